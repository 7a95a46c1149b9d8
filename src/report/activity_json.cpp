#include "report/activity_json.h"

#include "engine/local.h"

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

Json reasons_json(const Phrases& words, const Activity& activity, Profile shown,
                  const std::vector<Reason>& reasons) {
  Json list = Json::array();
  for (const Reason& reason : reasons) {
    const std::string source = words.source(activity, reason);
    list.push_back({{"rule", kRuleIds[at(reason.rule)]},
                    {"points", reason.points},
                    {"text", words.reason(activity, shown, reason)},
                    {"ground", kGroundIds[at(words.ground(activity, reason))]},
                    {"source", source},
                    {"cite", words.cite(source)}});
  }
  return list;
}

Json profile_json(const Phrases& words, Profile id) {
  const auto line = [&](const Advice& advice) { return advice_json(words, advice); };
  const auto lines = [&](const std::vector<Advice>& list) {
    Json out = Json::array();
    for (const Advice& advice : list) out.push_back(line(advice));
    return out;
  };
  const ProfileText& profile = words.catalog().profile(id);
  Json entry;
  entry["profile"] = id_of(id);
  entry["name"] = words.in(profile.name);
  entry["portrait"] = line(profile.portrait);
  entry["aim"] = line(profile.aim);
  entry["aim"]["level"] = kAimIds[at(profile.aim_level)];
  entry["first"] = lines(profile.first);
  entry["not_first"] = lines(profile.not_first);
  entry["by_whom"] = line(profile.by_whom);
  entry["how_long"] = line(profile.how_long);
  entry["question"] = line(profile.question);
  entry["review"] = line(profile.review);
  entry["when_asked"] = line(profile.when_asked);
  entry["seeks"] = Json::object();
  for (std::size_t i = 0; i < kNeedIds.size(); ++i) {
    const Sought& cell = profile.seeks[i];
    if (cell.how == Seek::none) continue;
    entry["seeks"][std::string(kNeedIds[i])] = {{"how", kSeekIds[at(cell.how)]},
                                                {"ground", kGroundIds[at(cell.ground)]},
                                                {"source", cell.source}};
  }
  return entry;
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

Json local_json(const Phrases& words, const Activity& activity, std::string_view area,
                std::string_view today) {
  const auto or_null = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
  Json list = Json::array();
  for (const LocalOffer* offer : offers_in(activity, area)) {
    Json entry{{"offer", offer->id},
               {"provider", offer->provider},
               {"areas", offer->areas},
               {"details", or_null(words.in(offer->details))},
               {"contact", or_null(offer->contact)},
               {"address", or_null(offer->address)},
               {"checked", offer->checked}};
    if (!today.empty()) entry["stale"] = is_stale(*offer, today);
    entry["origin"] = offer->origin.empty() ? "built-in" : offer->origin;
    list.push_back(std::move(entry));
  }
  return list;
}

Json activity_json(const Phrases& words, const Activity& activity, std::string_view area,
                   std::string_view today) {
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
  out["fits_source"] = activity.fits_source;
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
  out["handout"] = {
      {"what", words.in(activity.handout.what.empty() ? activity.essence : activity.handout.what)},
      {"who", words.in(activity.handout.who)},
      {"like", words.in(activity.handout.like)},
      {"ask", words.in(activity.handout.ask)}};
  out["local"] = local_json(words, activity, area, today);
  out["origin"] = activity.origin.empty() ? "built-in" : activity.origin;
  return out;
}

}  // namespace maatwerk
