/// One code point at a time: what text.cpp builds on. Not for use outside src/base.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace maatwerk::unicode {

/// A code point as found in a text. A byte that starts no valid sequence is one of its own with
/// `valid` false.
struct Decoded {
  char32_t value = 0;
  std::size_t length = 1;  ///< In bytes, at least 1.
  bool valid = true;
};

/// The code point at byte `offset`, which must lie inside the text.
Decoded decode(std::string_view text, std::size_t offset);

void append_utf8(std::string& out, char32_t value);

/// Columns on a terminal: 0, 1 or 2.
std::size_t width(char32_t value);

/// Lower case of one letter in the Latin, Greek and Cyrillic alphabets; anything else as it is.
char32_t lower(char32_t value);

/// Plain ASCII for a code point; "?" when there is none, empty for marks without width.
std::string_view ascii(char32_t value);

/// Control characters, direction marks and other invisible ones that may change what a terminal
/// shows.
bool is_unprintable(char32_t value);

}  // namespace maatwerk::unicode
