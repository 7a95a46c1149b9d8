#include "engine/change.h"

#include "unit/people.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::interests;
using test::needs;
using test::who;

namespace {

std::vector<Change> changes(const Person& person, FieldId field) {
  std::vector<Change> found;
  for (const Change& change : changes_of(builtin(), person)) {
    if (change.field == field) found.push_back(change);
  }
  return found;
}

}  // namespace

TEST_SUITE("change") {
  TEST_CASE("an unknown answer can become each of its values, a known one each of the others") {
    CHECK(changes(Person{}, FieldId::reach).size() == 3);
    CHECK(changes(Person{}, FieldId::persistence).size() == 4);
    const Person person = who({{"reach", "fetched"}, {"internet", "no"}, {"motivation", "no"}});
    CHECK(changes(person, FieldId::reach) ==
          std::vector<Change>{{FieldId::reach, at(Reach::home)},
                              {FieldId::reach, at(Reach::independent)}});
    CHECK(changes(person, FieldId::internet) ==
          std::vector<Change>{{FieldId::internet, at(Internet::yes)}});
    CHECK(changes(person, FieldId::motivation) ==
          std::vector<Change>{{FieldId::motivation, at(Motivation::yes)},
                              {FieldId::motivation, at(Motivation::unclear)}});
  }

  TEST_CASE("a list can gain what is not in it and lose what is") {
    const Person person = who({{"interests", "animals"}, {"wishes", "peers"}});
    const std::vector<Change> interests = changes(person, FieldId::interests);
    CHECK(interests.size() == builtin().field(FieldId::interests).values.size());
    CHECK(std::ranges::count(interests, true, &Change::taken_away) == 1);
    CHECK(std::ranges::count(changes(person, FieldId::wishes), true, &Change::taken_away) == 1);
  }

  TEST_CASE("the easy questions come first and those of the profile last") {
    const std::vector<Change> all = changes_of(builtin(), Person{});
    CHECK(all.front().field == FieldId::interests);
    CHECK(all.back().field == FieldId::persistence);
    for (const FieldId field : {FieldId::age, FieldId::gender, FieldId::groups, FieldId::coping,
                                FieldId::loneliness, FieldId::signals}) {
      CHECK(changes(Person{}, field).empty());
    }
  }

  TEST_CASE("a change changes one answer, and taking it back gives the person again") {
    const Person person =
        who({{"persistence", "complex"}, {"interests", "animals,music"}, {"wishes", "peers"}});
    for (const Change& change : changes_of(builtin(), person)) {
      Person changed = person;
      apply(change, changed);
      CHECK_FALSE(changed == person);
      if (change.field == FieldId::interests) {
        changed.interests = person.interests;
      } else if (change.field == FieldId::wishes) {
        changed.wishes = person.wishes;
      } else {
        CHECK(answer_of(changed, change.field) == change.value);
        CHECK_FALSE(is_unknown(changed, change.field));
        continue;
      }
      CHECK(changed == person);
    }
    Person changed = person;
    apply({FieldId::interests, 0, true}, changed);
    CHECK(changed.interests == (person.interests ^ interests({"animals"})));
    apply({FieldId::wishes, 4, true}, changed);
    CHECK((person.wishes ^ changed.wishes) == needs({"peers"}));
  }

  TEST_CASE("a list is never unknown") {
    CHECK(is_unknown(Person{}, FieldId::motivation));
    CHECK_FALSE(is_unknown(Person{}, FieldId::interests));
    CHECK_FALSE(is_unknown(Person{}, FieldId::wishes));
  }
}
