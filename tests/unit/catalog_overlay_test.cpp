#include "catalog/problems.h"
#include "catalog_texts.h"

#include <doctest/doctest.h>

using namespace maatwerk;

namespace {

const Activity& activity(const Catalog& catalog, std::string_view id) {
  const auto index = catalog.find_activity(id);
  REQUIRE(index.has_value());
  return catalog.activities[*index];
}

constexpr std::string_view kNew = R"(overlay: Gemeente Voorbeeld
sources:
  kaart:
    title: {nl: Sociale kaart}
activities:
  eettafel:
    name: {nl: Eettafel}
    level: promising
    kind: group
    source: kaart
    essence: {nl: Samen eten.}
    serves: {main: [MAIN], also: [ALSO]}
    setup: {size: [small], place: [neighbourhood], lead: volunteer, initiative: low}
    duration: {term: long}
)";

std::string new_activity(const std::string& main, const std::string& also) {
  std::string text(kNew);
  text.replace(text.find("MAIN"), 4, main);
  text.replace(text.find("ALSO"), 4, also);
  return text;
}

}  // namespace

TEST_SUITE("catalog_overlay") {
  TEST_CASE(
      "an overlay adds an activity and a source, one language is enough, and the origin is told") {
    const Loaded loaded = overlaid(new_activity("steady-circle", "meeting"));
    REQUIRE(told(loaded) == std::vector<std::string>{});
    const Catalog& catalog = *loaded.catalog;
    CHECK(catalog.activities.size() == builtin_catalog().activities.size() + 1);
    const Activity& added = activity(catalog, "eettafel");
    CHECK(added.origin == "Gemeente Voorbeeld");
    CHECK(added.name.nl == "Eettafel");
    CHECK(added.name.en == "Eettafel");
    CHECK(added.essence.en == "Samen eten.");
    REQUIRE(catalog.find_source("kaart") != nullptr);
    CHECK(catalog.find_source("kaart")->title.en == "Sociale kaart");
    CHECK(activity(catalog, "oopoeh").origin.empty());
    CHECK(hash_of(catalog) != builtin_hash());
  }

  TEST_CASE("fits that are left out follow from the needs, never strong, and are marked") {
    for (const char* main : {"meeting", "skills", "safety-net", "role", "guidance"}) {
      for (const char* also : {"confidant", "peers"}) {
        CAPTURE(main);
        CAPTURE(also);
        const Loaded loaded = overlaid(new_activity(main, also));
        REQUIRE(loaded.catalog.has_value());
        const Activity& added = activity(*loaded.catalog, "eettafel");
        CHECK(added.fits_derived);
        for (std::size_t p = 0; p < kProfiles; ++p) {
          CAPTURE(kProfileIds[p]);
          const auto& seeks = loaded.catalog->profiles[p].seeks;
          const Seek of_main = seeks[*find_id(kNeedIds, main)].how;
          const Seek of_also = seeks[*find_id(kNeedIds, also)].how;
          Fit expected = Fit::little;
          if (of_main == Seek::some || of_also == Seek::strongly) expected = Fit::possible;
          if (of_main == Seek::strongly) expected = Fit::good;
          if (of_main == Seek::not_first) expected = Fit::not_first;
          CHECK(added.fits[p] == expected);
        }
      }
    }
  }

  TEST_CASE("fits that are given count, and all eight are needed") {
    std::string fits = "    fits: {";
    for (const std::string_view id : kProfileIds) fits += std::string(id) + ": possible, ";
    const std::string text = new_activity("meeting", "peers");
    const Loaded loaded = overlaid(text + fits + "}\n");
    REQUIRE(loaded.catalog.has_value());
    CHECK_FALSE(activity(*loaded.catalog, "eettafel").fits_derived);
    CHECK(activity(*loaded.catalog, "eettafel").fit(Profile::survivor) == Fit::possible);
    const Loaded some = overlaid(text + "    fits: {active: good}\n");
    REQUIRE(some.problems.size() == 1);
    CHECK(some.problems[0].problem == &kMissingFit);
    CHECK(some.problems[0].words[0] ==
          "sheltered, left-behind, dependent, compensator, outsider, hopeful, survivor");
  }

  TEST_CASE("maps are laid over key by key, lists replace, and the rest of the activity stays") {
    const Loaded loaded = overlaid(
        "overlay: X\nactivities:\n  oopoeh:\n    audience: {age: {from: 60}}\n"
        "    checks: [{nl: Bel eerst.}]\n    fits: {survivor: possible}\n");
    REQUIRE(told(loaded) == std::vector<std::string>{});
    const Catalog builtin = builtin_catalog();
    const Activity& before = activity(builtin, "oopoeh");
    const Activity& after = activity(*loaded.catalog, "oopoeh");
    CHECK(after.audience.age.from == 60);
    CHECK(after.audience.excluded == before.audience.excluded);
    CHECK(after.audience.asks == before.audience.asks);
    REQUIRE(after.checks.size() == 1);
    CHECK(after.checks.front().nl == "Bel eerst.");
    CHECK(after.fit(Profile::survivor) == Fit::possible);
    CHECK(after.fit(Profile::active) == before.fit(Profile::active));
    CHECK_FALSE(after.fits_derived);
    CHECK(after.name.nl == before.name.nl);
    CHECK(after.origin == "X");
  }

  TEST_CASE("one key that differs makes the entry the overlay's, whatever follows it") {
    // The last line repeats what the catalogue says.
    const Loaded loaded = overlaid(
        "overlay: X\nactivities:\n  oopoeh:\n    audience: {age: {from: 60}}\n"
        "    level: " +
        std::string(kLevelIds[at(activity(builtin_catalog(), "oopoeh").level)]) + "\n");
    REQUIRE(told(loaded) == std::vector<std::string>{});
    CHECK(activity(*loaded.catalog, "oopoeh").origin == "X");
  }

  TEST_CASE("a text in one language replaces both, so that no stale translation stays") {
    const Loaded loaded =
        overlaid("overlay: X\nactivities:\n  oopoeh:\n    essence: {nl: Iets heel anders.}\n");
    REQUIRE(loaded.catalog.has_value());
    CHECK(activity(*loaded.catalog, "oopoeh").essence.en == "Iets heel anders.");
  }

  TEST_CASE("a later overlay wins and sees what the earlier one added") {
    const Loaded loaded =
        load({Edit{"a.yaml", "", new_activity("meeting", "peers"), true},
              Edit{"b.yaml", "",
                   "overlay: B\nactivities:\n  eettafel: {source: kaart, kind: course}\n"
                   "  oopoeh: {theme: false}\n",
                   true}});
    REQUIRE(told(loaded) == std::vector<std::string>{});
    CHECK(activity(*loaded.catalog, "eettafel").kind == Kind::course);
    CHECK(activity(*loaded.catalog, "eettafel").origin == "B");
    CHECK_FALSE(activity(*loaded.catalog, "oopoeh").theme);
  }

  TEST_CASE("an activity is switched off with a reason, by one overlay and never elsewhere") {
    const Loaded loaded = overlaid("overlay: X\nactivities:\n  oopoeh: {off: Niet hier.}\n");
    REQUIRE(told(loaded) == std::vector<std::string>{});
    CHECK_FALSE(loaded.catalog->find_activity("oopoeh").has_value());
    CHECK(loaded.catalog->activities.size() == builtin_catalog().activities.size() - 1);
    REQUIRE(loaded.catalog->switched_off.size() == 1);
    CHECK(loaded.catalog->switched_off[0].id == "oopoeh");
    CHECK(loaded.catalog->switched_off[0].reason == "Niet hier.");
    CHECK(loaded.catalog->switched_off[0].origin == "X");
    const Loaded silent = overlaid("overlay: X\nactivities:\n  oopoeh: {off: ''}\n");
    REQUIRE(silent.problems.size() == 1);
    CHECK(silent.problems.front().problem == &kEmptyText);
  }

  TEST_CASE("an overlay changes nothing but what it names") {
    const Loaded loaded = overlaid("overlay: X\nlimits: {alike: 9}\n");
    REQUIRE(loaded.catalog.has_value());
    Catalog same = *loaded.catalog;
    CHECK(same.limits.alike == 9);
    CHECK(same.overlays == std::vector<std::string>{"X"});
    same.overlays.clear();
    same.limits.alike = builtin_catalog().limits.alike;
    CHECK((pack(same) == pack(builtin_catalog())));
  }

  TEST_CASE("an overlay that changes nothing is refused, also when it only repeats") {
    for (const std::string text : {"overlay: X\n", "overlay: X\nactivities: {}\n",
                                   "overlay: X\nactivities:\n  oopoeh:\n    interests: [animals]\n "
                                   "   duration: {term: long}\n"}) {
      CAPTURE(text);
      const Loaded loaded = overlaid(text);
      REQUIRE(loaded.problems.size() == 1);
      CHECK(loaded.problems.front().problem == &kChangesNothing);
    }
  }

  TEST_CASE("an activity whose id is nearly that of a known one is not taken for a new one") {
    const Loaded loaded = overlaid("overlay: X\nactivities:\n  oopoe: {theme: false}\n");
    REQUIRE(!loaded.problems.empty());
    CHECK(told(loaded).front() ==
          "overlay.yaml:3:3 catalog/unknown-reference 'oopoe' is not one of 'activities'");
  }

  TEST_CASE("an overlay needs a name that is a word") {
    for (const std::string text :
         {"overlay: ''\nlimits: {alike: 9}\n", "overlay: [a]\nlimits: {alike: 9}\n",
          "overlay:\nlimits: {alike: 9}\n"}) {
      CAPTURE(text);
      const Loaded loaded = overlaid(text);
      CHECK_FALSE(loaded.catalog.has_value());
      CHECK(loaded.problems.size() == 1);
    }
  }
}
