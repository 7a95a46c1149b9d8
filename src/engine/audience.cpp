#include "engine/audience.h"

#include "engine/conditions.h"

#include <algorithm>

namespace maatwerk {

Set groups_of(const Catalog& catalog, const Person& person, Persistence persistence) {
  const std::vector<Value>& values = catalog.field(FieldId::groups).values;
  Set groups = person.groups;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (persistence != Persistence::unknown && has(values[i].from, at(persistence)))
      groups |= one(i);
  }
  for (Set before = 0; before != groups;) {
    before = groups;
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (has(groups, i)) groups |= values[i].implies;
    }
  }
  return groups;
}

Set institution_group(const Catalog& catalog) {
  const std::vector<Value>& values = catalog.field(FieldId::groups).values;
  const auto found = std::ranges::find(values, "care-home", &Value::id);
  return found == values.end() ? 0 : one(static_cast<std::size_t>(found - values.begin()));
}

bool comes_to_person(const Activity& activity, bool resident) {
  return activity.happens_at(Place::home) || activity.happens_at(Place::phone) ||
         activity.happens_at(Place::online) ||
         (activity.happens_at(Place::institution) && resident);
}

std::vector<Barrier> barriers(const Catalog& catalog, const Activity& activity,
                              const Person& person, Set groups) {
  std::vector<Barrier> found;
  const auto record = [&](Barrier::Kind kind, Set what) {
    if (!found.empty() && found.back().kind == kind) {
      found.back().what |= what;
    } else {
      found.push_back({kind, what});
    }
  };
  conditions::age(activity, person.age, record);
  conditions::gender(activity, person.gender, record);
  conditions::groups(activity, groups, record);
  conditions::demands(activity, conditions::ruled_out(catalog, groups), record);
  conditions::internet(activity, person.internet, record);
  conditions::motivation(activity, person.motivation, record);
  conditions::reach(activity, person.reach, lives_in_institution(catalog, groups), record);
  return found;
}

std::vector<Check> checks(const Catalog& catalog, const Activity& activity, const Person& person,
                          Set groups) {
  const Audience& audience = activity.audience;
  std::vector<Check> found;
  if (!person.age && audience.age.limits()) found.push_back({Check::Kind::age});
  if (audience.gender != Gender::unknown && person.gender == Gender::unknown) {
    found.push_back({Check::Kind::gender});
  }
  if ((audience.groups() & groups & ~audience.loosely) == 0) {
    if (const Set loose = audience.loosely & groups) found.push_back({Check::Kind::loosely, loose});
  }
  for (std::size_t i = 0; i < kDemandIds.size(); ++i) {
    if (!has(audience.asks, i)) continue;
    if (static_cast<Demand>(i) == Demand::internet && person.internet == Internet::unknown) {
      found.push_back({Check::Kind::internet});
    } else if ((catalog.vocabulary.demands[i].doubtful & groups) != 0 ||
               (static_cast<Demand>(i) == Demand::motivation &&
                person.motivation != Motivation::yes)) {
      found.push_back({Check::Kind::demand, one(i)});
    }
  }
  for (std::size_t i = 0; i < activity.checks.size(); ++i) {
    found.push_back({Check::Kind::own, static_cast<Set>(i)});
  }
  return found;
}

}  // namespace maatwerk
