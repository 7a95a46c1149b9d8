#include "engine/recommend.h"

#include "unit/people.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::groups;
using test::needs;
using test::plain_activity;
using test::who;
using test::with_activities;

namespace {

using Ids = std::vector<std::string>;
using Fits = std::initializer_list<std::pair<Profile, Fit>>;

/// A kind of its own (`kind`), little for every profile that is not given.
Activity fitting(std::string id, std::size_t kind, Fits fits) {
  Activity activity = plain_activity(std::move(id));
  activity.serves_main = one(kind);
  activity.fits.fill(Fit::little);
  for (const auto& [profile, fit] : fits) activity.fits[at(profile)] = fit;
  return activity;
}

Ids ids(const Catalog& catalog, const std::vector<Item>& list) {
  Ids found;
  for (const Item& item : list) found.push_back(catalog.activities[item.activity].id);
  return found;
}

const std::vector<Item>& promising(const Recommendation& result) {
  return result.lists[at(Level::promising)];
}

Set under(std::initializer_list<Profile> profiles) {
  Set set = 0;
  for (const Profile profile : profiles) set |= one(at(profile));
  return set;
}

/// The lists by the rule in words, from the single rankings: a second computation that shares no
/// code with the first.
std::array<std::vector<std::pair<std::size_t, int>>, 2> by_the_rule(const Catalog& catalog,
                                                                    const Person& person) {
  const std::vector<Profile> candidates = classify(person).candidates;
  std::vector<Ranking> rankings;
  for (const Profile profile : candidates) rankings.push_back(rank(catalog, person, profile));
  std::array<std::vector<std::pair<std::size_t, int>>, 2> result;
  for (std::size_t level = 0; level < 2; ++level) {
    std::vector<std::tuple<int, int, int, std::size_t>> rows;
    for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
      std::vector<int> all;
      std::vector<int> fitted;
      for (std::size_t c = 0; c < candidates.size(); ++c) {
        for (const Listed& listed : rankings[c].lists[level]) {
          if (listed.activity != i) continue;
          all.push_back(listed.points);
          if (catalog.activities[i].fit(candidates[c]) >= Fit::good)
            fitted.push_back(listed.points);
        }
      }
      if (all.empty()) continue;
      const int points = std::ranges::min(fitted.empty() ? all : fitted);
      const int times = candidates.size() == 1 ? 0 : static_cast<int>(fitted.size());
      rows.emplace_back(-times, -points, static_cast<int>(catalog.activities[i].evidence.design),
                        i);
    }
    std::ranges::sort(rows);
    for (const auto& [times, points, design, i] : rows) result[level].emplace_back(i, -points);
  }
  return result;
}

std::set<std::size_t> first_five(const std::vector<std::pair<std::size_t, int>>& list) {
  std::set<std::size_t> found;
  for (std::size_t i = 0; i < std::min<std::size_t>(5, list.size()); ++i)
    found.insert(list[i].first);
  return found;
}

/// Ids that enter or leave the first five of either list when `answered` takes the place of
/// `person`.
std::size_t changes(const Catalog& catalog, const Person& person, const Person& answered) {
  const auto before = by_the_rule(catalog, person);
  const auto after = by_the_rule(catalog, answered);
  std::size_t count = 0;
  for (std::size_t level = 0; level < 2; ++level) {
    const auto old_ids = first_five(before[level]);
    const auto new_ids = first_five(after[level]);
    for (const std::size_t id : old_ids) count += static_cast<std::size_t>(!new_ids.contains(id));
    for (const std::size_t id : new_ids) count += static_cast<std::size_t>(!old_ids.contains(id));
  }
  return count;
}

/// People of whom less and less is known; each stands for many.
std::vector<Person> people() {
  return {Person{},
          who({{"age", "72"}, {"gender", "woman"}, {"groups", "widowed, bereaved, lives-alone"}}),
          who({{"age", "80"}, {"groups", "care-home, dementia"}, {"interests", "music"}}),
          who({{"age", "44"}, {"groups", "migrant, limited-dutch"}, {"wishes", "meeting"}}),
          who({{"age", "19"}, {"internet", "yes"}, {"wishes", "skills"}, {"prefers", "course"}}),
          who({{"age", "58"}, {"groups", "homeless, addiction"}, {"wishes", "safety-net"}}),
          who({{"age", "76"}, {"reach", "home"}, {"internet", "no"}, {"loneliness", "both"}})};
}

}  // namespace

