#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace maatwerk::unicode {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

bool contains(std::span<const Range> ranges, char32_t value) {
  const auto after =
      std::upper_bound(ranges.begin(), ranges.end(), value,
                       [](char32_t v, const Range& range) { return v < range.first; });
  return after != ranges.begin() && value <= std::prev(after)->last;
}

// Marks and invisible signs of the scripts that Dutch municipalities meet (Latin, Greek, Cyrillic,
// Hebrew, Arabic, Devanagari, Thai), from Unicode 14; other scripts get one column per mark.
constexpr std::array kNoWidth{
    Range{0x0300, 0x036F}, Range{0x0483, 0x0489}, Range{0x0591, 0x05BD},   Range{0x05BF, 0x05BF},
    Range{0x05C1, 0x05C2}, Range{0x05C4, 0x05C5}, Range{0x05C7, 0x05C7},   Range{0x0610, 0x061A},
    Range{0x061C, 0x061C}, Range{0x064B, 0x065F}, Range{0x0670, 0x0670},   Range{0x06D6, 0x06DC},
    Range{0x06DF, 0x06E4}, Range{0x06E7, 0x06E8}, Range{0x06EA, 0x06ED},   Range{0x0900, 0x0902},
    Range{0x093A, 0x093A}, Range{0x093C, 0x093C}, Range{0x0941, 0x0948},   Range{0x094D, 0x094D},
    Range{0x0951, 0x0957}, Range{0x0E31, 0x0E31}, Range{0x0E34, 0x0E3A},   Range{0x0E47, 0x0E4E},
    Range{0x1AB0, 0x1ACE}, Range{0x1DC0, 0x1DFF}, Range{0x200B, 0x200F},   Range{0x202A, 0x202E},
    Range{0x2060, 0x2064}, Range{0x2066, 0x206F}, Range{0x20D0, 0x20F0},   Range{0xFE00, 0xFE0F},
    Range{0xFE20, 0xFE2F}, Range{0xFEFF, 0xFEFF}, Range{0xE0100, 0xE01EF},
};

// East Asian Wide and Fullwidth of Unicode 14, with unassigned gaps inside a block filled.
constexpr std::array kWide{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},
    Range{0x23E9, 0x23EC},   Range{0x23F0, 0x23F0},   Range{0x23F3, 0x23F3},
    Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},   Range{0x2648, 0x2653},
    Range{0x267F, 0x267F},   Range{0x2693, 0x2693},   Range{0x26A1, 0x26A1},
    Range{0x26AA, 0x26AB},   Range{0x26BD, 0x26BE},   Range{0x26C4, 0x26C5},
    Range{0x26CE, 0x26CE},   Range{0x26D4, 0x26D4},   Range{0x26EA, 0x26EA},
    Range{0x26F2, 0x26F3},   Range{0x26F5, 0x26F5},   Range{0x26FA, 0x26FA},
    Range{0x26FD, 0x26FD},   Range{0x2705, 0x2705},   Range{0x270A, 0x270B},
    Range{0x2728, 0x2728},   Range{0x274C, 0x274C},   Range{0x274E, 0x274E},
    Range{0x2753, 0x2755},   Range{0x2757, 0x2757},   Range{0x2795, 0x2797},
    Range{0x27B0, 0x27B0},   Range{0x27BF, 0x27BF},   Range{0x2B1B, 0x2B1C},
    Range{0x2B50, 0x2B50},   Range{0x2B55, 0x2B55},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x4DBF},   Range{0x4E00, 0xA4CF},   Range{0xA960, 0xA97F},
    Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE10, 0xFE19},
    Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},
    Range{0x16FE0, 0x18D08}, Range{0x1B000, 0x1B2FB}, Range{0x1F004, 0x1F004},
    Range{0x1F0CF, 0x1F0CF}, Range{0x1F18E, 0x1F18E}, Range{0x1F191, 0x1F19A},
    Range{0x1F200, 0x1F320}, Range{0x1F32D, 0x1F335}, Range{0x1F337, 0x1F37C},
    Range{0x1F37E, 0x1F393}, Range{0x1F3A0, 0x1F3CA}, Range{0x1F3CF, 0x1F3D3},
    Range{0x1F3E0, 0x1F3F0}, Range{0x1F3F4, 0x1F3F4}, Range{0x1F3F8, 0x1F43E},
    Range{0x1F440, 0x1F440}, Range{0x1F442, 0x1F4FC}, Range{0x1F4FF, 0x1F53D},
    Range{0x1F54B, 0x1F54E}, Range{0x1F550, 0x1F567}, Range{0x1F57A, 0x1F57A},
    Range{0x1F595, 0x1F596}, Range{0x1F5A4, 0x1F5A4}, Range{0x1F5FB, 0x1F64F},
    Range{0x1F680, 0x1F6C5}, Range{0x1F6CC, 0x1F6CC}, Range{0x1F6D0, 0x1F6D2},
    Range{0x1F6D5, 0x1F6DF}, Range{0x1F6EB, 0x1F6EC}, Range{0x1F6F4, 0x1F6FC},
    Range{0x1F7E0, 0x1F7F0}, Range{0x1F90C, 0x1F93A}, Range{0x1F93C, 0x1F945},
    Range{0x1F947, 0x1F9FF}, Range{0x1FA70, 0x1FAFF}, Range{0x20000, 0x3FFFD},
};

constexpr bool in(char32_t value, char32_t first, char32_t last) {
  return value >= first && value <= last;
}

// Base letters of U+00C0 to U+017F; '*' where one letter is not enough.
constexpr std::string_view kLatin =
    "AAAAAA*CEEEEIIIIDNOOOOOxOUUUUY**aaaaaa*ceeeeiiiidnooooo?ouuuuy*y"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi**JjKkkLlLlLlLlLlNnNnNnn**OoOoOo**RrRrRrSs"
    "SsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

