#include "report/lookup.h"

#include "base/text.h"
#include "report/recommendation.h"
#include "unit/people.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace maatwerk;
using test::activity;
using test::builtin;
using test::who;

namespace {

/// Without the breaks between lines.
std::string flat(const std::string& text) {
  std::string words;
  for (const char sign : text) {
    const char shown = sign == '\n' ? ' ' : sign;
    if (shown != ' ' || !words.ends_with(' ')) words += shown;
  }
  return words;
}

std::size_t times(const std::string& text, const std::string& part) {
  const std::string words = flat(text);
  std::size_t found = 0;
  for (std::size_t at = words.find(part); at != std::string::npos; at = words.find(part, at + 1)) {
    ++found;
  }
  return found;
}

bool contains(const std::string& text, const std::string& part) { return times(text, part) > 0; }

const std::string& note(Language language) {
  return builtin().advice.derived_tie.text.in(language);
}

std::string shown_activity(const Catalog& catalog, std::size_t index, Language language) {
  return activity_text(catalog, index, {}, {}, language, {});
}

constexpr std::string_view kDim = "\x1b[2m";

}  // namespace

TEST_SUITE("lookup") {
  TEST_CASE("wherever a fit is told, it is told once that we derived it") {
    for (const Language language : {Language::nl, Language::en}) {
      CHECK(times(shown_activity(builtin(), activity("oopoeh"), language), note(language)) == 1);
      CHECK(times(profile_text(builtin(), Profile::outsider, language, {}), note(language)) == 1);
      const std::vector<std::size_t> two{activity("oopoeh"), activity("buurtcirkel")};
      CHECK(times(activity_list_text(builtin(), two, Profile::outsider, language, {}),
                  note(language)) == 1);
      CHECK(times(activity_list_text(builtin(), two, std::nullopt, language, {}), note(language)) ==
            0);
    }
  }

  TEST_CASE("who judged the fits is told of each activity as it is") {
    Catalog catalog = builtin();
    const std::size_t index = activity("oopoeh");
    CHECK(
        contains(shown_activity(catalog, index, Language::nl), "Wij beoordeelden elke activiteit"));
    catalog.activities[index].fits_source = "handbook/notes";
    const std::string elsewhere = shown_activity(catalog, index, Language::nl);
    CHECK(contains(elsewhere, "beoordeeld door wie de aanvulling maakte"));
    CHECK_FALSE(contains(elsewhere, "Wij beoordeelden"));
    CHECK_FALSE(contains(elsewhere, note(Language::nl)));
    catalog.activities[index].fits_derived = true;
    catalog.activities[index].fits_source = "method/needs";
    const std::string derived = shown_activity(catalog, index, Language::nl);
    CHECK(contains(derived, "hoe goed het past, is afgeleid uit waar het bij helpt"));
    CHECK_FALSE(contains(derived, "Wij beoordeelden"));
    CHECK(times(derived, note(Language::nl)) == 1);
  }

  TEST_CASE("the JSON of an activity tells where its fits come from") {
    const auto json = nlohmann::json::parse(
        activities_json(builtin(), {activity("oopoeh")}, {}, {}, Language::en));
    CHECK(json["activities"][0]["fits_source"] == "method/fits");
  }

  TEST_CASE("a profile tells which answers lead to it, and how to see all that fits") {
    const std::string outsider = profile_text(builtin(), Profile::outsider, Language::nl, {});
    CHECK(contains(outsider, "aard en duur: structureel; motivatie: nee of onduidelijk"));
    CHECK(contains(outsider, "maatwerk activities --for outsider"));
    const std::string hopeful = profile_text(builtin(), Profile::hopeful, Language::en, {});
    CHECK(contains(hopeful, "persistence: complex; motivation: yes"));
    CHECK(contains(hopeful, "maatwerk activities --for hopeful"));
  }

  TEST_CASE("a group of which one must be a member is not told twice") {
    const std::string visits =
        shown_activity(builtin(), activity("bezoekdienst-weduwen-weduwnaars"), Language::en);
    CHECK(times(visits, "people whose partner has died") == 1);
  }

  TEST_CASE("labels may be dim; kind, fit and points never are") {
    const Person person = who({{"persistence", "structural"}, {"motivation", "yes"}});
    const Recommendation found = recommend(builtin(), person);
    const Case about{builtin(), "hash", person, found};
    Look look;
    look.colour = true;
    for (const bool why : {false, true}) {
      ReportOptions options;
      options.why = why;
      const std::string text = recommendation_text(about, options, look);
      CHECK(contains(text, std::string(kDim) + "Check"));
      for (std::size_t at = text.find(kDim); at != std::string::npos;
           at = text.find(kDim, at + 1)) {
        const std::string dim =
            text.substr(at + kDim.size(), text.find('\x1b', at + 1) - at - kDim.size());
        CAPTURE(dim);
        CHECK(dim.find_first_of("0123456789") == std::string::npos);
        CHECK(dim.find("fit") == std::string::npos);
      }
    }
  }

  TEST_CASE("below the lists stands how to read more; not where there are none") {
    const auto text = [](const Person& person) {
      const Recommendation found = recommend(builtin(), person);
      return recommendation_text({builtin(), "hash", person, found}, {}, {});
    };
    const std::string how = "More about one activity: maatwerk activities \"NAME\"";
    CHECK(times(text(who({{"persistence", "structural"}})), how) == 1);
    CHECK(times(text(who({{"signals", "abuse"}})), how) == 0);
    const std::string alone = text(who({{"wishes", "nothing"}}));
    CHECK(times(alone, how) == 0);
    CHECK(contains(alone, "NO ACTIVITIES NOW The person asks to be left alone. So no activities"));
  }
}
