/// Counts made fit to be published (statistical disclosure control). What is promised:
///
/// Zero is shown; 1 to 9 is "fewer than ten"; any other count is rounded to the nearest multiple of
/// five, each by itself (totals from the true total; halves cannot occur). Then counts are hidden
/// until the rest leaves at least kOpen possible values for every number of people from 1 to 9 in
/// the table, also for what is not printed but follows from it: the people of a profile for whom
/// something does fit, or the unmet of one profile in one group. This holds exactly, not by a rule
/// of thumb, against a reader who uses all sums at once and who knows how many forms there were in
/// all (when ten or more).
///
/// What it does not protect against: two publications about nearly the same forms; a reader who
/// knows other counts exactly, such as the number of forms of one group; what is true of everyone
/// in a group; a reader who works out for which tables the program would have hidden just these
/// counts (that tells something in tables of a few small numbers).
#pragma once

#include "engine/tally.h"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace maatwerk {

/// As many as a rounded count leaves open.
inline constexpr Count kOpen = 5;

/// A count as it is published.
struct Published {
  enum class Kind : std::uint8_t {
    number,
    few,     ///< 1 to 9.
    hidden,  ///< Could be any number.
  };

  Kind kind = Kind::number;
  Count number = 0;  ///< Of Kind::number.

  friend bool operator==(const Published&, const Published&) = default;
};

/// The count by itself: zero, few, or rounded.
Published rounded(Count count);

struct PublishedNumbers {
  std::array<Published, kOutcomes> people;
  Published total;
  Published unmet;  ///< All profiles together.
};

struct Publication {
  bool suppressed = true;
  PublishedNumbers all;
  std::array<Published, kProfiles> unmet;                        ///< Of all, per profile.
  std::vector<std::pair<std::string, PublishedNumbers>> groups;  ///< Empty without a column.
  Published rejected;  ///< Rows that could not be taken. (With all rows they would give the total.)
};

enum class Precision { suppressed, exact };

/// `by_column`: whether the values counted by are to be published.
Publication publish(const Tally& tally, bool by_column, Precision precision);

}  // namespace maatwerk
