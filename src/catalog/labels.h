/// Words that put a person in a box. They may stand in what a worker reads, never on a sheet for
/// the person.
#pragma once

#include "catalog/model.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// Looks for "eenzaam" and "lonely" in all their forms, the names of the profiles, and the labels
/// of the groups, in any case and as whole words, in both languages.
class Labels {
 public:
  explicit Labels(const Catalog& catalog);

  /// The first such word in the text, if there is one. `name` is the activity's own name, which may
  /// stand there as it is.
  [[nodiscard]] std::optional<std::string> find(std::string_view text, const Text& name) const;

 private:
  std::vector<std::string> words_;  ///< Lower case.
};

}  // namespace maatwerk
