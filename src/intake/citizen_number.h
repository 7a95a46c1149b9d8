/// Dutch citizen service numbers (BSN): recognised so that they can be kept out.
#pragma once

#include <string_view>

namespace maatwerk {

/// Whether the text is eight or nine digits (spaces around and dots or spaces between them aside)
/// that pass the 11-test: weights 9 to 2 and -1, a sum divisible by 11, not all zero.
bool passes_eleven_test(std::string_view text);

/// Whether a column of this name is for them.
bool names_citizen_number(std::string_view name);

}  // namespace maatwerk
