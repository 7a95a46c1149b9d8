#include "base/ascii_buffer.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

namespace maatwerk {

TEST_SUITE("ascii buffer") {
  TEST_CASE("what is written arrives as ASCII, whole or in bytes") {
    std::ostringstream out;
    {
      AsciiBuffer buffer(out);
      std::ostream plain(&buffer);
      plain << "één … “blad”\n" << 12 << '\n';
      for (const char byte : std::string("Zoë")) plain.put(byte);
    }
    CHECK(out.str() == "een ... \"blad\"\n12\nZoe");
  }

  TEST_CASE("a character waits for the rest of its bytes") {
    std::ostringstream out;
    AsciiBuffer buffer(out);
    std::ostream plain(&buffer);
    plain << "a\xC3" << std::flush;
    CHECK(out.str() == "a");
    plain << "\xA9z" << std::flush;
    CHECK(out.str() == "aez");
  }

  TEST_CASE("half a character at the end is shown as unknown") {
    std::ostringstream out;
    {
      AsciiBuffer buffer(out);
      std::ostream(&buffer) << "a\xC3";
    }
    CHECK(out.str() == "a?");
  }

  TEST_CASE("a failure behind it is one in front of it") {
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    AsciiBuffer buffer(out);
    std::ostream plain(&buffer);
    plain << "a" << std::flush;
    CHECK_FALSE(plain);
  }
}

}  // namespace maatwerk
