/// CSV as libcsv reads it.
#pragma once

#include <csv.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk::test {

using Cells = std::vector<std::string>;

/// A line with nothing on it is no record.
inline bool is_blank_record(const Cells& cells) {
  return cells.size() == 1 && cells.front().find_first_not_of(" \t") == std::string::npos;
}

/// The records that are not blank; nothing when libcsv (strict) refuses the text. Spaces around a
/// cell are part of it. To libcsv a lone CR ends a line: for texts without.
inline std::optional<std::vector<Cells>> cells_by_libcsv(std::string_view text, char delimiter) {
  struct Collected {
    std::vector<Cells> records;
    Cells cells;
  } out;
  csv_parser parser{};
  csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
  csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
  csv_set_space_func(&parser, [](unsigned char) { return 0; });
  const auto on_cell = [](void* cell, std::size_t size, void* to) {
    static_cast<Collected*>(to)->cells.emplace_back(static_cast<const char*>(cell), size);
  };
  const auto on_end = [](int, void* to) {
    auto& collected = *static_cast<Collected*>(to);
    if (!is_blank_record(collected.cells)) collected.records.push_back(collected.cells);
    collected.cells.clear();
  };
  const bool is_read =
      csv_parse(&parser, text.data(), text.size(), on_cell, on_end, &out) == text.size() &&
      csv_fini(&parser, on_cell, on_end, &out) == 0;
  csv_free(&parser);
  if (!is_read) return std::nullopt;
  return out.records;
}

}  // namespace maatwerk::test
