#include "catalog/builtin.h"
#include "engine/explanation.h"
#include "engine/local.h"
#include "property/generators.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>
#include <vector>

using namespace maatwerk;
using test::any_person;
using test::Random;

namespace {

constexpr std::uint32_t kPeople = 12;
constexpr const char* kHere = "Noord";

/// The built-in catalogue, and one as an overlay makes it: local offers, other fits and rules,
/// activities that ask for an answer.
const std::vector<Catalog>& catalogs() {
  static const std::vector<Catalog> all = [] {
    Catalog overlaid = builtin_catalog();
    Random random(7);
    for (Activity& activity : overlaid.activities) {
      if (random.once_in(3))
        activity.local.push_back({"here", "Buurthuis", {kHere}, {}, {}, "2026", {}, "test"});
      if (random.once_in(4)) activity.audience.asks |= one(at(Demand::internet));
      if (random.once_in(6)) activity.audience.asks |= one(at(Demand::motivation));
      if (random.once_in(4)) activity.fits[random.below(kProfiles)] = Fit::little;
    }
    overlaid.limits.listed_from = 4;
    overlaid.rules[at(RuleId::interest)].points = 3;
    return std::vector{builtin_catalog(), overlaid};
  }();
  return all;
}

using Lists = std::array<std::vector<std::size_t>, kLevelIds.size()>;

Recommendation recommended(const Catalog& catalog, const Person& person, std::string_view area) {
  Recommendation found = recommend(catalog, person);
  if (!area.empty()) put_local_first(catalog, area, found);
  return found;
}

Lists first_of(const Recommendation& found, std::size_t top) {
  Lists lists;
  for (std::size_t level = 0; level < lists.size(); ++level) {
    for (const Item& item : found.lists[level]) {
      if (top == 0 || lists[level].size() < top) lists[level].push_back(item.activity);
    }
  }
  return lists;
}

bool holds(const Lists& lists, std::size_t activity) {
  return std::ranges::any_of(lists, [&](const std::vector<std::size_t>& list) {
    return std::ranges::find(list, activity) != list.end();
  });
}

Person with(const Changes& changes, Person person) {
  for (const Change& change : changes) apply(change, person);
  return person;
}

/// How many answers differ, counted from the answers alone.
int distance(const Person& a, const Person& b) {
  const auto differ = [](const auto& x, const auto& y) { return x == y ? 0 : 1; };
  return std::popcount(a.interests ^ b.interests) + std::popcount(a.wishes ^ b.wishes) +
         differ(a.prefers, b.prefers) + differ(a.reach, b.reach) + differ(a.internet, b.internet) +
         differ(a.motivation, b.motivation) + differ(a.persistence, b.persistence);
}

/// Everyone who differs from `person` in one answer, made without the engine's own list of changes.
std::vector<Person> neighbours(const Catalog& catalog, const Person& person) {
  std::vector<Person> all;
  const auto set = [&](auto Person::*answer, auto unknown) {
    for (std::size_t i = 0; i < at(unknown); ++i) {
      Person other = person;
      other.*answer = static_cast<decltype(unknown)>(i);
      if (!(other == person)) all.push_back(other);
    }
  };
  const auto toggle = [&](Set Person::*list, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
      all.push_back(person);
      all.back().*list ^= one(i);
    }
  };
  toggle(&Person::interests, catalog.field(FieldId::interests).values.size());
  toggle(&Person::wishes, kNeedIds.size());
  set(&Person::prefers, Prefers::unknown);
  set(&Person::reach, Reach::unknown);
  set(&Person::internet, Internet::unknown);
  set(&Person::motivation, Motivation::unknown);
  set(&Person::persistence, Persistence::unknown);
  return all;
}

/// One person and what is explained of it.
struct Explained {
  std::uint32_t seed;
  const Catalog& catalog;
  Person person;
  std::size_t top;
  std::string_view area;
  Recommendation found;
  Explanation explanation;

  /// The first of both lists for another person, recommended anew.
  [[nodiscard]] Lists firsts(const Person& other) const {
    return first_of(recommended(catalog, other, area), top);
  }
  /// The same for many, with what was learnt of the ones before.
  [[nodiscard]] Lists firsts(const Person& other, Standings& standings) const {
    Recommendation recommendation = recommend(standings, other);
    if (!area.empty()) put_local_first(catalog, area, recommendation);
    return first_of(recommendation, top);
  }
};

Explained explained_by(std::uint32_t seed, const Catalog& catalog) {
  Random random(seed);
  const Person person = any_person(catalog, random);
  constexpr std::array<std::size_t, 4> kTops{5, 1, 3, 0};
  const std::size_t top = kTops[random.below(kTops.size())];
  const std::string_view area = random.once_in(3) && &catalog != catalogs().data() ? kHere : "";
  const Recommendation found = recommended(catalog, person, area);
  return {seed, catalog, person, top, area, found, explain(catalog, person, found, top, area)};
}

/// Each is explained only once.
const std::vector<Explained>& people_explained() {
  static const std::vector<Explained> all = [] {
    std::vector<Explained> made;
    for (std::uint32_t i = 0; i < kPeople; ++i) {
      for (const Catalog& catalog : catalogs()) {
        made.push_back(explained_by(test::first_seed() + i, catalog));
      }
    }
    return made;
  }();
  return all;
}

/// For the first so many people with both catalogues. A failure names the seed.
void for_people(std::size_t people, auto check) {
  REQUIRE(people <= kPeople);
  for (std::size_t i = 0; i < people * catalogs().size(); ++i) {
    const Explained& each = people_explained()[i];
    INFO("repeat with MAATWERK_SEED=", each.seed);
    check(each);
  }
}

