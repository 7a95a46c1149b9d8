#include "catalog/yaml_text.h"

#include "base/text.h"
#include "catalog/yaml_problems.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>
#include <utility>

namespace maatwerk {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlanks = " \t";
constexpr std::string_view kSpace = " \t\r\n";

// yaml-cpp keeps about 200 bytes for each of these until the outermost bracket closes.
constexpr std::string_view kSigns = "[]{},&*!\"'";
constexpr std::size_t kMostSigns = 500'000;

constexpr std::size_t kMostControlCharacters = 100;

// The value of \uXXXX at `offset`, if that is what stands there.
std::optional<unsigned> unit_at(std::string_view text, std::size_t offset) {
  const std::string_view escape = text.substr(std::min(offset, text.size()), 6);
  unsigned value = 0;
  if (escape.size() < 6 || !escape.starts_with("\\u")) return std::nullopt;
  const auto [stop, error] = std::from_chars(escape.data() + 2, escape.data() + 6, value, 16);
  if (error != std::errc{} || stop != escape.data() + 6) return std::nullopt;
  return value;
}

}  // namespace

YamlText::YamlText(SourcePtr source) : source_(std::move(source)), text_(source_->text) {
  if (text_.starts_with(kByteOrderMark)) mark_length_ = kByteOrderMark.size();
  text_.erase(0, mark_length_);
  // At the end of the text yaml-cpp forgets to ask for a closing quote only after a newline: then
  // we can say which quote it was. Also, a last line counts the same with and without its line end.
  if (!text_.ends_with('\n')) text_ += '\n';
  join_surrogates();
  starts_.push_back(0);
  for (std::size_t i = 0; i < text_.size(); ++i) {
    if (text_[i] == '\n') starts_.push_back(i + 1);
  }
}

// JSON writes characters past U+FFFF as two escapes, which yaml-cpp refuses; YAML has one escape
// for them.
void YamlText::join_surrogates() {
  const std::size_t first = text_.find_first_not_of(kSpace);
  if (first == std::string::npos || (text_[first] != '{' && text_[first] != '[')) return;
  if (text_.find("\\u") == std::string::npos) return;
  std::string joined;
  for (std::size_t i = 0; i < text_.size();) {
    const auto high = unit_at(text_, i);
    const auto low = high ? unit_at(text_, i + 6) : std::nullopt;
    if (low && (*high & 0xFC00U) == 0xD800 && (*low & 0xFC00U) == 0xDC00) {
      const unsigned value = 0x10000U + ((*high & 0x3FFU) << 10) + (*low & 0x3FFU);
      joined += fmt::format("\\U{:08X}", value);
      joined_.push_back(joined.size());
      i += 12;
    } else {
      // A backslash takes the next character with it, so that \\ud83d stays what it is.
      const std::size_t length = text_[i] == '\\' ? 2 : 1;
      joined += std::string_view(text_).substr(i, length);
      i += length;
    }
  }
  text_ = std::move(joined);
}

std::size_t YamlText::in_file(std::size_t offset) const {
  const auto before = std::upper_bound(joined_.begin(), joined_.end(), offset) - joined_.begin();
  return mark_length_ + offset + 2 * static_cast<std::size_t>(before);
}

std::size_t YamlText::line_index(std::size_t offset) const {
  const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<std::size_t>(next - starts_.begin()) - 1;
}

std::size_t YamlText::line_start(std::size_t offset) const { return starts_[line_index(offset)]; }

std::size_t YamlText::line_end(std::size_t offset) const {
  const std::size_t next = line_index(offset) + 1;
  if (next == starts_.size()) return text_.size();
  const std::size_t end = starts_[next] - 1;
  return end > offset && text_[end - 1] == '\r' ? end - 1 : end;
}

Span YamlText::span(std::size_t from, std::size_t to) const {
  if (in_file(from) >= source_->text.size()) {
    const std::size_t last = text_.find_last_not_of(kSpace);
    from = last == std::string::npos ? 0 : last + 1;
  }
  const std::size_t line = line_index(from);
  const std::size_t column = in_file(from) - in_file(starts_[line]);
  const std::size_t end = std::clamp(to, from, line_end(from));
  const std::size_t length = std::max<std::size_t>(in_file(end) - in_file(from), 1);
  return Span{source_, static_cast<int>(line) + 1, static_cast<int>(column) + 1,
              static_cast<int>(length)};
}

std::size_t YamlText::first_word(std::size_t offset) const {
  const std::size_t end = line_end(offset);
  return std::min(text_.find_first_not_of(kBlanks, line_start(offset)), end);
}

