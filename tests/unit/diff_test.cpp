#include "cli/cli.h"
#include "engine/comparison.h"
#include "text_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using maatwerk::test::TextFile;

namespace {

struct Run {
  int exit = -1;
  std::string out;
  std::string err;
};

Run run(std::vector<std::string> arguments) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Io io{in,
        out,
        err,
        false,
        false,
        false,
        [] { return 80; },
        [](std::string_view) { return std::nullopt; }};
  Run result;
  result.exit = run_cli(std::move(arguments), io);
  result.out = out.str();
  result.err = err.str();
  return result;
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::string compact(std::string json) {
  std::erase_if(json, [](char c) { return c == ' ' || c == '\n'; });
  return json;
}

/// Every persistence and motivation, unknown too, over several ages, groups and interests; each
/// eleventh row has a word that no catalogue knows.
std::string forms() {
  const std::array persistence{"threatening", "situational", "structural", "complex", ""};
  const std::array motivation{"yes", "no", ""};
  const std::array groups{"", "widowed|bereaved", "lives-alone", "psychiatric", "homeless"};
  const std::array interests{"", "food", "animals|nature"};
  std::string text = "id,persistence,motivation,age,groups,interests,signals\n";
  for (std::size_t i = 0; i < 225; ++i) {
    text += "P" + std::to_string(i) + ',' + persistence[i % 5] + ',' + motivation[i / 5 % 3] + ',' +
            std::to_string(50 + i % 40) + ',' + (i % 11 == 5 ? "knitter" : groups[i / 15 % 5]) +
            ',' + interests[i / 75] + ',' + (i % 50 == 7 ? "abuse" : "") + '\n';
  }
  return text;
}

using Line = std::vector<std::string>;

/// The lists of each person, as batch gives them: five of one level, then five of the other.
std::map<std::string, std::array<Line, 2>> lists_of(const std::string& csv) {
  std::map<std::string, std::array<Line, 2>> people;
  std::istringstream lines(csv);
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line)) {
    Line cells;
    std::istringstream parts(line + ",");
    for (std::string cell; std::getline(parts, cell, ',');) cells.push_back(cell);
    REQUIRE(cells.size() == 16);
    for (std::size_t i = 0; i < 10; ++i) people[cells[0]][i / 5].push_back(cells[6 + i]);
  }
  return people;
}

Outcome outcome(std::vector<std::uint16_t> evidence_backed, std::vector<std::uint16_t> promising,
                Set candidates = 1) {
  return {candidates, {std::move(evidence_backed), std::move(promising)}};
}

constexpr std::string_view kWithoutResto = R"(overlay: Zonder Resto
activities:
  resto-vanharte:
    off: Niet hier.
)";

}  // namespace

