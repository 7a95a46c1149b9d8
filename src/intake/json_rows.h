/// JSON lines: one object a line, whose keys are our questions or the columns of a form file.
#pragma once

#include "intake/answerer.h"
#include "intake/columns.h"
#include "intake/rows.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// Each line of a block that is not blank gives one row, in order. A line that is not one whole
/// JSON object is a row with one fault and nothing else. Refers to `columns`, which outlives it.
class JsonRows : public RowReader {
 public:
  explicit JsonRows(const Columns& columns);
  ~JsonRows() override;

  void start(std::string_view block) override;
  bool next(Row& row) override;

  /// Keys that are passed over, in the order of first sight since the first block: at most 20
  /// names, printable() and shortened().
  [[nodiscard]] const std::vector<std::string>& unknown() const;
  /// Whether a sound object so far has had the key of this column to copy.
  [[nodiscard]] bool has_kept(std::size_t column) const;
  /// The questions with one answer for which some sound object had a key.
  [[nodiscard]] Set questions() const;

 private:
  class Objects;

  std::unique_ptr<Objects> objects_;
  std::string_view rest_;  ///< Of the block.
  std::size_t line_ = 0;
};

}  // namespace maatwerk
