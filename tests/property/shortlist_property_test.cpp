#include "catalog/builtin.h"
#include "engine/recommend.h"
#include "engine/shortlist.h"
#include "property/generators.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <vector>

using namespace maatwerk;
using test::any_person;
using test::Random;

namespace {

constexpr std::uint32_t kPeople = 3000;
constexpr std::array<std::size_t, 3> kTops{1, 5, 0};

const Catalog& builtin() {
  static const Catalog catalog = builtin_catalog();
  return catalog;
}

/// As an overlay may make of it: more activities, with other conditions, rules and kinds.
Catalog other_catalog(Random& random) {
  Catalog catalog = builtin();
  const std::size_t groups = catalog.field(FieldId::groups).values.size();
  const std::size_t interests = catalog.field(FieldId::interests).values.size();
  const auto any_ages = [&] {
    AgeRange range;
    if (random.once_in(3)) range.from = static_cast<int>(random.below(90));
    if (random.once_in(3)) range.to = 30 + static_cast<int>(random.below(90));
    return range;
  };
  for (std::size_t i = 0; i < 60; ++i) {
    Activity activity = catalog.activities[random.below(catalog.activities.size())];
    for (Fit& fit : activity.fits) fit = static_cast<Fit>(static_cast<int>(random.below(5)) - 1);
    activity.serves_main = test::some_of(random, kNeedIds.size(), 4);
    activity.leans.ages = any_ages();
    activity.leans.elders = random.once_in(2);
    activity.leans.mainly = test::some_of(random, groups, 20);
    activity.leans.suits = test::some_of(random, groups, 10);
    activity.audience.age = any_ages();
    activity.audience.gender = random.value(Gender::unknown);
    activity.audience.made_for = test::some_of(random, groups, 8);
    activity.audience.named = test::some_of(random, groups, 8);
    activity.audience.loosely = test::some_of(random, groups, 8);
    activity.audience.all = test::some_of(random, groups, 40);
    activity.audience.excluded = test::some_of(random, groups, 20);
    activity.audience.asks = test::some_of(random, kDemandIds.size(), 6);
    activity.interests = test::some_of(random, interests, 5);
    activity.theme = random.once_in(3);
    activity.places = {random.value(Place::travel)};
    activity.sizes = {random.value(Size::open)};
    activity.fetches = random.once_in(3);
    activity.level = random.value(Level::promising);
    catalog.activities.push_back(std::move(activity));
  }
  for (Rule& rule : catalog.rules) rule.points += static_cast<int>(random.below(5)) - 2;
  catalog.rules[at(RuleId::alike)].points = -static_cast<int>(random.below(4));
  catalog.rules[at(RuleId::elders_near)].below = 40 + static_cast<int>(random.below(60));
  catalog.limits.alike = static_cast<int>(random.below(4));
  catalog.limits.wishes = static_cast<int>(random.below(9));
  return catalog;
}

/// The builtin catalogue and others.
const std::vector<Catalog>& catalogs() {
  static const std::vector<Catalog> all = [] {
    std::vector<Catalog> made{builtin()};
    for (std::uint32_t seed = 1; seed <= 4; ++seed) {
      Random random(seed);
      made.push_back(other_catalog(random));
    }
    return made;
  }();
  return all;
}

/// Runs `check(person, random)` for many people; a failure names the seed.
void for_people(const Catalog& catalog, auto check) {
  const std::uint32_t first = test::first_seed();
  for (std::uint32_t seed = first; seed != first + kPeople; ++seed) {
    INFO("repeat with MAATWERK_SEED=", seed);
    Random random(seed);
    Person person = any_person(catalog, random, random.once_in(20));
    if (random.once_in(10)) person.persistence = Persistence::unknown;
    if (random.once_in(10)) person.motivation = Motivation::unknown;
    if (random.once_in(50)) person = Person{};
    check(person, random);
  }
}

std::vector<std::uint16_t> ids(const std::vector<Item>& list, std::size_t top) {
  std::vector<std::uint16_t> found;
  for (const Item& item : list) {
    if (top == 0 || found.size() < top) found.push_back(static_cast<std::uint16_t>(item.activity));
  }
  return found;
}

void require_same(const Catalog& catalog, const Recommendation& expected, const Shortlist& found,
                  std::size_t top) {
  REQUIRE(found.status == expected.status);
  REQUIRE(found.profile == expected.classification.profile);
  REQUIRE(found.by_scheme == expected.classification.by_scheme);
  Set candidates = 0;
  for (const Profile profile : expected.classification.candidates) candidates |= one(at(profile));
  REQUIRE(found.candidates == candidates);
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    const auto& first = found.first[level];
    REQUIRE(std::vector(first.begin(), first.end()) == ids(expected.lists[level], top));
  }
  const auto is_strong = [&](const Item& item) {
    return catalog.activities[item.activity].fit(item.shown) == Fit::strong;
  };
  REQUIRE(found.has_strong_evidence_backed ==
          std::ranges::any_of(expected.lists[at(Level::evidence_backed)], is_strong));
}

