/// What the columns of an intake file (or the keys of its JSON objects) are for.
#pragma once

#include "intake/form_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// One column of the file at hand.
struct Column {
  std::string name;                  ///< As in the file.
  std::optional<FieldId> field;      ///< The question that it answers, `id` included.
  const WordMap* words = nullptr;    ///< Of the form file.
  std::optional<std::size_t> kept;   ///< Its place among the columns to copy.
  const Problem* problem = nullptr;  ///< kNearColumn or kCitizenNumber: the file is refused.
  std::string near;                  ///< For kNearColumn: what was probably meant.
  bool is_unknown = false;  ///< Neither ours, nor of the form, nor to be copied: not looked at.
};

/// Tells what a column is for. Refers to the catalogue and the form; they outlive it.
class Columns {
 public:
  /// `form` may be null; `keep` are the names of the columns to copy.
  Columns(const Catalog& catalog, const FormFile* form, std::vector<std::string> keep);

  [[nodiscard]] Column find(std::string_view name) const;
  [[nodiscard]] const Catalog& catalog() const { return catalog_; }
  [[nodiscard]] const FormFile* form() const { return form_; }
  [[nodiscard]] const std::vector<std::string>& keep() const { return keep_; }

 private:
  const Catalog& catalog_;
  const FormFile* form_;
  std::vector<std::string> keep_;
};

}  // namespace maatwerk
