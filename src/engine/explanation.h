/// Why the recommendation is as it is, beyond the reasons it records: what would bring each
/// activity among the first, what each answer changes, and which open answer matters most.
#pragma once

#include "engine/change.h"
#include "engine/recommend.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace maatwerk {

/// Changes that together do something: at most kMostChanges.
using Changes = std::vector<Change>;
inline constexpr std::size_t kMostChanges = 3;
inline constexpr std::size_t kMostWays = 3;

/// Why one activity is not in the lists, and what would bring it among the first of its list.
struct Outlook {
  /// Of what fits too little: the candidate that decided, and the sum that is too low. No reasons:
  /// it hardly fits this profile, whatever the sum.
  Profile shown{};
  std::vector<Reason> reasons;
  /// No changeable answer opens it: age, gender, groups or what they rule out stand in the way.
  bool is_fixed = false;
  /// The smallest changes that bring it among the first, all of one size, at most kMostWays; in
  /// the order in which changes are tried. Empty when no kMostChanges changes do, when it is among
  /// the first already, and when nothing was looked for (Explanation::is_searched).
  std::vector<Changes> ways;
};

/// An activity that stands elsewhere after a change. Ranks count from 1; 0: not among the first.
struct Move {
  std::size_t activity;
  std::size_t before;
  std::size_t after;

  friend bool operator==(const Move&, const Move&) = default;
};

/// What a single change does to the first of both lists.
struct WhatIf {
  Change change;
  Classification classification;                          ///< Afterwards.
  bool same_profile = true;                               ///< The candidates are what they were.
  std::array<std::vector<Move>, kLevelIds.size()> moves;  ///< By rank afterwards; leavers last.

  /// How many enter or leave.
  [[nodiscard]] std::size_t exchanged() const;
  [[nodiscard]] bool changes_nothing() const;
};

struct Explanation {
  bool is_searched = false;       ///< Not with a signal, nor for who asks to be left alone.
  std::vector<Outlook> outlooks;  ///< By index of the activity in the catalogue.
  std::vector<WhatIf> what_ifs;   ///< In the order of changes_of(). Empty when not searched.
  /// Each possible answer to an unanswered profile question. Empty when the profile is known.
  std::vector<OpenAnswer> open;

  /// Those about one question, with the same outcome together: the most telling first, what
  /// changes nothing last.
  [[nodiscard]] std::vector<std::vector<const WhatIf*>> what_ifs_of(FieldId field) const;
};

/// "The first" are the first `top` of each list (0: all of it), with what is offered in `area`
/// (when it is not empty) put first as put_local_first() does. `found` is recommend() of the
/// person.
Explanation explain(const Catalog& catalog, const Person& person, const Recommendation& found,
                    std::size_t top, std::string_view area);

}  // namespace maatwerk
