#include "report/page.h"

#include "base/text.h"

#include <algorithm>

namespace maatwerk {

std::string Page::clean(std::string_view text) const {
  // A text of several lines in the catalogue is wrapped anew.
  std::string flat(text);
  std::ranges::replace_if(
      flat, [](char sign) { return sign == '\n' || sign == '\t'; }, ' ');
  return look_.utf8 ? printable(flat) : to_ascii(printable(flat));
}

std::string Page::bold(std::string_view text) const {
  return look_.colour ? "\x1b[1m" + std::string(text) + "\x1b[0m" : std::string(text);
}

std::string Page::dim(std::string_view text) const {
  return look_.colour && !text.empty() ? "\x1b[2m" + std::string(text) + "\x1b[0m"
                                       : std::string(text);
}

void Page::line(std::string_view styled_text) {
  text_ += styled_text;
  text_ += '\n';
}

void Page::gap() {
  if (!text_.empty() && !text_.ends_with("\n\n")) text_ += '\n';
}

void Page::heading(std::string_view text) {
  gap();
  for (const std::string& part : wrap(clean(text), look_.width)) line(bold(part));
}

void Page::verbatim(std::string_view text) { line(printable(text)); }

void Page::paragraph(std::string_view text, std::size_t indent) {
  for (const std::string& part : wrap(clean(text), look_.width - indent)) {
    line(std::string(indent, ' ') + part);
  }
}

void Page::item(std::string_view mark, std::string_view text, std::size_t indent) {
  const std::string shown = clean(mark);
  const std::size_t hang = indent + display_width(shown) + 1;
  std::string start = std::string(indent, ' ') + shown + ' ';
  for (const std::string& part : wrap(clean(text), look_.width - hang)) {
    line(start + part);
    start.assign(hang, ' ');
  }
}

void Page::labelled(std::string_view label, std::string_view text, std::size_t indent,
                    std::size_t column) {
  constexpr std::size_t kNarrowest = 20;
  const std::string shown = clean(label);
  std::string start = std::string(indent, ' ') + dim(shown);
  const std::size_t used = indent + display_width(shown);
  if (used < column && column + kNarrowest <= look_.width) {
    start.append(column - used, ' ');
  } else {
    if (!shown.empty()) line(start);
    column = indent + 2;
    start.assign(column, ' ');
  }
  for (const std::string& part : wrap(clean(text), look_.width - column)) {
    line(start + part);
    start.assign(column, ' ');
  }
}

void Page::title(std::string_view mark, std::string_view text, std::string_view aside) {
  const std::string shown = clean(mark);
  const std::string right = clean(aside);
  const std::size_t hang = display_width(shown) + 1;
  const std::vector<std::string> parts = wrap(clean(text), look_.width - hang);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::string row = (i == 0 ? shown + ' ' : std::string(hang, ' ')) + bold(parts[i]);
    if (i + 1 == parts.size() && !right.empty()) {
      const std::size_t used = hang + display_width(parts[i]);
      if (used + 2 + display_width(right) <= look_.width) {
        row.append(look_.width - used - display_width(right), ' ');
        line(row + right);
        return;
      }
    }
    line(row);
  }
  if (right.empty()) return;
  for (const std::string& part : wrap(right, look_.width - hang)) {
    line(std::string(hang, ' ') + part);
  }
}

}  // namespace maatwerk
