/// The sentences of the explanation out of what the engine found, in one language.
#pragma once

#include "engine/explanation.h"
#include "report/phrases.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatwerk {

class ExplainPhrases {
 public:
  /// `top` as in explain(). Keeps a reference to `words`.
  ExplainPhrases(const Phrases& words, std::size_t top) : words_(words), top_(top) {}

  [[nodiscard]] const std::string& field(FieldId field) const;
  /// The changed answer: 'yes', 'animals', 'to get to know new people'.
  [[nodiscard]] const std::string& value(const Change& change) const;
  /// The person's answer to a changeable question; "geen" for an empty list.
  [[nodiscard]] std::string now(const Person& person, FieldId field) const;
  /// "among the first 5"
  [[nodiscard]] std::string place() const;

  /// "the answer to motivation were 'yes'"
  [[nodiscard]] std::string condition(const Change& change) const;
  /// "… and …"
  [[nodiscard]] std::string conditions(const Changes& changes) const;
  /// "Would be among the first 5 if …, or if …." Or that nothing does. At most so many of the ways.
  [[nodiscard]] std::string ways(const Outlook& outlook, std::size_t most = kMostWays) const;
  /// The first of the ways alone, in few words: "if …".
  [[nodiscard]] std::string first_way(const Outlook& outlook) const;
  /// Why it is of little fit.
  [[nodiscard]] std::string little(const Outlook& outlook) const;
  /// Sentences like that, each with all the activities that it holds for; those with too few points
  /// last.
  [[nodiscard]] std::vector<std::pair<std::string, std::vector<std::size_t>>> little(
      const std::vector<std::size_t>& activities, const Explanation& explained) const;
  /// How far the three readings behind the fit were apart; how an overlay's fit came about.
  [[nodiscard]] std::string readings(const Activity& activity, Profile profile) const;

  /// Needs that the profile seeks in this way; those with the same ground together with its
  /// mention.
  [[nodiscard]] std::vector<std::pair<Set, std::string>> sought(const ProfileText& profile,
                                                                Seek how) const;
  /// What else is not known, in a sentence each: what was tried as a what-if, what was not.
  [[nodiscard]] std::vector<std::string> other_unknowns(const Person& person) const;

  /// "'animals' added"
  [[nodiscard]] std::string changed(const Change& change) const;
  /// "Profile becomes: …"
  [[nodiscard]] std::string profile(const Classification& afterwards) const;
  /// "in: OOPOEH (1); out: Resto VanHarte"; where nothing enters or leaves who rises.
  [[nodiscard]] std::string moves(const std::vector<Move>& moves) const;
  /// "from number 3 to 1"
  [[nodiscard]] std::string move(const Move& move) const;

 private:
  const Phrases& words_;
  std::size_t top_;

  [[nodiscard]] const Catalog& catalog() const { return words_.catalog(); }
};

}  // namespace maatwerk
