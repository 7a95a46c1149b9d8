/// Records and cells of CSV text (RFC 4180, with any one-byte delimiter).
#pragma once

#include "base/diagnostics.h"
#include "intake/stops.h"

#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

struct CsvCell {
  std::string_view text;  ///< Without the quotes around it.
  bool escaped = false;   ///< Holds "" for ".

  /// Nothing but spaces and tabs.
  [[nodiscard]] bool is_blank() const;

  /// The text as meant; `storage` is used when it has to be rewritten.
  [[nodiscard]] std::string_view plain(std::string& storage) const;
};

struct CsvRecord {
  std::vector<CsvCell> cells;  ///< No more than the header has.
  std::size_t cell_count = 0;  ///< All of them; empty ones behind the last column do not count.
  std::size_t lines = 0;       ///< Line ends that it takes, its own included.
  bool quoted = false;         ///< Has a cell in quotes.
  const Problem* problem = nullptr;  ///< Why it cannot be read; the cells are then of no use.

  /// A line with nothing on it.
  [[nodiscard]] bool is_blank() const;
};

/// Walks over the records of a text. A quote counts only at the beginning of a cell. A record
/// whose quote is not closed within kMaxRecord bytes, has something behind its end, or closes only
/// on another line and then leaves the wrong number of cells, is a record of one line with a
/// problem, and the walk goes on with the next line: a stray quote costs one line.
class CsvRecords {
 public:
  /// `text` is followed by at least kBlockPadding zero bytes. `columns` is the number of cells that
  /// a record should have, 0 when that is not known. `is_all`: nothing comes after the text; else a
  /// record that is not finished at its end is left for later.
  CsvRecords(std::string_view text, char delimiter, std::size_t columns, bool is_all);

  /// False when there is no (whole) record left.
  bool next(CsvRecord& record);
  /// Where the next record begins.
  [[nodiscard]] std::size_t offset() const { return offset_; }

 private:
  /// What stands behind a cell.
  enum class End { cell, line, text, bad_quote };
  struct Found {
    End end;
    CsvCell cell;
  };

  std::string_view text_;
  char delimiter_;
  std::size_t columns_;
  bool is_all_;
  Stops stops_;
  std::size_t offset_ = 0;
  // Of the record at hand:
  std::size_t at_ = 0;
  std::size_t filled_ = 0;
  bool control_ = false;

  [[nodiscard]] char byte(std::size_t at) const { return text_.data()[at]; }
  void add(CsvRecord& record, const CsvCell& cell);
  End walk(CsvRecord& record);
  Found bare_cell();
  Found quoted_cell(CsvRecord& record);
  bool one_line(CsvRecord& record, std::size_t begin);
  [[nodiscard]] const Problem* problem_of(std::string_view whole, bool quoted);
};

}  // namespace maatwerk
