#include "intake/json_rows.h"

#include "intake/row_problems.h"
#include "taken.h"
#include "unit/people.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::Taken;
using test::who;

namespace {

using Words = std::vector<std::string>;

/// Reads blocks with one reader.
class Reader {
 public:
  explicit Reader(std::vector<std::string> keep = {}, const FormFile* form = nullptr)
      : columns_(builtin(), form, std::move(keep)), rows_(columns_) {}

  std::vector<Taken> read(std::string_view text) {
    // Right behind the block stands what would make sense in it.
    std::string padded(text);
    while (padded.size() < text.size() + kBlockPadding) padded += "\"}] ";
    std::vector<Taken> out;
    test::take_all(rows_, std::string_view(padded).substr(0, text.size()), 0, out);
    Row row;
    CHECK_FALSE(rows_.next(row));
    return out;
  }

  Taken one(std::string_view line) {
    CAPTURE(std::string(line));
    const std::vector<Taken> rows = read(line);
    REQUIRE(rows.size() == 1);
    return rows.front();
  }

  [[nodiscard]] const Words& unknown() const { return rows_.unknown(); }
  [[nodiscard]] Set questions() const { return rows_.questions(); }

 private:
  Columns columns_;
  JsonRows rows_;
};

/// What is wrong with a line, "code column" each.
Words faults_of(std::string_view line) { return Reader().one(line).faulty(); }

Person person_of(std::string_view line) {
  const Taken row = Reader().one(line);
  CHECK(row.faulty() == Words{});
  return row.person;
}

std::string times(std::size_t count, std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("an object with the questions as its keys is a person") {
  const Taken row = Reader({"note"}).one(
      R"({"id":"a1","age":72,"persistence":"structural","motivation":"yes",)"
      R"("groups":["widowed","lives-alone"],"wishes":"meeting|peers","note":"a, b"})");
  CHECK(row.faulty() == Words{});
  CHECK(row.id == "a1");
  CHECK(row.kept == Words{"a, b"});
  CHECK(row.person == who({{"age", "72"},
                           {"persistence", "structural"},
                           {"motivation", "yes"},
                           {"groups", "widowed, lives-alone"},
                           {"wishes", "meeting, peers"}}));
}

TEST_CASE("keys and words are taken in both languages and any case") {
  CHECK(person_of(R"( { "Leeftijd" : " 72 " , "DUUR" : "Dreigend" } )") ==
        who({{"age", "72"}, {"persistence", "threatening"}}));
  // Also when they are written with escapes.
  CHECK(person_of(R"({"\u0061ge":"\u0037\u0032","groups":["wid\u006Fwed"]})") ==
        who({{"age", "72"}, {"groups", "widowed"}}));
}

TEST_CASE("null leaves everything unknown, and a row of nothing else is empty") {
  for (const char* const empty : {"{}", R"({"id":null,"age":null})",
                                  R"({"groups":[],"interests":""})", R"({"wishes":[null]})"}) {
    CHECK(faults_of(empty) == Words{"row/empty "});
  }
  const Taken row = Reader({"note"}).one(
      R"({"id":"a","age":null,"groups":null,"wishes":[null,null],"note":null})");
  CHECK(row.faulty() == Words{});
  CHECK(row.kept == Words{""});
  CHECK(row.person == Person{});
  CHECK(person_of(R"({"id":1,"groups":[],"interests":""})") == Person{});
  CHECK(person_of(R"({"x":1})") == Person{});
}

TEST_CASE("a list of words answers a list question and no other") {
  CHECK(person_of(R"({"interests":["music",null,"animals"]})") ==
        who({{"interests", "music, animals"}}));
  CHECK(faults_of(R"({"groups":["widowed|migrant"]})") == Words{"form/unknown-value groups"});
  CHECK(faults_of(R"({"motivation":["yes"]})") == Words{"row/value motivation"});
  CHECK(faults_of(R"({"groups":[["widowed"]]})") == Words{"row/value groups"});
  CHECK(faults_of(R"({"groups":["widowed",{"a":1}]})") == Words{"row/value groups"});
  CHECK(faults_of(R"({"groups":{"widowed":true}})") == Words{"row/value groups"});
  CHECK(faults_of(R"({"groups":[true]})") == Words{"row/value groups"});
  CHECK(faults_of(R"({"groups":[1]})") == Words{"form/unknown-value groups"});
}

TEST_CASE("true and false answer nothing") {
  const Taken row = Reader().one(R"({"internet":true,"motivation":false,"age":"72"})");
  CHECK(row.faulty() == Words{"row/value internet", "row/value motivation"});
  CHECK(row.faults[0].problem == &kTrueFalse);
  CHECK(row.faults[0].words == Words{"internet"});
}

TEST_CASE("an age is a whole number") {
  CHECK(person_of(R"({"age":0})") == who({{"age", "0"}}));
  for (const char* bad : {"7.0", "7e1", "-1", "121", "12345678901234567890", "[72]", "{}"}) {
    CAPTURE(bad);
    const Words faults = faults_of("{\"age\":" + std::string(bad) + "}");
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].ends_with(" age"));
    CHECK_FALSE(faults[0].starts_with("row/not-json"));
  }
}

