/// Control characters, which do not belong in a form.
#pragma once

#include <string_view>

namespace maatwerk {

/// Control characters apart from tab and line ends: C0, and C1 as UTF-8 writes it.
inline bool holds_control(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 && text[i] != '\t' && text[i] != '\n' && text[i] != '\r') return true;
    if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0) {
      return true;
    }
  }
  return false;
}

}  // namespace maatwerk
