/// What is known of a person, answer by answer: for programs and for people.
#pragma once

#include "report/phrases.h"

#include <string>
#include <vector>

namespace maatwerk {

struct GivenAnswer {
  FieldId field;
  std::vector<std::string> ids;  ///< The age in digits.
  bool is_list = false;          ///< Of a question that takes several answers.
  std::string words;
};

/// In the order of the form; what is not known is left out.
std::vector<GivenAnswer> given_answers(const Phrases& words, const Person& person);

}  // namespace maatwerk
