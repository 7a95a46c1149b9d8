/// The rows of an intake file, as every reader gives them.
#pragma once

#include "base/diagnostics.h"
#include "engine/person.h"

#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// Why a row cannot be taken.
struct RowFault {
  const Problem* problem;
  std::string column;              ///< As the file names it; empty: the row as a whole.
  std::vector<std::string> words;  ///< For the problem's {1} {2} {3}.
};

/// One row. The views hold until the next row is read.
struct Row {
  std::string_view id;
  std::vector<std::string_view> kept;  ///< One for each column to copy; empty where it is missing.
  Person person;
  std::vector<RowFault> faults;  ///< Not empty: the row is a reject.
  std::size_t line = 0;          ///< Where it begins, from 0 at the start of its block.
};

/// Reads the rows of one block after the other. A block holds whole records. Not to be shared
/// between threads.
class RowReader {
 public:
  virtual ~RowReader() = default;

  /// Begins a block. `block` is followed by at least kBlockPadding zero bytes.
  virtual void start(std::string_view block) = 0;
  /// Fills in `row`; false at the end of the block, row.line being the number of its lines then.
  virtual bool next(Row& row) = 0;
};

/// A row with so many faults is not read further.
inline constexpr std::size_t kMostFaults = 20;

/// What simdjson wants to be able to read behind its input.
inline constexpr std::size_t kBlockPadding = 64;

/// A record (in JSON lines: a line) is at most this long.
inline constexpr std::size_t kMaxRecord = 1 << 20;

}  // namespace maatwerk
