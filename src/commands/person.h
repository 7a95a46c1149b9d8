/// The person that `recommend` and `explain` are about: from options, from a file, or asked for.
#pragma once

#include "base/io.h"
#include "commands/interview.h"
#include "commands/options.h"
#include "intake/answers.h"

#include <optional>

namespace maatwerk {

/// On a terminal asks for what the profile hangs on and is missing, unless there is a signal.
/// Nothing when the person behind the keyboard stopped. Problems go to `io.err`; it then throws
/// Failure, as it does when a file cannot be read.
std::optional<Form> find_person(const Catalog& catalog, const PersonOptions& options,
                                const CommonOptions& common, Io& io);

/// Throws Failure when the person is given twice, or when standard input would have to be.
void expect_one_person(const PersonOptions& options, const CommonOptions& common);

/// Says what the questions are about and which keys there are, and runs them over the streams.
/// False when the person behind the keyboard stopped or the input ended.
bool converse(const Bilingual& about, Interview& interview, const CommonOptions& common, Io& io);

/// Says that nothing was computed.
Exit stopped(const CommonOptions& common, Io& io);

}  // namespace maatwerk
