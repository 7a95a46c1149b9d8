// Random CSV that is valid: our cells are what was written, and what libcsv reads; wherever the
// file is cut into blocks.
#include "report/csv.h"

#include "csv_oracle.h"
#include "intake/blocks.h"
#include "intake/csv_records.h"
#include "intake/rows.h"
#include "property/generators.h"
#include "text_file.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using namespace maatwerk::test;

namespace {

constexpr int kFiles = 400;

std::string any_cell(Random& random) {
  static constexpr std::array<std::string_view, 16> kParts{
      "a", "dreigend", " ", "\"", "\"\"", "\n", "\r\n", ",",
      ";", "\t",       "é", "€",  "=1",   "-",  "|",    ""};
  std::string cell;
  for (std::size_t parts = random.below(6); parts != 0; --parts) {
    cell += kParts[random.below(kParts.size())];
  }
  // So that a cell goes over the 64 bytes that are looked at in one go.
  if (random.once_in(12)) cell.append(random.below(200), 'x');
  return cell;
}

void append_cell(std::string& text, const std::string& cell, char delimiter, bool in_quotes) {
  const bool needs = cell.find_first_of("\"\r\n") != cell.npos || cell.find(delimiter) != cell.npos;
  if (!needs && !in_quotes) {
    text += cell;
    return;
  }
  text += '"';
  for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
  text += '"';
}

struct Written {
  std::string text;
  char delimiter = ',';
  std::size_t columns = 2;
  std::vector<Cells> records;
};

Written any_file(Random& random) {
  Written file;
  file.delimiter = std::string_view(",;\t|")[random.below(4)];
  file.columns = 2 + random.below(6);
  const std::string line_end = random.once_in(2) ? "\n" : "\r\n";
  for (std::size_t rows = random.below(30); rows != 0; --rows) {
    Cells cells;
    for (std::size_t i = 0; i < file.columns; ++i) {
      cells.push_back(any_cell(random));
      if (i != 0) file.text += file.delimiter;
      append_cell(file.text, cells.back(), file.delimiter, random.once_in(4));
    }
    file.records.push_back(std::move(cells));
    file.text += line_end;
    if (random.once_in(8)) file.text += line_end;
  }
  if (random.once_in(3) && !file.text.empty()) {
    file.text.resize(file.text.size() - line_end.size());
  }
  return file;
}

/// Adds the records of a block that are not blank, and returns its lines.
std::size_t read_into(std::vector<Cells>& out, std::string_view padded, char delimiter,
                      std::size_t columns) {
  CsvRecords records(padded, delimiter, columns, true);
  CsvRecord record;
  std::string storage;
  std::size_t lines = 0;
  while (records.next(record)) {
    CHECK(record.problem == nullptr);
    lines += record.lines;
    if (record.is_blank()) continue;
    Cells cells;
    for (const CsvCell& cell : record.cells) cells.emplace_back(cell.plain(storage));
    CHECK(record.cell_count == cells.size());
    out.push_back(std::move(cells));
  }
  return lines;
}

std::string padded(std::string text) {
  text.append(kBlockPadding, '\0');
  return text;
}

std::vector<Cells> read_whole(const std::string& text, char delimiter, std::size_t columns) {
  std::vector<Cells> out;
  const std::string room = padded(text);
  read_into(out, std::string_view(room).substr(0, text.size()), delimiter, columns);
  return out;
}

TEST_SUITE_BEGIN("csv");

TEST_CASE("Valid CSV gives the cells that were written, as libcsv does") {
  for (std::uint32_t seed = first_seed(); seed < first_seed() + kFiles; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Written file = any_file(random);
    CAPTURE(file.text);
    REQUIRE(read_whole(file.text, file.delimiter, file.columns) == file.records);
    REQUIRE(read_whole(file.text, file.delimiter, 0) == file.records);
    const auto theirs = cells_by_libcsv(file.text, file.delimiter);
    REQUIRE(theirs.has_value());
    REQUIRE(*theirs == file.records);
  }
}

TEST_CASE("Where a file is cut into blocks makes no difference") {
  for (std::uint32_t seed = first_seed(); seed < first_seed() + kFiles / 2; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Written written = any_file(random);
    CAPTURE(written.text);
    const TextFile file(written.text);
    Blocks blocks(file.name(), Encoding::utf8, Language::en);
    blocks.set_size(1 + random.below(300));
    std::vector<Cells> found;
    std::size_t lines = 0;
    std::string joined;
    Block block;
    while (blocks.next(block, {written.delimiter, written.columns})) {
      lines += read_into(found, block.records(), written.delimiter, written.columns);
      joined += block.records();
    }
    REQUIRE(joined == written.text);
    REQUIRE(found == written.records);
    std::vector<Cells> whole;
    const std::string room = padded(written.text);
    CHECK(lines == read_into(whole, std::string_view(room).substr(0, written.text.size()),
                             written.delimiter, written.columns));
  }
}

TEST_CASE("What is written as CSV reads back the same, but for formulas made harmless") {
  for (std::uint32_t seed = first_seed(); seed < first_seed() + kFiles; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    Cells cells;
    std::string text;
    for (std::size_t i = 0; i < 5; ++i) {
      cells.push_back(any_cell(random));
      if (i != 0) text += ',';
      append_csv_cell(text, cells.back());
    }
    CAPTURE(text);
    const std::vector<Cells> found = read_whole(text + '\n', ',', 0);
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().size() == cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool same = found.front()[i] == cells[i];
      CHECK((same || found.front()[i] == "'" + cells[i]));
      CHECK((!same || cells[i].find_first_of("=@\t\r") != 0));
    }
  }
}

TEST_SUITE_END();

}  // namespace
