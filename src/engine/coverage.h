/// What a catalogue holds for whom: how many activities fit each profile, and where that hangs on
/// one or on none. Conditions on who may come are not looked at, save where told.
#pragma once

#include "catalog/model.h"

#include <array>
#include <string_view>
#include <vector>

namespace maatwerk {

/// So many or fewer of one kind and level are thin: nothing to choose from, and nothing left when
/// it falls away. In the built-in catalogue a third of the cells is so.
inline constexpr int kThin = 1;

/// How many activities fit a profile strongly and how many well.
struct Supply {
  int strong = 0;
  int good = 0;

  [[nodiscard]] int all() const { return strong + good; }
  void add(Fit fit);
  friend bool operator==(const Supply&, const Supply&) = default;
};
using Supplies = std::array<Supply, kProfiles>;

/// Profiles for which nothing has a good or strong fit.
Set without(const Supplies& supplies);

/// What the evidence-backed activities with a strong fit amount to.
enum class Backing {
  none,            ///< There is none.
  groups_only,     ///< Each is for certain groups only.
  one,             ///< There is one.
  one_for_others,  ///< Apart from those for certain groups there is one.
  enough
};
inline constexpr std::array<std::string_view, 5> kBackingIds{"none", "groups-only", "one",
                                                             "one-for-others", "enough"};

/// Whether only people of certain groups may come.
bool is_for_groups(const Activity& activity);

/// A need that one activity with a good or strong fit serves.
struct ServedOnce {
  std::size_t need;
  std::size_t activity;
};

struct ProfileSupply {
  std::array<std::array<Supply, kKindIds.size()>, kLevelIds.size()> cells;
  Supply all;
  std::vector<std::size_t> strong;  ///< Activities with a strong fit, of both levels.
  std::vector<std::size_t> best;    ///< The evidence-backed ones among them.
  Backing backing = Backing::none;
  Set unserved = 0;  ///< Needs that it seeks strongly and nothing with a good or strong fit serves.
  std::vector<ServedOnce> served_once;  ///< Needs that it seeks strongly.
};

struct Coverage {
  std::array<ProfileSupply, kProfiles> profiles;
  Set groups_without = 0;  ///< Nothing is made for them or names them; only groups that are asked.
  Set interests_without = 0;

  /// Profiles with fewer than `least` activities that fit well or strongly.
  [[nodiscard]] Set below(int least) const;
};

Coverage coverage_of(const Catalog& catalog);

}  // namespace maatwerk
