#include "catalog/yaml_syntax.h"

#include "catalog/yaml_problems.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace maatwerk {
namespace {

constexpr std::size_t kLongestKey = 1024;  // yaml-cpp's own limit.

/// The groups of yaml-cpp's messages that ask for a different sentence.
enum class Kind {
  other,
  key,
  item,
  bracket,
  bracket_end,
  colon,
  dash,
  first_character,
  anchor,
  alias,
  tag,
  escape,
  block_sign,
  tab,
  marker,
  directive,
  depth
};

struct Known {
  std::string_view message;  // Its beginning.
  Kind kind;
};

// The texts of yaml-cpp 0.7 (yaml-cpp/exceptions.h).
constexpr std::array kKnown{
    Known{"end of map not found", Kind::key},
    Known{"end of sequence not found", Kind::item},
    Known{"end of map flow not found", Kind::bracket},
    Known{"end of sequence flow not found", Kind::bracket},
    Known{"illegal flow end", Kind::bracket_end},
    Known{"illegal map value", Kind::colon},
    Known{"illegal map key", Kind::first_character},
    Known{"illegal block entry", Kind::dash},
    Known{"unknown token", Kind::first_character},
    Known{"anchor not found after &", Kind::anchor},
    Known{"illegal character found while scanning anchor", Kind::anchor},
    Known{"cannot assign multiple anchors", Kind::anchor},
    Known{"alias not found after *", Kind::alias},
    Known{"illegal character found while scanning alias", Kind::alias},
    Known{"the referenced anchor is not defined", Kind::alias},
    Known{"illegal character found while scanning tag", Kind::tag},
    Known{"tag handle with no suffix", Kind::tag},
    Known{"end of verbatim tag not found", Kind::tag},
    Known{"cannot assign multiple tags", Kind::tag},
    Known{"bad character found while scanning hex number", Kind::escape},
    Known{"invalid unicode", Kind::escape},
    Known{"unknown escape character", Kind::escape},
    Known{"unexpected character in block scalar", Kind::block_sign},
    Known{"cannot set zero indentation", Kind::block_sign},
    Known{"illegal tab", Kind::tab},
    Known{"illegal document indicator", Kind::marker},
    Known{"YAML directives", Kind::directive},
    Known{"bad YAML version", Kind::directive},
    Known{"YAML major version", Kind::directive},
    Known{"repeated YAML directive", Kind::directive},
    Known{"TAG directives", Kind::directive},
    Known{"repeated TAG directive", Kind::directive},
    Known{"bad file", Kind::depth},
};

Kind kind_of(std::string_view message) {
  const auto* const known = std::find_if(
      kKnown.begin(), kKnown.end(), [&](const Known& k) { return message.starts_with(k.message); });
  return known == kKnown.end() ? Kind::other : known->kind;
}

class Reporter {
 public:
  Reporter(const YamlText& text, std::size_t offset, const YamlContext& context,
           Diagnostics& problems)
      : text_(text),
        offset_(std::min(offset, text.text().size())),
        past_(offset),
        context_(context),
        problems_(problems) {}

  void report(Kind kind) {
    if (!context_.in_flow && report_tab()) return;
    switch (kind) {
      case Kind::key:
        return report_key();
      case Kind::item:
        return report_item();
      case Kind::bracket:
        return report_bracket();
      case Kind::bracket_end:
        return add(kYamlStrayBracket, offset_, {character(offset_)});
      case Kind::colon:
        return report_colon();
      case Kind::dash:
        return add(kYamlDash, offset_);
      case Kind::first_character:
        return report_first_character();
      case Kind::anchor:
        return report_property(kYamlAnchor, '&');
      case Kind::alias:
        return report_property(kYamlAlias, '*');
      case Kind::tag:
        return report_property(kYamlTag, '!');
      case Kind::escape:
        return report_escape();
      case Kind::block_sign:
        return report_block_sign();
      case Kind::tab:
        return add(kYamlTab, offset_);
      case Kind::marker:
        return add(kYamlMarkerInQuotes, offset_, {text_.text().substr(offset_, 3)});
      case Kind::directive:
        return add(kYamlPercent, offset_);
      case Kind::depth:
        return add(kYamlTooDeep, offset_, {std::to_string(kYamlDeepest)});
      case Kind::other:
        return add(kYamlSyntax, offset_);
    }
  }

 private:
  void add(const Problem& problem, std::size_t from, std::vector<std::string> words = {}) {
    problems_.add(problem, text_.span(from, std::max(word_end(from), from + 1)), std::move(words));
  }

  // The sign or word to mark: one byte for signs, a whole scalar for the rest.
  [[nodiscard]] std::size_t word_end(std::size_t from) const {
    constexpr std::string_view kSigns = "[]{},:-?|>%@`\t";
    const bool is_sign = kSigns.find(text_.at(from)) != std::string_view::npos;
    return is_sign ? from + 1 : text_.scalar_end(from, context_.in_flow);
  }

  // The whole character, not its first byte.
  [[nodiscard]] std::string character(std::size_t from) const {
    const auto continues = [&](std::size_t i) {
      return (static_cast<unsigned char>(text_.at(i)) & 0xC0U) == 0x80;
    };
    std::size_t end = from + 1;
    while (continues(end)) ++end;
    return text_.text().substr(from, end - from);
  }

  [[nodiscard]] bool has_key(std::size_t from) const {
    const std::size_t end = text_.scalar_end(from, false);
    return end > from && text_.at(end) == ':';
  }