TEST_SUITE("diff") {
  TEST_CASE("a person is counted once for each thing that is another") {
    const Catalog catalog;
    Catalog five;
    for (const char* id : {"a", "b", "c", "d", "e"}) {
      five.activities.emplace_back().id = id;
    }
    Comparison comparison(catalog, five);
    comparison.add("same", outcome({0, 1}, {2}), outcome({0, 1}, {2}));
    comparison.add("order", outcome({0, 1}, {2}), outcome({1, 0}, {2}));
    comparison.add("later", outcome({0, 1}, {2}), outcome({0, 3}, {2}));
    comparison.add("both", outcome({0, 1}, {2}), outcome({3}, {4}));
    comparison.add("moved", outcome({0}, {1}), outcome({1}, {0}));
    comparison.add("gone", outcome({0}, {}), outcome({}, {}));
    comparison.add("profile", outcome({0}, {}), outcome({0}, {}, 2));
    comparison.reject(true, true);
    comparison.reject(true, false);
    comparison.reject(false, true);
    comparison.reject(false, true);
    const Difference& found = comparison.difference();
    CHECK(found.rows == 11);
    CHECK(found.compared == 7);
    CHECK(found.unchanged == 1);
    CHECK(found.another_profile == 1);
    CHECK(found.another_list == 5);
    CHECK(found.another_first == 4);
    CHECK(found.another_list_of == std::array<std::size_t, 2>{5, 2});
    CHECK(found.another_first_of == std::array<std::size_t, 2>{4, 2});
    CHECK(found.entering == std::vector<std::size_t>{0, 0, 0, 2, 1});
    CHECK(found.leaving == std::vector<std::size_t>{2, 2, 1, 0, 0});
    CHECK(most_first(found.leaving) == std::vector<std::size_t>{0, 1, 2});
    CHECK(most_first(found.entering) == std::vector<std::size_t>{3, 4});
    CHECK(found.rejected_by_both == 1);
    CHECK(found.rejected_by_one[0].first == std::vector<std::size_t>{9});
    CHECK(found.rejected_by_one[1].first == std::vector<std::size_t>{10, 11});
    CHECK(found.is_any());
  }

  TEST_CASE("activities are the same by id, wherever they stand in their catalogues") {
    Catalog before;
    Catalog after;
    for (const char* id : {"b", "d"}) before.activities.emplace_back().id = id;
    for (const char* id : {"a", "b", "c", "d"}) after.activities.emplace_back().id = id;
    const Comparison comparison(before, after);
    CHECK(comparison.difference().ids == std::vector<std::string>{"a", "b", "c", "d"});
    const std::array<std::uint16_t, 2> of_before{1, 0};
    const std::array<std::uint16_t, 2> of_after{3, 1};
    Shortlist list;
    Outcome one;
    Outcome other;
    list.first[0] = of_before;
    comparison.note(Side::before, list, one);
    list.first[0] = of_after;
    comparison.note(Side::after, list, other);
    CHECK(one == other);
  }

  TEST_CASE("few are kept, however many there are") {
    Comparison comparison({}, {});
    for (int i = 0; i < 1000; ++i) {
      comparison.add("", outcome({}, {}, 1), outcome({}, {}, 2));
      comparison.reject(false, true);
    }
    CHECK(comparison.difference().another_profile == 1000);
    CHECK(comparison.difference().examples.size() == Comparison::kExamples);
    CHECK(comparison.difference().rejected_by_one[1].count == 1000);
    CHECK(comparison.difference().rejected_by_one[1].first.size() == Comparison::kNamedRows);
  }

  TEST_CASE("a row that one side rejects is a difference, one that both reject is none") {
    Comparison comparison({}, {});
    comparison.reject(true, true);
    CHECK_FALSE(comparison.difference().is_any());
    comparison.reject(false, true);
    CHECK(comparison.difference().is_any());
  }

  TEST_CASE("against itself: nothing, and exit code 0") {
    const TextFile intake(forms());
    const Run same = run({"diff", "builtin", "builtin", intake.name(), "--format", "json"});
    CHECK(same.exit == 0);
    CHECK(has(compact(same.out), R"("compared":205,"another_profile":0,"another_first":0,)"
                                 R"("another_list":0,"unchanged":205,)"));
    CHECK(has(compact(same.out), R"("entering":[],"leaving":[],"examples":[])"));
    CHECK(has(same.err, "rows: 225; compared: 205; rejected: 20\n"));
    // --rejects belongs to batch.
    CHECK_FALSE(has(same.err, "--rejects"));
    CHECK(run({"diff", "builtin", "catalog", intake.name()}).exit == 0);
  }

  TEST_CASE("against a catalogue without one first choice: what batch says with each") {
    const TextFile intake(forms());
    const TextFile overlay(kWithoutResto);
    const Run before = run({"batch", intake.name(), "--format", "csv"});
    const Run after = run({"batch", intake.name(), "--format", "csv", "--catalog", overlay.name()});
    const auto lists_before = lists_of(before.out);
    const auto lists_after = lists_of(after.out);
    REQUIRE(lists_before.size() == lists_after.size());
    std::size_t another_first = 0;
    std::size_t another_list = 0;
    std::map<std::string, int> entering;
    std::map<std::string, int> leaving;
    for (const auto& [id, old_lists] : lists_before) {
      const auto& new_lists = lists_after.at(id);
      another_list += old_lists != new_lists;
      another_first += old_lists[0][0] != new_lists[0][0] || old_lists[1][0] != new_lists[1][0];
      std::set<std::string> old_ids;
      std::set<std::string> new_ids;
      for (const Line& list : old_lists) old_ids.insert(list.begin(), list.end());
      for (const Line& list : new_lists) new_ids.insert(list.begin(), list.end());
      for (const std::string& each : old_ids) {
        if (!each.empty() && !new_ids.contains(each)) ++leaving[each];
      }
      for (const std::string& each : new_ids) {
        if (!each.empty() && !old_ids.contains(each)) ++entering[each];
      }
    }
    REQUIRE(another_first > 0);
    REQUIRE(another_list > another_first);
    REQUIRE(leaving.size() == 1);

    const Run diff = run({"diff", "builtin", overlay.name(), intake.name(), "--format", "json"});
    CHECK(diff.exit == 1);
    const std::string json = compact(diff.out);
    CHECK(json.starts_with(R"({"schema":"maatwerk/diff/1","before":{"name":"builtin",)"));
    const auto count = [](std::string_view key, std::size_t number) {
      return '"' + std::string(key) + "\":" + std::to_string(number) + ',';
    };
    CHECK(has(json, count("another_first", another_first)));
    CHECK(has(json, count("another_list", another_list)));
    CHECK(has(json, count("unchanged", lists_before.size() - another_list)));
    CHECK(has(json, R"("leaving":[{"activity":"resto-vanharte","people":)" +
                        std::to_string(leaving["resto-vanharte"]) + "}]"));
    for (const auto& [id, people] : entering) {
      CHECK(has(json, R"({"activity":")" + id + R"(","people":)" + std::to_string(people) + "}"));
    }
    // The other way round the same people are counted.
    const Run back = run({"diff", overlay.name(), "builtin", intake.name(), "--format", "json"});
    CHECK(has(compact(back.out), count("another_list", another_list)));
    CHECK(has(compact(back.out), R"("entering":[{"activity":"resto-vanharte")"));
  }

  TEST_CASE("ids of people stand in the result, never in the messages") {
    const TextFile intake(forms());
    const TextFile overlay(kWithoutResto);
    const Run diff = run({"diff", "builtin", overlay.name(), intake.name(), "--lang", "nl"});
    CHECK(has(diff.out, "- P0\n"));
    CHECK(has(diff.out, "eerste keus was Resto VanHarte, wordt "));
    for (std::size_t at = diff.err.find('P'); at != std::string::npos;
         at = diff.err.find('P', at + 1)) {
      CHECK_FALSE(std::isdigit(static_cast<unsigned char>(diff.err[at + 1])));
    }
    CHECK_FALSE(has(diff.err, "knitter"));
  }

  TEST_CASE("a row that only one catalogue takes is named by its number") {
    const TextFile intake(
        "id,persistence,motivation,groups\nA,structural,yes,widowed\n"
        "B,structural,yes,breier\nC,structural,yes,xyz\n");
    const TextFile overlay(R"(overlay: Met breiers
vocabulary:
  fields:
    groups:
      values:
        widowed:
          also: [breier]
)");
    const Run diff = run({"diff", "builtin", overlay.name(), intake.name(), "--format", "json"});
    CHECK(diff.exit == 1);
    CHECK(has(compact(diff.out), R"("rejected":{"both":1,"before_only":{"count":1,"rows":[2]},)"
                                 R"("after_only":{"count":0,"rows":[]}},"compared":1,)"));
    const Run text = run({"diff", "builtin", overlay.name(), intake.name(), "--lang", "en"});
    CHECK(has(text.out, "Rejected with the first catalogue only: 1 (row 2)."));
    CHECK(has(text.err, ":3: row 2, column 'groups': "));
    CHECK(has(text.err, "rows: 3; compared: 1; rejected: 2\n"));
  }

  TEST_CASE("what cannot be read is exit code 2, with what to do") {
    const TextFile intake(forms());
    const TextFile overlay(kWithoutResto);
    const auto message = [](const Run& failed) {
      CHECK(failed.exit == 2);
      CHECK(failed.out.empty());
      return failed.err;
    };
    CHECK(has(message(run({"diff", "builtin", "builtin", "-"})), "read twice"));
    CHECK(has(message(run({"diff", "builtin", "builtin", "/dev/null"})), "read twice"));
    CHECK(has(message(run({"diff", "-", "-", intake.name()})), "only once"));
    CHECK(has(message(run({"diff", "bulitin", "builtin", intake.name()})),
              "did you mean 'builtin'?"));
    message(run({"diff", "builtin", "no-such.yaml", intake.name()}));
    message(run({"diff", "builtin", "builtin", "no-such.csv"}));
    message(run({"diff", "builtin", overlay.name()}));
    CHECK(has(message(run({"diff", "builtin", overlay.name(), intake.name(), "-o", intake.name()})),
              "choose another name"));
  }

  TEST_CASE("an overlay lies on what --catalog names; builtin and a directory stand alone") {
    const TextFile intake(forms());
    const TextFile overlay(kWithoutResto);
    const TextFile nothing("overlay: Anders\nactivities:\n  oopoeh:\n    name: {nl: Dier}\n");
    const auto exit = [&](const std::string& before, const std::string& after) {
      return run({"diff", before, after, intake.name(), "--catalog", overlay.name()}).exit;
    };
    CHECK(exit("builtin", nothing.name()) == 1);
    CHECK(exit(nothing.name(), nothing.name()) == 0);
    CHECK(exit("builtin", "catalog") == 0);
  }
}
