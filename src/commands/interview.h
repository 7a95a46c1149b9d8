/// The interview as a state machine: it says what to show and takes lines. No input or output of
/// its own, so a test can drive it.
#pragma once

#include "catalog/model.h"
#include "commands/options.h"
#include "engine/person.h"
#include "intake/answers.h"
#include "report/page.h"

#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

class Interview {
 public:
  /// Asks `questions` of the catalogue's interview, in order. Keeps a reference to the catalogue.
  Interview(const Catalog& catalog, std::vector<const Question*> questions, const Person& known,
            Language language);

  /// All was asked, or there is a signal: then nothing else matters first.
  [[nodiscard]] bool is_done() const;
  [[nodiscard]] bool is_stopped() const { return stopped_; }
  /// What is known by now.
  [[nodiscard]] Person person() const;

  /// The question at hand with its numbered answers, laid out for a terminal. Ends with what was
  /// answered before, in brackets.
  [[nodiscard]] std::string prompt(Look look) const;

  /// Takes one line: an answer, or ? b q. An empty one keeps what stands in brackets. Returns what
  /// to say before the next prompt; empty when there is nothing to say.
  std::string take(std::string_view line);

 private:
  /// One numbered answer: a value of the field, or a need.
  struct Choice {
    Meaning meaning;
    const Text* label;
    const Text* definition;
  };

  const Catalog& catalog_;
  std::vector<const Question*> questions_;
  Person known_;
  Language language_;
  std::size_t asked_ = 0;
  bool stopped_ = false;
  std::vector<std::vector<Meaning>> given_;  ///< By question; going back loses none.

  [[nodiscard]] const Question& question() const { return *questions_[asked_]; }
  [[nodiscard]] std::vector<Choice> choices() const;
  [[nodiscard]] std::string given() const;
  [[nodiscard]] std::string refusal(const Fault& fault) const;
  std::string answered(std::string_view line);
};

/// "That answer does not fit here: …."
std::string not_fitting(const std::string& why, Language language);

/// Why a word cannot be taken at a question with numbered answers. One that means nothing is not
/// repeated: `numbers` says what to type instead, and a near word is named.
std::string why_not(const Fault& fault, const std::string& numbers, Language language);

/// The questions of the interview for these fields; all of them when `fields` is empty.
std::vector<const Question*> questions_for(const Catalog& catalog,
                                           const std::vector<FieldId>& fields);

/// "maatwerk recommend --persistence …" with what is known of the person, and with the options that
/// make its result the same.
std::string command_line_for(const Catalog& catalog, const Person& person,
                             const CommonOptions& common);

}  // namespace maatwerk