  // Dashes indent as well: a key may follow one on the same line.
  bool report_tab() {
    std::size_t tab = text_.line_start(offset_);
    while (text_.at(tab) == ' ' ||
           (text_.at(tab) == '-' && text_.is_blank_between(tab + 1, tab + 2)))
      ++tab;
    if (text_.at(tab) != '\t' || tab > offset_) return false;
    add(kYamlTab, tab);
    return true;
  }

  bool report_after_quote() {
    if (!context_.quote || !text_.is_blank_between(context_.quote_end, offset_)) return false;
    if (text_.at(offset_) == '\n' || text_.at(offset_) == '\r') return false;
    const int opened = text_.line_of(*context_.quote);
    if (opened != text_.line_of(offset_)) {
      add(kYamlAfterLateQuote, offset_, {std::to_string(opened)});
    } else {
      add(kYamlAfterQuote, offset_);
    }
    return true;
  }

  void report_key() {
    if (report_after_quote()) return;
    const std::size_t word = text_.first_word(offset_);
    const bool begins_line = word == offset_;
    if (text_.at(offset_) == '-' && text_.is_blank_between(offset_ + 1, offset_ + 2)) {
      const std::size_t above = text_.last_before(text_.line_start(offset_));
      const bool is_after_dash = begins_line && text_.at(text_.first_word(above)) == '-';
      return add(is_after_dash ? kYamlIndentation : kYamlDash, offset_);
    }
    add(begins_line && has_key(offset_) ? kYamlIndentation : kYamlKeyExpected, offset_);
  }

  void report_item() {
    if (report_after_quote()) return;
    const bool begins_line = text_.first_word(offset_) == offset_;
    const bool is_dash = text_.at(offset_) == '-';
    add(begins_line && is_dash ? kYamlIndentation : kYamlItemExpected, offset_);
  }

  void report_bracket() {
    if (report_after_quote()) return;
    if (!context_.bracket) return add(kYamlSyntax, offset_);
    const char open = text_.at(*context_.bracket);
    const std::string close = open == '[' ? "]" : "}";
    const bool is_end = text_.text().find_first_not_of(" \t\r\n", offset_) == std::string::npos;
    const bool ran_into_key =
        text_.at(offset_) == ':' && text_.line_of(offset_) != text_.line_of(*context_.bracket);
    if (is_end || ran_into_key) {
      return add(kYamlUnclosedBracket, *context_.bracket, {std::string(1, open), close});
    }
    add(kYamlCommaExpected, offset_, {close});
  }

  // yaml-cpp stops at a colon that makes a key of what cannot be one.
  void report_colon() {
    const std::size_t word = text_.first_word(offset_);
    const std::string before = text_.text().substr(word, offset_ - word);
    if (before.size() > kLongestKey) return add(kYamlLongKey, word);
    if (before.empty() || before.find(": ") != std::string::npos) return add(kYamlColon, offset_);
    // The line has one key only: then it was read as the continuation of the value above.
    const std::size_t above = text_.last_before(text_.line_start(offset_));
    const std::size_t above_word = text_.first_word(above);
    const bool is_level = above_word - text_.line_start(above) == word - text_.line_start(offset_);
    if (is_level && !has_key(above_word)) return add(kYamlKeyExpected, above_word);
    add(kYamlIndentation, word);
  }

  void report_first_character() {
    if (text_.at(offset_) == '?') return add(kYamlQuestionMark, offset_);
    add(kYamlFirstCharacter, offset_, {character(offset_)});
  }

  void report_property(const Problem& problem, char sign) {
    const std::size_t start = text_.line_start(offset_);
    const std::size_t found = text_.text().rfind(sign, offset_);
    const bool is_here = found != std::string::npos && found >= start;
    const std::size_t from = is_here ? found : offset_;
    problems_.add(problem, text_.span(from, text_.property_end(from)));
  }

  // yaml-cpp has read past the escape: 2 bytes for \q, 4, 6 and 10 for \x, \u and \U with their
  // digits.
  void report_escape() {
    struct Form {
      std::size_t length;
      char letter;
    };
    constexpr std::array kForms{Form{4, 'x'}, Form{6, 'u'}, Form{10, 'U'}};
    const std::string& all = text_.text();
    std::size_t from = all.rfind('\\', offset_ > 0 ? offset_ - 1 : 0);
    for (const auto& form : kForms) {
      if (past_ < form.length) continue;
      const std::size_t start = past_ - form.length;
      if (text_.at(start) == '\\' && text_.at(start + 1) == form.letter) from = start;
    }
    if (from == std::string::npos) return add(kYamlSyntax, offset_);
    // With its digits if that is what they are: \ud83d, but \U of \Users.
    constexpr std::string_view kDigits = "0123456789abcdefABCDEF";
    std::string escape = all.substr(from, std::min(past_, text_.line_end(from)) - from);
    if (escape.find_first_not_of(kDigits, 2) != std::string::npos) escape.clear();
    if (escape.size() <= 2) escape = "\\" + (from + 1 < all.size() ? character(from + 1) : "");
    problems_.add(kYamlEscape, text_.span(from, from + escape.size()), {escape});
  }

  void report_block_sign() {
    const std::size_t sign = text_.text().find_last_of("|>", offset_);
    const bool is_here = sign != std::string::npos && sign >= text_.line_start(offset_);
    add(kYamlAfterBlockSign, offset_, {is_here ? std::string(1, text_.at(sign)) : "|"});
  }

  const YamlText& text_;
  std::size_t offset_;
  std::size_t past_;  // As yaml-cpp says, which may count past the end.
  const YamlContext& context_;
  Diagnostics& problems_;
};

}  // namespace

void report_syntax(const YamlText& text, std::string_view message, std::size_t offset,
                   const YamlContext& context, Diagnostics& problems) {
  Reporter(text, offset, context, problems).report(kind_of(message));
}

}  // namespace maatwerk
