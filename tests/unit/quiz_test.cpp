#include "commands/quiz.h"

#include "unit/people.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::who;

namespace {

CaseReason reason(bool is_right, std::string text) {
  const std::string because = (is_right ? "Because of " : "Not because of ") + text;
  return {is_right,           Skill::persistence, {text, text},
          {because, because}, Ground::derived,    "method/classification"};
}

PracticeCase made_case(std::string id, test::Answers answers, std::optional<Profile> profile) {
  PracticeCase made;
  made.id = id;
  made.title = {id, id};
  made.story = {"Verhaal van " + id, "Story of " + id};
  made.person = who(answers);
  made.profile = profile;
  made.reasons = {reason(false, "wrong-1"), reason(true, "right-2"), reason(true, "right-3"),
                  reason(false, "wrong-4")};
  made.lesson = {"les", "lesson"};
  return made;
}

const std::vector<PracticeCase>& cases() {
  static const std::vector<PracticeCase> all{
      made_case("first", {{"persistence", "situational"}, {"motivation", "yes"}},
                Profile::left_behind),
      made_case("second", {{"persistence", "complex"}}, std::nullopt)};
  return all;
}

const Look kLook{.width = 100};

/// Feeds the lines and returns all that was said to them.
std::string told(Quiz& quiz, std::initializer_list<std::string_view> lines) {
  std::string said;
  for (const std::string_view line : lines) said += quiz.take(line, kLook);
  return said;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

using Right = std::array<std::size_t, 4>;

}  // namespace

TEST_CASE("all right, by number") {
  Quiz quiz(builtin(), cases(), Language::en);
  CHECK(holds(quiz.prompt(kLook), "Story of first"));
  CHECK(told(quiz, {"2"}).empty());
  CHECK_FALSE(holds(quiz.prompt(kLook), "Story of first"));
  CHECK(told(quiz, {"1", "3"}).empty());
  const std::string marked = told(quiz, {"2,3"});
  CHECK(holds(marked, "MARKED: first"));
  CHECK(holds(marked, "Because of right-2"));
  CHECK_FALSE(holds(marked, "not right"));
  CHECK_FALSE(holds(marked, "wrong-1"));
  CHECK(quiz.score().right == Right{1, 1, 1, 1});
  CHECK_FALSE(quiz.is_done());
  told(quiz, {"", "4", "4", "9", "2"});
  CHECK(quiz.score().right == Right{2, 2, 2, 2});
  CHECK(quiz.is_done());
  CHECK_FALSE(quiz.score().halfway);
}

TEST_CASE("words of either language, and what is not told") {
  Quiz quiz(builtin(), cases(), Language::nl);
  told(quiz, {"Situationeel", "yes", "Achterblijver", "2"});
  CHECK(quiz.score().right == Right{1, 1, 1, 1});
  told(quiz, {"", "complexe problematiek", "weet niet", "nog niet te zeggen", "2 3"});
  CHECK(quiz.score().right == Right{2, 2, 2, 2});
  CHECK(quiz.is_done());
}

TEST_CASE("a wrong reason is wrong also when the profile is right, and it says why") {
  Quiz quiz(builtin(), cases(), Language::en);
  const std::string marked = told(quiz, {"2", "1", "left-behind", "1,2"});
  CHECK(quiz.score().right == Right{1, 1, 1, 0});
  CHECK(holds(marked, "you named 1 and 2; not a right reason: 1; right is 2 or 3"));
  CHECK(holds(marked, "Not because of wrong-1"));
  CHECK_FALSE(holds(marked, "wrong-4"));
}

TEST_CASE("one right reason is enough; wrong ones only are not") {
  Quiz one(builtin(), cases(), Language::en);
  told(one, {"2", "1", "3", "3"});
  CHECK(one.score().right == Right{1, 1, 1, 1});
  Quiz none(builtin(), cases(), Language::en);
  CHECK(holds(told(none, {"2", "1", "3", "4"}), "you named 4; right is 2 or 3"));
  CHECK(none.score().right == Right{1, 1, 1, 0});
}

TEST_CASE("what is no answer is asked again") {
  Quiz quiz(builtin(), cases(), Language::en);
  for (const std::string_view line : {"", "0", "6", "-1", "no such word", "99999999999999"}) {
    CAPTURE(line);
    CHECK_FALSE(quiz.take(line, kLook).empty());
    CHECK(holds(quiz.prompt(kLook), "(1/4)"));
    CHECK_FALSE(holds(quiz.prompt(kLook), "Story of first"));  // Told already.
  }
  told(quiz, {"2", "1"});
  for (const std::string_view line : {"", "0", "10", "left-behnd"}) {
    CAPTURE(line);
    CHECK_FALSE(quiz.take(line, kLook).empty());
    CHECK(holds(quiz.prompt(kLook), "(3/4)"));
  }
  CHECK(holds(quiz.take("left-behnd", kLook), "'left-behind'?\n"));
  told(quiz, {"3"});
  for (const std::string_view line : {"", "0", "5", "2,5", "two", ",", "2;x"}) {
    CAPTURE(line);
    CHECK_FALSE(quiz.take(line, kLook).empty());
    CHECK(holds(quiz.prompt(kLook), "(4/4)"));
  }
  CHECK(quiz.score().finished == 0);
  told(quiz, {"2,2"});
  CHECK(quiz.score().right == Right{1, 1, 1, 1});
}

TEST_CASE("a question mark explains without answering") {
  Quiz quiz(builtin(), cases(), Language::en);
  const Value& complex = builtin().field(FieldId::persistence).values[3];
  Look wide;
  wide.width = 100;
  CHECK(holds(quiz.take("?", wide), complex.label.en + ": "));
  told(quiz, {"2"});
  CHECK(holds(quiz.take("?", wide), "unclear: "));
  told(quiz, {"1"});
  CHECK(holds(quiz.take("?", wide), "Survivor"));
  told(quiz, {"3"});
  const std::string help = quiz.take("?", wide);
  CHECK_FALSE(help.empty());
  CHECK_FALSE(holds(help, "right-2"));
  CHECK(quiz.score().finished == 0);
}

TEST_CASE("a word that is no answer gets the numbers, all of them") {
  Quiz quiz(builtin(), cases(), Language::en);
  CHECK(quiz.take("no such word", kLook) ==
        "That answer does not fit here: choose a number from 1 to 5.\n");
  CHECK(quiz.take("complx", kLook) ==
        "That answer does not fit here: choose a number from 1 to 5; did you mean "
        "'complex'?\n");
}

TEST_CASE("between two cases it waits for Enter") {
  Quiz quiz(builtin(), cases(), Language::en);
  told(quiz, {"2", "1", "3", "2"});
  CHECK(quiz.prompt(kLook) == "\nEnter = next case, q = quit > ");
  CHECK(told(quiz, {"4", "?"}).empty());  // No answers: the story was not seen.
  CHECK(quiz.prompt(kLook) == "\nEnter = next case, q = quit > ");
  CHECK(told(quiz, {" "}).empty());
  CHECK(holds(quiz.prompt(kLook), "Story of second"));
  CHECK(holds(quiz.prompt(kLook), "(1/4)"));
  told(quiz, {"4", "4", "9", "2"});
  CHECK(quiz.is_done());  // Nothing to wait for.
  Quiz stopped(builtin(), cases(), Language::en);
  told(stopped, {"2", "1", "3", "2", "q"});
  CHECK(stopped.is_done());
  CHECK(stopped.score().finished == 1);
  CHECK_FALSE(stopped.score().halfway);
}

TEST_CASE("stopping: what was finished counts") {
  Quiz quiz(builtin(), cases(), Language::en);
  told(quiz, {"2", "1", "3", "2", "", "4", "q"});
  CHECK(quiz.is_done());
  CHECK(quiz.score().finished == 1);
  CHECK(quiz.score().cases == 2);
  CHECK(quiz.score().halfway);
  CHECK(quiz.score().right == Right{1, 1, 1, 1});
  Quiz early(builtin(), cases(), Language::en);
  told(early, {"Q"});
  CHECK(early.is_done());
  CHECK(early.score().finished == 0);
  CHECK_FALSE(early.score().halfway);
}

TEST_CASE("marks tell a mistake in the answers from one in the table") {
  Quiz own(builtin(), cases(), Language::en);
  CHECK(holds(told(own, {"2", "2", "4", "2"}), "does follow from your own"));
  Quiz table(builtin(), cases(), Language::en);
  CHECK(holds(told(table, {"2", "1", "4", "2"}), "does not follow from your own"));
}

TEST_CASE("no and unclear are told apart, but share a column") {
  std::vector<PracticeCase> wavering{made_case(
      "wavers", {{"persistence", "structural"}, {"motivation", "unclear"}}, Profile::outsider)};
  Quiz quiz(builtin(), wavering, Language::en);
  const std::string marked = told(quiz, {"3", "no", "6", "2"});
  CHECK(quiz.score().right == Right{1, 0, 1, 1});
  CHECK(holds(marked, "'no' and 'unclear' do give the same profile"));
}
