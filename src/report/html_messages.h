/// What only the pages say: headings as a page writes them, captions, the marks in the scheme.
#pragma once

#include "base/language.h"

namespace maatwerk::on_page {

inline constexpr Bilingual kRecommendation{"Advies voor één persoon",
                                           "Recommendation for one person"};
inline constexpr Bilingual kExplanation{"Hoe dit advies ontstaat",
                                        "How this recommendation comes about"};
inline constexpr Bilingual kOne{"Waarom wel, waarom niet: {name}", "Why, why not: {name}"};
inline constexpr Bilingual kForm{"Formulier {id}", "Form {id}"};
inline constexpr Bilingual kContents{"Op deze pagina", "On this page"};
inline constexpr Bilingual kMadeBy{"maatwerk {version} · catalogus {catalog} ({hash})",
                                   "maatwerk {version} · catalogue {catalog} ({hash})"};

inline constexpr Bilingual kSignal{"Eerst dit: {signals}", "This first: {signals}"};
inline constexpr Bilingual kProfile{"Profiel: {profile}", "Profile: {profile}"};
inline constexpr Bilingual kAnswers{"Wat is ingevuld", "What was filled in"};
inline constexpr Bilingual kScheme{"De acht profielen, naar bijlage 1 van de handreiking",
                                   "The eight profiles, after appendix 1 of the handbook"};
inline constexpr Bilingual kOutcome{"dit profiel", "this profile"};
inline constexpr Bilingual kPossible{"mogelijk", "possible"};
inline constexpr Bilingual kByScheme{"volgens het gedrukte schema", "by the printed scheme"};
inline constexpr Bilingual kFirst{"Eerst", "First"};
inline constexpr Bilingual kNotFirst{"Niet als eerste", "Not first"};
inline constexpr Bilingual kHeld{"Nu geen activiteiten", "No activities now"};

inline constexpr Bilingual kEvidenceBacked{"Onderbouwde activiteiten",
                                           "Evidence-backed activities"};
inline constexpr Bilingual kPromising{"Kansrijke activiteiten", "Promising activities"};
inline constexpr Bilingual kWhy{"Waarom, in punten", "Why, in points"};
inline constexpr Bilingual kLower{"Lager in de lijst ({n})", "Further down the list ({n})"};
inline constexpr Bilingual kNotFirstList{"Nu niet als eerste stap ({n})",
                                         "Not as a first step now ({n})"};
inline constexpr Bilingual kLittle{"Past te weinig ({n})", "Fits too little ({n})"};
inline constexpr Bilingual kHeldList{"Nu niet ({n})", "Not now ({n})"};
inline constexpr Bilingual kNotFor{"Niet voor deze persoon ({n})", "Not for this person ({n})"};
inline constexpr Bilingual kSwitchedOff{"Uitgezet in deze catalogus ({n})",
                                        "Switched off in this catalogue ({n})"};
inline constexpr Bilingual kNotes{"Goed om te weten", "Good to know"};
inline constexpr Bilingual kSources{"Bronnen", "Sources"};

inline constexpr Bilingual kToProfile{"1. Van antwoorden naar profiel",
                                      "1. From answers to profile"};
inline constexpr Bilingual kToActivities{"2. Van profiel naar activiteiten",
                                         "2. From profile to activities"};
inline constexpr Bilingual kWhyNot{"3. Waarom niet", "3. Why not"};
inline constexpr Bilingual kUnknown{"4. Wat nog onbekend is", "4. What is not known yet"};
inline constexpr Bilingual kWhatIf{"5. Wat als", "5. What if"};
inline constexpr Bilingual kOtherAnswers{"Andere antwoorden", "Other answers"};

}  // namespace maatwerk::on_page
