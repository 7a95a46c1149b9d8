#include "engine/explanation.h"

#include "engine/local.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace maatwerk {
namespace {

/// The first of both lists, for one person after another: the beginning of what recommend() and
/// put_local_first() give.
class Firsts {
 public:
  Firsts(const Catalog& catalog, std::size_t top, std::string_view area)
      : catalog_(catalog), top_(top), standings_(catalog, Standings::kCrowd) {
    if (area.empty()) return;
    for (const Activity& activity : catalog.activities) {
      offered_.push_back(!offers_in(activity, area).empty());
    }
  }

  Standings& standings() { return standings_; }

  /// Holds until the next call.
  const Order& of(const Person& person) {
    const Set candidates = candidates_of(person);
    const Standings::Combined& combined = standings_.over(person, candidates);
    standings_.first(combined.keys, offered_.empty() ? top_ : 0, found_);
    if (!offered_.empty()) put_offered_first(combined, candidates);
    return found_;
  }

 private:
  const Catalog& catalog_;
  std::size_t top_;
  Standings standings_;
  std::vector<bool> offered_;  ///< By activity; empty when no area is asked for.
  Order found_;

  void put_offered_first(const Standings::Combined& combined, Set candidates) {
    for (std::vector<std::uint16_t>& list : found_) {
      std::vector<LocalGrade> grades;
      for (const std::uint16_t i : list) {
        const Spot& spot = combined.spots[standings_.slots().of(i)];
        grades.push_back(
            {(candidates & ~spot.under) == 0, catalog_.activities[i].fit(spot.shown), offered_[i]});
      }
      std::vector<std::uint16_t> sorted;
      for (const std::size_t i : local_first(grades)) sorted.push_back(list[i]);
      if (top_ != 0 && sorted.size() > top_) sorted.resize(top_);
      list = std::move(sorted);
    }
  }
};

std::vector<Move> moves_between(const std::vector<std::uint16_t>& before,
                                const std::vector<std::uint16_t>& after) {
  const auto rank_in = [](const std::vector<std::uint16_t>& list, std::uint16_t activity) {
    const auto place = std::ranges::find(list, activity);
    return place == list.end() ? 0 : static_cast<std::size_t>(place - list.begin()) + 1;
  };
  std::vector<Move> moves;
  for (const std::uint16_t i : after) {
    const Move move{i, rank_in(before, i), rank_in(after, i)};
    if (move.before != move.after) moves.push_back(move);
  }
  for (const std::uint16_t i : before) {
    if (rank_in(after, i) == 0) moves.push_back({i, rank_in(before, i), 0});
  }
  return moves;
}

/// Tries changes, smaller ones first, and notes under which an activity comes among the first.
class Search {
 public:
  Search(Firsts& firsts, const Catalog& catalog, const Person& person,
         std::vector<Outlook>& outlooks)
      : firsts_(firsts),
        person_(person),
        changes_(changes_of(catalog, person)),
        outlooks_(outlooks),
        wanted_(outlooks.size()) {
    for (std::size_t i = 0; i < outlooks.size(); ++i) wanted_[i] = !outlooks[i].is_fixed;
    for (const auto& list : firsts_.of(person)) {
      for (const std::uint16_t i : list) wanted_[i] = false;
    }
  }

  void run() {
    for (std::size_t size = 1; size <= kMostChanges; ++size) {
      if (std::ranges::none_of(wanted_, [](bool wanted) { return wanted; })) return;
      try_all(size, changes_.size(), person_);
      // Whoever has a way of this size needs no larger one.
      for (std::size_t i = 0; i < outlooks_.size(); ++i) {
        if (!outlooks_[i].ways.empty()) wanted_[i] = false;
      }
    }
  }

 private:
  Firsts& firsts_;
  const Person& person_;
  std::vector<Change> changes_;
  std::vector<Outlook>& outlooks_;
  std::vector<bool> wanted_;  ///< By activity: no way is known yet.
  Changes chosen_;            ///< The last of changes_ comes first.

  /// Every choice of `size` of the first `end` changes. What is tried last differs first, so that
  /// a choice of easy questions comes before each one with a harder question in it.
  void try_all(std::size_t size, std::size_t end, const Person& changed) {
    if (size == 0) return try_one(changed);
    for (std::size_t i = size - 1; i < end; ++i) {
      // One answer has one value.
      const bool single =
          changes_[i].field != FieldId::interests && changes_[i].field != FieldId::wishes;
      if (single && !chosen_.empty() && chosen_.back().field == changes_[i].field) continue;
      Person next = changed;
      apply(changes_[i], next);
      chosen_.push_back(changes_[i]);
      try_all(size - 1, i, next);
      chosen_.pop_back();
    }
  }

