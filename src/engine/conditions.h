/// The hard conditions of an activity, each standing once, by the answers on which it depends. What
/// is not met is reported to a sink, sink(kind, what), in the order of Barrier::Kind when all of
/// them are asked in the order below; what is demanded comes in up to three parts.
#pragma once

#include "catalog/model.h"
#include "engine/audience.h"

#include <optional>

namespace maatwerk::conditions {

/// All groups that matter to the activity: rules and conditions see of a person's groups only which
/// of these there are.
inline Set groups_that_matter(const Catalog& catalog, const Activity& activity) {
  const Audience& audience = activity.audience;
  Set found = audience.groups() | audience.all | audience.excluded | activity.leans.mainly |
              activity.leans.suits;
  for (std::size_t i = 0; i < kDemandIds.size(); ++i) {
    if (has(audience.asks, i)) found |= catalog.vocabulary.demands[i].rules_out;
  }
  return found;
}

void age(const Activity& activity, std::optional<int> age, auto& sink) {
  if (age && !activity.audience.age.holds(*age)) sink(Barrier::Kind::age, Set{0});
}

void gender(const Activity& activity, Gender gender, auto& sink) {
  const Gender asked = activity.audience.gender;
  if (asked != Gender::unknown && gender != Gender::unknown && asked != gender) {
    sink(Barrier::Kind::gender, Set{0});
  }
}

void groups(const Activity& activity, Set groups, auto& sink) {
  const Audience& audience = activity.audience;
  if (audience.groups() != 0 && (audience.groups() & groups) == 0) {
    sink(Barrier::Kind::groups, audience.groups());
  }
  if (const Set missing = audience.all & ~groups) sink(Barrier::Kind::all, missing);
  if (const Set unwanted = audience.excluded & groups) sink(Barrier::Kind::excluded, unwanted);
}

/// Demands that one of the groups rules out.
inline Set ruled_out(const Catalog& catalog, Set groups) {
  Set found = 0;
  for (std::size_t i = 0; i < kDemandIds.size(); ++i) {
    if ((catalog.vocabulary.demands[i].rules_out & groups) != 0) found |= one(i);
  }
  return found;
}

/// `impossible`: demands that cannot be met.
void demands(const Activity& activity, Set impossible, auto& sink) {
  if (const Set asked = activity.audience.asks & impossible) sink(Barrier::Kind::demand, asked);
}

void internet(const Activity& activity, Internet internet, auto& sink) {
  if (internet == Internet::no) demands(activity, one(at(Demand::internet)), sink);
}

void motivation(const Activity& activity, Motivation motivation, auto& sink) {
  if (motivation == Motivation::no) demands(activity, one(at(Demand::motivation)), sink);
}

/// `resident`: lives in an institution.
void reach(const Activity& activity, Reach reach, bool resident, auto& sink) {
  if (reach == Reach::home && !comes_to_person(activity, resident)) {
    sink(Barrier::Kind::reach, Set{0});
  }
}

}  // namespace maatwerk::conditions
