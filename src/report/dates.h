/// Dates as people write them. What a program reads keeps them as the catalogue has them.
#pragma once

#include "base/language.h"

#include <string>
#include <string_view>

namespace maatwerk {

/// "1 oktober 2026", "april 2025", "2024" for "2026-10-01", "2025-04", "2024"; in English
/// "1 October 2026". What is no such date stays as it is.
std::string written_date(std::string_view date, Language language);

/// The same as part of a sentence: "op 1 oktober 2026", "in april 2025", "in 2024".
std::string when(std::string_view date, Language language);

}  // namespace maatwerk
