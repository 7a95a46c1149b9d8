#include "intake/encoding.h"

#include "base/text.h"
#include "intake/row_problems.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace maatwerk;
using namespace std::string_view_literals;

namespace {

std::string converted(std::string_view text) {
  std::string out;
  append_windows_1252(out, text);
  return out;
}

TEST_SUITE_BEGIN("encoding");

TEST_CASE("windows-1252: every byte has its character, but for five") {
  // The table of the WHATWG; '.' where there is none.
  constexpr std::u32string_view kUpper = U"€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";
  static_assert(kUpper.size() == 32);
  for (int byte = 0; byte < 256; ++byte) {
    CAPTURE(byte);
    const std::string one(1, static_cast<char>(byte));
    const std::string out = converted(one);
    const bool is_control = byte >= 0x80 && byte < 0xA0;
    const auto place = static_cast<std::size_t>(is_control ? byte - 0x80 : 0);
    if (byte < 0x80) {
      CHECK(out == one);
    } else if (is_control && kUpper[place] == U'.') {
      CHECK(out == one);
      CHECK(first_invalid_utf8(out).has_value());
    } else {
      const char32_t meant = is_control ? kUpper[place] : static_cast<char32_t>(byte);
      REQUIRE_FALSE(first_invalid_utf8(out).has_value());
      CHECK(code_points(out) == 1);
      const auto at = [&](std::size_t i) { return static_cast<unsigned char>(out.at(i)); };
      const char32_t found = out.size() == 2
                                 ? (at(0) & 0x1Fu) << 6 | (at(1) & 0x3Fu)
                                 : (at(0) & 0x0Fu) << 12 | (at(1) & 0x3Fu) << 6 | (at(2) & 0x3Fu);
      CHECK(found == meant);
    }
  }
  CHECK(converted("\x80 caf\xe9") == "€ café");
}

TEST_CASE("What the first bytes give away") {
  struct Known {
    std::string_view head;
    const Problem* problem;
  };
  for (const Known& known :
       {Known{"PK\x03\x04xl/workbook"sv, &kSpreadsheet},
        Known{"\xd0\xcf\x11\xe0\xa1\xb1"sv, &kSpreadsheet},
        Known{"\x1f\x8b\x08\0"sv, &kSpreadsheet}, Known{"SQLite format 3\0"sv, &kSpreadsheet},
        Known{"\xff\xfei\0d\0"sv, &kUtf16}, Known{"\xfe\xff\0i\0d"sv, &kUtf16},
        Known{"i\0d\0,\0a\0"sv, &kUtf16}, Known{"\0i\0d\0,\0a"sv, &kUtf16},
        Known{"id,duur\ra,b\r"sv, nullptr}, Known{"id,duur\r\na,b\r\n"sv, nullptr},
        Known{"id,duur"sv, nullptr}, Known{"\xef\xbb\xbfid,duur\n"sv, nullptr},
        Known{"PK,duur\n"sv, nullptr}, Known{"ïd,duur\n"sv, nullptr}, Known{""sv, nullptr}}) {
    CAPTURE(std::string(known.head));
    CHECK(foreign_format(known.head, Encoding::utf8) == known.problem);
  }
  CHECK(foreign_format("\xEF\xBB\xBFid"sv, Encoding::utf8) == nullptr);
  CHECK(foreign_format("\xEF\xBB\xBFid"sv, Encoding::windows_1252) == &kReadAsWindows);
}

TEST_SUITE_END();

}  // namespace
