/// JSON for programs: keys in a fixed order, texts in one language, indented, with a newline at the
/// end.
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace maatwerk {

using Json = nlohmann::ordered_json;

inline std::string dumped(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// The same on one line, without a newline.
inline std::string dumped_on_one_line(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace maatwerk
