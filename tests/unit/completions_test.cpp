#include "cli/completions.h"

#include "catalog/builtin.h"
#include "cli/answer_words.h"
#include "intake/answers.h"

#include <doctest/doctest.h>

#include <string>
#include <variant>
#include <vector>

namespace {

using namespace maatwerk;

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_SUITE_BEGIN("completions");

TEST_CASE("There is a word for each answer, and it is understood in both languages") {
  const Catalog catalog = builtin_catalog();
  for (std::size_t i = 0; i < kFieldIds.size(); ++i) {
    CAPTURE(kFieldIds[i]);
    const auto field = static_cast<FieldId>(i);
    std::vector<std::string_view> expected;
    if (field == FieldId::wishes) expected.assign(kNeedIds.begin(), kNeedIds.end());
    for (const Value& value : catalog.field(field).values) {
      if (value.from == 0) expected.push_back(value.id);
    }
    const std::vector<std::string_view> english = answer_words(field, Language::en);
    const std::vector<std::string_view> dutch = answer_words(field, Language::nl);
    CHECK(english == expected);
    REQUIRE(dutch.size() == english.size());
    for (std::size_t word = 0; word < dutch.size(); ++word) {
      CAPTURE(dutch[word]);
      const auto in_english = understand(catalog, field, english[word]);
      const auto in_dutch = understand(catalog, field, dutch[word]);
      REQUIRE(std::holds_alternative<Meaning>(in_english));
      REQUIRE(std::holds_alternative<Meaning>(in_dutch));
      CHECK(std::get<Meaning>(in_dutch).kind == std::get<Meaning>(in_english).kind);
      CHECK(std::get<Meaning>(in_dutch).value == std::get<Meaning>(in_english).value);
    }
  }
}

constexpr Bilingual kText{"Foto's: [a] \\ $b `c`", "Foto's: [a] \\ $b `c`"};

TEST_CASE("What an explanation holds, a shell takes for text") {
  bool flag = false;
  std::string word;
  const Command program{"", kText, kText, {}, {}, {{"--flag", kText, {}, &flag}}};
  const std::vector<Command> commands{
      {"go",
       kText,
       kText,
       {},
       {},
       {{"--word", kText, {{"WOORD", "WORD"}, Takes::word, {"x"}}, &word}}}};
  const std::string zsh = completion_script(Shell::zsh, program, commands, {}, Language::en);
  CHECK(has(zsh, R"('(--flag)--flag[Foto'\''s\: \[a\] \\ $b `c`]')"));
  CHECK(has(zsh, R"('(--word)--word=[Foto'\''s\: \[a\] \\ $b `c`]:WORD:(x)')"));
  CHECK(has(zsh, R"('go:Foto'\''s: [a] \ $b `c`')"));
  const std::string fish = completion_script(Shell::fish, program, commands, {}, Language::en);
  CHECK(has(fish, R"(-l flag -d 'Foto\'s: [a] \\ $b `c`')"));
  CHECK(has(fish, R"(-a go -d 'Foto\'s: [a] \\ $b `c`')"));
  // Bash shows no explanations.
  CHECK_FALSE(has(completion_script(Shell::bash, program, commands, {}, Language::en), "Foto"));
}

TEST_CASE("A name that a shell would run or take apart is left out") {
  const KnownNames known{{"$(touch${IFS}x)", "it's", "zó-één", "outsider"}, {"a;b", "oopoeh"}, {}};
  std::string word;
  const Command program{"",
                        kText,
                        kText,
                        {},
                        {},
                        {{"--for", kText, {{"PROFIEL", "PROFILE"}, Takes::profile}, &word},
                         {"--activity", kText, {{"ID", "ID"}, Takes::activity}, &word}}};
  for (const Shell shell : {Shell::bash, Shell::zsh, Shell::fish}) {
    const std::string script = completion_script(shell, program, {}, known, Language::nl);
    for (const std::string_view bad : {"touch", "it's", "a;b"}) CHECK_FALSE(has(script, bad));
    CHECK(has(script, "zó-één outsider"));
    CHECK(has(script, "oopoeh"));
  }
}

TEST_SUITE_END();

}  // namespace
