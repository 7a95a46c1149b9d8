#include "engine/slots.h"

#include <algorithm>
#include <tuple>

namespace maatwerk {

Slots::Slots(const Catalog& catalog) : slots_(catalog.activities.size()) {
  std::vector<std::uint16_t> order;
  for (std::size_t i = 0; i < slots_.size(); ++i) order.push_back(static_cast<std::uint16_t>(i));
  std::ranges::sort(order, {}, [&](std::uint16_t i) {
    const Activity& activity = catalog.activities[i];
    return std::tuple(activity.level, activity.evidence.design, i);
  });
  const auto fill_up = [&](std::size_t step) {
    while (activities_.size() % step != 0) activities_.push_back(kNone);
  };
  auto next = order.begin();
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    begins_[level] = activities_.size();
    for (; next != order.end() && at(catalog.activities[*next].level) == level; ++next) {
      slots_[*next] = static_cast<std::uint16_t>(activities_.size());
      activities_.push_back(*next);
    }
    fill_up(level + 1 < kLevelIds.size() ? kStep : kLanes);
    begins_[level + 1] = activities_.size();
  }
}

}  // namespace maatwerk
