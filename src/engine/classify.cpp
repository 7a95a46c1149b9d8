#include "engine/classify.h"

namespace maatwerk {

Classification classify(const Person& person) {
  Classification found;
  for (std::size_t row = 0; row < kPersistenceIds.size(); ++row) {
    const auto persistence = static_cast<Persistence>(row);
    if (person.persistence != Persistence::unknown && person.persistence != persistence) continue;
    for (const bool oriented : {true, false}) {
      if (person.motivation == Motivation::unknown ||
          (person.motivation == Motivation::yes) == oriented) {
        found.candidates.push_back(profile_in(persistence, oriented));
      }
    }
  }
  if (found.candidates.size() != 1) return found;
  const Profile profile = found.candidates.front();
  found.profile = profile;
  if (person.coping != Coping::unknown && person.coping != scheme_coping(profile)) {
    // The scheme's rows come in pairs, situational and structural: the other row of the pair, same
    // column.
    found.by_scheme = static_cast<Profile>(at(profile) ^ 2);
  }
  return found;
}

}  // namespace maatwerk
