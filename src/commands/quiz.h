/// The quiz about practice cases as a state machine: it says what to show and takes lines. No input
/// or output of its own, so a test can drive it.
#pragma once

#include "catalog/model.h"
#include "report/cases.h"
#include "report/page.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

class Quiz {
 public:
  /// Asks four questions about each of `cases`, in this order. Keeps references to what it gets.
  Quiz(const Catalog& catalog, std::span<const PracticeCase> cases, Language language);

  [[nodiscard]] bool is_done() const { return stopped_ || current_ == cases_.size(); }

  /// What to say before the first question.
  [[nodiscard]] std::string intro(Look look) const;

  /// The question at hand with its numbered answers; a new case begins with its story. Between two
  /// cases: how to go on, so that what was said of the first can be read.
  [[nodiscard]] std::string prompt(Look look) const;

  /// Takes one line: an answer, or ? q. Returns what to say before the next prompt: what was not
  /// understood, help, or after its last question how a case went. May be empty.
  std::string take(std::string_view line, Look look);

  [[nodiscard]] const Phrases& words() const { return words_; }

  /// How it went so far.
  [[nodiscard]] CaseScore score() const;

 private:
  const Catalog& catalog_;
  std::span<const PracticeCase> cases_;
  Language language_;
  Phrases words_;
  std::size_t current_ = 0;
  Skill asked_ = Skill::persistence;
  bool is_new_ = true;       ///< Nothing was said to the case at hand yet.
  bool is_waiting_ = false;  ///< The case at hand is yet to begin.
  bool stopped_ = false;
  CaseAnswers answers_;
  CaseScore score_;

  [[nodiscard]] const PracticeCase& about() const { return cases_[current_]; }
  /// The numbered answers to the question at hand.
  [[nodiscard]] std::vector<std::string> choices() const;
  [[nodiscard]] std::string question() const;
  [[nodiscard]] std::string help(Look look) const;
  /// Which numbers can be chosen.
  [[nodiscard]] std::string numbers() const;
  /// What to say of a line that is no answer; empty when it was one.
  std::string answer(std::string_view line);
  std::string answer_field(FieldId field, const std::string& line);
  std::string answer_profile(const std::string& line);
  std::string answer_reasons(std::string_view line);
  std::string finish(Look look);
};

}  // namespace maatwerk
