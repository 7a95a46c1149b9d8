/// The kinds of problems that a catalogue can have beyond bad YAML. {1} {2} {3} are filled from the
/// case.
#pragma once

#include "base/diagnostics.h"

namespace maatwerk {

inline constexpr Problem kUnknownKey{"catalog/unknown-key",
                                     Severity::error,
                                     {"onbekende sleutel '{1}' in {2}", "unknown key '{1}' in {2}"},
                                     {"hier kan: {3}", "allowed here: {3}"}};
inline constexpr Problem kUnknownKeyNear{
    "catalog/unknown-key",
    Severity::error,
    {"onbekende sleutel '{1}' in {2}", "unknown key '{1}' in {2}"},
    {"bedoelde u '{3}'?", "did you mean '{3}'?"}};
inline constexpr Problem kMissingKey{"catalog/missing-key",
                                     Severity::error,
                                     {"'{1}' ontbreekt in {2}", "'{1}' is missing in {2}"},
                                     {"voeg een regel '{1}: …' toe", "add a line '{1}: …'"}};
inline constexpr Problem kExpectedMap{"catalog/wrong-type",
                                      Severity::error,
                                      {"'{1}' hoort uit regels 'sleutel: waarde' te bestaan",
                                       "'{1}' should be a map of 'key: value'"},
                                      {"schrijf de sleutels eronder, met twee spaties inspringing",
                                       "write the keys below it, indented by two spaces"}};
inline constexpr Problem kExpectedList{
    "catalog/wrong-type",
    Severity::error,
    {"'{1}' hoort een lijst te zijn", "'{1}' should be a list"},
    {"schrijf bijvoorbeeld: [een, twee]; of zet elk onderdeel op een eigen regel, met '- ' ervoor",
     "write for example: [one, two]; or put each item on a line of its own, with '- ' before it"}};
inline constexpr Problem kExpectedText{
    "catalog/wrong-type",
    Severity::error,
    {"'{1}' hoort een tekst per taal te hebben", "'{1}' should have a text for each language"},
    {"schrijf op de regels eronder, verder ingesprongen: 'nl: …' en 'en: …'",
     "write on the lines below it, indented more: 'nl: …' and 'en: …'"}};
inline constexpr Problem kExpectedValue{
    "catalog/wrong-type",
    Severity::error,
    {"'{1}' hoort één waarde te zijn", "'{1}' should be a single value"},
    {"schrijf de waarde achter de dubbele punt, op dezelfde regel",
     "write the value after the colon, on the same line"}};
inline constexpr Problem kExpectedNumber{
    "catalog/wrong-type",
    Severity::error,
    {"'{1}' hoort een heel getal te zijn", "'{1}' should be a whole number"},
    {"schrijf alleen cijfers, zonder aanhalingstekens", "write digits only, without quotes"}};
inline constexpr Problem kExpectedBool{
    "catalog/wrong-type",
    Severity::error,
    {"'{1}' hoort true of false te zijn", "'{1}' should be true or false"},
    {"schrijf true (ja) of false (nee), zonder aanhalingstekens",
     "write true or false, without quotes"}};
inline constexpr Problem kMissingDutch{
    "catalog/missing-translation",
    Severity::error,
    {"'{1}' heeft geen Nederlandse tekst", "'{1}' has no Dutch text"},
    {"voeg een regel 'nl: …' toe", "add a line 'nl: …'"}};
inline constexpr Problem kMissingEnglish{
    "catalog/missing-translation",
    Severity::error,
    {"'{1}' heeft geen Engelse tekst", "'{1}' has no English text"},
    {"voeg een regel 'en: …' toe", "add a line 'en: …'"}};
inline constexpr Problem kEmptyText{
    "catalog/empty-text",
    Severity::error,
    {"'{1}' is leeg", "'{1}' is empty"},
    {"schrijf de tekst, of haal de regel weg", "write the text, or remove the line"}};
inline constexpr Problem kEmptyList{
    "catalog/empty-list",
    Severity::error,
    {"de lijst '{1}' is leeg", "the list '{1}' is empty"},
    {"zet er minstens één waarde in", "put at least one value in it"}};
inline constexpr Problem kUnknownSource{
    "catalog/unknown-reference",
    Severity::error,
    {"er is geen bron '{1}'", "there is no source '{1}'"},
    {"beschrijf de bron onder 'sources', of gebruik een bron die er al is",
     "describe the source under 'sources', or use one that is there already"}};
inline constexpr Problem kUnknownReference{
    "catalog/unknown-reference",
    Severity::error,
    {"'{1}' komt niet voor bij '{2}'", "'{1}' is not one of '{2}'"},
    {"hier kan: {3}", "allowed here: {3}"}};
inline constexpr Problem kUnknownReferenceNear{
    "catalog/unknown-reference",
    Severity::error,
    {"'{1}' komt niet voor bij '{2}'", "'{1}' is not one of '{2}'"},
    {"bedoelde u '{3}'?", "did you mean '{3}'?"}};
inline constexpr Problem kDuplicateId{"catalog/duplicate-id",
                                      Severity::error,
                                      {"'{1}' staat al in {2}", "'{1}' is already in {2}"},
                                      {"geef een van beide een andere naam, of haal er een weg",
                                       "give one of the two another id, or remove one"}};
inline constexpr Problem kDuplicateItem{
    "catalog/duplicate-item",
    Severity::error,
    {"'{1}' staat twee keer in deze lijst", "'{1}' stands twice in this list"},
    {"haal er een weg", "remove one of them"}};
inline constexpr Problem kDuplicateWord{
    "catalog/duplicate-word",
    Severity::error,
    {"het woord '{1}' betekent hier al '{2}'", "the word '{1}' already means '{2}' here"},
    {"laat het woord bij één waarde staan", "keep the word with one value only"}};
inline constexpr Problem kMissingFit{
    "catalog/missing-fit",
    Severity::error,
    {"bij '{2}' ontbreekt een oordeel voor: {1}", "'{2}' has no fit for: {1}"},
    {"voeg voor elk een regel toe onder fits, zoals '{3}: possible' (strong, good, possible, "
     "little "
     "of not-first)",
     "add a line for each under fits, such as '{3}: possible' (strong, good, possible, little or "
     "not-first)"}};
inline constexpr Problem kTooManyValues{
    "catalog/too-many-values",
    Severity::error,
    {"'{1}' heeft te veel waarden: het mogen er hoogstens {2} zijn",
     "'{1}' has too many values: at most {2} are allowed"},
    {"haal er een weg, of voeg er twee samen", "remove one, or join two of them"}};
inline constexpr Problem kNumberOutOfRange{
    "catalog/number-out-of-range",
    Severity::error,
    {"{1} valt buiten het bereik {2}", "{1} is outside the range {2}"},
    {"schrijf een getal binnen dat bereik", "write a number within that range"}};
inline constexpr Problem kImpossibleAges{
    "catalog/impossible-ages",
    Severity::error,
    {"van {1} tot en met {2} jaar: daar valt niemand in", "from {1} to {2}: nobody is that age"},
    {"'from' hoort niet hoger te zijn dan 'to'", "'from' should not be higher than 'to'"}};
inline constexpr Problem kContradiction{
    "catalog/contradiction",
    Severity::error,
    {"'{1}' staat zowel onder {2} als onder {3}", "'{1}' stands under {2} and under {3}"},
    {"laat het op één plaats staan", "keep it in one place"}};
inline constexpr Problem kPlaceNeeded{"catalog/unknown-reference",
                                      Severity::error,
                                      {"bron '{1}' heeft plaatsen; welke is bedoeld?",
                                       "source '{1}' has places; which one is meant?"},
                                      {"schrijf '{1}/{2}'", "write '{1}/{2}'"}};
inline constexpr Problem kBadId{
    "catalog/bad-id",
    Severity::error,
    {"'{1}' kan geen id zijn", "'{1}' cannot be an id"},
    {"gebruik kleine letters, cijfers en streepjes, zoals 'eettafel-zuid'",
     "use small letters, digits and hyphens, such as 'eettafel-zuid'"}};
inline constexpr Problem kUnknownSection{
    "catalog/unknown-section",
    Severity::error,
    {"'{1}' is geen onderdeel van een catalogus", "'{1}' is not a section of a catalogue"},
    {"hier kan: {2}", "allowed here: {2}"}};
inline constexpr Problem kUnknownSectionNear{
    "catalog/unknown-section",
    Severity::error,
    {"'{1}' is geen onderdeel van een catalogus", "'{1}' is not a section of a catalogue"},
    {"bedoelde u '{2}'?", "did you mean '{2}'?"}};
inline constexpr Problem kMissingSection{
    "catalog/missing-section",
    Severity::error,
    {"de catalogus heeft geen onderdeel '{1}'", "the catalogue has no section '{1}'"},
    {"voeg een bestand met '{1}:' toe", "add a file with '{1}:'"}};
inline constexpr Problem kEmptyCatalogue{
    "catalog/empty",
    Severity::error,
    {"hier staat niets", "there is nothing here"},
    {"een catalogus bestaat uit YAML-bestanden; zie catalog/README.md",
     "a catalogue is made of YAML files; see catalog/README.md"}};
inline constexpr Problem kNotAnOverlay{
    "overlay/no-name",
    Severity::error,
    {"dit bestand vult een catalogus aan, maar heeft geen regel 'overlay: NAAM'",
     "this file adds to a catalogue but has no line 'overlay: NAME'"},
    {"zet bovenaan bijvoorbeeld 'overlay: Gemeente Voorbeeld', of geef de hele map op",
     "put for example 'overlay: Town of Example' at the top, or name the whole directory"}};
inline constexpr Problem kOverlayInCatalogue{
    "overlay/in-directory",
    Severity::error,
    {"een aanvulling (overlay) hoort niet in de map van een catalogus",
     "an overlay does not belong in the directory of a catalogue"},
    {"zet het bestand ergens anders en geef het apart op met --catalog",
     "move the file elsewhere and name it with a --catalog of its own"}};
inline constexpr Problem kChangesNothing{
    "overlay/changes-nothing",
    Severity::error,
    {"deze aanvulling verandert niets", "this overlay changes nothing"},
    {"haal weg wat gelijk is aan de catalogus, of wijzig het",
     "remove what is the same as the catalogue, or change it"}};
inline constexpr Problem kNothingToSwitchOff{
    "overlay/nothing-to-switch-off",
    Severity::error,
    {"'{1}' is er niet en kan dus niet worden uitgezet", "there is no '{1}' to switch off"},
    {"controleer de id met 'maatwerk activities'", "look the id up with 'maatwerk activities'"}};
inline constexpr Problem kNothingToSwitchOffNear{
    "overlay/nothing-to-switch-off",
    Severity::error,
    {"'{1}' is er niet en kan dus niet worden uitgezet", "there is no '{1}' to switch off"},
    {"bedoelde u '{2}'?", "did you mean '{2}'?"}};
inline constexpr Problem kOffElsewhere{"overlay/off-not-here",
                                       Severity::error,
                                       {"alleen een aanvulling kan een activiteit uitzetten",
                                        "only an overlay can switch off an activity"},
                                       {"haal de activiteit weg, of zet 'off' in een aanvulling",
                                        "remove the activity, or put 'off' in an overlay"}};
inline constexpr Problem kThemeWithoutInterest{
    "catalog/theme-without-interest",
    Severity::error,
    {"'theme' is true, maar er staat niet om welke interesse het draait",
     "'theme' is true, but no interest says what it is built round"},
    {"noem de interesse onder 'interests', of haal 'theme' weg",
     "name the interest under 'interests', or remove 'theme'"}};
inline constexpr Problem kLabelOnHandout{
    "catalog/label-on-handout",
    Severity::error,
    {"'{1}' mag niet op het blad voor de persoon staan",
     "'{1}' must not stand on the sheet for the person"},
    {"zeg het zonder label: beschrijf de situatie, niet het soort mens; schrijf niet 'eenzaam'",
     "say it without a label: describe the situation, not the kind of person; do not write "
     "'lonely'"}};
inline constexpr Problem kBadDate{
    "catalog/bad-date",
    Severity::error,
    {"'{1}' is geen datum", "'{1}' is not a date"},
    {"schrijf '2025', '2025-04' of '2025-04-30'", "write '2025', '2025-04' or '2025-04-30'"}};
inline constexpr Problem kUnknownBlank{
    "catalog/unknown-blank",
    Severity::error,
    {"'{1}' kan hier niet worden ingevuld", "'{1}' cannot be filled in here"},
    {"hier kan: {what}, {profile}, {fit}", "allowed here: {what}, {profile}, {fit}"}};
inline constexpr Problem kNoSignpost{
    "catalog/no-signpost",
    Severity::error,
    {"bij het signaal '{1}' staat nergens waar men terecht kan",
     "no signpost says where to turn with the signal '{1}'"},
    {"noem '{1}' onder 'for' van een signpost", "name '{1}' under 'for' of a signpost"}};
inline constexpr Problem kNotAsked{
    "catalog/not-asked",
    Severity::error,
    {"de vragenlijst vraagt niet naar '{1}'", "the interview does not ask about '{1}'"},
    {"voeg een vraag met 'field: {1}' toe", "add a question with 'field: {1}'"}};
inline constexpr Problem kStrongWithoutNeed{
    "catalog/strong-without-need",
    Severity::warning,
    {"'{1}' past sterk bij '{2}', maar dient geen behoefte die dat profiel zoekt",
     "'{1}' is a strong fit with '{2}' but serves no need that the profile seeks"},
    {"controleer 'serves' of het oordeel", "check 'serves' or the fit"}};

}  // namespace maatwerk
