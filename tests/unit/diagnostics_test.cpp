#include "base/diagnostics.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <utility>

using namespace maatwerk;

namespace {

constexpr Problem kUnknown{"catalog/unknown-key",
                           Severity::error,
                           {"onbekende sleutel '{1}'", "unknown key '{1}'"},
                           {"bedoelde u '{2}'?", "did you mean '{2}'?"}};
constexpr Problem kOdd{"catalog/odd",
                       Severity::warning,
                       {"dit is vreemd", "this is odd"},
                       {"kijk het na", "look at it again"}};

SourcePtr source(std::string text, std::string name = "catalog/x.yaml") {
  return std::make_shared<const SourceText>(SourceText{std::move(name), std::move(text)});
}

std::string render_at(const std::string& text, int line, int column, int length) {
  return render({&kOdd, Span{source(text), line, column, length}, {}}, Language::en);
}

}  // namespace

TEST_SUITE("diagnostics") {
  TEST_CASE("a line is found without its line end and without the byte order mark") {
    const SourceText text{"x", "\xEF\xBB\xBFone\r\ntwo\n\nlast"};
    CHECK(text.line(0) == "");
    CHECK(text.line(1) == "one");
    CHECK(text.line(2) == "two");
    CHECK(text.line(3) == "");
    CHECK(text.line(4) == "last");
    CHECK(text.line(5) == "");
    CHECK(SourceText{"x", ""}.line(1) == "");
  }

  TEST_CASE("an error is rendered with its line, a caret and help") {
    const auto text = source(std::string(40, '\n') + "      scroe: 3\n");
    const Diagnostic diagnostic{&kUnknown, Span{text, 41, 7, 5}, {"scroe", "score"}};
    CHECK(render(diagnostic, Language::en) ==
          "catalog/x.yaml:41:7: error[catalog/unknown-key]: unknown key 'scroe'\n"
          "   41 |       scroe: 3\n"
          "      |       ^^^^^\n"
          "   = help: did you mean 'score'?\n");
    CHECK(render(diagnostic, Language::nl) ==
          "catalog/x.yaml:41:7: fout[catalog/unknown-key]: onbekende sleutel 'scroe'\n"
          "   41 |       scroe: 3\n"
          "      |       ^^^^^\n"
          "   = hulp: bedoelde u 'score'?\n");
  }

  TEST_CASE("a problem of the whole text has no line") {
    const Diagnostic diagnostic{&kOdd, Span{source("a: 1\n")}, {}};
    CHECK(render(diagnostic, Language::en) ==
          "catalog/x.yaml: warning[catalog/odd]: this is odd\n"
          "   = help: look at it again\n");
    CHECK(render(diagnostic, Language::nl) ==
          "catalog/x.yaml: waarschuwing[catalog/odd]: dit is vreemd\n"
          "   = hulp: kijk het na\n");
  }

  TEST_CASE("tabs stay tabs and the caret is padded by what a terminal shows") {
    CHECK(render_at("\té日x: 1", 1, 7, 1) ==
          "catalog/x.yaml:1:7: warning[catalog/odd]: this is odd\n"
          "   1 | \té日x: 1\n"
          "     | \t   ^\n"
          "   = help: look at it again\n");
  }

  TEST_CASE("a wide word gets as many carets as columns") {
    CHECK(render_at("a: 日本", 1, 4, 6) ==
          "catalog/x.yaml:1:4: warning[catalog/odd]: this is odd\n"
          "   1 | a: 日本\n"
          "     |    ^^^^\n"
          "   = help: look at it again\n");
  }

  TEST_CASE("what a file holds cannot command a terminal") {
    const Diagnostic diagnostic{
        &kUnknown, Span{source("\x1b[2J: \xff", "a\x1b.yaml"), 1, 7, 1}, {"\x1b[2J"}};
    CHECK(render(diagnostic, Language::en) ==
          "a\\x1b.yaml:1:7: error[catalog/unknown-key]: unknown key '\\x1b[2J'\n"
          "   1 | \\x1b[2J: \\xff\n"
          "     |          ^^^^\n"
          "   = help: did you mean '{2}'?\n");
  }

  TEST_CASE("a place past the end gets one caret there, and a length past the end is cut") {
    CHECK(render_at("ab\n", 1, 3, 1) ==
          "catalog/x.yaml:1:3: warning[catalog/odd]: this is odd\n"
          "   1 | ab\n"
          "     |   ^\n"
          "   = help: look at it again\n");
    CHECK(render_at("ab\n", 1, 2, 99) ==
          "catalog/x.yaml:1:2: warning[catalog/odd]: this is odd\n"
          "   1 | ab\n"
          "     |  ^\n"
          "   = help: look at it again\n");
    CHECK(render_at("ab\n", 9, 9, 9) ==
          "catalog/x.yaml:9:9: warning[catalog/odd]: this is odd\n"
          "   9 | \n"
          "     | ^\n"
          "   = help: look at it again\n");
  }

  TEST_CASE("a line of 200 bytes is shown whole, a longer one around the place only") {
    const std::string whole(200, 'x');
    CHECK(render_at(whole, 1, 1, 1).find("| " + whole + "\n") != std::string::npos);

    const std::string line = std::string(300, 'a') + "HERE" + std::string(300, 'b');
    CHECK(render_at(line, 1, 301, 4) ==
          "catalog/x.yaml:1:301: warning[catalog/odd]: this is odd\n"
          "   1 | ..." +
              std::string(80, 'a') + "HERE" + std::string(116, 'b') +
              "...\n"
              "     |    " +
              std::string(80, ' ') +
              "^^^^\n"
              "   = help: look at it again\n");
    const std::string end = render_at(line, 1, 604, 1);
    CHECK(end.find("   1 | ...aaaa") == std::string::npos);
    CHECK(end.find("bbb\n     | ") != std::string::npos);
  }

  TEST_CASE("a long line is not cut inside a character") {
    std::string line;
    for (int i = 0; i < 200; ++i) line += "é";
    const std::string shown = render_at(line, 1, 201, 2);
    CHECK(shown.find("\\x") == std::string::npos);
    CHECK(shown.find("...éé") != std::string::npos);
    // The other end: 199 bytes before the cut, whatever stands at the place.
    const std::string end = render_at("a" + line, 1, 2, 2);
    CHECK(end.find("\\x") == std::string::npos);
    CHECK(end.find("éé...\n") != std::string::npos);
  }

  TEST_CASE("problems are counted and sorted by place, and equal ones kept once") {
    const auto b = source("x", "b.yaml");
    const auto a = source("x", "a.yaml");
    const auto a_again = source("x", "a.yaml");
    Diagnostics all;
    CHECK_FALSE(all.has_errors());
    all.add(kOdd, Span{b, 1, 1, 1});
    all.add(kUnknown, Span{a, 2, 1, 1}, {"second"});
    all.add(kUnknown, Span{a, 2, 1, 1}, {"second"});
    all.add(kUnknown, Span{a_again, 2, 1, 1}, {"second"});
    all.add(kUnknown, Span{a, 2, 1, 1}, {"another"});
    all.add(kUnknown, Span{a, 1, 9, 1}, {"first"});
    all.add(kOdd, Span{a});
    CHECK(all.has_errors());
    CHECK(all.errors() == 3);
    CHECK(all.warnings() == 2);
    const auto sorted = all.sorted();
    REQUIRE(sorted.size() == 5);
    CHECK(sorted[0].span.line == 0);
    CHECK(sorted[1].words[0] == "first");
    CHECK(sorted[2].words[0] == "second");
    CHECK(sorted[3].words[0] == "another");
    CHECK(sorted[4].span.source->name == "b.yaml");
  }
}
