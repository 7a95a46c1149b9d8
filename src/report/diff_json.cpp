#include "report/diff.h"
#include "report/json.h"

namespace maatwerk {
namespace {

Json side_json(const ComparedCatalog& side) {
  return {{"name", side.name}, {"version", side.catalog.version}, {"hash", side.hash}};
}

Json some_rows_json(const SomeRows& rows) { return {{"count", rows.count}, {"rows", rows.first}}; }

Json outcome_json(const Outcome& outcome, const std::vector<std::string>& ids) {
  Json out;
  out["candidates"] = Json::array();
  for (std::size_t i = 0; i < kProfiles; ++i) {
    if (has(outcome.candidates, i)) out["candidates"].push_back(kProfileIds[i]);
  }
  for (const Level level : {Level::evidence_backed, Level::promising}) {
    Json& list = out[level == Level::evidence_backed ? "evidence_backed" : "promising"];
    list = Json::array();
    for (const std::uint16_t activity : outcome.first[at(level)]) list.push_back(ids[activity]);
  }
  return out;
}

Json most_json(const std::vector<std::size_t>& counts, const std::vector<std::string>& ids) {
  Json out = Json::array();
  for (const std::size_t activity : most_first(counts)) {
    out.push_back({{"activity", ids[activity]}, {"people", counts[activity]}});
  }
  return out;
}

}  // namespace

std::string diff_json(const DiffReport& report) {
  const Difference& difference = report.difference;
  Json out;
  out["schema"] = "maatwerk/diff/1";
  out["before"] = side_json(report.before);
  out["after"] = side_json(report.after);
  out["top"] = Comparison::kFirst;
  out["rows"] = difference.rows;
  out["rejected"] = {{"both", difference.rejected_by_both},
                     {"before_only", some_rows_json(difference.rejected_by_one[at(Side::before)])},
                     {"after_only", some_rows_json(difference.rejected_by_one[at(Side::after)])}};
  out["compared"] = difference.compared;
  out["another_profile"] = difference.another_profile;
  out["another_first"] = difference.another_first;
  out["another_list"] = difference.another_list;
  out["unchanged"] = difference.unchanged;
  out["levels"] = Json::array();
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    out["levels"].push_back({{"level", kLevelIds[level]},
                             {"another_first", difference.another_first_of[level]},
                             {"another_list", difference.another_list_of[level]}});
  }
  out["entering"] = most_json(difference.entering, difference.ids);
  out["leaving"] = most_json(difference.leaving, difference.ids);
  out["examples"] = Json::array();
  for (const ChangedPerson& person : difference.examples) {
    out["examples"].push_back(
        {{"id", person.id.empty() ? Json(nullptr) : Json(person.id)},
         {"row", person.row},
         {"before", outcome_json(person.outcomes[at(Side::before)], difference.ids)},
         {"after", outcome_json(person.outcomes[at(Side::after)], difference.ids)}});
  }
  return dumped(out);
}

}  // namespace maatwerk
