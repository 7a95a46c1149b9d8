/// Why an activity stands where it stands: the lines of the sum, recorded.
#pragma once

#include "engine/standing.h"

#include <vector>

namespace maatwerk {

/// One line of the sum.
struct Reason {
  RuleId rule;
  int points;
  Set what = 0;  ///< What it is about: needs, groups, interests, a kind; which of these is known
                 ///< from the rule.

  friend bool operator==(const Reason&, const Reason&) = default;
};

/// The reasons that add up to the points of a listed activity. `groups` is groups_of() under the
/// profile shown.
std::vector<Reason> reasons(const Rules& rules, const Activity& activity, const Person& person,
                            const Spot& spot, Set groups, bool resident);

int sum_of(const std::vector<Reason>& reasons);

}  // namespace maatwerk
