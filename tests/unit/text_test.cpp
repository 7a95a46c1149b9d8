#include "base/text.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace std::string_literals;
using namespace maatwerk;

TEST_SUITE("text") {
  TEST_CASE("valid UTF-8 has no first invalid byte") {
    CHECK(first_invalid_utf8("") == std::nullopt);
    CHECK(first_invalid_utf8("caf\u00e9 \u20ac \U0001F600") == std::nullopt);
    CHECK(first_invalid_utf8("\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF") == std::nullopt);
  }

  TEST_CASE("each kind of invalid UTF-8 is found where it begins") {
    CHECK(first_invalid_utf8("a\x80") == 1);             // A stray continuation.
    CHECK(first_invalid_utf8("caf\xE9 x") == 3);         // Latin-1.
    CHECK(first_invalid_utf8("\xC0\xAF") == 0);          // Overlong '/'.
    CHECK(first_invalid_utf8("ab\xE0\x9F\xBF") == 2);    // Overlong, three bytes.
    CHECK(first_invalid_utf8("\xF0\x8F\xBF\xBF") == 0);  // Overlong, four bytes.
    CHECK(first_invalid_utf8("\xED\xA0\x80") == 0);      // A surrogate.
    CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0);  // Past U+10FFFF.
    CHECK(first_invalid_utf8("\xF8\x88\x80\x80\x80") == 0);
    CHECK(first_invalid_utf8("ok \xE2\x82") == 3);  // Cut off.
    CHECK(first_invalid_utf8("\xFF\xFEh") == 0);    // UTF-16.
  }

  TEST_CASE("code points are counted, a stray byte as one") {
    CHECK(code_points("") == 0);
    CHECK(code_points("één") == 3);
    CHECK(code_points("\U0001F600!") == 2);
    CHECK(code_points("a\xE9\x62") == 3);
  }

  TEST_CASE("display width knows wide characters and combining marks") {
    CHECK(display_width("één") == 3);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("日本") == 4);
    CHECK(display_width("가힣") == 4);  // The first and the last of the Korean syllables.
    CHECK(display_width("\U0001F600") == 2);
    CHECK(display_width("\u200b") == 0);
    CHECK(display_width("─│") == 2);
  }

  TEST_CASE("only a plain decimal integer is a number") {
    CHECK(parse_int("0") == 0);
    CHECK(parse_int("-12") == -12);
    CHECK(parse_int("010") == 10);
    CHECK(parse_int("2147483647") == 2147483647);
    for (const char* bad : {"", "-", "+1", " 1", "1 ", "0x10", "1.0", "1e3", "2147483648", "--1"}) {
      CAPTURE(bad);
      CHECK(parse_int(bad) == std::nullopt);
    }
  }

  TEST_CASE("words from forms become comparable") {
    for (const char* same : {"weet-niet", "Weet  Niet", "weet_niet", " WEET NIET\t", "weet - niet",
                             "weet\u00a0niet", "weet\u2013niet"}) {
      CAPTURE(same);
      CHECK(normalise_word(same) == "weet-niet");
    }
    CHECK(normalise_word("ËÉN Žižek Ÿ Ł") == "ëén-žižek-ÿ-ł");
    CHECK(normalise_word("ΑΒΓ ЯБ") == "αβγ-яб");
    CHECK(normalise_word("") == "");
    CHECK(normalise_word("   ") == "");
    CHECK(normalise_word("-1") == "-1");
    CHECK(normalise_word("-") == "-");
    CHECK(normalise_word("n.v.t.") == "n.v.t.");
    CHECK(normalise_word("A\xFF") == "a\xFF");
  }

  TEST_CASE("a slip of the pen is recognised, within a third of the letters") {
    const std::vector<std::string> words{"score", "structural", "situational", "één"};
    CHECK(did_you_mean("scroe", words) == "score");  // A swap is one slip.
    CHECK(did_you_mean("sc0re", words) == "score");
    CHECK(did_you_mean("sore", words) == "score");
    CHECK(did_you_mean("soro", words) == std::nullopt);  // Two slips in four letters.
    CHECK(did_you_mean("sturctrual", words) == "structural");
    CHECK(did_you_mean("structuuuural", words) == "structural");   // Three slips.
    CHECK(did_you_mean("structuuuuural", words) == std::nullopt);  // Four.
    CHECK(did_you_mean("éen", words) == "één");                    // One letter, not two bytes.
    CHECK(did_you_mean("", words) == std::nullopt);
    CHECK(did_you_mean("x", {}) == std::nullopt);
  }

  TEST_CASE("of candidates equally near the first is meant, and a nearer one wins") {
    const std::vector<std::string> words{"bate", "cate", "date"};
    CHECK(did_you_mean("rate", words) == "bate");
    const std::vector<std::string> lists{"structures", "structural"};
    CHECK(did_you_mean("structura", lists) == "structural");
  }

  TEST_CASE("nothing that a terminal obeys is printable") {
    CHECK(printable("één 日 ✓") == "één 日 ✓");
    CHECK(printable("\x1b[31m\x07\x7f") == "\\x1b[31m\\x07\\x7f");
    CHECK(printable("a\tb\nc\r"s) == "a\\x09b\\x0ac\\x0d");
    CHECK(printable("\0"s) == "\\x00");
    CHECK(printable("\u0085\u009b") == "\\u0085\\u009b");
    CHECK(printable("\u202eabc\u2066\u200f\ufeff") == "\\u202eabc\\u2066\\u200f\\ufeff");
    CHECK(printable("caf\xE9!") == "caf\\xe9!");
  }

  TEST_CASE("a telephone number stays on one line") {
    CHECK(wrap("bel nu 020 555 01 20, of", 20) ==
          std::vector<std::string>{"bel nu", "020 555 01 20, of"});
    // Only digits hold together, over one space, and no longer than a line.
    CHECK(wrap("zeven van de tien 7 a", 20) ==
          std::vector<std::string>{"zeven van de tien 7", "a"});
    CHECK(wrap("12345678901 2345678901", 20) ==
          std::vector<std::string>{"12345678901", "2345678901"});
    CHECK(wrap("12345678901 23456 78901", 20) ==
          std::vector<std::string>{"12345678901 23456", "78901"});
  }

  TEST_CASE("a character of which bytes are to come is left off") {
    CHECK(whole_characters("") == 0);
    CHECK(whole_characters("ab") == 2);
    CHECK(whole_characters("aé") == 3);
    CHECK(whole_characters("a\xC3") == 1);
    CHECK(whole_characters("a\xE2\x80") == 1);
    CHECK(whole_characters("a\xF0\x9F\x98") == 1);
    CHECK(whole_characters("a\xF0\x9F\x98\x80") == 5);
    CHECK(whole_characters("\x80\x80\x80\x80") == 4);  // No character begins here.
  }

  TEST_CASE("words are wrapped to the width") {
    CHECK(wrap("", 40).empty());
    CHECK(wrap("  \n ", 40).empty());
    const std::vector<std::string> twenty{"een twee drie vier", "vijf zes"};
    CHECK(wrap("een twee  drie\nvier vijf zes ", 20) == twenty);
    CHECK(wrap("een twee drie vier vijf zes", 1) == twenty);  // Never narrower than 20.
    const std::vector<std::string> exact{"12345678901234567890", "x"};
    CHECK(wrap("12345678901234567890 x", 20) == exact);
    const std::vector<std::string> over{"1234567890", "1234567890"};
    CHECK(wrap("1234567890 1234567890", 20) == over);  // The space counts.
    const std::vector<std::string> alone{"a", "123456789012345678901234567890", "b"};
    CHECK(wrap("a 123456789012345678901234567890 b", 20) == alone);
    const std::vector<std::string> accents{"éééééééééé ééééééééé", "é"};
    CHECK(wrap("éééééééééé ééééééééé é", 20) == accents);
  }

  TEST_CASE("plain ASCII is found for what a terminal may lack") {
    CHECK(to_ascii("Café “Ëen” – ‘x’ … €5") == "Cafe \"Een\" - 'x' ... EUR5");
    CHECK(to_ascii("Łódź Straße Øre œuvre Æ ĳ") == "Lodz Strasse Ore oeuvre AE ij");
    CHECK(to_ascii("e\u0301 日 ┌─┐│") == "e ? +-+|");
    CHECK(to_ascii("a\nb\xFF") == "a\nb?");
    CHECK(to_ascii("1 ≥ 0 → x") == "1 >= 0 -> x");
  }

  TEST_CASE("a list is joined with its own last word") {
    const std::vector<std::string> none;
    const std::vector<std::string> one{"a"};
    const std::vector<std::string> three{"a", "b", "c"};
    CHECK(join(none, " en ") == "");
    CHECK(join(one, " en ") == "a");
    CHECK(join(three, " en ") == "a, b en c");
  }

  TEST_CASE("blanks are filled once, and unknown ones stay") {
    const std::vector<Blank> blanks{{"1", "{2}"}, {"2", "twee"}};
    CHECK(fill("{1} en {2}, {3}", blanks) == "{2} en twee, {3}");
    CHECK(fill("{ {1} }", blanks) == "{ {2} }");
    CHECK(fill("{{2}}", blanks) == "{twee}");
    CHECK(fill("{2", blanks) == "{2");
    CHECK(fill("", blanks) == "");
  }
}
