/// Plain text: UTF-8, width on a terminal, strict numbers, near misses. Knows nothing of files or
/// of the domain.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// Byte offset of the first byte that is not valid UTF-8 (overlong forms, surrogates and values
/// past U+10FFFF included), or nothing when all of it is valid.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// Number of code points in valid UTF-8; a stray byte counts as one.
std::size_t code_points(std::string_view text);

/// The length of the text without a character at its end of which bytes are still to come.
std::size_t whole_characters(std::string_view text);

/// Columns that the text takes on a terminal: wide characters two, combining marks none.
std::size_t display_width(std::string_view text);

/// The whole text as a decimal integer: optional '-', digits, nothing else; no octal, no '+', no
/// spaces. Empty on overflow.
std::optional<int> parse_int(std::string_view text);

/// Whether the text is a date that exists: "2025", "2025-04" or "2025-04-30".
bool is_date(std::string_view text);

/// Words as people write them in forms, made comparable: trimmed, lower case (also é, Ë …), with
/// each run of spaces, hyphens and underscores as one '-'. "Weet  Niet", "weet_niet" and
/// "weet-niet" become the same.
std::string normalise_word(std::string_view text);

/// The candidate nearest to `word` by edit distance, if near enough to be a slip of the pen (at
/// most one third of its letters, at least one, at most three; a single letter is near to nothing).
/// Ties: the first candidate.
std::optional<std::string> did_you_mean(std::string_view word,
                                        std::span<const std::string> candidates);

/// Text with control characters (C0, DEL, C1, and the Unicode direction marks) shown as \x1b-like
/// escapes, and bytes that are not UTF-8 likewise, so that nothing from a file reaches a terminal
/// as a command. Newline and tab are escaped too.
std::string printable(std::string_view text);

/// At most 60 bytes of a word for use in a message, cut between characters and then ending in
/// "...".
std::string shortened(std::string_view text);

/// Words wrapped to `width` columns (display width, at least 20). A word longer than a line stands
/// alone. A telephone number stays on one line: there is no break between digits that fit on a line
/// together. No trailing spaces.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// For terminals that do not speak UTF-8: letters with accents become plain ones, dashes and quotes
/// their ASCII kin, anything else '?'.
std::string to_ascii(std::string_view text);

/// "a, b and c" / "a, b en c": `last` is the word between the last two, with its spaces.
std::string join(std::span<const std::string> parts, std::string_view last);

/// `pattern` with each {name} replaced; names without a value stay as they are.
struct Blank {
  std::string_view name;
  std::string value;
};
std::string fill(std::string_view pattern, std::span<const Blank> blanks);
std::string fill(std::string_view pattern, std::initializer_list<Blank> blanks);

}  // namespace maatwerk
