/// Where every activity stands for a person, and with how many points; not why. First under one
/// profile, then over all candidates. All by slot (slots.h).
#pragma once

#include "engine/effects.h"

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace maatwerk {

/// The points of an activity and, in the lowest bits, its place among equals: the larger key stands
/// first.
using Key = std::int32_t;
inline constexpr Key kUnlisted = std::numeric_limits<Key>::min();

/// Under one profile.
struct Standing {
  std::vector<Key> keys;  ///< kUnlisted: not in the lists.
  std::vector<Marks> marks;
  std::vector<std::uint16_t> earlier;  ///< How many of its kind stand above it in its list.
};

/// Over all candidates: in the best of its verdicts, and listed in the lowest place; among
/// candidates that differ in fit, the lowest of those under which it is good or strong.
struct Spot {
  Profile shown;        ///< The candidate that decided.
  Set under = 0;        ///< Candidates under which it is listed with a good or strong fit.
  int times = 0;        ///< How many those are.
  Key key = kUnlisted;  ///< As this and the next two are under `shown`.
  Marks marks = 0;
  int earlier = 0;
  Verdict verdict = Verdict::not_for;
};

/// Activities by level, best first.
using Order = std::array<std::vector<std::uint16_t>, kLevelIds.size()>;

/// For one person after another. Not to be shared between threads.
class Standings {
 public:
  /// Enough to keep for a crowd of people.
  static constexpr std::size_t kCrowd = std::size_t{4} << 20;

  /// Keeps about `bytes` of what it learns, for the next person. Refers to the catalogue.
  explicit Standings(const Catalog& catalog, std::size_t bytes = 0);
  Standings(const Standings&) = delete;
  Standings& operator=(const Standings&) = delete;

  [[nodiscard]] const Catalog& catalog() const { return catalog_; }
  [[nodiscard]] const Slots& slots() const { return slots_; }
  [[nodiscard]] const Rules& rules() const { return effects_.rules(); }
  [[nodiscard]] Effects::AgeClasses age_classes() { return effects_.age_classes(); }

  /// Holds until the next call.
  const Standing& under(const Person& person, Profile profile);

  struct Combined {
    std::vector<Key> keys;  ///< In the order of the lists, no longer the points.
    std::vector<Spot> spots;
  };
  /// Listed first is what is sound under every candidate, then by under how many; points, design
  /// and id within. Holds until the next call.
  const Combined& over(const Person& person, Set candidates);

  [[nodiscard]] int points_of(Key key) const { return key >> tie_bits_; }

  /// Puts the activities into `found` in the order of their keys, at most `top` (0: all) of each
  /// level.
  void first(const std::vector<Key>& keys, std::size_t top, Order& found);

 private:
  const Catalog& catalog_;
  Slots slots_;
  Effects effects_;
  std::size_t free_;  ///< So many of a kind pay nothing.
  int tie_bits_;
  int little_;  ///< Points for what hardly fits.
  std::vector<std::vector<std::uint16_t>>
      kinds_;              ///< Slots of a kind, where it is large enough to cost.
  std::vector<Key> dues_;  ///< By how many of the kind stand above.
  Standing standing_;
  Combined combined_;
  std::vector<Key> rivals_;
  std::vector<Key> heads_;  ///< The largest key of each step.

  [[nodiscard]] std::size_t slot_of(Key key) const {
    return slots_.size() - 1 - static_cast<std::size_t>(key & ((1 << tie_bits_) - 1));
  }

  void sum(const Rows& rows);
  void pay_dues();
};

}  // namespace maatwerk
