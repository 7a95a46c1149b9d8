#include "intake/cases.h"

#include "base/text.h"
#include "catalog/builtin.h"
#include "report/cases.h"
#include "unit/people.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::who;

namespace {

using Words = std::vector<std::string>;

/// A case without a mistake; the tests below break it in one place at a time.
constexpr std::string_view kCases = R"yaml(cases:
  mevrouw-de-wit:
    title: {nl: Mevrouw de Wit, en: Mrs De Wit}
    difficulty: 2
    story:
      nl: Haar man overleed vorig jaar.
      en: Her husband died last year.
    person:
      persistence: situational
      motivation: 'yes'
      age: 74
      gender: woman
      groups: [widowed, bereaved, lives-alone]
    profile: left-behind
    reasons:
      right:
        - about: persistence
          text: {nl: Haar man overleed vorig jaar., en: Her husband died last year.}
          because: {nl: Een recente gebeurtenis., en: A recent event.}
          source: handbook/appendix-1-duration
        - about: motivation
          text: {nl: Zij belt zelf op., en: She rings herself.}
          because: {nl: Dat is gericht op contact., en: That is oriented on contact.}
          source: handbook/appendix-1-motivation
      wrong:
        - about: persistence
          text: {nl: Zij woont alleen., en: She lives alone.}
          because: {nl: Dat zegt niets over de duur., en: That says nothing of how long.}
          source: method/classification
        - about: profile
          text: {nl: Zij is vierenzeventig., en: She is seventy-four.}
          because: {nl: Leeftijd bepaalt geen profiel., en: Age decides no profile.}
          source: method/classification
    sound: [bezoekdienst-weduwen-weduwnaars]
    unsound:
      - activity: gouden-mannen
        because: {nl: Alleen voor mannen., en: For men only.}
    lesson: {nl: Kijk naar wat recent is., en: Look at what is recent.}
)yaml";

SourcePtr text_of(std::string text) {
  return std::make_shared<const SourceText>(SourceText{"cases.yaml", std::move(text)});
}

std::vector<PracticeCase> read(const std::string& text) {
  Diagnostics problems;
  const auto cases = read_case_file(builtin(), text_of(text), problems);
  for (const Diagnostic& each : problems.sorted()) MESSAGE(render(each, Language::en));
  REQUIRE(cases.has_value());
  CHECK_FALSE(problems.has_errors());
  return *cases;
}

std::vector<Diagnostic> diagnostics_of(const std::string& text) {
  Diagnostics problems;
  CAPTURE(text);
  CHECK_FALSE(read_case_file(builtin(), text_of(text), problems).has_value());
  CHECK(problems.has_errors());
  return problems.sorted();
}

std::string changed(std::string_view from, std::string_view to) {
  std::string text(kCases);
  const std::size_t place = text.find(from);
  REQUIRE_MESSAGE(place != std::string::npos, std::string(from));
  return text.replace(place, from.size(), to);
}

/// Code and place of each problem, as "code line:column".
Words problems_of(const std::string& text) {
  Words found;
  for (const Diagnostic& each : diagnostics_of(text)) {
    found.push_back(std::string(each.problem->code) + " " + std::to_string(each.span.line) + ":" +
                    std::to_string(each.span.column));
  }
  return found;
}

Words ids_of(const std::vector<PracticeCase>& cases) {
  Words ids;
  for (const PracticeCase& each : cases) ids.push_back(each.id);
  return ids;
}

}  // namespace

TEST_CASE("the built-in cases are read without a problem and hold") {
  Diagnostics problems;
  const auto cases = read_cases(builtin(), builtin_texts(), problems);
  for (const Diagnostic& each : problems.sorted()) MESSAGE(render(each, Language::en));
  REQUIRE(cases.has_value());
  CHECK(cases->size() >= 20);
  const auto order = [](const PracticeCase& each) { return std::pair(each.difficulty, each.id); };
  CHECK(std::ranges::is_sorted(*cases, {}, order));
  for (const PracticeCase& each : *cases) {
    CAPTURE(each.id);
    CHECK(each.origin.empty());
    CHECK(test_case(builtin(), each).holds());
  }
}

