/// The catalogue as plain data: what load_catalog() returns and the engine reads. Ids have become
/// indices; texts exist in both languages. Each struct lists its fields once, in `each`, for
/// everything that walks over them.
#pragma once

#include "catalog/activity.h"
#include "catalog/statement.h"
#include "catalog/words.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// One answer to a question of a form.
struct Value {
  std::string id;
  Text label;
  Text meaning;
  /// All words accepted for it, id and labels too, as normalise_word() makes them.
  std::vector<std::string> also;
  Text people;      ///< Groups: "people whose partner died".
  Set implies = 0;  ///< Groups that belonging to this one brings with it.
  Set from = 0;     ///< Groups that follow from an answer on persistence; not asked.

  static void each(auto& self, auto& walk) {
    walk(self.id, self.label, self.meaning, self.also, self.people, self.implies, self.from);
  }
};

struct Field {
  Text label;
  std::vector<std::string> also;  ///< All names accepted for it, as normalise_word() makes them.
  std::vector<Value> values;

  static void each(auto& self, auto& walk) { walk(self.label, self.also, self.values); }
};

/// A word of the catalogue with how it is shown.
struct Label {
  Text label;
  Text meaning;

  static void each(auto& self, auto& walk) { walk(self.label, self.meaning); }
};

struct DemandWords {
  Text condition;  ///< "asks for reading and writing in Dutch"
  Text question;   ///< What to check with the groups for whom it is doubtful.
  Set rules_out = 0;
  Set doubtful = 0;

  static void each(auto& self, auto& walk) {
    walk(self.condition, self.question, self.rules_out, self.doubtful);
  }
};

struct Vocabulary {
  Label unknown;
  std::vector<std::string> unknown_words;
  std::vector<std::string> none_words;  ///< "None", as an answer to a question that takes a list.
  std::array<Field, kFieldIds.size()> fields;
  std::array<DemandWords, kDemandIds.size()> demands;
  std::array<Label, kDesignIds.size()> designs;
  std::array<Label, kSizeIds.size()> sizes;
  std::array<Label, kPlaceIds.size()> places;
  std::array<Label, kLeadIds.size()> leads;
  std::array<Label, kInitiativeIds.size()> initiatives;
  std::array<Label, kTermIds.size()> terms;
  std::array<Label, kFitIds.size()> fits;
  std::array<Label, kLevelIds.size()> levels;
  std::array<Label, kKindIds.size()> kinds;
  std::array<Label, kGroundIds.size()> grounds;
  std::array<Label, kCertaintyIds.size()> certainties;
  std::array<Label, kAimIds.size()> aims;

  [[nodiscard]] const Field& field(FieldId id) const { return fields[at(id)]; }
  static void each(auto& self, auto& walk) {
    walk(self.unknown, self.unknown_words, self.none_words, self.fields, self.demands, self.designs,
         self.sizes, self.places, self.leads, self.initiatives, self.terms, self.fits, self.levels,
         self.kinds, self.grounds, self.certainties, self.aims);
  }
};

struct Need {
  std::string id;
  Text label;
  Text meaning;
  Text wish;  ///< The need as something that a person asks for.
  std::vector<std::string> also;
  Ground ground = Ground::derived;
  std::string source;

  static void each(auto& self, auto& walk) {
    walk(self.id, self.label, self.meaning, self.wish, self.also, self.ground, self.source);
  }
};

struct Sought {
  Seek how = Seek::none;
  Ground ground = Ground::derived;
  std::string source;

  static void each(auto& self, auto& walk) { walk(self.how, self.ground, self.source); }
};

struct ProfileText {
  Text name;
  Advice portrait;
  Aim aim_level = Aim::remove;
  Advice aim;
  std::vector<Advice> first;
  std::vector<Advice> not_first;
  Advice by_whom;
  Advice how_long;
  Advice question;
  Advice review;
  Advice when_asked;  ///< What would make possible what is no first step.
  std::array<Sought, kNeedIds.size()> seeks;

