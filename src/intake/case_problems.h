/// The kinds of problems that a practice case can have beyond those of any catalogue file. {1} {2}
/// {3} are filled from the case; cases are about invented persons, so that their words may be
/// shown.
#pragma once

#include "base/diagnostics.h"

namespace maatwerk {

inline constexpr Problem kNoCases{
    "cases/none",
    Severity::error,
    {"hier staan geen casussen", "there are no cases here"},
    {"een bestand met casussen begint met 'cases:'; zie catalog/README.md",
     "a file of cases begins with 'cases:'; see catalog/README.md"}};
inline constexpr Problem kBesideCases{
    "cases/stray-key",
    Severity::error,
    {"'{1}' hoort niet in een bestand met casussen", "'{1}' does not belong in a file of cases"},
    {"laat alleen 'cases:' staan, of maak er met 'overlay: NAAM' een aanvulling van",
     "keep 'cases:' only, or make it an overlay with 'overlay: NAME'"}};
inline constexpr Problem kWrongProfile{
    "cases/wrong-profile",
    Severity::error,
    {"profiel '{1}' volgt niet uit de antwoorden",
     "profile '{1}' does not follow from the answers"},
    {"volgens de tabel is het '{2}'; verbeter het profiel of de antwoorden",
     "by the table it is '{2}'; correct the profile or the answers"}};
inline constexpr Problem kNotAnswered{"cases/no-answer",
                                      Severity::error,
                                      {"'{1}' is niet beantwoord", "'{1}' is not answered"},
                                      {"schrijf '{1}: unknown' als het verhaal het niet vertelt",
                                       "write '{1}: unknown' when the story does not tell"}};
inline constexpr Problem kTooFewReasons{
    "cases/too-few-reasons",
    Severity::error,
    {"'{1}' heeft minder dan twee redenen", "'{1}' has fewer than two reasons"},
    {"met minder valt er in de quiz niets te kiezen", "with fewer there is no choice in the quiz"}};
inline constexpr Problem kReasonTwice{
    "cases/reason-twice",
    Severity::error,
    {"deze reden staat er twee keer", "this reason stands there twice"},
    {"laat er één staan", "keep one of them"}};
inline constexpr Problem kNoSuchActivity{
    "cases/unknown-activity",
    Severity::error,
    {"er is geen activiteit '{1}'", "there is no activity '{1}'"},
    {"zoek de id op met 'maatwerk activities'", "look the id up with 'maatwerk activities'"}};

}  // namespace maatwerk
