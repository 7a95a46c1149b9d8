#include "catalog/yaml_tree.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace std::string_literals;
using namespace maatwerk;

namespace {

SourcePtr source(std::string text) {
  return std::make_shared<const SourceText>(SourceText{"x.yaml", std::move(text)});
}

Node parse(const std::string& text) {
  Diagnostics problems;
  auto node = parse_yaml(source(text), problems);
  for (const Diagnostic& problem : problems.sorted()) INFO(render(problem, Language::en));
  REQUIRE(node.has_value());
  CHECK(problems.sorted().empty());
  return std::move(*node);
}

std::vector<Diagnostic> problems_of(const std::string& text) {
  Diagnostics problems;
  const auto node = parse_yaml(source(text), problems);
  CHECK(node.has_value() != problems.has_errors());
  return problems.sorted();
}

/// "line:column+length code", a line for each.
std::string codes(const std::string& text) {
  std::string out;
  for (const Diagnostic& problem : problems_of(text)) {
    out += std::to_string(problem.span.line) + ":" + std::to_string(problem.span.column) + "+" +
           std::to_string(problem.span.length) + " " + std::string(problem.problem->code) + "\n";
  }
  return out;
}

std::string rendered(const std::string& text, Language language = Language::en) {
  std::string out;
  for (const Diagnostic& problem : problems_of(text)) out += render(problem, language);
  return out;
}

/// The place, sentence and hint of the only problem.
std::string only(const std::string& text) {
  const auto all = problems_of(text);
  if (all.size() != 1) return std::to_string(all.size()) + " problems\n" + rendered(text);
  return std::to_string(all[0].span.line) + ":" + std::to_string(all[0].span.column) + " " +
         all[0].message(Language::en);
}

std::string place(const Span& span) {
  return std::to_string(span.line) + ":" + std::to_string(span.column) + "+" +
         std::to_string(span.length);
}

}  // namespace

