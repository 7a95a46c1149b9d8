/// One activity as plain data: for whom it is, what it serves, how it goes, what is known about it.
#pragma once

#include "catalog/statement.h"
#include "catalog/words.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace maatwerk {

struct AgeRange {
  std::optional<int> from;
  std::optional<int> to;

  [[nodiscard]] bool limits() const { return from || to; }
  [[nodiscard]] bool holds(int age) const { return (!from || age >= *from) && (!to || age <= *to); }
  static void each(auto& self, auto& walk) { walk(self.from, self.to); }
};

/// Who may come: hard conditions.
struct Audience {
  AgeRange age;
  Gender gender = Gender::unknown;  ///< unknown: everyone.
  Set made_for = 0;  ///< One of made_for, named and loosely is required when any is given.
  Set named = 0;
  Set loosely = 0;
  Set all = 0;
  Set excluded = 0;
  Set asks = 0;  ///< Demands.

  [[nodiscard]] Set groups() const { return made_for | named | loosely; }
  static void each(auto& self, auto& walk) {
    walk(self.age, self.gender, self.made_for, self.named, self.loosely, self.all, self.excluded,
         self.asks);
  }
};

/// For whom it is really meant: soft.
struct Leans {
  Set mainly = 0;
  Set suits = 0;
  bool elders = false;
  AgeRange ages;

  static void each(auto& self, auto& walk) {
    walk(self.mainly, self.suits, self.elders, self.ages);
  }
};

struct Evidence {
  Design design = Design::none;
  int year = 0;  ///< 0: none told.
  Text finding;
  std::string source;

  static void each(auto& self, auto& walk) {
    walk(self.design, self.year, self.finding, self.source);
  }
};

/// Something that became known after the handbook.
struct LaterFact {
  Text claim;
  std::string date;
  std::string source;
  Certainty certainty = Certainty::low;

  static void each(auto& self, auto& walk) {
    walk(self.claim, self.date, self.source, self.certainty);
  }
};

/// What the sheet for the person says, in plain words and without any label.
struct HandoutText {
  Text what;  ///< What it is; empty: the essence.
  Text who;
  Text like;  ///< What it is like to take part.
  Text ask;   ///< What to ask or bring.

  static void each(auto& self, auto& walk) { walk(self.what, self.who, self.like, self.ask); }
};

/// Someone who offers the activity somewhere. Names, times and prices as the overlay gives them.
struct LocalOffer {
  std::string id;
  std::string provider;
  std::vector<std::string> areas;
  std::string contact;  ///< A telephone number, an address for letters or mail, a function.
  std::string address;  ///< On the web.
  std::string checked;  ///< When it was last checked: 2026, 2026-10 or 2026-10-01.
  Text details;         ///< When, where, what it costs.
  std::string origin;   ///< The overlay's name.

  static void each(auto& self, auto& walk) {
    walk(self.id, self.provider, self.areas, self.contact, self.address, self.checked, self.details,
         self.origin);
  }
};

struct Activity {
  std::string id;
  Text name;
  Level level = Level::promising;
  Kind kind = Kind::group;
  Text essence;
  std::string source;
  Set serves_main = 0;
  Set serves_also = 0;
  std::array<Fit, kProfiles> fits{};
  std::array<int, kProfiles> spread{};
  bool fits_derived = false;  ///< Taken from the needs because an overlay gave none.
  std::string fits_source;    ///< Where the fits come from: the readings, the rule on needs, or the
                              ///< overlay's source.
  Audience audience;
  Leans leans;
  std::vector<Text> checks;
  Set interests = 0;
  bool theme = false;
  std::vector<Size> sizes;
  std::vector<Place> places;
  Lead lead = Lead::volunteer;
  Initiative initiative = Initiative::low;
  bool fetches = false;
  Term term = Term::long_term;
  Text rhythm;
  Evidence evidence;
  std::vector<LaterFact> later;
  HandoutText handout;
  std::vector<LocalOffer> local;  ///< In the order in which the overlays tell them.
  std::string origin;             ///< Empty for the built-in catalogue, else the overlay's name.

  [[nodiscard]] Set serves() const { return serves_main | serves_also; }
  [[nodiscard]] Fit fit(Profile profile) const { return fits[at(profile)]; }
  [[nodiscard]] bool happens_at(Place place) const;
  [[nodiscard]] bool has_size(Size size) const;
  static void each(auto& self, auto& walk) {
    walk(self.id, self.name, self.level, self.kind, self.essence, self.source, self.serves_main,
         self.serves_also, self.fits, self.spread, self.fits_derived, self.fits_source,
         self.audience, self.leans, self.checks, self.interests, self.theme, self.sizes,
         self.places, self.lead, self.initiative, self.fetches, self.term, self.rhythm,
         self.evidence, self.later, self.handout, self.local, self.origin);
  }
};

/// An entry that an overlay switched off.
struct SwitchedOff {
  std::string id;
  std::string reason;
  std::string origin;

  static void each(auto& self, auto& walk) { walk(self.id, self.reason, self.origin); }
};

}  // namespace maatwerk
