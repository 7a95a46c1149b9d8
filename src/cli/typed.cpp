#include "cli/typed.h"

#include "base/text.h"
#include "cli/texts.h"
#include "commands/session.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <thread>

namespace maatwerk {
namespace {

/// The index of the word among those that are allowed.
std::size_t one_of(std::string_view option, const std::string& word,
                   std::span<const std::string_view> allowed, Language language) {
  if (const auto index = find_id(allowed, normalise_word(word))) return *index;
  const std::vector<std::string> known(allowed.begin(), allowed.end());
  throw UsageError{not_possible(option, word, allowed, known, language)};
}

int whole_number(std::string_view option, const std::string& word, int from, int to,
                 Language language) {
  const auto number = parse_int(word);
  if (number && *number >= from && *number <= to) return *number;
  throw UsageError{fill(usage::kNotANumber.in(language), {{"option", std::string(option)},
                                                          {"word", printable(shortened(word))},
                                                          {"from", std::to_string(from)},
                                                          {"to", std::to_string(to)}})};
}

std::optional<Language> named(std::string_view word) {
  const auto index = find_id(kLanguageIds, normalise_word(word));
  return index ? std::optional(static_cast<Language>(*index)) : std::nullopt;
}

/// The language where no option tells it. What a program reads must not hang on the locale.
Language language_around(const Io& io, bool for_programs) {
  if (const auto language = named(io.env("MAATWERK_LANG").value_or(""))) return *language;
  if (for_programs) return Language::en;
  for (const std::string_view name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string locale = io.env(name).value_or("");
    if (!locale.empty()) return locale.starts_with("nl") ? Language::nl : Language::en;
  }
  return Language::en;
}

}  // namespace

Language language_of(const std::vector<std::string>& arguments, const Io& io) {
  bool for_programs = !arguments.empty() && arguments.front() == "batch";
  std::optional<Language> flag;
  const auto is_for_programs = [](std::string_view format) {
    const std::string normal = normalise_word(format);
    return normal == "json" || normal == "jsonl" || normal == "csv";
  };
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& word = arguments[i];
    const std::string next = i + 1 < arguments.size() ? arguments[i + 1] : "";
    if (word == "--") break;
    if (word == "--lang") flag = named(next);
    if (word.starts_with("--lang=")) flag = named(word.substr(7));
    if (word == "--format") for_programs |= is_for_programs(next);
    if (word.starts_with("--format=")) for_programs |= is_for_programs(word.substr(9));
  }
  return flag ? *flag : language_around(io, for_programs);
}

Language prompt_language(const Typed& typed, const Io& io) {
  const std::optional<Language> flag = named(typed.lang);
  return flag ? *flag : language_around(io, false);
}

void settle_common(const Typed& typed, std::span<const Format> formats, CommonOptions& common) {
  const Language language = common.language;
  if (!typed.lang.empty()) one_of("--lang", typed.lang, kLanguageIds, language);
  common.colour = static_cast<Colour>(one_of("--color", typed.color, kColourIds, language));
  common.format = formats.front();
  if (typed.format.empty()) return;
  std::vector<std::string_view> allowed;
  for (const Format format : formats) allowed.push_back(kFormatIds[at(format)]);
  common.format = formats[one_of("--format", typed.format, allowed, language)];
}

int top_of(const Typed& typed, Language language) {
  constexpr int kMost = 1000;
  return whole_number("--top", typed.top, 0, kMost, language);
}

void settle_forms(const Typed& typed, Language language, FormsOptions& forms) {
  constexpr unsigned kMostCores = 4;
  constexpr int kMostJobs = 64;
  constexpr int kAny = 1'000'000'000;
  if (!typed.input_format.empty()) {
    forms.input.format =
        one_of("--input-format", typed.input_format, kInputFormatIds, language) == 0
            ? InputFormat::csv
            : InputFormat::json_lines;
  }
  forms.input.encoding =
      static_cast<Encoding>(one_of("--encoding", typed.encoding, kEncodingIds, language));
  const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1U, kMostCores);
  forms.jobs = typed.jobs.empty() ? static_cast<int>(cores)
                                  : whole_number("--jobs", typed.jobs, 1, kMostJobs, language);
  if (!typed.max_errors.empty()) {
    forms.max_errors = whole_number("--max-errors", typed.max_errors, 0, kAny, language);
  }
}

void settle_cases(const Typed& typed, Language language, CasesOptions& cases) {
  if (!typed.action.empty()) {
    cases.action = kCaseActionIds[one_of("cases", typed.action, kCaseActionIds, language)];
  }
}

std::optional<int> fail_below_of(const Typed& typed, Language language) {
  constexpr int kMost = 1000;
  if (typed.fail_below.empty()) return std::nullopt;
  return whole_number("--fail-below", typed.fail_below, 1, kMost, language);
}

Shell shell_of(const Typed& typed, Language language) {
  if (typed.shell.empty()) {
    throw UsageError{fill(usage::kCompletionsNeeds.in(language),
                          {{"words", fmt::format("{}", fmt::join(kShellIds, ", "))}})};
  }
  return static_cast<Shell>(one_of("completions", typed.shell, kShellIds, language));
}

void expect_date(const LocalOptions& local, Language language) {
  if (local.today.empty() ||
      (local.today.size() == std::string_view("2026-10-01").size() && is_date(local.today))) {
    return;
  }
  throw UsageError{
      fill(usage::kNotADay.in(language), {{"word", printable(shortened(local.today))}})};
}

}  // namespace maatwerk
