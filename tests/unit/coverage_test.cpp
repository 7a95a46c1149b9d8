#include "engine/coverage.h"

#include "base/text.h"
#include "engine/local_coverage.h"
#include "people.h"
#include "report/coverage.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using maatwerk::test::builtin;

namespace {

LocalOffer offer(std::string provider, std::vector<std::string> areas,
                 std::string checked = "2026-10") {
  LocalOffer made;
  made.id = "here";
  made.provider = std::move(provider);
  made.areas = std::move(areas);
  made.checked = std::move(checked);
  return made;
}

/// The built-in catalogue in which nothing fits any profile.
Catalog bare() {
  Catalog catalog = builtin();
  for (Activity& activity : catalog.activities) activity.fits.fill(Fit::possible);
  return catalog;
}

Activity& of(Catalog& catalog, std::string_view id) {
  return catalog.activities[*catalog.find_activity(id)];
}

const ProfileSupply& outsiders(const Coverage& coverage) {
  return coverage.profiles[at(Profile::outsider)];
}

std::size_t need(std::string_view id) { return *find_id(kNeedIds, id); }

/// What the report on a catalogue says, in one of its forms.
template <class Write>
std::string report(const Catalog& catalog, const Write& write, std::string_view area = {},
                   std::string_view today = {}, std::optional<int> fail_below = {}) {
  const Coverage supply = coverage_of(catalog);
  const std::optional<LocalCoverage> local = local_coverage_of(catalog, area, today);
  return write(CoverageReport{catalog, "hash", supply, local, area, today, fail_below});
}

std::string on_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  for (std::size_t at; (at = text.find("  ")) != std::string::npos;) text.erase(at, 1);
  return text;
}