TEST_CASE("a case is read whole") {
  const std::vector<PracticeCase> cases = read(std::string(kCases));
  REQUIRE(cases.size() == 1);
  const PracticeCase& found = cases.front();
  CHECK(found.id == "mevrouw-de-wit");
  CHECK(found.title.nl == "Mevrouw de Wit");
  CHECK(found.title.en == "Mrs De Wit");
  CHECK(found.difficulty == 2);
  CHECK(found.story.en == "Her husband died last year.");
  CHECK(found.person == who({{"persistence", "situational"},
                             {"motivation", "yes"},
                             {"age", "74"},
                             {"gender", "woman"},
                             {"groups", "widowed, bereaved, lives-alone"}}));
  CHECK(found.profile == Profile::left_behind);
  CHECK(std::ranges::count(found.reasons, true, &CaseReason::is_right) == 2);
  CHECK(std::ranges::count(found.reasons, false, &CaseReason::is_right) == 2);
  const auto age = std::ranges::find(found.reasons, "She is seventy-four.",
                                     [](const CaseReason& reason) { return reason.text.en; });
  REQUIRE(age != found.reasons.end());
  CHECK(age->about == Skill::profile);
  CHECK(age->because.nl == "Leeftijd bepaalt geen profiel.");
  CHECK(age->source == "method/classification");
  CHECK(age->ground == Ground::derived);
  CHECK_FALSE(age->is_right);
  CHECK(found.sound == Words{"bezoekdienst-weduwen-weduwnaars"});
  REQUIRE(found.unsound.size() == 1);
  CHECK(found.unsound.front().activity == "gouden-mannen");
  CHECK(found.lesson.nl == "Kijk naar wat recent is.");
}

TEST_CASE("the order of reasons does not depend on the order of the file") {
  const auto texts = [](const std::string& text) {
    Words found;
    const PracticeCase about = read(text).front();
    for (const CaseReason& reason : about.reasons) found.push_back(reason.text.nl);
    return found;
  };
  // The two lists of reasons, the other way round.
  std::string turned(kCases);
  const std::size_t right = turned.find("      right:");
  const std::size_t wrong = turned.find("      wrong:");
  const std::size_t end = turned.find("    sound:");
  turned = turned.substr(0, right) + turned.substr(wrong, end - wrong) +
           turned.substr(right, wrong - right) + turned.substr(end);
  CHECK(texts(turned) == texts(std::string(kCases)));

  // Over the built-in cases no place in the list tells whether a reason is right.
  Diagnostics problems;
  const auto cases = read_cases(builtin(), builtin_texts(), problems);
  REQUIRE(cases.has_value());
  CHECK(std::ranges::any_of(
      *cases, [](const PracticeCase& each) { return !each.reasons.front().is_right; }));
  CHECK(std::ranges::any_of(
      *cases, [](const PracticeCase& each) { return each.reasons.front().is_right; }));
  CHECK(std::ranges::any_of(*cases,
                            [](const PracticeCase& each) { return each.reasons.back().is_right; }));
}

TEST_CASE("an open profile: the answers leave more than one") {
  const std::string open = changed("motivation: 'yes'", "motivation: unknown");
  CHECK(problems_of(open) == Words{"cases/wrong-profile 14:14"});
  std::string right = open;
  right.replace(right.find("left-behind"), 11, "open");
  CHECK(read(right).front().profile == std::nullopt);
  CHECK(problems_of(changed("left-behind", "open")) == Words{"cases/wrong-profile 14:14"});
}

TEST_CASE("a profile against the table is an error that tells the right one") {
  const auto found = diagnostics_of(changed("profile: left-behind", "profile: dependent"));
  REQUIRE(found.size() == 1);
  CHECK(found.front().problem->code == "cases/wrong-profile");
  CHECK(found.front().hint(Language::en).find("'left-behind'") != std::string::npos);
}

