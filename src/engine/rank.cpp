#include "engine/rank.h"

#include "engine/classify.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <map>
#include <tuple>

namespace maatwerk {
namespace {

/// The reasons for one activity: each rule looks at it once.
class Scorer {
 public:
  Scorer(const Catalog& catalog, const Person& person, Profile profile, Set groups,
         const Activity& activity)
      : catalog_(catalog),
        person_(person),
        profile_(profile),
        groups_(groups),
        activity_(activity) {}

  Listed score(std::size_t index) {
    listed_.activity = index;
    fit();
    wishes();
    for_whom();
    elders();
    interests();
    reach();
    preference();
    loneliness();
    return std::move(listed_);
  }

  /// Made for exactly this person's situation or age.
  [[nodiscard]] bool is_made_for() const {
    return made_for_groups() != 0 || (activity_.leans.ages.limits() && person_.age &&
                                      activity_.leans.ages.holds(*person_.age));
  }
  /// Who does not get out can do little else than be visited, whatever the profile would rather.
  [[nodiscard]] bool visits_at_home() const {
    return person_.reach == Reach::home && activity_.happens_at(Place::home);
  }

 private:
  const Catalog& catalog_;
  const Person& person_;
  Profile profile_;
  Set groups_;
  const Activity& activity_;
  Listed listed_{};

  void add(RuleId rule, int points, Set what = 0) {
    if (points == 0) return;
    listed_.reasons.push_back({rule, points, what});
    listed_.points += points;
  }
  void add(RuleId rule, Set what = 0) { add(rule, catalog_.rule(rule).points, what); }

  /// Adds the rule for each member of `set` while there is room below the limit.
  void add_each(RuleId rule, Set set, int& room) {
    for (std::size_t i = 0; i < static_cast<std::size_t>(std::bit_width(set)); ++i) {
      if (!has(set, i)) continue;
      const int points = std::min(catalog_.rule(rule).points, room);
      add(rule, points, one(i));
      room -= points;
    }
  }

  [[nodiscard]] Set made_for_groups() const { return activity_.audience.made_for & groups_; }

  void fit() {
    add(RuleId::fit, catalog_.rule(RuleId::fit).points * static_cast<int>(activity_.fit(profile_)),
        activity_.serves() & catalog_.profile(profile_).sought());
    if (activity_.fit(profile_) == Fit::little && !is_made_for() && !visits_at_home()) {
      add(RuleId::little);
    }
  }

  void wishes() {
    int room = catalog_.limits.wishes;
    add_each(RuleId::wish_main, person_.wishes & activity_.serves_main, room);
    add_each(RuleId::wish_also, person_.wishes & activity_.serves_also, room);
  }

  void for_whom() {
    const Audience& audience = activity_.audience;
    const Leans& leans = activity_.leans;
    if (is_made_for()) {
      add(RuleId::made_for, made_for_groups());
    } else if (const Set named = audience.named & groups_) {
      add(RuleId::named, named);
    } else if (const Set loosely = audience.loosely & groups_) {
      add(RuleId::loosely, loosely);
    }
    if (leans.mainly != 0) {
      const Set shared = leans.mainly & groups_;
      shared != 0 ? add(RuleId::mainly, shared) : add(RuleId::not_mainly, leans.mainly);
    }
    if (const Set suited = leans.suits & groups_) add(RuleId::suits, suited);
  }

  void elders() {
    if (!activity_.leans.elders || !person_.age) return;
    for (const RuleId rule : {RuleId::elders_far, RuleId::elders_near}) {
      if (*person_.age < catalog_.rule(rule).below) return add(rule);
    }
    if (*person_.age >= catalog_.rule(RuleId::elders_close).below) add(RuleId::elders_close);
  }

  void interests() {
    if (const Set shared = activity_.interests & person_.interests) {
      int room = catalog_.limits.interests;
      add_each(RuleId::interest, shared, room);
      if (activity_.theme) {
        add(RuleId::theme_shared, std::min(catalog_.rule(RuleId::theme_shared).points, room),
            shared);
      }
    } else if (activity_.theme) {
      add(person_.interests != 0 ? RuleId::theme_other : RuleId::theme_unknown,
          activity_.interests);
    }
  }

  void reach() {
    const bool near = comes_to_person(catalog_, activity_, groups_);
    const bool only_visits = std::ranges::all_of(activity_.places, [](Place place) {
      return place == Place::home || place == Place::phone;
    });
    if (person_.reach == Reach::home) add(RuleId::at_home);
    if (person_.reach == Reach::fetched) {
      if (activity_.fetches) {
        add(RuleId::fetched);
      } else if (!near) {
        add(RuleId::not_fetched);
      }
    }
    if (person_.reach == Reach::independent && only_visits) add(RuleId::visit_at_home);
    if (activity_.happens_at(Place::institution) && !activity_.happens_at(Place::neighbourhood) &&
        !activity_.happens_at(Place::home) && !lives_in_institution(catalog_, groups_)) {
      add(RuleId::institution);
    }
  }

