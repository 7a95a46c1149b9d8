/// The words of the command line as they were typed, and what they mean. Knows nothing of how they
/// were parsed.
#pragma once

#include "base/io.h"
#include "cli/completions.h"
#include "commands/options.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// The words that the options of every command take, and some that take one of a few. The order is
/// that of the enum, where there is one.
inline constexpr std::array<std::string_view, 2> kLanguageIds{"nl", "en"};
inline constexpr std::array<std::string_view, 5> kFormatIds{"text", "json", "jsonl", "csv", "html"};
inline constexpr std::array<std::string_view, 3> kColourIds{"auto", "always", "never"};
inline constexpr std::array<std::string_view, 2> kInputFormatIds{"csv", "jsonl"};
inline constexpr std::array<std::string_view, 2> kEncodingIds{"utf-8", "windows-1252"};
inline constexpr std::array<std::string_view, 4> kCaseActionIds{"list", "show", "quiz", "test"};
inline constexpr std::array<std::string_view, 3> kShellIds{"bash", "zsh", "fish"};

/// A mistake on the command line; printed with a pointer to the help.
struct UsageError {
  std::string message;
};

/// Words that mean something to more than one command. Empty: not given.
struct Typed {
  std::string lang, color = "auto", format, top = "5", input_format, encoding = "utf-8", jobs,
                    max_errors, action, fail_below, shell;
};

/// The language before anything is parsed: --lang, MAATWERK_LANG, and for text the locale.
Language language_of(const std::vector<std::string>& arguments, const Io& io);
/// The language in which questions are asked: the same, as if for text. Who answers is a person,
/// whatever reads the result.
Language prompt_language(const Typed& typed, const Io& io);

/// Colour and format; `formats` are those of the command, the first one unless told. Throws
/// UsageError, as the others do.
void settle_common(const Typed& typed, std::span<const Format> formats, CommonOptions& common);
/// How many in each list.
int top_of(const Typed& typed, Language language);
/// What batch and summary read, and with how many jobs.
void settle_forms(const Typed& typed, Language language, FormsOptions& forms);

/// What is done with the cases.
void settle_cases(const Typed& typed, Language language, CasesOptions& cases);
std::optional<int> fail_below_of(const Typed& typed, Language language);
/// For which shell words are to be completed.
Shell shell_of(const Typed& typed, Language language);
/// Throws UsageError when --today is no day.
void expect_date(const LocalOptions& local, Language language);

}  // namespace maatwerk
