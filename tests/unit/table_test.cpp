#include "report/table.h"

#include <doctest/doctest.h>

namespace maatwerk {

TEST_SUITE("table") {
  TEST_CASE("cells stand at their right ends, below one another") {
    Table table({40, false, true});
    table.line("", {"één", "twee"});
    table.line("Noord", {"<10", "5"});
    table.line("Zuid", {"1"});
    CHECK(table.text() == "       één  twee\nNoord  <10     5\nZuid     1\n");
  }

  TEST_CASE("columns that do not fit stand below the others, labels again") {
    Table table({40, false, true});
    table.line("", {"0123456789", "0123456789", "0123456789", "x"});
    table.line("Noord", {"1", "2", "3", "4"});
    CHECK(table.text() ==
          "       0123456789  0123456789\n"
          "Noord           1           2\n"
          "\n"
          "       0123456789  x\n"
          "Noord           3  4\n");
    CHECK_FALSE(table.fits());
  }

  TEST_CASE("heads over the columns keep them together") {
    Table table({40, false, true});
    table.over({{"links", 2}, {"rechts", 2}});
    table.line("Noord", {"0123456789", "0123456789", "0123456789", "x"});
    CHECK(table.text() ==
          "       links                   rechts\n"
          "Noord  0123456789  0123456789  0123456789  x\n");
  }

  TEST_CASE("a label that is too long stands above its cells") {
    Table table({40, false, false});
    table.line("Een wijk met een heel lange naam", {"0123456789", "één"});
    CHECK(table.text() ==
          "Een wijk met een heel lange naam\n"
          "                         0123456789  een\n");
  }
}

}  // namespace maatwerk