TEST_SUITE("recommend") {
  TEST_CASE("with a known profile the lists are those of its ranking, reasons and all") {
    for (Person person : people()) {
      person.persistence = Persistence::situational;
      person.motivation = Motivation::no;
      const Recommendation result = recommend(builtin(), person);
      const Ranking ranking = rank(builtin(), person, Profile::dependent);
      CHECK(result.status == Status::ok);
      CHECK_FALSE(result.ask_first.has_value());
      CHECK(result.classification.profile == Profile::dependent);
      for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
        REQUIRE(result.lists[level].size() == ranking.lists[level].size());
        for (std::size_t i = 0; i < ranking.lists[level].size(); ++i) {
          const Item& item = result.lists[level][i];
          CHECK(item.activity == ranking.lists[level][i].activity);
          CHECK(item.points == ranking.lists[level][i].points);
          CHECK(item.reasons == ranking.lists[level][i].reasons);
          CHECK(item.shown == Profile::dependent);
          const Activity& activity = builtin().activities[item.activity];
          const bool fits = activity.fit(Profile::dependent) >= Fit::good;
          CHECK(item.under == (fits ? under({Profile::dependent}) : 0));
          CHECK(result.is_sound(item) == fits);
          CHECK(item.checks == checks(builtin(), activity, person,
                                      groups_of(builtin(), person, Persistence::situational)));
        }
      }
      CHECK(result.little == ranking.little);
      CHECK(result.not_for.size() == ranking.not_for.size());
      CHECK(result.not_first.size() == ranking.not_first.size());
    }
  }

  TEST_CASE("sound under every candidate comes first, then what is sound under more of them") {
    const Catalog catalog = with_activities(
        {fitting("a-one", 0, {{Profile::active, Fit::strong}}),
         fitting("b-both", 1, {{Profile::active, Fit::good}, {Profile::sheltered, Fit::good}}),
         fitting("c-none", 2,
                 {{Profile::active, Fit::possible}, {Profile::sheltered, Fit::possible}}),
         fitting("d-other", 3,
                 {{Profile::active, Fit::possible}, {Profile::sheltered, Fit::strong}})});
    const Recommendation result = recommend(catalog, who({{"persistence", "threatening"}}));
    CHECK(result.status == Status::uncertain);
    REQUIRE(ids(catalog, promising(result)) == Ids{"b-both", "a-one", "d-other", "c-none"});
    const auto& list = promising(result);
    CHECK(list[0].under == under({Profile::active, Profile::sheltered}));
    CHECK(list[1].under == under({Profile::active}));
    CHECK(list[2].under == under({Profile::sheltered}));
    CHECK(list[3].under == 0);
    CHECK(result.is_sound(list[0]));
    for (std::size_t i = 1; i < list.size(); ++i) CHECK_FALSE(result.is_sound(list[i]));
  }

  TEST_CASE(
      "what is sound stands in the order of its lowest points, with the reasons of that ranking") {
    const Catalog catalog = with_activities(
        {fitting("a", 0, {{Profile::active, Fit::strong}, {Profile::sheltered, Fit::good}}),
         fitting("b", 1, {{Profile::active, Fit::strong}, {Profile::sheltered, Fit::strong}}),
         fitting("c", 2, {{Profile::active, Fit::good}, {Profile::sheltered, Fit::strong}})});
    const Recommendation result = recommend(catalog, who({{"persistence", "threatening"}}));
    const auto& list = promising(result);
    REQUIRE(ids(catalog, list) == Ids{"b", "a", "c"});
    CHECK(list[0].points == 6);
    CHECK(list[1].points == 4);
    CHECK(list[1].shown == Profile::sheltered);
    CHECK(list[2].points == 4);
    CHECK(list[2].shown == Profile::active);
    for (const Item& item : list) {
      REQUIRE(item.reasons.size() == 1);
      CHECK(item.reasons[0].rule == RuleId::fit);
      CHECK(item.reasons[0].points == item.points);
      CHECK(item.reasons[0].what ==
            (catalog.activities[item.activity].serves() & catalog.profile(item.shown).sought()));
    }
  }

  TEST_CASE("what fits one candidate only shows the points of that one, not those of a worse fit") {
    const Catalog catalog = with_activities(
        {fitting("a", 0, {{Profile::active, Fit::possible}, {Profile::sheltered, Fit::strong}})});
    const Recommendation result = recommend(catalog, who({{"persistence", "threatening"}}));
    const Item& item = promising(result).front();
    CHECK(item.points == 6);
    CHECK(item.shown == Profile::sheltered);
    CHECK(item.under == under({Profile::sheltered}));
  }

  TEST_CASE("listed under one candidate and no first step or little under another is listed") {
    const Catalog catalog = with_activities(
        {fitting("a", 0, {{Profile::sheltered, Fit::not_first}}),
         fitting("b", 1, {{Profile::active, Fit::strong}, {Profile::sheltered, Fit::not_first}}),
         fitting("c", 2, {{Profile::active, Fit::good}}), fitting("d", 3, {})});
    const Recommendation result = recommend(catalog, who({{"persistence", "threatening"}}));
    CHECK(ids(catalog, promising(result)) == Ids{"b", "c"});
    REQUIRE(result.not_first.size() == 1);
    CHECK(result.not_first[0].activity == 0);
    CHECK(result.not_first[0].shown == Profile::sheltered);
    CHECK(result.little == std::vector<std::size_t>{3});
  }

  TEST_CASE("what depends on the persistence is not for the person only when no answer allows it") {
    Activity activity = fitting("a", 0, {});
    activity.fits.fill(Fit::strong);
    activity.audience.all = groups({"isolated"});
    const Catalog catalog = with_activities({activity});
    const Recommendation open = recommend(catalog, who({{"motivation", "yes"}}));
    REQUIRE(promising(open).size() == 1);
    CHECK(promising(open)[0].under == under({Profile::compensator, Profile::hopeful}));
    CHECK(open.not_for.empty());
    const Recommendation shut = recommend(catalog, who({{"persistence", "threatening"}}));
    REQUIRE(shut.not_for.size() == 1);
    CHECK(shut.not_for[0].barriers ==
          std::vector<Barrier>{{Barrier::Kind::all, groups({"isolated"})}});
    CHECK(promising(shut).empty());
  }

  TEST_CASE("what is no first step tells which of the person's wishes it serves") {
    Activity activity = fitting("a", 0, {});
    activity.fits.fill(Fit::not_first);
    activity.serves_main = needs({"meeting"});
    activity.serves_also = needs({"skills"});
    const auto asked = [&](std::string_view wishes) {
      const auto result =
          recommend(with_activities({activity}),
                    who({{"persistence", "complex"}, {"motivation", "no"}, {"wishes", wishes}}));
      REQUIRE(result.not_first.size() == 1);
      return result.not_first[0].asked;
    };
    CHECK(asked("meeting, skills, role") == needs({"meeting", "skills"}));
    CHECK(asked("role") == 0);
    CHECK(asked("") == 0);
  }

  TEST_CASE("the lists agree with a second computation from the single rankings") {
    for (const Person& person : people()) {
      for (const Persistence persistence : {Persistence::unknown, Persistence::situational}) {
        for (const Motivation motivation : {Motivation::unknown, Motivation::unclear}) {
          Person asked = person;
          asked.persistence = persistence;
          asked.motivation = motivation;
          const Recommendation result = recommend(builtin(), asked);
          const auto expected = by_the_rule(builtin(), asked);
          for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
            std::vector<std::pair<std::size_t, int>> found;
            for (const Item& item : result.lists[level])
              found.emplace_back(item.activity, item.points);
            CHECK(found == expected[level]);
          }
        }
      }
    }
  }

  TEST_CASE("the question to ask first is the one whose answer changes most, counted again") {
    for (const Person& person : people()) {
      std::size_t by_persistence = 0;
      for (std::size_t i = 0; i < kPersistenceIds.size(); ++i) {
        Person answered = person;
        answered.persistence = static_cast<Persistence>(i);
        by_persistence = std::max(by_persistence, changes(builtin(), person, answered));
      }
      std::size_t by_motivation = 0;
      for (const Motivation motivation : {Motivation::yes, Motivation::no, Motivation::unclear}) {
        Person answered = person;
        answered.motivation = motivation;
        by_motivation = std::max(by_motivation, changes(builtin(), person, answered));
      }
      const auto ask = recommend(builtin(), person).ask_first;
      REQUIRE(ask.has_value());
      CHECK(ask->changes == std::max(by_persistence, by_motivation));
      CHECK(ask->field ==
            (by_motivation > by_persistence ? FieldId::motivation : FieldId::persistence));
    }
  }

  TEST_CASE("only an unanswered question is asked first") {
    for (const Person& person : people()) {
      Person only = person;
      only.persistence = Persistence::complex;
      CHECK(recommend(builtin(), only).ask_first->field == FieldId::motivation);
      only = person;
      only.motivation = Motivation::no;
      CHECK(recommend(builtin(), only).ask_first->field == FieldId::persistence);
    }
  }

  TEST_CASE("ids that leave and ids that enter the first five both count as changes") {
    std::vector<Activity> activities;
    for (std::size_t i = 0; i < 6; ++i) {
      const Profile fits = i < 3 ? Profile::active : Profile::sheltered;
      activities.push_back(
          fitting(std::string(1, static_cast<char>('a' + i)), i, {{fits, Fit::strong}}));
    }
    const Catalog catalog = with_activities(activities);
    // Open: a b c d e. Motivation yes: a b c. Motivation no: d e f.
    const auto ask = recommend(catalog, who({{"persistence", "threatening"}})).ask_first;
    REQUIRE(ask.has_value());
    CHECK(ask->field == FieldId::motivation);
    CHECK(ask->changes == 4);
  }

  TEST_CASE("an answer that everything waits for still gives something") {
    const Recommendation result = recommend(builtin(), Person{});
    CHECK(result.status == Status::uncertain);
    CHECK(result.classification.candidates.size() == kProfiles);
    CHECK_FALSE(result.lists[at(Level::evidence_backed)].empty());
    CHECK_FALSE(result.lists[at(Level::promising)].empty());
    CHECK(result.ask_first->changes > 0);
  }

  TEST_CASE("a signal or the wish to be left alone holds back all but what is not for the person") {
    for (const Person& person : people()) {
      for (const Persistence persistence : {Persistence::unknown, Persistence::complex}) {
        for (const Motivation motivation : {Motivation::unknown, Motivation::yes}) {
          for (const auto& [signals, left_alone] :
               {std::pair(one(0), false), std::pair(one(3), false), std::pair(Set{0}, true),
                std::pair(one(1) | one(2), true)}) {
            Person held = person;
            held.persistence = persistence;
            held.motivation = motivation;
            const Recommendation before = recommend(builtin(), held);
            held.signals = signals;
            held.left_alone = left_alone;
            if (left_alone) held.wishes = 0;
            const Recommendation result = recommend(builtin(), held);
            CHECK(result.lists[0].empty());
            CHECK(result.lists[1].empty());
            CHECK(result.not_first.empty());
            CHECK_FALSE(result.ask_first.has_value());
            CHECK(std::ranges::is_sorted(result.little));
            REQUIRE(result.not_for.size() == before.not_for.size());
            for (std::size_t i = 0; i < before.not_for.size(); ++i) {
              CHECK(result.not_for[i].activity == before.not_for[i].activity);
              CHECK(result.not_for[i].barriers == before.not_for[i].barriers);
            }
            CHECK(result.little.size() + result.not_for.size() == builtin().activities.size());
            CHECK(result.classification.candidates == before.classification.candidates);
            CHECK(result.classification.profile == before.classification.profile);
            const bool known = motivation == Motivation::yes && persistence == Persistence::complex;
            CHECK(result.status == (signals != 0 ? Status::signal
                                    : known      ? Status::ok
                                                 : Status::uncertain));
          }
        }
      }
    }
  }

  TEST_CASE("complex brings its groups with it and leaves the two profiles of its row") {
    const Recommendation result = recommend(builtin(), who({{"persistence", "complex"}}));
    CHECK(result.classification.candidates == std::vector{Profile::hopeful, Profile::survivor});
    Activity activity = fitting("a", 0, {{Profile::hopeful, Fit::good}});
    activity.leans.mainly = groups({"complex-problems"});
    activity.audience.all = groups({"isolated"});
    const auto mine = recommend(with_activities({activity}),
                                who({{"persistence", "complex"}, {"motivation", "yes"}}));
    REQUIRE(promising(mine).size() == 1);
    CHECK(promising(mine)[0].points == 6);
    CHECK(promising(mine)[0].reasons[1] == Reason{RuleId::mainly, 2, groups({"complex-problems"})});
  }

  TEST_CASE("supply is thin when nothing listed fits well") {
    const Person person = who({{"persistence", "threatening"}, {"motivation", "yes"}});
    const auto is_thin = [&](Fit fit) {
      const Catalog catalog = with_activities({fitting("a", 0, {{Profile::active, fit}})});
      return recommend(catalog, person).is_thin(catalog);
    };
    CHECK(is_thin(Fit::not_first));
    CHECK(is_thin(Fit::little));
    CHECK(is_thin(Fit::possible));
    CHECK_FALSE(is_thin(Fit::good));
    CHECK_FALSE(is_thin(Fit::strong));
    CHECK_FALSE(recommend(builtin(), Person{}).is_thin(builtin()));
  }
}
