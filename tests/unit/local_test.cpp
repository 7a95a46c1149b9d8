#include "engine/local.h"

#include "catalog_texts.h"
#include "people.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace maatwerk;

namespace {

LocalOffer offer(std::vector<std::string> areas, std::string checked = "2026") {
  LocalOffer made;
  made.id = "here";
  made.provider = "Buurthuis";
  made.areas = std::move(areas);
  made.checked = std::move(checked);
  return made;
}

constexpr std::string_view kOverlay = R"(overlay: Gemeente Voorbeeld
activities:
  resto-vanharte:
    local:
      noord: {provider: Resto Noord, area: Noord, contact: 020-555 01 10, checked: '2026-10-01'}
      overal: {provider: Resto Overal, checked: '2025', details: {nl: elke week}}
)";

}  // namespace

TEST_SUITE("local") {
  TEST_CASE("an offer holds in its areas, whatever the case; without areas everywhere") {
    CHECK(holds_in(offer({"Noord"}), "noord"));
    CHECK(holds_in(offer({"Oost", "Nieuw  West"}), "nieuw-west"));
    CHECK_FALSE(holds_in(offer({"Oost"}), "Noord"));
    CHECK(holds_in(offer({}), "Noord"));
  }

  TEST_CASE(
      "stale means more than a year before today; a month or year counts from its first day") {
    const auto stale = [](std::string checked, std::string_view today) {
      return is_stale(offer({}, std::move(checked)), today);
    };
    CHECK_FALSE(stale("2025-11-22", "2026-11-22"));
    CHECK(stale("2025-11-21", "2026-11-22"));
    CHECK_FALSE(stale("2025-12", "2026-11-22"));
    CHECK(stale("2025-11", "2026-11-22"));
    CHECK(stale("2025", "2026-11-22"));
    CHECK_FALSE(stale("2026", "2026-11-22"));
    CHECK_FALSE(stale("2027-01-01", "2026-11-22"));
  }

  TEST_CASE("an overlay tells who offers what; that alone does not make the entry its own") {
    const Loaded loaded = overlaid(std::string(kOverlay));
    REQUIRE(told(loaded) == std::vector<std::string>{});
    const Activity& resto =
        loaded.catalog->activities[*loaded.catalog->find_activity("resto-vanharte")];
    CHECK(resto.origin.empty());
    REQUIRE(resto.local.size() == 2);
    CHECK(resto.local[0].id == "noord");
    CHECK(resto.local[0].origin == "Gemeente Voorbeeld");
    CHECK(resto.local[0].areas == std::vector<std::string>{"Noord"});
    CHECK(resto.local[1].details.en == "elke week");
    CHECK(areas_of(*loaded.catalog) == std::vector<std::string>{"Noord"});
    CHECK(offers_in(resto, "noord").size() == 2);
    CHECK(offers_in(resto, "Zuid").size() == 1);
    CHECK(offers_in(resto, "").size() == 2);
  }

  TEST_CASE("offers of several overlays for one activity add up") {
    const std::string second = R"(overlay: Welzijn Noord
activities:
  resto-vanharte:
    local:
      zuid: {provider: Resto Zuid, area: Zuid, checked: '2026-10-01'}
)";
    const Loaded loaded = load(
        {Edit{"one.yaml", "", std::string(kOverlay), true}, Edit{"two.yaml", "", second, true}});
    REQUIRE(loaded.catalog.has_value());
    const Activity& resto =
        loaded.catalog->activities[*loaded.catalog->find_activity("resto-vanharte")];
    REQUIRE(resto.local.size() == 3);
    CHECK(resto.local[2].origin == "Welzijn Noord");
  }

  TEST_CASE("what is wrong with an offer is told") {
    const auto problems = [](const std::string& entry) {
      return told(overlaid("overlay: X\nactivities:\n  resto-vanharte:\n    local:\n" + entry));
    };
    CHECK(problems("      a: {checked: '2026'}\n").size() == 1);
    CHECK(problems("      a: {provider: P}\n").size() == 1);
    CHECK(problems("      a: {provider: P, checked: '2026-13'}\n").size() == 1);
    CHECK(problems("      a: {provider: P, checked: '2026', area: []}\n").size() == 1);
    CHECK(problems("      a: {provider: P, checked: '2026', areas: Noord}\n").size() == 1);
    CHECK(problems("      - {provider: P, checked: '2026'}\n").size() == 1);
    CHECK(problems("      a: {provider: P, checked: '2026', area: [Noord, Oost]}\n").empty());
  }

  TEST_CASE("what is good with every possible profile does not change places with what is not") {
    CHECK(local_first({{true, Fit::good, false}, {false, Fit::good, true}}) ==
          std::vector<std::size_t>{0, 1});
    CHECK(local_first({{true, Fit::good, false}, {true, Fit::good, true}}) ==
          std::vector<std::size_t>{1, 0});
    CHECK(local_first({{true, Fit::strong, false}, {true, Fit::good, true}}) ==
          std::vector<std::size_t>{0, 1});
  }

  TEST_CASE("what is offered in the area comes first among equal fits, and only there") {
    std::vector<Activity> activities;
    for (const char* id : {"a", "b", "c", "d", "e"}) {
      Activity made = test::plain_activity(id);
      made.level = Level::promising;
      activities.push_back(made);
    }
    activities[1].fits.fill(Fit::good);
    activities[3].fits.fill(Fit::good);
    activities[3].local = {offer({"Noord"})};
    activities[4].local = {offer({"Noord"})};
    const Catalog catalog = test::with_activities(activities);
    Recommendation found =
        recommend(catalog, test::who({{"persistence", "threatening"}, {"motivation", "yes"}}));
    const auto order = [&] {
      std::string ids;
      for (const Item& item : found.lists[at(Level::promising)]) {
        ids += catalog.activities[item.activity].id;
      }
      return ids;
    };
    REQUIRE(order() == "acebd");
    const std::vector<Item> before = found.lists[at(Level::promising)];
    put_local_first(catalog, "noord", found);
    CHECK(order() == "eacdb");
    for (const Item& item : found.lists[at(Level::promising)]) {
      CHECK(std::ranges::find(before, item) != before.end());
    }
    put_local_first(catalog, "Zuid", found);
    CHECK(order() == "eacdb");
  }
}
