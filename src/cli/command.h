/// What can be written on the command line, as plain data. The parser, the help and the scripts
/// that complete words are made from it, so that none knows an option that another does not.
#pragma once

#include "base/language.h"
#include "commands/options.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace maatwerk {

/// What can stand after an option or for an argument.
enum class Takes {
  text,      ///< Anything.
  word,      ///< One of the words.
  words,     ///< Some of the words, with commas.
  profile,   ///< A profile of the catalogue.
  activity,  ///< An activity of the catalogue.
  case_id,   ///< A practice case, or a path.
  file       ///< A path, or one of the words.
};

struct Placeholder {
  Bilingual name{"WOORD", "WORD"};  ///< As the help shows it; a flag has none to show.
  Takes takes = Takes::text;
  std::vector<std::string_view> words = {};  ///< In the language of the run.
  std::vector<std::string_view> also = {};   ///< Other words for the same.
};

/// What the typed words fill: a flag; a word; a list of arguments; or it is told each word.
using Target = std::variant<bool*, std::string*, std::vector<std::string>*,
                            std::function<void(const std::string&)>>;

/// An option or, when its name has no dash, an argument.
struct Option {
  std::string_view names;  ///< "-o,--output"
  Bilingual help;          ///< With {words}.
  Placeholder value;
  Target target;
  bool about_person = false;  ///< An answer about the person, who may have left it open.
  bool is_needed = false;     ///< An argument without which the command does nothing.

  [[nodiscard]] bool is_argument() const { return !names.starts_with('-'); }
  [[nodiscard]] bool is_flag() const { return std::holds_alternative<bool*>(target); }
  /// Whether it takes as many words as are given.
  [[nodiscard]] bool is_open() const {
    return std::holds_alternative<std::vector<std::string>*>(target);
  }
  /// Whether it may be given more than once.
  [[nodiscard]] bool is_repeatable() const {
    if (about_person) return value.takes == Takes::words;
    return !is_flag() && !std::holds_alternative<std::string*>(target);
  }
};

struct Command {
  std::string_view name;  ///< Empty: the program itself.
  Bilingual about;
  Bilingual examples;             ///< Lines.
  std::optional<Bilingual> more;  ///< Paragraphs, and lines set in that stand as they are.
  std::vector<Format> formats;    ///< The first one unless told; none: there is nothing to choose.
  std::vector<Option> options = {};
  std::function<Exit()> run = {};
};

}  // namespace maatwerk
