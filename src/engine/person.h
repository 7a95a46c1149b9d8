/// What is known about one person. Unknown is a value of its own; it never counts as no.
#pragma once

#include "catalog/words.h"

#include <compare>
#include <optional>

namespace maatwerk {

struct Person {
  Persistence persistence = Persistence::unknown;
  Motivation motivation = Motivation::unknown;
  Coping coping = Coping::unknown;
  std::optional<int> age;  ///< Whole years, 0-120.
  Gender gender = Gender::unknown;
  Set groups = 0;  ///< Indices of the catalogue's groups; closed: what is not in it does not apply.
  Set interests = 0;        ///< Indices of the catalogue's interests.
  Set wishes = 0;           ///< Needs that the person names.
  bool left_alone = false;  ///< Asks to be left alone.
  Reach reach = Reach::unknown;
  Prefers prefers = Prefers::unknown;
  Internet internet = Internet::unknown;
  Loneliness loneliness = Loneliness::unknown;
  Set signals = 0;

  friend bool operator==(const Person&, const Person&) = default;
};

}  // namespace maatwerk
