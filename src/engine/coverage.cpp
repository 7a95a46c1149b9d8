#include "engine/coverage.h"

#include <algorithm>

namespace maatwerk {
namespace {

Backing backing_of(const Catalog& catalog, const std::vector<std::size_t>& best) {
  if (best.empty()) return Backing::none;
  if (best.size() == 1) return Backing::one;
  const auto for_others = std::ranges::count_if(
      best, [&](std::size_t index) { return !is_for_groups(catalog.activities[index]); });
  if (for_others == 0) return Backing::groups_only;
  return for_others == 1 ? Backing::one_for_others : Backing::enough;
}

/// Who serves what the profile seeks strongly.
void look_at_needs(const Catalog& catalog, Profile profile, ProfileSupply& supply) {
  const Set sought = catalog.profile(profile).seeking(Seek::strongly);
  for (std::size_t need = 0; need < kNeedIds.size(); ++need) {
    if (!has(sought, need)) continue;
    std::vector<std::size_t> serving;
    for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
      const Activity& activity = catalog.activities[i];
      if (activity.fit(profile) >= Fit::good && has(activity.serves(), need)) serving.push_back(i);
    }
    if (serving.empty()) supply.unserved |= one(need);
    if (serving.size() == 1) supply.served_once.push_back({need, serving.front()});
  }
}

ProfileSupply supply_of(const Catalog& catalog, Profile profile) {
  ProfileSupply supply;
  for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
    const Activity& activity = catalog.activities[i];
    const Fit fit = activity.fit(profile);
    supply.all.add(fit);
    supply.cells[at(activity.level)][at(activity.kind)].add(fit);
    if (fit != Fit::strong) continue;
    supply.strong.push_back(i);
    if (activity.level == Level::evidence_backed) supply.best.push_back(i);
  }
  supply.backing = backing_of(catalog, supply.best);
  look_at_needs(catalog, profile, supply);
  return supply;
}

/// The values of a field that are asked and are not among `found`.
Set asked_without(const Field& field, Set found) {
  Set missing = 0;
  for (std::size_t i = 0; i < field.values.size(); ++i) {
    if (field.values[i].from == 0 && !has(found, i)) missing |= one(i);
  }
  return missing;
}

}  // namespace

void Supply::add(Fit fit) {
  if (fit == Fit::strong) ++strong;
  if (fit == Fit::good) ++good;
}

Set without(const Supplies& supplies) {
  Set found = 0;
  for (std::size_t i = 0; i < kProfiles; ++i) {
    if (supplies[i].all() == 0) found |= one(i);
  }
  return found;
}

bool is_for_groups(const Activity& activity) {
  return (activity.audience.groups() | activity.audience.all) != 0;
}

Set Coverage::below(int least) const {
  Set found = 0;
  for (std::size_t i = 0; i < kProfiles; ++i) {
    if (profiles[i].all.all() < least) found |= one(i);
  }
  return found;
}

Coverage coverage_of(const Catalog& catalog) {
  Coverage coverage;
  for (std::size_t i = 0; i < kProfiles; ++i) {
    coverage.profiles[i] = supply_of(catalog, static_cast<Profile>(i));
  }
  Set groups = 0;
  Set interests = 0;
  for (const Activity& activity : catalog.activities) {
    const Audience& who = activity.audience;
    groups |= who.made_for | who.named | who.all | activity.leans.mainly;
    interests |= activity.interests;
  }
  coverage.groups_without = asked_without(catalog.field(FieldId::groups), groups);
  coverage.interests_without = asked_without(catalog.field(FieldId::interests), interests);
  return coverage;
}

}  // namespace maatwerk
