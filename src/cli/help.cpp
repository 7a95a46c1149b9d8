#include "cli/help.h"

#include "base/text.h"
#include "cli/texts.h"

#include <functional>

namespace maatwerk {
namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kColumn = 26;
constexpr std::size_t kCommandColumn = 15;

/// Calls `take` with each line.
void each_line(std::string_view text, const std::function<void(std::string_view)>& take) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    take(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// A line that is known to fit, or that a reader copies.
void as_it_is(Page& page, std::string_view line, Look look) {
  page.verbatim(look.utf8 ? std::string(line) : to_ascii(line));
}

/// "FILE", "[FILE]", "[FILE...]"
std::string argument_in_usage(const Option& argument, Language language) {
  std::string name(argument.value.name.in(language));
  if (argument.is_needed) return name;
  return "[" + name + (argument.is_open() ? "...]" : "]");
}

std::string usage_line(const Command& command, bool has_commands, Language language) {
  std::string line(usage::kUsageLabel.in(language));
  if (!command.name.empty()) line += " " + std::string(command.name);
  line += " " + std::string(usage::kOptionsWord.in(language));
  for (const Option& option : command.options) {
    if (option.is_argument()) line += " " + argument_in_usage(option, language);
  }
  if (has_commands) line += " " + std::string(usage::kCommandLabel.in(language));
  return line;
}

/// The options that `shown` picks, below a heading; nothing when there are none.
void list(Page& page, const Bilingual& heading, const std::vector<Option>& options,
          const std::function<bool(const Option&)>& shown, Language language) {
  bool first = true;
  for (const Option& option : options) {
    if (!shown(option)) continue;
    if (first) page.heading(heading.in(language));
    first = false;
    const std::string_view value = option.value.name.in(language);
    std::string label(option.is_argument() ? value : option.names);
    if (!option.is_argument() && !option.is_flag()) label += " " + std::string(value);
    const std::vector<std::string> words(option.value.words.begin(), option.value.words.end());
    const std::string_view last =
        option.value.takes == Takes::words ? ", " : usage::kOr.in(language);
    page.labelled(label, fill(option.help.in(language), {{"words", join(words, last)}}), kIndent,
                  kColumn);
  }
}

}  // namespace

std::string help_text(const Command& command, std::span<const Command> commands, Language language,
                      Look look) {
  Page page(look);
  page.paragraph(command.about.in(language));
  page.heading(usage::kExamplesLabel.in(language));
  each_line(command.examples.in(language), [&](std::string_view line) {
    as_it_is(page, std::string(kIndent, ' ') + std::string(line), look);
  });
  page.gap();
  page.paragraph(usage_line(command, !commands.empty(), language));
  if (!commands.empty()) page.heading(usage::kCommandsLabel.in(language));
  for (const Command& each : commands)
    page.labelled(each.name, each.about.in(language), kIndent, kCommandColumn);
  list(
      page, usage::kPositionalsLabel, command.options,
      [](const Option& option) { return option.is_argument(); }, language);
  list(
      page, usage::kAboutPerson, command.options,
      [](const Option& option) { return option.about_person; }, language);
  list(
      page, usage::kOptionsLabel, command.options,
      [](const Option& option) { return !option.is_argument() && !option.about_person; }, language);
  page.gap();
  each_line(command.more ? command.more->in(language) : "", [&](std::string_view line) {
    if (line.empty()) {
      page.gap();
    } else if (line.starts_with(' ')) {
      as_it_is(page, line, look);
    } else {
      page.paragraph(line);
    }
  });
  page.gap();
  each_line(usage::kExitCodes.in(language), [&](std::string_view line) { page.paragraph(line); });
  return page.text();
}

std::string brief(const Option& option, Language language) {
  constexpr std::string_view kWords = ": {words}";
  std::string text(option.help.in(language));
  const std::size_t at = text.find(kWords);
  return at == std::string::npos ? text : text.erase(at, kWords.size());
}

}  // namespace maatwerk
