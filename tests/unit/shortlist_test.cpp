#include "engine/shortlist.h"

#include "unit/people.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace maatwerk;
using test::activity;
using test::builtin;
using test::groups;
using test::plain_activity;
using test::who;
using test::with_activities;

namespace {

constexpr std::size_t kPromising = at(Level::promising);

std::vector<std::string> ids(const Catalog& catalog, std::span<const std::uint16_t> list) {
  std::vector<std::string> found;
  for (const std::uint16_t index : list) found.push_back(catalog.activities[index].id);
  return found;
}

using Ids = std::vector<std::string>;

Person known() { return who({{"persistence", "threatening"}, {"motivation", "yes"}}); }

}  // namespace

TEST_SUITE("shortlist") {
  TEST_CASE("the first of each level stand in order, at most as many as asked for") {
    std::vector<Activity> activities;
    for (const char* const id : {"a", "b", "c", "d"}) {
      activities.push_back(plain_activity(id));
      activities.back().serves_main = one(activities.size());
    }
    activities[1].level = Level::evidence_backed;
    activities[2].evidence.design = Design::controlled;
    activities[3].fits.fill(Fit::good);
    activities[3].evidence.design = Design::controlled;
    activities[0].evidence.design = Design::none;
    const Catalog catalog = with_activities(activities);
    for (const auto& each :
         {std::pair(std::size_t{1}, Ids{"c"}), std::pair(std::size_t{2}, Ids{"c", "a"}),
          std::pair(std::size_t{0}, Ids{"c", "a", "d"})}) {
      const std::size_t top = each.first;
      CAPTURE(top);
      Shortlister shortlister(catalog, top);
      const Shortlist& found = shortlister.find(known());
      CHECK(ids(catalog, found.first[at(Level::evidence_backed)]) == Ids{"b"});
      CHECK(ids(catalog, found.first[kPromising]) == each.second);
    }
  }

  TEST_CASE("what is not asked for is left open and the scheme has its say") {
    Shortlister shortlister(builtin(), 5);
    const Shortlist open = shortlister.find(who({{"persistence", "complex"}}));
    CHECK(open.status == Status::uncertain);
    CHECK_FALSE(open.profile.has_value());
    CHECK(open.candidates == (one(at(Profile::hopeful)) | one(at(Profile::survivor))));
    Person person = known();
    person.coping = Coping::passive;
    const Shortlist certain = shortlister.find(person);
    CHECK(certain.status == Status::ok);
    CHECK(certain.profile == Profile::active);
    CHECK(certain.by_scheme == Profile::left_behind);
  }

  TEST_CASE("nothing is proposed with a signal or to who asks to be left alone") {
    Shortlister shortlister(builtin(), 5);
    Person person = known();
    CHECK(shortlister.find(person).first[0].size() == 5);
    CHECK(shortlister.find(person).has_strong_evidence_backed);
    person.signals = one(0);
    for (const Status status : {Status::signal, Status::ok}) {
      const Shortlist& found = shortlister.find(person);
      CHECK(found.status == status);
      CHECK(found.profile == Profile::active);
      CHECK(found.first[0].empty());
      CHECK(found.first[1].empty());
      CHECK_FALSE(found.has_strong_evidence_backed);
      person.signals = 0;
      person.left_alone = true;
    }
  }

  TEST_CASE(
      "a strong fit counts wherever it stands in the list, if it is listed and evidence-backed") {
    std::vector<Activity> activities{plain_activity("a"), plain_activity("b")};
    for (Activity& each : activities) each.level = Level::evidence_backed;
    activities[0].fits.fill(Fit::possible);
    activities[0].audience.made_for = groups({"widowed"});
    Person person = known();
    person.groups = groups({"widowed"});
    const auto has_strong = [&] {
      const Catalog catalog = with_activities(activities);
      Shortlister shortlister(catalog, 1);
      return shortlister.find(person).has_strong_evidence_backed;
    };
    CHECK(has_strong());
    activities[1].fits.fill(Fit::good);
    CHECK_FALSE(has_strong());
    activities[1].fits.fill(Fit::strong);
    activities[1].level = Level::promising;
    CHECK_FALSE(has_strong());
    activities[1].level = Level::evidence_backed;
    activities[1].audience.all = groups({"divorced"});
    CHECK_FALSE(has_strong());
  }

  TEST_CASE("a catalogue without activities gives empty lists") {
    const Catalog catalog = with_activities({});
    Shortlister shortlister(catalog, 0);
    for (const Person& person : {known(), Person{}}) {
      const Shortlist& found = shortlister.find(person);
      CHECK(found.first[0].empty());
      CHECK(found.first[1].empty());
    }
    CHECK(shortlister.representative(40) == shortlister.representative(std::nullopt));
  }

  TEST_CASE("hundreds of one kind are put in order too") {
    std::vector<Activity> activities;
    for (int i = 100; i < 700; ++i) activities.push_back(plain_activity(std::to_string(i)));
    const Catalog catalog = with_activities(activities);
    Shortlister shortlister(catalog, 0);
    const Recommendation expected = recommend(catalog, known());
    const Shortlist& found = shortlister.find(known());
    REQUIRE(found.first[kPromising].size() == 600);
    for (std::size_t i = 0; i < 600; ++i) {
      REQUIRE(found.first[kPromising][i] == i);
      REQUIRE(expected.lists[kPromising][i].activity == i);
      int sum = 0;
      for (const Reason& reason : expected.lists[kPromising][i].reasons) sum += reason.points;
      REQUIRE(expected.lists[kPromising][i].points == sum);
    }
  }
}
