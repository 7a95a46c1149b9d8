#include "engine/standing.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <tuple>

namespace maatwerk {
namespace {

/// No activity has as many, above or below zero: the catalogue bounds the points of a rule, a rule
/// applies some thirty times at most, and `alike` ends. So keys stay apart and fit for up to 30,000
/// activities.
constexpr int kMostPoints = 4000;
/// Taken off what may not be listed, whatever its points.
constexpr std::int16_t kOutOfReach = 4 * kMostPoints;
constexpr Key kAboveAll = std::numeric_limits<Key>::max();

/// Two activities are of one kind when the first of their main needs (in the order of the needs),
/// form and place agree; each level has kinds of its own.
auto shape_of(const Activity& activity) {
  return std::tuple(activity.level, std::countr_zero(activity.serves_main), activity.sizes.front(),
                    activity.places.front());
}

std::vector<std::vector<std::uint16_t>> large_kinds(const Catalog& catalog, const Slots& slots) {
  std::map<decltype(shape_of(catalog.activities.front())), std::vector<std::uint16_t>> kinds;
  for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
    kinds[shape_of(catalog.activities[i])].push_back(static_cast<std::uint16_t>(slots.of(i)));
  }
  std::vector<std::vector<std::uint16_t>> large;
  for (auto& [shape, members] : kinds) {
    if (members.size() > static_cast<std::size_t>(catalog.limits.alike)) {
      large.push_back(std::move(members));
    }
  }
  return large;
}

/// The points that a rule gives.
int given_by(const auto& rule) {
  int sum = 0;
  const auto add = [&](RuleId, int points, Set) { sum += points; };
  rule(add);
  return sum;
}

/// Adds what is found under one more candidate to what is known.
void join(Spot& spot, const Spot& here) {
  if (here.verdict > spot.verdict) return;
  const bool better = here.verdict < spot.verdict;
  if (!better && here.verdict != Verdict::listed) return;
  const bool fitted = spot.under != 0;
  const bool fits = here.under != 0;
  const Set under = spot.under | here.under;
  const int times = spot.times + here.times;
  if (better || (fitted != fits ? fits : here.key < spot.key)) spot = here;
  spot.under = under;
  spot.times = times;
}

/// By value, as std::max() by reference becomes a branch that no processor can guess.
Key larger(Key a, Key b) { return a < b ? b : a; }

/// The largest of the keys of one step that are below `bound`.
Key largest_below(Key bound, const Key* keys) {
  std::array<Key, 4> best{};
  for (std::size_t i = 0; i < best.size(); ++i) {
    const Key a = keys[i] < bound ? keys[i] : kUnlisted;
    const Key b = keys[i + best.size()] < bound ? keys[i + best.size()] : kUnlisted;
    best[i] = larger(a, b);
  }
  static_assert(Slots::kStep == 2 * best.size());
  return larger(larger(best[0], best[1]), larger(best[2], best[3]));
}

}  // namespace

Standings::Standings(const Catalog& catalog, std::size_t bytes)
    : catalog_(catalog),
      slots_(catalog),
      effects_(catalog, slots_, bytes),
      free_(static_cast<std::size_t>(catalog.limits.alike)),
      tie_bits_(static_cast<int>(std::bit_width(slots_.size()))),
      kinds_(large_kinds(catalog, slots_)) {
  const Rules& rules = effects_.rules();
  little_ = given_by([&](const auto& add) { rules.little(mark::kLittle, add); });
  std::size_t largest = 0;
  for (const auto& kind : kinds_) largest = std::max(largest, kind.size());
  for (std::size_t earlier = 0; earlier < largest; ++earlier) {
    const int due = given_by([&](const auto& add) { rules.alike(static_cast<int>(earlier), add); });
    dues_.push_back(due * (1 << tie_bits_));
  }
  standing_.keys.resize(slots_.size());
  standing_.marks.resize(slots_.size());
  standing_.earlier.resize(slots_.size());
  combined_.keys.resize(slots_.size());
  rivals_.resize(slots_.size());
  heads_.resize(slots_.size() / Slots::kStep);
}

const Standing& Standings::under(const Person& person, Profile profile) {
  sum(effects_.rows(person, profile));
  pay_dues();
  return standing_;
}

