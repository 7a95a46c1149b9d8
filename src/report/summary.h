/// Counts of a batch of intake forms, for a policy officer, for a program and for a spreadsheet.
/// Writes what was made fit for publication; computes nothing.
#pragma once

#include "catalog/model.h"
#include "engine/publication.h"
#include "report/page.h"

#include <string>
#include <string_view>

namespace maatwerk {

/// Refers to its parts; they outlive it.
struct Summary {
  const Catalog& catalog;
  std::string_view catalog_hash;
  const Publication& counts;
  std::string_view by = {};  ///< Name of the column counted by; empty: none.
};

/// The whole as a table of profiles, then the groups as lines, then what to know when reading it.
std::string summary_text(const Summary& summary, Language language, Look look);

/// One JSON object (schema maatwerk/summary/1). A count is {"count":25,"shown":"25"}; one that is
/// not told {"count":null,"shown":"<10"} or {"count":null,"shown":"*"}.
std::string summary_json(const Summary& summary);

/// One line for the whole or a group and an outcome or `total`: by,value,profile,people,unmet.
/// `by` is empty in the lines of the whole. `unmet` is empty where it is not told.
std::string summary_csv(const Summary& summary);

/// "25", "<10" or "*".
std::string shown(Published count);

}  // namespace maatwerk
