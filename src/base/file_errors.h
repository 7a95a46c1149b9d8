/// Sentences about files, shared by reading and writing. Not for use outside src/base.
#pragma once

#include "base/diagnostics.h"
#include "base/language.h"

#include <string>
#include <string_view>

namespace maatwerk {

/// What the system's error number means, in words; the system's own text for the less common ones.
std::string error_text(int number, Language language);

/// "cannot open 'x.yaml': no such file or directory". `sentence` holds {1} for the path and {2} for
/// the reason.
Failure file_failure(const Bilingual& sentence, std::string_view path, std::string reason,
                     Language language);

}  // namespace maatwerk