struct Kin {
  char32_t value;
  std::string_view text;
};

// Sorted by value.
constexpr std::array kKin{
    Kin{0x00A0, " "},   Kin{0x00A9, "(c)"}, Kin{0x00AB, "\""},  Kin{0x00AD, ""},
    Kin{0x00B4, "'"},   Kin{0x00B7, "."},   Kin{0x00BB, "\""},  Kin{0x00BC, "1/4"},
    Kin{0x00BD, "1/2"}, Kin{0x00BE, "3/4"}, Kin{0x00C6, "AE"},  Kin{0x00DE, "Th"},
    Kin{0x00DF, "ss"},  Kin{0x00E6, "ae"},  Kin{0x00FE, "th"},  Kin{0x0132, "IJ"},
    Kin{0x0133, "ij"},  Kin{0x014A, "N"},   Kin{0x014B, "n"},   Kin{0x0152, "OE"},
    Kin{0x0153, "oe"},  Kin{0x0218, "S"},   Kin{0x0219, "s"},   Kin{0x021A, "T"},
    Kin{0x021B, "t"},   Kin{0x02BC, "'"},   Kin{0x1E9E, "SS"},  Kin{0x2018, "'"},
    Kin{0x2019, "'"},   Kin{0x201A, "'"},   Kin{0x201B, "'"},   Kin{0x201C, "\""},
    Kin{0x201D, "\""},  Kin{0x201E, "\""},  Kin{0x201F, "\""},  Kin{0x2022, "*"},
    Kin{0x2026, "..."}, Kin{0x202F, " "},   Kin{0x2032, "'"},   Kin{0x2033, "\""},
    Kin{0x2039, "'"},   Kin{0x203A, "'"},   Kin{0x20AC, "EUR"}, Kin{0x2190, "<-"},
    Kin{0x2192, "->"},  Kin{0x2194, "<->"}, Kin{0x2212, "-"},   Kin{0x2248, "~"},
    Kin{0x2260, "!="},  Kin{0x2264, "<="},  Kin{0x2265, ">="},  Kin{0x2713, "v"},
    Kin{0x2714, "v"},   Kin{0x2717, "x"},   Kin{0x2718, "x"},
};

}  // namespace

Decoded decode(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const Decoded stray{lead, 1, false};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() - offset < length) return stray;
  char32_t value = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80) return stray;
    value = (value << 6) | (byte(i) & 0x3FU);
  }
  constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
  if (value < kSmallest[length] || value > 0x10FFFF || in(value, 0xD800, 0xDFFF)) return stray;
  return {value, length, true};
}

void append_utf8(std::string& out, char32_t value) {
  const auto add = [&](char32_t byte) { out += static_cast<char>(byte); };
  if (value < 0x80) {
    add(value);
    return;
  }
  if (value < 0x800) {
    add(0xC0 | (value >> 6));
  } else {
    if (value < 0x10000) {
      add(0xE0 | (value >> 12));
    } else {
      add(0xF0 | (value >> 18));
      add(0x80 | ((value >> 12) & 0x3F));
    }
    add(0x80 | ((value >> 6) & 0x3F));
  }
  add(0x80 | (value & 0x3F));
}

std::size_t width(char32_t value) {
  if (value < 0x300) return 1;
  if (contains(kNoWidth, value)) return 0;
  return contains(kWide, value) ? 2 : 1;
}

char32_t lower(char32_t value) {
  if (in(value, 'A', 'Z')) return value + 32;
  if (in(value, 0xC0, 0xDE) && value != 0xD7) return value + 32;
  if (value == 0x130) return 'i';
  if (value == 0x178) return 0xFF;
  const bool even_is_upper = in(value, 0x100, 0x137) || in(value, 0x14A, 0x177) ||
                             in(value, 0x218, 0x21B) || in(value, 0x1EA0, 0x1EFF);
  const bool odd_is_upper = in(value, 0x139, 0x148) || in(value, 0x179, 0x17E);
  if (even_is_upper) return value | 1;
  if (odd_is_upper) return value + (value & 1);
  if (in(value, 0x391, 0x3A9) && value != 0x3A2) return value + 32;
  if (in(value, 0x410, 0x42F)) return value + 32;
  if (in(value, 0x400, 0x40F)) return value + 80;
  return value;
}

std::string_view ascii(char32_t value) {
  static constexpr std::string_view kPlain = [] {
    return std::string_view(
        "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f"
        "\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f"
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_"
        "`abcdefghijklmnopqrstuvwxyz{|}~\x7f",
        128);
  }();
  if (value < 0x80) return kPlain.substr(value, 1);
  const auto* kin = std::lower_bound(kKin.begin(), kKin.end(), value,
                                     [](const Kin& k, char32_t v) { return k.value < v; });
  if (kin != kKin.end() && kin->value == value) return kin->text;
  if (in(value, 0xC0, 0x17F)) return kLatin.substr(value - 0xC0, 1);
  if (in(value, 0x2010, 0x2015)) return "-";
  if (in(value, 0x2000, 0x200A)) return " ";
  if (value == 0x2500 || value == 0x2501) return "-";
  if (value == 0x2502 || value == 0x2503) return "|";
  if (in(value, 0x250C, 0x254B)) return "+";
  return width(value) == 0 ? "" : "?";
}

bool is_unprintable(char32_t value) {
  return value < 0x20 || in(value, 0x7F, 0x9F) || value == 0x61C || in(value, 0x200B, 0x200F) ||
         in(value, 0x2028, 0x202E) || in(value, 0x2060, 0x206F) || value == 0xFEFF;
}

}  // namespace maatwerk::unicode
