/// The words for an answer about the person that the help names and the shells complete: one for
/// each, short, in both languages. Many more are understood.
#pragma once

#include "base/language.h"
#include "catalog/words.h"

#include <string_view>
#include <vector>

namespace maatwerk {

/// In the order of the catalogue; English words are ids. None for the fields that take anything.
std::vector<std::string_view> answer_words(FieldId field, Language language);

}  // namespace maatwerk
