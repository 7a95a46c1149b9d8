#include "engine/classify.h"

#include <bit>

namespace maatwerk {

Set candidates_of(const Person& person) {
  Set found = 0;
  for (std::size_t row = 0; row < kPersistenceIds.size(); ++row) {
    const auto persistence = static_cast<Persistence>(row);
    if (person.persistence != Persistence::unknown && person.persistence != persistence) continue;
    for (const bool oriented : {true, false}) {
      if (person.motivation == Motivation::unknown ||
          (person.motivation == Motivation::yes) == oriented) {
        found |= one(at(profile_in(persistence, oriented)));
      }
    }
  }
  return found;
}

std::optional<Profile> by_scheme(Profile profile, Coping coping) {
  if (coping == Coping::unknown || coping == scheme_coping(profile)) return std::nullopt;
  // The scheme's rows come in pairs, situational and structural: the other row of the pair, same
  // column.
  return static_cast<Profile>(at(profile) ^ 2);
}

Classification classify(const Person& person) {
  Classification found;
  const Set candidates = candidates_of(person);
  for (std::size_t i = 0; i < kProfiles; ++i) {
    if (has(candidates, i)) found.candidates.push_back(static_cast<Profile>(i));
  }
  if (found.candidates.size() != 1) return found;
  found.profile = found.candidates.front();
  found.by_scheme = by_scheme(*found.profile, person.coping);
  return found;
}

}  // namespace maatwerk
