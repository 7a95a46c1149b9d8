#include "report/explain.h"

#include "base/text.h"
#include "engine/local.h"
#include "report/scheme.h"
#include "unit/people.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>

using namespace maatwerk;
using test::activity;
using test::builtin;
using test::who;

namespace {

using Json = nlohmann::json;

Person known() {
  return who({{"persistence", "situational"}, {"motivation", "no"}, {"age", "78"}});
}

/// What is explained of one person, once for all that is written of it.
struct Explained {
  Person person;
  std::size_t top = 5;
  Recommendation found;
  Explanation explanation;

  explicit Explained(const Person& of, std::size_t first = 5)
      : person(of),
        top(first),
        found(recommend(builtin(), of)),
        explanation(explain(builtin(), of, found, first, {})) {}

  [[nodiscard]] std::string text(Language language, std::optional<std::size_t> only = {},
                                 Look look = {}) const {
    return explain_text(about(), explanation, how(language), only, look);
  }
  [[nodiscard]] Json json(std::optional<std::size_t> only = {}) const {
    return Json::parse(explain_json(about(), explanation, how(Language::en), only));
  }

 private:
  [[nodiscard]] Case about() const { return {builtin(), "hash", person, found}; }
  [[nodiscard]] ReportOptions how(Language language) const {
    ReportOptions options;
    options.language = language;
    options.top = top;
    options.why = options.why_not = true;
    return options;
  }
};

const Explained& explained() {
  static const Explained known_one(known());
  return known_one;
}

/// Without the breaks between lines.
std::string flat(const std::string& text) {
  std::string words;
  for (const char sign : text) {
    const char shown = sign == '\n' ? ' ' : sign;
    if (shown != ' ' || !words.ends_with(' ')) words += shown;
  }
  return words;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string drawn(const Person& person, Look look) {
  const Phrases words(builtin(), Language::nl);
  Page page(look);
  draw_scheme(classify(person), words, look, page);
  return page.text();
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace

TEST_SUITE("explain") {
  TEST_CASE("the scheme marks the outcome, what is still possible and what the scheme would say") {
    Person person = known();
    CHECK(contains(drawn(person, {}), "│ ● Afhankelijke "));
    CHECK(count(drawn(person, {}), "●") == 2);
    CHECK_FALSE(contains(drawn(person, {}), "○"));
    person.coping = Coping::active;
    CHECK(contains(drawn(person, {}), "│ ◇ Geborgene "));
    person.persistence = Persistence::unknown;
    CHECK(count(drawn(person, {}), "○") == 5);
    CHECK_FALSE(contains(drawn(person, {}), "●"));
    CHECK(count(drawn(Person{}, {}), "○") == 9);
  }

  TEST_CASE("the scheme is plain ASCII where it must be, and a list where it is too wide") {
    Look ascii;
    ascii.utf8 = false;
    const std::string plain = drawn(known(), ascii);
    CHECK(std::ranges::all_of(plain, [](char sign) { return sign > 0; }));
    CHECK(contains(plain, "| [x] Afhankelijke "));
    CHECK_FALSE(contains(plain, "?"));
    Look narrow;
    narrow.width = 50;
    CHECK(contains(drawn(known(), narrow), "- situationeel: Achterblijver / ● Afhankelijke"));
    for (const std::size_t width : {40U, 50U, 60U, 70U, 80U, 100U}) {
      for (const bool utf8 : {true, false}) {
        const std::string text = explained().text(Language::nl, {}, {width, false, utf8});
        std::size_t begin = 0;
        while (begin < text.size()) {
          const std::size_t end = text.find('\n', begin);
          const std::string line = text.substr(begin, end - begin);
          CAPTURE(line);
          // A word that is longer than the line stands alone.
          const bool one_word = line.find(' ', line.find_first_not_of(' ')) == std::string::npos;
          CHECK((display_width(line) <= width || one_word));
          begin = end + 1;
        }
      }
    }
  }

  TEST_CASE("the lines of the sum add up, and each has its ground") {
    const Json all = explained().json();
    for (const Json& entry : all["activities"]) {
      if (!entry.contains("points")) continue;
      int sum = 0;
      for (const Json& reason : entry["reasons"]) {
        sum += reason["points"].get<int>();
        CHECK_FALSE(reason["ground"].get<std::string>().empty());
        CHECK_FALSE(reason["source"].get<std::string>().empty());
      }
      CHECK(sum == entry["points"].get<int>());
    }
  }

  TEST_CASE("every activity is told about once, in its place") {
    const Explained open(who({{"persistence", "complex"}}));
    for (const Explained* const each : {&explained(), &open}) {
      const std::string text = flat(each->text(Language::nl));
      const Json json = each->json();
      CHECK(json["activities"].size() == builtin().activities.size());
      for (const Activity& activity : builtin().activities) {
        CAPTURE(activity.id);
        CHECK(contains(text, activity.name.nl));
      }
      for (const Json& item : json["recommendation"]["evidence_backed"]) {
        const auto entry = std::ranges::find_if(json["activities"], [&](const Json& other) {
          return other["activity"] == item["activity"];
        });
        CHECK((*entry)["place"] == "first");
        CHECK((*entry)["rank"] == item["rank"]);
      }
    }
    CHECK(contains(flat(open.text(Language::nl)), "motivatie 'onduidelijk': "));
    CHECK(open.json()["open"].size() == 3);
  }

  TEST_CASE("a condition is told as a condition") {
    const auto& outlooks = explained().explanation.outlooks;
    const auto several = std::ranges::find_if(
        outlooks, [](const Outlook& outlook) { return outlook.ways.size() == kMostWays; });
    REQUIRE(several != outlooks.end());
    const auto index = static_cast<std::size_t>(several - outlooks.begin());
    const std::string nl = flat(explained().text(Language::nl, index));
    CHECK(contains(nl, "Zou bij de eerste 5 staan als "));
    CHECK(contains(nl, " was, of als "));
    CHECK(contains(flat(explained().text(Language::en, index)), "Would be among the first 5 if "));
    CHECK(contains(flat(Explained(known(), 1).text(Language::nl, index)), "Zou bovenaan staan"));
  }

  TEST_CASE("a sum that is too low is shown") {
    const std::size_t index = activity("vitale-moestuin");
    const Json entry = explained().json(index)["activities"][0];
    CHECK(entry["place"] == "little_fit");
    CHECK(entry["reasons"].size() > 1);
    CHECK(contains(flat(explained().text(Language::nl, index)), "Past te weinig: samen -"));
  }

  TEST_CASE("what cannot be opened by any answer says so") {
    const std::size_t index = activity("abcdate");
    CHECK(contains(flat(explained().text(Language::en, index)), "No other answer on interests"));
    const Json json = explained().json(index);
    REQUIRE(json["activities"].size() == 1);
    CHECK(json["activities"][0]["fixed"] == true);
    CHECK(json["activities"][0]["place"] == "not_for");
    CHECK(json["what_if"].empty());
  }

  TEST_CASE("with a signal its signposts come first and nothing is looked for") {
    Person person = known();
    person.signals = one(0);
    const Explained held(person);
    for (const std::optional<std::size_t> only :
         {std::optional<std::size_t>{}, std::optional(activity("oopoeh"))}) {
      const std::string text = held.text(Language::en, only);
      CHECK(text.starts_with("THIS FIRST: "));
      CHECK_FALSE(contains(text, "WHAT IF"));
      CHECK_FALSE(contains(text, "Would be"));
      CHECK(held.json(only)["searched"] == false);
      CHECK(held.json(only)["what_if"].empty());
    }
  }
}