void require_same(const Shortlist& a, const Shortlist& b) {
  REQUIRE(a.status == b.status);
  REQUIRE(a.profile == b.profile);
  REQUIRE(a.candidates == b.candidates);
  REQUIRE(a.has_strong_evidence_backed == b.has_strong_evidence_backed);
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    REQUIRE(std::ranges::equal(a.first[level], b.first[level]));
  }
}

/// The points come from sums of rows, the reasons one by one.
void check_sums(const Recommendation& result) {
  for (const auto& list : result.lists) {
    for (const Item& item : list) {
      int sum = 0;
      for (const Reason& reason : item.reasons) sum += reason.points;
      REQUIRE(item.points == sum);
    }
  }
}

}  // namespace

TEST_SUITE("shortlist properties") {
  TEST_CASE("a shortlist is the beginning of the recommendation") {
    for (const Catalog& catalog : catalogs()) {
      std::vector<std::unique_ptr<Shortlister>> shortlisters;
      for (const std::size_t top : kTops) {
        shortlisters.push_back(std::make_unique<Shortlister>(catalog, top));
      }
      for_people(catalog, [&](const Person& person, Random&) {
        const Recommendation expected = recommend(catalog, person);
        check_sums(expected);
        for (std::size_t i = 0; i < kTops.size(); ++i) {
          require_same(catalog, expected, shortlisters[i]->find(person), kTops[i]);
        }
      });
    }
  }

  TEST_CASE("what was learnt of one person changes nothing for the next") {
    for (const Catalog& catalog : catalogs()) {
      Standings standings(catalog);
      for_people(catalog, [&](const Person& person, Random& random) {
        if (!random.once_in(5)) return;
        const Recommendation alone = recommend(catalog, person);
        const Recommendation after_others = recommend(standings, person);
        REQUIRE(alone.lists == after_others.lists);
        REQUIRE(alone.little == after_others.little);
        REQUIRE(alone.ask_first.has_value() == after_others.ask_first.has_value());
        if (alone.ask_first) {
          REQUIRE(alone.ask_first->field == after_others.ask_first->field);
          REQUIRE(alone.ask_first->changes == after_others.ask_first->changes);
        }
      });
    }
  }

  TEST_CASE("the age that stands for a person's own changes nothing") {
    for (const Catalog& catalog : catalogs()) {
      Shortlister one(catalog, 0);
      Shortlister other(catalog, 0);
      for_people(catalog, [&](const Person& person, Random&) {
        Person replaced = person;
        replaced.age = one.representative(person.age);
        require_same(one.find(person), other.find(replaced));
      });
    }
  }

  TEST_CASE("few ages stand for all, each for itself") {
    const Shortlister shortlister(builtin(), 1);
    std::set<int> ages;
    for (int age = 0; age <= 120; ++age) {
      const auto representative = shortlister.representative(age);
      REQUIRE(representative.has_value());
      CHECK(shortlister.representative(representative) == representative);
      ages.insert(*representative);
    }
    CHECK(ages.size() >= 5);
    CHECK(ages.size() <= 25);
  }

  TEST_CASE("ages that a rule or a condition tells apart are not of one class") {
    const Shortlister shortlister(builtin(), 1);
    for (const int age : {12, 26, 60, 65, 70}) {
      INFO("age ", age);
      CHECK(shortlister.representative(age) != shortlister.representative(age - 1));
    }
  }
}
