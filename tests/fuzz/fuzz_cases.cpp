// Practice cases, and the quiz about whatever could be read of them.
#include "catalog/builtin.h"
#include "commands/quiz.h"
#include "fuzz_support.h"
#include "intake/cases.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <set>
#include <string>

using namespace maatwerk;

namespace {

constexpr std::size_t kMostTested = 4;  // A test ranks all activities.

void check_case(const Catalog& catalog, const PracticeCase& about) {
  require(about.difficulty >= 1 && about.difficulty <= 3, "the difficulty is one of three");
  require(about.profile == classify(about.person).profile, "the profile is that of the table");
  require(!about.title.nl.empty() && !about.title.en.empty(), "both languages are there");
  require(std::ranges::count(about.reasons, true, &CaseReason::is_right) >= 2,
          "there are two right reasons");
  require(std::ranges::count(about.reasons, false, &CaseReason::is_right) >= 2,
          "there are two wrong reasons");
  const CaseTest test = test_case(catalog, about);
  require(test.sound.size() == about.sound.size(), "each sound activity is looked for");
  require(test.unsound.size() == about.unsound.size(), "each unsound activity is looked for");
}

/// The right answers, then any: all questions of all cases are asked, and the score adds up.
void check_quiz(const Catalog& catalog, const std::vector<PracticeCase>& cases) {
  const Look look;
  Quiz quiz(catalog, cases, Language::nl);
  for (const PracticeCase& about : cases) {
    require(!quiz.is_done(), "each case is asked");
    if (&about != &cases.front()) quiz.take("", look);  // On to the next one.
    std::string right;
    for (std::size_t i = 0; i < about.reasons.size(); ++i) {
      if (about.reasons[i].is_right) right += std::to_string(i + 1) + ",";
    }
    const bool motivated = about.person.motivation != Motivation::unknown;
    const std::size_t persistence = at(about.person.persistence) + 1;
    const std::size_t motivation = motivated ? at(about.person.motivation) + 1 : 4;
    const std::size_t profile = about.profile ? at(*about.profile) + 1 : kProfiles + 1;
    for (const std::string& line : {std::string("?"), std::to_string(persistence),
                                    std::to_string(motivation), std::to_string(profile), right}) {
      require(!quiz.prompt(look).empty(), "there is a question");
      quiz.take(line, look);
    }
  }
  require(quiz.is_done(), "the quiz ends");
  for (const std::size_t score : quiz.score().right) {
    require(score == cases.size(), "all answers were right");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Catalog catalog = builtin_catalog();
  const auto source =
      std::make_shared<const SourceText>(SourceText{"cases.yaml", std::string(data, data + size)});
  Diagnostics problems;
  const auto cases = read_case_file(catalog, source, problems);
  require(cases.has_value() == !problems.has_errors(), "nothing is read exactly on an error");
  for (const Diagnostic& problem : problems.sorted()) check_diagnostic(problem);
  if (!cases) return 0;
  require(!cases->empty(), "a file of cases has cases");
  std::set<std::string> ids;
  for (const PracticeCase& about : *cases) {
    require(ids.insert(about.id).second, "each id stands there once");
    if (ids.size() <= kMostTested) check_case(catalog, about);
  }
  check_quiz(catalog, *cases);
  return 0;
}
