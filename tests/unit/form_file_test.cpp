#include "intake/form_file.h"

#include "intake/form_problems.h"
#include "intake/problems.h"
#include "unit/people.h"

#include <doctest/doctest.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::groups;
using test::needs;

namespace {

using Words = std::vector<std::string>;

SourcePtr text_of(std::string text) {
  return std::make_shared<const SourceText>(SourceText{"form.yaml", std::move(text)});
}

/// A form file with these lines below `columns:`, from line 3 on.
std::string with_columns(std::string_view lines) {
  return "form: Test\ncolumns:\n" + std::string(lines);
}

FormFile read(const std::string& text) {
  Diagnostics problems;
  CAPTURE(text);
  const auto form = read_form_file(builtin(), text_of(text), problems);
  for (const Diagnostic& each : problems.sorted()) MESSAGE(render(each, Language::en));
  REQUIRE(form.has_value());
  CHECK_FALSE(problems.has_errors());
  return *form;
}

std::vector<Diagnostic> diagnostics_of(const std::string& text) {
  Diagnostics problems;
  CAPTURE(text);
  CHECK_FALSE(read_form_file(builtin(), text_of(text), problems).has_value());
  CHECK(problems.has_errors());
  return problems.sorted();
}

/// Code and place of each problem, as "code line:column".
Words problems_of(const std::string& text) {
  Words found;
  for (const Diagnostic& each : diagnostics_of(text)) {
    found.push_back(std::string(each.problem->code) + " " + std::to_string(each.span.line) + ":" +
                    std::to_string(each.span.column));
  }
  return found;
}

Words columns_problems(std::string_view lines) { return problems_of(with_columns(lines)); }

/// The only problem of these columns.
Diagnostic problem_of(std::string_view lines) {
  const auto found = diagnostics_of(with_columns(lines));
  REQUIRE(found.size() == 1);
  return found.front();
}

/// The person that a word of a column makes.
Person said(const FormFile& form, std::string_view column, const std::string& word) {
  const FormColumn* found = form.find(column);
  REQUIRE(found != nullptr);
  REQUIRE(found->field.has_value());
  REQUIRE(found->words.contains(word));
  Person person;
  for (const Meaning meaning : found->words.at(word)) {
    REQUIRE_FALSE(give(*found->field, meaning, person).has_value());
  }
  return person;
}

}  // namespace

TEST_CASE("a form file tells what columns and words mean") {
  const FormFile form = read(R"(form: intake Voorbeeldstad
columns:
  Dossiernummer: id
  Leeftijd cliënt: {field: age, words: {tachtig: 80}}
  Duur van de klacht:
    field: persistence
    words:
      Korter dan een jaar: situational
      al jaren: Structureel
      niet gevraagd: unknown
  Partner overleden:
    field: groups
    words: {ja: widowed, nee: none}
  Doelgroep:
    field: groepen
    words:
      alleenstaand, weduwe: [widowed, lives-alone]
  Wens: {field: wishes, words: {laat maar: nothing, bezoek: confidant}}
  Vervoer: {field: reach}
  Notities: Ignore
)");
  CHECK(form.name == "intake Voorbeeldstad");
  REQUIRE(form.columns.size() == 8);
  CHECK(form.find("Dossiernummer")->field == FieldId::id);
  CHECK(form.find("Vervoer")->field == FieldId::reach);
  CHECK(form.find("Vervoer")->words.empty());
  CHECK(form.find("Doelgroep")->field == FieldId::groups);
  CHECK_FALSE(form.find("Notities")->field.has_value());
  CHECK(form.find("DUUR VAN_DE-KLACHT") == form.find("Duur van de klacht"));
  CHECK(form.find("Leeftijd CLIËNT")->field == FieldId::age);
  CHECK(form.find("Wijk") == nullptr);

  CHECK(said(form, "Leeftijd cliënt", "tachtig").age == 80);
  CHECK(said(form, "Duur van de klacht", "korter-dan-een-jaar").persistence ==
        Persistence::situational);
  CHECK(said(form, "Duur van de klacht", "al-jaren").persistence == Persistence::structural);
  CHECK(said(form, "Duur van de klacht", "niet-gevraagd") == Person{});
  CHECK(said(form, "Partner overleden", "ja").groups == groups({"widowed"}));
  CHECK(said(form, "Partner overleden", "nee") == Person{});
  CHECK(said(form, "Doelgroep", "alleenstaand,-weduwe").groups ==
        groups({"widowed", "lives-alone"}));
  CHECK(said(form, "Wens", "laat-maar").left_alone);
  CHECK(said(form, "Wens", "bezoek").wishes == needs({"confidant"}));
}

