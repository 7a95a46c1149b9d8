/// Lays out text for people: headings, paragraphs, labels, to a width, in colour or not, in UTF-8
/// or plain ASCII.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

struct Look {
  std::size_t width = 80;  ///< Columns, 40 to 100.
  bool colour = false;
  bool utf8 = true;
};

class Page {
 public:
  explicit Page(Look look) : look_(look) {}

  /// A line of its own, bold, with an empty line before it (but not at the top).
  void heading(std::string_view text);
  void paragraph(std::string_view text, std::size_t indent = 0);
  /// "mark text", wrapped under the text.
  void item(std::string_view mark, std::string_view text, std::size_t indent = 0);
  /// "Label:   text", the text in a column of its own, `column` wide from the left; below the label
  /// where the two do not fit side by side.
  void labelled(std::string_view label, std::string_view text, std::size_t indent,
                std::size_t column);
  /// A bold title with more at the right end, or below it where both do not fit.
  void title(std::string_view mark, std::string_view text, std::string_view aside);
  /// A line as it is, not wrapped: a drawing that is known to fit.
  void verbatim(std::string_view text);
  void gap();

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  Look look_;
  std::string text_;

  void line(std::string_view styled_text);
  [[nodiscard]] std::string clean(std::string_view text) const;
  [[nodiscard]] std::string bold(std::string_view text) const;
  [[nodiscard]] std::string dim(std::string_view text) const;
};

}  // namespace maatwerk
