/// The interview as a state machine: it says what to show and takes lines. No input or output of
/// its own, so a test can drive it.
#pragma once

#include "catalog/model.h"
#include "engine/person.h"
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

  [[nodiscard]] bool is_done() const { return asked_ == questions_.size(); }
  [[nodiscard]] bool is_stopped() const { return stopped_; }
  [[nodiscard]] const Person& person() const { return person_; }

  /// The question at hand with its numbered answers, laid out for a terminal.
  [[nodiscard]] std::string prompt(Look look) const;

  /// Takes one line: an answer, or ? b q. Returns what to say before the next prompt; empty when
  /// there is nothing to say.
  std::string take(std::string_view line);

 private:
  /// One numbered answer: a value of the field, or a need.
  struct Choice {
    const std::string* id;
    const Text* label;
    const Text* meaning;
  };

  const Catalog& catalog_;
  std::vector<const Question*> questions_;
  Person person_;
  Language language_;
  std::size_t asked_ = 0;
  bool stopped_ = false;
  std::vector<Person>
      before_;  ///< The person as it was before each question answered, for going back.

  [[nodiscard]] const Question& question() const { return *questions_[asked_]; }
  [[nodiscard]] std::vector<Choice> choices() const;
  std::string answered(std::string_view line);
};

/// The questions of the interview for these fields; all of them when `fields` is empty.
std::vector<const Question*> questions_for(const Catalog& catalog,
                                           const std::vector<FieldId>& fields);

/// "maatwerk recommend --persistence …" with what is known of the person.
std::string command_line_for(const Catalog& catalog, const Person& person, Language language);

}  // namespace maatwerk