TEST_CASE("yes, no and numbers are words") {
  const FormFile form = read(with_columns(R"(  Motivatie:
    field: motivation
    words: {ja: yes, nee: no, 1: yes, '2': no, true: yes, false: no, 3: unclear, y: no, 'null': unknown}
  Jaren: {field: age, words: {80+: 80, '99': '100'}}
  2024: ignore
  yes: ignore
)"));
  const auto motivation = [&](const std::string& word) {
    return said(form, "motivatie", word).motivation;
  };
  for (const std::string word : {"ja", "1", "true"}) CHECK(motivation(word) == Motivation::yes);
  for (const std::string word : {"nee", "2", "false", "y"}) {
    CHECK(motivation(word) == Motivation::no);
  }
  CHECK(motivation("3") == Motivation::unclear);
  CHECK(motivation("null") == Motivation::unknown);
  CHECK(said(form, "jaren", "80+").age == 80);
  CHECK(said(form, "jaren", "99").age == 100);
  CHECK(form.find("2024") != nullptr);
  CHECK(form.find("YES") != nullptr);
}

TEST_CASE("JSON is a form file too") {
  const FormFile form =
      read(R"({"form": "Test", "columns": {"Nr": "id", "X": {"field": "motivation",
    "words": {"1": "yes"}}}})");
  CHECK(form.find("nr")->field == FieldId::id);
  CHECK(said(form, "x", "1").motivation == Motivation::yes);
}

TEST_CASE("a form file needs a name and columns") {
  CHECK(problems_of("columns: {Nr: id}\n") == Words{"form-file/no-name 1:1"});
  CHECK(problems_of("form:\ncolumns: {Nr: id}\n") == Words{"form-file/no-name 1:1"});
  CHECK(problems_of("form: ' '\ncolumns: {Nr: id}\n") == Words{"form-file/no-name 1:7"});
  CHECK(problems_of("form: [x]\ncolumns: {Nr: id}\n") == Words{"form-file/no-name 1:7"});
  CHECK(problems_of("form: Test\n") == Words{"form-file/no-columns 1:1"});
  CHECK(problems_of("form: Test\ncolumns:\n") == Words{"form-file/no-columns 2:1"});
  CHECK(problems_of("form: Test\ncolumns: {}\n") == Words{"form-file/no-columns 2:10"});
  CHECK(problems_of("form: Test\ncolumns: Nr\n") == Words{"form-file/wrong-type 2:10"});
  CHECK(problems_of("form: Test\ncolumns: [Nr]\n") == Words{"form-file/wrong-type 2:10"});
}

TEST_CASE("what is no form file at all is not shown") {
  for (const std::string text : {"", "naam: Jansen\n", "- Jansen\n", "Jansen;ja;72\n"}) {
    const auto found = diagnostics_of(text);
    REQUIRE(found.size() == 1);
    CHECK(found.front().problem == &kFormFileNotOne);
    CHECK(found.front().span.line == 0);
    CHECK(render(found.front(), Language::nl).find("Jansen") == std::string::npos);
  }
  for (const std::string text : {"naam: Mevrouw: Jansen\n", "form: x\nJansen: id\n"}) {
    for (const Diagnostic& each : diagnostics_of(text)) {
      CHECK(render(each, Language::en).find("Jansen") == std::string::npos);
    }
  }
  CHECK(render(problem_of("  Kolom: grops\n"), Language::en).find("Kolom") != std::string::npos);
}

TEST_CASE("unknown keys") {
  CHECK(problems_of("form: Test\ncolums: {Nr: id}\n") ==
        Words{"form-file/no-columns 1:1", "form-file/unknown-key 2:1"});
  CHECK(problems_of("Form: Test\ncolumns: {Nr: id}\nDuur: persistence\n") ==
        Words{"form-file/no-name 1:1", "form-file/unknown-key 1:1", "form-file/unknown-key 3:1"});
  CHECK(diagnostics_of("FORM: Test\ncolumns: {Nr: id}\n").back().words == Words{"FORM", "form"});
  CHECK(columns_problems("  Duur:\n    field: persistence\n    al jaren: structural\n") ==
        Words{"form-file/unknown-key 5:5"});
  const Diagnostic near = problem_of("  Duur: {field: persistence, wrods: {x: complex}}\n");
  CHECK(near.problem == &kFormFileUnknownKeyNear);
  CHECK(near.words == Words{"wrods", "words"});
}

