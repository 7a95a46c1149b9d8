#include "intake/citizen_number.h"

#include <doctest/doctest.h>

#include <string>

using maatwerk::passes_eleven_test;

namespace {

TEST_SUITE_BEGIN("citizen_number");

TEST_CASE("The 11-test") {
  // Numbers from published examples; none belongs to anyone.
  for (const char* number : {"111222333", "123456782", "010464554", "10464554", "1112.22.333",
                             "111 222 333", " 111222333 "}) {
    CAPTURE(number);
    CHECK(passes_eleven_test(number));
  }
  for (const char* number :
       {"", "111222334", "123456789", "000000000", "00000000", "1234567", "1112223330",
        "111222333a", "a111222333", "111-222-333", "0111222333", "١١١٢٢٢٣٣٣", "12 34"}) {
    CAPTURE(number);
    CHECK_FALSE(passes_eleven_test(number));
  }
}

TEST_CASE("One wrong digit never passes, and one number in eleven does") {
  const std::string right = "123456782";
  for (std::size_t i = 0; i < right.size(); ++i) {
    for (char digit = '0'; digit <= '9'; ++digit) {
      std::string other = right;
      other[i] = digit;
      CHECK(passes_eleven_test(other) == (digit == right[i]));
    }
  }
  int passing = 0;
  for (int number = 100000000; number < 100011000; ++number) {
    if (passes_eleven_test(std::to_string(number))) ++passing;
  }
  CHECK(passing > 900);
  CHECK(passing < 1100);
}

TEST_SUITE_END();

}  // namespace