bool YamlText::is_blank_between(std::size_t from, std::size_t to) const {
  return from <= to && to <= text_.size() &&
         std::string_view(text_).substr(from, to - from).find_first_not_of(kBlanks) ==
             std::string_view::npos;
}

std::optional<std::size_t> YamlText::quote_end(std::size_t from) const {
  const char quote = at(from);
  for (std::size_t i = from + 1; i < text_.size(); ++i) {
    if (quote == '"' && text_[i] == '\\') {
      ++i;
    } else if (text_[i] == quote) {
      if (quote == '"' || at(i + 1) != quote) return i + 1;
      ++i;
    }
  }
  return std::nullopt;
}

std::size_t YamlText::scalar_end(std::size_t from, bool in_flow) const {
  const std::size_t end = line_end(from);
  const char first = at(from);
  if (first == '"' || first == '\'') return std::min(quote_end(from).value_or(end), end);
  const auto is_space = [&](std::size_t i) { return kSpace.find(at(i)) != std::string_view::npos; };
  if (!in_flow && (first == '|' || first == '>')) {
    return std::min(text_.find_first_of(kSpace, from), end);
  }
  std::size_t stop = from;
  for (; stop < end; ++stop) {
    const std::string_view ends = in_flow ? ",?[]{}" : "";
    const bool is_colon =
        at(stop) == ':' &&
        (is_space(stop + 1) || (in_flow && ends.find(at(stop + 1)) != std::string_view::npos));
    const bool is_comment = is_space(stop) && at(stop + 1) == '#';
    if (is_colon || is_comment || (stop > from && ends.find(at(stop)) != std::string_view::npos))
      break;
  }
  while (stop > from && is_space(stop - 1)) --stop;
  return stop;
}

std::size_t YamlText::property_end(std::size_t from) const {
  const std::size_t end = text_.find_first_of(" \t\r\n[]{},", from + 1);
  return std::min(end, text_.size());
}

std::size_t YamlText::null_length(std::size_t from) const {
  static constexpr std::array<std::string_view, 4> kWords{"~", "null", "Null", "NULL"};
  const std::string_view rest = std::string_view(text_).substr(std::min(from, text_.size()));
  for (const std::string_view word : kWords) {
    if (rest.starts_with(word) && scalar_end(from, true) - from == word.size()) return word.size();
  }
  return 0;
}

std::size_t YamlText::last_before(std::size_t offset) const {
  std::size_t end = std::min(offset, text_.size());
  while (end > 0) {
    const std::size_t last = std::string_view(text_).substr(0, end).find_last_not_of(kSpace);
    if (last == std::string_view::npos) return 0;
    const std::size_t word = first_word(last);
    if (at(word) != '#') {
      const std::size_t stop = std::string_view(text_).substr(0, last).find(" #", word);
      if (stop == std::string_view::npos) return last;
      end = stop;
    } else {
      end = word;
    }
  }
  return 0;
}

std::optional<ControlCharacter> find_control_character(std::string_view text, std::size_t from) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  for (std::size_t i = from; i < text.size(); ++i) {
    const unsigned here = byte(i);
    const bool is_line_end = here == '\n' || (here == '\r' && byte(i + 1) == '\n');
    if ((here < 0x20 && here != '\t' && !is_line_end) || here == 0x7F) {
      return ControlCharacter{i, 1, fmt::format("U+{:04X}", here)};
    }
    if (here == 0xC2 && byte(i + 1) < 0xA0) {
      return ControlCharacter{i, 2, fmt::format("U+{:04X}", byte(i + 1))};
    }
    if (text.substr(i, kByteOrderMark.size()) == kByteOrderMark) {
      return ControlCharacter{i, kByteOrderMark.size(), "U+FEFF"};
    }
  }
  return std::nullopt;
}

bool check_characters(const YamlText& text, Diagnostics& problems) {
  const std::string_view all = text.text();
  // What follows the first is most likely the same mistake: a file in another encoding.
  if (const auto bad = first_invalid_utf8(all)) {
    problems.add(kYamlInvalidUtf8, text.span(*bad, *bad));
    return false;
  }
  std::size_t found = 0;
  auto control = find_control_character(all, 0);
  for (; control && found < kMostControlCharacters; ++found) {
    const std::size_t end = control->offset + control->length;
    problems.add(kYamlControlCharacter, text.span(control->offset, end), {control->name});
    control = find_control_character(all, end);
  }
  if (found > 0) return false;
  const auto signs = std::count_if(all.begin(), all.end(),
                                   [](char c) { return kSigns.find(c) != std::string_view::npos; });
  if (static_cast<std::size_t>(signs) > kMostSigns) {
    problems.add(kYamlTooManySigns, text.whole(), {fmt::format("{}", kMostSigns)});
    return false;
  }
  return true;
}

}  // namespace maatwerk
