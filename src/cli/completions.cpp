#include "cli/completions.h"

#include "base/text.h"
#include "cli/help.h"
#include "cli/scripts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

namespace maatwerk {
namespace {

/// What is to be written in a script, and where it holds: in the order in which it was first met.
class Rules {
 public:
  void add(const std::string& what, const std::string& where) {
    auto found = std::ranges::find(rules_, what, &Rule::what);
    if (found == rules_.end()) found = rules_.insert(found, {what, {}});
    found->where.push_back(where);
  }

  struct Rule {
    std::string what;
    std::vector<std::string> where;
  };
  [[nodiscard]] const std::vector<Rule>& all() const { return rules_; }

 private:
  std::vector<Rule> rules_;
};

/// Whether no shell takes the word for something else. All ids are plain; a name that is not can
/// still be typed.
bool is_plain(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, [](char sign) {
    const auto byte = static_cast<unsigned char>(sign);
    return byte >= 0x80 || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
           (sign >= '0' && sign <= '9') || sign == '-' || sign == '.';
  });
}

/// "-o,--output" apart.
std::vector<std::string> names_of(const Option& option) {
  const std::size_t comma = option.names.find(',');
  if (comma == std::string_view::npos) return {std::string(option.names)};
  return {std::string(option.names.substr(0, comma)), std::string(option.names.substr(comma + 1))};
}

class Writer {
 public:
  Writer(const Command& program, std::span<const Command> commands, const KnownNames& known,
         Language language)
      : program_(program), commands_(commands), known_(known), language_(language) {}

  [[nodiscard]] std::string bash() const;
  [[nodiscard]] std::string zsh() const;
  [[nodiscard]] std::string fish() const;

 private:
  const Command& program_;
  std::span<const Command> commands_;
  const KnownNames& known_;
  Language language_;

  /// Everything that has options: the program, then its commands.
  [[nodiscard]] std::vector<const Command*> all() const {
    std::vector<const Command*> all{&program_};
    for (const Command& command : commands_) all.push_back(&command);
    return all;
  }

  /// The words for a placeholder, joined by spaces.
  [[nodiscard]] std::string words(const Placeholder& value) const {
    std::vector<std::string> words(value.words.begin(), value.words.end());
    words.insert(words.end(), value.also.begin(), value.also.end());
    for (const auto& [takes, names] :
         std::initializer_list<std::pair<Takes, const std::vector<std::string>&>>{
             {Takes::profile, known_.profiles},
             {Takes::activity, known_.activities},
             {Takes::case_id, known_.cases}}) {
      if (value.takes == takes) words.insert(words.end(), names.begin(), names.end());
    }
    std::vector<std::string_view> plain;
    for (const std::string& word : words) {
      if (is_plain(word) && std::ranges::find(plain, word) == plain.end()) plain.push_back(word);
    }
    return fmt::format("{}", fmt::join(plain, " "));
  }

  [[nodiscard]] std::string command_names() const {
    std::vector<std::string_view> names;
    for (const Command& command : commands_) names.push_back(command.name);
    return fmt::format("{}", fmt::join(names, " "));
  }

  /// The options that take a word, in any command.
  [[nodiscard]] std::vector<std::string> that_take_a_word() const {
    std::vector<std::string> names;
    for (const Command* command : all()) {
      for (const Option& option : command->options) {
        if (option.is_flag() || option.is_argument()) continue;
        for (const std::string& name : names_of(option)) {
          if (std::ranges::find(names, name) == names.end()) names.push_back(name);
        }
      }
    }
    return names;
  }

  [[nodiscard]] std::string bash_action(const Placeholder& value) const;
  [[nodiscard]] std::string zsh_action(const Placeholder& value) const;
  [[nodiscard]] std::string zsh_specs(const Command& command, std::string_view indent) const;
  [[nodiscard]] std::string fish_action(const Placeholder& value) const;
};

// --- bash ---

std::string Writer::bash_action(const Placeholder& value) const {
  const std::string words = this->words(value);
  switch (value.takes) {
    case Takes::text:
      return "";
    case Takes::words:
      return "_maatwerk_some " + words;
    case Takes::case_id:
    case Takes::file:
      return words.empty() ? "_maatwerk_file" : "_maatwerk_file " + words;
    case Takes::word:
    case Takes::profile:
    case Takes::activity:
      return "_maatwerk_one " + words;
  }
  return "";
}

std::string bash_cases(const Rules& rules) {
  std::string cases;
  for (const Rules::Rule& rule : rules.all()) {
    cases += fmt::format("      {}) {} ;;\n", fmt::join(rule.where, " | "), rule.what);
  }
  return cases;
}

std::string Writer::bash() const {
  Rules values;
  Rules places;
  Rules options;
  places.add("_maatwerk_one " + command_names(), "' 0'");
  for (const Command* command : all()) {
    std::vector<std::string> names;
    int place = 0;
    for (const Option& option : command->options) {
      const std::string action = bash_action(option.value);
      if (option.is_argument()) {
        const std::string where = option.is_open() ? fmt::format("'{} '*", command->name)
                                                   : fmt::format("'{} {}'", command->name, place++);
        if (!action.empty()) places.add(action, where);
        continue;
      }
      for (const std::string& name : names_of(option)) {
        names.push_back(name);
        if (option.is_flag() || action.empty()) continue;
        values.add(action, fmt::format("'{} {}'", command->name, name));
      }
    }
    options.add(fmt::format("_maatwerk_one {}", fmt::join(names, " ")),
                fmt::format("'{}'", command->name));
  }
  return fill(script::kBash, {{"takes", fmt::format("{}", fmt::join(that_take_a_word(), " | "))},
                              {"values", bash_cases(values)},
                              {"places", bash_cases(places)},
                              {"options", bash_cases(options)}});
}

// --- zsh ---

/// In single quotes.
std::string zsh_quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char sign : text) {
    if (sign == '\'') {
      quoted += "'\\''";
    } else {
      quoted += sign;
    }
  }
  return quoted + "'";
}

