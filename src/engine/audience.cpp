#include "engine/audience.h"

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

bool lives_in_institution(const Catalog& catalog, Set groups) {
  const std::vector<Value>& values = catalog.field(FieldId::groups).values;
  const auto found = std::ranges::find(values, "care-home", &Value::id);
  return found != values.end() && has(groups, static_cast<std::size_t>(found - values.begin()));
}

bool comes_to_person(const Catalog& catalog, const Activity& activity, Set groups) {
  return activity.happens_at(Place::home) || activity.happens_at(Place::phone) ||
         activity.happens_at(Place::online) ||
         (activity.happens_at(Place::institution) && lives_in_institution(catalog, groups));
}

std::vector<Barrier> barriers(const Catalog& catalog, const Activity& activity,
                              const Person& person, Set groups) {
  const Audience& audience = activity.audience;
  std::vector<Barrier> found;
  if (person.age && !audience.age.holds(*person.age)) found.push_back({Barrier::Kind::age});
  if (audience.gender != Gender::unknown && person.gender != Gender::unknown &&
      audience.gender != person.gender) {
    found.push_back({Barrier::Kind::gender});
  }
  if (audience.groups() != 0 && (audience.groups() & groups) == 0) {
    found.push_back({Barrier::Kind::groups, audience.groups()});
  }
  if (const Set missing = audience.all & ~groups) found.push_back({Barrier::Kind::all, missing});
  if (const Set unwanted = audience.excluded & groups)
    found.push_back({Barrier::Kind::excluded, unwanted});
  Set impossible = 0;
  for (std::size_t i = 0; i < kDemandIds.size(); ++i) {
    if (!has(audience.asks, i)) continue;
    const bool offline =
        static_cast<Demand>(i) == Demand::internet && person.internet == Internet::no;
    const bool unwilling =
        static_cast<Demand>(i) == Demand::motivation && person.motivation == Motivation::no;
    if (offline || unwilling || (catalog.vocabulary.demands[i].rules_out & groups) != 0) {
      impossible |= one(i);
    }
  }
  if (impossible != 0) found.push_back({Barrier::Kind::demand, impossible});
  if (person.reach == Reach::home && !comes_to_person(catalog, activity, groups)) {
    found.push_back({Barrier::Kind::reach});
  }
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
