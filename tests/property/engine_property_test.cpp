#include "catalog/builtin.h"
#include "catalog/load.h"
#include "engine/recommend.h"
#include "property/generators.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

using namespace maatwerk;
using test::any_person;
using test::Random;

namespace {

constexpr std::uint32_t kPeople = 300;

const Catalog& catalog() {
  static const Catalog built_in = builtin_catalog();
  return built_in;
}

/// Runs `check(person, random)` for many people; a failure names the seed.
void for_people(auto check, bool held_back = false) {
  const std::uint32_t first = test::first_seed();
  for (std::uint32_t seed = first; seed != first + kPeople; ++seed) {
    INFO("repeat with MAATWERK_SEED=", seed);
    Random random(seed);
    const Person person = any_person(catalog(), random, held_back);
    check(person, random);
  }
}

/// Group ids: those answered, what they imply and what follows from the persistence, straight from
/// the catalogue's words.
std::set<std::string> group_ids(const Person& person, Persistence persistence) {
  const auto& values = catalog().field(FieldId::groups).values;
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (has(person.groups, i)) open.push_back(i);
  }
  std::set<std::string> found;
  while (!open.empty()) {
    const Value& value = values[open.back()];
    open.pop_back();
    if (!found.insert(value.id).second) continue;
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (has(value.implies, i)) open.push_back(i);
    }
  }
  if (persistence == Persistence::complex) found.insert("complex-problems");
  if (persistence == Persistence::structural || persistence == Persistence::complex) {
    found.insert("isolated");
  }
  return found;
}

std::set<std::string> ids_of(Set set) {
  std::set<std::string> found;
  const auto& values = catalog().field(FieldId::groups).values;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (has(set, i)) found.insert(values[i].id);
  }
  return found;
}

bool meets(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::ranges::any_of(a, [&](const std::string& id) { return b.contains(id); });
}

/// Whom a demand leaves no chance: the whole of the rule in words, written down a second time.
const std::map<Demand, std::string> kImpossible{
    {Demand::reading, "low-literacy"},       {Demand::dutch, "limited-dutch"},
    {Demand::telephone, "hearing-impaired"}, {Demand::internet, "dementia"},
    {Demand::walking, "mobility-impaired"},  {Demand::own_home, "homeless"},
    {Demand::learning, "dementia"}};

/// May this person come, if the persistence is this one? A second computation from the activity's
/// fields.
bool may_come(const Activity& activity, const Person& person, Persistence persistence) {
  const Audience& who = activity.audience;
  const std::set<std::string> groups = group_ids(person, persistence);
  if (person.age) {
    if (who.age.from && *person.age < *who.age.from) return false;
    if (who.age.to && *person.age > *who.age.to) return false;
  }
  if (who.gender == Gender::woman &&
      (person.gender == Gender::man || person.gender == Gender::other)) {
    return false;
  }
  if (who.gender == Gender::man &&
      (person.gender == Gender::woman || person.gender == Gender::other)) {
    return false;
  }
  std::set<std::string> wanted = ids_of(who.made_for);
  wanted.merge(ids_of(who.named));
  wanted.merge(ids_of(who.loosely));
  if (!wanted.empty() && !meets(wanted, groups)) return false;
  for (const std::string& id : ids_of(who.all)) {
    if (!groups.contains(id)) return false;
  }
  if (meets(ids_of(who.excluded), groups)) return false;
  for (const auto& [demand, group] : kImpossible) {
    if (has(who.asks, at(demand)) && groups.contains(group)) return false;
  }
  if (has(who.asks, at(Demand::internet)) && person.internet == Internet::no) return false;
  if (has(who.asks, at(Demand::motivation)) && person.motivation == Motivation::no) return false;
  if (person.reach == Reach::home) {
    return std::ranges::any_of(activity.places, [&](Place place) {
      return place == Place::home || place == Place::phone || place == Place::online ||
             (place == Place::institution && groups.contains("care-home"));
    });
  }
  return true;
}

std::vector<Persistence> possible_persistences(const Person& person) {
  if (person.persistence != Persistence::unknown) return {person.persistence};
  return {Persistence::threatening, Persistence::situational, Persistence::structural,
          Persistence::complex};
}

/// Times that each activity stands somewhere in the result.
std::vector<int> places_taken(const Recommendation& result, std::size_t size) {
  std::vector<int> count(size);
  for (const auto& list : result.lists) {
    for (const Item& item : list) ++count[item.activity];
  }
  for (const NotFirst& entry : result.not_first) ++count[entry.activity];
  for (const std::size_t activity : result.little) ++count[activity];
  for (const ShutOut& entry : result.not_for) ++count[entry.activity];
  return count;
}

