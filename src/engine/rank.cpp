#include "engine/rank.h"

#include "engine/classify.h"

namespace maatwerk {

Ranking rank(const Catalog& catalog, const Person& person, Profile profile) {
  const Set groups = groups_of(catalog, person, persistence_of(profile));
  const bool resident = lives_in_institution(catalog, groups);
  Standings standings(catalog);
  const Standings::Combined& combined = standings.over(person, one(at(profile)));
  const auto spot_of = [&](std::size_t activity) -> const Spot& {
    return combined.spots[standings.slots().of(activity)];
  };
  Ranking ranking;
  Order order;
  standings.first(combined.keys, 0, order);
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    for (const std::size_t i : order[level]) {
      const Spot& spot = spot_of(i);
      ranking.lists[level].push_back(
          {i, standings.points_of(spot.key),
           reasons(standings.rules(), catalog.activities[i], person, spot, groups, resident)});
    }
  }
  for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
    const Verdict verdict = spot_of(i).verdict;
    if (verdict == Verdict::not_first) ranking.not_first.push_back(i);
    if (verdict == Verdict::little) ranking.little.push_back(i);
    if (verdict == Verdict::not_for) {
      ranking.not_for.push_back({i, barriers(catalog, catalog.activities[i], person, groups)});
    }
  }
  return ranking;
}

}  // namespace maatwerk
