#include "intake/encoding.h"

#include "base/unicode.h"
#include "intake/row_problems.h"

#include <algorithm>
#include <array>

namespace maatwerk {

void append_windows_1252(std::string& out, std::string_view text) {
  // 0x80 to 0x9F; the rest of the upper half is that of Unicode. 0: no meaning.
  static constexpr std::array<char32_t, 32> kUpper{
      0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const char32_t meant = byte < 0x80 || byte >= 0xA0 ? byte : kUpper[byte - 0x80];
    if (meant == 0 || byte < 0x80) {
      out += c;
    } else {
      unicode::append_utf8(out, meant);
    }
  }
}

const Problem* foreign_format(std::string_view head, Encoding encoding) {
  static constexpr std::array<std::string_view, 4> kPacked{"PK\x03\x04", "\xD0\xCF\x11\xE0",
                                                           "\x1F\x8B", "SQLite format"};
  for (const std::string_view start : kPacked) {
    if (head.starts_with(start)) return &kSpreadsheet;
  }
  if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) return &kUtf16;
  // Without a mark every second byte of plain words is zero.
  const std::string_view first_word = head.substr(0, 8);
  if (first_word.size() == 8 && std::ranges::count(first_word, '\0') == 4) return &kUtf16;
  if (encoding != Encoding::utf8 && head.starts_with("\xEF\xBB\xBF")) return &kReadAsWindows;
  return nullptr;
}

}  // namespace maatwerk
