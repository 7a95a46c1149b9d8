#include "engine/effects.h"

#include "engine/classify.h"
#include "engine/conditions.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace maatwerk {
namespace {

/// What is done to one activity: takes of a rule the points, of a condition that it is not met.
struct Effect {
  int points = 0;
  Marks marks = 0;

  void operator()(RuleId, int more, Set) { points += more; }
  void operator()(Barrier::Kind, Set) { marks |= mark::kBarred; }
  void mark_if(bool so, Marks mark) {
    if (so) marks |= mark;
  }
};

void put(const Effect& effect, RowBlock* row, std::size_t slot) {
  RowBlock& block = row[slot / Slots::kLanes];
  block.points[slot % Slots::kLanes] = static_cast<std::int16_t>(effect.points);
  block.marks[slot % Slots::kLanes] = effect.marks;
}

/// Ages for which `of` gives the same get one number.
Effects::AgeClasses classes_by(const auto& of) {
  std::vector<decltype(of(Effects::age_at(0)))> different;
  Effects::AgeClasses classes{};
  for (std::size_t i = 0; i < classes.size(); ++i) {
    auto here = of(Effects::age_at(i));
    const auto found = std::ranges::find(different, here);
    classes[i] = static_cast<std::uint8_t>(found - different.begin());
    if (found == different.end()) different.push_back(std::move(here));
  }
  return classes;
}

/// Two bits for each of the answers that have but four values.
std::uint64_t pack_others(const Person& person) {
  std::uint64_t bits = 0;
  for (const std::size_t answer : {at(person.gender), at(person.motivation), at(person.internet),
                                   at(person.prefers), at(person.loneliness)}) {
    bits = bits << 2 | answer;
  }
  return bits;
}

}  // namespace

Effects::Effects(const Catalog& catalog, const Slots& slots, std::size_t bytes)
    : catalog_(catalog),
      slots_(slots),
      rules_(catalog),
      institution_(institution_group(catalog)),
      made_for_(made_for_ages()),
      profiles_(bytes / 16, 3, slots.blocks()),
      wishes_(bytes / 4, static_cast<int>(kNeedIds.size()), slots.blocks()),
      no_groups_(bytes / 16, 8, slots.blocks()),
      groups_(bytes / 4, 40, slots.blocks()),
      ages_(bytes / 16, 7, slots.blocks()),
      interests_(bytes / 4, 32, slots.blocks()),
      reaches_(bytes / 16, 3, slots.blocks()),
      others_(bytes / 16, 10, slots.blocks()) {
  for (std::size_t slot = 0; slot < slots.size(); ++slot) {
    matter_.push_back(slots.is_taken(slot) ? conditions::groups_that_matter(
                                                 catalog, catalog.activities[slots.activity(slot)])
                                           : 0);
  }
  for (std::size_t i = 0; i < implied_.size(); ++i) {
    Person member;
    member.groups = one(i);
    implied_[i] = groups_of(catalog, member, Persistence::unknown);
  }
  for (std::size_t i = 0; i < follow_.size(); ++i) {
    follow_[i] = groups_of(catalog, Person{}, static_cast<Persistence>(i));
  }
}

Rows Effects::rows(const Person& person, Profile profile) {
  Set groups = follow_[at(persistence_of(profile))];
  for (Set rest = person.groups; rest != 0; rest &= rest - 1) {
    groups |= implied_[static_cast<std::size_t>(std::countr_zero(rest))];
  }
  return {of_profile(profile),
          of_wishes(person.wishes),
          of_groups(groups, person.age),
          of_age(person.age),
          of_interests(person.interests),
          of_reach(person.reach, (groups & institution_) != 0),
          of_others(person)};
}

Effects::AgeClasses Effects::age_classes() {
  return classes_by([&](std::optional<int> age) {
    const RowBlock* const row = of_age(age);
    return std::pair(std::vector(row, row + slots_.blocks()), made_for_[index_of(age)]);
  });
}

Effects::AgeClasses Effects::made_for_ages() const {
  std::vector<const Activity*> meant_for_ages;
  for (const Activity& activity : catalog_.activities) {
    if (activity.leans.ages.limits()) meant_for_ages.push_back(&activity);
  }
  return classes_by([&](std::optional<int> age) {
    std::vector<bool> made_for;
    made_for.reserve(meant_for_ages.size());
    for (const Activity* const activity : meant_for_ages) {
      made_for.push_back(is_made_for(*activity, 0, age));
    }
    return made_for;
  });
}