/// Each loop over the lanes of a block does one thing and knows no branches: made into vectors.
void Standings::sum(const Rows& rows) {
  const auto little = static_cast<std::int16_t>(little_);
  const auto listed_from = static_cast<std::int16_t>(catalog_.limits.listed_from);
  const int tie_bits = tie_bits_;
  for (std::size_t block = 0; block < slots_.blocks(); ++block) {
    const RowBlock& profile = rows.profile[block];
    const RowBlock& wishes = rows.wishes[block];
    const RowBlock& groups = rows.groups[block];
    const RowBlock& age = rows.age[block];
    const RowBlock& interests = rows.interests[block];
    const RowBlock& reach = rows.reach[block];
    const RowBlock& others = rows.others[block];
    const auto offset = static_cast<std::ptrdiff_t>(block * Slots::kLanes);
    std::array<Marks, Slots::kLanes> marks{};
    std::array<std::int16_t, Slots::kLanes> points{};
    std::array<Key, Slots::kLanes> keys{};
    for (std::size_t i = 0; i < Slots::kLanes; ++i) {
      marks[i] = profile.marks[i] | wishes.marks[i] | groups.marks[i] | age.marks[i] |
                 interests.marks[i] | reach.marks[i] | others.marks[i];
    }
    std::array<std::uint8_t, Slots::kLanes> hardly{};
    std::array<std::uint8_t, Slots::kLanes> out{};
    for (std::size_t i = 0; i < Slots::kLanes; ++i) hardly[i] = hardly_fits(marks[i]) ? 1 : 0;
    for (std::size_t i = 0; i < Slots::kLanes; ++i) out[i] = may_be_listed(marks[i]) ? 0 : 1;
    for (std::size_t i = 0; i < Slots::kLanes; ++i) {
      points[i] =
          static_cast<std::int16_t>(profile.points[i] + wishes.points[i] + groups.points[i] +
                                    age.points[i] + interests.points[i] + reach.points[i] +
                                    others.points[i] + hardly[i] * little - out[i] * kOutOfReach);
    }
    const Key last_tie = static_cast<Key>(slots_.size() - 1 - block * Slots::kLanes);
    for (std::size_t i = 0; i < Slots::kLanes; ++i) {
      const Key key = (points[i] << tie_bits) + last_tie - static_cast<Key>(i);
      keys[i] = points[i] >= listed_from ? key : kUnlisted;
    }
    std::ranges::copy(marks, standing_.marks.begin() + offset);
    std::ranges::copy(keys, standing_.keys.begin() + offset);
  }
}

/// Best first, each one of a kind pays by how many of it stand above. That keeps the order within
/// the kind, so it is known beforehand.
void Standings::pay_dues() {
  std::ranges::fill(standing_.earlier, std::uint16_t{0});
  Key* const keys = standing_.keys.data();
  Key* const rivals = rivals_.data();
  for (const std::vector<std::uint16_t>& kind : kinds_) {
    std::size_t count = 0;
    for (const std::uint16_t slot : kind) {
      rivals[count] = keys[slot];
      count += keys[slot] != kUnlisted ? 1 : 0;
    }
    if (count <= free_) continue;
    for (std::size_t i = 0; i < count; ++i) {
      std::size_t earlier = 0;
      for (std::size_t j = 0; j < count; ++j) earlier += rivals[j] > rivals[i] ? 1 : 0;
      if (earlier < free_) continue;
      const std::size_t slot = slot_of(rivals[i]);
      standing_.earlier[slot] = static_cast<std::uint16_t>(earlier);
      keys[slot] += dues_[earlier];
    }
  }
}

const Standings::Combined& Standings::over(const Person& person, Set candidates) {
  const auto first = static_cast<Profile>(std::countr_zero(candidates));
  combined_.spots.assign(slots_.size(), Spot{first});
  for (std::size_t i = 0; i < kProfiles; ++i) {
    if (!has(candidates, i)) continue;
    const auto profile = static_cast<Profile>(i);
    under(person, profile);
    for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
      const Key key = standing_.keys[slot];
      const Marks marks = standing_.marks[slot];
      const bool fits = key != kUnlisted && (marks & mark::kGood) != 0;
      join(combined_.spots[slot], {profile, fits ? one(i) : 0, fits ? 1 : 0, key, marks,
                                   standing_.earlier[slot], verdict(marks, key != kUnlisted)});
    }
  }
  const Key step = std::has_single_bit(candidates) ? 0 : 2 * kMostPoints * (1 << tie_bits_);
  for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
    const Spot& spot = combined_.spots[slot];
    combined_.keys[slot] = spot.key + (spot.key == kUnlisted ? 0 : spot.times * step);
  }
  return combined_;
}

void Standings::first(const std::vector<Key>& keys, std::size_t top, Order& found) {
  // The best of all is among the heads; what is below it in its own step comes in its place.
  const auto largest = [&](Key bound, std::size_t step) {
    return largest_below(bound, keys.data() + step * Slots::kStep);
  };
  Key* const heads = heads_.data();
  for (std::size_t step = 0; step < heads_.size(); ++step) heads[step] = largest(kAboveAll, step);
  for (std::vector<std::uint16_t>& list : found) list.clear();
  // One of each level in turn, so that the processor need not wait for either.
  bool more = true;
  for (std::size_t rank = 0; more && (top == 0 || rank < top); ++rank) {
    more = false;
    for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
      const std::size_t begin = slots_.begin(static_cast<Level>(level)) / Slots::kStep;
      const std::size_t end = slots_.end(static_cast<Level>(level)) / Slots::kStep;
      Key best = kUnlisted;
      for (std::size_t step = begin; step < end; ++step) best = larger(best, heads[step]);
      if (best == kUnlisted) continue;
      more = true;
      const std::size_t slot = slot_of(best);
      found[level].push_back(slots_.activity(slot));
      heads[slot / Slots::kStep] = largest(best, slot / Slots::kStep);
    }
  }
}

}  // namespace maatwerk
