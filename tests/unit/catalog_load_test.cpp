#include "catalog/load.h"
#include "catalog/problems.h"
#include "catalog_texts.h"

#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>

using namespace maatwerk;

namespace {

const std::string kFile = "activities/oopoeh.yaml";

struct Case {
  std::string name;  ///< Of the problem in problems.h.
  const Problem* problem;
  std::vector<Edit> edits;
  std::vector<std::string> words;  ///< The first ones; lists of what is allowed are left out.
};

std::vector<Case> all_cases() {
  const std::string first_name = "      nl: OOPOEH (Ouderen Passen Op Een Huisdier)\n";
  return {
      {"kUnknownKey",
       &kUnknownKey,
       {{kFile, "    theme: true\n", "    theme: true\n    @@vervoer: ja\n"}},
       {"vervoer", "activity 'oopoeh'",
        "name, level, kind, source, essence, serves, fits, spread, audience, leans, checks, "
        "interests, theme, setup, duration, evidence, later, handout, local"}},
      {"kUnknownKeyNear",
       &kUnknownKeyNear,
       {{kFile, "    checks:\n", "    @@chekcs:\n"}},
       {"chekcs", "activity 'oopoeh'", "checks"}},
      {"kMissingKey",
       &kMissingKey,
       {{kFile, "    kind: one-on-one\n", ""}, {kFile, "    name:\n", "    @@name:\n"}},
       {"kind", "activity 'oopoeh'"}},
      {"kExpectedMap",
       &kExpectedMap,
       {{kFile, "    duration:\n      term: long\n", "    duration: @@lang\n"}},
       {"duration"}},
      {"kExpectedList", &kExpectedList, {{kFile, "size: [one]", "size: @@one"}}, {"size"}},
      {"kExpectedText",
       &kExpectedText,
       {{kFile,
         "    name:\n" + first_name +
             "      en: OOPOEH (older people looking after a pet in the neighbourhood)\n",
         "    name: @@OOPOEH\n"}},
       {"name"}},
      {"kExpectedValue",
       &kExpectedValue,
       {{kFile, "level: evidence-backed", "level: @@[evidence-backed]"}},
       {"levels"}},
      {"kExpectedNumber", &kExpectedNumber, {{kFile, "from: 55", "from: @@55+"}}, {"from"}},
      {"kExpectedNumber", &kExpectedNumber, {{kFile, "from: 55", "from: @@'55'"}}, {"from"}},
      {"kExpectedNumber", &kExpectedNumber, {{kFile, "from: 55", "from: @@0x37"}}, {"from"}},
      {"kExpectedBool", &kExpectedBool, {{kFile, "theme: true", "theme: @@ja"}}, {"theme"}},
      {"kExpectedBool", &kExpectedBool, {{kFile, "theme: true", "theme: @@'true'"}}, {"theme"}},
      {"kThemeWithoutInterest",
       &kThemeWithoutInterest,
       {{kFile, "    interests: [animals]\n    theme: true\n", "    theme: @@true\n"}},
       {}},
      {"kMissingDutch",
       &kMissingDutch,
       {{kFile, first_name, ""}, {kFile, "    name:\n      en", "    name:\n      @@en"}},
       {"name"}},
      {"kMissingEnglish",
       &kMissingEnglish,
       {{kFile, "      en: OOPOEH (older people looking after a pet in the neighbourhood)\n", ""},
        {kFile, first_name, "      @@nl: OOPOEH\n"}},
       {"name"}},
      {"kEmptyText", &kEmptyText, {{kFile, first_name, "      nl: @@' '\n"}}, {"nl"}},
      {"kEmptyList", &kEmptyList, {{kFile, "size: [one]", "size: @@[]"}}, {"size"}},
      {"kEmptyList", &kEmptyList, {{kFile, "main: [role]", "main: @@[]"}}, {"main"}},
      {"kUnknownSource",
       &kUnknownSource,
       {{kFile, "source: oopoeh-ad-2022", "source: @@krantenknipsel"}},
       {"krantenknipsel"}},
      {"kUnknownReference",
       &kUnknownReference,
       {{kFile, "interests: [animals]", "interests: [animals, @@zwemmen]"}},
       {"zwemmen", "interests",
        "animals, creative, culture, dance, exercise, food, games, helping, holidays, language, "
        "learning, music, nature, stories"}},
      {"kUnknownReferenceNear",
       &kUnknownReferenceNear,
       {{kFile, "kind: one-on-one", "kind: @@one-to-one"}},
       {"one-to-one", "kinds", "one-on-one"}},
      {"kUnknownReferenceNear",
       &kUnknownReferenceNear,
       {{kFile, "source: oopoeh-ad-2022", "source: @@oopoeh-ad-2020"}},
       {"oopoeh-ad-2020", "sources", "oopoeh-ad-2022"}},
      {"kUnknownReferenceNear",
       &kUnknownReferenceNear,
       {{kFile, "    source: handbook/evidence-one-on-one\n    essence",
         "    source: @@handbook/evidence-one-on-on\n    essence"}},
       {"evidence-one-on-on", "handbook", "evidence-one-on-one"}},
      {"kDuplicateId",
       &kDuplicateId,
       {{kFile, "  oopoeh:\n", "  oopoeh:\n"}, {"extra.yaml", "", "activities:\n  @@oopoeh: {}\n"}},
       {"oopoeh", "<built-in>/activities/oopoeh.yaml:3:3"}},
      {"kDuplicateItem",
       &kDuplicateItem,
       {{kFile, "asks: [fit-body, own-home]", "asks: [fit-body, @@fit-body]"}},
       {"fit-body"}},
      {"kDuplicateWord",
       &kDuplicateWord,
       {{"vocabulary.yaml", "sinds kort,", "sinds kort, @@dreigt,"}},
       {"dreigt", "threatening"}},
      {"kMissingFit",
       &kMissingFit,
       {{kFile, "      survivor: little\n", ""},
        {kFile, "      active: good", "      @@active: good"}},
       {"survivor", "oopoeh", "survivor"}},
      {"kNumberOutOfRange",
       &kNumberOutOfRange,
       {{kFile, "year: 2016", "year: @@216"}},
       {"216", "1900 … 2100"}},
      {"kNumberOutOfRange",
       &kNumberOutOfRange,
       {{kFile, "from: 55", "from: @@-1"}},
       {"-1", "0 … 120"}},
      {"kImpossibleAges",
       &kImpossibleAges,
       {{kFile, "{from: 55}", "@@{from: 80, to: 60}"}},
       {"80", "60"}},
      {"kContradiction",
       &kContradiction,
       {{kFile, "      not: [care-home]\n",
         "      named: [care-home]\n      not: [@@care-home]\n"}},
       {"care-home", "named", "not"}},
      {"kContradiction",
       &kContradiction,
       {{kFile, "also: [activity, meeting]", "also: [activity, @@role]"}},
       {"role", "main", "also"}},
      {"kPlaceNeeded",
       &kPlaceNeeded,
       {{kFile, "source: handbook/evidence-one-on-one\n    essence",
         "source: @@handbook\n    essence"}},
       {"handbook", "choosing"}},
      {"kBadId", &kBadId, {{kFile, "  oopoeh:\n", "  @@OOPOEH:\n"}}, {"OOPOEH"}},
      {"kBadId", &kBadId, {{kFile, "  oopoeh:\n", "  @@oo--poeh:\n"}}, {"oo--poeh"}},
      {"kUnknownSection", &kUnknownSection, {{"extra.yaml", "", "# x\n@@zaken: {}\n"}}, {"zaken"}},
      {"kUnknownSectionNear",
       &kUnknownSectionNear,
       {{"extra.yaml", "", "@@activites: {}\n"}},
       {"activites", "activities"}},
      {"kOverlayInCatalogue", &kOverlayInCatalogue, {{"extra.yaml", "", "@@overlay: X\n"}}, {}},
      {"kNotAnOverlay",
       &kNotAnOverlay,
       {{"overlay.yaml", "", "@@activities:\n  oopoeh:\n    theme: false\n", true}},
       {}},
      {"kChangesNothing",
       &kChangesNothing,
       {{"overlay.yaml", "", "overlay: @@X\nactivities:\n  oopoeh:\n    theme: true\n", true}},
       {}},
      {"kNothingToSwitchOff",
       &kNothingToSwitchOff,
       {{"overlay.yaml", "",
         "overlay: X\nlimits: {wishes: 1}\nactivities:\n  @@bestaat-niet: {off: weg}\n", true}},
       {"bestaat-niet"}},
      {"kNothingToSwitchOffNear",
       &kNothingToSwitchOffNear,
       {{"overlay.yaml", "",
         "overlay: X\nlimits: {wishes: 1}\nactivities:\n  @@oopoe: {off: weg}\n", true}},
       {"oopoe", "oopoeh"}},
      {"kBadDate",
       &kBadDate,
       {{kFile, "date: '2022-08'", "date: @@augustus 2022"}},
       {"augustus 2022"}},
      {"kLabelOnHandout",
       &kLabelOnHandout,
       {{"overlay.yaml", "",
         "overlay: X\nactivities:\n  oopoeh:\n    handout:\n      who:\n        @@nl: Voor eenzame "
         "mensen.\n      like: {nl: Fijn.}\n      ask: {nl: Vraag.}\n",
         true}},
       {"eenza…"}},
      {"kUnknownBlank",
       &kUnknownBlank,
       {{"overlay.yaml", "", "overlay: X\nrules:\n  fit:\n    text:\n      @@nl: past bij {wie}\n",
         true}},
       {"{wie}"}},
      {"kOffElsewhere", &kOffElsewhere, {{kFile, "    theme: true\n", "    off: @@weg\n"}}, {}},
  };
}

}  // namespace