/// The after-list that the moves make of the before-list.
std::vector<std::size_t> replayed(std::vector<std::size_t> list, const std::vector<Move>& moves) {
  const std::vector<std::size_t> before = list;
  std::erase_if(list, [&](std::size_t i) {
    return std::ranges::find(moves, i, &Move::activity) != moves.end();
  });
  for (const Move& move : moves) {
    REQUIRE(move.before != move.after);
    if (move.before != 0) REQUIRE(before[move.before - 1] == move.activity);
    if (move.after == 0) continue;
    REQUIRE(list.size() + 1 >= move.after);
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(move.after) - 1, move.activity);
  }
  return list;
}

}  // namespace

TEST_SUITE("what if") {
  TEST_CASE("each way brings the activity among the first, and all ways are as large") {
    std::array<std::size_t, kMostChanges + 1> sizes{};
    for_people(kPeople, [&](const Explained& each) {
      const Lists now = each.firsts(each.person);
      for (std::size_t i = 0; i < each.catalog.activities.size(); ++i) {
        CAPTURE(each.catalog.activities[i].id);
        const Outlook& outlook = each.explanation.outlooks[i];
        if (holds(now, i) || outlook.is_fixed) REQUIRE(outlook.ways.empty());
        REQUIRE(outlook.ways.size() <= kMostWays);
        std::vector<Person> reached;
        for (const Changes& way : outlook.ways) {
          const Person changed = with(way, each.person);
          REQUIRE(way.size() == outlook.ways.front().size());
          REQUIRE(distance(each.person, changed) == static_cast<int>(way.size()));
          REQUIRE(holds(each.firsts(changed), i));
          REQUIRE(std::ranges::find(reached, changed) == reached.end());
          reached.push_back(changed);
          ++sizes[way.size()];
        }
      }
    });
    MESSAGE("ways of one, two, three changes: ", sizes[1], ", ", sizes[2], ", ", sizes[3]);
    for (std::size_t size = 1; size <= kMostChanges; ++size) CHECK(sizes[size] > 0);
  }

  TEST_CASE("no smaller change does, by trying them all") {
    for_people(4, [&](const Explained& each) {
      Standings standings(each.catalog, Standings::kCrowd);
      const Lists now = each.firsts(each.person);
      const auto expect_a_way = [&](const Person& changed, std::size_t size) {
        for (const auto& list : each.firsts(changed, standings)) {
          for (const std::size_t i : list) {
            if (holds(now, i)) continue;
            CAPTURE(each.catalog.activities[i].id);
            const std::vector<Changes>& ways = each.explanation.outlooks[i].ways;
            REQUIRE_FALSE(ways.empty());
            REQUIRE(ways.front().size() <= size);
          }
        }
      };
      const std::vector<Person> next = neighbours(each.catalog, each.person);
      for (const Person& one : next) expect_a_way(one, 1);
      for (std::size_t a = 0; a < next.size(); ++a) {
        for (const Person& two : neighbours(each.catalog, next[a])) {
          // One of the two orders is enough.
          const auto b = std::ranges::find_if(next, [&](const Person& other) {
            return distance(other, two) == 1 && !(other == next[a]);
          });
          if (distance(each.person, two) == 2 && b - next.begin() >= std::ptrdiff_t(a)) {
            expect_a_way(two, 2);
          }
        }
      }
    });
  }

  TEST_CASE("what three changes chosen at random bring about has a way") {
    for_people(kPeople / 2, [&](const Explained& each) {
      Standings standings(each.catalog, Standings::kCrowd);
      Random random(each.seed);
      const Lists now = each.firsts(each.person);
      for (int tries = 0; tries < 60; ++tries) {
        Person changed = each.person;
        for (std::size_t i = 0; i < kMostChanges; ++i) {
          const std::vector<Person> next = neighbours(each.catalog, changed);
          changed = next[random.below(next.size())];
        }
        for (const auto& list : each.firsts(changed, standings)) {
          for (const std::size_t i : list) {
            if (!holds(now, i)) REQUIRE_FALSE(each.explanation.outlooks[i].ways.empty());
          }
        }
      }
    });
  }

  TEST_CASE("each what-if is the recommendation of the changed person") {
    for_people(kPeople, [&](const Explained& each) {
      const Lists before = each.firsts(each.person);
      const std::vector<Person> expected = neighbours(each.catalog, each.person);
      REQUIRE(each.explanation.what_ifs.size() == expected.size());
      for (std::size_t n = 0; n < expected.size(); ++n) {
        const WhatIf& what_if = each.explanation.what_ifs[n];
        REQUIRE(with({what_if.change}, each.person) == expected[n]);
        const Recommendation other = recommended(each.catalog, expected[n], each.area);
        const auto& candidates = other.classification.candidates;
        REQUIRE(what_if.classification.candidates == candidates);
        REQUIRE(what_if.same_profile == (candidates == each.found.classification.candidates));
        const Lists after = first_of(other, each.top);
        for (std::size_t level = 0; level < after.size(); ++level) {
          REQUIRE(replayed(before[level], what_if.moves[level]) == after[level]);
        }
      }
    });
  }

  TEST_CASE("the question to ask first is the one with the answer that changes most") {
    for_people(kPeople, [&](const Explained& each) {
      const std::vector<OpenAnswer>& open = each.explanation.open;
      REQUIRE(open.empty() == each.found.classification.profile.has_value());
      if (open.empty()) return;
      const auto most = std::ranges::max_element(open, {}, &OpenAnswer::changes);
      REQUIRE(each.found.ask_first.has_value());
      REQUIRE(most->field == each.found.ask_first->field);
      REQUIRE(most->changes == each.found.ask_first->changes);
      for (const OpenAnswer& answer : open) REQUIRE(leaves_open(each.person, answer.field));
    });
  }
}
