/// Practice cases, written for people and for programs. Writes what the engine found; computes
/// nothing.
#pragma once

#include "engine/cases.h"
#include "report/page.h"
#include "report/phrases.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// Ids, titles and difficulty; nothing that gives an answer away.
std::string case_list_text(const Phrases& words, std::span<const PracticeCase> cases, Look look);

/// A case with its answers, reasons and activities, and where the catalogue ranks these.
std::string case_text(const Phrases& words, const CaseTest& test, Look look);

/// Title and story, with wide margins, to put on a screen.
std::string story_text(const Phrases& words, const PracticeCase& about, Look look);

/// Cases with all that they hold (schema maatwerk/cases/1), or the story alone.
enum class CasesPart { whole, story };
std::string cases_json(const Phrases& words, std::span<const PracticeCase> cases, CasesPart part);

/// Where the catalogue and the cases differ, and the tally.
std::string case_tests_text(const Phrases& words, std::span<const CaseTest> tests, Look look);
/// The same with every activity (schema maatwerk/cases-test/1).
std::string case_tests_json(const Phrases& words, std::span<const CaseTest> tests,
                            std::string_view catalog_hash);

/// "Because: … [handbook: appendix 1, …]", or why it is no right reason.
std::string because_of(const Phrases& words, const CaseReason& reason);

/// Why an activity of a tested case is not listed; empty when it is.
std::string why_not_listed(const Phrases& words, const CaseTest& test, std::string_view id,
                           const Whereabouts& place);

/// What was right of someone's answers to a case, and why; with why a reason that was named is
/// wrong.
std::string marked_text(const Phrases& words, const PracticeCase& about, const CaseAnswers& answers,
                        const CaseMarks& marks, Look look);

struct CaseScore {
  std::size_t cases = 0;     ///< All.
  std::size_t finished = 0;  ///< Those of which all questions were answered.
  bool halfway = false;      ///< Stopped within a case.
  std::array<std::size_t, kSkillIds.size()> right{};  ///< Of the finished ones.
};
std::string score_text(const Phrases& words, const CaseScore& score, Look look);

}  // namespace maatwerk
