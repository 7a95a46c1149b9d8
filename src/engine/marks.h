/// What the answers make of one activity, apart from its points: one bit each, found out one answer
/// at a time and put together by `|`.
#pragma once

#include <cstdint>

namespace maatwerk {

using Marks = std::uint8_t;

namespace mark {
inline constexpr Marks kBarred = 1;      ///< A condition of its audience is not met.
inline constexpr Marks kNotFirst = 2;    ///< Not as a first step under the profile.
inline constexpr Marks kLittle = 4;      ///< Little fit with the profile.
inline constexpr Marks kGood = 8;        ///< Good or strong fit with the profile.
inline constexpr Marks kStrong = 16;     ///< Strong fit with the profile.
inline constexpr Marks kMadeFor = 32;    ///< Made for the person's situation or age.
inline constexpr Marks kVisits = 64;     ///< Visits a person who does not get out.
inline constexpr Marks kAskedFor = 128;  ///< Serves a wish first of all.
}  // namespace mark

/// Where an activity stands for a person under one profile.
enum class Verdict : std::uint8_t { listed, not_first, little, not_for };

/// Little fit, and nothing in the person's situation that outweighs it.
constexpr bool hardly_fits(Marks marks) {
  return (marks & (mark::kLittle | mark::kMadeFor | mark::kVisits)) == mark::kLittle;
}

/// Listed if the points allow it. (`&` and `|`, as this is done to many at a time.)
constexpr bool may_be_listed(Marks marks) {
  const bool excluded = (marks & (mark::kBarred | mark::kNotFirst)) != 0;
  const bool asked_for = (marks & mark::kAskedFor) != 0;
  return !(excluded | (hardly_fits(marks) & !asked_for));
}

/// `listed`: may_be_listed() and points enough.
constexpr Verdict verdict(Marks marks, bool listed) {
  if (listed) return Verdict::listed;
  if ((marks & mark::kBarred) != 0) return Verdict::not_for;
  return (marks & mark::kNotFirst) != 0 ? Verdict::not_first : Verdict::little;
}

}  // namespace maatwerk
