#include "engine/handout.h"

#include "catalog_texts.h"
#include "people.h"
#include "report/handout.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace maatwerk;

namespace {

const test::Answers kWidow{{"persistence", "situational"}, {"motivation", "yes"}, {"age", "74"}};

/// Ids of what stands on the sheet, with a "+" for each that is evidence-backed.
std::vector<std::string> on_sheet(const Catalog& catalog, const Person& person) {
  const Recommendation found = recommend(catalog, person);
  std::vector<std::string> ids;
  for (const Item* item : for_handout(catalog, found)) {
    const Activity& activity = catalog.activities[item->activity];
    ids.push_back(activity.id + (activity.level == Level::evidence_backed ? "+" : ""));
  }
  return ids;
}

Catalog catalog_of(int backed, int promising, Fit fit) {
  std::vector<Activity> activities;
  for (int i = 0; i < backed + promising; ++i) {
    Activity made = test::plain_activity(std::string("a") + static_cast<char>('a' + i));
    made.level = i < backed ? Level::evidence_backed : Level::promising;
    made.fits.fill(fit);
    activities.push_back(made);
  }
  return test::with_activities(std::move(activities));
}

SheetEntry entry_for(const Catalog& catalog, std::string_view id, Language language,
                     std::string area = {}) {
  const Person person = test::who(kWidow);
  Item item{*catalog.find_activity(id), Profile::left_behind, 0, {}, 0, {}};
  const Recommendation found = recommend(catalog, person);
  ReportOptions options;
  options.language = language;
  options.area = std::move(area);
  return sheet_entries(Case{catalog, "", person, found}, {&item}, options).front();
}

}  // namespace

TEST_SUITE("handout") {
  TEST_CASE("three evidence-backed and two promising ones, or more of what there is") {
    const Person person = test::who(kWidow);
    const auto sheet = [&](int backed, int promising) {
      return on_sheet(catalog_of(backed, promising, Fit::strong), person);
    };
    CHECK(sheet(5, 5) == std::vector<std::string>{"aa+", "ab+", "ac+", "af", "ag"});
    CHECK(sheet(1, 6) == std::vector<std::string>{"aa+", "ab", "ac", "ad", "ae"});
    CHECK(sheet(6, 1) == std::vector<std::string>{"aa+", "ab+", "ac+", "ad+", "ag"});
    CHECK(sheet(2, 0) == std::vector<std::string>{"aa+", "ab+"});
    CHECK(sheet(0, 0).empty());
  }

  TEST_CASE("what fits less fills up to three, no further") {
    const Person person = test::who(kWidow);
    CHECK(on_sheet(catalog_of(3, 3, Fit::possible), person).size() == 3);
    Catalog catalog = catalog_of(3, 3, Fit::possible);
    catalog.activities[4].fits.fill(Fit::good);
    CHECK(on_sheet(catalog, person) == std::vector<std::string>{"ae", "aa+", "ab+"});
  }

  TEST_CASE("nobody is handed what their age or gender may yet rule out") {
    Catalog catalog = catalog_of(3, 0, Fit::strong);
    catalog.activities[0].audience.gender = Gender::woman;
    catalog.activities[1].audience.age.from = 50;
    const Person unknown = test::who({{"persistence", "situational"}, {"motivation", "yes"}});
    CHECK(on_sheet(catalog, unknown) == std::vector<std::string>{"ac+"});
    const Person known = test::who({{"persistence", "situational"},
                                    {"motivation", "yes"},
                                    {"age", "60"},
                                    {"gender", "woman"}});
    CHECK(on_sheet(catalog, known).size() == 3);
  }

  TEST_CASE("with a signal, or for who wants to be left alone, there is nothing to hand over") {
    CHECK(on_sheet(test::builtin(), test::who({{"persistence", "situational"},
                                               {"motivation", "yes"},
                                               {"signals", "abuse"}}))
              .empty());
    CHECK(on_sheet(test::builtin(), test::who({{"persistence", "situational"},
                                               {"motivation", "yes"},
                                               {"wishes", "nothing"}}))
              .empty());
  }

  TEST_CASE("every activity of the handbook has all its texts in both languages") {
    const Catalog& catalog = test::builtin();
    for (const Activity& activity : catalog.activities) {
      CAPTURE(activity.id);
      for (const Language language : {Language::nl, Language::en}) {
        const SheetEntry entry = entry_for(catalog, activity.id, language);
        CHECK_FALSE(entry.name.empty());
        if (language == Language::en) CHECK(entry.name.find(" (") == std::string::npos);
        CHECK_FALSE(entry.what.empty());
        CHECK_FALSE(entry.who.empty());
        CHECK_FALSE(entry.like.empty());
        CHECK_FALSE(entry.ask.empty());
      }
      CHECK(activity.handout.ask.nl != activity.handout.ask.en);
    }
  }

  TEST_CASE("an overlay's activity without texts for the sheet says nothing that holds a label") {
    const Loaded loaded = overlaid(R"(overlay: X
sources: {kaart: {title: {nl: Sociale kaart}}}
activities:
  eettafel:
    name: {nl: Eettafel tegen eenzaamheid}
    level: promising
    kind: group
    source: kaart
    essence: {nl: De Eettafel tegen eenzaamheid is voor mensen met dementie.}
    serves: {main: [meeting]}
    setup: {size: [small], place: [neighbourhood], lead: volunteer, initiative: low}
    duration: {term: long}
    local:
      linde: {provider: De Linde, area: Noord, contact: 020-555 01 10, checked: '2026', details: {nl: voor wie eenzaam is}}
      eik: {provider: De Eik, area: Zuid, checked: '2026', details: {nl: dinsdag om 17.30 uur}}
)");
    REQUIRE(told(loaded) == std::vector<std::string>{});
    const SheetEntry entry = entry_for(*loaded.catalog, "eettafel", Language::nl);
    CHECK(entry.name == "Eettafel tegen eenzaamheid");
    CHECK(entry.what.empty());
    CHECK(entry.who.empty());
    CHECK(entry.ask.starts_with("Vraag wat het kost"));
    REQUIRE(entry.local.size() == 2);
    CHECK(entry.local[0] == std::vector<std::string>{"De Linde", "020-555 01 10"});
    CHECK(entry.local[1] == std::vector<std::string>{"De Eik: dinsdag om 17.30 uur"});
    CHECK(entry_for(*loaded.catalog, "eettafel", Language::nl, "zuid").local.size() == 1);
  }

  TEST_CASE("texts for the sheet that hold a label are refused, at their place") {
    const auto problems = [](const std::string& text) {
      const std::vector<std::string> all = told(
          overlaid("overlay: X\nactivities:\n  oopoeh:\n    handout:\n      who: {nl: " + text +
                   "}\n      like: {nl: Fijn.}\n      ask: {nl: Vraag.}\n"));
      return all.empty() ? std::string() : all.front();
    };
    CHECK(problems("Voor iedereen.").empty());
    CHECK(
        problems("Voor wie eenzaam is.").starts_with("overlay.yaml:5:12 catalog/label-on-handout"));
    CHECK(problems("Voor de Buitenstaander.").find("buitenstaander") != std::string::npos);
  }
}