/// As the explanation of an option, which stands in brackets.
std::string zsh_escaped(std::string_view text) {
  std::string escaped;
  for (const char sign : text) {
    if (std::string_view("\\[]:").find(sign) != std::string_view::npos) escaped += '\\';
    escaped += sign;
  }
  return escaped;
}

std::string Writer::zsh_action(const Placeholder& value) const {
  const std::string words = this->words(value);
  switch (value.takes) {
    case Takes::text:
      return " ";
    case Takes::words:
      return "_sequence compadd - " + words;
    case Takes::case_id:
    case Takes::file:
      return words.empty()
                 ? "_files"
                 : fmt::format(" _alternative \"words:word:({})\" \"files:file:_files\"", words);
    case Takes::word:
    case Takes::profile:
    case Takes::activity:
      return "(" + words + ")";
  }
  return "";
}

/// What _arguments wants to know of a command, a line each.
std::string Writer::zsh_specs(const Command& command, std::string_view indent) const {
  std::string specs;
  int place = 0;
  const auto add = [&](const std::string& spec) {
    specs += fmt::format(" \\\n{}{}", indent, zsh_quoted(spec));
  };
  for (const Option& option : command.options) {
    const std::string value =
        option.is_flag()
            ? ""
            : fmt::format(":{}:{}", option.value.name.in(language_), zsh_action(option.value));
    if (option.is_argument()) {
      add((option.is_open() ? "*" : std::to_string(++place)) + value);
      continue;
    }
    const std::vector<std::string> names = names_of(option);
    const std::string before =
        option.is_repeatable() ? "*" : fmt::format("({})", fmt::join(names, " "));
    for (const std::string& name : names) {
      const std::string_view joint = option.is_flag() ? "" : name.starts_with("--") ? "=" : "+";
      add(fmt::format("{}{}{}[{}]{}", before, name, joint, zsh_escaped(brief(option, language_)),
                      value));
    }
  }
  return specs;
}

std::string Writer::zsh() const {
  std::string commands;
  std::string cases;
  for (const Command& command : commands_) {
    commands +=
        fmt::format("        {}\n",
                    zsh_quoted(fmt::format("{}:{}", command.name, command.about.in(language_))));
    cases += fmt::format("        {})\n          _arguments -s -S{} && ret=0\n          ;;\n",
                         command.name, zsh_specs(command, "            "));
  }
  return fill(script::kZsh,
              {{"options", zsh_specs(program_, "    ")}, {"commands", commands}, {"cases", cases}});
}

// --- fish ---

std::string fish_quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char sign : text) {
    if (sign == '\'' || sign == '\\') quoted += '\\';
    quoted += sign;
  }
  return quoted + "'";
}

std::string Writer::fish_action(const Placeholder& value) const {
  const std::string words = this->words(value);
  switch (value.takes) {
    case Takes::text:
      return " -x";
    case Takes::words:
      return " -x -a " + fish_quoted("(__maatwerk_some " + words + ")");
    case Takes::case_id:
    case Takes::file:
      return words.empty() ? " -r -F" : " -r -F -a " + fish_quoted(words);
    case Takes::word:
    case Takes::profile:
    case Takes::activity:
      return " -x -a " + fish_quoted(words);
  }
  return "";
}

std::string Writer::fish() const {
  Rules options;
  std::string lines;
  const auto complete = [&](const std::string& condition, const std::string& rest) {
    lines += fmt::format("complete -c maatwerk -n {}{}\n", fish_quoted(condition), rest);
  };
  for (const Command& command : commands_) {
    complete("__maatwerk_in ''",
             fmt::format(" -a {} -d {}", command.name, fish_quoted(command.about.in(language_))));
  }
  for (const Command* command : all()) {
    int place = 0;
    for (const Option& option : command->options) {
      if (option.is_argument()) {
        if (option.value.takes == Takes::text) continue;
        complete(option.is_open() ? fmt::format("__maatwerk_in {}", command->name)
                                  : fmt::format("__maatwerk_at {} {}", command->name, place++),
                 fish_action(option.value));
        continue;
      }
      std::string rest;
      for (const std::string& name : names_of(option)) {
        rest += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
      }
      if (!option.is_flag()) rest += fish_action(option.value);
      rest += " -d " + fish_quoted(brief(option, language_));
      options.add(rest, command->name.empty() ? "''" : std::string(command->name));
    }
  }
  for (const Rules::Rule& rule : options.all()) {
    complete(fmt::format("__maatwerk_in {}", fmt::join(rule.where, " ")), rule.what);
  }
  return fill(script::kFish,
              {{"takes", fmt::format("{}", fmt::join(that_take_a_word(), " "))}, {"lines", lines}});
}

}  // namespace

std::string completion_script(Shell shell, const Command& program,
                              std::span<const Command> commands, const KnownNames& known,
                              Language language) {
  const Writer writer(program, commands, known, language);
  switch (shell) {
    case Shell::bash:
      return writer.bash();
    case Shell::zsh:
      return writer.zsh();
    case Shell::fish:
      return writer.fish();
  }
  return "";
}

}  // namespace maatwerk