TEST_CASE("ids and copied values come out as they went in") {
  for (const char* number : {"7", "-0", "12345678901234567890", "123456789012345678901234567890123",
                             "1.10", "1e999", "0.1000000000000000000001"}) {
    const Taken row =
        Reader({"x"}).one("{\"id\": " + std::string(number) + " ,\"x\":" + number + "}");
    CHECK(row.faulty() == Words{});
    CHECK(row.id == number);
    CHECK(row.kept == Words{number});
  }
  const Taken text =
      Reader({"x", "y", "z"})
          .one(R"({"z":true,"x":"\"a\" \\ \/ \b\f","id":"\u00e9\ud83d\ude00\n\té"})");
  CHECK(text.id == "é😀\n\té");
  CHECK(text.kept == Words{"", "", "true"});
  CHECK(text.faulty() == Words{"row/control x"});
}

TEST_CASE("ids and copied values are texts or numbers") {
  CHECK(faults_of(R"({"id":true})") == Words{"row/value id"});
  CHECK(faults_of(R"({"id":[1]})") == Words{"row/value id"});
  CHECK(faults_of(R"({"id":{}})") == Words{"row/value id"});
  CHECK(Reader({"x"}).one(R"({"x":[1]})").faulty() == Words{"row/value x"});
  CHECK(Reader({"x"}).one(R"({"x":{"y":1}})").faulty() == Words{"row/value x"});
  // A question can be copied as well; a list cannot.
  const Taken both = Reader({"age"}).one(R"({"leeftijd":71})");
  CHECK(both.kept == Words{""});
  CHECK(Reader({"age"}).one(R"({"age":71})").kept == Words{"71"});
  CHECK(Reader({"groups"}).one(R"({"groups":["widowed"]})").faulty() == Words{"row/value groups"});
}

TEST_CASE("control characters are not copied, however they are written") {
  for (const char* bad : {"\\u0000", "\\u001b[31m", "\\u009b", "\xC2\x9B"}) {
    CAPTURE(bad);
    const Taken row =
        Reader({"x"}).one("{\"id\":\"a" + std::string(bad) + "\",\"x\":\"" + bad + "\"}");
    CHECK(row.faulty() == Words{"row/control id", "row/control x"});
    CHECK(row.id.empty());
    CHECK(row.kept == Words{""});
  }
}

TEST_CASE("a question is answered once") {
  CHECK(faults_of(R"({"age":72,"age":72})") == Words{"row/twice age"});
  CHECK(faults_of(R"({"age":null,"leeftijd":72})") == Words{"row/twice leeftijd"});
  CHECK(faults_of(R"({"groups":"widowed","groepen":["migrant"]})") == Words{"row/twice groepen"});
  CHECK(faults_of(R"({"id":1,"id":2})") == Words{"row/twice id"});
  CHECK(faults_of(R"({"age":72,"\u0061ge":72})") == Words{"row/twice age"});
  CHECK(Reader({"x"}).one(R"({"x":1,"X":2})").faulty() == Words{"row/twice X"});
  CHECK(faults_of(R"({"other":1,"other":2})") == Words{});
  // Each object begins anew.
  const auto rows = Reader({"x"}).read("{\"age\":1,\"x\":1}\n{\"age\":1,\"x\":1}");
  REQUIRE(rows.size() == 2);
  CHECK(rows[1].faulty() == Words{});
}

