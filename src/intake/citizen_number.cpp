#include "intake/citizen_number.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace maatwerk {

bool passes_eleven_test(std::string_view text) {
  constexpr std::size_t kDigits = 9;
  std::array<int, kDigits> digits{};
  std::size_t count = 0;
  for (const char c : text) {
    if (c == ' ' || c == '.') continue;
    if (c < '0' || c > '9' || count == kDigits) return false;
    digits[count++] = c - '0';
  }
  if (count < kDigits - 1) return false;
  int sum = 0;
  bool all_zero = true;
  for (std::size_t i = 0; i < count; ++i) {
    // From the right, so that a number written without its leading zero counts the same.
    const int place = static_cast<int>(count - i);
    sum += digits[i] * (place == 1 ? -1 : place);
    all_zero = all_zero && digits[i] == 0;
  }
  return !all_zero && sum % 11 == 0;
}

bool names_citizen_number(std::string_view name) {
  static constexpr std::array<std::string_view, 5> kNames{"bsn", "bsnnr", "bsnnummer",
                                                          "burgerservicenummer", "burgerservicenr"};
  std::string normal = normalise_word(name);
  std::erase_if(normal, [](char c) { return c == '-' || c == '.'; });
  return std::ranges::find(kNames, normal) != kNames.end();
}

}  // namespace maatwerk