  void preference() {
    bool hit = false;
    switch (person_.prefers) {
      case Prefers::unknown:
        return;
      case Prefers::group:
        hit = activity_.kind == Kind::group;
        break;
      case Prefers::one_on_one:
        hit = activity_.kind == Kind::one_on_one || activity_.has_size(Size::one);
        break;
      case Prefers::course:
        hit = activity_.kind == Kind::course;
        break;
    }
    add(hit ? RuleId::prefers : RuleId::prefers_other, one(at(person_.prefers)));
  }

  void loneliness() {
    const auto answer = [&](RuleId rule, Loneliness kind) {
      if (person_.loneliness != kind && person_.loneliness != Loneliness::both) return;
      if (const Set met = activity_.serves_main & catalog_.rule(rule).needs) add(rule, met);
    };
    answer(RuleId::social, Loneliness::social);
    answer(RuleId::emotional, Loneliness::emotional);
  }
};

/// Two activities are of one kind when the first of their main needs (in the order of the needs),
/// form and place agree.
auto shape_of(const Activity& activity) {
  return std::tuple(std::countr_zero(activity.serves_main), activity.sizes.front(),
                    activity.places.front());
}

/// Picks the best again and again; from the third of a kind on, each costs the rule `alike` once
/// more than the one before.
std::vector<Listed> in_order(const Catalog& catalog, std::vector<Listed> rest) {
  const auto key = [&](const Listed& listed) {
    const Activity& activity = catalog.activities[listed.activity];
    return std::tuple(-listed.points, activity.evidence.design, listed.activity);
  };
  std::ranges::sort(rest, std::greater{}, key);
  // Within a kind the order is fixed, so only the best of each kind competes for a place.
  struct OfAKind {
    std::vector<Listed> waiting;  ///< Best last.
    int placed = 0;
  };
  std::map<decltype(shape_of(catalog.activities.front())), OfAKind> kinds;
  for (Listed& listed : rest) {
    kinds[shape_of(catalog.activities[listed.activity])].waiting.push_back(std::move(listed));
  }
  const int cost = std::min(catalog.rule(RuleId::alike).points, 0);
  const auto due = [&](const OfAKind& kind) {
    return cost * std::max(0, kind.placed - catalog.limits.alike + 1);
  };
  std::vector<Listed> ordered;
  ordered.reserve(rest.size());
  while (ordered.size() < rest.size()) {
    OfAKind* best = nullptr;
    std::tuple<int, Design, std::size_t> best_key;
    for (auto& [shape, kind] : kinds) {
      if (kind.waiting.empty()) continue;
      auto here = key(kind.waiting.back());
      std::get<0>(here) -= due(kind);
      if (best == nullptr || here < best_key) std::tie(best, best_key) = std::tuple(&kind, here);
    }
    Listed next = std::move(best->waiting.back());
    best->waiting.pop_back();
    if (const int points = due(*best); points != 0) {
      next.reasons.push_back({RuleId::alike, points, 0});
      next.points += points;
    }
    ++best->placed;
    ordered.push_back(std::move(next));
  }
  return ordered;
}

}  // namespace

Ranking rank(const Catalog& catalog, const Person& person, Profile profile) {
  const Set groups = groups_of(catalog, person, persistence_of(profile));
  Ranking ranking;
  for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
    const Activity& activity = catalog.activities[i];
    if (auto found = barriers(catalog, activity, person, groups); !found.empty()) {
      ranking.not_for.push_back({i, std::move(found)});
      continue;
    }
    const Fit fit = activity.fit(profile);
    if (fit == Fit::not_first) {
      ranking.not_first.push_back(i);
      continue;
    }
    Scorer scorer(catalog, person, profile, groups, activity);
    const bool asked = (person.wishes & activity.serves_main) != 0;
    Listed listed = scorer.score(i);
    if ((fit == Fit::little && !asked && !scorer.is_made_for() && !scorer.visits_at_home()) ||
        listed.points < catalog.limits.listed_from) {
      ranking.little.push_back(i);
    } else {
      ranking.lists[at(activity.level)].push_back(std::move(listed));
    }
  }
  for (std::vector<Listed>& list : ranking.lists) list = in_order(catalog, std::move(list));
  return ranking;
}

}  // namespace maatwerk