  /// Needs that the profile seeks in just this way.
  [[nodiscard]] Set seeking(Seek how) const;
  /// Needs that the profile seeks, strongly or some.
  [[nodiscard]] Set sought() const { return seeking(Seek::strongly) | seeking(Seek::some); }
  static void each(auto& self, auto& walk) {
    walk(self.name, self.portrait, self.aim_level, self.aim, self.first, self.not_first,
         self.by_whom, self.how_long, self.question, self.review, self.when_asked, self.seeks);
  }
};

/// One line of the rules: what it adds or takes away, in which words, and on what ground.
struct Rule {
  int points = 0;
  int below = 0;  ///< For the ages rules: applies below this age (elders-close: from this age).
  Set needs = 0;  ///< For the kinds of loneliness: the needs that answer it.
  Text text;      ///< With {what}, {profile} or {fit}.
  Text bare;      ///< The same when there is nothing to name; may be empty.
  Ground ground = Ground::derived;
  std::string source;  ///< "entry" stands for the activity's own place in its source.

  static void each(auto& self, auto& walk) {
    walk(self.points, self.below, self.needs, self.text, self.bare, self.ground, self.source);
  }
};

struct Limits {
  int wishes = 0;       ///< Most points for wishes together.
  int interests = 0;    ///< Most points for interests together.
  int listed_from = 0;  ///< Fewer points in all: of little fit.
  int alike = 0;  ///< So many of a kind in one list are free; each one more costs the rule `alike`.

  static void each(auto& self, auto& walk) {
    walk(self.wishes, self.interests, self.listed_from, self.alike);
  }
};

/// Where to turn with a signal.
struct Signpost {
  std::string id;
  Set signals = 0;
  Advice advice;

  static void each(auto& self, auto& walk) { walk(self.id, self.signals, self.advice); }
};

struct Question {
  FieldId field = FieldId::id;
  Text ask;
  Text why;

  static void each(auto& self, auto& walk) { walk(self.field, self.ask, self.why); }
};

/// Lines printed in given situations.
struct GeneralAdvice {
  Advice professional_first, thin_supply, left_alone, minor, under_65, profile_is_aid, derived_tie,
      groups_closed, signal, coping_differs, still_exists;

  static void each(auto& self, auto& walk) {
    walk(self.professional_first, self.thin_supply, self.left_alone, self.minor, self.under_65,
         self.profile_is_aid, self.derived_tie, self.groups_closed, self.signal,
         self.coping_differs, self.still_exists);
  }
};

struct Catalog {
  std::string version;
  Vocabulary vocabulary;
  std::array<Need, kNeedIds.size()> needs;
  std::array<ProfileText, kProfiles> profiles;
  std::array<Rule, kRuleIds.size()> rules;
  Limits limits;
  std::vector<Activity> activities;  ///< In the order of their ids.
  std::vector<SwitchedOff> switched_off;
  std::vector<std::string> overlays;  ///< Names of the overlays laid over it, in order.
  std::vector<Source> sources;        ///< In the order of their ids.
  std::vector<Signpost> signposts;
  std::vector<Question> interview;
  GeneralAdvice advice;

  [[nodiscard]] const ProfileText& profile(Profile id) const { return profiles[at(id)]; }
  [[nodiscard]] const Rule& rule(RuleId id) const { return rules[at(id)]; }
  [[nodiscard]] const Field& field(FieldId id) const { return vocabulary.field(id); }
  /// Index of the activity, if there is one.
  [[nodiscard]] std::optional<std::size_t> find_activity(std::string_view id) const;
  [[nodiscard]] const Source* find_source(std::string_view id) const;

  static void each(auto& self, auto& walk) {
    walk(self.version, self.vocabulary, self.needs, self.profiles, self.rules, self.limits,
         self.activities, self.switched_off, self.overlays, self.sources, self.signposts,
         self.interview, self.advice);
  }
};

/// The catalogue as bytes; equal catalogues give equal bytes. unpack() trusts its input: only what
/// pack() made in this build.
std::string pack(const Catalog& catalog);
Catalog unpack(std::string_view bytes);

/// Sixteen hexadecimal digits over everything the catalogue holds (FNV-1a of pack()). Tells
/// versions apart; no security.
std::string hash_of(const Catalog& catalog);

}  // namespace maatwerk
