#include "intake/json_text.h"

#include <cstddef>

namespace maatwerk {

bool is_json_number(std::string_view text) {
  std::size_t at = 0;
  const auto one_of = [&](std::string_view set) {
    const bool found = at < text.size() && set.find(text[at]) != set.npos;
    at += found ? 1 : 0;
    return found;
  };
  const auto digits = [&] {
    const std::size_t begin = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
    return at > begin;
  };
  one_of("-");
  if (!one_of("0") && !digits()) return false;
  if (one_of(".") && !digits()) return false;
  if (one_of("eE")) {
    one_of("+-");
    if (!digits()) return false;
  }
  return at == text.size();
}

}  // namespace maatwerk
