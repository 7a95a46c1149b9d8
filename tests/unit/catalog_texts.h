/// The texts of the built-in catalogue with a mistake in them, and what the loader says of it. An
/// edit marks with @@ where the mistake is to be found.
#pragma once

#include "base/text.h"
#include "catalog/builtin.h"
#include "catalog/load.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatwerk {

/// `from` stands once in the file that ends in `file`, and becomes `to`. An empty `from` makes a
/// file of its own.
struct Edit {
  std::string file;
  std::string from;
  std::string to;
  bool overlay = false;
};

/// activities/oopoeh.yaml as it once was, so that a better text in the catalogue does not break a
/// test.
inline constexpr std::string_view kOopoeh =
    R"yaml(# yaml-language-server: $schema=../catalog.schema.json
activities:
  oopoeh:
    name:
      nl: OOPOEH (Ouderen Passen Op Een Huisdier)
      en: OOPOEH (older people looking after a pet in the neighbourhood)
    level: evidence-backed
    kind: one-on-one
    source: handbook/evidence-one-on-one
    essence:
      nl: Oppassen op een huisdier uit de buurt, meestal een hond. Via het dier is er ook contact met het baasje.
      en: Looking after a pet from the neighbourhood, usually a dog. Through the animal there is also contact with its owner.
    serves:
      main: [role]
      also: [activity, meeting]
    fits:
      active: good
      sheltered: good
      left-behind: possible
      dependent: possible
      compensator: good
      outsider: strong
      hopeful: possible
      survivor: little
    spread: {left-behind: 1}
    audience:
      age: {from: 55}
      not: [care-home]
      asks: [fit-body, own-home]
    leans:
      elders: true
    checks:
      - nl: Ga na of de persoon een dier aankan; denk aan lichaam, geheugen en energie.
        en: Check whether the person can look after an animal; think of body, memory and energy.
      - nl: Vraag of er in de buurt een dier is; in 2021 waren honden schaars.
        en: Ask whether there is an animal nearby; in 2021 dogs were scarce.
    interests: [animals]
    theme: true
    setup:
      size: [one]
      place: [neighbourhood]
      lead: self
      initiative: low
    duration:
      term: long
    evidence:
      design: participants
      year: 2016
      finding:
        nl: Een impactmeting van PwC (2016) laat volgens de handreiking een gunstige invloed zien op het aantal sociale contacten van de ouderen; over eenzaamheid wordt geen uitkomst genoemd.
        en: According to the handbook an impact measurement by PwC (2016) shows a positive influence on the number of social contacts of the older people; no outcome on loneliness is mentioned.
      source: handbook/evidence-one-on-one
    later:
      - claim:
          nl: Bestond in 2022 nog, voor mensen vanaf 55 jaar en vooral met honden; er waren toen 14.638 oppassers. De eigen naam is Opa's en Oma's Passen Op Een Huisdier.
          en: Still existed in 2022, for people from 55 and mainly with dogs; 14,638 sitters at the time. Its own name is Opa's en Oma's Passen Op Een Huisdier.
        date: '2022-08'
        source: oopoeh-ad-2022
        certainty: high
      - claim:
          nl: In 2021 waren er minder oppashonden dan ouderen die wilden oppassen.
          en: In 2021 there were fewer dogs than older people who wanted to look after one.
        date: '2021'
        source: oopoeh-nhnieuws-2021
        certainty: high
sources:
  oopoeh-ad-2022:
    title:
      nl: AD, augustus 2022, artikel over OOPOEH
      en: AD newspaper, August 2022, article on OOPOEH
    address: ad.nl/rotterdam/zij-zorgen-voor-de-perfecte-match-tussen-ouderen-en-oppashond-het-is-een-win-winsituatie~a9b48202
    year: 2022
  oopoeh-nhnieuws-2021:
    title:
      nl: NH Nieuws, 2021, bericht over het tekort aan oppashonden bij OOPOEH
      en: NH Nieuws, 2021, report on the shortage of dogs at OOPOEH
    address: nhnieuws.nl/nieuws/279376
    year: 2021
)yaml";

struct Edited {
  std::vector<CatalogText> texts;
  std::string file;  ///< Where the mark was.
  int line = 0;
  int column = 0;
};

inline SourcePtr text_named(std::string name, std::string text) {
  return std::make_shared<const SourceText>(SourceText{std::move(name), std::move(text)});
}

inline Edited edited(const std::vector<Edit>& edits) {
  static const std::vector<CatalogText> builtin = builtin_texts();
  Edited out{builtin, {}, 0, 0};
  for (const Edit& edit : edits) {
    std::string text = edit.to;
    auto place = out.texts.end();
    if (!edit.from.empty()) {
      place = std::ranges::find_if(out.texts, [&](const CatalogText& each) {
        return each.source->name.ends_with("/" + edit.file);
      });
      REQUIRE_MESSAGE(place != out.texts.end(), edit.file);
      const bool is_first =
          place->source == builtin[static_cast<std::size_t>(place - out.texts.begin())].source;
      text = is_first && edit.file == "activities/oopoeh.yaml" ? kOopoeh : place->source->text;
      const std::size_t at = text.find(edit.from);
      REQUIRE_MESSAGE(at != std::string::npos, edit.from);
      REQUIRE_MESSAGE(text.find(edit.from, at + 1) == std::string::npos, edit.from);
      text.replace(at, edit.from.size(), edit.to);
    }
    const std::string name = place == out.texts.end() ? edit.file : place->source->name;
    if (const std::size_t mark = text.find("@@"); mark != std::string::npos) {
      text.erase(mark, 2);
      out.file = name;
      out.line = 1 + static_cast<int>(std::count(
                         text.begin(), text.begin() + static_cast<std::ptrdiff_t>(mark), '\n'));
      const std::size_t before = text.rfind('\n', mark == 0 ? std::string::npos : mark - 1);
      out.column = static_cast<int>(out.line == 1 ? mark + 1 : mark - before);
    }
    CatalogText changed{text_named(name, text), edit.overlay};
    if (place == out.texts.end()) {
      out.texts.push_back(changed);
    } else {
      *place = changed;
    }
  }
  return out;
}

struct Loaded {
  std::optional<Catalog> catalog;
  std::vector<Diagnostic> problems;
};

/// Loads, and sees that nothing came back exactly when an error was reported.
inline Loaded load(const std::vector<CatalogText>& texts) {
  Diagnostics problems;
  Loaded out{load_catalog(texts, problems), problems.sorted()};
  CHECK(out.catalog.has_value() == !problems.has_errors());
  return out;
}

inline Loaded load(const std::vector<Edit>& edits) { return load(edited(edits).texts); }

/// An overlay on the built-in catalogue.
inline Loaded overlaid(std::string text) {
  return load({Edit{"overlay.yaml", "", std::move(text), true}});
}

/// "file:line:column code message" of each problem, in English.
inline std::vector<std::string> told(const Loaded& loaded) {
  std::vector<std::string> out;
  for (const Diagnostic& problem : loaded.problems) {
    std::string place = problem.span.source ? problem.span.source->name : "";
    if (problem.span.line > 0) {
      place += ":" + std::to_string(problem.span.line) + ":" + std::to_string(problem.span.column);
    }
    out.push_back(place + " " + std::string(problem.problem->code) + " " +
                  problem.message(Language::en));
  }
  return out;
}

}  // namespace maatwerk
