#include "report/table.h"

#include "base/text.h"

#include <algorithm>
#include <numeric>

namespace maatwerk {
namespace {

constexpr std::size_t kGap = 2;

/// Of all cells side by side, each with its gap.
std::size_t sum(const std::vector<std::size_t>& widths) {
  return std::accumulate(widths.begin(), widths.end(), kGap * widths.size());
}

/// A line without blanks at its end.
std::string ended(std::string_view row) {
  return std::string(row.substr(0, row.find_last_not_of(' ') + 1)) + '\n';
}

}  // namespace

void Table::line(std::string_view label, std::vector<std::string> cells) {
  for (std::string& cell : cells) cell = clean(cell);
  lines_.emplace_back(clean(label), std::move(cells));
}

bool Table::fits() const { return longest_label() + sum(widths()) <= look_.width; }

std::string Table::text() const {
  constexpr std::size_t kNarrowest = 16;
  const std::vector<std::size_t> widths = this->widths();
  const std::size_t numbers = sum(widths);
  const std::size_t left = look_.width > numbers ? look_.width - numbers : 0;
  const std::size_t labels = std::min(longest_label(), std::max(left, kNarrowest));

  std::string out;
  for (std::size_t first = 0; first < widths.size();) {
    std::size_t used = labels + kGap + widths[first];
    std::size_t last = first + 1;
    while (last < widths.size() && (!over_.empty() || used + kGap + widths[last] <= look_.width)) {
      used += kGap + widths[last++];
    }
    if (first > 0) out += '\n';
    if (!over_.empty()) out += heads(labels, widths);
    out += columns(first, last, labels, widths);
    first = last;
  }
  return out;
}

std::string Table::heads(std::size_t labels, const std::vector<std::size_t>& widths) const {
  std::string row(labels, ' ');
  std::size_t column = 0;
  for (const auto& [head, columns] : over_) {
    const std::string shown = clean(head);
    std::size_t over = 0;
    for (std::size_t i = 0; i < columns; ++i) over += kGap + widths[column++];
    const std::size_t used = kGap + display_width(shown);
    row += std::string(kGap, ' ') + shown + std::string(over > used ? over - used : 0, ' ');
  }
  return ended(row);
}

std::string Table::columns(std::size_t first, std::size_t last, std::size_t labels,
                           const std::vector<std::size_t>& widths) const {
  std::string out;
  for (const auto& [label, cells] : lines_) {
    std::string row = label;
    if (display_width(label) > labels) {
      out += label + '\n';
      row.clear();
    }
    row.append(labels - display_width(row), ' ');
    for (std::size_t i = first; i < std::min(last, cells.size()); ++i) {
      row.append(kGap + widths[i] - display_width(cells[i]), ' ');
      row += cells[i];
    }
    out += ended(row);
  }
  return out;
}

std::vector<std::size_t> Table::widths() const {
  std::vector<std::size_t> widths;
  for (const auto& [label, cells] : lines_) {
    widths.resize(std::max(widths.size(), cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(cells[i]));
    }
  }
  return widths;
}

std::size_t Table::longest_label() const {
  std::size_t longest = 0;
  for (const auto& [label, cells] : lines_) longest = std::max(longest, display_width(label));
  return longest;
}

std::string Table::clean(std::string_view text) const {
  return look_.utf8 ? printable(text) : to_ascii(printable(text));
}

std::string first_letters(std::string_view name) {
  std::string out;
  for (const char c : name) {
    const bool starts = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    if (starts && code_points(out) == 3) break;
    out += c;
  }
  return out;
}

}  // namespace maatwerk
