#include "cli/cli.h"

#include "base/ascii_buffer.h"
#include "base/diagnostics.h"
#include "base/text.h"
#include "cli/grammar.h"
#include "cli/texts.h"
#include "cli/typed.h"
#include "commands/session.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <new>
#include <ostream>

namespace maatwerk {
namespace {

/// Lets CLI11 find the options and commands of a grammar in what was typed.
class Parser {
 public:
  /// Knows all commands, but the options of those only whose name was typed: making the rest would
  /// be a fifth of every start.
  Parser(const Grammar& grammar, const std::vector<std::string>& arguments, Language language)
      : grammar_(grammar), language_(language) {
    app_.name("maatwerk");
    // Else a path such as /tmp/form.yaml would be an option on Windows.
    app_.allow_windows_style_options(false);
    app_.require_subcommand(0, 1);
    add_options(app_, grammar.program());
    for (const Command& command : grammar.commands()) {
      CLI::App* const app = app_.add_subcommand(std::string(command.name));
      if (std::ranges::find(arguments, command.name) != arguments.end()) {
        add_options(*app, command);
      }
    }
  }

  /// Fills what the grammar describes, and returns the command, if one was typed. Throws
  /// UsageError.
  const Command* parse(std::vector<std::string> arguments) {
    // CLI11 takes the next word for the value in "--age= --lang nl".
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
      if (!arguments[i].starts_with("--") || !arguments[i].ends_with('=')) continue;
      arguments[i].pop_back();
      arguments.insert(arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1, "");
    }
    // CLI11 pops its arguments from the back.
    std::ranges::reverse(arguments);
    try {
      app_.parse(arguments);
    } catch (const CLI::ExtrasError&) {  // Told below.
    } catch (const CLI::ArgumentMismatch& error) {
      throw UsageError{mismatch(error.what())};
    } catch (const CLI::ConversionError& error) {
      throw UsageError{no_value(error.what())};
    } catch (const CLI::ParseError& error) {
      throw UsageError{printable(error.what())};
    }
    const std::vector<std::string> left = app_.remaining(true);
    if (!left.empty()) throw UsageError{unexpected(left)};
    return parsed();
  }

 private:
  const Grammar& grammar_;
  Language language_;
  CLI::App app_;

  [[nodiscard]] const Command* parsed() const {
    const auto found = std::ranges::find_if(grammar_.commands(), [&](const Command& command) {
      return app_.got_subcommand(std::string(command.name));
    });
    return found == grammar_.commands().end() ? nullptr : &*found;
  }

  void add_options(CLI::App& app, const Command& command) {
    app.set_help_flag();
    for (const Option& option : command.options) {
      CLI::Option* const added = std::visit(
          [&](const auto& target) { return add(app, std::string(option.names), target); },
          option.target);
      if (!option.is_flag() && !option.about_person) not_empty(*added);
    }
  }

  static CLI::Option* add(CLI::App& app, const std::string& names, bool* flag) {
    return app.add_flag(names, *flag);
  }
  static CLI::Option* add(CLI::App& app, const std::string& names, std::string* word) {
    return app.add_option(names, *word);
  }
  static CLI::Option* add(CLI::App& app, const std::string& names,
                          std::vector<std::string>* words) {
    return app.add_option(names, *words);
  }
  static CLI::Option* add(CLI::App& app, const std::string& names,
                          const std::function<void(const std::string&)>& take) {
    return app.add_option_function<std::string>(names, take)->trigger_on_parse();
  }

  /// An empty value is mostly a script's empty variable; passing over it would answer another
  /// question.
  void not_empty(CLI::Option& option) {
    option.check([this, name = option.get_name()](const std::string& value) {
      if (value.empty()) throw UsageError{needs_value(name)};
      return std::string();
    });
  }

  [[nodiscard]] std::string needs_value(const std::string& option) const {
    return fill(usage::kNeedsValue.in(language_), {{"word", option}});
  }

