#include "intake/columns.h"

#include "base/text.h"
#include "intake/citizen_number.h"
#include "intake/row_problems.h"

#include <algorithm>

namespace maatwerk {

Columns::Columns(const Catalog& catalog, const FormFile* form, std::vector<std::string> keep)
    : catalog_(catalog), form_(form), keep_(std::move(keep)) {}

Column Columns::find(std::string_view name) const {
  Column column;
  column.name = name;
  const std::string normal = normalise_word(name);
  if (names_citizen_number(normal)) {
    column.problem = &kCitizenNumber;
    return column;
  }
  const auto kept = std::ranges::find(keep_, normal, normalise_word);
  if (kept != keep_.end()) column.kept = static_cast<std::size_t>(kept - keep_.begin());
  if (const FormColumn* known = form_ != nullptr ? form_->find(name) : nullptr) {
    column.field = known->field;
    column.words = &known->words;
    return column;
  }
  column.field = find_field(catalog_, name);
  if (column.field || column.kept || normal.empty()) return column;
  if (auto near = near_field(catalog_, name)) {
    column.problem = &kNearColumn;
    column.near = *std::move(near);
  }
  column.is_unknown = column.problem == nullptr;
  return column;
}

}  // namespace maatwerk
