#include "report/summary.h"

#include "base/text.h"
#include "catalog/builtin.h"
#include "engine/tally.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

using namespace maatwerk;

namespace {

const Catalog& catalog() {
  static const Catalog built_in = builtin_catalog();
  return built_in;
}

Counted of(Profile profile, bool has_strong_evidence_backed = true) {
  return {Status::ok, profile, false, has_strong_evidence_backed};
}
constexpr Counted kOpenProfile{Status::uncertain, std::nullopt, false, false};
constexpr Counted kWithSignal{Status::signal, Profile::survivor, false, false};

void add(Tally& tally, std::string_view value, const Counted& person, int times = 1) {
  for (int i = 0; i < times; ++i) REQUIRE(tally.add(value, person));
}

Publication published(const Tally& tally, bool by_column = true) {
  return publish(tally, by_column, Precision::suppressed);
}

std::string csv_of(const Publication& counts, std::string_view by = {}) {
  return summary_csv({catalog(), "hash", counts, by});
}

/// Without the spaces and line ends of its layout.
std::string compact_json(const Publication& counts, std::string_view by) {
  std::string json = summary_json({catalog(), "hash", counts, by});
  std::erase_if(json, [](char c) { return c == ' ' || c == '\n'; });
  return json;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("everyone is counted under one outcome") {
  Tally tally;
  add(tally, "", of(Profile::active), 2);
  add(tally, "", of(Profile::survivor));
  add(tally, "", kOpenProfile, 3);
  add(tally, "", kWithSignal, 4);
  tally.reject();
  REQUIRE(tally.groups().size() == 1);
  const Numbers numbers = tally.groups().front().second;
  CHECK(numbers.people == std::array<Count, kOutcomes>{2, 0, 0, 0, 0, 0, 0, 1, 3, 4});
  CHECK(numbers.total() == 10);
  CHECK(tally.rejected() == 1);
}

TEST_CASE("unmet is who has a profile, no strong fit, and does not ask to be left alone") {
  Tally tally;
  add(tally, "", of(Profile::outsider, false));
  add(tally, "", of(Profile::outsider, true));
  add(tally, "", {Status::ok, Profile::outsider, true, false});
  add(tally, "", kOpenProfile);
  add(tally, "", kWithSignal);
  const Numbers numbers = tally.groups().front().second;
  CHECK(numbers.people[at(Profile::outsider)] == 3);
  CHECK(numbers.unmet == std::array<Count, kProfiles>{0, 0, 0, 0, 0, 1, 0, 0});
  CHECK(numbers.total_unmet() == 1);
}

TEST_CASE("values are sorted by code point, and spaces around them do not matter") {
  Tally tally;
  for (const char* value : {"b", "é", "B", "", " b ", "\t", "a"}) {
    add(tally, value, of(Profile::active));
  }
  std::string order;
  for (const auto& [value, numbers] : tally.groups()) {
    order += value + std::to_string(numbers.total()) + ' ';
  }
  CHECK(order == "2 B1 a1 b2 é1 ");
}

TEST_CASE("threads' tallies add up in any order") {
  Tally first;
  Tally second;
  add(first, "a", of(Profile::active), 3);
  add(first, "b", kOpenProfile);
  add(second, "a", of(Profile::active, false), 2);
  add(second, "c", kWithSignal);
  second.reject();
  Tally forth = first;
  REQUIRE(forth.add(second));
  Tally back = second;
  REQUIRE(back.add(first));
  CHECK(forth.groups() == back.groups());
  CHECK(forth.rejected() == 1);
  CHECK(forth.groups().size() == 3);
  CHECK(forth.groups().front().second.people[at(Profile::active)] == 5);
  CHECK(forth.groups().front().second.unmet[at(Profile::active)] == 2);
}

TEST_CASE("a column with too many values, or with texts, is no column to count by") {
  Tally tally;
  for (std::size_t i = 0; i < Tally::kMaxValues; ++i) {
    add(tally, std::to_string(i), of(Profile::active));
  }
  CHECK(tally.add("0", of(Profile::active)));
  CHECK_FALSE(tally.add("one more", of(Profile::active)));
  CHECK(tally.groups().size() == 1000);
  Tally other;
  add(other, "one more", of(Profile::active));
  CHECK_FALSE(tally.add(other));
  Tally texts;
  CHECK(texts.add(std::string(Tally::kMaxValueBytes, 'x'), of(Profile::active)));
  CHECK_FALSE(texts.add(std::string(Tally::kMaxValueBytes + 1, 'x'), of(Profile::active)));
}

TEST_CASE("zero is shown, 1 to 9 is few, other counts are rounded to fives") {
  using Kind = Published::Kind;
  CHECK(rounded(0) == Published{Kind::number, 0});
  CHECK(rounded(1) == Published{Kind::few, 0});
  CHECK(rounded(9) == Published{Kind::few, 0});
  CHECK(rounded(10) == Published{Kind::number, 10});
  CHECK(rounded(12) == Published{Kind::number, 10});
  CHECK(rounded(13) == Published{Kind::number, 15});
  CHECK(rounded(17) == Published{Kind::number, 15});
  CHECK(rounded(1'000'002) == Published{Kind::number, 1'000'000});
  CHECK(shown(rounded(0)) == "0");
  CHECK(shown(rounded(3)) == "<10");
  CHECK(shown(Published{Kind::hidden, 0}) == "*");
}

TEST_CASE("a lone small number cannot be worked out from the total") {
  // 18 is shown as 20 and 19 as 20: of 19 forms, knowing that they are 19, the one is one at most.
  Tally tally;
  add(tally, "", of(Profile::active), 18);
  add(tally, "", of(Profile::outsider));
  const Publication counts = published(tally, false);
  CHECK(shown(counts.all.people[at(Profile::active)]) == "*");
  CHECK(shown(counts.all.people[at(Profile::outsider)]) == "<10");
  CHECK(shown(counts.all.people[at(Profile::hopeful)]) == "0");
  CHECK(shown(counts.all.total) == "20");
  CHECK(counts.groups.empty());
}

TEST_CASE("nine small numbers cannot be worked out from a small total") {
  Tally tally;
  for (std::size_t i = 0; i < kProfiles; ++i) add(tally, "", of(static_cast<Profile>(i)));
  add(tally, "", kOpenProfile);
  const Publication counts = published(tally, false);
  const auto hidden = [](const Published& count) { return count.kind == Published::Kind::hidden; };
  CHECK(std::ranges::count_if(counts.all.people, hidden) + (hidden(counts.all.total) ? 1 : 0) > 0);
}

TEST_CASE("exact counts are only given when asked for") {
  Tally tally;
  add(tally, "a", of(Profile::active), 18);
  add(tally, "a", of(Profile::outsider, false));
  const Publication counts = publish(tally, true, Precision::exact);
  CHECK_FALSE(counts.suppressed);
  const std::string csv = csv_of(counts, "wijk");
  CHECK(contains(csv, ",,active,18,0\n"));
  CHECK(contains(csv, ",,outsider,1,1\n"));
  CHECK(contains(csv, "wijk,a,outsider,1,\n"));
  for (const Language language : {Language::nl, Language::en}) {
    const std::string text = summary_text({catalog(), "hash", counts, "wijk"}, language, {});
    CHECK(contains(text, language == Language::nl ? "LET OP: dit zijn de precieze aantallen"
                                                  : "WARNING: these are exact numbers"));
    CHECK_FALSE(contains(text, "<10"));
  }
}

TEST_CASE("CSV: the whole, then each group; nothing runs as a formula") {
  Tally tally;
  add(tally, "=cmd()", of(Profile::active, false), 30);
  add(tally, "", of(Profile::active), 23);
  add(tally, "a,\x1b[1m", kWithSignal, 40);
  tally.reject();
  const std::string csv = csv_of(published(tally), "-x");
  CHECK(csv.starts_with("by,value,profile,people,unmet\n,,active,55,30\n,,sheltered,0,0\n"));
  CHECK(contains(csv, ",,signal,40,\n,,total,95,30\n,,rejected,<10,\n"));
  CHECK(contains(csv, "'-x,'=cmd(),active,30,\n"));
  CHECK(contains(csv, "'-x,,active,25,\n"));
  CHECK(contains(csv, "'-x,\"a,\\x1b[1m\",signal,40,\n"));
}

TEST_CASE("JSON: a count that is not told is no number") {
  Tally tally;
  add(tally, "", of(Profile::active, false), 35);
  add(tally, "Zuid", of(Profile::active), 50);
  add(tally, "Zuid", kOpenProfile, 4);
  const std::string json = compact_json(published(tally), "wijk");
  CHECK(json.starts_with(R"({"schema":"maatwerk/summary/1","suppressed":true,)"
                         R"("rejected":{"count":0,"shown":"0"},)"
                         R"("all":{"people":{"count":90,"shown":"90"},)"
                         R"("unmet":{"count":35,"shown":"35"},)"
                         R"("uncertain":{"count":null,"shown":"<10"},)"
                         R"("signal":{"count":0,"shown":"0"},)"
                         R"("profiles":[{"profile":"active","people":{"count":85,"shown":"85"},)"
                         R"("unmet":{"count":35,"shown":"35"}},)"));
  CHECK(contains(json, R"(]},"by":"wijk","groups":[{"value":"","people":{"count":35,)"));
  CHECK(contains(json, R"({"value":"Zuid","people":{"count":55,"shown":"55"},)"));
  // Per group the unmet are told of all profiles together only.
  CHECK(contains(json, R"([{"profile":"active","people":{"count":50,"shown":"50"}},)"));
  CHECK(json.ends_with(R"(,"hash":"hash"}})"));
  CHECK(contains(compact_json(published(tally, false), {}), R"(]},"by":null,"groups":[],)"));
}

TEST_CASE("text fits on a page of 80 columns and says how to read it, in both languages") {
  Tally tally;
  for (const char* value :
       {"", "Noord", "Een wijk met een bijzonder lange naam en \x1b[31mkleur"}) {
    for (std::size_t i = 0; i < kProfiles; ++i) {
      add(tally, value, of(static_cast<Profile>(i), i % 2 == 0), 10 + static_cast<int>(17 * i));
    }
    add(tally, value, kWithSignal, 3);
  }
  const Publication counts = published(tally);
  for (const Language language : {Language::nl, Language::en}) {
    const bool dutch = language == Language::nl;
    for (const bool utf8 : {true, false}) {
      const std::string text = summary_text({catalog(), "hash", counts, "Wijk"}, language,
                                            {.width = 80, .colour = false, .utf8 = utf8});
      CHECK(contains(text, dutch ? "Per Wijk" : "By Wijk"));
      CHECK(contains(text, dutch ? "(niet ingevuld)" : "(not filled in)"));
      CHECK(contains(text, dutch ? "Buitenstaander" : "Outsider"));
      CHECK(contains(text, "\\x1b[31m"));
      CHECK_FALSE(contains(text, "\x1b"));
      for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = text.find('\n', from);
        const std::string_view line = std::string_view(text).substr(from, end - from);
        CAPTURE(std::string(line));
        CHECK(display_width(line) <= 80);
        CHECK_FALSE(line.ends_with(' '));
        from = end + 1;
      }
    }
  }
}

TEST_CASE("no forms at all is a table of zeros") {
  const Publication counts = published(Tally(), true);
  const std::string text = summary_text({catalog(), "hash", counts, "wijk"}, Language::en, {});
  CHECK(contains(text, "No forms."));
  CHECK(contains(csv_of(counts, "wijk"), ",,total,0,0\n,,rejected,0,\n"));
}
