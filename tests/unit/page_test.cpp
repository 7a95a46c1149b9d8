#include "report/page.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace maatwerk {
namespace {

std::string labelled(std::size_t width, std::string_view label, std::string_view text) {
  Page page({width, false, true});
  page.labelled(label, text, 2, 24);
  return page.text();
}

}  // namespace

TEST_SUITE("page") {
  TEST_CASE("a text stands beside its label, in a column of its own") {
    CHECK(labelled(60, "Wat", "Samen eten in de wijk, elke woensdag om half zes") ==
          "  Wat                   Samen eten in de wijk, elke woensdag\n"
          "                        om half zes\n");
    CHECK(labelled(60, "", "Samen") == "                        Samen\n");
  }

  TEST_CASE("below it where the page is too narrow or the label too long") {
    CHECK(labelled(40, "Wat", "Samen eten in de wijk, elke woensdag om half zes") ==
          "  Wat\n"
          "    Samen eten in de wijk, elke woensdag\n"
          "    om half zes\n");
    CHECK(labelled(40, "", "Samen") == "    Samen\n");
    CHECK(labelled(60, "Een label van meer dan een kolom", "Samen") ==
          "  Een label van meer dan een kolom\n"
          "    Samen\n");
  }
}

}  // namespace maatwerk
