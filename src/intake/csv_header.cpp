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

/// A question, or a column to copy, that stands in two columns.
void find_doubles(const Columns& columns, const CsvHeader& header, const Span& place,
                  Diagnostics& problems) {
  std::array<std::size_t, kFieldIds.size()> answered{};
  std::vector<std::size_t> kept(columns.keep().size(), 0);
  // `before`: the number of the column where it was first, 0 when there was none.
  const auto note = [&](std::size_t& before, std::size_t number, const Problem& problem,
                        std::string name) {
    if (before != 0) {
      problems.add(problem, place,
                   {std::move(name), std::to_string(before), std::to_string(number)});
    }
    before = number;
  };
  for (std::size_t i = 0; i < header.columns.size(); ++i) {
    const Column& column = header.columns[i];
    if (column.kept) note(kept[*column.kept], i + 1, kKeptTwice, shortened(column.name));
    const bool adds_up = column.field && is_list(*column.field) && column.words != nullptr;
    if (column.field && !adds_up) {
      note(answered[at(*column.field)], i + 1, kColumnTwice,
           std::string(kFieldIds[at(*column.field)]));
    }
  }
}

/// Columns that must not be there or are nearly something else, and no main question at all.
void find_unusable(const CsvHeader& header, const Span& place, Diagnostics& problems) {
  // One thing at a time: the main question that is missing may be the mistyped one.
  bool has_main = false;
  for (const Column& column : header.columns) {
    has_main = has_main || column.problem != nullptr || column.field == FieldId::persistence ||
               column.field == FieldId::motivation;
    if (column.problem == nullptr) continue;
    problems.add(*column.problem, place, {shortened(column.name), column.near});
  }
  if (!has_main) problems.add(kNoMainColumn, place);
}

/// Columns that were asked for, by the user or by the form file.
void find_missing(const Columns& columns, const CsvHeader& header, const Span& place,
                  Diagnostics& problems) {
  std::vector<std::string> names;
  for (const Column& column : header.columns) names.push_back(normalise_word(column.name));
  const auto is_there = [&](std::string_view name) {
    return std::ranges::find(names, name) != names.end();
  };
  for (const std::string& name : columns.keep()) {
    const std::string normal = normalise_word(name);
    if (is_there(normal)) continue;
    const auto near = did_you_mean(normal, names);
    problems.add(near ? kNoKeptColumnNear : kNoKeptColumn, place,
                 {shortened(name), near.value_or("")});
  }
  if (columns.form() == nullptr) return;
  for (const FormColumn& wanted : columns.form()->columns) {
    if (!wanted.field || is_there(wanted.name)) continue;
    problems.add(kNoFormColumn, place, {shortened(wanted.name)});
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
  if (best->known == 0) {
    problems.add(kNoQuestions, Span{source, 1, 1, 1});
    return std::nullopt;
  }
  best->header.length += announced.length;
  best->header.lines += announced.length != 0 ? 1 : 0;
  const std::size_t before = problems.errors();
  // The names come from the first line of the file, whose cells may hold anything: no line is
  // shown.
  const Span place{source, static_cast<int>(best->header.lines), 1, 1};
  find_doubles(columns, best->header, place, problems);
  find_unusable(best->header, place, problems);
  find_missing(columns, best->header, place, problems);
  if (problems.errors() != before) return std::nullopt;
  return std::move(best->header);
}

}  // namespace maatwerk
