/// The closed words of the program: what can be answered about a person, and the eight profiles.
/// The catalogue labels and explains them; it cannot add to them. The order of each id table is
/// that of its enum.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace maatwerk {

/// A set of up to 32 indices: needs, groups, interests, profiles, signals.
using Set = std::uint32_t;

constexpr Set one(std::size_t index) { return Set{1} << index; }
constexpr bool has(Set set, std::size_t index) { return (set & one(index)) != 0; }

enum class Persistence : std::uint8_t { threatening, situational, structural, complex, unknown };
inline constexpr std::array<std::string_view, 4> kPersistenceIds{"threatening", "situational",
                                                                 "structural", "complex"};

enum class Motivation : std::uint8_t { yes, no, unclear, unknown };
inline constexpr std::array<std::string_view, 3> kMotivationIds{"yes", "no", "unclear"};

enum class Coping : std::uint8_t { active, passive, unknown };
inline constexpr std::array<std::string_view, 2> kCopingIds{"active", "passive"};

enum class Gender : std::uint8_t { woman, man, other, unknown };
inline constexpr std::array<std::string_view, 3> kGenderIds{"woman", "man", "other"};

enum class Reach : std::uint8_t { home, fetched, independent, unknown };
inline constexpr std::array<std::string_view, 3> kReachIds{"home", "fetched", "independent"};

enum class Prefers : std::uint8_t { group, one_on_one, course, unknown };
inline constexpr std::array<std::string_view, 3> kPrefersIds{"group", "one-on-one", "course"};

enum class Internet : std::uint8_t { yes, no, unknown };
inline constexpr std::array<std::string_view, 2> kInternetIds{"yes", "no"};

enum class Loneliness : std::uint8_t { social, emotional, both, unknown };
inline constexpr std::array<std::string_view, 3> kLonelinessIds{"social", "emotional", "both"};

/// New or acute signs only; each stops the activities.
inline constexpr std::array<std::string_view, 4> kSignalIds{"suicidality", "abuse", "self-neglect",
                                                            "confusion"};

/// What a form can ask, in the order in which it is reported.
enum class FieldId : std::uint8_t {
  id,
  persistence,
  motivation,
  coping,
  age,
  gender,
  groups,
  interests,
  wishes,
  reach,
  prefers,
  internet,
  loneliness,
  signals
};
inline constexpr std::array<std::string_view, 14> kFieldIds{
    "id",        "persistence", "motivation", "coping",  "age",      "gender",     "groups",
    "interests", "wishes",      "reach",      "prefers", "internet", "loneliness", "signals"};

/// The thirteen needs of the method; `wishes` are needs that the person names.
inline constexpr std::array<std::string_view, 13> kNeedIds{
    "meeting",       "activity",     "steady-circle", "confidant", "peers",
    "skills",        "expectations", "role",          "meaning",   "practical-access",
    "listening-ear", "guidance",     "safety-net"};

enum class Profile : std::uint8_t {
  active,
  sheltered,
  left_behind,
  dependent,
  compensator,
  outsider,
  hopeful,
  survivor
};
inline constexpr std::size_t kProfiles = 8;
inline constexpr std::array<std::string_view, kProfiles> kProfileIds{
    "active",      "sheltered", "left-behind", "dependent",
    "compensator", "outsider",  "hopeful",     "survivor"};

enum class Level : std::uint8_t { evidence_backed, promising };
inline constexpr std::array<std::string_view, 2> kLevelIds{"evidence-backed", "promising"};

enum class Kind : std::uint8_t { group, one_on_one, course };
inline constexpr std::array<std::string_view, 3> kKindIds{"group", "one-on-one", "course"};

/// How well an activity fits a profile. The value counts in the fit rule: points x value.
enum class Fit : std::int8_t { not_first = -1, little = 0, possible = 1, good = 2, strong = 3 };
inline constexpr std::array<std::string_view, 5> kFitIds{"not-first", "little", "possible", "good",
                                                         "strong"};
constexpr std::size_t index_of(Fit fit) {
  return fit == Fit::not_first ? 0 : static_cast<std::size_t>(fit) + 1;
}