TEST_CASE("each mistake is reported at its place") {
  const std::pair<std::string, std::string> cases[] = {
      {changed("    lesson:", "    lessons:"), "catalog/missing-key 3:5"},
      {changed("    lesson:", "    lessons:"), "catalog/unknown-key 38:5"},
      {changed("difficulty: 2", "difficulty: 4"), "catalog/number-out-of-range 4:17"},
      {changed("difficulty: 2", "difficulty: hard"), "catalog/wrong-type 4:17"},
      {changed("      en: Her husband died last year.\n", ""), "catalog/missing-translation 6:7"},
      {changed("nl: Mevrouw de Wit, ", ""), "catalog/missing-translation 3:12"},
      {changed("persistence: situational", "persistence: always"), "form/unknown-value 9:20"},
      {changed("      motivation: 'yes'\n", ""), "cases/no-answer 9:7"},
      {changed("groups: [widowed", "groups: [widow-ed"), "form/unknown-value 13:16"},
      {changed("      age: 74", "      agee: 74"), "form/unknown-field 11:7"},
      {changed("profile: left-behind", "profile: left-behin"), "catalog/unknown-reference 14:14"},
      {changed("about: motivation", "about: reason"), "catalog/unknown-reference 21:18"},
      {changed("handbook/appendix-1-duration", "handbook/appendix-9"),
       "catalog/unknown-reference 20:19"},
      {changed("source: handbook/appendix-1-duration", "source: handbok"),
       "catalog/unknown-reference 20:19"},
      {changed("[bezoekdienst-weduwen-weduwnaars]", "[bezoekdienst-weduwe]"),
       "cases/unknown-activity 34:13"},
      {changed("gouden-mannen", "goude-mannen"), "catalog/unknown-reference 36:19"},
      {changed("[bezoekdienst-weduwen-weduwnaars]", "[gouden-mannen]"),
       "catalog/contradiction 36:19"},
      {changed("[bezoekdienst-weduwen-weduwnaars]", "[oopoeh, oopoeh]"),
       "catalog/duplicate-item 34:21"},
      {changed("[bezoekdienst-weduwen-weduwnaars]", "[]"), "catalog/empty-list 34:12"},
      {changed("  mevrouw-de-wit:", "  Mevrouw de Wit:"), "catalog/bad-id 2:3"},
      {changed("Zij woont alleen.", "Haar man overleed vorig jaar."), "cases/reason-twice 26:11"},
      {std::string(kCases) + "extra: 1\n", "cases/stray-key 39:1"},
      {"cases: {}\n", "cases/none 1:1"},
      {"cases: [1]\n", "catalog/wrong-type 1:8"},
      {"casus: {}\n", "cases/none 0:0"},
  };
  for (const auto& each : cases) {
    const std::string& problem = each.second;
    const Words found = problems_of(each.first);
    CAPTURE(problem);
    CHECK_MESSAGE(std::ranges::find(found, problem) != found.end(),
                  problem << ", but: " << join(found, ", "));
  }
}

TEST_CASE("two right and two wrong reasons at least") {
  std::string text(kCases);
  const std::size_t from = text.find("        - about: motivation");
  const std::size_t to = text.find("      wrong:");
  CHECK(problems_of(text.erase(from, to - from)) == Words{"cases/too-few-reasons 17:9"});
}

TEST_CASE("all problems come in one run") {
  std::string text = changed("about: motivation", "about: motivatie");
  text.replace(text.find("difficulty: 2"), 13, "difficulty: 0");
  text.replace(text.find("gouden-mannen"), 13, "no-such-thing");
  CHECK(problems_of(text).size() == 3);
}

TEST_CASE("for who asks to be left alone nothing needs to be sound") {
  std::string text = changed("groups: [widowed, bereaved, lives-alone]", "wishes: nothing");
  text.replace(text.find("    sound: [bezoekdienst-weduwen-weduwnaars]\n"), 45, "");
  const PracticeCase about = read(text).front();
  CHECK(about.sound.empty());
  const CaseTest held = test_case(builtin(), about);
  CHECK(held.holds());
  CHECK(held.unsound.front().where == Whereabouts::Where::not_for);
  CHECK_FALSE(problems_of(changed("    sound: [bezoekdienst-weduwen-weduwnaars]\n", "")).empty());
}

TEST_CASE("an overlay's case takes the place of one with the same id, in both languages") {
  const CatalogText base{text_of(std::string(kCases)), false};
  std::string own = "overlay: Hier\n" + changed("difficulty: 2", "difficulty: 3");
  own += "  anders:" + std::string(kCases).substr(kCases.find("mevrouw-de-wit:") + 15);
  const CatalogText overlay{text_of(own), true};
  Diagnostics problems;
  const auto cases = read_cases(builtin(), std::vector{base, overlay}, problems);
  REQUIRE(cases.has_value());
  CHECK(ids_of(*cases) == Words{"anders", "mevrouw-de-wit"});  // By difficulty.
  CHECK(cases->back().difficulty == 3);
  CHECK(cases->back().origin == "Hier");

  const CatalogText half{text_of("overlay: Hier\n" + changed(", en: Look at what is recent.", "")),
                         true};
  CHECK_FALSE(read_cases(builtin(), std::vector{half}, problems).has_value());
}

TEST_CASE("the lines of what is no file of cases are not shown") {
  for (const std::string text : {"naam: Mevrouw Jansen\n", "naam: Mevrouw Jansen: x\n"}) {
    for (const Diagnostic& each : diagnostics_of(text)) {
      CHECK(render(each, Language::nl).find("Jansen") == std::string::npos);
    }
  }
  const std::string shown =
      render(diagnostics_of(changed("age: 74", "age: x")).front(), Language::en);
  CHECK(shown.find("age: x") != std::string::npos);
}

