#include "report/activity_json.h"
#include "report/explain.h"
#include "report/explain_phrases.h"
#include "report/recommendation_json.h"
#include "report/scheme.h"

#include <algorithm>
#include <string_view>

namespace maatwerk {
namespace {

constexpr std::array<std::string_view, 4> kMarkIds{"", "outcome", "possible", "by-scheme"};

class ExplainJson {
 public:
  ExplainJson(const Case& about, const Explanation& explained, const ReportOptions& options,
              std::optional<std::size_t> only)
      : case_(about),
        explained_(explained),
        options_(options),
        only_(only),
        words_(about.catalog, options.language),
        phrases_(words_, options.top) {}

  Json write() {
    Json out;
    out["schema"] = "maatwerk/explanation/1";
    out["id"] = case_.id.empty() ? Json() : Json(case_.id);
    out["top"] = options_.top;
    out["searched"] = explained_.is_searched;
    out["answers"] = {answer(FieldId::persistence, "handbook/appendix-1-duration"),
                      answer(FieldId::motivation, "handbook/appendix-1-motivation")};
    out["scheme"] = scheme();
    out["profiles"] = Json::array();
    for (const Profile profile : found().classification.candidates) {
      out["profiles"].push_back(profile_json(words_, profile));
    }
    out["activities"] = Json::array();
    for (std::size_t i = 0; i < case_.catalog.activities.size(); ++i) {
      if (!only_ || *only_ == i) out["activities"].push_back(activity(i));
    }
    out["what_if"] = what_ifs();
    out["open"] = Json::array();
    for (const OpenAnswer& answer : explained_.open) {
      out["open"].push_back({{"field", kFieldIds[at(answer.field)]},
                             {"value", value_id({answer.field, answer.value})},
                             {"changes", answer.changes}});
    }
    out["recommendation"] = recommendation_object(case_, options_);
    return out;
  }

 private:
  const Case& case_;
  const Explanation& explained_;
  const ReportOptions& options_;
  std::optional<std::size_t> only_;
  Phrases words_;
  ExplainPhrases phrases_;

  const Recommendation& found() const { return case_.found; }
  const Activity& about(std::size_t index) const { return case_.catalog.activities[index]; }

  std::string value_id(const Change& change) const {
    return change.field == FieldId::wishes
               ? case_.catalog.needs[change.value].id
               : case_.catalog.field(change.field).values[change.value].id;
  }

  Json answer(FieldId field, std::string_view source) const {
    Json out{{"field", kFieldIds[at(field)]}};
    if (is_unknown(case_.person, field)) {
      out["value"] = Json();
      return out;
    }
    const Value& value = case_.catalog.field(field).values[answer_of(case_.person, field)];
    out["value"] = value.id;
    out["label"] = words_.in(value.label);
    out["meaning"] = words_.in(value.meaning);
    out["ground"] = kGroundIds[at(Ground::handbook)];
    out["source"] = source;
    return out;
  }

  Json scheme() const {
    Json cells = Json::array();
    for (std::size_t i = 0; i < kProfiles; ++i) {
      const auto profile = static_cast<Profile>(i);
      const SchemeMark mark = mark_in_scheme(found().classification, profile);
      cells.push_back({{"profile", id_of(profile)},
                       {"persistence", kPersistenceIds[at(persistence_of(profile))]},
                       {"motivation", is_oriented(profile) ? Json::array({"yes"})
                                                           : Json::array({"no", "unclear"})},
                       {"mark", mark == SchemeMark::none ? Json() : Json(kMarkIds[at(mark)])}});
    }
    return cells;
  }

