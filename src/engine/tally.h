/// Counting people: how many per profile, and for how many of them nothing fits strongly; for each
/// value of a column when there is one to count by.
#pragma once

#include "engine/recommend.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace maatwerk {

using Count = std::int64_t;

/// Everyone is counted under exactly one outcome: a profile, or why there is none to count under.
inline constexpr std::size_t kUncertain = kProfiles;
inline constexpr std::size_t kSignal = kProfiles + 1;
inline constexpr std::size_t kOutcomes = kProfiles + 2;
inline constexpr std::array<std::string_view, kOutcomes> kOutcomeIds = [] {
  std::array<std::string_view, kOutcomes> ids{};
  for (std::size_t i = 0; i < kProfiles; ++i) ids[i] = kProfileIds[i];
  ids[kUncertain] = "uncertain";
  ids[kSignal] = "signal";
  return ids;
}();

/// What is counted of one person.
struct Counted {
  Status status = Status::ok;
  std::optional<Profile> profile;           ///< Known when the status is ok.
  bool left_alone = false;                  ///< Asks to be left alone.
  bool has_strong_evidence_backed = false;  ///< An evidence-backed activity fits strongly.
};

/// The people of one group. `unmet` are those of a profile for whom no evidence-backed activity
/// fits strongly; who asks to be left alone is not among them.
struct Numbers {
  std::array<Count, kOutcomes> people{};
  std::array<Count, kProfiles> unmet{};

  void operator+=(const Numbers& other);
  [[nodiscard]] Count total() const;
  [[nodiscard]] Count total_unmet() const;
  friend bool operator==(const Numbers&, const Numbers&) = default;
};

/// One thread's count; those of several threads are added together, in any order.
class Tally {
 public:
  static constexpr std::size_t kMaxValues = 1000;
  static constexpr std::size_t kMaxValueBytes = 200;

  /// Counts one person. False when the column is no column to count by, and the person is then not
  /// counted: more than kMaxValues different values, or one longer than kMaxValueBytes. Spaces
  /// around the value do not matter. Without a column every value is "".
  [[nodiscard]] bool add(std::string_view value, const Counted& person);
  /// Counts rows that could not be taken.
  void reject(Count rows = 1) { rejected_ += rows; }
  /// False when both together have too many values.
  [[nodiscard]] bool add(const Tally& other);

  /// In the order of the code points of the values.
  [[nodiscard]] std::vector<std::pair<std::string, Numbers>> groups() const;
  [[nodiscard]] Count rejected() const { return rejected_; }

 private:
  struct Hash {
    using is_transparent = void;  // NOLINT(readability-identifier-naming): the library's name
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };

  std::unordered_map<std::string, Numbers, Hash, std::equal_to<>> groups_;
  Count rejected_ = 0;

  /// Nothing when there would be too many.
  Numbers* group(std::string_view value);
};

}  // namespace maatwerk