TEST_CASE("what a catalogue makes of a case") {
  PracticeCase about = read(std::string(kCases)).front();
  const CaseTest fine = test_case(builtin(), about);
  CHECK(fine.holds());
  REQUIRE(fine.sound.size() == 1);
  const Whereabouts place = fine.sound.front();
  CHECK(place.where == Whereabouts::Where::listed);
  const std::vector<Item>& list = fine.found.lists[at(place.level)];
  REQUIRE(place.rank >= 1);
  CHECK(list.at(place.rank - 1).activity == test::activity("bezoekdienst-weduwen-weduwnaars"));
  CHECK(fine.unsound.front().where == Whereabouts::Where::not_for);

  SUBCASE("a sound activity that is not listed") {
    about.sound = {"gouden-mannen"};
    CHECK_FALSE(test_case(builtin(), about).holds());
  }
  SUBCASE("an unsound activity among the first five, and one that is sixth") {
    const auto unsound_at = [&](std::size_t rank) {
      about.unsound.front().activity = builtin().activities[list.at(rank - 1).activity].id;
      return test_case(builtin(), about).holds();
    };
    CHECK_FALSE(unsound_at(1));
    CHECK_FALSE(unsound_at(5));
    CHECK(unsound_at(6));
  }
  SUBCASE("an activity that the catalogue switched off") {
    Catalog less = builtin();
    std::erase_if(less.activities, [](const Activity& activity) {
      return activity.id == "bezoekdienst-weduwen-weduwnaars" || activity.id == "gouden-mannen";
    });
    less.switched_off = {{"bezoekdienst-weduwen-weduwnaars", "Niet hier.", "Hier"},
                         {"gouden-mannen", "Niet hier.", "Hier"}};
    const CaseTest test = test_case(less, about);
    CHECK(test.sound.front().where == Whereabouts::Where::off);
    CHECK_FALSE(test.sound_holds(0));
    CHECK(test.unsound_holds(0));
    Diagnostics problems;
    CHECK(read_case_file(less, text_of(std::string(kCases)), problems).has_value());
  }
}

TEST_CASE("a case shows its activities in the order of the lists") {
  PracticeCase about = read(std::string(kCases)).front();
  const CaseTest found = test_case(builtin(), about);
  about.sound.clear();
  for (const Level level : {Level::promising, Level::evidence_backed}) {
    for (const std::size_t place : {2U, 0U, 1U}) {
      about.sound.push_back(
          builtin().activities[found.found.lists[at(level)].at(place).activity].id);
    }
  }
  const std::string text =
      case_text(Phrases(builtin(), Language::en), test_case(builtin(), about), {});
  std::size_t from = text.find("ACTIVITIES THAT FIT");
  for (const std::string_view place :
       {"evidence-backed, place 1", "evidence-backed, place 2", "evidence-backed, place 3",
        "promising, place 1", "promising, place 2", "promising, place 3"}) {
    CAPTURE(place);
    REQUIRE(from != std::string::npos);
    from = text.find(place, from);
  }
  CHECK(from != std::string::npos);
}

TEST_CASE("marks") {
  const PracticeCase about = read(std::string(kCases)).front();
  const auto reason = [&](std::string_view text) {
    const auto found = std::ranges::find(
        about.reasons, text, [](const CaseReason& each) { return std::string_view(each.text.nl); });
    REQUIRE(found != about.reasons.end());
    return static_cast<std::size_t>(found - about.reasons.begin());
  };
  const std::size_t husband = reason("Haar man overleed vorig jaar.");
  const std::size_t alone = reason("Zij woont alleen.");
  CaseAnswers answers{Persistence::situational, Motivation::yes, Profile::left_behind, {husband}};
  CHECK(std::ranges::count(marks_of(about, answers).right, false) == 0);
  CHECK(marks_of(about, answers).follows);

  answers.reasons = {husband, alone};
  CHECK_FALSE(marks_of(about, answers).is_right(Skill::reason));
  CHECK(marks_of(about, answers).is_right(Skill::profile));
  answers.reasons = {};
  CHECK_FALSE(marks_of(about, answers).is_right(Skill::reason));

  answers.motivation = Motivation::no;
  CHECK_FALSE(marks_of(about, answers).is_right(Skill::motivation));
  CHECK_FALSE(marks_of(about, answers).follows);
  CHECK_FALSE(marks_of(about, answers).same_column);
  answers.profile = Profile::dependent;
  CHECK_FALSE(marks_of(about, answers).is_right(Skill::profile));
  CHECK(marks_of(about, answers).follows);

  PracticeCase wavers = about;
  wavers.person.motivation = Motivation::unclear;
  CHECK(marks_of(wavers, answers).same_column);
  CHECK_FALSE(marks_of(wavers, answers).is_right(Skill::motivation));
  wavers.person.motivation = Motivation::unknown;
  CHECK_FALSE(marks_of(wavers, answers).same_column);
}