/// Without the spaces and line ends of its layout.
std::string compact_json(const Catalog& catalog, std::string_view area = {},
                         std::string_view today = {}) {
  std::string json = report(catalog, coverage_json, area, today);
  std::erase_if(json, [](char c) { return c == ' ' || c == '\n'; });
  return json;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_SUITE("coverage") {
  TEST_CASE("every activity is counted once under each profile that it fits well or strongly") {
    const Coverage coverage = coverage_of(builtin());
    for (std::size_t profile = 0; profile < kProfiles; ++profile) {
      CAPTURE(kProfileIds[profile]);
      const ProfileSupply& supply = coverage.profiles[profile];
      Supply sum;
      for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
        for (std::size_t kind = 0; kind < kKindIds.size(); ++kind) {
          const auto count = [&](Fit fit) {
            return static_cast<int>(
                std::ranges::count_if(builtin().activities, [&](const Activity& each) {
                  return at(each.level) == level && at(each.kind) == kind &&
                         each.fits[profile] == fit;
                }));
          };
          const Supply cell = supply.cells[level][kind];
          CHECK(cell == Supply{count(Fit::strong), count(Fit::good)});
          sum.strong += cell.strong;
          sum.good += cell.good;
        }
      }
      CHECK(supply.all == sum);
      CHECK(supply.strong.size() == static_cast<std::size_t>(sum.strong));
    }
  }

  TEST_CASE("what hangs on one activity or on none, by what is left without it") {
    Catalog catalog = bare();
    const auto backing = [&] { return outsiders(coverage_of(catalog)).backing; };
    const auto fit = [&](std::string_view id, Fit how) {
      of(catalog, id).fits[at(Profile::outsider)] = how;
    };
    CHECK(backing() == Backing::none);
    fit("beweegtuin", Fit::strong);  // Promising: no backing.
    fit("resto-vanharte", Fit::good);
    CHECK(backing() == Backing::none);
    fit("inloophuis-dak-en-thuislozen", Fit::strong);
    CHECK(backing() == Backing::one);
    fit("bezoekdienst-weduwen-weduwnaars", Fit::strong);
    CHECK(backing() == Backing::groups_only);
    fit("oopoeh", Fit::strong);
    CHECK(backing() == Backing::one_for_others);
    fit("resto-vanharte", Fit::strong);
    CHECK(backing() == Backing::enough);
    CHECK(outsiders(coverage_of(catalog)).best.size() == 4);
  }

  TEST_CASE("a need counts as served from a good fit on; only needs sought strongly are told") {
    Catalog catalog = bare();
    const Set strongly = catalog.profile(Profile::outsider).seeking(Seek::strongly);
    REQUIRE(strongly == one(need("practical-access")));
    CHECK(outsiders(coverage_of(catalog)).unserved == strongly);

    Activity& one_more = of(catalog, "beweegtuin");
    one_more.serves_main = one_more.serves_also = 0;
    one_more.fits[at(Profile::outsider)] = Fit::strong;
    CHECK(outsiders(coverage_of(catalog)).unserved == strongly);
    one_more.serves_also = strongly;
    one_more.fits[at(Profile::outsider)] = Fit::possible;
    CHECK(outsiders(coverage_of(catalog)).unserved == strongly);
    one_more.fits[at(Profile::outsider)] = Fit::good;
    const Coverage served = coverage_of(catalog);
    CHECK(outsiders(served).unserved == 0);
    REQUIRE(outsiders(served).served_once.size() == 1);
    CHECK(outsiders(served).served_once.front().need == need("practical-access"));
    CHECK(outsiders(served).served_once.front().activity == *catalog.find_activity("beweegtuin"));

    Activity& another = of(catalog, "resto-vanharte");
    another.serves_main = strongly;
    another.fits[at(Profile::outsider)] = Fit::good;
    CHECK(outsiders(coverage_of(catalog)).served_once.empty());
  }

  TEST_CASE("groups that nothing is made for or names, and interests that nothing shares") {
    Catalog catalog = builtin();
    const auto label = [&](FieldId field, std::string_view id) {
      const auto& values = catalog.field(field).values;
      return one(
          static_cast<std::size_t>(std::ranges::find(values, id, &Value::id) - values.begin()));
    };
    const Set carers = label(FieldId::groups, "informal-carer");
    const Set dance = label(FieldId::interests, "dance");
    CHECK((coverage_of(catalog).groups_without & carers) != 0);
    CHECK(coverage_of(catalog).interests_without == 0);

    of(catalog, "resto-vanharte").audience.loosely = carers;
    CHECK((coverage_of(catalog).groups_without & carers) != 0);
    of(catalog, "resto-vanharte").audience.named = carers;
    CHECK((coverage_of(catalog).groups_without & carers) == 0);
    for (Activity& activity : catalog.activities) activity.interests &= ~dance;
    CHECK(coverage_of(catalog).interests_without == dance);
    // Groups that follow from the persistence are not asked, so nobody misses them.
    for (const auto& group : catalog.field(FieldId::groups).values) {
      if (group.from == 0) continue;
      const auto index =
          static_cast<std::size_t>(&group - catalog.field(FieldId::groups).values.data());
      CHECK_FALSE(has(coverage_of(bare()).groups_without, index));
    }
  }

  TEST_CASE("with half of the activities gone the thin profiles are named") {
    Catalog half = builtin();
    std::erase_if(half.activities, [&, i = 0](const Activity&) mutable { return ++i % 2 == 0; });
    const Coverage coverage = coverage_of(half);
    Set expected = 0;
    std::string names;
    for (std::size_t profile = 0; profile < kProfiles; ++profile) {
      int fitting = 0;
      for (const Activity& activity : half.activities) {
        if (activity.fits[profile] >= Fit::good) ++fitting;
      }
      if (fitting >= 10) continue;
      expected |= one(profile);
      names += (names.empty() ? "" : ", ") + half.profiles[profile].name.nl + " (" +
               std::to_string(fitting) + ")";
    }
    REQUIRE(expected != 0);
    CHECK(coverage.below(10) == expected);
    CHECK(coverage.below(0) == 0);
    const auto text = [](const CoverageReport& each) {
      return coverage_text(each, Language::nl, {100, false, true});
    };
    CHECK(contains(on_one_line(report(half, text, {}, {}, 10)), names));
    CHECK(contains(report(builtin(), text, {}, {}, 1), "Elk profiel heeft minstens 1"));
  }

  TEST_CASE("who offers what where: areas, providers, and what nobody offers") {
    Catalog catalog = bare();
    CHECK_FALSE(local_coverage_of(catalog, "", ""));
    Activity& resto = of(catalog, "resto-vanharte");
    Activity& garden = of(catalog, "beweegtuin");
    resto.fits[at(Profile::active)] = Fit::strong;
    garden.fits[at(Profile::active)] = Fit::good;
    garden.fits[at(Profile::survivor)] = Fit::strong;
    of(catalog, "oopoeh").fits[at(Profile::outsider)] = Fit::strong;
    resto.local = {offer("Welzijn", {"Noord", "Zuid"}), offer("welzijn ", {"zuid"}, "2025-01")};
    garden.local = {offer("Park", {})};

    const auto local = local_coverage_of(catalog, "", "2026-11-22");
    REQUIRE(local);
    REQUIRE(local->areas.size() == 3);
    CHECK(local->areas[0].name.empty());
    CHECK(local->areas[1].name == "Noord");
    CHECK(local->areas[2].name == "Zuid");
    for (const AreaSupply& area : local->areas) {
      CHECK(area.activities == 2);
      CHECK(area.profiles[at(Profile::active)] == Supply{1, 1});
      CHECK(has(without(area.profiles), at(Profile::outsider)));
      CHECK_FALSE(has(without(area.profiles), at(Profile::survivor)));
    }
    REQUIRE(local->providers.size() == 2);
    CHECK(local->providers[0].name == "Park");
    CHECK(local->providers[0].everywhere);
    CHECK(local->providers[0].areas.empty());
    CHECK(local->providers[1].name == "Welzijn");
    CHECK(local->providers[1].areas == std::vector<std::string>{"Noord", "Zuid"});
    CHECK(local->providers[1].activities.size() == 1);
    CHECK(local->providers[1].profiles[at(Profile::active)] == Supply{1, 0});
    CHECK(local->not_offered[at(Profile::active)].empty());
    CHECK(local->not_offered[at(Profile::outsider)] ==
          std::vector<std::size_t>{*catalog.find_activity("oopoeh")});
    REQUIRE(local->stale.size() == 1);
    CHECK(local->stale.front().offer == &resto.local[1]);
    CHECK(local_coverage_of(catalog, "", "")->stale.empty());

    garden.local = {offer("Park", {"Zuid"})};
    const auto north = local_coverage_of(catalog, "noord", "2026-11-22");
    REQUIRE(north->areas.size() == 1);
    CHECK(north->areas[0].name == "Noord");
    CHECK(north->areas[0].profiles[at(Profile::active)] == Supply{1, 0});
    CHECK(north->providers.size() == 1);
    CHECK(north->not_offered[at(Profile::survivor)].size() == 1);
    CHECK(north->stale.empty());
  }

  TEST_CASE("the text keeps to its width, says the same in ASCII, and has no colour to lean on") {
    Catalog catalog = builtin();
    of(catalog, "resto-vanharte").local = {offer("Één", {"Noord"}, "2020")};
    for (const Language language : {Language::nl, Language::en}) {
      for (const std::size_t width : {40U, 60U, 72U, 80U, 100U}) {
        for (const bool utf8 : {true, false}) {
          const auto text = [&](const CoverageReport& each) {
            return coverage_text(each, language, {width, false, utf8});
          };
          std::istringstream lines(report(catalog, text, "Noord", "2026-11-22", 11));
          for (std::string line; std::getline(lines, line);) {
            CAPTURE(line);
            // The eight profiles of an area stand side by side.
            CHECK(display_width(line) <= std::max<std::size_t>(width, 72));
            CHECK(line.find('\x1b') == std::string::npos);
            if (!utf8) CHECK(std::ranges::all_of(line, [](char c) { return c > 0; }));
          }
        }
      }
    }
  }

  TEST_CASE("thin cells carry a mark; a full one does not") {
    Catalog catalog = bare();
    of(catalog, "resto-vanharte").fits[at(Profile::active)] = Fit::strong;
    of(catalog, "beweegtuin").fits[at(Profile::active)] = Fit::good;
    of(catalog, "goldensports").fits[at(Profile::active)] = Fit::good;
    const std::string text = report(catalog, [](const CoverageReport& each) {
      return coverage_text(each, Language::en, {100, false, true});
    });
    CHECK(
        contains(text, "Active         1+0!       –        –     0+2        –        –     1+2\n"));
    CHECK(contains(text, "- Sheltered: no activity is a good fit at all."));
  }

  TEST_CASE("JSON and CSV hold what the text says") {
    Catalog catalog = bare();
    of(catalog, "resto-vanharte").fits[at(Profile::active)] = Fit::strong;
    of(catalog, "resto-vanharte").local = {offer("=Resto, Noord", {"Noord"}, "2025-01")};
    const std::string json = compact_json(catalog, "", "2026-11-22");
    CHECK(json.starts_with(R"({"schema":"maatwerk/coverage/1","activities":71,"switched_off":[],)"
                           R"("thin":1,"profiles":[{"profile":"active","strong":1,"good":0,)"));
    CHECK(contains(json, R"({"level":"evidence-backed","kind":"group","strong":1,"good":0,)"
                         R"("thin":true})"));
    CHECK(contains(json, R"("evidence_backed":"one","strong_evidence_backed":)"
                         R"([{"activity":"resto-vanharte","for_groups":false}])"));
    CHECK(contains(json, R"("fail_below":null,"below":[],"local":{"area":null,)"
                         R"("today":"2026-11-22","areas":[{"area":null,"activities":1,)"));
    CHECK(contains(json, R"("stale":[{"activity":"resto-vanharte","offer":"here",)"));
    CHECK(contains(compact_json(catalog), R"("today":null)"));
    CHECK(contains(compact_json(catalog), R"("stale":null)"));
    CHECK(contains(compact_json(builtin()), R"("local":null)"));

    const std::string csv = report(catalog, coverage_csv);
    CHECK(
        csv.starts_with("part,name,profile,level,kind,strong,good\n"
                        "catalog,,active,evidence-backed,group,1,0\n"));
    CHECK(contains(csv, "\narea,,active,,,1,0\n"));
    CHECK(contains(csv, "\narea,Noord,active,,,1,0\n"));
    CHECK(contains(csv, "\nprovider,\"'=Resto, Noord\",active,,,1,0\n"));
    CHECK(std::ranges::count(csv, '\n') == 1 + 48 + 2 * 8 + 8);
  }
}
