#include "commands/interview.h"

#include "unit/people.h"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::who;

namespace {

const Look kLook{.width = 100};

Interview about(const std::vector<FieldId>& fields, Language language = Language::en) {
  return {builtin(), questions_for(builtin(), fields), {}, language};
}

/// Feeds the lines and returns all that was said to them.
std::string told(Interview& interview, std::initializer_list<std::string_view> lines) {
  std::string said;
  for (const std::string_view line : lines) said += interview.take(line);
  return said;
}

bool asks(const Interview& interview, std::string_view part) {
  return interview.prompt(kLook).find(part) != std::string::npos;
}

bool offers(const Interview& interview, std::string_view brackets) {
  return interview.prompt(kLook).ends_with("\n" + std::string(brackets) + " > ");
}

}  // namespace

TEST_CASE("answers by number, by word, and none") {
  Interview interview = about({});
  CHECK(offers(interview, "[0]"));
  CHECK(told(interview, {"0", "structureel", "1", "1,4", "", "", "78"}).empty());
  CHECK(interview.person().persistence == Persistence::structural);
  CHECK(interview.person().motivation == Motivation::yes);
  CHECK(interview.person().wishes == 0b1001U);
  CHECK(interview.person().groups == 0);
  CHECK(interview.person().age == 78);
  CHECK_FALSE(interview.is_done());
}

TEST_CASE("a signal ends the questions at once") {
  Interview acute = about({});
  CHECK(told(acute, {"4,1"}).empty());
  CHECK(acute.is_done());
  CHECK_FALSE(acute.is_stopped());
  CHECK(acute.person() == who({{"signals", "suicidality, confusion"}}));
  Interview none = about({});
  told(none, {"none"});
  CHECK_FALSE(none.is_done());
  const Interview known(builtin(), questions_for(builtin(), {FieldId::motivation}),
                        who({{"signals", "abuse"}}), Language::en);
  CHECK(known.is_done());
}

TEST_CASE("going back keeps every answer until another takes its place") {
  Interview interview =
      about({FieldId::persistence, FieldId::wishes, FieldId::age, FieldId::gender});
  told(interview, {"2", "8, 1", "80", "b"});
  CHECK(offers(interview, "[80]"));
  told(interview, {"b"});
  CHECK(offers(interview, "[1,8]"));
  told(interview, {"b"});
  CHECK(offers(interview, "[2]"));
  told(interview, {"3", "", "", ""});
  CHECK(interview.person().persistence == Persistence::structural);
  CHECK(interview.person().wishes == 0b10000001U);
  CHECK(interview.person().age == 80);
  CHECK(interview.is_done());
}

TEST_CASE("going back: another list replaces the first, and 0 or a word clears") {
  Interview interview = about({FieldId::wishes, FieldId::reach});
  told(interview, {"1,2", "b", "3", "b"});
  CHECK(interview.person().wishes == 0b100U);
  told(interview, {"0"});
  CHECK(interview.person().wishes == 0);
  Interview unknown = about({FieldId::motivation, FieldId::reach});
  told(unknown, {"ja", "b", "weet niet"});
  CHECK(unknown.person().motivation == Motivation::unknown);
}

TEST_CASE("asking why and a refused answer leave the earlier one as it was") {
  Interview interview = about({FieldId::wishes, FieldId::reach});
  told(interview, {"1,2", "b"});
  CHECK_FALSE(told(interview, {"?"}).empty());
  CHECK_FALSE(told(interview, {"3,99"}).empty());
  CHECK(offers(interview, "[1,2]"));
  CHECK(asks(interview, "(1/2)"));
}

TEST_CASE("a wish to be left alone is shown by its number and goes with no other") {
  Interview interview = about({FieldId::wishes, FieldId::reach});
  told(interview, {"nothing"});
  CHECK(interview.person().left_alone);
  told(interview, {"b"});
  CHECK(offers(interview, "[14]"));
  CHECK(told(interview, {"14 1"}).find("does not go with another wish") != std::string::npos);
  told(interview, {"1"});
  CHECK_FALSE(interview.person().left_alone);
  CHECK(interview.person().wishes == 1U);
}

TEST_CASE("blanks between numbers are commas; in words they are blanks") {
  for (const std::string_view line : {"1 4", " 1  4 ", "1, 4", "1\t4", "1;4", "4,1", "0 1 4"}) {
    CAPTURE(line);
    Interview interview = about({FieldId::groups, FieldId::reach});
    CHECK(told(interview, {line}).empty());
    CHECK(interview.person().groups == 0b1001U);
  }
  Interview words = about({FieldId::groups, FieldId::reach});
  CHECK(told(words, {"woont alleen, 1"}).empty());
  CHECK(words.person().groups == test::groups({"lives-alone", "widowed"}));
  Interview single = about({FieldId::persistence, FieldId::reach});
  CHECK_FALSE(told(single, {"1 4"}).empty());
}

TEST_CASE("what is no answer gets the numbers and a near word, and is not repeated") {
  Interview one = about({FieldId::persistence});
  CHECK(one.take("5") == "That answer does not fit here: choose a number from 0 to 4.");
  CHECK(one.take("\x1b[A") == "That answer does not fit here: choose a number from 0 to 4.");
  CHECK(one.take("complx") ==
        "That answer does not fit here: choose a number from 0 to 4; did you mean 'complex'?");
  Interview several = about({FieldId::wishes}, Language::nl);
  CHECK(several.take("1,foobarbaz") ==
        "Dat antwoord past hier niet: kies een nummer van 0 tot en met 14, of meer nummers met een "
        "komma ertussen, zoals 1,4.");
  Interview age = about({FieldId::age});
  CHECK(age.take("1934") ==
        "That answer does not fit here: the age is not between 0 and 120; write the age in whole "
        "years, not the year of birth.");
}

TEST_CASE("the command carries the catalogues, each as one word, and the format") {
  CommonOptions common;
  common.catalogs = {"a/b.yaml", "my town's offer.yaml", "$HOME/x"};
  common.format = Format::json;
  const Person person = who({{"persistence", "complex"}, {"wishes", "nothing"}});
#ifdef _WIN32
  CHECK(command_line_for(builtin(), person, common) ==
        "maatwerk recommend --persistence complex --wish nothing --catalog a/b.yaml --catalog "
        "\"my town's offer.yaml\" --catalog \"$HOME/x\" --format json --lang en");
#else
  CHECK(command_line_for(builtin(), person, common) ==
        "maatwerk recommend --persistence complex --wish nothing --catalog a/b.yaml --catalog "
        "'my town'\\''s offer.yaml' --catalog '$HOME/x' --format json --lang en");
#endif
}