TEST_CASE("columns of a form: several add up to a list, true can be a word") {
  const auto group = [](std::string_view word) {
    return std::get<Meaning>(understand(builtin(), FieldId::groups, word));
  };
  const FormFile form{
      "form.yaml",
      {{"partner", FieldId::groups, {{"overleden", {group("widowed")}}}},
       {"alone",
        FieldId::groups,
        {{"true", {group("lives-alone")}}, {"false", {Meaning{}}}, {"null", {group("migrant")}}}},
       {"years", FieldId::age, {}},
       {"remark", std::nullopt, {}}}};
  Reader reader({}, &form);
  const Taken row = reader.one(
      R"({"Partner":"overleden","alone":true,"groups":"migrant","remark":{"a":[1]},"years":"70"})");
  CHECK(row.faulty() == Words{});
  CHECK(row.person == who({{"groups", "widowed, lives-alone, migrant"}, {"age", "70"}}));
  CHECK(reader.one(R"({"alone":false})").person == Person{});
  CHECK(reader.one(R"({"alone":null})").person == Person{});
  CHECK(reader.one(R"({"partner":true})").faulty() == Words{"row/value partner"});
  CHECK(reader.one(R"({"alone":true,"alone":true})").faulty() == Words{"row/twice alone"});
  CHECK(reader.one(R"({"alone":true,"ALONE":true})").faulty() == Words{"row/twice ALONE"});
  CHECK(reader.one(R"({"years":70,"age":70})").faulty() == Words{"row/twice age"});
  CHECK(reader.unknown() == Words{});
}

TEST_CASE("a line that is not one whole JSON object is one fault, without a word of it") {
  struct Bad {
    const char* line;
    const char* code;
  };
  const std::vector<Bad> bad{
      {R"({"id":"a1","age":72)", "row/not-json"},
      {R"({"id":"a1","age":)", "row/not-json"},
      {R"({"id":"a1","note":"open)", "row/not-json"},
      {R"({"id":"a1"}})", "row/not-json"},
      {R"({"id":"a1"}])", "row/not-json"},
      {R"({"id":"a1"} {"id":"a2"})", "row/not-json"},
      {R"({"id":"a1"},)", "row/not-json"},
      {R"({"id":"a1"}x)", "row/not-json"},
      {R"({"id":"a1",})", "row/not-json"},
      {R"({,"id":"a1"})", "row/not-json"},
      {R"({"id":"a1" "age":72})", "row/not-json"},
      {R"({"id":"a1":2})", "row/not-json"},
      {R"({"id":"a1":2,"age":3})", "row/not-json"},
      {R"({"id" "a1"})", "row/not-json"},
      {R"({"id"})", "row/not-json"},
      {R"({id:"a1"})", "row/not-json"},
      {R"({'id':'a1'})", "row/not-json"},
      {R"({"id":a1})", "row/not-json"},
      {R"({1:"a1"})", "row/not-json"},
      {R"({"id":"a1"/**/})", "row/not-json"},
      {R"({"age":007})", "row/not-json"},
      {R"({"age":+7})", "row/not-json"},
      {R"({"age":.7})", "row/not-json"},
      {R"({"age":7.})", "row/not-json"},
      {R"({"age":1e})", "row/not-json"},
      {R"({"age":-})", "row/not-json"},
      {R"({"age":0x10})", "row/not-json"},
      {R"({"age":NaN})", "row/not-json"},
      {R"({"age":1 2})", "row/not-json"},
      {R"({"age":1"2"})", "row/not-json"},
      {R"({"motivation":True})", "row/not-json"},
      {R"({"motivation":truefalse})", "row/not-json"},
      {R"({"motivation":nul})", "row/not-json"},
      {R"({"motivation":nullx})", "row/not-json"},
      {R"({"groups":["widowed","migrant"})", "row/not-json"},
      {R"({"groups":["widowed",]})", "row/not-json"},
      {R"({"groups":["widowed" "migrant"]})", "row/not-json"},
      {R"({"groups":["widowed"},"age":1])", "row/not-json"},
      {R"({"id":"\x"})", "row/not-json"},
      {R"({"id":"\u12g4"})", "row/not-json"},
      {R"({"id":"\u123"})", "row/not-json"},
      {R"({"id":"\ud800"})", "row/not-json"},
      {R"({"id":"\udc00"})", "row/not-json"},
      {R"({"id":"\ud800\u0041"})", "row/not-json"},
      {R"({"id":"\ud800x\udc00"})", "row/not-json"},
      {R"({"id":"\ud83d\ude00\ude00"})", "row/not-json"},
      {"{\"id\":\"a\tb\"}", "row/not-json"},
      {"{\"id\":\"a\rb\"}", "row/not-json"},
      {"{\"id\":\f\"a\"}", "row/not-json"},
      // In what is not used, too.
      {R"({"id":"a1","x":tru})", "row/not-json"},
      {R"({"id":"a1","x":01})", "row/not-json"},
      {R"({"id":"a1","x":"\q"})", "row/not-json"},
      {R"({"id":"a1","x":"\ud800"})", "row/not-json"},
      {R"({"id":"a1","\ud800":1})", "row/not-json"},
      {R"({"id":"a1","x":{"y":"\udfff"}})", "row/not-json"},
      {R"({"id":"a1","x":{"\udfff":1}})", "row/not-json"},
      {R"({"id":"a1","x":[1,2}})", "row/not-json"},
      {R"({"id":"a1","x":[1,,2]})", "row/not-json"},
      {R"({"id":"a1","x":[{"y":1,}]})", "row/not-json"},
      {R"({"id":"a1","x":[[nulL]]})", "row/not-json"},
      {R"({"id":"a1","age":[1,tru]})", "row/not-json"},
      {R"({"age":1,"age":{"a":-}})", "row/not-json"},
      {R"({"id":"a1","persistance":01})", "row/not-json"},
      {R"(["id","a1"])", "row/not-an-object"},
      {R"("id")", "row/not-an-object"},
      {"72", "row/not-an-object"},
      {"null", "row/not-an-object"},
      {"}", "row/not-an-object"},
      {"id,age", "row/not-an-object"},
      {"\xEF\xBB\xBF{}", "row/not-an-object"},
      {"{\"id\":\"a1\",\"x\":\"\xE9\"}", "row/encoding"},
      {"{\"x\":\"\xED\xA0\x80\"}", "row/encoding"},
      {"{\"x\":\"\xC0\xAF\"}", "row/encoding"},
      {"{\"\xFF\":1}", "row/encoding"},
      {"{}\xFF", "row/encoding"},
      {"{\"id\":\"a1\",\"x\":\"\xC3", "row/encoding"},
      {"\xFF\xFE", "row/encoding"},
  };
  Reader reader({"note"});
  for (const auto& [text_of_line, code] : bad) {
    const std::string line(text_of_line);
    CAPTURE(line);
    const std::string text = "{\"id\":1}\n" + line + "\n{\"id\":2,\"note\":\"n\"}\n" + line;
    const auto rows = reader.read(text);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].id == "1");
    CHECK(rows[0].faulty() == Words{});
    CHECK(rows[2].id == "2");
    CHECK(rows[2].kept == Words{"n"});
    CHECK(rows[2].faulty() == Words{});
    for (const Taken& row : {rows[1], rows[3]}) {
      CHECK(row.faulty() == Words{std::string(code) + " "});
      REQUIRE(row.faults.size() == 1);
      CHECK(row.faults[0].words == Words{});
      CHECK(row.id.empty());
      CHECK(row.kept == Words{""});
      CHECK(row.person == Person{});
    }
  }
  CHECK(reader.unknown() == Words{});
}

