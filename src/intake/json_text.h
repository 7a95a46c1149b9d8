/// What simdjson leaves to its user to see to in the text of a scalar.
#pragma once

#include <string_view>

namespace maatwerk {

/// Whether the text is a number as JSON writes it, of any size and precision.
bool is_json_number(std::string_view text);

}  // namespace maatwerk