  /// Where an activity stands, why, and what would bring it among the first.
  Json activity(std::size_t index) const {
    const Activity& activity = about(index);
    Json out{{"activity", activity.id},
             {"name", words_.in(activity.name)},
             {"level", kLevelIds[at(activity.level)]}};
    place(index, out);
    const Outlook& outlook = explained_.outlooks[index];
    out["fixed"] = outlook.is_fixed;
    out["ways"] = Json::array();
    for (const Changes& way : outlook.ways) {
      Json changes = Json::array();
      for (const Change& each : way) changes.push_back(change(each));
      out["ways"].push_back({{"changes", changes}, {"text", phrases_.conditions(way)}});
    }
    return out;
  }

  void place(std::size_t index, Json& out) const {
    const std::vector<Item>& list = found().lists[at(about(index).level)];
    const auto item = std::ranges::find(list, index, &Item::activity);
    if (item != list.end()) {
      const auto rank = static_cast<std::size_t>(item - list.begin()) + 1;
      out["place"] = options_.top == 0 || rank <= options_.top ? "first" : "lower";
      out["rank"] = rank;
      out["points"] = item->points;
      return fit(index, item->shown, item->reasons, out);
    }
    for (const ShutOut& shut : found().not_for) {
      if (shut.activity != index) continue;
      out["place"] = "not_for";
      out["because"] = words_.barriers(shut);
      return;
    }
    for (const NotFirst& entry : found().not_first) {
      if (entry.activity != index) continue;
      out["place"] = "not_first";
      out["because"] = words_.not_first(entry);
      return fit(index, entry.shown, {}, out);
    }
    out["place"] = "little_fit";
    if (!explained_.is_searched) return;
    const Outlook& outlook = explained_.outlooks[index];
    out["because"] = phrases_.little(outlook);
    fit(index, outlook.shown, outlook.reasons, out);
  }

  void fit(std::size_t index, Profile shown, const std::vector<Reason>& reasons, Json& out) const {
    const Activity& activity = about(index);
    out["shown_for"] = id_of(shown);
    out["fit"] = kFitIds[index_of(activity.fit(shown))];
    out["spread"] = activity.fits_derived ? Json() : Json(activity.spread[at(shown)]);
    out["readings"] = phrases_.readings(activity, shown);
    if (!reasons.empty()) out["reasons"] = reasons_json(words_, activity, shown, reasons);
  }

  Json change(const Change& change) const {
    const bool list = change.field == FieldId::interests || change.field == FieldId::wishes;
    return {{"field", kFieldIds[at(change.field)]},
            {"change", !list               ? "set"
                       : change.taken_away ? "remove"
                                           : "add"},
            {"value", value_id(change)}};
  }

  /// With one activity only what moves it.
  Json what_ifs() const {
    Json list = Json::array();
    for (const WhatIf& what_if : explained_.what_ifs) {
      const auto is_wanted = [&](const Move& move) { return !only_ || move.activity == *only_; };
      Json entry = change(what_if.change);
      entry["profile"] =
          what_if.classification.profile ? Json(id_of(*what_if.classification.profile)) : Json();
      entry["candidates"] = Json::array();
      for (const Profile profile : what_if.classification.candidates) {
        entry["candidates"].push_back(id_of(profile));
      }
      entry["same_profile"] = what_if.same_profile;
      bool moved = false;
      for (const auto& [level, key] : {std::pair(Level::evidence_backed, "evidence_backed"),
                                       std::pair(Level::promising, "promising")}) {
        entry[key] = Json::array();
        for (const Move& move : what_if.moves[at(level)]) {
          if (!is_wanted(move)) continue;
          moved = true;
          entry[key].push_back({{"activity", about(move.activity).id},
                                {"from", rank(move.before)},
                                {"to", rank(move.after)}});
        }
      }
      if (!only_ || moved) list.push_back(entry);
    }
    return list;
  }

  static Json rank(std::size_t rank) { return rank == 0 ? Json() : Json(rank); }
};

}  // namespace

std::string explain_json(const Case& about, const Explanation& explained,
                         const ReportOptions& options, std::optional<std::size_t> only) {
  return dumped(ExplainJson(about, explained, options, only).write());
}

}  // namespace maatwerk