TEST_SUITE("yaml_tree") {
  TEST_CASE("maps, lists and scalars keep their order, text and places") {
    const Node root = parse(
        "name: SOlink\n"
        "\"kind\":   'one-on-one'  # the usual\n"
        "fits: {active: strong, hopeful: }\n"
        "list:\n"
        "  - 010\n"
        "  - ~\n"
        "  -\n"
        "  - [a, \"b c\"]\n"
        "text: |-\n"
        "  two\n"
        "  lines\n"
        "empty:\n");
    CHECK(root.kind == Node::Kind::map);
    CHECK(place(root.span) == "1:1+4");
    REQUIRE(root.entries.size() == 6);
    CHECK(root.entries[0].key == "name");
    CHECK(place(root.entries[0].key_span) == "1:1+4");
    CHECK(root.entries[0].value.scalar == "SOlink");
    CHECK_FALSE(root.entries[0].value.quoted);
    CHECK(place(root.entries[0].value.span) == "1:7+6");
    CHECK(root.entries[1].key == "kind");
    CHECK(place(root.entries[1].key_span) == "2:1+6");
    CHECK(root.entries[1].value.scalar == "one-on-one");
    CHECK(root.entries[1].value.quoted);
    CHECK(place(root.entries[1].value.span) == "2:11+12");

    const Node* fits = root.find("fits");
    REQUIRE(fits != nullptr);
    CHECK(place(fits->span) == "3:7+1");
    CHECK(place(fits->entries[0].key_span) == "3:8+6");
    CHECK(place(fits->entries[0].value.span) == "3:16+6");
    CHECK(fits->entries[1].value.kind == Node::Kind::null);
    CHECK(place(fits->entries[1].value.span) == "3:24+7");  // Its key.

    const Node* list = root.find("list");
    REQUIRE(list != nullptr);
    CHECK(place(list->span) == "5:3+1");
    REQUIRE(list->items.size() == 4);
    CHECK(list->items[0].scalar == "010");
    CHECK(list->items[1].kind == Node::Kind::null);
    CHECK(place(list->items[1].span) == "6:5+1");
    CHECK(list->items[2].kind == Node::Kind::null);
    CHECK(place(list->items[2].span) == "7:3+1");  // Its dash.
    CHECK(place(list->items[3].items[0].span) == "8:6+1");
    CHECK(place(list->items[3].items[1].span) == "8:9+5");

    const Node* text = root.find("text");
    REQUIRE(text != nullptr);
    CHECK(text->scalar == "two\nlines");
    CHECK(text->quoted);
    CHECK(place(text->span) == "9:7+2");
    CHECK(place(root.find("empty")->span) == "12:1+5");
    CHECK(root.find("none") == nullptr);
  }

  TEST_CASE("an empty document is nothing, at the text as a whole") {
    for (const char* text : {"", "\n", "# only a comment\n", "---\n", "...\n", "\xEF\xBB\xBF"}) {
      CAPTURE(text);
      const Node root = parse(text);
      CHECK(root.kind == Node::Kind::null);
      CHECK(root.span.line == 0);
    }
    const Node root = parse("---\nnull\n");
    CHECK(root.kind == Node::Kind::null);
    CHECK(place(root.span) == "2:1+4");
  }

  TEST_CASE("a byte order mark and line ends of Windows do not move the places") {
    const Node root =
        parse("\xEF\xBB\xBFna\u00e4m: x\r\nb: \"y\"\r\nc: |\r\n  z\r\nd: long\r\n  er\r\n");
    CHECK(root.entries[0].key == "naäm");
    CHECK(place(root.entries[0].key_span) == "1:1+5");
    CHECK(place(root.entries[0].value.span) == "1:8+1");
    CHECK(place(root.find("b")->span) == "2:4+3");
    CHECK(root.find("c")->scalar == "z\n");
    CHECK(place(root.find("c")->span) == "3:4+1");
    CHECK(root.find("d")->scalar == "long er");
    CHECK(place(root.find("d")->span) == "5:4+4");
    CHECK(rendered("\xEF\xBB\xBF"
                   "a: @b\r\n") ==
          "x.yaml:1:4: error[yaml/syntax]: a text cannot begin with '@'\n"
          "   1 | a: @b\n"
          "     |    ^\n"
          "   = help: put the text in quotes\n");
  }

  TEST_CASE("scalars in brackets end at the bracket's signs, others do not") {
    const Node root = parse("a: b, c]d{e\nf: [g h, i#j, k #l\n  ]\nm: n #o\np: 'q''r' #s\n");
    CHECK(root.find("a")->scalar == "b, c]d{e");
    CHECK(place(root.find("a")->span) == "1:4+8");
    CHECK(place(root.find("f")->items[0].span) == "2:5+3");
    CHECK(place(root.find("f")->items[1].span) == "2:10+3");
    CHECK(place(root.find("f")->items[2].span) == "2:15+1");
    CHECK(place(root.find("m")->span) == "4:4+1");
    CHECK(root.find("p")->scalar == "q'r");
    CHECK(place(root.find("p")->span) == "5:4+6");
  }

  TEST_CASE("a word for nothing in quotes is text") {
    const Node root = parse("a: '~'\nb: \"null\"\nc: Null\n'~': d\n");
    CHECK(root.find("a")->kind == Node::Kind::scalar);
    CHECK(root.find("b")->scalar == "null");
    CHECK(root.find("c")->kind == Node::Kind::null);
    CHECK(place(root.find("c")->span) == "3:4+4");
    CHECK(root.find("~")->scalar == "d");
  }

  TEST_CASE("the missing end of the last line makes no difference") {
    CHECK(parse("a: |\n  b").find("a")->scalar == "b\n");
    CHECK(parse("a: |\n  b\n").find("a")->scalar == "b\n");
    CHECK(parse("a: b").find("a")->scalar == "b");
  }

  TEST_CASE("JSON is YAML, with tabs and escapes") {
    const Node root = parse("{\n\t\"a\":\t[1, -2.5e3, true, null],\n\t\"b\\/\\u00e9\":{}\n}\n");
    REQUIRE(root.entries.size() == 2);
    CHECK(place(root.entries[0].key_span) == "2:2+3");
    CHECK(root.entries[0].value.items.size() == 4);
    CHECK(root.entries[0].value.items[3].kind == Node::Kind::null);
    CHECK(root.entries[1].key == "b/é");
    CHECK(root.entries[1].value.kind == Node::Kind::map);
    CHECK(parse("[\"\\n\\t\"]").items[0].scalar == "\n\t");
  }

  TEST_CASE("two JSON escapes for one character are joined, and places stay right") {
    const Node root = parse(R"(["\ud83d\ude00 x", "\\ud83d", y, "\u00e9\uD83D\uDE00"])");
    CHECK(root.items[0].scalar == "\U0001F600 x");
    CHECK(place(root.items[0].span) == "1:2+16");
    CHECK(root.items[1].scalar == "\\ud83d");
    CHECK(place(root.items[1].span) == "1:20+9");
    CHECK(place(root.items[2].span) == "1:31+1");
    CHECK(root.items[3].scalar == "é\U0001F600");
    CHECK(place(root.items[3].span) == "1:34+20");
    // The very next place after one.
    const Node key = parse(R"({"\ud83d\ude00": x})");
    CHECK(place(key.entries[0].key_span) == "1:2+14");
    CHECK(place(key.entries[0].value.span) == "1:18+1");
    CHECK(only(R"(["\ud83d\ude00\q"])") == "1:15 '\\q' has no meaning in double quotes");
    CHECK(only(R"(["\ud83d x"])") == "1:3 '\\ud83d' has no meaning in double quotes");
  }

  TEST_CASE("a version line is allowed before the document") {
    CHECK(parse("%YAML 1.2\n---\na: 1\n").find("a")->scalar == "1");
    CHECK(parse("a: \"b\n%c\"\n").find("a")->scalar == "b %c");
  }

  TEST_CASE("a duplicate key tells where the first one is") {
    CHECK(
        rendered("a: 1\nb: {c: 1}\n\"a\": 2\nd: {c: 1, c: 2}\n") ==
        "x.yaml:3:1: error[yaml/duplicate-key]: the key 'a' is here for the second time; the first "
        "is on line 1\n"
        "   3 | \"a\": 2\n"
        "     | ^^^\n"
        "   = help: remove one of the two, or put both values under one key\n"
        "x.yaml:4:11: error[yaml/duplicate-key]: the key 'c' is here for the second time; the "
        "first "
        "is on line 4\n"
        "   4 | d: {c: 1, c: 2}\n"
        "     |           ^\n"
        "   = help: remove one of the two, or put both values under one key\n");
    CHECK(rendered("a: 1\na: 2\n", Language::nl) ==
          "x.yaml:2:1: fout[yaml/duplicate-key]: de sleutel 'a' staat hier voor de tweede keer; de "
          "eerste staat op regel 1\n"
          "   2 | a: 2\n"
          "     | ^\n"
          "   = hulp: verwijder een van de twee, of zet beide waarden onder één sleutel\n");
    const std::string key(300, 'k');
    CHECK(only(key + ": 1\n" + key + ": 2\n") ==
          "2:1 the key '" + key.substr(0, 60) +
              "...' is here for the second time; the first is on "
              "line 1");
  }

  TEST_CASE("anchors, aliases, tags and merge keys are all reported in one run") {
    CHECK(codes("&k a: &x !t b\nc: *x\n<<: *x\nd: ! e\nf: !!str g\n") ==
          "1:1+2 yaml/anchor\n"
          "1:7+2 yaml/anchor\n"
          "1:10+2 yaml/tag\n"
          "2:4+2 yaml/alias\n"
          "3:1+2 yaml/merge-key\n"
          "3:5+2 yaml/alias\n"
          "4:4+1 yaml/tag\n"
          "5:4+5 yaml/tag\n");
  }

  TEST_CASE("a merge key in quotes is an ordinary key") {
    CHECK(parse("'<<': a\n").find("<<")->scalar == "a");
  }

  TEST_CASE("text that yaml-cpp takes for an anchor, alias or tag is named as such") {
    CHECK(codes("a: *vet*\n") == "1:4+5 yaml/alias\n");
    CHECK(codes("* een\n* twee\n") == "1:1+1 yaml/alias\n");
    CHECK(codes("a: & b\n") == "1:4+1 yaml/anchor\n");
    CHECK(codes("a: !<b\n") == "1:4+3 yaml/tag\n");
    CHECK(codes("a: !b !c d\n") == "1:7+2 yaml/tag\n");
  }

  TEST_CASE("a quote that is never closed is reported where it opens") {
    CHECK(rendered("a: 1\nb: \"abc\nc: 2\n") ==
          "x.yaml:2:4: error[yaml/unclosed-quote]: this quote (\") is never closed\n"
          "   2 | b: \"abc\n"
          "     |    ^\n"
          "   = help: put a \" at the end of the text as well\n");
    CHECK(codes("b: \"abc") == "1:4+1 yaml/unclosed-quote\n");
    CHECK(codes("b: 'abc\n") == "1:4+1 yaml/unclosed-quote\n");
    CHECK(codes("b: 'it''s\n") == "1:4+1 yaml/unclosed-quote\n");
    CHECK(codes("b: \"abc\\\"\n") == "1:4+1 yaml/unclosed-quote\n");
    CHECK(codes("b: [x, {y: \"z]}\n") == "1:12+1 yaml/unclosed-quote\n");
    CHECK(codes("\"b: c\n") == "1:1+1 yaml/unclosed-quote\n");
  }

  TEST_CASE("a second document is refused") {
    CHECK(codes("a: 1\n---\nb: 2\n") == "2:1+3 yaml/second-document\n");
    CHECK(codes("---\n---\n") == "2:1+3 yaml/second-document\n");
    CHECK(codes("a: 1\n...\n---\nb: 2\n") == "3:1+3 yaml/second-document\n");
  }

  TEST_CASE("a key must be text") {
    CHECK(codes("[a, b]: c\n") == "1:1+1 yaml/key-not-text\n");
    CHECK(codes("{a: b}: c\nd: {e: f}\n") == "1:1+1 yaml/key-not-text\n");
    CHECK(codes("? - a\n: b\n") == "1:3+1 yaml/key-not-text\n");
    CHECK(codes(": a\n~: b\n") == "1:1+1 yaml/key-not-text\n2:1+1 yaml/key-not-text\n");
    CHECK(codes("{,}\n") == "1:2+1 yaml/key-not-text\n");
  }

  TEST_CASE("bytes that are no text are refused") {
    CHECK(codes("a: 1\nb: caf\xE9\nc: \xE9\n") == "2:7+1 yaml/invalid-utf8\n");
    CHECK(codes("\xFF\xFE"
                "a\0"s) == "1:1+1 yaml/invalid-utf8\n");
    CHECK(codes("a: \x1b[31m\nb: \x01\n") ==
          "1:4+1 yaml/control-character\n2:4+1 yaml/control-character\n");
    CHECK(
        only("a: \0b\n"s) ==
        "1:4 there is an invisible control character here (U+0000); only ordinary text is allowed");
    CHECK(codes("a: \x7f\n") == "1:4+1 yaml/control-character\n");
    CHECK(codes("a: \u0085\n") == "1:4+2 yaml/control-character\n");
    CHECK(codes("a: \ufeff\n") == "1:4+3 yaml/control-character\n");
    CHECK(codes("a: 1\rb: 2\n") == "1:5+1 yaml/control-character\n");
    CHECK(codes("a: \x04\n") == "1:4+1 yaml/control-character\n");
  }

  TEST_CASE("a control character cannot come in by an escape either") {
    CHECK(codes("a: \"\\x1b[31m\"\n") == "1:4+10 yaml/control-character\n");
    CHECK(codes("\"\\0\": a\n") == "1:1+4 yaml/control-character\n");
    CHECK(only("a: \"x\\N\"\n") == "1:4 '\\N' has no meaning in double quotes");
  }

  TEST_CASE("a tab cannot indent") {
    CHECK(rendered("a:\n\tb: 1\n") ==
          "x.yaml:2:1: error[yaml/tab]: this line is indented with a tab; only spaces can indent\n"
          "   2 | \tb: 1\n"
          "     | ^\n"
          "   = help: replace each tab at the start of a line by spaces, for example two for each "
          "level\n");
    CHECK(codes("a:\n  b: 1\n\tc: 2\n") == "3:1+1 yaml/tab\n");
    CHECK(codes("a:\n  \tb: 1\n") == "2:3+1 yaml/tab\n");
    CHECK(codes("a: |\n\tb\n") == "2:1+1 yaml/tab\n");
    CHECK(codes("- a: 1\n-\tb: 2\n") == "2:2+1 yaml/tab\n");
    CHECK(codes("a: b\t: c: d\n") == "1:6+1 yaml/syntax\n");  // Not indentation.
    CHECK(parse("a: b\t\n-x\t:\tc\t# d\n").entries.size() == 2);
  }

  TEST_CASE("too much is refused before it takes memory") {
    const std::string large(8 * 1024 * 1024 + 1, '#');
    CHECK(rendered(large) ==
          "x.yaml: error[yaml/too-large]: this file is too large: at most 8 MiB is allowed\n"
          "   = help: split the content over several files\n");
    CHECK(parse(large.substr(1)).kind == Node::Kind::null);
    CHECK(codes(std::string(500'001, '[')) == "0:0+1 yaml/too-large\n");
    std::string many;
    for (int i = 0; i < 500'001; ++i) many += "-\n";
    CHECK(codes(many) == "0:0+1 yaml/too-large\n");
  }

  TEST_CASE("32 levels are enough") {
    CHECK(parse(std::string(32, '[') + std::string(32, ']')).kind == Node::Kind::list);
    CHECK(codes(std::string(33, '[') + std::string(33, ']')) == "1:33+1 yaml/too-deep\n");
    CHECK(codes("a: [" + std::string(32, '[') + std::string(32, ']') + "]\nb: 1\nb: 2\n") ==
          "1:35+1 yaml/too-deep\n3:1+1 yaml/duplicate-key\n");
    for (const std::string part : {"[", "{a: ", "- ", "? ", "[{a: "}) {
      CAPTURE(part);
      std::string deep;
      for (int i = 0; i < 2000; ++i) deep += part;
      CHECK(codes(deep).find("yaml/too-deep\n") != std::string::npos);
    }
  }

  TEST_CASE("yaml-cpp repeats some documents for ever, and we do not") {
    CHECK(codes(",") == "1:1+1 yaml/syntax\n");
  }

  TEST_CASE("at most a thousand problems are collected") {
    std::string text;
    for (int i = 0; i < 3000; ++i) text += "a: 1\n";
    CHECK(problems_of(text).size() == 1000);
  }

  TEST_CASE("each form of a syntax error has its own sentence at its own place") {
    const std::pair<std::string, std::string> cases[] = {
        {"nl: Let op: bel\n", "1:11 a colon followed by a space cannot stand here"},
        {"a: 1\n  b: 2\n", "2:3 this line is not indented like the lines that it belongs to"},
        {"a:\n  b: 1\n c: 3\n", "3:2 this line is not indented like the lines that it belongs to"},
        {"x:\n  - a\n - b\n", "3:2 this line is not indented like the lines that it belongs to"},
        {"a: 1\nb:2\nc: 3\n", "2:1 a key with a colon was expected here, or the end of the group"},
        {"a: 1\nzomaar\n", "2:1 a key with a colon was expected here, or the end of the group"},
        {"a:\n  b: 1\n  zomaar\n",
         "3:3 a key with a colon was expected here, or the end of the group"},
        {"a: 'it's nice'\n", "1:8 no text can follow the closing quote"},
        {"a: [\"b\" c]\n", "1:9 no text can follow the closing quote"},
        {"a: \"b\nc: \"d\"\n",
         "2:5 the quote that opened on line 1 closes only here, and text follows it"},
        {"- a\nb: c\n",
         "2:1 the end of the file was expected here: this does not belong to what is above"},
        {"{\"a\":1}\n{\"a\":2}\n",
         "2:1 the end of the file was expected here: this does not belong to what is above"},
        {"a: - b\n", "1:4 a list with dashes cannot begin here"},
        {"a: b\n- c\n", "2:1 a list with dashes cannot begin here"},
        {"- [a] b\n", "1:7 the next dash of the list was expected here, or the end of the list"},
        {"a: [b, c\nd: e\n", "1:4 this bracket '[' is not closed"},
        {"a: {b: c\n", "1:4 this bracket '{' is not closed"},
        {"[[b, c", "1:2 this bracket '[' is not closed"},
        {"a: [x: y: z]\n", "1:9 a comma or ']' was expected here"},
        {"a: {\"b\": \"c\" \"d\": 1}\n", "1:14 no text can follow the closing quote"},
        {"a: [b}\n", "1:6 this bracket '}' closes nothing, or does not match the one that is open"},
        {"a: ]\n", "1:4 this bracket ']' closes nothing, or does not match the one that is open"},
        {"a: [1,,2]\n", "1:7 an item is missing before this comma"},
        {"a: @b\n", "1:4 a text cannot begin with '@'"},
        {"a: `b`\n", "1:4 a text cannot begin with '`'"},
        {"a: 5\nb: %x\n", "2:4 a text cannot begin with '%'"},
        {"a: [Wie?, b]\n", "1:8 a question mark cannot stand here"},
        {"a: \"C:\\Users\"\n", "1:7 '\\U' has no meaning in double quotes"},
        {"a: \"\\q\"\n", "1:5 '\\q' has no meaning in double quotes"},
        {"a: \"\\é\"\n", "1:5 '\\é' has no meaning in double quotes"},
        {"a: | text\n", "1:6 no text can follow '|' on this line"},
        {"a: > text\n", "1:6 no text can follow '>' on this line"},
        {"a: 1\n%b\n", "2:1 a line cannot begin with '%'"},
        {"%b\na: 1\n", "1:1 a line cannot begin with '%'"},
        {"%YAML x\n---\na: 1\n", "1:1 a line cannot begin with '%'"},
        {"a: \"b\n--- c\"\n", "2:1 this line begins with '---' while a quote is still open"},
    };
    for (const auto& each : cases) {
      const std::string& text = each.first;
      const std::string& expected = each.second;
      CAPTURE(text);
      CHECK(only(text) == expected);
      CHECK(codes(text).find("yaml/syntax") != std::string::npos);
    }
    const std::string key(1100, 'k');
    CHECK(only(key + ": 1\n") ==
          "1:1 a key may be at most 1024 characters long and must stand on one line");
  }

  TEST_CASE("a mistake in the last line is shown there, not behind the end") {
    CHECK(rendered("a:\n  - {b: 1\n\n\n") ==
          "x.yaml:2:5: error[yaml/syntax]: this bracket '{' is not closed\n"
          "   2 |   - {b: 1\n"
          "     |     ^\n"
          "   = help: close it with '}'\n");
  }

  TEST_CASE("what was found before a syntax error is kept") {
    CHECK(codes("a: 1\na: 2\nb: &x c\nd: @\ne: &y f\n") ==
          "2:1+1 yaml/duplicate-key\n"
          "3:4+2 yaml/anchor\n"
          "4:4+1 yaml/syntax\n");
  }
}
