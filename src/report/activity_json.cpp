#include "report/activity_json.h"

#include <bit>

namespace maatwerk {
namespace {

template <class Ids>
Json ids_of(Set set, const Ids& ids) {
  Json list = Json::array();
  for (std::size_t i = 0; i < static_cast<std::size_t>(std::bit_width(set)); ++i) {
    if (has(set, i)) list.push_back(ids[i]);
  }
  return list;
}

Json values_of(Set set, const Field& field) {
  Json list = Json::array();
  for (std::size_t i = 0; i < static_cast<std::size_t>(std::bit_width(set)); ++i) {
    if (has(set, i)) list.push_back(field.values[i].id);
  }
  return list;
}

Json ages_json(const AgeRange& ages) {
  if (!ages.limits()) return {};
  return {{"from", ages.from ? Json(*ages.from) : Json()},
          {"to", ages.to ? Json(*ages.to) : Json()}};
}

template <class E, class Ids>
Json list_of(const std::vector<E>& values, const Ids& ids) {
  Json list = Json::array();
  for (const E value : values) list.push_back(ids[at(value)]);
  return list;
}

}  // namespace

Json advice_json(const Phrases& words, const Advice& advice) {
  return {{"text", words.in(advice.text)},
          {"ground", kGroundIds[at(advice.ground)]},
          {"source", advice.source}};
}

Json evidence_json(const Phrases& words, const Evidence& evidence) {
  if (evidence.design == Design::none) return {};
  return {{"design", kDesignIds[at(evidence.design)]},
          {"year", evidence.year == 0 ? Json() : Json(evidence.year)},
          {"finding", words.in(evidence.finding)},
          {"source", evidence.source}};
}

Json later_json(const Phrases& words, const std::vector<LaterFact>& later) {
  Json list = Json::array();
  for (const LaterFact& fact : later) {
    list.push_back({{"claim", words.in(fact.claim)},
                    {"date", fact.date},
                    {"source", fact.source},
                    {"certainty", kCertaintyIds[at(fact.certainty)]}});
  }
  return list;
}

Json activity_json(const Phrases& words, const Activity& activity) {
  const Catalog& catalog = words.catalog();
  const Field& groups = catalog.field(FieldId::groups);
  const Audience& who = activity.audience;
  Json out;
  out["activity"] = activity.id;
  out["name"] = words.in(activity.name);
  out["level"] = kLevelIds[at(activity.level)];
  out["kind"] = kKindIds[at(activity.kind)];
  out["essence"] = words.in(activity.essence);
  out["source"] = activity.source;
  out["serves"] = {{"main", ids_of(activity.serves_main, kNeedIds)},
                   {"also", ids_of(activity.serves_also, kNeedIds)}};
  for (std::size_t i = 0; i < kProfiles; ++i) {
    out["fits"][std::string(kProfileIds[i])] = {{"fit", kFitIds[index_of(activity.fits[i])]},
                                                {"spread", activity.spread[i]}};
  }
  out["fits_derived"] = activity.fits_derived;
  out["audience"] = {
      {"age", ages_json(who.age)},
      {"gender", who.gender == Gender::unknown ? Json() : Json(kGenderIds[at(who.gender)])},
      {"made_for", values_of(who.made_for, groups)},
      {"named", values_of(who.named, groups)},
      {"loosely", values_of(who.loosely, groups)},
      {"all", values_of(who.all, groups)},
      {"not", values_of(who.excluded, groups)},
      {"asks", ids_of(who.asks, kDemandIds)}};
  out["leans"] = {{"mainly", values_of(activity.leans.mainly, groups)},
                  {"suits", values_of(activity.leans.suits, groups)},
                  {"elders", activity.leans.elders},
                  {"ages", ages_json(activity.leans.ages)}};
  out["checks"] = Json::array();
  for (const Text& check : activity.checks) out["checks"].push_back(words.in(check));
  out["interests"] = values_of(activity.interests, catalog.field(FieldId::interests));
  out["theme"] = activity.theme;
  out["setup"] = {{"size", list_of(activity.sizes, kSizeIds)},
                  {"place", list_of(activity.places, kPlaceIds)},
                  {"lead", kLeadIds[at(activity.lead)]},
                  {"initiative", kInitiativeIds[at(activity.initiative)]},
                  {"fetches", activity.fetches}};
  out["duration"] = {
      {"term", kTermIds[at(activity.term)]},
      {"detail", activity.rhythm.empty() ? Json() : Json(words.in(activity.rhythm))}};
  out["evidence"] = evidence_json(words, activity.evidence);
  out["later"] = later_json(words, activity.later);
  out["origin"] = activity.origin.empty() ? "built-in" : activity.origin;
  return out;
}

}  // namespace maatwerk
