#include "base/text.h"
#include "report/csv.h"
#include "report/json.h"
#include "report/summary.h"

namespace maatwerk {
namespace {

Json count_json(Published count) {
  Json out;
  out["count"] = count.kind == Published::Kind::number ? Json(count.number) : Json(nullptr);
  out["shown"] = shown(count);
  return out;
}

Json numbers_json(const PublishedNumbers& numbers) {
  Json out;
  out["people"] = count_json(numbers.total);
  out["unmet"] = count_json(numbers.unmet);
  out["uncertain"] = count_json(numbers.people[kUncertain]);
  out["signal"] = count_json(numbers.people[kSignal]);
  out["profiles"] = Json::array();
  for (std::size_t i = 0; i < kProfiles; ++i) {
    out["profiles"].push_back(
        {{"profile", kProfileIds[i]}, {"people", count_json(numbers.people[i])}});
  }
  return out;
}

void append_line(std::string& out, std::string_view by, std::string_view value,
                 std::string_view profile, Published people, std::string_view unmet) {
  append_csv_cell(out, printable(by));
  out += ',';
  append_csv_cell(out, printable(value));
  out += ',';
  out += profile;
  out += ',';
  out += shown(people);
  out += ',';
  out += unmet;
  out += '\n';
}

}  // namespace

std::string shown(Published count) {
  switch (count.kind) {
    case Published::Kind::few:
      return "<10";
    case Published::Kind::hidden:
      return "*";
    case Published::Kind::number:
      break;
  }
  return std::to_string(count.number);
}

std::string summary_json(const Summary& summary) {
  const Publication& counts = summary.counts;
  Json out;
  out["schema"] = "maatwerk/summary/1";
  out["suppressed"] = counts.suppressed;
  out["rejected"] = count_json(counts.rejected);
  out["all"] = numbers_json(counts.all);
  for (std::size_t i = 0; i < kProfiles; ++i) {
    out["all"]["profiles"][i]["unmet"] = count_json(counts.unmet[i]);
  }
  out["by"] = summary.by.empty() ? Json(nullptr) : Json(summary.by);
  out["groups"] = Json::array();
  for (const auto& [value, numbers] : counts.groups) {
    Json group;
    group["value"] = value;
    group.update(numbers_json(numbers));
    out["groups"].push_back(group);
  }
  out["catalog"] = {{"version", summary.catalog.version}, {"hash", summary.catalog_hash}};
  return dumped(out);
}

std::string summary_csv(const Summary& summary) {
  const Publication& counts = summary.counts;
  std::string out = "by,value,profile,people,unmet\n";
  for (std::size_t k = 0; k < kOutcomes; ++k) {
    append_line(out, "", "", kOutcomeIds[k], counts.all.people[k],
                k < kProfiles ? shown(counts.unmet[k]) : "");
  }
  append_line(out, "", "", "total", counts.all.total, shown(counts.all.unmet));
  append_line(out, "", "", "rejected", counts.rejected, "");
  for (const auto& [value, numbers] : counts.groups) {
    for (std::size_t k = 0; k < kOutcomes; ++k) {
      append_line(out, summary.by, value, kOutcomeIds[k], numbers.people[k], "");
    }
    append_line(out, summary.by, value, "total", numbers.total, shown(numbers.unmet));
  }
  return out;
}

}  // namespace maatwerk
