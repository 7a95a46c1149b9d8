/// The ranking of one person under one profile. An activity's points are the sum of its recorded
/// reasons; nothing else moves it. Ties: the more telling evidence design, then the id.
#pragma once

#include "catalog/model.h"
#include "engine/audience.h"
#include "engine/person.h"
#include "engine/reasons.h"

#include <array>
#include <vector>

namespace maatwerk {

struct Listed {
  std::size_t activity;  ///< Index in the catalogue.
  int points = 0;        ///< Sum over reasons.
  std::vector<Reason> reasons;
};

struct ShutOut {
  std::size_t activity;
  std::vector<Barrier> barriers;
};

/// Every activity of the catalogue stands in exactly one of the lists.
struct Ranking {
  std::array<std::vector<Listed>, kLevelIds.size()> lists;  ///< By level, best first.
  std::vector<std::size_t> not_first;  ///< Not as a first step under this profile.
  std::vector<std::size_t> little;     ///< Too little fits.
  std::vector<ShutOut> not_for;        ///< Not for this person.
};

/// Answers on persistence that are unknown are taken to be those of `profile`.
Ranking rank(const Catalog& catalog, const Person& person, Profile profile);

}  // namespace maatwerk
