/// Practice cases: invented persons whose answers, profile and reasons are known, to learn the
/// method with and to test a catalogue with. What is shown of them tells nothing about anyone.
#pragma once

#include "engine/recommend.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// What a case trains. A reason is about one of the first three.
enum class Skill : std::uint8_t { persistence, motivation, profile, reason };
inline constexpr std::array<std::string_view, 4> kSkillIds{"persistence", "motivation", "profile",
                                                           "reason"};

struct CaseReason {
  bool is_right = false;
  Skill about = Skill::profile;
  Text text;
  Text because;  ///< Why it decides, or why it does not.
  Ground ground = Ground::derived;
  std::string source;
};

struct UnsoundActivity {
  std::string activity;
  Text because;
};

struct PracticeCase {
  std::string id;
  Text title;
  int difficulty = 1;  ///< 1 clear, 2 a tempting wrong reading, 3 signs that point both ways.
  Text story;
  Person person;
  std::optional<Profile> profile;        ///< Empty: the answers leave it open.
  std::vector<CaseReason> reasons;       ///< Right and wrong, in an order that gives nothing away.
  std::vector<std::string> sound;        ///< Ids of activities that belong in the person's lists.
  std::vector<UnsoundActivity> unsound;  ///< Those that must not be among the first.
  Text lesson;
  std::string origin;  ///< Empty, or the name of the overlay that brought it.
};

/// What someone who practises says of a case.
struct CaseAnswers {
  Persistence persistence = Persistence::unknown;  ///< unknown: the story does not tell.
  Motivation motivation = Motivation::unknown;
  std::optional<Profile> profile;    ///< Empty: cannot be told.
  std::vector<std::size_t> reasons;  ///< Indices of the case's reasons.
};

struct CaseMarks {
  std::array<bool, kSkillIds.size()> right{};
  bool follows = false;      ///< The profile named is what the table makes of the answers given.
  bool same_column = false;  ///< The motivation named leads to the same profiles as the right one.

  [[nodiscard]] bool is_right(Skill skill) const { return right[at(skill)]; }
};

/// The reasons are right when one of them is and none is wrong.
CaseMarks marks_of(const PracticeCase& about, const CaseAnswers& answers);

/// An unsound activity must not stand among the first so many of either list.
inline constexpr std::size_t kFirstOfCase = 5;

/// Where an activity stands in a recommendation.
struct Whereabouts {
  enum class Where : std::uint8_t { listed, not_first, little, not_for, held, off };

  Where where = Where::listed;
  Level level = Level::promising;  ///< When listed.
  std::size_t rank = 0;            ///< When listed: its place in that list, from 1.
};
inline constexpr std::array<std::string_view, 6> kWhereIds{"listed",  "not-first", "little",
                                                           "not-for", "held",      "off"};

/// What a catalogue makes of a case.
struct CaseTest {
  const PracticeCase* about;
  Recommendation found;
  std::vector<Whereabouts> sound;    ///< Of each of the case's sound activities.
  std::vector<Whereabouts> unsound;  ///< Of each of its unsound ones.

  /// Whether the sound activity is listed; whether the unsound one is not among the first.
  [[nodiscard]] bool sound_holds(std::size_t i) const {
    return sound[i].where == Whereabouts::Where::listed;
  }
  [[nodiscard]] bool unsound_holds(std::size_t i) const {
    return unsound[i].where != Whereabouts::Where::listed || unsound[i].rank > kFirstOfCase;
  }
  [[nodiscard]] bool holds() const;
};

/// The activities that the case names are in the catalogue or switched off in it.
CaseTest test_case(const Catalog& catalog, const PracticeCase& about);

}  // namespace maatwerk
