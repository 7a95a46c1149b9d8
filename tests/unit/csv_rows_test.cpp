#include "intake/csv_rows.h"

#include "intake/problems.h"
#include "intake/row_problems.h"
#include "unit/people.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::who;

namespace {

using Words = std::vector<std::string>;

std::string padded(std::string_view text) {
  std::string out(text);
  out.append(kBlockPadding, '\0');
  return out;
}

struct Header {
  std::optional<CsvHeader> header;
  Words codes;
};

Header header_of(const Columns& columns, std::string_view text) {
  const auto source = std::make_shared<SourceText>(SourceText{"file", "", true});
  Diagnostics problems;
  const std::string room = padded(text);
  Header out;
  out.header = read_csv_header(columns, std::string_view(room).substr(0, text.size()), true, source,
                               problems);
  for (const Diagnostic& problem : problems.sorted()) out.codes.emplace_back(problem.problem->code);
  CHECK(out.header.has_value() == out.codes.empty());
  return out;
}

Header header_of(std::string_view text, Words keep = {}) {
  return header_of(Columns(builtin(), nullptr, std::move(keep)), text);
}

TEST_SUITE_BEGIN("csv_rows");

TEST_CASE("The delimiter of the header is the one that makes most columns known") {
  CHECK(header_of("id,duur\n").header->delimiter == ',');
  CHECK(header_of("id;duur\n").header->delimiter == ';');
  CHECK(header_of("id\tduur\r\n").header->delimiter == '\t');
  CHECK(header_of("duur\n").header->columns.size() == 1);
  CHECK(header_of("a, b, c, d;duur;id\n").header->delimiter == ';');
  CHECK(header_of("naam (voor; achter),duur,leeftijd\n").header->delimiter == ',');
  CHECK(header_of("duur;a;b;c\n").header->columns.size() == 4);
  CHECK(header_of("\"id\";\"hoe, lang\";\"duur\"").header->delimiter == ';');
}

TEST_CASE("How much of the file the header is") {
  const auto length = [](std::string_view text) {
    const Header found = header_of(text);
    REQUIRE(found.header);
    return std::pair(found.header->length, found.header->lines);
  };
  CHECK(length("id,duur\nx") == std::pair<std::size_t, std::size_t>(8, 1));
  CHECK(length("\n \r\nid,duur\r\nx") == std::pair<std::size_t, std::size_t>(13, 3));
  CHECK(length("sep=;\r\nid;duur\nx") == std::pair<std::size_t, std::size_t>(15, 2));
  CHECK(length("id,\"a\nb\",duur\nx") == std::pair<std::size_t, std::size_t>(14, 2));
}

TEST_CASE("What is wrong with a header") {
  CHECK(header_of("id,age\n").codes == Words{"intake/no-main-column"});
  CHECK(header_of("id,age,leeftijd,duur,persistence\n").codes ==
        Words{"intake/column-twice", "intake/column-twice"});
  CHECK(header_of("id,persistance\n").codes == Words{"intake/near-column"});
  CHECK(header_of("bsn,duur\n").codes == Words{"intake/citizen-number"});
  CHECK(header_of("id,duur\n", {"wijk"}).codes == Words{"intake/no-such-column"});
  CHECK(header_of("wijk,duur,Wijk\n", {"wijk"}).codes == Words{"intake/column-twice"});
  CHECK(header_of("id,\"duur\n").codes == Words{"intake/header"});
  CHECK(header_of("id,du\x01ur\n").codes == Words{"intake/header"});
  CHECK(header_of("id,duur,caf\xe9\n").codes == Words{"intake/encoding"});
  CHECK(header_of("wijk,wijk,duur\n").codes.empty());
  CHECK(header_of("id,duur,,\n").header->columns.size() == 2);
}

TEST_CASE("Columns of a form file have to be there; list questions may have several") {
  const Meaning first{Meaning::Kind::value, 0};
  const FormFile form{"f",
                      {{"partner", FieldId::groups, {{"ja", {first}}}},
                       {"alleen", FieldId::groups, {{"ja", {first}}}},
                       {"wijk", std::nullopt, {}}}};
  const Columns columns(builtin(), &form, {});
  CHECK(header_of(columns, "duur,Partner,ALLEEN\n").codes.empty());
  CHECK(header_of(columns, "duur,partner\n").codes == Words{"intake/no-such-column"});
}

/// What becomes of the rows of a text, one line each.
Words rows_of(std::string_view header_text, std::string_view text, Words keep = {}) {
  const Columns columns(builtin(), nullptr, std::move(keep));
  const Header header = header_of(columns, header_text);
  REQUIRE(header.header);
  CsvRows rows(columns, *header.header);
  const std::string room = padded(text);
  Words out;
  Row row;
  for (int round = 0; round < 2; ++round) {
    out.clear();
    rows.start(std::string_view(room).substr(0, text.size()));
    while (rows.next(row)) {
      std::string told = std::to_string(row.line) + " " + std::string(row.id);
      for (const std::string_view kept : row.kept) told += " [" + std::string(kept) + "]";
      for (const RowFault& fault : row.faults) {
        told += " " + fault.column + " " + std::string(fault.problem->code);
      }
      out.push_back(told);
    }
    out.push_back(std::to_string(row.line));
  }
  return out;
}

TEST_CASE("Each record that is not blank gives a row; lines are counted") {
  CHECK(rows_of("id,duur\n", "a,complex\n\n\"b\n\",complex\n  \nc,x\n\n") ==
        Words{"0 a", "2 b\n", "5 c duur form/unknown-value", "7"});
  CHECK(rows_of("id,duur\n", "a,complex\nb,\"complex") == Words{"0 a", "1   row/quote", "2"});
  CHECK(rows_of("id,duur\n", "") == Words{"0"});
}

TEST_CASE("Cells: too few, too many, empty") {
  CHECK(
      rows_of("id,duur,age\n", "a,complex\nb,complex,7,\nc,complex,7,x\n,,\n ,\t,\n,complex,\n") ==
      Words{"0   row/cells", "1 b", "2   row/cells", "3   row/empty", "4    row/empty", "5 ", "6"});
  CHECK(rows_of("id,duur,x\n", ",,y\n") == Words{"0 ", "1"});
}

TEST_CASE("Copied as it stands; all faults of a row are told") {
  CHECK(rows_of("id,wijk,duur,Age\n", " a ,\"x \"\"y\"\"\",Complex, 72 \nb,\"\",foo,x\n",
                {"age", "wijk"}) ==
        Words{"0  a  [ 72 ] [x \"y\"]", "1 b [x] [] duur form/unknown-value Age form/age", "2"});
}

TEST_CASE("Nothing of one row is left in the next") {
  const Columns columns(builtin(), nullptr, {"wijk"});
  const Header header = header_of(columns, "id,duur,groepen,wijk\n");
  CsvRows rows(columns, *header.header);
  const std::string text = padded("a,complex,cancer,\"\"\"N\"\"\"\n,dreigend,,\nx\n");
  rows.start(std::string_view(text).substr(0, text.size() - kBlockPadding));
  Row row;
  REQUIRE(rows.next(row));
  CHECK(row.person == who({{"duur", "complex"}, {"groepen", "cancer"}}));
  CHECK(row.kept.front() == "\"N\"");
  REQUIRE(rows.next(row));
  CHECK(row.person == who({{"duur", "dreigend"}}));
  CHECK(row.id.empty());
  CHECK(row.kept.front().empty());
  REQUIRE(rows.next(row));
  CHECK(row.person == Person{});
  REQUIRE(row.faults.size() == 1);
  CHECK(row.faults.front().words == Words{"1", "4"});
}

TEST_SUITE_END();

}  // namespace
