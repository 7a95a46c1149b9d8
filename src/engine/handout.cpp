#include "engine/handout.h"

#include <algorithm>
#include <iterator>

namespace maatwerk {

namespace {

/// Whether an unknown age or gender may yet shut the person out: nobody is handed that.
bool may_be_shut_out(const Item& item) {
  return std::ranges::any_of(item.checks, [](const Check& check) {
    return check.kind == Check::Kind::age || check.kind == Check::Kind::gender;
  });
}

}  // namespace

std::vector<const Item*> for_handout(const Catalog& catalog, const Recommendation& found) {
  constexpr std::size_t kEvidenceBacked = 3;
  constexpr std::size_t kAtLeast = 3;
  std::array<std::vector<const Item*>, kLevelIds.size()> good;
  std::vector<const Item*> others;
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    for (const Item& item : found.lists[level]) {
      if (may_be_shut_out(item)) continue;
      const bool fits = catalog.activities[item.activity].fit(item.shown) >= Fit::good;
      (fits ? good[level] : others).push_back(&item);
    }
  }
  const auto& [backed, promising] = good;
  std::size_t of_promising = std::min(promising.size(), kOnHandout - kEvidenceBacked);
  const std::size_t of_backed = std::min(backed.size(), kOnHandout - of_promising);
  of_promising = std::min(promising.size(), kOnHandout - of_backed);
  std::vector<const Item*> chosen;
  std::ranges::copy_n(backed.begin(), static_cast<std::ptrdiff_t>(of_backed),
                      std::back_inserter(chosen));
  std::ranges::copy_n(promising.begin(), static_cast<std::ptrdiff_t>(of_promising),
                      std::back_inserter(chosen));
  for (std::size_t i = 0; chosen.size() < kAtLeast && i < others.size(); ++i) {
    chosen.push_back(others[i]);
  }
  return chosen;
}

}  // namespace maatwerk