  void try_one(const Person& changed) {
    for (const auto& list : firsts_.of(changed)) {
      for (const std::uint16_t i : list) {
        std::vector<Changes>& ways = outlooks_[i].ways;
        if (wanted_[i] && ways.size() < kMostWays) {
          ways.emplace_back(chosen_.rbegin(), chosen_.rend());
        }
      }
    }
  }
};

/// Whether some answer to the changeable questions makes the person meet all conditions.
bool can_be_opened(const Catalog& catalog, const Activity& activity, Person person) {
  // Which answers meet a condition stands in engine/conditions.h: these never fail one.
  person.reach = Reach::unknown;
  person.internet = Internet::unknown;
  person.motivation = Motivation::unknown;
  for (std::size_t i = 0; i < kPersistenceIds.size(); ++i) {
    const Set groups = groups_of(catalog, person, static_cast<Persistence>(i));
    if (barriers(catalog, activity, person, groups).empty()) return true;
  }
  return false;
}

/// The sum of what fits too little; nothing when it hardly fits whatever the sum.
void add_up(Standings& standings, const Person& person, const Recommendation& found,
            std::vector<Outlook>& outlooks) {
  const Catalog& catalog = standings.catalog();
  const Set candidates = candidates_of(person);
  const Standings::Combined& combined = standings.over(person, candidates);
  for (const std::size_t i : found.little) {
    const Spot& spot = combined.spots[standings.slots().of(i)];
    outlooks[i].shown = spot.shown;
    if (!may_be_listed(spot.marks)) continue;
    const Set groups = groups_of(catalog, person, persistence_of(spot.shown));
    outlooks[i].reasons = reasons(standings.rules(), catalog.activities[i], person, spot, groups,
                                  lives_in_institution(catalog, groups));
  }
}

std::vector<WhatIf> what_ifs(Firsts& firsts, const Catalog& catalog, const Person& person) {
  const Order before = firsts.of(person);
  const Set candidates = candidates_of(person);
  std::vector<WhatIf> found;
  for (const Change& change : changes_of(catalog, person)) {
    Person changed = person;
    apply(change, changed);
    WhatIf what_if{change, classify(changed), candidates_of(changed) == candidates, {}};
    const Order& after = firsts.of(changed);
    for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
      what_if.moves[level] = moves_between(before[level], after[level]);
    }
    found.push_back(std::move(what_if));
  }
  return found;
}

}  // namespace

std::size_t WhatIf::exchanged() const {
  std::size_t count = 0;
  for (const std::vector<Move>& list : moves) {
    count += static_cast<std::size_t>(std::ranges::count_if(
        list, [](const Move& move) { return move.before == 0 || move.after == 0; }));
  }
  return count;
}

bool WhatIf::changes_nothing() const {
  return same_profile &&
         std::ranges::all_of(moves, [](const std::vector<Move>& list) { return list.empty(); });
}

std::vector<std::vector<const WhatIf*>> Explanation::what_ifs_of(FieldId field) const {
  using Alike = std::vector<const WhatIf*>;
  std::vector<Alike> found;
  for (const WhatIf& what_if : what_ifs) {
    if (what_if.change.field != field) continue;
    auto alike = std::ranges::find_if(found, [&](const Alike& each) {
      return each.front()->moves == what_if.moves &&
             each.front()->classification.candidates == what_if.classification.candidates;
    });
    if (alike == found.end()) alike = found.insert(found.end(), Alike());
    alike->push_back(&what_if);
  }
  std::ranges::stable_sort(found, std::greater{}, [](const Alike& each) {
    return std::pair(!each.front()->changes_nothing(), each.front()->exchanged());
  });
  return found;
}

Explanation explain(const Catalog& catalog, const Person& person, const Recommendation& found,
                    std::size_t top, std::string_view area) {
  Explanation explanation;
  explanation.is_searched = !is_held_back(person);
  explanation.outlooks.resize(catalog.activities.size());
  for (const ShutOut& shut : found.not_for) {
    explanation.outlooks[shut.activity].is_fixed =
        !can_be_opened(catalog, catalog.activities[shut.activity], person);
  }
  if (!explanation.is_searched) return explanation;
  Firsts firsts(catalog, top, area);
  add_up(firsts.standings(), person, found, explanation.outlooks);
  Search(firsts, catalog, person, explanation.outlooks).run();
  explanation.what_ifs = what_ifs(firsts, catalog, person);
  if (!found.classification.profile) {
    explanation.open = open_answers(firsts.standings(), person);
  }
  return explanation;
}

}  // namespace maatwerk
