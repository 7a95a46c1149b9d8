/// What another catalogue changes for the people of an intake, in text and for programs. Writes
/// what was counted; computes nothing.
#pragma once

#include "catalog/model.h"
#include "engine/comparison.h"
#include "report/page.h"

#include <string>
#include <string_view>

namespace maatwerk {

/// The name of the catalogue that is built in.
inline constexpr std::string_view kBuiltinName = "builtin";

/// Refers to its parts; they outlive it.
struct ComparedCatalog {
  const Catalog& catalog;
  std::string_view hash;
  std::string_view name;  ///< As the user gave it.
};
struct DiffReport {
  ComparedCatalog before;
  ComparedCatalog after;
  const Difference& difference;
};

std::string diff_text(const DiffReport& report, Language language, Look look);

/// One JSON object (schema maatwerk/diff/1).
std::string diff_json(const DiffReport& report);

}  // namespace maatwerk