void Effects::make(RowBlock* row, const auto& of) const {
  for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
    Effect effect;
    if (slots_.is_taken(slot)) {
      of(catalog_.activities[slots_.activity(slot)], effect);
    } else {
      effect.marks = mark::kBarred;
    }
    put(effect, row, slot);
  }
}

const RowBlock* Effects::of_profile(Profile profile) {
  return profiles_.find(at(profile), [&](RowBlock* row) {
    make(row, [&](const Activity& activity, Effect& effect) {
      const Fit fit = activity.fit(profile);
      rules_.fit(activity, profile, effect);
      effect.mark_if(fit == Fit::not_first, mark::kNotFirst);
      effect.mark_if(fit == Fit::little, mark::kLittle);
      effect.mark_if(fit >= Fit::good, mark::kGood);
      effect.mark_if(fit == Fit::strong, mark::kStrong);
    });
  });
}

const RowBlock* Effects::of_wishes(Set wishes) {
  return wishes_.find(wishes, [&](RowBlock* row) {
    make(row, [&](const Activity& activity, Effect& effect) {
      rules_.wishes(activity, wishes, effect);
      effect.mark_if((wishes & activity.serves_main) != 0, mark::kAskedFor);
    });
  });
}

/// Groups vary most, so their rows are made most often: only the activities to which some of them
/// matter differ from the row without groups.
const RowBlock* Effects::of_groups(Set groups, std::optional<int> age) {
  const std::uint64_t ages = made_for_[index_of(age)];
  return groups_.find(ages << 32 | groups, [&](RowBlock* row) {
    const auto of = [&](const Activity& activity, Set mine, Set impossible, Effect& effect) {
      conditions::groups(activity, mine, effect);
      conditions::demands(activity, impossible, effect);
      rules_.for_whom(activity, mine, age, effect);
      effect.mark_if(is_made_for(activity, mine, age), mark::kMadeFor);
    };
    const RowBlock* const without = no_groups_.find(ages, [&](RowBlock* blank) {
      make(blank, [&](const Activity& activity, Effect& effect) { of(activity, 0, 0, effect); });
    });
    std::copy_n(without, slots_.blocks(), row);
    const Set impossible = conditions::ruled_out(catalog_, groups);
    for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
      if ((matter_[slot] & groups) == 0) continue;
      Effect effect;
      of(catalog_.activities[slots_.activity(slot)], groups, impossible, effect);
      put(effect, row, slot);
    }
  });
}

const RowBlock* Effects::of_age(std::optional<int> age) {
  return ages_.find(index_of(age), [&](RowBlock* row) {
    make(row, [&](const Activity& activity, Effect& effect) {
      conditions::age(activity, age, effect);
      rules_.elders(activity, age, effect);
    });
  });
}

const RowBlock* Effects::of_interests(Set interests) {
  return interests_.find(interests, [&](RowBlock* row) {
    make(row, [&](const Activity& activity, Effect& effect) {
      rules_.interests(activity, interests, effect);
    });
  });
}

const RowBlock* Effects::of_reach(Reach reach, bool resident) {
  return reaches_.find(2 * at(reach) + (resident ? 1 : 0), [&](RowBlock* row) {
    make(row, [&](const Activity& activity, Effect& effect) {
      conditions::reach(activity, reach, resident, effect);
      rules_.reach(activity, reach, resident, effect);
      effect.mark_if(visits_at_home(activity, reach), mark::kVisits);
    });
  });
}

const RowBlock* Effects::of_others(const Person& person) {
  return others_.find(pack_others(person), [&](RowBlock* row) {
    make(row, [&](const Activity& activity, Effect& effect) {
      conditions::gender(activity, person.gender, effect);
      conditions::internet(activity, person.internet, effect);
      conditions::motivation(activity, person.motivation, effect);
      rules_.preference(activity, person.prefers, effect);
      rules_.loneliness(activity, person.loneliness, effect);
    });
  });
}

}  // namespace maatwerk
