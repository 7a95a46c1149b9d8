#include "base/text.h"

#include "base/unicode.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <iterator>
#include <system_error>

namespace maatwerk {
namespace {

constexpr std::size_t kNarrowestWrap = 20;
constexpr std::string_view kBreaks = " \t\r\n";

bool is_space(char32_t value) {
  return value == ' ' || (value >= '\t' && value <= '\r') || value == 0xA0 || value == 0x202F ||
         (value >= 0x2000 && value <= 0x200A) || value == 0x3000;
}

bool is_hyphen(char32_t value) {
  return value == '-' || value == '_' || (value >= 0x2010 && value <= 0x2015);
}

std::vector<char32_t> letters(std::string_view text) {
  std::vector<char32_t> out;
  for (std::size_t at = 0; at < text.size();) {
    const auto next = unicode::decode(text, at);
    out.push_back(next.value);
    at += next.length;
  }
  return out;
}

// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one
// each.
std::size_t edit_distance(const std::vector<char32_t>& a, const std::vector<char32_t>& b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substitute = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, substitute});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      }
    }
    before_last.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

// Where the word ends that begins at `at`. Digits with a space between them are one word, as in a
// telephone number, as long as it fits on a line.
std::size_t word_end(std::string_view text, std::size_t at, std::size_t limit) {
  std::size_t end = std::min(text.find_first_of(kBreaks, at), text.size());
  while (end + 1 < text.size() && text[end] == ' ' && is_digit(text[end - 1]) &&
         is_digit(text[end + 1])) {
    const std::size_t further = std::min(text.find_first_of(kBreaks, end + 1), text.size());
    if (display_width(text.substr(at, further - at)) > limit) break;
    end = further;
  }
  return end;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto next = unicode::decode(text, at);
    if (!next.valid) return at;
    at += next.length;
  }
  return std::nullopt;
}

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += unicode::decode(text, at).length;
  return count;
}

std::size_t whole_characters(std::string_view text) {
  constexpr std::size_t kLongest = 4;
  for (std::size_t back = 1; back < kLongest && back <= text.size(); ++back) {
    const auto byte = static_cast<unsigned char>(text[text.size() - back]);
    if (byte < 0x80) break;
    if (byte < 0xC0) continue;
    const std::size_t length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    return back < length ? text.size() - back : text.size();
  }
  return text.size();
}

std::size_t display_width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto next = unicode::decode(text, at);
    columns += unicode::width(next.value);
    at += next.length;
  }
  return columns;
}

std::optional<int> parse_int(std::string_view text) {
  int value = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return value;
}

bool is_date(std::string_view text) {
  constexpr std::string_view kShape = "dddd-dd-dd";
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (kShape[i] == '-' ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
  }
  const auto part = [&](std::size_t from, std::size_t size, unsigned otherwise) {
    return text.size() > from
               ? static_cast<unsigned>(parse_int(text.substr(from, size)).value_or(0))
               : otherwise;
  };
  const int year = static_cast<int>(part(0, 4, 0));
  return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(part(5, 2, 1)),
                                     std::chrono::day(part(8, 2, 1)))
      .ok();
}

std::string normalise_word(std::string_view text) {
  std::string out;
  bool in_gap = false;
  bool gap_has_hyphen = false;
  const auto close_gap = [&](bool keep) {
    if (in_gap && keep) out += '-';
    in_gap = gap_has_hyphen = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto next = unicode::decode(text, at);
    if (next.valid && (is_space(next.value) || is_hyphen(next.value))) {
      in_gap = true;
      gap_has_hyphen = gap_has_hyphen || is_hyphen(next.value);
    } else {
      close_gap(!out.empty() || gap_has_hyphen);
      if (next.valid) {
        unicode::append_utf8(out, unicode::lower(next.value));
      } else {
        out += text[at];
      }
    }
    at += next.length;
  }
  close_gap(gap_has_hyphen);
  return out;
}

std::optional<std::string> did_you_mean(std::string_view word,
                                        std::span<const std::string> candidates) {
  const auto wanted = letters(word);
  if (wanted.size() < 2) return std::nullopt;
  const std::size_t limit = std::clamp<std::size_t>(wanted.size() / 3, 1, 3);
  const std::string* nearest = nullptr;
  std::size_t nearest_distance = limit + 1;
  for (const std::string& candidate : candidates) {
    const auto have = letters(candidate);
    const std::size_t longer = std::max(have.size(), wanted.size());
    if (longer - std::min(have.size(), wanted.size()) > limit) continue;
    const std::size_t distance = edit_distance(wanted, have);
    if (distance < nearest_distance) {
      nearest = &candidate;
      nearest_distance = distance;
    }
  }
  if (nearest == nullptr) return std::nullopt;
  return *nearest;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto next = unicode::decode(text, at);
    const auto value = static_cast<std::uint32_t>(next.value);
    if (!next.valid || (value < 0x80 && unicode::is_unprintable(next.value))) {
      fmt::format_to(std::back_inserter(out), "\\x{:02x}", value);
    } else if (unicode::is_unprintable(next.value)) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", value);
    } else {
      out += text.substr(at, next.length);
    }
    at += next.length;
  }
  return out;
}

std::string shortened(std::string_view text) {
  constexpr std::size_t kLongestWord = 60;
  if (text.size() <= kLongestWord) return std::string(text);
  std::size_t end = kLongestWord;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
  return std::string(text.substr(0, end)) + "...";
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  const std::size_t limit = std::max(width, kNarrowestWrap);
  std::vector<std::string> lines;
  std::size_t used = 0;
  for (std::size_t at = text.find_first_not_of(kBreaks); at != std::string_view::npos;) {
    const std::size_t end = word_end(text, at, limit);
    const std::string_view word = text.substr(at, end - at);
    const std::size_t columns = display_width(word);
    if (lines.empty() || used + 1 + columns > limit) {
      lines.emplace_back(word);
      used = columns;
    } else {
      lines.back() += ' ';
      lines.back() += word;
      used += 1 + columns;
    }
    at = text.find_first_not_of(kBreaks, end);
  }
  return lines;
}

std::string to_ascii(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto next = unicode::decode(text, at);
    out += next.valid ? unicode::ascii(next.value) : "?";
    at += next.length;
  }
  return out;
}

std::string join(std::span<const std::string> parts, std::string_view last) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += i + 1 == parts.size() ? last : std::string_view(", ");
    out += parts[i];
  }
  return out;
}

std::string fill(std::string_view pattern, std::initializer_list<Blank> blanks) {
  return fill(pattern, std::span<const Blank>(blanks.begin(), blanks.size()));
}

std::string fill(std::string_view pattern, std::span<const Blank> blanks) {
  std::string out;
  out.reserve(pattern.size());
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) break;
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    const auto blank =
        std::find_if(blanks.begin(), blanks.end(), [&](const Blank& b) { return b.name == name; });
    // An unknown name may itself hold the '{' of a known one: only its brace is passed over.
    const std::size_t kept = blank == blanks.end() ? open + 1 : open;
    out += pattern.substr(0, kept);
    if (blank != blanks.end()) out += blank->value;
    pattern.remove_prefix(blank == blanks.end() ? kept : close + 1);
  }
  out += pattern;
  return out;
}

}  // namespace maatwerk
