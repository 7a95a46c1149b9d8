/// A form file: what the columns and words of a foreign intake file mean in ours.
#pragma once

#include "intake/answers.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// What the words of one column mean; by the word as normalise_word() makes it. One word can say
/// several things in a list field.
using WordMap = std::map<std::string, std::vector<Meaning>, std::less<>>;

struct FormColumn {
  std::string name;              ///< As normalise_word() makes it.
  std::optional<FieldId> field;  ///< Empty: the column is none of ours (`ignore`).
  WordMap words;                 ///< Before the words of the vocabulary, which hold as well.
};

struct FormFile {
  std::string name;
  std::vector<FormColumn> columns;

  /// The column of this name in any case, if the form knows it.
  [[nodiscard]] const FormColumn* find(std::string_view column) const;
};

/// Reports every problem; returns nothing exactly when it reported an error.
std::optional<FormFile> read_form_file(const Catalog& catalog, const SourcePtr& source,
                                       Diagnostics& problems);

}  // namespace maatwerk
