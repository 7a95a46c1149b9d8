#include "engine/recommend.h"

#include <algorithm>
#include <iterator>

namespace maatwerk {
namespace {

constexpr std::size_t kFirst = 5;

Set set_of(const std::vector<Profile>& profiles) {
  Set set = 0;
  for (const Profile profile : profiles) set |= one(at(profile));
  return set;
}

/// Turns where each activity stands into what is shown of it: reasons, checks, barriers.
class Explainer {
 public:
  Explainer(Standings& standings, const Person& person)
      : standings_(standings), catalog_(standings.catalog()), person_(person) {
    for (std::size_t i = 0; i < kPersistenceIds.size(); ++i) {
      groups_[i] = groups_of(catalog_, person, static_cast<Persistence>(i));
    }
  }

  void into(Recommendation& result) {
    const Standings::Combined& combined =
        standings_.over(person_, set_of(result.classification.candidates));
    Order order;
    standings_.first(combined.keys, 0, order);
    for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
      for (const std::size_t i : order[level])
        result.lists[level].push_back(item(i, spot(combined, i)));
    }
    for (std::size_t i = 0; i < catalog_.activities.size(); ++i) {
      put(i, spot(combined, i), result);
    }
  }

 private:
  Standings& standings_;
  const Catalog& catalog_;
  const Person& person_;
  std::array<Set, kPersistenceIds.size()> groups_{};  ///< By persistence.

  [[nodiscard]] const Spot& spot(const Standings::Combined& combined, std::size_t activity) const {
    return combined.spots[standings_.slots().of(activity)];
  }
  [[nodiscard]] Set groups(Profile profile) const { return groups_[at(persistence_of(profile))]; }

  [[nodiscard]] Item item(std::size_t i, const Spot& spot) {
    const Activity& activity = catalog_.activities[i];
    const Set mine = groups(spot.shown);
    return {i,
            spot.shown,
            standings_.points_of(spot.key),
            reasons(standings_.rules(), activity, person_, spot, mine,
                    lives_in_institution(catalog_, mine)),
            spot.under,
            checks(catalog_, activity, person_, mine)};
  }

  /// Puts what is not listed where it belongs.
  void put(std::size_t i, const Spot& spot, Recommendation& result) const {
    const Activity& activity = catalog_.activities[i];
    switch (spot.verdict) {
      case Verdict::listed:
        break;
      case Verdict::not_first:
        result.not_first.push_back({i, spot.shown, person_.wishes & activity.serves()});
        break;
      case Verdict::little:
        result.little.push_back(i);
        break;
      case Verdict::not_for:
        result.not_for.push_back({i, barriers(catalog_, activity, person_, groups(spot.shown))});
        break;
    }
  }
};

/// The first five of each list, sorted by id.
Order first_five(Standings& standings, const Person& person) {
  Order found;
  standings.first(standings.over(person, candidates_of(person)).keys, kFirst, found);
  for (std::vector<std::uint16_t>& list : found) std::ranges::sort(list);
  return found;
}

/// Ids that are among the first five of a list in one of the two and not in the other, over both
/// lists.
std::size_t changed(const Order& before, const Order& after) {
  std::size_t count = 0;
  for (std::size_t level = 0; level < before.size(); ++level) {
    std::vector<std::uint16_t> difference;
    std::ranges::set_symmetric_difference(before[level], after[level],
                                          std::back_inserter(difference));
    count += difference.size();
  }
  return count;
}

std::optional<AskFirst> ask_first(const std::vector<OpenAnswer>& answers) {
  std::optional<AskFirst> best;
  for (const OpenAnswer& answer : answers) {
    if (!best || answer.changes > best->changes) best = AskFirst{answer.field, answer.changes};
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
  Standings standings(catalog);
  return recommend(standings, person);
}

Recommendation recommend(Standings& standings, const Person& person) {
  Recommendation result;
  result.classification = classify(person);
  Explainer(standings, person).into(result);
  result.status = status_of(person, result.classification.profile.has_value());
  if (!is_held_back(person)) {
    if (!result.classification.profile) {
      result.ask_first = ask_first(open_answers(standings, person));
    }
  } else {
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

std::vector<OpenAnswer> open_answers(Standings& standings, const Person& person) {
  const Order now = first_five(standings, person);
  std::vector<OpenAnswer> answers;
  const auto consider = [&](FieldId field, std::size_t value, const Person& answered) {
    answers.push_back({field, value, changed(now, first_five(standings, answered))});
  };
  Person answered = person;
  for (std::size_t i = 0; i < kPersistenceIds.size(); ++i) {
    if (person.persistence != Persistence::unknown) break;
    answered.persistence = static_cast<Persistence>(i);
    consider(FieldId::persistence, i, answered);
  }
  answered = person;
  for (std::size_t i = 0; i < kMotivationIds.size(); ++i) {
    if (person.motivation != Motivation::unknown) break;
    answered.motivation = static_cast<Motivation>(i);
    consider(FieldId::motivation, i, answered);
  }
  return answers;
}

}  // namespace maatwerk
