/// Sentences out of recorded facts, in one language: reasons, conditions, checks. They say what the
/// engine found and add nothing.
#pragma once

#include "catalog/model.h"
#include "engine/recommend.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatwerk {

/// Makes phrases about one catalogue in one language. Keeps a reference to the catalogue.
class Phrases {
 public:
  Phrases(const Catalog& catalog, Language language) : catalog_(catalog), language_(language) {}

  [[nodiscard]] const Catalog& catalog() const { return catalog_; }
  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] const std::string& in(const Text& text) const { return text.in(language_); }
  [[nodiscard]] std::string_view in(const Bilingual& text) const { return text.in(language_); }

  [[nodiscard]] const std::string& name(Profile profile) const;
  [[nodiscard]] std::string names(const std::vector<Profile>& profiles) const;
  [[nodiscard]] const std::string& fit(Fit fit) const;
  [[nodiscard]] std::string needs(Set needs) const;
  /// "people whose partner died or people who …"; with `last` in place of the "or".
  [[nodiscard]] std::string groups(Set groups) const;
  [[nodiscard]] std::string groups(Set groups, const Bilingual& last) const;
  /// "people whose partner died and who live alone": those who belong to all of the groups.
  [[nodiscard]] std::string all_at_once(Set groups) const;
  [[nodiscard]] std::string interests(Set interests) const;
  [[nodiscard]] std::string signals(const Person& person) const;

  /// The sentence of one line of the sum, without its points.
  [[nodiscard]] std::string reason(const Activity& activity, Profile profile,
                                   const Reason& reason) const;
  /// Where the reason's ground is found: "source-id/place-id".
  [[nodiscard]] std::string source(const Activity& activity, const Reason& reason) const;
  /// The ground of a reason; what an overlay's own source says is not the handbook's.
  [[nodiscard]] Ground ground(const Activity& activity, const Reason& reason) const;
  /// "for people whose partner died"
  [[nodiscard]] std::string barrier(const Activity& activity, const Barrier& barrier) const;
  [[nodiscard]] std::string barriers(const ShutOut& shut) const;
  [[nodiscard]] std::string check(const Activity& activity, const Check& check) const;
  /// What became known later, with its source, date and certainty: "… (NRC, juli 2021; zeker)".
  [[nodiscard]] std::string later(const LaterFact& fact) const;
  /// Why it is no first step; with the person's own wish, what would make it possible.
  [[nodiscard]] std::string not_first(const NotFirst& entry) const;
  /// Those sentences, each with all the activities that it holds for.
  [[nodiscard]] std::vector<std::pair<std::string, std::vector<std::size_t>>> not_first(
      const std::vector<NotFirst>& entries) const;
  /// "Achterblijver and Hoopvolle": the candidates under which an item is good.
  [[nodiscard]] std::string under(const Item& item, const Classification& classified) const;
  /// "onderzoek naar effect (2013): …"
  [[nodiscard]] std::string evidence(const Evidence& evidence) const;
  /// "Buurthuis De Linde (Noord): elke dinsdag; 020 555 0123; www.example.org (checked in October
  /// 2026)". With `today` what was not checked for more than a year says so. `named`: the area that
  /// stands beside it already; then none is told.
  [[nodiscard]] std::string local(const LocalOffer& offer, std::string_view today,
                                  std::string_view named = {}) const;
  /// "7 points", "1 point"
  [[nodiscard]] std::string points(int points) const;
  [[nodiscard]] std::string ages(const AgeRange& ages) const;
  /// The coping conflict, naming the profile of the printed scheme.
  [[nodiscard]] std::string coping_differs(Profile by_scheme) const;
  /// A source reference for a reader: "Handreiking … (2018), hoofdstuk 3 …".
  [[nodiscard]] std::string cite(const std::string& reference) const;
  /// In brackets behind a sentence: the ground and the place in the source, "[handreiking:
  /// hoofdstuk 3 …]".
  [[nodiscard]] std::string grounded(Ground ground, const std::string& reference) const;

 private:
  /// The same with a date in words, where nothing else tells it.
  [[nodiscard]] std::string cite(const std::string& reference, std::string_view date) const;

  const Catalog& catalog_;
  Language language_;
};

}  // namespace maatwerk
