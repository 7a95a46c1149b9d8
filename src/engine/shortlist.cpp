#include "engine/shortlist.h"

#include <algorithm>
#include <bit>

namespace maatwerk {

Shortlister::Shortlister(const Catalog& catalog, std::size_t top)
    : top_(top), standings_(catalog, Standings::kCrowd) {
  const Effects::AgeClasses classes = standings_.age_classes();
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const auto first = std::ranges::find(classes, classes[i]) - classes.begin();
    representatives_[i] = Effects::age_at(static_cast<std::size_t>(first));
  }
}

const Shortlist& Shortlister::find(const Person& person) {
  shortlist_ = {};
  shortlist_.candidates = candidates_of(person);
  if (std::has_single_bit(shortlist_.candidates)) {
    shortlist_.profile = static_cast<Profile>(std::countr_zero(shortlist_.candidates));
    shortlist_.by_scheme = by_scheme(*shortlist_.profile, person.coping);
  }
  shortlist_.status = status_of(person, shortlist_.profile.has_value());
  if (!is_held_back(person)) list(person);
  return shortlist_;
}

void Shortlister::list(const Person& person) {
  bool strong = false;
  const auto look_at = [&](Key key, Marks marks) {
    strong |= (key != kUnlisted) & ((marks & mark::kStrong) != 0);
  };
  const std::size_t end = standings_.slots().end(Level::evidence_backed);
  const std::vector<Key>* keys = nullptr;
  if (shortlist_.profile) {
    const Standing& standing = standings_.under(person, *shortlist_.profile);
    keys = &standing.keys;
    for (std::size_t slot = 0; slot < end; ++slot) {
      look_at(standing.keys[slot], standing.marks[slot]);
    }
  } else {
    const Standings::Combined& combined = standings_.over(person, shortlist_.candidates);
    keys = &combined.keys;
    for (std::size_t slot = 0; slot < end; ++slot) {
      const Spot& spot = combined.spots[slot];
      look_at(spot.key, spot.marks);
    }
  }
  shortlist_.has_strong_evidence_backed = strong;
  standings_.first(*keys, top_, found_);
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    shortlist_.first[level] = found_[level];
  }
}

}  // namespace maatwerk
