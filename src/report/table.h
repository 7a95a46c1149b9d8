/// Lines of a label and short cells, for text on a screen.
#pragma once

#include "report/page.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatwerk {

/// The cells stand one below the other at their right ends.
class Table {
 public:
  explicit Table(Look look) : look_(look) {}

  void line(std::string_view label, std::vector<std::string> cells);
  /// A line above all others, of texts that each stand over so many columns.
  void over(std::vector<std::pair<std::string, std::size_t>> heads) { over_ = std::move(heads); }

  /// A label that does not fit stands above its cells. Columns that do not fit stand below the
  /// others, with the labels again; where there are heads over all lines, everything stays together
  /// (see fits()).
  [[nodiscard]] std::string text() const;
  /// Whether it can be shown with every label beside its cells.
  [[nodiscard]] bool fits() const;

 private:
  Look look_;
  std::vector<std::pair<std::string, std::size_t>> over_;
  std::vector<std::pair<std::string, std::vector<std::string>>> lines_;

  [[nodiscard]] std::vector<std::size_t> widths() const;
  [[nodiscard]] std::size_t longest_label() const;
  [[nodiscard]] std::string heads(std::size_t labels, const std::vector<std::size_t>& widths) const;
  [[nodiscard]] std::string columns(std::size_t first, std::size_t last, std::size_t labels,
                                    const std::vector<std::size_t>& widths) const;
  [[nodiscard]] std::string clean(std::string_view text) const;
};

/// The first three letters, as a narrow head.
std::string first_letters(std::string_view name);

}  // namespace maatwerk
