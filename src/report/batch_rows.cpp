#include "report/batch_rows.h"

#include "report/csv.h"
#include "report/json.h"
#include "report/recommendation_json.h"

#include <fmt/format.h>

#include <bit>

namespace maatwerk {
namespace {

constexpr std::string_view kNoId = "\"id\":null";

/// Appends the ids of a set, joined by '|'.
template <class Ids>
void append_ids(std::string& out, Set set, const Ids& ids) {
  const std::size_t before = out.size();
  for (; set != 0; set &= set - 1) {
    if (out.size() != before) out += '|';
    out += ids[static_cast<std::size_t>(std::countr_zero(set))];
  }
}

}  // namespace

std::string results_head(RowFormat format, std::size_t top, std::span<const std::string> kept) {
  if (format == RowFormat::json_lines) return "";
  std::string head = "id,status,profile,candidates,alternatives,signals";
  for (const std::string_view list : {"evidence_backed", "promising"}) {
    for (std::size_t i = 1; i <= top; ++i) head += fmt::format(",{}_{}", list, i);
  }
  for (const std::string& name : kept) {
    head += ',';
    append_csv_cell(head, name);
  }
  return head + '\n';
}

std::string rejects_head(RowFormat format) {
  return format == RowFormat::json_lines ? "" : "id,row,line,column,code,message\n";
}

void write_csv_middle(std::string& cells, const Catalog& catalog, const Shortlist& found,
                      Set signals, std::size_t top) {
  cells = ',';
  cells += id_of(found.status);
  cells += ',';
  if (found.profile) cells += id_of(*found.profile);
  cells += ',';
  append_ids(cells, found.candidates, kProfileIds);
  cells += ',';
  if (found.by_scheme) cells += id_of(*found.by_scheme);
  cells += ',';
  append_ids(cells, signals, kSignalIds);
  for (const auto& list : found.first) {
    for (std::size_t i = 0; i < top; ++i) {
      cells += ',';
      if (i < list.size()) cells += catalog.activities[list[i]].id;
    }
  }
}

std::string json_middle(const Case& about, const ReportOptions& options) {
  const std::string object = dumped_on_one_line(recommendation_object(about, options));
  const std::size_t from = object.find(kNoId) + kNoId.size();
  return object.substr(from, object.size() - from - 1);
}

void append_result(std::string& out, RowFormat format, std::string_view id, std::string_view middle,
                   std::span<const std::string> kept_names,
                   std::span<const std::string_view> kept) {
  if (format == RowFormat::csv) {
    append_csv_cell(out, id);
    out += middle;
    for (const std::string_view text : kept) {
      out += ',';
      append_csv_cell(out, text);
    }
    out += '\n';
    return;
  }
  out += R"({"schema":"maatwerk/recommendation/1","id":)";
  if (id.empty()) {
    out += "null";
  } else {
    out += dumped_on_one_line(id);
  }
  out += middle;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    out += i == 0 ? R"(,"kept":{)" : ",";
    out += dumped_on_one_line(kept_names[i]);
    out += ':';
    out += dumped_on_one_line(kept[i]);
  }
  out += kept.empty() ? "}\n" : "}}\n";
}

void append_reject(std::string& out, RowFormat format, const Reject& reject) {
  if (format == RowFormat::csv) {
    append_csv_cell(out, reject.id);
    out += fmt::format(",{},{},", reject.row, reject.line);
    append_csv_cell(out, reject.column);
    out += fmt::format(",{},", reject.code);
    append_csv_cell(out, reject.message);
    out += '\n';
    return;
  }
  Json line;
  line["id"] = reject.id.empty() ? Json() : Json(reject.id);
  line["row"] = reject.row;
  line["line"] = reject.line;
  line["column"] = reject.column.empty() ? Json() : Json(reject.column);
  line["code"] = reject.code;
  line["message"] = reject.message;
  out += dumped_on_one_line(line);
  out += '\n';
}

}  // namespace maatwerk
