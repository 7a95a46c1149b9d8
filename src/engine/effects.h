/// What the answers do to the activities, one facet at a time. A facet is the few answers on which
/// a rule or a condition depends; for one value of it the effect on all activities is a row of
/// points and marks. Rows are made by the rules themselves and kept, so that in a crowd a person
/// costs no more than the sum of a few rows.
#pragma once

#include "engine/memo.h"
#include "engine/person.h"
#include "engine/rules.h"
#include "engine/slots.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace maatwerk {

/// One row for each facet; an activity's points are their sum, its marks their union.
struct Rows {
  const RowBlock* profile;
  const RowBlock* wishes;
  const RowBlock* groups;
  const RowBlock* age;
  const RowBlock* interests;
  const RowBlock* reach;
  const RowBlock* others;
};

class Effects {
 public:
  static constexpr int kOldest = 120;
  using AgeClasses = std::array<std::uint8_t, kOldest + 2>;  ///< By index_of() the age.

  /// Unknown comes last.
  static std::size_t index_of(std::optional<int> age) {
    return static_cast<std::size_t>(age.value_or(kOldest + 1));
  }
  static std::optional<int> age_at(std::size_t index) {
    if (index > kOldest) return std::nullopt;
    return static_cast<int>(index);
  }

  /// Keeps at most about `bytes` of rows, and a few in any case. Refers to the catalogue and the
  /// slots.
  Effects(const Catalog& catalog, const Slots& slots, std::size_t bytes);

  [[nodiscard]] const Rules& rules() const { return rules_; }

  /// Holds until the next call.
  Rows rows(const Person& person, Profile profile);

  /// Ages with one number have the same effects whatever the other answers are.
  AgeClasses age_classes();

 private:
  const Catalog& catalog_;
  const Slots& slots_;
  Rules rules_;
  std::array<Set, 32> implied_{};                     ///< By group: itself and what it implies.
  std::array<Set, kPersistenceIds.size()> follow_{};  ///< Groups by persistence.
  Set institution_ = 0;                               ///< The group of those who live in one.
  AgeClasses made_for_;      ///< Ages with one number have the same activities made for them.
  std::vector<Set> matter_;  ///< By slot: the groups that matter to the activity.
  Memo profiles_, wishes_, no_groups_, groups_, ages_, interests_, reaches_, others_;

  [[nodiscard]] AgeClasses made_for_ages() const;
  /// Fills the row: of(activity, effect) for each activity.
  void make(RowBlock* row, const auto& of) const;
  const RowBlock* of_profile(Profile profile);
  const RowBlock* of_wishes(Set wishes);
  const RowBlock* of_groups(Set groups, std::optional<int> age);
  const RowBlock* of_age(std::optional<int> age);
  const RowBlock* of_interests(Set interests);
  const RowBlock* of_reach(Reach reach, bool resident);
  const RowBlock* of_others(const Person& person);
};

}  // namespace maatwerk
