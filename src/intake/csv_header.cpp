#include "base/text.h"
#include "intake/csv_rows.h"
#include "intake/row_problems.h"

#include <algorithm>
#include <array>

namespace maatwerk {
namespace {

constexpr std::array<char, 3> kDelimiters{',', ';', '\t'};

/// Excel's way to say which delimiter follows: a first line "sep=;".
struct Announced {
  std::size_t length = 0;
  std::optional<char> delimiter;
};

Announced announced_in(std::string_view text) {
  constexpr std::string_view kStart = "sep=";
  if (!text.starts_with(kStart) || text.size() < kStart.size() + 2) return {};
  const char delimiter = text[kStart.size()];
  if (std::ranges::find(kDelimiters, delimiter) == kDelimiters.end()) return {};
  const std::string_view rest = text.substr(kStart.size() + 1);
  if (rest.starts_with("\r\n")) return {kStart.size() + 3, delimiter};
  if (rest.starts_with('\n')) return {kStart.size() + 2, delimiter};
  return {};
}

struct Reading {
  CsvHeader header;
  const Problem* problem = nullptr;
  std::size_t known = 0;
};

std::optional<Reading> read_with(const Columns& columns, std::string_view text, char delimiter,
                                 bool is_all) {
  CsvRecords records(text, delimiter, 0, is_all);
  CsvRecord record;
  Reading reading;
  do {
    if (!records.next(record)) return std::nullopt;
    reading.header.lines += record.lines;
  } while (record.is_blank());
  reading.problem = record.problem;
  reading.header.delimiter = delimiter;
  reading.header.length = records.offset();
  std::string storage;
  for (const CsvCell& cell : record.cells) {
    Column column = columns.find(cell.plain(storage));
    if (column.field || column.kept || column.words != nullptr) ++reading.known;
    reading.header.columns.push_back(std::move(column));
  }
  // A delimiter at the end of the line is no column.
  std::vector<Column>& found = reading.header.columns;
  while (found.size() > 1 && normalise_word(found.back().name).empty()) found.pop_back();
  return reading;
}

/// Where a header's names come from is the first line of the file; its cells may hold anything.
void find_problems(const Columns& columns, const CsvHeader& header, const SourcePtr& source,
                   Diagnostics& problems) {
  const Span place{source, static_cast<int>(header.lines), 1, 1};
  std::array<std::size_t, kFieldIds.size()> first{};
  std::vector<std::size_t> kept(columns.keep().size(), 0);
  bool main = false;
  for (std::size_t i = 0; i < header.columns.size(); ++i) {
    const Column& column = header.columns[i];
    if (column.kept) {
      std::size_t& before = kept[*column.kept];
      if (before != 0) {
        problems.add(kKeptTwice, place,
                     {shortened(column.name), std::to_string(before), std::to_string(i + 1)});
      }
      before = i + 1;
    }
    if (!column.field) continue;
    main = main || column.field == FieldId::persistence || column.field == FieldId::motivation;
    std::size_t& before = first[at(*column.field)];
    const bool adds_up = is_list(*column.field) && column.words != nullptr;
    if (before != 0 && !adds_up) {
      problems.add(kColumnTwice, place,
                   {std::string(kFieldIds[at(*column.field)]), std::to_string(before),
                    std::to_string(i + 1)});
    }
    before = i + 1;
  }
  for (const Column& column : header.columns) {
    if (column.problem == nullptr) continue;
    problems.add(*column.problem, place, {shortened(column.name), column.near});
    main = true;  // One thing at a time: the missing one may be the mistyped one.
  }
  if (!main) problems.add(kNoMainColumn, place);
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (kept[i] == 0) problems.add(kNoKeptColumn, place, {shortened(columns.keep()[i])});
  }
  if (columns.form() == nullptr) return;
  for (const FormColumn& wanted : columns.form()->columns) {
    if (!wanted.field) continue;
    const bool found = std::ranges::any_of(header.columns, [&](const Column& column) {
      return normalise_word(column.name) == wanted.name;
    });
    if (!found) problems.add(kNoFormColumn, place, {shortened(wanted.name)});
  }
}

}  // namespace

std::optional<CsvHeader> read_csv_header(const Columns& columns, std::string_view text, bool is_all,
                                         const SourcePtr& source, Diagnostics& problems) {
  const Announced announced = announced_in(text);
  const std::string_view rest = text.substr(announced.length);
  std::optional<Reading> best;
  for (const char delimiter : kDelimiters) {
    if (announced.delimiter && delimiter != *announced.delimiter) continue;
    auto reading = read_with(columns, rest, delimiter, is_all);
    if (!reading) continue;
    const auto worth = [](const Reading& each) {
      return std::pair(each.known, each.header.columns.size());
    };
    if (!best || worth(*reading) > worth(*best)) best = std::move(reading);
  }
  if (!best || (best->problem != nullptr && best->problem != &kNotUtf8)) {
    problems.add(kHeader, Span{source, 1, 1, 1});
    return std::nullopt;
  }
  if (best->problem == &kNotUtf8) {
    problems.add(kHeaderEncoding, Span{source, 1, 1, 1});
    return std::nullopt;
  }
  best->header.length += announced.length;
  best->header.lines += announced.length != 0 ? 1 : 0;
  const std::size_t before = problems.errors();
  find_problems(columns, best->header, source, problems);
  if (problems.errors() != before) return std::nullopt;
  return std::move(best->header);
}

}  // namespace maatwerk
