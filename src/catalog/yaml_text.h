/// The text of a YAML file as yaml-cpp gets it, with the way back from its offsets to places in the
/// file. Part of yaml_tree.
#pragma once

#include "base/diagnostics.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// How deep lists and maps may be nested.
inline constexpr std::size_t kYamlDeepest = 32;

/// Offsets are those of text(), which has no byte order mark and always ends with a newline.
class YamlText {
 public:
  explicit YamlText(SourcePtr source);

  [[nodiscard]] const std::string& text() const { return text_; }
  /// The byte at an offset; a newline when there is none.
  [[nodiscard]] char at(std::size_t offset) const {
    return offset < text_.size() ? text_[offset] : '\n';
  }

  /// From `from` to `to` or the end of the line. Past the last word: right after it.
  [[nodiscard]] Span span(std::size_t from, std::size_t to) const;
  [[nodiscard]] Span whole() const { return Span{source_}; }
  [[nodiscard]] int line_of(std::size_t offset) const { return span(offset, offset).line; }

  [[nodiscard]] std::size_t line_start(std::size_t offset) const;
  [[nodiscard]] std::size_t line_end(std::size_t offset) const;
  /// The first byte of the line that is not a space or tab, or its end.
  [[nodiscard]] std::size_t first_word(std::size_t offset) const;
  [[nodiscard]] bool is_blank_between(std::size_t from, std::size_t to) const;

  /// The offset after the closing quote of the text in quotes that begins at `from`; nothing when
  /// it has none.
  [[nodiscard]] std::optional<std::size_t> quote_end(std::size_t from) const;
  /// The end of the scalar that begins at `from`, as written, on its first line.
  [[nodiscard]] std::size_t scalar_end(std::size_t from, bool in_flow) const;
  /// The end of an anchor, alias or tag that begins at `from`.
  [[nodiscard]] std::size_t property_end(std::size_t from) const;
  /// Length of the word for "nothing" (~, null) at `from`, 0 when another word stands there.
  [[nodiscard]] std::size_t null_length(std::size_t from) const;
  /// The last byte before `offset` that belongs to neither white space nor a comment line.
  [[nodiscard]] std::size_t last_before(std::size_t offset) const;

 private:
  void join_surrogates();
  [[nodiscard]] std::size_t in_file(std::size_t offset) const;
  [[nodiscard]] std::size_t line_index(std::size_t offset) const;

  SourcePtr source_;
  std::string text_;
  std::size_t mark_length_ = 0;  // Of the byte order mark.
  std::vector<std::size_t>
      starts_;  // Of the lines. A search for a line end each time would be quadratic.
  std::vector<std::size_t> joined_;  // Where two bytes fewer stand than in the file.
};

/// A control character: where it is and what it is called, "U+001B".
struct ControlCharacter {
  std::size_t offset = 0;
  std::size_t length = 1;
  std::string name;
};
/// The first one at or after `from`, tabs and line ends excepted.
std::optional<ControlCharacter> find_control_character(std::string_view text, std::size_t from);

/// Reports characters that no file may hold, and files with more signs than yaml-cpp can take
/// within reasonable memory. True when the text can be parsed.
bool check_characters(const YamlText& text, Diagnostics& problems);

}  // namespace maatwerk
