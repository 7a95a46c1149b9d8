// The sheet for the person never says what it must not say, whoever the person is. The words are
// written out here, apart from those of the program.
#include "engine/handout.h"

#include "catalog/builtin.h"
#include "generators.h"
#include "intake/cases.h"
#include "report/handout.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;

namespace {

/// Parts of words, lower case.
constexpr std::array kParts{
    "eenza",    "lonel",     "isolement",    "isolat",    "profiel",    "profile",      "kwetsba",
    "vulnerab", "doelgroep", "target group", "weduw",     "widow",      "dement",       "psychiat",
    "verslav",  "verslaaf",  "addict",       "migrant",   "allochtoon", "laaggeletter", "lhbt",
    "lgbt",     "handicap",  "disab",        "beperking", "punten",     " points",      "score",
    "bewijs",   "evidence",  "geborgen",     "overlever"};
/// Whole words.
constexpr std::array kWords{"actieve",        "achterblijver", "afhankelijke", "compenseerder",
                            "buitenstaander", "hoopvolle",     "active",       "sheltered",
                            "dependent",      "compensator",   "outsider",     "hopeful",
                            "survivor",       "kanker",        "cancer",       "dakloos",
                            "homeless",       "ggz",           "mantelzorger", "patiënt"};

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  // Lines are wrapped; a name may run over two of them.
  std::string flat;
  for (const char c : text) {
    const char plain = c == '\n' ? ' ' : c;
    if (plain != ' ' || !flat.ends_with(' ')) flat += plain;
  }
  return flat;
}

bool stands_alone(const std::string& text, std::size_t at, std::size_t size) {
  const auto is_letter = [&](std::size_t i) {
    return i < text.size() && std::isalpha(static_cast<unsigned char>(text[i])) != 0;
  };
  return !(at > 0 && is_letter(at - 1)) && !is_letter(at + size);
}

void without(std::string& text, std::string name) {
  name = lower(std::move(name));
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name)) {
    text.replace(at, name.size(), "*");
  }
}

/// What the text says that it must not; empty: nothing.
std::string forbidden(std::string text, const Catalog& catalog,
                      const std::vector<const Item*>& items) {
  text = lower(std::move(text));
  for (const Item* item : items) {
    const Text& name = catalog.activities[item->activity].name;
    without(text, name.nl);
    without(text, name.en.substr(0, name.en.find(" (")));
  }
  for (const std::string_view part : kParts) {
    if (text.find(part) != std::string::npos) return std::string(part);
  }
  for (const std::string_view word : kWords) {
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
      if (stands_alone(text, at, word.size())) return std::string(word);
    }
  }
  return {};
}

/// Between <body> and </body>, where the words for the person stand.
std::string body(const std::string& page) {
  const std::size_t from = page.find("<body");
  const std::size_t to = page.find("</body>");
  return from == std::string::npos ? page : page.substr(from, to - from);
}

void expect_clean(const Catalog& catalog, const Person& person) {
  const Recommendation found = recommend(catalog, person);
  const std::vector<const Item*> items = for_handout(catalog, found);
  CHECK(items.size() <= kOnHandout);
  if (items.empty()) return;
  const Case about{catalog, "", person, found, "dossier-eenzaam"};
  for (const Language language : {Language::nl, Language::en}) {
    ReportOptions options;
    options.language = language;
    options.today = "2026-11-22";
    CHECK(forbidden(handout_text(about, items, options, {}), catalog, items) == "");
    CHECK(forbidden(body(handout_html(about, items, options)), catalog, items) == "");
  }
}

}  // namespace

TEST_SUITE("handout") {
  const Catalog catalog = builtin_catalog();

  TEST_CASE("the test sees a word that must not stand there") {
    CHECK(forbidden("Voor wie Eenzaam\nis", catalog, {}) == "eenza");
    CHECK(forbidden("an active person", catalog, {}) == "active");
    CHECK(forbidden("interactive", catalog, {}) == "");
  }

  TEST_CASE("no label and no score for any person") {
    for (std::uint32_t i = 0; i < 1500; ++i) {
      const std::uint32_t seed = test::first_seed() + i;
      CAPTURE(seed);
      test::Random random(seed);
      expect_clean(catalog, test::any_person(catalog, random, i % 50 == 0));
    }
  }

  TEST_CASE("nor for the person of any practice case") {
    Diagnostics problems;
    const auto cases = read_cases(catalog, builtin_texts(), problems);
    REQUIRE(cases.has_value());
    CHECK(cases->size() >= 24);
    for (const PracticeCase& practice : *cases) {
      CAPTURE(practice.id);
      expect_clean(catalog, practice.person);
    }
  }

  TEST_CASE("nor for any activity") {
    const Person person;
    const Recommendation found = recommend(catalog, person);
    for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
      CAPTURE(catalog.activities[i].id);
      const Item item{i, Profile::active, 0, {}, 0, {}};
      const std::vector<const Item*> items{&item};
      const Case about{catalog, "", person, found};
      for (const Language language : {Language::nl, Language::en}) {
        ReportOptions options;
        options.language = language;
        CHECK(forbidden(handout_text(about, items, options, {}), catalog, items) == "");
      }
    }
  }
}
