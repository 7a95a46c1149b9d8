#include "engine/classify.h"

#include "unit/people.h"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace maatwerk;

namespace {

constexpr std::array kRows{Persistence::threatening, Persistence::situational,
                           Persistence::structural, Persistence::complex};

struct Row {
  Persistence persistence;
  Profile oriented;
  Profile not_oriented;
};

/// The table of the appendix, cell by cell.
constexpr std::array<Row, 4> kTable{
    {{Persistence::threatening, Profile::active, Profile::sheltered},
     {Persistence::situational, Profile::left_behind, Profile::dependent},
     {Persistence::structural, Profile::compensator, Profile::outsider},
     {Persistence::complex, Profile::hopeful, Profile::survivor}}};

Person answers(Persistence persistence, Motivation motivation, Coping coping = Coping::unknown) {
  Person person;
  person.persistence = persistence;
  person.motivation = motivation;
  person.coping = coping;
  return person;
}

}  // namespace

TEST_SUITE("classify") {
  TEST_CASE("every cell of the table gives its profile, and unclear stands with no") {
    for (const Row& row : kTable) {
      CAPTURE(at(row.persistence));
      for (const auto& [motivation, expected] :
           {std::pair(Motivation::yes, row.oriented), std::pair(Motivation::no, row.not_oriented),
            std::pair(Motivation::unclear, row.not_oriented)}) {
        const Classification found = classify(answers(row.persistence, motivation));
        CHECK(found.profile == expected);
        CHECK(found.candidates == std::vector{expected});
        CHECK_FALSE(found.by_scheme.has_value());
        CHECK(profile_in(row.persistence, motivation == Motivation::yes) == expected);
        CHECK(persistence_of(expected) == row.persistence);
        CHECK(is_oriented(expected) == (motivation == Motivation::yes));
      }
    }
  }

  TEST_CASE("coping that differs from the printed scheme names its profile beside the table's") {
    struct Conflict {
      Persistence persistence;
      Coping coping;
      Profile oriented;
      Profile not_oriented;
    };
    constexpr std::array<Conflict, 4> kConflicts{
        {{Persistence::threatening, Coping::passive, Profile::left_behind, Profile::dependent},
         {Persistence::situational, Coping::active, Profile::active, Profile::sheltered},
         {Persistence::structural, Coping::passive, Profile::hopeful, Profile::survivor},
         {Persistence::complex, Coping::active, Profile::compensator, Profile::outsider}}};
    for (const Conflict& conflict : kConflicts) {
      CAPTURE(at(conflict.persistence));
      for (const Motivation motivation : {Motivation::yes, Motivation::no, Motivation::unclear}) {
        const bool oriented = motivation == Motivation::yes;
        const auto found = classify(answers(conflict.persistence, motivation, conflict.coping));
        CHECK(found.by_scheme == (oriented ? conflict.oriented : conflict.not_oriented));
        CHECK(found.profile == profile_in(conflict.persistence, oriented));
        CHECK(found.candidates.size() == 1);
      }
    }
  }

  TEST_CASE("coping that agrees with the printed scheme adds nothing") {
    for (const auto& [persistence, coping] : {std::pair(Persistence::threatening, Coping::active),
                                              std::pair(Persistence::situational, Coping::passive),
                                              std::pair(Persistence::structural, Coping::active),
                                              std::pair(Persistence::complex, Coping::passive)}) {
      for (const Motivation motivation : {Motivation::yes, Motivation::no, Motivation::unclear}) {
        const Classification found = classify(answers(persistence, motivation, coping));
        CHECK_FALSE(found.by_scheme.has_value());
        CHECK(found.profile == profile_in(persistence, motivation == Motivation::yes));
      }
    }
  }

  TEST_CASE("coping never narrows the candidates and names no scheme while an answer is missing") {
    for (const Coping coping : {Coping::active, Coping::passive}) {
      for (const Persistence persistence :
           {Persistence::threatening, Persistence::situational, Persistence::structural,
            Persistence::complex, Persistence::unknown}) {
        for (const Motivation motivation :
             {Motivation::yes, Motivation::no, Motivation::unclear, Motivation::unknown}) {
          const Classification with = classify(answers(persistence, motivation, coping));
          const Classification without = classify(answers(persistence, motivation));
          CHECK(with.candidates == without.candidates);
          CHECK(with.profile == without.profile);
          if (!with.profile) CHECK_FALSE(with.by_scheme.has_value());
        }
      }
    }
  }

  TEST_CASE("no persistence leaves the four profiles of a column, in the order of the table") {
    const std::vector oriented{Profile::active, Profile::left_behind, Profile::compensator,
                               Profile::hopeful};
    const std::vector not_oriented{Profile::sheltered, Profile::dependent, Profile::outsider,
                                   Profile::survivor};
    const auto candidates = [](Motivation motivation) {
      const Classification found = classify(answers(Persistence::unknown, motivation));
      CHECK_FALSE(found.profile.has_value());
      return found.candidates;
    };
    CHECK(candidates(Motivation::yes) == oriented);
    CHECK(candidates(Motivation::no) == not_oriented);
    CHECK(candidates(Motivation::unclear) == not_oriented);
  }

  TEST_CASE("no motivation leaves the two profiles of a row") {
    for (const Row& row : kTable) {
      const auto found = classify(answers(row.persistence, Motivation::unknown));
      CHECK_FALSE(found.profile.has_value());
      CHECK(found.candidates == std::vector{row.oriented, row.not_oriented});
    }
  }

  TEST_CASE("neither answer leaves all eight profiles, in the order of the table") {
    const Classification found = classify(Person{});
    CHECK_FALSE(found.profile.has_value());
    CHECK(found.candidates == std::vector{Profile::active, Profile::sheltered, Profile::left_behind,
                                          Profile::dependent, Profile::compensator,
                                          Profile::outsider, Profile::hopeful, Profile::survivor});
  }

  TEST_CASE("no other answer has a say in the profile") {
    Person person =
        test::who({{"age", "27"}, {"gender", "man"}, {"groups", "psychiatric, homeless"}});
    person.left_alone = true;
    person.signals = one(0);
    for (const Persistence persistence : kRows) {
      person.persistence = persistence;
      for (const Motivation motivation : {Motivation::yes, Motivation::no, Motivation::unclear}) {
        person.motivation = motivation;
        CHECK(classify(person).profile == profile_in(persistence, motivation == Motivation::yes));
      }
    }
  }
}
