/// The activities laid out for fast sums: a fixed slot for each, level by level, and within a level
/// in the order in which ties are decided.
#pragma once

#include "catalog/model.h"

#include <array>
#include <cstdint>
#include <vector>

namespace maatwerk {

class Slots {
 public:
  /// Every level begins at a multiple of kStep and the whole is a multiple of kLanes, so that loops
  /// over slots go in steps which a compiler makes vectors of.
  static constexpr std::size_t kStep = 8;
  static constexpr std::size_t kLanes = 16;

  explicit Slots(const Catalog& catalog);

  [[nodiscard]] std::size_t size() const { return activities_.size(); }
  [[nodiscard]] std::size_t blocks() const { return size() / kLanes; }
  [[nodiscard]] std::size_t begin(Level level) const { return begins_[at(level)]; }
  [[nodiscard]] std::size_t end(Level level) const { return begins_[at(level) + 1]; }
  /// Whether there is an activity on the slot; some are left over.
  [[nodiscard]] bool is_taken(std::size_t slot) const { return activities_[slot] != kNone; }
  [[nodiscard]] std::uint16_t activity(std::size_t slot) const { return activities_[slot]; }
  [[nodiscard]] std::size_t of(std::size_t activity) const { return slots_[activity]; }

 private:
  static constexpr std::uint16_t kNone = 0xFFFF;
  std::vector<std::uint16_t> activities_;
  std::vector<std::uint16_t> slots_;
  std::array<std::size_t, kLevelIds.size() + 1> begins_{};
};

}  // namespace maatwerk