bool each_once(const Recommendation& result) {
  return std::ranges::all_of(places_taken(result, catalog().activities.size()),
                             [](int times) { return times == 1; });
}

bool sums_up(const Item& item) {
  int sum = 0;
  for (const Reason& reason : item.reasons) sum += reason.points;
  return sum == item.points &&
         std::ranges::all_of(item.reasons, [](const Reason& reason) { return reason.points != 0; });
}

/// Everything that must hold of any answer to any person; the activities it offers are added to
/// `offered`.
void check_result(const Person& person, const Recommendation& result,
                  std::set<std::string>* offered = nullptr) {
  REQUIRE(each_once(result));
  const std::vector<Persistence> possible = possible_persistences(person);
  const auto may_come_at_all = [&](std::size_t activity) {
    return std::ranges::any_of(possible, [&](Persistence persistence) {
      return may_come(catalog().activities[activity], person, persistence);
    });
  };
  for (std::size_t level = 0; level < result.lists.size(); ++level) {
    for (const Item& item : result.lists[level]) {
      const Activity& activity = catalog().activities[item.activity];
      INFO("activity ", activity.id);
      const auto& candidates = result.classification.candidates;
      REQUIRE(at(activity.level) == level);
      REQUIRE(sums_up(item));
      REQUIRE(std::ranges::count(candidates, item.shown) == 1);
      REQUIRE(may_come(activity, person, persistence_of(item.shown)));
      REQUIRE(activity.fit(item.shown) != Fit::not_first);
      for (std::size_t i = 0; i < kProfiles; ++i) {
        if (!has(item.under, i)) continue;
        const auto profile = static_cast<Profile>(i);
        REQUIRE(std::ranges::count(candidates, profile) == 1);
        REQUIRE(activity.fit(profile) >= Fit::good);
        REQUIRE(may_come(activity, person, persistence_of(profile)));
      }
      if (offered != nullptr) offered->insert(activity.id);
    }
  }
  for (const NotFirst& entry : result.not_first) {
    const Activity& activity = catalog().activities[entry.activity];
    REQUIRE(activity.fit(entry.shown) == Fit::not_first);
    REQUIRE(may_come(activity, person, persistence_of(entry.shown)));
  }
  for (const ShutOut& entry : result.not_for) {
    REQUIRE_FALSE(entry.barriers.empty());
    REQUIRE_FALSE(may_come_at_all(entry.activity));
  }
  for (const std::size_t activity : result.little) REQUIRE(may_come_at_all(activity));
}

const Item* find_item(const Recommendation& result, std::size_t activity) {
  for (const auto& list : result.lists) {
    const auto found = std::ranges::find(list, activity, &Item::activity);
    if (found != list.end()) return &*found;
  }
  return nullptr;
}

/// By activity id, what it got before anything was taken off for being alike.
std::map<std::string, int> points_by_id(const Catalog& catalog, const Ranking& ranking) {
  std::map<std::string, int> found;
  for (const auto& list : ranking.lists) {
    for (const Listed& listed : list) {
      int& points = found[catalog.activities[listed.activity].id];
      for (const Reason& reason : listed.reasons) {
        if (reason.rule != RuleId::alike) points += reason.points;
      }
    }
  }
  return found;
}

std::vector<std::string> order(const Catalog& catalog, const std::vector<Listed>& list,
                               std::string_view without = {}) {
  std::vector<std::string> found;
  for (const Listed& listed : list) {
    const std::string& id = catalog.activities[listed.activity].id;
    if (id != without) found.push_back(id);
  }
  return found;
}

Profile any_candidate(const Person& person, Random& random) {
  const auto candidates = classify(person).candidates;
  return candidates[random.below(candidates.size())];
}

