#include "report/dates.h"

#include "base/text.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>

namespace maatwerk {
namespace {

constexpr std::array<Bilingual, 12> kMonths{Bilingual{"januari", "January"},
                                            Bilingual{"februari", "February"},
                                            Bilingual{"maart", "March"},
                                            Bilingual{"april", "April"},
                                            Bilingual{"mei", "May"},
                                            Bilingual{"juni", "June"},
                                            Bilingual{"juli", "July"},
                                            Bilingual{"augustus", "August"},
                                            Bilingual{"september", "September"},
                                            Bilingual{"oktober", "October"},
                                            Bilingual{"november", "November"},
                                            Bilingual{"december", "December"}};
constexpr Bilingual kOnDay{"op", "on"};
constexpr Bilingual kInMonth{"in", "in"};

// "2025", "2025-04", "2025-04-30"
constexpr std::size_t kYear = 4;
constexpr std::size_t kMonth = 7;

}  // namespace

std::string written_date(std::string_view date, Language language) {
  if (!is_date(date) || date.size() == kYear) return std::string(date);
  const auto number = [&](std::size_t at) {
    return static_cast<std::size_t>(parse_int(date.substr(at, 2)).value_or(1));
  };
  const std::string month =
      fmt::format("{} {}", kMonths.at(number(kYear + 1) - 1).in(language), date.substr(0, kYear));
  return date.size() == kMonth ? month : fmt::format("{} {}", number(kMonth + 1), month);
}

std::string when(std::string_view date, Language language) {
  const Bilingual& before = date.size() > kMonth ? kOnDay : kInMonth;
  return fmt::format("{} {}", before.in(language), written_date(date, language));
}

}  // namespace maatwerk
