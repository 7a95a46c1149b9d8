/// An intake file: recognised, its columns understood, checked for what must not come in, and then
/// read in blocks by any number of readers.
#pragma once

#include "intake/blocks.h"
#include "intake/columns.h"
#include "intake/csv_rows.h"
#include "intake/rows.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace maatwerk {

enum class InputFormat { automatic, csv, json_lines };

struct IntakeOptions {
  std::string path = "-";  ///< "-": standard input.
  InputFormat format = InputFormat::automatic;
  Encoding encoding = Encoding::utf8;
};

class IntakeFile {
 public:
  /// Opens the file and reads as far as is needed to know that it can be taken: the header, and a
  /// sample of the first 1,000 rows (at most 4 MiB) for citizen service numbers. Reports every
  /// problem and then gives nothing. Throws Failure when the file cannot be read.
  static std::unique_ptr<IntakeFile> open(const IntakeOptions& options, Columns columns,
                                          Language language, Diagnostics& problems);

  /// A reader for the blocks of this file, for one thread; the file outlives it.
  [[nodiscard]] std::unique_ptr<RowReader> reader() const;
  /// The next block. Not for two threads at a time.
  bool next(Block& block);
  /// Blocks from now on are about this many bytes.
  void set_block_size(std::size_t size) { blocks_.set_size(size); }

  [[nodiscard]] const Columns& columns() const { return columns_; }
  /// The path, or "standard input" in the language of the run.
  [[nodiscard]] const std::string& name() const { return blocks_.name(); }
  /// Lines before the first block.
  [[nodiscard]] std::size_t lines_before() const { return lines_before_; }
  /// Whether the rows have an id: a column of CSV, or the key of an object in the sample.
  [[nodiscard]] bool has_ids() const { return has_ids_; }
  /// Names of columns (of a CSV header, or keys in the sample) that are not looked at.
  [[nodiscard]] const std::vector<std::string>& unknown_columns() const { return unknown_; }

 private:
  IntakeFile(const IntakeOptions& options, Columns columns, Language language);

  Columns columns_;
  InputFormat format_;
  Encoding encoding_;
  Blocks blocks_;
  std::optional<CsvHeader> header_;  ///< Of CSV.
  std::deque<Block> sample_;
  std::size_t lines_before_ = 0;
  bool has_ids_ = false;
  std::vector<std::string> unknown_;

  [[nodiscard]] Cut cut() const;
  bool begin(Diagnostics& problems);
  bool take_header(const Block& block, std::size_t from, const SourcePtr& source,
                   Diagnostics& problems);
  void take_sample(const SourcePtr& source, Diagnostics& problems);
};

}  // namespace maatwerk
