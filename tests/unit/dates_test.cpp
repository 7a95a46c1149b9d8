#include "report/dates.h"

#include <doctest/doctest.h>

using namespace maatwerk;

TEST_SUITE("dates") {
  TEST_CASE("a year, a month and a day are written as people write them") {
    CHECK(written_date("2024", Language::nl) == "2024");
    CHECK(written_date("2024", Language::en) == "2024");
    CHECK(written_date("2025-04", Language::nl) == "april 2025");
    CHECK(written_date("2025-03", Language::en) == "March 2025");
    CHECK(written_date("2026-10-01", Language::nl) == "1 oktober 2026");
    CHECK(written_date("2026-10-01", Language::en) == "1 October 2026");
    CHECK(written_date("2024-02-29", Language::nl) == "29 februari 2024");
    CHECK(written_date("2026-12-31", Language::en) == "31 December 2026");
    CHECK(written_date("2026-01-10", Language::nl) == "10 januari 2026");
  }

  TEST_CASE("within a sentence a day is 'on', a month and a year are 'in'") {
    CHECK(when("2026-10-01", Language::nl) == "op 1 oktober 2026");
    CHECK(when("2026-10-01", Language::en) == "on 1 October 2026");
    CHECK(when("2025-04", Language::nl) == "in april 2025");
    CHECK(when("2024", Language::en) == "in 2024");
  }

  TEST_CASE("what is no date stays as it is") {
    CHECK(written_date("", Language::nl).empty());
    CHECK(written_date("2026-13", Language::nl) == "2026-13");
    CHECK(written_date("2026-02-30", Language::en) == "2026-02-30");
    CHECK(written_date("1 oktober 2026", Language::nl) == "1 oktober 2026");
  }
}
