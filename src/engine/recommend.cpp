#include "engine/recommend.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <tuple>

namespace maatwerk {
namespace {

constexpr std::size_t kFirst = 5;

Set set_of(const std::vector<Profile>& profiles) {
  Set set = 0;
  for (const Profile profile : profiles) set |= one(at(profile));
  return set;
}

/// Puts the rankings of all candidates together; the person's status is not looked at.
class Combiner {
 public:
  Combiner(const Catalog& catalog, const Person& person, const std::vector<Profile>& candidates)
      : catalog_(catalog), person_(person), candidates_(candidates) {}

  void into(Recommendation& result) {
    for (const Profile profile : candidates_) add(rank(catalog_, person_, profile), profile);
    for (const auto& [activity, item] : items_) {
      result.lists[at(catalog_.activities[activity].level)].push_back(item);
    }
    for (std::vector<Item>& list : result.lists) sort(list);
    for (const auto& [activity, shown] : not_first_) {
      if (items_.contains(activity)) continue;
      const Set asked = person_.wishes & catalog_.activities[activity].serves();
      result.not_first.push_back({activity, shown, asked});
    }
    for (const std::size_t activity : little_) {
      if (!items_.contains(activity) && !not_first_.contains(activity)) {
        result.little.push_back(activity);
      }
    }
    for (auto& [activity, shut] : not_for_) {
      if (!items_.contains(activity) && !not_first_.contains(activity) &&
          !little_.contains(activity)) {
        result.not_for.push_back(std::move(shut));
      }
    }
  }

 private:
  const Catalog& catalog_;
  const Person& person_;
  const std::vector<Profile>& candidates_;
  std::map<std::size_t, Item> items_;
  std::map<std::size_t, Profile> not_first_;
  std::set<std::size_t> little_;
  std::map<std::size_t, ShutOut> not_for_;

  void add(Ranking ranking, Profile profile) {
    for (std::vector<Listed>& list : ranking.lists) {
      for (Listed& listed : list) add(std::move(listed), profile);
    }
    for (const std::size_t activity : ranking.not_first) not_first_.emplace(activity, profile);
    little_.insert(ranking.little.begin(), ranking.little.end());
    for (ShutOut& shut : ranking.not_for) not_for_.emplace(shut.activity, std::move(shut));
  }

  /// Keeps the lowest place; among candidates that differ in fit, the lowest of those under which
  /// it is good or strong.
  void add(Listed listed, Profile profile) {
    const Activity& activity = catalog_.activities[listed.activity];
    const bool fits = activity.fit(profile) >= Fit::good;
    const auto [place, fresh] = items_.try_emplace(listed.activity);
    Item& item = place->second;
    const bool fitted = item.under != 0;
    if (fits) item.under |= one(at(profile));
    if (!fresh && (fitted != fits ? fitted : listed.points >= item.points)) return;
    item.activity = listed.activity;
    item.shown = profile;
    item.points = listed.points;
    item.reasons = std::move(listed.reasons);
    item.checks =
        checks(catalog_, activity, person_, groups_of(catalog_, person_, persistence_of(profile)));
  }

  /// Sound under every candidate first, then by under how many; points, design and id within.
  void sort(std::vector<Item>& list) const {
    const bool known = candidates_.size() == 1;
    std::ranges::sort(list, {}, [&](const Item& item) {
      return std::tuple(known ? 0 : -std::popcount(item.under), -item.points,
                        catalog_.activities[item.activity].evidence.design, item.activity);
    });
  }
};

Recommendation combined(const Catalog& catalog, const Person& person) {
  Recommendation result;
  result.classification = classify(person);
  Combiner(catalog, person, result.classification.candidates).into(result);
  return result;
}

/// Ids that are among the first five of a list in one of the two and not in the other, over both
/// lists.
std::size_t changed(const Recommendation& before, const Recommendation& after) {
  std::size_t count = 0;
  for (std::size_t level = 0; level < before.lists.size(); ++level) {
    const auto first = [](const std::vector<Item>& list) {
      std::vector<std::size_t> ids;
      for (const Item& item : list) {
        if (ids.size() < kFirst) ids.push_back(item.activity);
      }
      std::ranges::sort(ids);
      return ids;
    };
    std::vector<std::size_t> difference;
    std::ranges::set_symmetric_difference(first(before.lists[level]), first(after.lists[level]),
                                          std::back_inserter(difference));
    count += difference.size();
  }
  return count;
}

std::optional<AskFirst> ask_first(const Catalog& catalog, const Person& person,
                                  const Recommendation& now) {
  std::optional<AskFirst> best;
  const auto consider = [&](FieldId field, const Person& answered) {
    const std::size_t changes = changed(now, combined(catalog, answered));
    if (!best || changes > best->changes) best = AskFirst{field, changes};
  };
  Person answered = person;
  if (person.persistence == Persistence::unknown) {
    for (std::size_t i = 0; i < kPersistenceIds.size(); ++i) {
      answered.persistence = static_cast<Persistence>(i);
      consider(FieldId::persistence, answered);
    }
    answered.persistence = Persistence::unknown;
  }
  if (person.motivation == Motivation::unknown) {
    for (const Motivation motivation : {Motivation::yes, Motivation::no}) {
      answered.motivation = motivation;
      consider(FieldId::motivation, answered);
    }
  }
  return best;
}

}  // namespace

bool Recommendation::is_sound(const Item& item) const {
  return (set_of(classification.candidates) & ~item.under) == 0;
}

bool Recommendation::is_thin(const Catalog& catalog) const {
  const auto fits = [&](const Item& item) {
    return catalog.activities[item.activity].fit(item.shown) >= Fit::good;
  };
  return std::ranges::none_of(
      lists, [&](const std::vector<Item>& list) { return std::ranges::any_of(list, fits); });
}

Recommendation recommend(const Catalog& catalog, const Person& person) {
  Recommendation result = combined(catalog, person);
  if (!result.classification.profile) {
    result.status = Status::uncertain;
    if (person.signals == 0 && !person.left_alone) {
      result.ask_first = ask_first(catalog, person, result);
    }
  }
  if (person.signals != 0) result.status = Status::signal;
  if (person.signals != 0 || person.left_alone) {
    for (std::vector<Item>& list : result.lists) {
      for (const Item& item : list) result.little.push_back(item.activity);
      list.clear();
    }
    for (const NotFirst& entry : result.not_first) result.little.push_back(entry.activity);
    result.not_first.clear();
    std::ranges::sort(result.little);
  }
  return result;
}

}  // namespace maatwerk