TEST_CASE("NUL is never taken") {
  using namespace std::string_view_literals;
  for (const std::string_view line : {"{\"id\":\"a\0b\"}"sv, "{\"id\":1\0}"sv, "{\"id\":1}\0"sv,
                                      "{\0\"id\":1}"sv, "{\"i\0d\":1}"sv, "{\"x\":[\0]}"sv}) {
    CHECK(faults_of(line) == Words{"row/not-json "});
  }
  CHECK(faults_of("\0{}"sv) == Words{"row/not-an-object "});
}

TEST_CASE("what is wrong with the line counts for more than what is wrong in it") {
  CHECK(faults_of(R"({"age":"old","motivation":"perhaps","x":tru})") == Words{"row/not-json "});
}

TEST_CASE("blank lines are no rows but count as lines") {
  const auto rows = Reader().read("\n  \t\r\n{\"id\":1}\r\n\n \n{\"id\":2}");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].id == "1");
  CHECK(rows[0].line == 2);
  CHECK(rows[1].id == "2");
  CHECK(rows[1].line == 5);
  CHECK(Reader().read("").empty());
  CHECK(Reader().read("\n").empty());
  CHECK(Reader().read("\r\n \n\t").empty());
}

TEST_CASE("each block counts its lines from 0") {
  Reader reader;
  CHECK(reader.read("\n{}\n{}\n").back().line == 2);
  CHECK(reader.read("{}\n").back().line == 0);
}