  /// CLI11 names the option in its sentence only: "--lang: 1 required TEXT missing", or one that it
  /// has received too often.
  [[nodiscard]] std::string mismatch(const std::string& sentence) const {
    const std::string option = sentence.substr(0, sentence.find(':'));
    return sentence.ends_with("missing") ? needs_value(option)
                                         : fill(usage::kTwice.in(language_), {{"word", option}});
  }

  /// The one thing that CLI11 converts is the value of a flag: "Could not convert: --why = maybe".
  [[nodiscard]] std::string no_value(const std::string& sentence) const {
    const std::size_t from = std::min(sentence.find("--"), sentence.size());
    return fill(usage::kNoValue.in(language_),
                {{"word", printable(sentence.substr(from, sentence.find(' ', from) - from))}});
  }

  /// About the word that is to blame among those that found no place.
  [[nodiscard]] std::string unexpected(const std::vector<std::string>& left) const {
    const Command* const command = parsed();
    // A mistyped command leaves its options behind too, a mistyped option its value.
    auto word = left.begin();
    if (command != nullptr) {
      const auto option =
          std::ranges::find_if(left, [](const std::string& each) { return each.starts_with('-'); });
      if (option != left.end()) word = option;
    }
    if (word->starts_with('-')) return unknown_option(word->substr(0, word->find('=')), command);
    if (command == nullptr) return grammar_.unknown_command(*word);
    return misplaced(*word);
  }

  [[nodiscard]] std::string misplaced(const std::string& word) const {
    return fill(usage::kUnexpected.in(language_), {{"word", printable(shortened(word))}});
  }

  [[nodiscard]] std::string unknown_option(const std::string& word, const Command* typed) const {
    const auto has = [&](const Command& command) {
      return std::ranges::any_of(command.options, [&](const Option& option) {
        return fmt::format(",{},", option.names).find("," + word + ",") != std::string::npos;
      });
    };
    if (typed != nullptr && has(*typed)) {
      return fill(usage::kOptionLater.in(language_),
                  {{"word", word}, {"command", std::string(typed->name)}});
    }
    if (app_.get_option_no_throw(word) != nullptr) return misplaced(word);
    std::vector<std::string_view> others;
    for (const Command& command : grammar_.commands()) {
      if (has(command)) others.push_back(command.name);
    }
    if (!others.empty()) {
      return fill(usage::kOptionOf.in(language_),
                  {{"word", word}, {"commands", fmt::format("{}", fmt::join(others, ", "))}});
    }
    std::vector<std::string> known;
    for (const Option& option : (typed != nullptr ? *typed : grammar_.program()).options) {
      const std::size_t at = option.names.find("--");
      if (at != std::string_view::npos) known.emplace_back(option.names.substr(at));
    }
    return fill(usage::kUnknownOption.in(language_), {{"word", printable(shortened(word))}}) +
           suggestion(word, known, language_);
  }
};

void print_error(std::string_view message, Language language, Io& io) {
  io.err << fmt::format("maatwerk: {}: {}\n", usage::kError.in(language), message);
}

}  // namespace

int run_cli(std::vector<std::string> arguments, Io& given) {
  AsciiBuffer ascii(given.err);
  std::ostream plain(&ascii);
  Io io{given.in,
        given.out,
        speaks_utf8(given) ? given.err : plain,
        given.in_is_terminal,
        given.out_is_terminal,
        given.err_is_terminal,
        given.columns,
        given.env};
  const Language language = language_of(arguments, io);
  Exit exit = Exit::failed;
  try {
    Grammar grammar(language, io);
    Parser parser(grammar, arguments, language);
    exit = grammar.run(parser.parse(std::move(arguments)));
  } catch (const UsageError& error) {
    print_error(error.message, language, io);
    io.err << usage::kSeeHelp.in(language) << '\n';
  } catch (const Failure& failure) {
    print_error(failure.message, language, io);
  } catch (const BrokenPipe&) {
    exit = Exit::done;
  } catch (const std::bad_alloc&) {
    print_error(usage::kNoMemory.in(language), language, io);
  } catch (const std::exception& error) {
    print_error(fill(usage::kOurFault.in(language), {{"what", printable(error.what())}}), language,
                io);
  }
  return static_cast<int>(exit);
}

}  // namespace maatwerk
