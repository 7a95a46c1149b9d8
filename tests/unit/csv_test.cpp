#include "report/csv.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace maatwerk {
namespace {

std::string cell(std::string_view text) {
  std::string out;
  append_csv_cell(out, text);
  return out;
}

}  // namespace

TEST_SUITE("csv") {
  TEST_CASE("a cell is quoted when a reader could take it apart") {
    CHECK(cell("Noord 1 (é)") == "Noord 1 (é)");
    CHECK(cell("").empty());
    CHECK(cell("a,b") == "\"a,b\"");
    CHECK(cell("a;b") == "\"a;b\"");
    CHECK(cell("a\tb") == "\"a\tb\"");
    CHECK(cell("a\nb") == "\"a\nb\"");
    CHECK(cell("a\rb") == "\"a\rb\"");
    CHECK(cell("a\"b") == "\"a\"\"b\"");
  }

  TEST_CASE("a spreadsheet does not run a cell") {
    CHECK(cell("=1+1").front() == '\'');
    CHECK(cell("@x").front() == '\'');
  }
}

}  // namespace maatwerk
