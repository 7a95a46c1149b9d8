/// From answers to a profile: the 4 x 2 table of the handbook's appendix 1 (after Machielse 2011).
#pragma once

#include "engine/person.h"

#include <optional>
#include <vector>

namespace maatwerk {

/// The profile of a cell. `oriented` is motivation yes; no and unclear share the other column.
constexpr Profile profile_in(Persistence persistence, bool oriented) {
  return static_cast<Profile>(2 * at(persistence) + (oriented ? 0 : 1));
}
constexpr Persistence persistence_of(Profile profile) {
  return static_cast<Persistence>(at(profile) / 2);
}
constexpr bool is_oriented(Profile profile) { return at(profile) % 2 == 0; }

/// The coping that the scheme printed in the same appendix puts on the profile's row.
constexpr Coping scheme_coping(Profile profile) {
  return at(persistence_of(profile)) % 2 == 0 ? Coping::active : Coping::passive;
}

/// The profiles that the answers leave open.
Set candidates_of(const Person& person);

/// Whether the profile is open because this is not answered.
constexpr bool leaves_open(const Person& person, FieldId field) {
  return (field == FieldId::persistence && person.persistence == Persistence::unknown) ||
         (field == FieldId::motivation && person.motivation == Motivation::unknown);
}

/// What the printed scheme would say of a person with this profile, where it differs.
std::optional<Profile> by_scheme(Profile profile, Coping coping);

struct Classification {
  std::optional<Profile> profile;  ///< Empty when an answer is missing.
  std::vector<Profile>
      candidates;  ///< In the order of the table; the profile alone when it is known.
  std::optional<Profile> by_scheme;  ///< What the printed scheme would say, where it differs.
};

Classification classify(const Person& person);

}  // namespace maatwerk
