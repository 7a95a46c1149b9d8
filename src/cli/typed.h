/// The words of the command line as they were typed, and what they mean. Knows nothing of how they
/// were parsed.
#pragma once

#include "base/io.h"
#include "commands/options.h"

#include <span>
#include <string>
#include <vector>

namespace maatwerk {

/// A mistake on the command line; printed with a pointer to the help.
struct UsageError {
  std::string message;
};

/// Words that mean something to more than one command. Empty: not given.
struct Typed {
  std::string lang, color = "auto", format, top = "5", input_format, encoding = "utf-8", jobs,
                    max_errors;
};

/// The language before anything is parsed: --lang, MAATWERK_LANG, and for text the locale.
Language language_of(const std::vector<std::string>& arguments, const Io& io);

/// Colour and format; `formats` are those of the command, the first one unless told. Throws
/// UsageError, as the others do.
void settle_common(const Typed& typed, std::span<const Format> formats, CommonOptions& common);
/// How many in each list.
int top_of(const Typed& typed, Language language);
/// What batch and summary read, and with how many jobs.
void settle_forms(const Typed& typed, Language language, FormsOptions& forms);

}  // namespace maatwerk