TEST_CASE("a line is at most 1 MiB") {
  const auto line_of = [](std::size_t size) {
    const std::string begin = R"({"id":"a1","x":")";
    return begin + std::string(size - begin.size() - 2, 'y') + "\"}";
  };
  Reader reader;
  const auto rows =
      reader.read(line_of(kMaxRecord) + "\r\n" + line_of(kMaxRecord + 1) + "\n{\"id\":2}");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].id == "a1");
  CHECK(rows[0].faulty() == Words{});
  CHECK(rows[1].id.empty());
  CHECK(rows[1].faulty() == Words{"row/too-long "});
  CHECK(rows[2].faulty() == Words{});
}

TEST_CASE("lists and objects nest at most a hundred deep") {
  const auto nested = [](std::size_t depth, std::string_view open, std::string_view close) {
    return "{\"x\":" + times(depth - 1, open) + "1" + times(depth - 1, close) + "}";
  };
  CHECK(faults_of(nested(100, "[", "]")) == Words{});
  CHECK(faults_of(nested(101, "[", "]")) == Words{"row/too-deep "});
  CHECK(faults_of(nested(100, "{\"y\":", "}")) == Words{});
  CHECK(faults_of(nested(101, "{\"y\":", "}")) == Words{"row/too-deep "});
  CHECK(faults_of(nested(100'000, "[", "]")) == Words{"row/too-deep "});
  CHECK(faults_of("{\"x\":" + std::string(100'000, '[') + "}") == Words{"row/too-deep "});
}

TEST_CASE("unknown keys are passed over and named") {
  Reader reader({"kept"});
  const auto rows = reader.read(
      "{\"zip\":\"1234\",\"id\":1,\"Colour\":[{\"deep\":1}]}\n"
      "{\"bad key\":1\n"
      R"({"id":2,"kept":3,"colour":null,"zip":1,"\u001b[2J":1})");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].faulty() == Words{});
  CHECK(rows[2].faulty() == Words{});
  // Nothing of a line that cannot be read, and nothing from within a value.
  CHECK(reader.unknown() == Words{"zip", "Colour", "colour", "\\x1b[2J"});
}

TEST_CASE("at most twenty unknown keys are named, and long ones cut") {
  Reader reader;
  const std::string longest(300, 'q');
  reader.read("{\"" + longest + "\":1}\n{\"" + longest + "\":1}");
  REQUIRE(reader.unknown().size() == 1);
  CHECK(reader.unknown()[0] == std::string(60, 'q') + "...");
  for (int i = 0; i < 3000; ++i) {
    const std::string number = std::to_string(i);
    CHECK(reader.one("{\"zzz" + number + "zzz" + number + "\":1,\"id\":" + number + "}").id ==
          number);
  }
  CHECK(reader.unknown().size() == 20);
  CHECK(reader.unknown()[1] == "zzz0zzz0");
}

TEST_CASE("long keys, and keys past the thousandth, are known all the same") {
  const std::string longest(300, 'k');
  Reader reader({longest, "late"});
  CHECK(reader.one("{\"" + longest + "\":1}").kept == Words{"1", ""});
  CHECK(reader.one("{\"" + longest + "\":1,\"" + longest + "\":2}").faulty() ==
        Words{"row/twice " + longest});
  for (int i = 0; i < 1200; ++i) reader.one("{\"zzz" + std::to_string(i) + "\":1}");
  CHECK(reader.one(R"({"late":5,"age":7})").kept == Words{"", "5"});
  CHECK(reader.one(R"({"late":5,"age":7})").person == who({{"age", "7"}}));
}

TEST_CASE("the questions that some row had are known, but not those of a line that is refused") {
  Reader reader;
  reader.read("{\"age\":null}\n{\"motivation\":1}\n{\"persistence\":\"complex\"");
  CHECK(reader.questions() == (one(at(FieldId::age)) | one(at(FieldId::motivation))));
}

TEST_CASE("a mistyped question or a citizen service number rejects the row") {
  const Taken near = Reader().one(R"({"id":1,"persistance":"complex"})");
  CHECK(near.faulty() == Words{"intake/near-column persistance"});
  CHECK(near.faults[0].words == Words{"persistance", "persistence"});
  CHECK(faults_of(R"({"id":1,"BSN":"123456782"})") == Words{"intake/citizen-number BSN"});
}

TEST_CASE("a row names at most about twenty faults") {
  const std::string line = "{\"groups\":[\"x\"" + times(100'000, ",\"x\"") + "],\"age\":\"x\"}";
  CHECK(faults_of(line).size() == 20);
  CHECK(faults_of(line.substr(0, line.size() - 1)) == Words{"row/not-json "});
}
