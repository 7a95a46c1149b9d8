/// The two languages of the program. Every sentence that a person reads exists in both.
#pragma once

#include <string_view>

namespace maatwerk {

enum class Language { nl, en };

/// A sentence of the program itself, in both languages. A missing one does not compile.
struct Bilingual {
  std::string_view nl;
  std::string_view en;

  consteval Bilingual(std::string_view dutch, std::string_view english) : nl(dutch), en(english) {
    if (dutch.empty() || english.empty()) throw "a text is missing in one of the two languages";
  }

  [[nodiscard]] constexpr std::string_view in(Language language) const {
    return language == Language::nl ? nl : en;
  }
};

}  // namespace maatwerk