/// Every single answer that can be given, as something to do to a person.
std::vector<std::pair<FieldId, Person>> single_answers() {
  std::vector<std::pair<FieldId, Person>> found;
  const auto add = [&](FieldId field, auto change) {
    Person person;
    change(person);
    found.emplace_back(field, person);
  };
  const auto each_value = [&](FieldId field, auto Person::*member, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      add(field, [&](Person& person) {
        person.*member = static_cast<std::remove_reference_t<decltype(person.*member)>>(i);
      });
    }
  };
  const auto each_member = [&](FieldId field, Set Person::*member, Set all) {
    for (std::size_t i = 0; i < 32; ++i) {
      if (has(all, i)) add(field, [&](Person& person) { person.*member = one(i); });
    }
  };
  const auto full = [](std::size_t size) {
    return static_cast<Set>((std::uint64_t{1} << size) - 1);
  };
  each_value(FieldId::persistence, &Person::persistence, kPersistenceIds.size());
  each_value(FieldId::motivation, &Person::motivation, kMotivationIds.size());
  each_value(FieldId::coping, &Person::coping, kCopingIds.size());
  for (const int age : {0, 11, 12, 17, 18, 25, 26, 30, 40, 49, 50, 55, 60, 64, 65, 70, 80, 120}) {
    add(FieldId::age, [&](Person& person) { person.age = age; });
  }
  each_value(FieldId::gender, &Person::gender, kGenderIds.size());
  each_member(FieldId::groups, &Person::groups, test::askable_groups(catalog()));
  each_member(FieldId::interests, &Person::interests,
              full(catalog().field(FieldId::interests).values.size()));
  each_member(FieldId::wishes, &Person::wishes, full(kNeedIds.size()));
  each_value(FieldId::reach, &Person::reach, kReachIds.size());
  each_value(FieldId::prefers, &Person::prefers, kPrefersIds.size());
  each_value(FieldId::internet, &Person::internet, kInternetIds.size());
  each_value(FieldId::loneliness, &Person::loneliness, kLonelinessIds.size());
  return found;
}

/// Both answers; lists are joined.
Person both(Person person, const Person& other) {
  const Person blank;
  const auto take = [&](auto Person::*member) {
    if (other.*member != blank.*member) person.*member = other.*member;
  };
  take(&Person::persistence);
  take(&Person::motivation);
  take(&Person::coping);
  take(&Person::age);
  take(&Person::gender);
  take(&Person::reach);
  take(&Person::prefers);
  take(&Person::internet);
  take(&Person::loneliness);
  person.groups |= other.groups;
  person.interests |= other.interests;
  person.wishes |= other.wishes;
  return person;
}

}  // namespace

