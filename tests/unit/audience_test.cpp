#include "engine/audience.h"

#include "unit/people.h"

#include <doctest/doctest.h>

#include <vector>

using namespace maatwerk;
using test::builtin;
using test::groups;
using test::plain_activity;
using test::who;

namespace {

using Barriers = std::vector<Barrier>;
using Checks = std::vector<Check>;

constexpr Set demand(Demand each) { return one(at(each)); }

Barriers barriers_of(const Activity& activity, const Person& person) {
  return barriers(builtin(), activity, person, groups_of(builtin(), person, person.persistence));
}

Checks checks_of(const Activity& activity, const Person& person) {
  return checks(builtin(), activity, person, groups_of(builtin(), person, person.persistence));
}

}  // namespace

TEST_SUITE("audience") {
  TEST_CASE("an activity without conditions is open to someone of whom nothing is known") {
    CHECK(barriers_of(plain_activity(), Person{}).empty());
    CHECK(checks_of(plain_activity(), Person{}).empty());
  }

  TEST_CASE("an age limit holds at both ends and an unknown age is checked") {
    Activity activity = plain_activity();
    activity.audience.age = {65, 80};
    const Barriers shut{{Barrier::Kind::age}};
    CHECK(barriers_of(activity, who({{"age", "64"}})) == shut);
    CHECK(barriers_of(activity, who({{"age", "65"}})).empty());
    CHECK(barriers_of(activity, who({{"age", "80"}})).empty());
    CHECK(barriers_of(activity, who({{"age", "81"}})) == shut);
    CHECK(barriers_of(activity, Person{}).empty());
    CHECK(checks_of(activity, Person{}) == Checks{{Check::Kind::age}});
    CHECK(checks_of(activity, who({{"age", "70"}})).empty());
    activity.audience.age = {std::nullopt, 25};
    CHECK(barriers_of(activity, who({{"age", "0"}})).empty());
    CHECK(barriers_of(activity, who({{"age", "26"}})) == shut);
  }

  TEST_CASE("a gender is required of those who told theirs and checked of the others") {
    Activity activity = plain_activity();
    activity.audience.gender = Gender::woman;
    const Barriers shut{{Barrier::Kind::gender}};
    CHECK(barriers_of(activity, who({{"gender", "man"}})) == shut);
    CHECK(barriers_of(activity, who({{"gender", "other"}})) == shut);
    CHECK(barriers_of(activity, who({{"gender", "woman"}})).empty());
    CHECK(barriers_of(activity, Person{}).empty());
    CHECK(checks_of(activity, Person{}) == Checks{{Check::Kind::gender}});
    CHECK(checks_of(activity, who({{"gender", "woman"}})).empty());
  }

  TEST_CASE("one of the groups made for, named or loosely named is enough, and no group is a no") {
    Activity activity = plain_activity();
    activity.audience.made_for = groups({"widowed"});
    activity.audience.named = groups({"divorced"});
    activity.audience.loosely = groups({"lives-alone"});
    const Set all = groups({"widowed", "divorced", "lives-alone"});
    for (const char* const group : {"widowed", "divorced", "lives-alone"}) {
      CHECK(barriers_of(activity, who({{"groups", group}})).empty());
    }
    CHECK(barriers_of(activity, who({{"groups", "cancer"}})) ==
          Barriers{{Barrier::Kind::groups, all}});
    CHECK(barriers_of(activity, Person{}) == Barriers{{Barrier::Kind::groups, all}});
  }

  TEST_CASE("someone who is only loosely meant comes with a check") {
    Activity activity = plain_activity();
    activity.audience.made_for = groups({"homeless"});
    activity.audience.loosely = groups({"addiction", "psychiatric"});
    CHECK(checks_of(activity, who({{"groups", "addiction"}})) ==
          Checks{{Check::Kind::loosely, groups({"addiction"})}});
    CHECK(checks_of(activity, who({{"groups", "addiction, psychiatric"}})) ==
          Checks{{Check::Kind::loosely, groups({"addiction", "psychiatric"})}});
    CHECK(checks_of(activity, who({{"groups", "homeless"}})).empty());
    CHECK(checks_of(activity, who({{"groups", "addiction, homeless"}})).empty());
    activity.audience.named = groups({"migrant"});
    CHECK(checks_of(activity, who({{"groups", "addiction, migrant"}})).empty());
  }

  TEST_CASE("groups that are all required are told when missing") {
    Activity activity = plain_activity();
    activity.audience.all = groups({"care-home", "dementia"});
    CHECK(barriers_of(activity, who({{"groups", "dementia"}})) ==
          Barriers{{Barrier::Kind::all, groups({"care-home"})}});
    CHECK(barriers_of(activity, Person{}) ==
          Barriers{{Barrier::Kind::all, groups({"care-home", "dementia"})}});
    CHECK(barriers_of(activity, who({{"groups", "dementia, care-home"}})).empty());
  }

  TEST_CASE("groups that cannot come are shut out even when the activity is made for another one") {
    Activity activity = plain_activity();
    activity.audience.made_for = groups({"widowed"});
    activity.audience.excluded = groups({"addiction", "psychiatric"});
    CHECK(barriers_of(activity, who({{"groups", "widowed, psychiatric"}})) ==
          Barriers{{Barrier::Kind::excluded, groups({"psychiatric"})}});
    CHECK(barriers_of(activity, who({{"groups", "widowed"}})).empty());
  }

  TEST_CASE("what an activity asks rules out some groups and is doubtful for others") {
    struct Row {
      Demand asks;
      const char* group;
      bool ruled_out;
    };
    for (const Row& row :
         {Row{Demand::reading, "low-literacy", true}, Row{Demand::reading, "limited-dutch", false},
          Row{Demand::reading, "visually-impaired", false},
          Row{Demand::reading, "intellectual-disability", false},
          Row{Demand::dutch, "limited-dutch", true}, Row{Demand::talking, "limited-dutch", false},
          Row{Demand::telephone, "hearing-impaired", true},
          Row{Demand::telephone, "dementia", false}, Row{Demand::internet, "dementia", true},
          Row{Demand::walking, "mobility-impaired", true},
          Row{Demand::walking, "physical-disability", false},
          Row{Demand::walking, "care-intensive", false},
          Row{Demand::fit_body, "mobility-impaired", false},
          Row{Demand::fit_body, "physical-disability", false},
          Row{Demand::fit_body, "care-home", false}, Row{Demand::own_home, "homeless", true},
          Row{Demand::own_home, "care-home", false}, Row{Demand::learning, "dementia", true},
          Row{Demand::learning, "intellectual-disability", false}}) {
      CAPTURE(std::string(kDemandIds[at(row.asks)]));
      CAPTURE(row.group);
      Activity activity = plain_activity();
      activity.audience.asks = demand(row.asks);
      const Person person = who({{"groups", row.group}, {"internet", "yes"}});
      if (row.ruled_out) {
        CHECK(barriers_of(activity, person) == Barriers{{Barrier::Kind::demand, demand(row.asks)}});
      } else {
        CHECK(barriers_of(activity, person).empty());
        CHECK(checks_of(activity, person) == Checks{{Check::Kind::demand, demand(row.asks)}});
      }
      CHECK(barriers_of(activity, who({{"groups", "migrant"}, {"internet", "yes"}})).empty());
      CHECK(checks_of(activity, who({{"groups", "migrant"}, {"internet", "yes"}})).empty());
    }
  }

  TEST_CASE("several impossible demands make one barrier") {
    Activity activity = plain_activity();
    activity.audience.asks =
        demand(Demand::reading) | demand(Demand::telephone) | demand(Demand::walking);
    CHECK(barriers_of(activity, who({{"groups", "low-literacy, hearing-impaired"}})) ==
          Barriers{{Barrier::Kind::demand, demand(Demand::reading) | demand(Demand::telephone)}});
  }

  TEST_CASE("no internet shuts out, unknown internet is checked, once") {
    Activity activity = plain_activity();
    activity.places = {Place::online};
    activity.audience.asks = demand(Demand::internet);
    CHECK(barriers_of(activity, who({{"internet", "no"}})) ==
          Barriers{{Barrier::Kind::demand, demand(Demand::internet)}});
    CHECK(barriers_of(activity, who({{"internet", "yes"}})).empty());
    CHECK(checks_of(activity, who({{"internet", "yes"}})).empty());
    CHECK(barriers_of(activity, Person{}).empty());
    CHECK(checks_of(activity, Person{}) == Checks{{Check::Kind::internet}});
    CHECK(checks_of(activity, who({{"groups", "low-literacy"}})) ==
          Checks{{Check::Kind::internet}});
    CHECK(checks_of(activity, who({{"groups", "low-literacy"}, {"internet", "yes"}})) ==
          Checks{{Check::Kind::demand, demand(Demand::internet)}});
  }

  TEST_CASE(
      "what asks motivation shuts out who does not want it and is checked unless the answer is "
      "yes") {
    Activity activity = plain_activity();
    activity.audience.asks = demand(Demand::motivation);
    const Checks ask{{Check::Kind::demand, demand(Demand::motivation)}};
    CHECK(barriers_of(activity, who({{"motivation", "no"}})) ==
          Barriers{{Barrier::Kind::demand, demand(Demand::motivation)}});
    for (const char* const word : {"yes", "unclear", "unknown"}) {
      CHECK(barriers_of(activity, who({{"motivation", word}})).empty());
    }
    CHECK(checks_of(activity, who({{"motivation", "yes"}})).empty());
    CHECK(checks_of(activity, who({{"motivation", "unclear"}})) == ask);
    CHECK(checks_of(activity, Person{}) == ask);
  }

  TEST_CASE("at home only what comes to the house, by phone or online remains") {
    for (const auto& row :
         {std::pair(Place::home, true), std::pair(Place::phone, true),
          std::pair(Place::online, true), std::pair(Place::neighbourhood, false),
          std::pair(Place::institution, false), std::pair(Place::travel, false)}) {
      const Place place = row.first;
      const bool comes = row.second;
      CAPTURE(at(place));
      Activity activity = plain_activity();
      activity.places = {place};
      CHECK(barriers_of(activity, who({{"reach", "home"}})).empty() == comes);
      CHECK(comes_to_person(activity, false) == comes);
      for (const char* const reach : {"fetched", "independent"}) {
        CHECK(barriers_of(activity, who({{"reach", reach}})).empty());
      }
      CHECK(barriers_of(activity, Person{}).empty());
      activity.places = {place, Place::home};
      CHECK(barriers_of(activity, who({{"reach", "home"}})).empty());
    }
    Activity elsewhere = plain_activity();
    CHECK(barriers_of(elsewhere, who({{"reach", "home"}})) == Barriers{{Barrier::Kind::reach}});
  }

  TEST_CASE("in a care home what happens in the institution comes to the person") {
    Activity activity = plain_activity();
    activity.places = {Place::institution};
    const Person resident = who({{"reach", "home"}, {"groups", "care-home"}});
    CHECK(barriers_of(activity, resident).empty());
    CHECK(comes_to_person(activity, true));
    CHECK(lives_in_institution(builtin(), groups({"care-home"})));
    CHECK_FALSE(lives_in_institution(builtin(), groups({"care-intensive", "home-care"})));
    activity.places = {Place::neighbourhood};
    CHECK(barriers_of(activity, resident) == Barriers{{Barrier::Kind::reach}});
  }

  TEST_CASE("all barriers are told, in the order of their kinds") {
    Activity activity = plain_activity();
    activity.audience.age = {65, std::nullopt};
    activity.audience.gender = Gender::woman;
    activity.audience.made_for = groups({"widowed"});
    activity.audience.all = groups({"care-home"});
    activity.audience.excluded = groups({"addiction"});
    activity.audience.asks = demand(Demand::internet);
    const Person person = who({{"age", "40"},
                               {"gender", "man"},
                               {"groups", "addiction"},
                               {"internet", "no"},
                               {"reach", "home"}});
    CHECK(barriers_of(activity, person) ==
          Barriers{{Barrier::Kind::age},
                   {Barrier::Kind::gender},
                   {Barrier::Kind::groups, groups({"widowed"})},
                   {Barrier::Kind::all, groups({"care-home"})},
                   {Barrier::Kind::excluded, groups({"addiction"})},
                   {Barrier::Kind::demand, demand(Demand::internet)},
                   {Barrier::Kind::reach}});
  }

  TEST_CASE("all checks are told, the activity's own ones last and in their order") {
    Activity activity = plain_activity();
    activity.audience.age = {18, std::nullopt};
    activity.audience.gender = Gender::man;
    activity.audience.made_for = groups({"homeless"});
    activity.audience.loosely = groups({"addiction"});
    activity.audience.asks = demand(Demand::internet) | demand(Demand::fit_body);
    activity.checks = {{"een", "one"}, {"twee", "two"}};
    CHECK(checks_of(activity, who({{"groups", "addiction, physical-disability"}})) ==
          Checks{{Check::Kind::age},
                 {Check::Kind::gender},
                 {Check::Kind::loosely, groups({"addiction"})},
                 {Check::Kind::internet},
                 {Check::Kind::demand, demand(Demand::fit_body)},
                 {Check::Kind::own, 0},
                 {Check::Kind::own, 1}});
  }

  TEST_CASE("a group brings with it what it implies") {
    const auto of = [](const char* group) {
      return groups_of(builtin(), who({{"groups", group}}), Persistence::unknown);
    };
    CHECK(of("cancer") == groups({"cancer", "chronic-illness"}));
    CHECK(of("mobility-impaired") == groups({"mobility-impaired"}));
    CHECK(of("care-home") == groups({"care-home", "care-intensive"}));
    CHECK(of("chronic-illness") == groups({"chronic-illness"}));
    CHECK(of("widowed") == groups({"widowed"}));
  }

  TEST_CASE("implication is followed to its end, in circles too") {
    Catalog catalog = builtin();
    auto& values = catalog.vocabulary.fields[at(FieldId::groups)].values;
    values[3].implies = one(1);
    values[1].implies = one(0);
    values[0].implies = one(3);
    Person person;
    person.groups = one(3);
    CHECK(groups_of(catalog, person, Persistence::unknown) == (one(0) | one(1) | one(3)));
  }

  TEST_CASE("what follows from the persistence is a group of its own") {
    const auto of = [](Persistence persistence) {
      return groups_of(builtin(), Person{}, persistence);
    };
    CHECK(of(Persistence::unknown) == 0);
    CHECK(of(Persistence::threatening) == 0);
    CHECK(of(Persistence::situational) == 0);
    CHECK(of(Persistence::structural) == groups({"isolated"}));
    CHECK(of(Persistence::complex) == groups({"isolated", "complex-problems"}));
  }
}