TEST_SUITE("catalog_load") {
  TEST_CASE("every kind of problem is told once, at its exact place, with its words") {
    for (const Case& each : all_cases()) {
      CAPTURE(each.name);
      CAPTURE(each.edits.back().to);
      const Edited texts = edited(each.edits);
      const Loaded loaded = load(texts.texts);
      CHECK(told(loaded).size() == 1);
      if (loaded.problems.empty()) continue;
      const Diagnostic& problem = loaded.problems.front();
      CHECK_MESSAGE(problem.problem == each.problem, problem.message(Language::en));
      CHECK(problem.span.source->name == texts.file);
      CHECK(problem.span.line == texts.line);
      CHECK(problem.span.column == texts.column);
      CHECK(problem.words.size() >= each.words.size());
      if (problem.words.size() < each.words.size()) continue;
      for (std::size_t i = 0; i < each.words.size(); ++i) CHECK(problem.words[i] == each.words[i]);
      CHECK_FALSE(loaded.catalog.has_value());
    }
  }

  TEST_CASE("an empty file is told") {
    const Loaded loaded = load({Edit{"extra.yaml", "", "# nothing yet\n"}});
    CHECK(told(loaded) ==
          std::vector<std::string>{"extra.yaml catalog/empty there is nothing here"});
    CHECK(load(std::vector<CatalogText>{}).problems.front().problem == &kEmptyCatalogue);
  }

  TEST_CASE("a file that is a list or a word is told") {
    CHECK(told(load({Edit{"extra.yaml", "", "- activities\n"}})) ==
          std::vector<std::string>{
              "extra.yaml:1:1 catalog/wrong-type 'extra.yaml' should be a map of 'key: value'"});
  }

  TEST_CASE("all missing sections are told, and nothing that only follows from them") {
    std::vector<CatalogText> texts = edited({}).texts;
    std::erase_if(texts, [](const CatalogText& text) {
      return text.source->name.ends_with("/signposts.yaml") ||
             text.source->name.ends_with("/sources.yaml") ||
             text.source->name.ends_with("/vocabulary.yaml");
    });
    std::set<std::string> missing;
    for (const Diagnostic& problem : load(texts).problems) {
      CHECK_MESSAGE(problem.problem == &kMissingSection, render(problem, Language::en));
      missing.insert(problem.words.front());
    }
    CHECK(missing == std::set<std::string>{"signposts", "vocabulary"});
  }

  TEST_CASE("a file that cannot be read does not make references to it wrong") {
    for (const std::string file : {"sources.yaml", "vocabulary.yaml", "profiles.yaml"}) {
      CAPTURE(file);
      std::vector<CatalogText> texts = edited({{kFile, "theme: true", "theme: maybe"}}).texts;
      for (CatalogText& text : texts) {
        if (text.source->name.ends_with("/" + file)) text.source = text_named(file, "a: [1\n");
      }
      const Loaded loaded = load(texts);
      CHECK(loaded.problems.size() == 2);
      for (const Diagnostic& problem : loaded.problems) {
        const std::string_view code = problem.problem->code;
        CHECK_MESSAGE((code == "yaml/syntax" || problem.problem == &kExpectedBool),
                      render(problem, Language::en));
      }
    }
  }

  TEST_CASE("a strong fit that serves nothing the profile seeks is a warning only") {
    const Loaded loaded = load({Edit{kFile, "main: [role]", "main: [safety-net]"},
                                Edit{kFile, "      also: [activity, meeting]\n", ""},
                                Edit{kFile, "active: good", "active: strong"}});
    REQUIRE(loaded.catalog.has_value());
    bool is_told = false;
    for (const Diagnostic& problem : loaded.problems) {
      CHECK(problem.problem == &kStrongWithoutNeed);
      is_told |= problem.words == std::vector<std::string>{"oopoeh", "active"};
    }
    CHECK(is_told);
  }

  TEST_CASE("more groups than a set can hold are refused") {
    std::string values;
    for (int i = 0; i < 33; ++i) {
      const std::string id = "group-" + std::to_string(i);
      values +=
          "        " + id + ": {label: {nl: " + id + ", en: " + id + "}, people: {nl: n, en: e}}\n";
    }
    const Loaded loaded =
        overlaid("overlay: X\nvocabulary:\n  fields:\n    groups:\n      values:\n" + values);
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems.front().problem == &kTooManyValues);
    CHECK(loaded.problems.front().message(Language::en) ==
          "'groups' has too many values: at most 32 are allowed");
  }

  TEST_CASE("every signal has a signpost") {
    std::string text = "overlay: X\nsignposts:\n";
    for (const Signpost& post : builtin_catalog().signposts) {
      text += "  " + post.id + ": {for: [suicidality, self-neglect, confusion]}\n";
    }
    const Loaded loaded = overlaid(text);
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems.front().problem == &kNoSignpost);
    CHECK(loaded.problems.front().words == std::vector<std::string>{"abuse"});
  }

  TEST_CASE("the interview asks each question once, and both that decide the profile") {
    const Loaded twice =
        load({Edit{"interview.yaml", "  - field: motivation\n", "  - field: persistence\n"}});
    CHECK(twice.problems.size() == 2);
    const auto has_problem = [&](const Problem& problem) {
      return std::ranges::any_of(twice.problems,
                                 [&](const Diagnostic& each) { return each.problem == &problem; });
    };
    CHECK(has_problem(kDuplicateItem));
    CHECK(has_problem(kNotAsked));
  }

  TEST_CASE("all mistakes of a file are told in one run, in the order of the lines") {
    const Loaded loaded =
        load({Edit{kFile, "level: evidence-backed", "level: proven"},
              Edit{kFile, "theme: true", "theme: yes"}, Edit{kFile, "active: good", "active: best"},
              Edit{kFile, "size: [one]", "size: one"},
              Edit{kFile, "design: participants", "design: survey"}});
    REQUIRE(loaded.problems.size() == 5);
    for (std::size_t i = 1; i < 5; ++i) {
      CHECK(loaded.problems[i - 1].span.line < loaded.problems[i].span.line);
    }
  }

  TEST_CASE("messages are whole sentences with the line and a way out, in both languages") {
    const auto rendered = [](const std::string& text, Language language) {
      const Loaded loaded = load({Edit{"lokaal.yaml", "", text, true}});
      std::string out;
      for (const Diagnostic& problem : loaded.problems) out += render(problem, language);
      return out;
    };
    const std::string wrong_kind = "overlay: X\nactivities:\n  oopoeh:\n    kind: goup\n";
    CHECK(rendered(wrong_kind, Language::nl) ==
          "lokaal.yaml:4:11: fout[catalog/unknown-reference]: 'goup' komt niet voor bij 'kinds'\n"
          "   4 |     kind: goup\n"
          "     |           ^^^^\n"
          "   = hulp: bedoelde u 'group'?\n");
    CHECK(rendered(wrong_kind, Language::en) ==
          "lokaal.yaml:4:11: error[catalog/unknown-reference]: 'goup' is not one of 'kinds'\n"
          "   4 |     kind: goup\n"
          "     |           ^^^^\n"
          "   = help: did you mean 'group'?\n");
    const std::string no_text = "overlay: X\nactivities:\n  oopoeh:\n    essence: Oppassen\n";
    CHECK(rendered(no_text, Language::nl) ==
          "lokaal.yaml:4:14: fout[catalog/wrong-type]: 'essence' hoort een tekst per taal te "
          "hebben\n"
          "   4 |     essence: Oppassen\n"
          "     |              ^^^^^^^^\n"
          "   = hulp: schrijf op de regels eronder, verder ingesprongen: 'nl: …' en 'en: …'\n");
    CHECK(rendered(no_text, Language::en) ==
          "lokaal.yaml:4:14: error[catalog/wrong-type]: 'essence' should have a text for each "
          "language\n"
          "   4 |     essence: Oppassen\n"
          "     |              ^^^^^^^^\n"
          "   = help: write on the lines below it, indented more: 'nl: …' and 'en: …'\n");
    const std::string nothing = "overlay: X\n";
    CHECK(rendered(nothing, Language::nl) ==
          "lokaal.yaml:1:10: fout[overlay/changes-nothing]: deze aanvulling verandert niets\n"
          "   1 | overlay: X\n"
          "     |          ^\n"
          "   = hulp: haal weg wat gelijk is aan de catalogus, of wijzig het\n");
    CHECK(rendered(nothing, Language::en) ==
          "lokaal.yaml:1:10: error[overlay/changes-nothing]: this overlay changes nothing\n"
          "   1 | overlay: X\n"
          "     |          ^\n"
          "   = help: remove what is the same as the catalogue, or change it\n");
  }

  TEST_CASE("no kind of problem is without a test here") {
    std::set<std::string> tested{"kEmptyCatalogue", "kMissingSection", "kStrongWithoutNeed",
                                 "kTooManyValues",  "kNotAsked",       "kNoSignpost"};
    for (const Case& each : all_cases()) tested.insert(each.name);
    std::ifstream header("src/catalog/problems.h");
    std::stringstream text;
    text << header.rdbuf();
    const std::string all = text.str();
    constexpr std::string_view kStart = "inline constexpr Problem ";
    std::size_t count = 0;
    for (std::size_t at = all.find(kStart); at != std::string::npos;
         at = all.find(kStart, at + 1)) {
      const std::size_t from = at + kStart.size();
      const std::string name = all.substr(from, all.find('{', from) - from);
      CHECK_MESSAGE(tested.contains(name), name);
      ++count;
    }
    CHECK(count == tested.size());
  }
}
