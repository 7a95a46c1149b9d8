#include "engine/reasons.h"

namespace maatwerk {

std::vector<Reason> reasons(const Rules& rules, const Activity& activity, const Person& person,
                            const Spot& spot, Set groups, bool resident) {
  std::vector<Reason> found;
  const auto record = [&](RuleId rule, int points, Set what) {
    found.push_back({rule, points, what});
  };
  rules.fit(activity, spot.shown, record);
  rules.little(spot.marks, record);
  rules.wishes(activity, person.wishes, record);
  rules.for_whom(activity, groups, person.age, record);
  rules.elders(activity, person.age, record);
  rules.interests(activity, person.interests, record);
  rules.reach(activity, person.reach, resident, record);
  rules.preference(activity, person.prefers, record);
  rules.loneliness(activity, person.loneliness, record);
  rules.alike(spot.earlier, record);
  return found;
}

int sum_of(const std::vector<Reason>& reasons) {
  int sum = 0;
  for (const Reason& reason : reasons) sum += reason.points;
  return sum;
}

}  // namespace maatwerk
