#include "engine/explanation.h"
#include "engine/local.h"
#include "unit/people.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::groups;
using test::interests;
using test::needs;
using test::plain_activity;
using test::who;
using test::with_activities;

namespace {

constexpr std::size_t kPromising = at(Level::promising);

/// Fits everyone just a little, so that an answer can lift it.
Activity weak(std::string id) {
  Activity activity = plain_activity(std::move(id));
  activity.fits.fill(Fit::possible);
  return activity;
}

Explanation explained(const Catalog& catalog, const Person& person, std::size_t top,
                      std::string_view area = {}) {
  Recommendation found = recommend(catalog, person);
  if (!area.empty()) put_local_first(catalog, area, found);
  return explain(catalog, person, found, top, area);
}

Person known() { return who({{"persistence", "threatening"}, {"motivation", "yes"}}); }

}  // namespace

TEST_SUITE("what if") {
  TEST_CASE("one answer is enough where one is, in the order in which they are tried") {
    Activity lifted = weak("b");
    lifted.interests = interests({"animals", "music"});
    lifted.serves_main = needs({"peers"});
    Activity first = weak("a");
    first.fits.fill(Fit::good);
    const Explanation found = explained(with_activities({first, lifted}), known(), 1);
    CHECK(found.is_searched);
    // 2 points and 2 for an interest is as much as 4, but 'a' wins ties; 3 for the wish is more.
    REQUIRE(found.outlooks[1].ways.size() == 1);
    CHECK(found.outlooks[1].ways[0] == Changes{{FieldId::wishes, *find_id(kNeedIds, "peers")}});
    CHECK(found.outlooks[0].ways.empty());
  }

  TEST_CASE("two answers where one does not do, and at most three ways are told") {
    Activity lifted = weak("b");
    lifted.interests = interests({"animals", "music", "nature", "stories"});
    const Explanation found = explained(with_activities({plain_activity("a"), lifted}), known(), 1);
    // 'a' has 6 points; 2 and twice 2 is as much, and 'a' wins ties: no interests do (4 at most).
    CHECK(found.outlooks[1].ways.empty());
    Activity first = plain_activity("a");
    first.fits.fill(Fit::good);
    const Explanation other = explained(with_activities({first, lifted}), known(), 1);
    REQUIRE(other.outlooks[1].ways.size() == kMostWays);
    for (const Changes& way : other.outlooks[1].ways) CHECK(way.size() == 2);
    CHECK(other.outlooks[1].ways[0] == Changes{{FieldId::interests, 0}, {FieldId::interests, 11}});
  }

  TEST_CASE("an answer that takes a barrier away is a way; age, gender and groups are fixed") {
    Activity online = plain_activity("online");
    online.audience.asks = one(at(Demand::internet));
    Activity widowed = plain_activity("widowed");
    widowed.audience.made_for = groups({"widowed"});
    Activity young = plain_activity("young");
    young.audience.age.to = 30;
    Activity away = plain_activity("away");
    const Catalog catalog = with_activities({away, online, widowed, young});
    Person person = known();
    person.internet = Internet::no;
    person.reach = Reach::home;
    person.age = 80;
    const Explanation found = explained(catalog, person, 5);
    CHECK(found.outlooks[0].ways.front() == Changes{{FieldId::reach, at(Reach::fetched)}});
    CHECK_FALSE(found.outlooks[0].is_fixed);
    CHECK(found.outlooks[1].ways.front().size() == 2);
    CHECK_FALSE(found.outlooks[1].is_fixed);
    CHECK(found.outlooks[2].is_fixed);
    CHECK(found.outlooks[3].is_fixed);
    CHECK(found.outlooks[3].ways.empty());
  }

  TEST_CASE("a group that follows from the duration is not fixed") {
    Activity activity = plain_activity("a");
    activity.audience.made_for = groups({"isolated"});
    const Explanation found = explained(with_activities({activity}), known(), 5);
    CHECK_FALSE(found.outlooks[0].is_fixed);
    CHECK(found.outlooks[0].ways.front() ==
          Changes{{FieldId::persistence, at(Persistence::structural)}});
  }

  TEST_CASE("of what fits too little the sum is told, or that it hardly fits whatever the sum") {
    Activity hardly = plain_activity("a");
    hardly.fits.fill(Fit::little);
    Activity few = weak("b");
    few.leans.mainly = groups({"migrant"});
    const Explanation found = explained(with_activities({hardly, few}), known(), 5);
    CHECK(found.outlooks[0].reasons.empty());
    REQUIRE(found.outlooks[1].reasons.size() == 2);
    int sum = 0;
    for (const Reason& reason : found.outlooks[1].reasons) sum += reason.points;
    CHECK(sum < builtin().limits.listed_from);
    CHECK(found.outlooks[1].shown == Profile::active);
  }

  TEST_CASE("a what-if tells who enters, who leaves and who moves") {
    Activity animals = weak("b");
    animals.interests = interests({"animals"});
    std::vector<Activity> activities{weak("a"), animals, weak("c")};
    for (const std::size_t i : {0U, 2U}) activities[i].evidence.design = Design::described;
    const Catalog catalog = with_activities(activities);
    const Explanation found = explained(catalog, known(), 2);
    const auto what_if =
        std::ranges::find(found.what_ifs, Change{FieldId::interests, 0}, &WhatIf::change);
    REQUIRE(what_if != found.what_ifs.end());
    CHECK(what_if->same_profile);
    CHECK(what_if->moves[kPromising] == std::vector<Move>{{1, 0, 1}, {0, 1, 2}, {2, 2, 0}});
    CHECK(what_if->exchanged() == 2);
    const auto other =
        std::ranges::find(found.what_ifs, Change{FieldId::interests, 1}, &WhatIf::change);
    CHECK(other->changes_nothing());
    const auto motivation = std::ranges::find(
        found.what_ifs, Change{FieldId::motivation, at(Motivation::no)}, &WhatIf::change);
    CHECK_FALSE(motivation->same_profile);
    CHECK(motivation->classification.profile == Profile::sheltered);
    CHECK_FALSE(motivation->changes_nothing());
  }

  TEST_CASE("what is offered nearby counts as it is shown") {
    Activity near = plain_activity("b");
    near.local.push_back({"x", "Buurthuis", {"Noord"}, {}, {}, "2026", {}, "overlay"});
    const Catalog catalog = with_activities({plain_activity("a"), near});
    CHECK(explained(catalog, known(), 1, "noord").outlooks[1].ways.empty());
    CHECK(explained(catalog, known(), 1).outlooks[0].ways.empty());
    Activity far = plain_activity("a");
    far.serves_main = needs({"peers"});
    const Catalog others = with_activities({far, near});
    const Explanation found = explained(others, known(), 1, "noord");
    // More points do not lift it over what fits as well and is nearby.
    CHECK(found.outlooks[0].ways.empty());
    CHECK_FALSE(found.outlooks[0].is_fixed);
    CHECK_FALSE(explained(others, who({{"persistence", "threatening"}, {"motivation", "yes"}}), 1)
                    .outlooks[1]
                    .is_fixed);
  }

  TEST_CASE("with a signal, or asking to be left alone, nothing is looked for") {
    Person person = known();
    person.signals = one(0);
    Person alone = known();
    alone.left_alone = true;
    for (const Person& held : {person, alone}) {
      const Explanation found = explained(builtin(), held, 5);
      CHECK_FALSE(found.is_searched);
      CHECK(found.what_ifs.empty());
      CHECK(found.open.empty());
      for (const Outlook& outlook : found.outlooks) CHECK(outlook.ways.empty());
    }
  }

  TEST_CASE("with an open profile every answer to the open questions is counted") {
    const Explanation found =
        explained(with_activities({plain_activity()}), who({{"persistence", "complex"}}), 5);
    REQUIRE(found.open.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
      CHECK(found.open[i].field == FieldId::motivation);
      CHECK(found.open[i].value == i);
    }
    const Catalog few = with_activities({plain_activity()});
    CHECK(explained(few, Person{}, 5).open.size() == 7);
    CHECK(explained(few, known(), 5).open.empty());
  }
}
