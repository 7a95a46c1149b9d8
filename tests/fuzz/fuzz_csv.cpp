// Rows of CSV. The first three bytes choose the delimiter, the size of the blocks and the number of
// columns; neither blocks nor a second reading change anything, and libcsv reads the same cells.
#include "base/text.h"
#include "catalog/builtin.h"
#include "csv_oracle.h"
#include "fuzz_support.h"
#include "intake/blocks.h"
#include "intake/csv_rows.h"
#include "intake/row_problems.h"
#include "report/csv.h"
#include "taken.h"
#include "text_file.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using test::Cells;
using test::Taken;

namespace {

constexpr std::array<char, 3> kDelimiters{',', ';', '\t'};

/// A reader of rows under a header of so many columns: id, duur, note, age, groepen, x, x, ...
class Reader {
 public:
  Reader(const Catalog& catalog, char delimiter, std::size_t count)
      : columns_(catalog, nullptr, {"note", "age"}) {
    static constexpr std::array<std::string_view, 5> kNames{"id", "duur", "note", "age", "groepen"};
    header_.delimiter = delimiter;
    for (std::size_t i = 0; i < count; ++i) {
      header_.columns.push_back(columns_.find(i < kNames.size() ? kNames[i] : "x"));
    }
    rows_ = std::make_unique<CsvRows>(columns_, header_);
  }

  /// Returns the lines of the block.
  std::size_t read(std::string_view padded, std::size_t line, std::vector<Taken>& out) {
    return test::take_all(*rows_, padded, line, out);
  }

 private:
  Columns columns_;
  CsvHeader header_;
  std::unique_ptr<CsvRows> rows_;
};

/// On the heap, so that a sanitizer sees what is read behind the padding.
std::vector<char> padded(std::string_view text) {
  std::vector<char> out(text.begin(), text.end());
  out.resize(text.size() + kBlockPadding);
  return out;
}

std::size_t lines_in(std::string_view text) {
  const auto ends = static_cast<std::size_t>(std::ranges::count(text, '\n'));
  return ends + (text.empty() || text.ends_with('\n') ? 0 : 1);
}

void check_records(std::string_view text, char delimiter, std::size_t columns, std::size_t rows) {
  const std::vector<char> room = padded(text);
  CsvRecords records({room.data(), text.size()}, delimiter, columns, true);
  CsvRecord record;
  std::size_t lines = 0;
  std::size_t filled = 0;
  std::size_t before = 0;
  while (records.next(record)) {
    const std::string_view whole = text.substr(before, records.offset() - before);
    require(!whole.empty(), "each record goes on");
    require(record.lines == lines_in(whole), "each line belongs to one record");
    require(whole.ends_with('\n') || records.offset() == text.size(), "a record ends with a line");
    before = records.offset();
    lines += record.lines;
    filled += record.is_blank() ? 0 : 1;
    if (record.problem != nullptr) continue;
    require(record.lines == 1 || record.cell_count == columns, "lines are joined with good reason");
    require(record.cells.size() == std::min(record.cell_count, columns), "no cell is missing");
    require(!first_invalid_utf8(whole), "a good record is UTF-8");
  }
  require(before == text.size() && lines == lines_in(text), "all lines are read");
  require(filled == rows, "each record is a row");
}

void check_row(const Taken& row) {
  require(row.kept.size() == 2, "each copied column has a place");
  const bool is_whole = !row.faults.empty() && row.faults.front().column.empty();
  if (is_whole) require(row.faults.size() == 1 && row.person == Person{}, "refused as a whole");
  if (!row.faults.empty()) return;
  std::string line;
  append_csv_cell(line, row.id);
  for (const std::string& cell : row.kept) {
    line += ',';
    append_csv_cell(line, cell);
  }
  for (const char c : line) {
    const auto byte = static_cast<unsigned char>(c);
    require(byte >= 0x20 || c == '\t' || c == '\n' || c == '\r', "no control character is copied");
  }
  const std::vector<char> room = padded(line);
  CsvRecords records({room.data(), line.size()}, ',', 3, true);
  CsvRecord record;
  require(records.next(record) && record.problem == nullptr, "what is written can be read");
  require(record.cell_count == 3 && records.offset() == line.size(), "and is one record");
  const std::array<std::string_view, 3> wanted{row.id, row.kept[0], row.kept[1]};
  std::string storage;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::string_view found = record.cells[i].plain(storage);
    const bool is_defused = found.size() == wanted[i].size() + 1 && found.front() == '\'';
    require(found.substr(is_defused ? 1 : 0) == wanted[i], "with the same cells");
  }
}

/// A lone CR ends a line to libcsv.
bool has_lone_cr(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) return true;
  }
  return false;
}

void compare_with_libcsv(std::string_view text, char delimiter) {
  if (has_lone_cr(text)) return;
  const auto theirs = test::cells_by_libcsv(text, delimiter);
  if (!theirs) return;
  const std::vector<char> room = padded(text);
  CsvRecords records({room.data(), text.size()}, delimiter, 0, true);
  CsvRecord record;
  std::vector<Cells> ours;
  std::string storage;
  while (records.next(record)) {
    require(record.problem != &kQuote, "what libcsv reads has no bad quote");
    Cells cells;
    for (const CsvCell& cell : record.cells) cells.emplace_back(cell.plain(storage));
    if (!test::is_blank_record(cells)) ours.push_back(std::move(cells));
  }
  require(ours == *theirs, "libcsv reads the same cells");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Catalog catalog = builtin_catalog();
  if (size < 3) return 0;
  const char delimiter = kDelimiters[data[0] % kDelimiters.size()];
  const std::size_t columns = 1 + data[2] % 8;
  const std::string text(data + 3, data + size);

  static std::array<std::array<std::unique_ptr<Reader>, 8>, 3> readers;
  std::unique_ptr<Reader>& reader = readers[data[0] % kDelimiters.size()][columns - 1];
  if (reader == nullptr) reader = std::make_unique<Reader>(catalog, delimiter, columns);

  std::vector<Taken> whole;
  const std::vector<char> room = padded(text);
  require(reader->read({room.data(), text.size()}, 0, whole) == lines_in(text),
          "lines are counted");
  for (const Taken& row : whole) check_row(row);
  check_records(text, delimiter, columns, whole.size());
  compare_with_libcsv(text, delimiter);

  const test::TextFile file(text);
  Blocks blocks(file.name(), Encoding::utf8, Language::en);
  blocks.set_size(1 + data[1]);
  std::vector<Taken> parts;
  std::size_t lines = 0;
  Block block;
  while (blocks.next(block, {delimiter, columns})) {
    const std::vector<char> copy = padded(block.records());
    lines += reader->read({copy.data(), block.records().size()}, lines, parts);
  }
  require(lines == lines_in(text), "no line is lost between blocks");
  require(std::ranges::equal(whole, parts, test::same), "where a block ends makes no difference");
  return 0;
}