TEST_CASE("a column belongs to one question, or is ignored") {
  const Diagnostic near = problem_of("  Duur: persistance\n");
  CHECK(near.problem == &kFormFileUnknownFieldNear);
  CHECK(near.words == Words{"persistance", "persistence"});
  CHECK(problem_of("  Duur: ignored\n").words == Words{"ignored", "ignore"});
  const Diagnostic far = problem_of("  Duur: {field: schoenmaat}\n");
  CHECK(far.problem == &kFormFileUnknownField);
  CHECK(far.hint(Language::en).find("persistence, ") != std::string::npos);
  CHECK(far.hint(Language::nl).find("ignore") != std::string::npos);
  CHECK(columns_problems("  A:\n  B: ''\n  C: {}\n  D: {words: {x: y}}\n  E: {field: }\n") ==
        Words{"form-file/no-field 3:3", "form-file/no-field 4:6", "form-file/no-field 5:3",
              "form-file/no-field 6:3", "form-file/no-field 7:7"});
  CHECK(columns_problems("  A: [groups, wishes]\n  B: {field: {x: y}}\n") ==
        Words{"form-file/wrong-type 3:6", "form-file/wrong-type 4:14"});
  CHECK(columns_problems("  '': id\n  ' ': ignore\n") ==
        Words{"form-file/no-column-name 3:3", "form-file/no-column-name 4:3"});
}

TEST_CASE("a column stands in a form file once, in any case") {
  const Diagnostic twice = problem_of("  Duur klacht: persistence\n  duur-KLACHT: persistence\n");
  CHECK(twice.problem == &kFormFileColumnTwice);
  CHECK(twice.words == Words{"duur-KLACHT", "3"});
  CHECK(twice.span.line == 4);
  CHECK(columns_problems("  A: id\n  A: ignore\n") == Words{"yaml/duplicate-key 4:3"});
}

TEST_CASE("a single answer comes from one column") {
  const Diagnostic twice = problem_of("  A: age\n  B: {field: leeftijd}\n");
  CHECK(twice.problem == &kFormFileFieldTwice);
  CHECK(twice.words == Words{"age", "A"});
  CHECK(
      columns_problems("  A: id\n  B: nummer\n  C: reach\n  D: reach\n  E: reach\n") ==
      Words{"form-file/field-twice 4:6", "form-file/field-twice 6:6", "form-file/field-twice 7:6"});
  read(
      with_columns("  A: groups\n  B: groups\n  C: wishes\n  D: wishes\n  E: ignore\n  F: ignore\n"
                   "  G: signals\n  H: signals\n  I: interests\n  J: interests\n"));
}

TEST_CASE("a citizen service number is only ignored") {
  for (const std::string name : {"BSN", "bsn", "Burgerservicenummer", "burger service-nummer"}) {
    for (const std::string use : {"id", "groups", "{field: age}", "nummr"}) {
      const auto found = diagnostics_of(with_columns("  " + name + ": " + use + "\n"));
      CHECK(found.front().problem == &kFormFileCitizenNumber);
      CHECK(found.front().words == Words{name});
      CHECK(found.front().message(Language::nl).find("batch") != std::string::npos);
    }
    read(with_columns("  " + name + ": ignore\n"));
  }
  read(with_columns("  BSNP: id\n"));
}

TEST_CASE("words stand in a map, and not everywhere") {
  const auto with_words = [](std::string_view words) {
    return columns_problems("  A: {field: groups, words: " + std::string(words) + "}\n");
  };
  CHECK(with_words("{}") == Words{"form-file/no-words 3:29"});
  CHECK(with_words("''") == Words{"form-file/no-words 3:29"});
  CHECK(columns_problems("  A:\n    field: groups\n    words:\n") ==
        Words{"form-file/no-words 5:5"});
  CHECK(with_words("widowed") == Words{"form-file/wrong-type 3:29"});
  CHECK(with_words("[widowed]") == Words{"form-file/wrong-type 3:29"});
  const Diagnostic id = problem_of("  A: {field: id, words: {x: y}}\n");
  CHECK(id.problem == &kFormFileWordsNotHere);
  CHECK(id.words == Words{"id"});
  CHECK(problem_of("  A: {field: ignore, words: {x: y}}\n").words == Words{"ignore"});
}

