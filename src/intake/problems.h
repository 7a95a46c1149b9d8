/// The kinds of problems that a form can have. {1} {2} {3} are filled from the case; only coded
/// values are shown.
#pragma once

#include "base/diagnostics.h"

namespace maatwerk {

/// More than a form or form file can have answers: what has this many mistakes is none, and each
/// costs a search for a near word.
inline constexpr std::size_t kMostProblems = 100;

inline constexpr Problem kUnknownField{
    "form/unknown-field",
    Severity::error,
    // What stands there may be a name: it is not repeated.
    {"hier staat geen vraag van dit formulier", "this is not a question of this form"},
    {"hier kan: {2}", "allowed here: {2}"}};
inline constexpr Problem kUnknownFieldNear{
    "form/unknown-field",
    Severity::error,
    {"'{1}' is geen vraag van dit formulier", "'{1}' is not a question of this form"},
    {"bedoelde u '{2}'?", "did you mean '{2}'?"}};
inline constexpr Problem kFieldTwice{"form/field-twice",
                                     Severity::error,
                                     {"'{1}' is al beantwoord", "'{1}' has been answered already"},
                                     {"laat één antwoord staan", "keep one answer"}};
inline constexpr Problem kUnknownValue{
    "form/unknown-value",
    Severity::error,
    {"'{1}' is geen antwoord op '{4}'", "'{1}' is not an answer to '{2}'"},
    {"hier kan: {5}", "allowed here: {3}"}};
/// The same, without the word.
inline constexpr Problem kUnknownWord{
    "form/unknown-value",
    Severity::error,
    {"dit woord is geen antwoord op '{4}'", "this word is no answer to '{2}'"},
    {"hier kan: {5}", "allowed here: {3}"}};
inline constexpr Problem kUnknownValueNear{
    "form/unknown-value",
    Severity::error,
    {"'{1}' is geen antwoord op '{4}'", "'{1}' is not an answer to '{2}'"},
    {"bedoelde u '{3}'?", "did you mean '{3}'?"}};
inline constexpr Problem kFollows{
    "form/follows",
    Severity::error,
    {"'{1}' volgt uit het antwoord op de duur en wordt niet apart gevraagd",
     "'{1}' follows from the answer on persistence and is not asked"},
    {"geef bij de duur 'structureel' of 'complex' op",
     "answer 'structural' or 'complex' to persistence"}};
inline constexpr Problem kAgeNotNumber{
    "form/age",
    Severity::error,
    {"de leeftijd is geen heel getal", "the age is not a whole number"},
    {"schrijf de leeftijd in hele jaren, bijvoorbeeld 72",
     "write the age in whole years, such as 72"}};
inline constexpr Problem kAgeOutOfRange{
    "form/age",
    Severity::error,
    {"de leeftijd ligt niet tussen 0 en 120", "the age is not between 0 and 120"},
    {"schrijf de leeftijd in hele jaren, geen geboortejaar",
     "write the age in whole years, not the year of birth"}};
inline constexpr Problem kNothingAndMore{
    "form/contradiction",
    Severity::error,
    {"'{1}' gaat niet samen met een andere wens", "'{1}' does not go with another wish"},
    {"laat één van beide weg", "leave one of the two out"}};
inline constexpr Problem kOneAnswer{
    "form/one-answer",
    Severity::error,
    {"op '{1}' past maar één antwoord", "'{1}' takes one answer only"},
    {"kies er één, of laat het weg als het niet bekend is",
     "choose one, or leave it out when it is not known"}};
inline constexpr Problem kNotAnAnswer{
    "form/not-an-answer",
    Severity::error,
    {"het antwoord op '{1}' hoort een woord of een lijst van woorden te zijn",
     "the answer to '{1}' should be a word or a list of words"},
    {"schrijf bijvoorbeeld: [dieren, muziek]", "write for example: [animals, music]"}};
inline constexpr Problem kNotAForm{
    "form/not-a-map",
    Severity::error,
    {"een formulier bestaat uit regels 'vraag: antwoord'",
     "a form is made of lines 'question: answer'"},
    {"schrijf bijvoorbeeld: duur: dreigend", "write for example: persistence: threatening"}};

}  // namespace maatwerk
