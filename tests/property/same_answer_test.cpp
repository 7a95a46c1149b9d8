// recommend and batch give the same for the same person: from CSV and from JSON lines, in the words
// of both languages, written as JSON lines and as CSV.
#include "base/text.h"
#include "catalog/builtin.h"
#include "cli/cli.h"
#include "intake/answers.h"
#include "property/generators.h"
#include "text_file.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace maatwerk;
using namespace maatwerk::test;

namespace {

using Json = nlohmann::json;
using Words = std::vector<std::string>;

constexpr std::size_t kPeople = 120;

/// What a run with these arguments prints.
std::string printed(const Words& arguments) {
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
  const int status = run_cli(arguments, io);
  CAPTURE(err.str());
  REQUIRE(status == 0);
  return out.str();
}

/// One of the words for a value that stands in no list of words by its punctuation.
std::string word_for(Random& random, const std::string& id, const Words& also) {
  const std::string& word = also[random.below(also.size())];
  std::string chosen = word.find_first_of(",;|") == word.npos && !random.once_in(3) ? word : id;
  if (random.once_in(4) && chosen.front() >= 'a' && chosen.front() <= 'z') {
    chosen.front() = static_cast<char>(chosen.front() - 'a' + 'A');
  }
  return chosen;
}

/// The answers of a person, field by field; empty where nothing is known.
using Answered = std::vector<std::pair<FieldId, Words>>;

Answered answers_of(const Catalog& catalog, const Person& person, Random& random) {
  Answered out;
  const auto one_of = [&](FieldId field, auto value) {
    const auto& values = catalog.field(field).values;
    const auto index = static_cast<std::size_t>(value);
    Words words;
    if (index < values.size()) {
      words.push_back(word_for(random, values[index].id, values[index].also));
    }
    out.emplace_back(field, words);
  };
  const auto all_of = [&](FieldId field, Set set, const auto& values) {
    Words words;
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (has(set, i)) words.push_back(word_for(random, values[i].id, values[i].also));
    }
    out.emplace_back(field, words);
  };
  one_of(FieldId::persistence, person.persistence);
  one_of(FieldId::motivation, person.motivation);
  one_of(FieldId::coping, person.coping);
  out.emplace_back(FieldId::age, person.age ? Words{std::to_string(*person.age)} : Words{});
  one_of(FieldId::gender, person.gender);
  all_of(FieldId::groups, person.groups, catalog.field(FieldId::groups).values);
  all_of(FieldId::interests, person.interests, catalog.field(FieldId::interests).values);
  all_of(FieldId::wishes, person.wishes, catalog.needs);
  if (person.left_alone) out.back().second.emplace_back("nothing");
  one_of(FieldId::reach, person.reach);
  one_of(FieldId::prefers, person.prefers);
  one_of(FieldId::internet, person.internet);
  one_of(FieldId::loneliness, person.loneliness);
  all_of(FieldId::signals, person.signals, catalog.field(FieldId::signals).values);
  return out;
}

std::string flag_of(FieldId field) {
  std::string name(kFieldIds[at(field)]);
  if (is_list(field)) name = name == "wishes" ? "wish" : name.substr(0, name.size() - 1);
  return "--" + name;
}

std::string joined(const Words& words, char between) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : std::string(1, between)) + word;
  return text;
}

std::string as_csv(const std::string& id, const Answered& answers, Random& random) {
  std::string line = id;
  for (const auto& [field, words] : answers) {
    line += ";\"" + joined(words, std::string_view("|;,")[random.below(3)]) + '"';
  }
  return line + '\n';
}

std::string as_json(const std::string& id, const Answered& answers, Random& random) {
  Json object{{"id", id}};
  for (const auto& [field, words] : answers) {
    const std::string name(kFieldIds[at(field)]);
    if (words.empty() && random.once_in(2)) continue;
    if (is_list(field) && random.once_in(2)) {
      object[name] = words;
    } else if (words.empty()) {
      object[name] = nullptr;
    } else {
      object[name] = joined(words, '|');
    }
  }
  return object.dump() + '\n';
}