enum class Ground : std::uint8_t { handbook, literature, derived };
inline constexpr std::array<std::string_view, 3> kGroundIds{"handbook", "literature", "derived"};

/// What a profile seeks of a need.
enum class Seek : std::uint8_t { none, some, strongly, not_first };
inline constexpr std::array<std::string_view, 4> kSeekIds{"none", "some", "strongly", "not-first"};

enum class Aim : std::uint8_t { remove, practical, safety_net };
inline constexpr std::array<std::string_view, 3> kAimIds{"remove", "practical", "safety-net"};

enum class Size : std::uint8_t { alone, one, small, open };
inline constexpr std::array<std::string_view, 4> kSizeIds{"alone", "one", "small", "open"};

enum class Place : std::uint8_t { home, phone, online, neighbourhood, institution, travel };
inline constexpr std::array<std::string_view, 6> kPlaceIds{
    "home", "phone", "online", "neighbourhood", "institution", "travel"};

enum class Lead : std::uint8_t { self, volunteer, trained, peer, professional };
inline constexpr std::array<std::string_view, 5> kLeadIds{"self", "volunteer", "trained", "peer",
                                                          "professional"};

enum class Initiative : std::uint8_t { none, low, high };
inline constexpr std::array<std::string_view, 3> kInitiativeIds{"none", "low", "high"};

enum class Term : std::uint8_t { once, short_term, months, long_term };
inline constexpr std::array<std::string_view, 4> kTermIds{"once", "short", "months", "long"};

/// What taking part can demand of a person; which groups that rules out stands in the catalogue.
enum class Demand : std::uint8_t {
  reading,
  dutch,
  talking,
  telephone,
  internet,
  walking,
  fit_body,
  own_home,
  learning,
  motivation
};
inline constexpr std::array<std::string_view, 10> kDemandIds{
    "reading", "dutch",    "talking",  "telephone", "internet",
    "walking", "fit-body", "own-home", "learning",  "motivation"};

/// Kinds of evidence, the most telling first; ties in a ranking go to the earlier.
enum class Design : std::uint8_t {
  controlled,
  effect_study,
  before_after,
  participants,
  described,
  none
};
inline constexpr std::array<std::string_view, 6> kDesignIds{
    "controlled", "effect-study", "before-after", "participants", "described", "none"};

enum class Certainty : std::uint8_t { high, medium, low };
inline constexpr std::array<std::string_view, 3> kCertaintyIds{"high", "medium", "low"};

/// The rules of the ranking. Points, words and grounds stand in the catalogue's `rules`.
enum class RuleId : std::uint8_t {
  fit,
  little,
  wish_main,
  wish_also,
  made_for,
  named,
  loosely,
  mainly,
  not_mainly,
  suits,
  elders_far,
  elders_near,
  elders_close,
  interest,
  theme_shared,
  theme_other,
  theme_unknown,
  at_home,
  fetched,
  not_fetched,
  visit_at_home,
  prefers,
  prefers_other,
  institution,
  social,
  emotional,
  alike
};
inline constexpr std::array<std::string_view, 27> kRuleIds{
    "fit",          "little",      "wish-main",     "wish-also",   "made-for",      "named",
    "loosely",      "mainly",      "not-mainly",    "suits",       "elders-far",    "elders-near",
    "elders-close", "interest",    "theme-shared",  "theme-other", "theme-unknown", "at-home",
    "fetched",      "not-fetched", "visit-at-home", "prefers",     "prefers-other", "institution",
    "social",       "emotional",   "alike"};

template <class Ids>
constexpr std::optional<std::size_t> find_id(const Ids& ids, std::string_view id) {
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (ids[i] == id) return i;
  }
  return std::nullopt;
}

/// Index of an enum value in its id table.
template <class E>
constexpr std::size_t at(E value) {
  return static_cast<std::size_t>(value);
}

// A word added to one of the longer lists must be added to its ids.
static_assert(kFieldIds.size() == at(FieldId::signals) + 1);
static_assert(kDemandIds.size() == at(Demand::motivation) + 1);
static_assert(kRuleIds.size() == at(RuleId::alike) + 1);

constexpr std::string_view id_of(Profile profile) { return kProfileIds[at(profile)]; }

}  // namespace maatwerk
