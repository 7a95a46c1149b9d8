/// What a batch needs to know of a person, many people a second: the classification and the
/// activities to talk about first, without reasons. The same that recommend() gives.
#pragma once

#include "engine/recommend.h"
#include "engine/standing.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace maatwerk {

struct Shortlist {
  Status status = Status::ok;
  std::optional<Profile> profile;
  Set candidates = 0;                ///< Profiles.
  std::optional<Profile> by_scheme;  ///< What the printed scheme would say, where it differs.
  /// Activities by level, best first. Valid until the next call.
  std::array<std::span<const std::uint16_t>, kLevelIds.size()> first;
  /// In the list of the evidence-backed stands one, not only among the first, whose fit for the
  /// profile shown is strong.
  bool has_strong_evidence_backed = false;
};

/// Not to be shared between threads; refers to the catalogue. Keeps up to some 4 MiB.
class Shortlister {
 public:
  /// `top`: so many of each level; 0: all.
  Shortlister(const Catalog& catalog, std::size_t top);

  /// Valid until the next call.
  const Shortlist& find(const Person& person);

  /// The same age for all ages that no rule and no condition of the catalogue tells apart; with it
  /// in place of the person's own, the shortlist is the same.
  [[nodiscard]] std::optional<int> representative(std::optional<int> age) const {
    return representatives_[Effects::index_of(age)];
  }
  /// The same person for all whose ages make no difference: what to remember shortlists by.
  [[nodiscard]] Person alike(Person person) const {
    person.age = representative(person.age);
    return person;
  }

 private:
  std::size_t top_;
  Standings standings_;
  std::array<std::optional<int>, Effects::kOldest + 2>
      representatives_;  ///< By index_of() the age.
  Order found_;
  Shortlist shortlist_;

  void list(const Person& person);
};

}  // namespace maatwerk
