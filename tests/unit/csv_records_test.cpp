#include "intake/csv_records.h"

#include "intake/row_problems.h"
#include "intake/rows.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;

namespace {

using Words = std::vector<std::string>;

/// A record as "line: cell|cell" or "line: code", blank ones left out.
Words read(std::string_view text, char delimiter = ',', std::size_t columns = 0, bool is_all = true,
           std::size_t* rest = nullptr) {
  std::string padded(text);
  padded.append(kBlockPadding, '\0');
  CsvRecords records(std::string_view(padded).substr(0, text.size()), delimiter, columns, is_all);
  CsvRecord record;
  Words out;
  std::string storage;
  std::size_t line = 1;
  while (records.next(record)) {
    std::string told = std::to_string(line) + ":";
    line += record.lines;
    if (record.is_blank()) continue;
    if (record.problem != nullptr) {
      told += " " + std::string(record.problem->code);
    } else {
      for (const CsvCell& cell : record.cells)
        told += " [" + std::string(cell.plain(storage)) + "]";
    }
    out.push_back(told);
  }
  if (rest != nullptr) *rest = records.offset();
  CHECK_FALSE(records.next(record));
  return out;
}

TEST_SUITE_BEGIN("csv_records");

TEST_CASE("Cells end at the delimiter, records at the line end") {
  CHECK(read("a,b\nc,,\r\n,\n") == Words{"1: [a] [b]", "2: [c] [] []", "3: [] []"});
  CHECK(read("a;b,c\n", ';') == Words{"1: [a] [b,c]"});
  CHECK(read("a\tb c\n", '\t') == Words{"1: [a] [b c]"});
  CHECK(read("a,b") == Words{"1: [a] [b]"});
  CHECK(read("a,b\r") == Words{"1: [a] [b]"});
  CHECK(read("a,\n") == Words{"1: [a] []"});
  CHECK(read("a,") == Words{"1: [a] []"});
  CHECK(read(" a , b \n") == Words{"1: [ a ] [ b ]"});
  CHECK(read("a\tb,c\n") == Words{"1: [a\tb] [c]"});
  CHECK(read("").empty());
}

TEST_CASE("Lines with nothing on them are no records, but count; an empty cell in quotes is one") {
  CHECK(read("\n\r\n \t\na\n\n\"\"\nb") == Words{"4: [a]", "6: []", "7: [b]"});
}

TEST_CASE("Quotes hold delimiters, line ends and quotes") {
  CHECK(read("\"a,b\",\"c\"\"d\"\n") == Words{"1: [a,b] [c\"d]"});
  CHECK(read("\"\"\"\",\"\"\n") == Words{"1: [\"] []"});
  CHECK(read("\"a\nb\r\n\",c\r\nd,e\n") == Words{"1: [a\nb\r\n] [c]", "4: [d] [e]"});
  CHECK(read("x,\"a\"") == Words{"1: [x] [a]"});
  CHECK(read("x,\"a\"\r") == Words{"1: [x] [a]"});
}

TEST_CASE("A quote counts only at the beginning of a cell") {
  CHECK(read("a\"b\",c\n") == Words{"1: [a\"b\"] [c]"});
  CHECK(read(" \"a\",c\n") == Words{"1: [ \"a\"] [c]"});
  CHECK(read("5\",c\n") == Words{"1: [5\"] [c]"});
}

TEST_CASE("A stray quote costs one line") {
  CHECK(read("a,\"b\nc,d\n", ',', 2) == Words{"1: row/quote", "2: [c] [d]"});
  CHECK(read("\"a\"b,c\nd,e\n", ',', 2) == Words{"1: row/quote", "2: [d] [e]"});
  CHECK(read("\"a\" ,c\nd,e\n", ',', 2) == Words{"1: row/quote", "2: [d] [e]"});
  CHECK(read("\"a\"\rb,c\nd,e\n", ',', 2) == Words{"1: row/quote", "2: [d] [e]"});
  // Closes on another line, and then the number of cells is wrong.
  CHECK(read("a,\"b\nc,\"d\"\ne,f\n", ',', 2) == Words{"1: row/quote", "2: [c] [d]", "3: [e] [f]"});
  CHECK(read("a,\"b\n\"c\",d\ne,f\n", ',', 2) == Words{"1: row/quote", "2: [c] [d]", "3: [e] [f]"});
  CHECK(read("\"b\n\",x,y,z\ne,f\n", ',', 2) ==
        Words{"1: row/quote", "2: row/quote", "3: [e] [f]"});
  CHECK(read("\"b\n\"\ne,f\n", ',', 2) == Words{"1: row/quote", "2: row/quote", "3: [e] [f]"});
  CHECK(read("a,\"b", ',', 2) == Words{"1: row/quote"});
}

TEST_CASE(
    "What was passed over within quotes is seen again when the record turns out to be a line") {
  CHECK(read("x,\"y\na,\"b\nc,d\n", ',', 2) == Words{"1: row/quote", "2: row/quote", "3: [c] [d]"});
  CHECK(read("a\",\"\na\",\"\na\",\"\nb,c\n", ',', 2) ==
        Words{"1: row/quote", "2: row/quote", "3: row/quote", "4: [b] [c]"});
}

TEST_CASE("All cells are counted; empty ones behind the last column do not") {
  std::string text = "a,b, ,\t,\nc,d,,x,\ne\n";
  text.append(kBlockPadding, '\0');
  CsvRecords records(std::string_view(text).substr(0, text.size() - kBlockPadding), ',', 2, true);
  CsvRecord record;
  for (const std::size_t count : {2U, 4U, 1U}) {
    REQUIRE(records.next(record));
    CHECK(record.cell_count == count);
    CHECK(record.cells.size() <= 2);
  }
}

TEST_CASE("Control characters and what is not UTF-8 are problems of the whole record") {
  using namespace std::string_view_literals;
  for (const std::string_view cell : {"\0"sv, "a\rb"sv, "\x1b[31m"sv, "\v"sv, "\xc2\x80"sv,
                                      "\xc2\x9f"sv, "\"\x1b\""sv, "\"\xc2\x9b\""sv, "\"\0\""sv}) {
    CAPTURE(std::string(cell));
    CHECK(read("x," + std::string(cell) + "\na,b\n") == Words{"1: row/control", "2: [a] [b]"});
  }
  for (const std::string_view cell :
       {"\x80"sv, "\xff"sv, "\xc3"sv, "\xed\xa0\x80"sv, "\"\xe9\""sv}) {
    CAPTURE(std::string(cell));
    CHECK(read("x," + std::string(cell) + "\na,b\n") == Words{"1: row/encoding", "2: [a] [b]"});
  }
  CHECK(read("é,\"€\",\xc2\xa0,\"a\rb\"\n") == Words{"1: [é] [€] [\xc2\xa0] [a\rb]"});
  // Wherever it stands in what is looked at in one go.
  for (std::size_t before = 0; before < 140; ++before) {
    const std::string fine = std::string(before, 'x') + ",y\n";
    CAPTURE(before);
    CHECK(read(fine + "a,\xff\nb,c\n").at(1) == "2: row/encoding");
    CHECK(read(fine + "a,\x01\nb,c\n").at(1) == "2: row/control");
    CHECK(read(fine + "a,\"b\"\xff\nb,c\n").at(1) == "2: row/quote");
    CHECK(read(fine + "a,b\xff\nb,c\n").at(2) == "3: [b] [c]");
  }
}

TEST_CASE("A record is at most 1 MiB") {
  const std::string most(kMaxRecord - 2, 'x');
  CHECK(read("a," + most + "\nb,c\n").front().starts_with("1: [a] [x"));
  CHECK(read("a,xx" + most + "\nb,c\n") == Words{"1: row/too-long", "2: [b] [c]"});
  CHECK(read("a,\"xx" + most + "\"\nb,c\n") == Words{"1: row/too-long", "2: [b] [c]"});
  CHECK(read("a,\"x\n" + most + "\"\nb,c\n", ',', 2).front() == "1: row/quote");
  CHECK(read("a,\"x\n\"," + most + "\nb,c\n", ',', 2).front() == "1: row/quote");
}

TEST_CASE("What is not finished is left for later, unless nothing comes") {
  std::size_t rest = 0;
  CHECK(read("a,b\nc,d", ',', 2, false, &rest) == Words{"1: [a] [b]"});
  CHECK(rest == 4);
  for (const std::string_view open :
       {"c,\"d", "c,\"d\n", "c,\"d\"", "c,\"d\"\r", "c,d\r", "\"", "c,\"d\ne\","}) {
    CAPTURE(std::string(open));
    CHECK(read("a,b\n" + std::string(open), ',', 2, false, &rest) == Words{"1: [a] [b]"});
    CHECK(rest == 4);
  }
  // What no text behind it can mend is a problem at once.
  CHECK(read("c,\"d\"e\nf,g", ',', 2, false, &rest) == Words{"1: row/quote"});
  CHECK(rest == 7);
}

TEST_CASE("A quote on each of many lines does not take long") {
  // Each line could begin a record that goes on for 1 MiB.
  std::string text;
  while (text.size() < std::size_t{4} << 20) text += "a\",\"\n";
  const Words found = read(text, ',', 5);
  CHECK(found.size() == text.size() / 5);
  CHECK(found.front() == "1: row/quote");
}

TEST_SUITE_END();

}  // namespace
