/// What another catalogue changes for the people of an intake: counts, and the first who are
/// affected. Takes the same memory however many there are.
#pragma once

#include "catalog/model.h"
#include "engine/shortlist.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

enum class Side { before, after };

/// What one of the catalogues makes of a person. Activities are indices of Difference::ids.
struct Outcome {
  Set candidates = 0;  ///< Profiles.
  std::array<std::vector<std::uint16_t>, kLevelIds.size()> first;

  friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct ChangedPerson {
  std::size_t row = 0;              ///< From 1.
  std::string id;                   ///< May be empty.
  std::array<Outcome, 2> outcomes;  ///< By Side.
};

/// Some rows, the first of them by number (from 1).
struct SomeRows {
  std::size_t count = 0;
  std::vector<std::size_t> first;
};

struct Difference {
  std::vector<std::string> ids;  ///< Activities of either catalogue, sorted.

  std::size_t rows = 0;
  std::size_t rejected_by_both = 0;
  std::array<SomeRows, 2> rejected_by_one;  ///< By the Side that rejects.

  std::size_t compared = 0;
  std::size_t another_profile = 0;
  std::size_t another_first = 0;  ///< Another first choice, of either level.
  std::size_t another_list = 0;   ///< Others among the first, or in another order; of either level.
  std::size_t unchanged = 0;
  std::array<std::size_t, kLevelIds.size()> another_first_of{};
  std::array<std::size_t, kLevelIds.size()> another_list_of{};
  std::vector<std::size_t> entering;  ///< By activity: people for whom it is new among the first.
  std::vector<std::size_t> leaving;   ///< By activity: people for whom it is no longer so.
  std::vector<ChangedPerson> examples;

  [[nodiscard]] bool is_any() const;
};

/// Those with a count, the highest first; ties: by id.
std::vector<std::size_t> most_first(const std::vector<std::size_t>& counts);

class Comparison {
 public:
  static constexpr std::size_t kFirst = 5;       ///< So many of each level are looked at.
  static constexpr std::size_t kExamples = 10;   ///< So many changed people are kept.
  static constexpr std::size_t kNamedRows = 10;  ///< So many rows rejected by one are kept.

  Comparison(const Catalog& before, const Catalog& after);

  /// What the shortlist of that side says, comparable with the other's.
  void note(Side side, const Shortlist& found, Outcome& outcome) const;

  /// The next row, taken on both sides.
  void add(std::string_view id, const Outcome& before, const Outcome& after);
  /// The next row, rejected on one side or on both.
  void reject(bool before, bool after);

  [[nodiscard]] const Difference& difference() const { return difference_; }

 private:
  Difference difference_;
  std::array<std::vector<std::uint16_t>, 2> numbers_;  ///< By Side and index in its catalogue.
};

}  // namespace maatwerk
