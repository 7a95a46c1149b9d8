/// The recommendation for one person: the ranking of every profile that the answers leave open, put
/// together by set logic.
#pragma once

#include "engine/classify.h"
#include "engine/rank.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace maatwerk {

enum class Status { ok, uncertain, signal };

/// A signal comes before everything else.
constexpr Status status_of(const Person& person, bool profile_known) {
  if (person.signals != 0) return Status::signal;
  return profile_known ? Status::ok : Status::uncertain;
}

/// With a signal, or asking to be left alone: nothing is proposed.
constexpr bool is_held_back(const Person& person) {
  return person.signals != 0 || person.left_alone;
}
inline constexpr std::array<std::string_view, 3> kStatusIds{"ok", "uncertain", "signal"};
constexpr std::string_view id_of(Status status) { return kStatusIds[at(status)]; }

struct Item {
  std::size_t activity;
  Profile shown;  ///< The candidate whose ranking gave the points: where it stands lowest.
  int points = 0;
  std::vector<Reason> reasons;  ///< Of that ranking.
  Set under = 0;  ///< Candidates under which the fit is good or strong (and it is offered).
  std::vector<Check> checks;

  friend bool operator==(const Item&, const Item&) = default;
};

struct NotFirst {
  std::size_t activity;
  Profile shown;  ///< The first candidate for which it is no first step.
  Set asked = 0;  ///< Wishes of the person that it serves.
};

/// A possible answer to an unanswered profile question.
struct OpenAnswer {
  FieldId field;        ///< persistence or motivation
  std::size_t value;    ///< Index of the answer.
  std::size_t changes;  ///< Ids that enter or leave the first five of either list.

  friend bool operator==(const OpenAnswer&, const OpenAnswer&) = default;
};

/// The unanswered profile question whose answer can change most.
struct AskFirst {
  FieldId field;
  std::size_t changes;  ///< Of the answer that changes most.
};

/// With a signal, and for who asks to be left alone, `lists` and `not_first` are empty and all that
/// is not `not_for` is in `little`. Every activity stands in exactly one place.
struct Recommendation {
  Classification classification;
  Status status = Status::ok;
  std::array<std::vector<Item>, kLevelIds.size()> lists;
  std::vector<NotFirst> not_first;
  std::vector<std::size_t> little;
  std::vector<ShutOut> not_for;
  std::optional<AskFirst> ask_first;  ///< Only when the profile is not known.

  /// Whether the item is sound whatever the open answers turn out to be.
  [[nodiscard]] bool is_sound(const Item& item) const;
  /// No activity with a good or strong fit in either list.
  [[nodiscard]] bool is_thin(const Catalog& catalog) const;
};

Recommendation recommend(const Catalog& catalog, const Person& person);

/// The same for one person after another: what `standings` learns of one serves the next.
Recommendation recommend(Standings& standings, const Person& person);

/// Every answer to the profile questions that are not answered, in the order of questions and
/// answers.
std::vector<OpenAnswer> open_answers(Standings& standings, const Person& person);

}  // namespace maatwerk
