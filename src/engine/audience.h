/// Who may come: the hard conditions of an activity against what is known. No profile overrides
/// them.
#pragma once

#include "catalog/model.h"
#include "engine/person.h"

#include <vector>

namespace maatwerk {

/// A condition that the person does not meet.
struct Barrier {
  enum class Kind { age, gender, groups, all, excluded, demand, reach };

  Kind kind;
  Set what = 0;  ///< groups: those it is for; all: the missing ones; excluded: the person's;
                 ///< demand: the demands.

  friend bool operator==(const Barrier&, const Barrier&) = default;
};

/// Something to find out before proposing the activity.
struct Check {
  enum class Kind { age, gender, internet, loosely, demand, own };

  Kind kind;
  Set what = 0;  ///< loosely: the person's groups; demand: one demand; own: index in the activity's
                 ///< checks.

  friend bool operator==(const Check&, const Check&) = default;
};

/// The person's groups with what they imply, and with those that follow from `persistence`.
Set groups_of(const Catalog& catalog, const Person& person, Persistence persistence);

/// Every condition that is not met, in the order of Barrier::Kind; empty: the person may come.
/// `groups` is groups_of().
std::vector<Barrier> barriers(const Catalog& catalog, const Activity& activity,
                              const Person& person, Set groups);

/// What stays to be found out: conditions on unknown answers, doubtful demands, the activity's own
/// checks.
std::vector<Check> checks(const Catalog& catalog, const Activity& activity, const Person& person,
                          Set groups);

/// Whether it takes place where the person is: at home, by phone or online, or in the institution
/// where the person lives. `resident` is lives_in_institution().
bool comes_to_person(const Activity& activity, bool resident);

/// The group of those who live in an institution (`care-home`); empty where there is no such group.
Set institution_group(const Catalog& catalog);

inline bool lives_in_institution(const Catalog& catalog, Set groups) {
  return (groups & institution_group(catalog)) != 0;
}

}  // namespace maatwerk
