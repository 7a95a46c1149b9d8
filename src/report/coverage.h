/// What a catalogue holds for whom, for a policy officer, for a program and for a spreadsheet.
/// Writes what was counted; computes nothing.
#pragma once

#include "catalog/model.h"
#include "engine/coverage.h"
#include "engine/local_coverage.h"
#include "report/page.h"

#include <optional>
#include <string>
#include <string_view>

namespace maatwerk {

/// Refers to its parts; they outlive it.
struct CoverageReport {
  const Catalog& catalog;
  std::string_view catalog_hash;
  const Coverage& supply;
  const std::optional<LocalCoverage>& local;
  std::string_view area = {};          ///< Empty: all areas.
  std::string_view today = {};         ///< Empty: not known.
  std::optional<int> fail_below = {};  ///< Profiles with fewer activities are named.
};

/// The counts as a map, what stands out in sentences, then the local offer.
std::string coverage_text(const CoverageReport& report, Language language, Look look);

/// One JSON object (schema maatwerk/coverage/1).
std::string coverage_json(const CoverageReport& report);

/// part,name,profile,level,kind,strong,good. `part` is `catalog` (a line for each profile, level
/// and kind; no name), `area` (its name, empty for all areas together) or `provider` (its name);
/// the last two have a line for each profile, without level and kind.
std::string coverage_csv(const CoverageReport& report);

/// "Buitenstaander (11), Overlever (10)": the profiles with their numbers of activities that fit
/// well or strongly.
std::string with_counts(const CoverageReport& report, Set profiles, Language language);

}  // namespace maatwerk