TEST_CASE("a word stands in a column once, in any case") {
  const Diagnostic twice =
      problem_of("  A:\n    field: internet\n    words:\n      Ja hoor: yes\n      ja  HOOR: no\n");
  CHECK(twice.problem == &kFormFileWordTwice);
  CHECK(twice.words == Words{"ja  HOOR", "6"});
  CHECK(twice.span.line == 7);
  CHECK(problem_of("  A: {field: internet, words: {' ': no}}\n").problem == &kFormFileBlankWord);
  // Also when the question is unknown.
  CHECK(columns_problems("  A: {field: schoenmaat, words: {ja: 1, Ja: 2}}\n") ==
        Words{"form-file/unknown-field 3:14", "form-file/word-twice 3:41"});
  // Another column has words of its own.
  read(
      with_columns("  A: {field: groups, words: {ja: widowed}}\n"
                   "  B: {field: groups, words: {Ja: lives-alone}}\n"));
}

TEST_CASE("a word means an answer to its question") {
  const auto meaning = [](std::string_view field, std::string_view target) {
    return problem_of("  A: {field: " + std::string(field) + ", words: {x: " + std::string(target) +
                      "}}\n");
  };
  CHECK(meaning("motivation", "structural").problem == &kUnknownValue);
  CHECK(meaning("persistence", "structral").problem == &kUnknownValueNear);
  CHECK(meaning("persistence", "structral").words ==
        Words{"structral", "persistence", "structural", "aard en duur"});
  CHECK(meaning("age", "oud").problem == &kAgeNotNumber);
  CHECK(meaning("age", "1948").problem == &kAgeOutOfRange);
  CHECK(meaning("groups", "isolated").problem == &kFollows);
  CHECK(meaning("wishes", "[nothing, meeting]").problem == &kNothingAndMore);
  CHECK(meaning("groups", "[widowed, tuinier]").words.front() == "tuinier");
  CHECK(meaning("reach", "none").problem == &kUnknownValue);
  CHECK(meaning("reach", "[home]").problem == &kFormFileOneMeaning);
  CHECK(meaning("age", "[80, 81]").problem == &kFormFileOneMeaning);
  CHECK(meaning("reach", "").problem == &kFormFileNoMeaning);
  CHECK(meaning("reach", "''").problem == &kFormFileNoMeaning);
  CHECK(meaning("reach", "~").problem == &kFormFileNoMeaning);
  CHECK(meaning("groups", "[]").problem == &kFormFileNoMeaning);
  CHECK(meaning("groups", "[widowed, '']").problem == &kFormFileNoMeaning);
  CHECK(meaning("groups", "{widowed: yes}").problem == &kFormFileNotAMeaning);
  CHECK(meaning("reach", "{home: yes}").problem == &kFormFileNotAMeaning);
  CHECK(meaning("groups", "[[widowed]]").problem == &kFormFileNotAMeaning);
}

TEST_CASE("one run finds all, but not endlessly many") {
  CHECK(problems_of("colour: blue\ncolumns:\n  A: idd\n  B: {field: age, words: {x: y, z: 300}}\n"
                    "  b: groups\n") == Words{"form-file/no-name 1:1", "form-file/unknown-key 1:1",
                                              "form-file/unknown-field 3:6", "form/age 4:30",
                                              "form/age 4:36", "form-file/column-twice 5:3"});
  std::string columns;
  std::string words;
  std::string list;
  for (int i = 0; i < 300; ++i) {
    const std::string name = "w" + std::to_string(i);
    columns += "  " + name + ": nergens\n";
    words += "      " + name + ": nergens\n";
    list += name + ", ";
  }
  CHECK(diagnostics_of(with_columns(columns)).size() == 100);
  CHECK(diagnostics_of(with_columns("  A:\n    field: reach\n    words:\n" + words)).size() == 100);
  CHECK(diagnostics_of(with_columns("  A: {field: groups, words: {x: [" + list + "]}}\n")).size() ==
        100);
}

TEST_CASE("a file that is no YAML is reported as such") {
  CHECK(problems_of("form: Test\ncolumns: {a: b\n").front().starts_with("yaml/"));
  CHECK(render(diagnostics_of("form: Test\ncolumns:\n  a: b: c\n").front(), Language::en)
            .find("a: b: c") != std::string::npos);
}
