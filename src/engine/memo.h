/// Rows of points and marks, one for each value of something, made when first needed and kept.
#pragma once

#include "engine/marks.h"
#include "engine/slots.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace maatwerk {

/// A part of a row: what is done to so many slots.
struct RowBlock {
  alignas(16) std::array<std::int16_t, Slots::kLanes> points{};
  std::array<Marks, Slots::kLanes> marks{};

  friend bool operator==(const RowBlock&, const RowBlock&) = default;
};

/// Bounded: where two values want the same place, the one that came last has it.
class Memo {
 public:
  /// A place for each value of so many bits, or as many as go into `bytes`; some in any case.
  Memo(std::size_t bytes, int value_bits, std::size_t row_blocks)
      : row_blocks_(row_blocks),
        bits_(std::min(value_bits, std::max<int>(kFewestBits, bits_for(bytes, row_blocks)))),
        values_(std::size_t{1} << bits_, kNone),
        blocks_(values_.size() * row_blocks) {}

  /// The row of `value`; `make(row)` fills it when it is not there. Holds until the next call.
  const RowBlock* find(std::uint64_t value, const auto& make) {
    const std::size_t place = place_of(value);
    RowBlock* const row = blocks_.data() + place * row_blocks_;
    if (values_[place] != value) {
      values_[place] = value;
      make(row);
    }
    return row;
  }

 private:
  static constexpr int kFewestBits = 3;
  static constexpr std::uint64_t kNone = ~std::uint64_t{0};

  std::size_t row_blocks_;
  int bits_;
  std::vector<std::uint64_t> values_;
  std::vector<RowBlock> blocks_;

  static int bits_for(std::size_t bytes, std::size_t row_blocks) {
    const std::size_t row = row_blocks * sizeof(RowBlock) + sizeof(std::uint64_t);
    return static_cast<int>(std::bit_width(bytes / row)) - 1;
  }

  /// Small values have a place of their own, the others are spread (Fibonacci hashing).
  [[nodiscard]] std::size_t place_of(std::uint64_t value) const {
    return value >> bits_ == 0 ? value : (value * 0x9E3779B97F4A7C15) >> (64 - bits_);
  }
};

}  // namespace maatwerk
