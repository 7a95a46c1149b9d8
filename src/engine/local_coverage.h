/// Who offers what is in the catalogue, where, and for which profiles.
#pragma once

#include "catalog/model.h"
#include "engine/coverage.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

struct ProviderSupply {
  std::string name;
  std::vector<std::string> areas;  ///< Sorted, each in the first spelling of the catalogue.
  bool everywhere = false;         ///< Something of it is not bound to an area.
  std::vector<std::size_t> activities;
  Supplies profiles;
};

struct AreaSupply {
  std::string name;  ///< Empty: all areas together.
  std::size_t activities = 0;
  Supplies profiles;
};

/// An offer that was not checked for more than a year.
struct StaleOffer {
  std::size_t activity;
  const LocalOffer* offer;
};

struct LocalCoverage {
  std::vector<AreaSupply> areas;          ///< All together, then each; or only the area asked for.
  std::vector<ProviderSupply> providers;  ///< By name.
  std::array<std::vector<std::size_t>, kProfiles>
      not_offered;  ///< Activities with a strong fit that nobody offers.
  std::vector<StaleOffer> stale;
};

/// Nothing when the catalogue tells of no local offer at all. With an `area` (one of areas_of())
/// only what holds there is looked at. Without `today` nothing is stale. Refers to the catalogue.
std::optional<LocalCoverage> local_coverage_of(const Catalog& catalog, std::string_view area,
                                               std::string_view today);

}  // namespace maatwerk
