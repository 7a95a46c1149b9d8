#include "engine/local_coverage.h"

#include "base/text.h"
#include "engine/local.h"

#include <algorithm>
#include <map>

namespace maatwerk {
namespace {

void add(Supplies& profiles, const Activity& activity) {
  for (std::size_t i = 0; i < kProfiles; ++i) profiles[i].add(activity.fits[i]);
}

AreaSupply supply_in(const Catalog& catalog, const std::string& area) {
  AreaSupply supply{area, 0, {}};
  for (const Activity& activity : catalog.activities) {
    if (offers_in(activity, area).empty()) continue;
    ++supply.activities;
    add(supply.profiles, activity);
  }
  return supply;
}

std::vector<ProviderSupply> providers_in(const Catalog& catalog, std::string_view area) {
  const std::vector<std::string> areas = areas_of(catalog);
  std::map<std::string, ProviderSupply> by_name;
  for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
    const Activity& activity = catalog.activities[i];
    for (const LocalOffer* offer : offers_in(activity, area)) {
      ProviderSupply& provider = by_name[normalise_word(offer->provider)];
      if (provider.name.empty()) provider.name = offer->provider;
      provider.everywhere |= offer->areas.empty();
      for (const std::string& each : areas) {
        if (offer->areas.empty() || !holds_in(*offer, each)) continue;
        if (std::ranges::find(provider.areas, each) == provider.areas.end()) {
          provider.areas.push_back(each);
        }
      }
      // One activity can be offered twice, at two places.
      if (!provider.activities.empty() && provider.activities.back() == i) continue;
      provider.activities.push_back(i);
      add(provider.profiles, activity);
    }
  }
  std::vector<ProviderSupply> providers;
  for (auto& [word, provider] : by_name) {
    std::ranges::sort(provider.areas, {}, normalise_word);
    providers.push_back(std::move(provider));
  }
  return providers;
}

}  // namespace

std::optional<LocalCoverage> local_coverage_of(const Catalog& catalog, std::string_view area,
                                               std::string_view today) {
  const bool tells_any = std::ranges::any_of(
      catalog.activities, [](const Activity& activity) { return !activity.local.empty(); });
  if (!tells_any) return std::nullopt;
  LocalCoverage local;
  if (area.empty()) local.areas.push_back(supply_in(catalog, ""));
  for (const std::string& each : areas_of(catalog)) {
    if (area.empty() || normalise_word(each) == normalise_word(area)) {
      local.areas.push_back(supply_in(catalog, each));
    }
  }
  local.providers = providers_in(catalog, area);
  for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
    const Activity& activity = catalog.activities[i];
    const std::vector<const LocalOffer*> offers = offers_in(activity, area);
    for (std::size_t profile = 0; profile < kProfiles; ++profile) {
      if (offers.empty() && activity.fits[profile] == Fit::strong) {
        local.not_offered[profile].push_back(i);
      }
    }
    for (const LocalOffer* offer : offers) {
      if (!today.empty() && is_stale(*offer, today)) local.stale.push_back({i, offer});
    }
  }
  return local;
}

}  // namespace maatwerk