Json recommended(const Answered& answers, const Words& more) {
  Words arguments{"recommend", "--format", "json", "--lang", "en"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  for (const auto& [field, words] : answers) {
    if (!words.empty()) arguments.insert(arguments.end(), {flag_of(field), joined(words, '|')});
  }
  return Json::parse(printed(arguments));
}

Json without_names(Json object) {
  for (const char* const list : {"evidence_backed", "promising"}) {
    for (Json& entry : object[list]) entry.erase("name");
  }
  return object;
}

Words lines_of(const std::string& text) {
  std::istringstream in(text);
  Words lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// The line of CSV that the recommendation comes to.
std::string csv_of(const std::string& id, const Json& wanted, std::size_t top) {
  const auto word = [](const Json& value) {
    return value.is_null() ? "" : value.get<std::string>();
  };
  Words alternatives;
  for (const Json& each : wanted["alternatives"]) alternatives.push_back(word(each["profile"]));
  Words signals;
  for (const Json& each : wanted["signals"]) signals.push_back(word(each["signal"]));
  std::string line = id + ',' + word(wanted["status"]) + ',' + word(wanted["profile"]) + ',' +
                     joined(wanted["candidates"].get<Words>(), '|') + ',' +
                     joined(alternatives, '|') + ',' + joined(signals, '|');
  for (const char* const list : {"evidence_backed", "promising"}) {
    for (std::size_t i = 0; i < top; ++i) {
      line += ',' + (i < wanted[list].size() ? word(wanted[list][i]["activity"]) : "");
    }
  }
  return line;
}

TEST_SUITE_BEGIN("same answer");

TEST_CASE("recommend and batch give the same for the same person") {
  const Catalog catalog = builtin_catalog();
  const std::uint32_t seed = first_seed();
  CAPTURE(seed);
  Random random(seed);
  std::vector<Answered> people;
  std::string csv = "id";
  std::string json;
  for (std::size_t i = 0; i < kPeople; ++i) {
    people.push_back(answers_of(catalog, any_person(catalog, random, i % 8 == 0), random));
  }
  for (const auto& [field, words] : people.front()) csv += ';' + std::string(kFieldIds[at(field)]);
  csv += '\n';
  for (std::size_t i = 0; i < kPeople; ++i) {
    csv += as_csv(std::to_string(i), people[i], random);
    json += as_json(std::to_string(i), people[i], random);
  }
  const TextFile csv_file(csv);
  const TextFile json_file(json);
  for (const std::string& file : {csv_file.name(), json_file.name()}) {
    const bool is_csv = file == csv_file.name();
    CAPTURE(is_csv);
    const Words plain = lines_of(printed({"batch", file, "--lang", "en"}));
    const Words full = lines_of(printed({"batch", file, "--why", "--top", "0", "--lang", "en"}));
    const Words cells = lines_of(printed({"batch", file, "--format", "csv", "--top", "3"}));
    REQUIRE(plain.size() == kPeople);
    REQUIRE(full.size() == kPeople);
    REQUIRE(cells.size() == kPeople + 1);
    for (std::size_t i = 0; i < kPeople; ++i) {
      CAPTURE(as_json(std::to_string(i), people[i], random));
      Json wanted = recommended(people[i], {"--why", "--top", "0"});
      wanted["id"] = std::to_string(i);
      CHECK(Json::parse(full[i]) == wanted);
      wanted = recommended(people[i], {});
      wanted["id"] = std::to_string(i);
      CHECK(Json::parse(plain[i]) == without_names(wanted));
      CHECK(cells[i + 1] == csv_of(std::to_string(i), wanted, 3));
    }
  }
}

TEST_SUITE_END();

}  // namespace
