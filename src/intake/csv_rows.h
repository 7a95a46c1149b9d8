/// The rows of a CSV file.
#pragma once

#include "intake/answerer.h"
#include "intake/csv_records.h"
#include "intake/rows.h"

#include <deque>
#include <string>
#include <vector>

namespace maatwerk {

/// The header of a CSV file, understood.
struct CsvHeader {
  char delimiter = ',';
  std::vector<Column> columns;
  std::size_t length = 0;  ///< In bytes, a line `sep=;` before it included.
  std::size_t lines = 0;
};

/// Reads the header at the start of `text` (without byte order mark; followed by kBlockPadding zero
/// bytes). The delimiter is the one of , ; and tab that makes most columns known ones, then most
/// columns. Reports every problem with the columns; returns nothing exactly when it did.
/// `source` is what the problems point into.
std::optional<CsvHeader> read_csv_header(const Columns& columns, std::string_view text, bool is_all,
                                         const SourcePtr& source, Diagnostics& problems);

class CsvRows : public RowReader {
 public:
  /// Keeps references to the header and the columns.
  CsvRows(const Columns& columns, const CsvHeader& header);

  void start(std::string_view block) override;
  bool next(Row& row) override;

 private:
  /// A column that is looked at.
  struct Used {
    std::size_t cell;
    const Column* column;
  };

  const CsvHeader& header_;
  std::vector<Used> used_;
  Answerer answerer_;
  CsvRecords records_;
  CsvRecord record_;
  std::size_t line_ = 0;
  std::size_t kept_ = 0;
  std::deque<std::string> rewritten_;  ///< Cells that held "", one string for each used column.
  std::string scratch_;

  void read(Row& row);
};

}  // namespace maatwerk
