#include "intake/intake_file.h"

#include "text_file.h"
#include "unit/people.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::TextFile;

namespace {

using Words = std::vector<std::string>;

/// The ids of all rows, or the codes of why the file was refused.
struct Opened {
  Words ids;
  Words codes;
  Words unknown;
};

Opened open(std::string_view text, Words keep = {}, IntakeOptions options = {}) {
  const TextFile file(text);
  options.path = file.name();
  Diagnostics problems;
  const auto intake = IntakeFile::open(options, Columns(builtin(), nullptr, std::move(keep)),
                                       Language::en, problems);
  Opened out;
  for (const Diagnostic& problem : problems.sorted()) out.codes.emplace_back(problem.problem->code);
  CHECK((intake != nullptr) == out.codes.empty());
  if (intake == nullptr) return out;
  out.unknown = intake->unknown_columns();
  intake->set_block_size(50);
  const auto rows = intake->reader();
  Block block;
  std::size_t lines = intake->lines_before();
  while (intake->next(block)) {
    rows->start(block.records());
    Row row;
    while (rows->next(row)) {
      out.ids.emplace_back(row.faults.empty() ? row.id : row.faults.front().problem->code);
    }
    lines += row.line;
  }
  const auto ends = static_cast<std::size_t>(std::ranges::count(text, '\n'));
  CHECK(lines == ends + (text.ends_with('\n') ? 0 : 1));
  return out;
}

std::string times(std::size_t count, std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += line;
  return text;
}

TEST_SUITE_BEGIN("intake_file");

TEST_CASE("CSV and JSON lines are told apart by how they begin") {
  CHECK(open("id,duur\na,complex\nb,complex").ids == Words{"a", "b"});
  CHECK(open("\xef\xbb\xbfid;duur\r\na;complex\r\n").ids == Words{"a"});
  CHECK(open(" {\"id\":\"a\",\"duur\":\"complex\"}\n\n{\"id\":\"b\"}").ids == Words{"a", "b"});
  CHECK(open("\xef\xbb\xbf{\"id\":\"a\"}\n").ids == Words{"a"});
  CHECK(open("{\"id\":\"a\"}\nid,duur\n").ids == Words{"a", "row/not-an-object"});
  CHECK(open("[{}]").codes == Words{"intake/json-array"});
  CHECK(open("id,duur\na,complex\n", {}, {.path = {}, .format = InputFormat::json_lines}).ids ==
        Words{"row/not-an-object", "row/not-an-object"});
  CHECK(open("id,duur\ncaf\xe9,complex\n", {},
             {.path = {}, .format = InputFormat::csv, .encoding = Encoding::windows_1252})
            .ids == Words{"café"});
  CHECK(open("").codes == Words{"intake/empty"});
  CHECK(open("\n \r\n").codes == Words{"intake/empty"});
}

TEST_CASE("No row is lost between the header, the sample and the rest") {
  std::string text = "\nid,duur,\"no\nte\"\n";
  Words wanted;
  for (int i = 0; i < 30000; ++i) {
    wanted.push_back(std::to_string(i));
    text += wanted.back() + (i % 7 == 0 ? ",complex,\"two\nlines\"\n" : ",complex,one\n");
  }
  CHECK(open(text).ids == wanted);
}

TEST_CASE("A first line of JSON that is too long is a row, too") {
  const std::string text = "{\"id\":\"" + std::string(3 << 20, 'x') + "\"}\n{\"id\":\"b\"}\n";
  CHECK(open(text).ids == Words{"row/too-long", "b"});
}

TEST_CASE("Columns that are not looked at") {
  CHECK(open("id,naam,duur,Wijk,\na,b,complex,c,\n", {"wijk"}).unknown == Words{"naam"});
  CHECK(open("{\"id\":1,\"naam\":\"x\",\"duur\":\"complex\",\"wijk\":\"y\"}\n", {"wijk"}).unknown ==
        Words{"naam"});
}

TEST_CASE("Ids that all pass the 11-test are refused from the twentieth on") {
  const std::string row = "111222333,complex,123456782\n";
  CHECK(open("id,duur,x\n" + times(19, row)).codes.empty());
  CHECK(open("id,duur,x\n" + times(20, row)).codes == Words{"intake/citizen-number"});
  CHECK(open("id,duur,x\n" + times(20, row), {"x"}).codes ==
        Words{"intake/citizen-number", "intake/citizen-number"});
  CHECK(open("id,duur,x\n" + times(1000, row) + "a1,complex,\n").codes.size() == 1);
  CHECK(open("id,duur,x\n" + times(999, row) + "a1,complex,\n").codes.empty());
  // Rows without an id say nothing.
  CHECK(open("id,duur,x\n" + times(20, row) + times(20, ",complex,\n")).codes.size() == 1);
  CHECK(open(times(20, "{\"id\":111222333,\"duur\":\"complex\"}\n")).codes ==
        Words{"intake/citizen-number"});
  CHECK(open(times(3, "{\"id\":1,\"BSN\":2}\n")).codes == Words{"intake/citizen-number"});
}

TEST_CASE("JSON lines of which none speaks of persistence or motivation") {
  const std::string row = "{\"id\":\"a\",\"hoe lang\":\"dreigend\"}\n";
  CHECK(open(times(19, row)).ids.size() == 19);
  CHECK(open(times(20, row)).codes == Words{"intake/no-main-column"});
  CHECK(open(times(20, row) + "{\"motivatie\":null}\n").ids.size() == 21);
  CHECK(open(times(20, "nothing\n"), {}, {.path = {}, .format = InputFormat::json_lines})
            .ids.size() == 20);
}

TEST_SUITE_END();

}  // namespace
