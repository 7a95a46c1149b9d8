#include "intake/answerer.h"

#include "intake/problems.h"
#include "unit/people.h"

#include <doctest/doctest.h>

#include <bit>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::who;

namespace {

Column column_for(FieldId field, const WordMap* words = nullptr) {
  Column column;
  column.name = "the column";
  column.field = field;
  column.words = words;
  return column;
}

TEST_SUITE_BEGIN("answerer");

TEST_CASE("What is remembered is what answer() says, for every word of every question") {
  Answerer answerer(builtin());
  for (int round = 0; round < 3; ++round) {
    for (std::size_t i = 0; i < kFieldIds.size(); ++i) {
      const auto field = static_cast<FieldId>(i);
      if (field == FieldId::id) continue;
      std::vector<std::string> words{"x", "?", "", "72", "7", "121", "geen", std::string(40, 'y')};
      for (const Field& each : builtin().vocabulary.fields) {
        for (const Value& value : each.values) {
          words.insert(words.end(), value.also.begin(), value.also.end());
          words.push_back(value.label.nl);
        }
      }
      const Column column = column_for(field);
      for (const std::string& word : words) {
        CAPTURE(word);
        Row row;
        answerer.take_word(column, word, row);
        Person wanted;
        const auto fault = answer(builtin(), field, word, wanted);
        REQUIRE(row.person == wanted);
        REQUIRE(row.faults.size() == (fault ? 1 : 0));
        if (!fault) continue;
        CHECK(row.faults.front().problem == fault->problem);
        CHECK(row.faults.front().words == fault->words);
        CHECK(row.faults.front().column == "the column");
      }
    }
  }
}

TEST_CASE("A cell of a list question may hold several words") {
  Answerer answerer(builtin());
  for (const char* cell : {"widowed|cancer", "widowed;cancer", "widowed,cancer",
                           " widowed , cancer ", "|widowed||cancer|", "widowed|cancer|widowed"}) {
    CAPTURE(cell);
    Row row;
    answerer.take(column_for(FieldId::groups), cell, row);
    CHECK(row.faults.empty());
    CHECK(row.person == who({{"groups", "widowed, cancer"}}));
  }
  Row row;
  answerer.take(column_for(FieldId::groups), "widowed|nonsense|cancer|rubbish", row);
  CHECK(row.faults.size() == 2);
  row = {};
  answerer.take(column_for(FieldId::persistence), "complex|complex", row);
  CHECK(row.faults.size() == 1);
}

TEST_CASE("Nothing beside a wish is refused, in this order and the other") {
  Answerer answerer(builtin());
  for (const char* cell : {"nothing|meeting", "meeting|nothing"}) {
    Row row;
    answerer.take(column_for(FieldId::wishes), cell, row);
    REQUIRE(row.faults.size() == 1);
    CHECK(row.faults.front().problem == &kNothingAndMore);
  }
}

TEST_CASE("Words of a form file come first, and only in their own column") {
  const Meaning widowed{Meaning::Kind::value,
                        static_cast<std::uint32_t>(std::countr_zero(test::groups({"widowed"})))};
  const Meaning cancer{Meaning::Kind::value,
                       static_cast<std::uint32_t>(std::countr_zero(test::groups({"cancer"})))};
  const WordMap first{{"ja", {widowed}}, {"ja,-beide", {widowed, cancer}}};
  const WordMap second{{"ja", {cancer}}};
  Answerer answerer(builtin());
  for (int round = 0; round < 2; ++round) {
    Row row;
    answerer.take(column_for(FieldId::groups, &first), "Ja", row);
    CHECK(row.person == who({{"groups", "widowed"}}));
    row = {};
    answerer.take(column_for(FieldId::groups, &second), "Ja", row);
    CHECK(row.person == who({{"groups", "cancer"}}));
    row = {};
    answerer.take(column_for(FieldId::groups, &first), "Ja, beide", row);
    CHECK(row.faults.empty());
    CHECK(row.person == who({{"groups", "widowed, cancer"}}));
    row = {};
    answerer.take(column_for(FieldId::groups, &first), "dementia", row);
    CHECK(row.person == who({{"groups", "dementia"}}));
    row = {};
    answerer.take(column_for(FieldId::groups), "Ja", row);
    CHECK(row.faults.size() == 1);
  }
}

TEST_SUITE_END();

}  // namespace