TEST_SUITE("engine properties") {
  TEST_CASE(
      "every person accounts for every activity once and nobody is offered what is not for them") {
    for_people(
        [](const Person& person, Random&) { check_result(person, recommend(catalog(), person)); });
  }

  TEST_CASE("whoever is held back is offered nothing and still accounts for everything") {
    for_people(
        [](const Person& person, Random&) {
          const Recommendation result = recommend(catalog(), person);
          check_result(person, result);
          REQUIRE(result.lists[0].empty());
          REQUIRE(result.lists[1].empty());
          REQUIRE(result.not_first.empty());
          REQUIRE((result.status == Status::signal) == (person.signals != 0));
        },
        true);
  }

  TEST_CASE(
      "single answers and pairs of answers hold as well, and every activity is offered to "
      "somebody") {
    std::set<std::string> offered;
    const auto answers = single_answers();
    for (std::size_t i = 0; i < answers.size(); ++i) {
      for (std::size_t j = i; j < answers.size(); ++j) {
        const auto& [field, person] = answers[i];
        const auto& [other_field, other] = answers[j];
        const bool is_set =
            field == FieldId::groups || field == FieldId::interests || field == FieldId::wishes;
        if (i != j && field == other_field && !is_set) continue;
        INFO("answers ", i, " and ", j);
        Person asked = both(person, other);
        // The question to ask first costs most of the time and has its own test: only one profile
        // here, a different one each time, unless the pair answers that question itself.
        if (field != FieldId::persistence && field != FieldId::motivation && i != j) {
          asked.persistence = static_cast<Persistence>((i + j) % 4);
          asked.motivation = (i + j) % 8 < 4 ? Motivation::yes : Motivation::unclear;
        }
        check_result(asked, recommend(catalog(), asked), &offered);
      }
    }
    for (const Activity& activity : catalog().activities) {
      CHECK_MESSAGE(offered.contains(activity.id), activity.id);
    }
  }

  TEST_CASE("the same person twice gives the same") {
    for_people([](const Person& person, Random&) {
      const Recommendation a = recommend(catalog(), person);
      const Recommendation b = recommend(catalog(), person);
      REQUIRE(a.lists == b.lists);
      REQUIRE(a.little == b.little);
      REQUIRE(a.ask_first.has_value() == b.ask_first.has_value());
      if (a.ask_first) REQUIRE(a.ask_first->changes == b.ask_first->changes);
    });
  }

  TEST_CASE("the order of the texts of a catalogue does not matter") {
    std::vector<CatalogText> texts = builtin_texts();
    Random random(test::first_seed());
    for (std::size_t i = texts.size(); i > 1; --i) std::swap(texts[i - 1], texts[random.below(i)]);
    Diagnostics problems;
    const auto shuffled = load_catalog(texts, problems);
    REQUIRE(shuffled.has_value());
    CHECK(pack(*shuffled) == pack(catalog()));
  }

  TEST_CASE("the order of the activities in a catalogue does not matter to their points") {
    for_people([](const Person& person, Random& random) {
      Catalog shuffled = catalog();
      for (std::size_t i = shuffled.activities.size(); i > 1; --i) {
        std::swap(shuffled.activities[i - 1], shuffled.activities[random.below(i)]);
      }
      const Profile profile = any_candidate(person, random);
      const Ranking before = rank(catalog(), person, profile);
      const Ranking after = rank(shuffled, person, profile);
      REQUIRE(points_by_id(catalog(), before) == points_by_id(shuffled, after));
      REQUIRE(before.not_first.size() == after.not_first.size());
      REQUIRE(before.little.size() == after.little.size());
      REQUIRE(before.not_for.size() == after.not_for.size());
    });
  }

  TEST_CASE(
      "taking an activity away changes no other's points and, but for alike, not their order") {
    for_people([](const Person& person, Random& random) {
      const Profile profile = any_candidate(person, random);
      Catalog fewer = catalog();
      const std::size_t gone = random.below(fewer.activities.size());
      const std::string id = fewer.activities[gone].id;
      fewer.activities.erase(fewer.activities.begin() + static_cast<std::ptrdiff_t>(gone));
      INFO("without ", id);
      auto expected = points_by_id(catalog(), rank(catalog(), person, profile));
      expected.erase(id);
      REQUIRE(points_by_id(fewer, rank(fewer, person, profile)) == expected);

      Catalog whole = catalog();
      whole.rules[at(RuleId::alike)].points = 0;
      fewer.rules[at(RuleId::alike)].points = 0;
      const Ranking before = rank(whole, person, profile);
      const Ranking after = rank(fewer, person, profile);
      for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
        REQUIRE(order(fewer, after.lists[level]) == order(whole, before.lists[level], id));
      }
    });
  }

  TEST_CASE("each list stands in the order of points, design and id, alike ones paid for") {
    for_people([](const Person& person, Random& random) {
      const Ranking ranking = rank(catalog(), person, any_candidate(person, random));
      for (const auto& list : ranking.lists) {
        REQUIRE(std::ranges::is_sorted(list, {}, [](const Listed& listed) {
          return std::tuple(-listed.points, catalog().activities[listed.activity].evidence.design,
                            catalog().activities[listed.activity].id);
        }));
      }
    });
  }

  TEST_CASE("raising the points of a rule lowers no activity") {
    for_people([](const Person& person, Random& random) {
      const Profile profile = any_candidate(person, random);
      const auto rule = static_cast<RuleId>(random.below(kRuleIds.size()));
      INFO("rule ", std::string(kRuleIds[at(rule)]));
      Catalog raised = catalog();
      raised.rules[at(rule)].points += 1 + static_cast<int>(random.below(4));
      const auto before = points_by_id(catalog(), rank(catalog(), person, profile));
      const auto after = points_by_id(raised, rank(raised, person, profile));
      for (const auto& entry : before) {
        const std::string& id = entry.first;
        INFO("activity ", id);
        REQUIRE(after.contains(id));
        REQUIRE(after.at(id) >= entry.second);
      }
    });
  }

  TEST_CASE("an unknown answer leaves exactly what its known answers would") {
    for_people([](Person person, Random&) {
      const auto candidates = [](const Person& asked) {
        const auto list = classify(asked).candidates;
        return std::set<Profile>(list.begin(), list.end());
      };
      const auto join = [&](std::set<Profile>& all, const Person& asked) {
        all.merge(candidates(asked));
      };
      person.persistence = Persistence::unknown;
      std::set<Profile> all;
      for (std::size_t i = 0; i < kPersistenceIds.size(); ++i) {
        Person answered = person;
        answered.persistence = static_cast<Persistence>(i);
        join(all, answered);
      }
      REQUIRE(candidates(person) == all);
      person.motivation = Motivation::unknown;
      all.clear();
      for (std::size_t i = 0; i < kMotivationIds.size(); ++i) {
        Person answered = person;
        answered.motivation = static_cast<Motivation>(i);
        join(all, answered);
      }
      REQUIRE(candidates(person) == all);
      REQUIRE(all.size() == kProfiles);
    });
  }

  TEST_CASE("what is sound is listed with a good or strong fit under every candidate") {
    std::size_t sound = 0;
    for_people([&](Person person, Random& random) {
      if (random.once_in(2)) person.motivation = Motivation::unknown;
      if (random.once_in(2)) person.persistence = Persistence::unknown;
      const Recommendation result = recommend(catalog(), person);
      std::vector<Ranking> rankings;
      for (const Profile profile : result.classification.candidates) {
        rankings.push_back(rank(catalog(), person, profile));
      }
      for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
        bool still_sound = true;
        int last = 0;
        for (const Item& item : result.lists[level]) {
          INFO("activity ", catalog().activities[item.activity].id);
          bool under_all = true;
          int lowest = 1000;
          for (std::size_t i = 0; i < rankings.size(); ++i) {
            const auto& list = rankings[i].lists[level];
            const auto found = std::ranges::find(list, item.activity, &Listed::activity);
            const bool fits = catalog().activities[item.activity].fit(
                                  result.classification.candidates[i]) >= Fit::good;
            if (found == list.end() || !fits)
              under_all = false;
            else
              lowest = std::min(lowest, found->points);
          }
          REQUIRE(result.is_sound(item) == under_all);
          if (result.classification.candidates.size() == 1) continue;
          REQUIRE((still_sound || !under_all));
          if (under_all) {
            REQUIRE(item.points == lowest);
            REQUIRE((last == 0 || item.points <= last));
            last = item.points;
            ++sound;
          }
          still_sound = under_all;
        }
      }
    });
    CHECK(sound > kPeople);
  }

  TEST_CASE("at 40 nobody is offered what is for 65 and over") {
    for_people([](Person person, Random&) {
      person.age = 40;
      const Recommendation result = recommend(catalog(), person);
      for (const char* const id : {"vier-het-leven", "allegoeds-vakanties", "samenkracht80plus"}) {
        const auto activity = catalog().find_activity(id);
        REQUIRE(activity.has_value());
        REQUIRE(find_item(result, *activity) == nullptr);
      }
      for (std::size_t i = 0; i < catalog().activities.size(); ++i) {
        const auto& from = catalog().activities[i].audience.age.from;
        if (from && *from >= 65) REQUIRE(find_item(result, i) == nullptr);
      }
    });
  }

  TEST_CASE("a man is never offered a course for women") {
    for_people([](Person person, Random&) {
      person.gender = Gender::man;
      const Recommendation result = recommend(catalog(), person);
      for (const char* const id :
           {"vriendschapscursus-voor-vrouwen", "zin-in-vriendschap", "grip-en-glans"}) {
        const auto activity = catalog().find_activity(id);
        REQUIRE(activity.has_value());
        REQUIRE(find_item(result, *activity) == nullptr);
      }
    });
  }

  TEST_CASE(
      "someone who stays at home is offered nothing inside a nursing home, unless living there") {
    const auto& values = catalog().field(FieldId::groups).values;
    const auto found = std::ranges::find(values, "care-home", &Value::id);
    REQUIRE(found != values.end());
    const Set care_home = one(static_cast<std::size_t>(found - values.begin()));
    std::set<std::string> to_residents;
    const auto inside = [](const Activity& activity) {
      return activity.happens_at(Place::institution) && !activity.happens_at(Place::home) &&
             !activity.happens_at(Place::phone) && !activity.happens_at(Place::online);
    };
    for_people([&](Person person, Random&) {
      person.reach = Reach::home;
      for (const bool resident : {false, true}) {
        person.groups = resident ? person.groups | care_home : person.groups & ~care_home;
        const Recommendation result = recommend(catalog(), person);
        for (const auto& list : result.lists) {
          for (const Item& item : list) {
            const Activity& activity = catalog().activities[item.activity];
            INFO("activity ", activity.id);
            REQUIRE((resident || !inside(activity)));
            if (inside(activity)) to_residents.insert(activity.id);
          }
        }
      }
    });
    CHECK(to_residents.contains("cliniclowns"));
  }

  TEST_CASE(
      "only homeless and addicted people are offered the drop-in, addicted people with a check") {
    const auto drop_in = catalog().find_activity("inloophuis-dak-en-thuislozen");
    REQUIRE(drop_in.has_value());
    std::size_t homeless = 0;
    std::size_t addicted = 0;
    for_people([&](const Person& person, Random&) {
      const Recommendation result = recommend(catalog(), person);
      const Item* const item = find_item(result, *drop_in);
      if (item == nullptr) return;
      const auto groups = group_ids(person, Persistence::unknown);
      REQUIRE((groups.contains("homeless") || groups.contains("addiction")));
      if (groups.contains("homeless")) {
        ++homeless;
      } else {
        ++addicted;
        REQUIRE(std::ranges::count(item->checks, Check::Kind::loosely, &Check::kind) == 1);
      }
    });
    CHECK(homeless > 0);
    CHECK(addicted > 0);
  }
}
