/// The program's own sentences. What belongs to the method stands in the catalogue; here is what
/// belongs to the screen.
#pragma once

#include "base/language.h"

namespace maatwerk::say {

inline constexpr Bilingual kAnd{" en ", " and "};
inline constexpr Bilingual kOr{" of ", " or "};
// Between groups to which someone belongs at once: "people with cancer and who live alone".
inline constexpr Bilingual kWhoAlso{" én ", " and "};
inline constexpr Bilingual kAndAtOnce{" én tegelijk ", " and at the same time "};

inline constexpr Bilingual kForAges{"voor mensen van {from} tot en met {to} jaar",
                                    "for people aged {from} to {to}"};
inline constexpr Bilingual kForAgesFrom{"voor mensen van {from} jaar en ouder",
                                        "for people aged {from} and over"};
inline constexpr Bilingual kForAgesTo{"voor mensen tot en met {to} jaar",
                                      "for people aged {to} and under"};
inline constexpr Bilingual kForWomen{"alleen voor vrouwen", "for women only"};
inline constexpr Bilingual kForMen{"alleen voor mannen", "for men only"};
inline constexpr Bilingual kFor{"voor {who}", "for {who}"};
inline constexpr Bilingual kOnlyFor{"alleen voor {who}", "only for {who}"};
inline constexpr Bilingual kNotFor{"niet voor {who}", "not for {who}"};
inline constexpr Bilingual kElsewhere{
    "vindt buitenshuis plaats, en de persoon komt de deur niet uit",
    "takes place elsewhere, and the person does not get out"};

inline constexpr Bilingual kCheckAge{"{ages}: vraag hoe oud de persoon is.",
                                     "{ages}: ask how old the person is."};
inline constexpr Bilingual kCheckGender{"{who}: ga na of dat past.",
                                        "{who}: check that this suits."};
inline constexpr Bilingual kCheckInternet{"Gaat via internet: vraag of dat lukt.",
                                          "Needs the internet: ask whether that works."};
inline constexpr Bilingual kCheckLoosely{
    "In de eerste plaats voor {first}; vraag of {who} welkom zijn.",
    "Meant first of all for {first}; ask whether {who} are welcome."};
inline constexpr Bilingual kCheckLooselyBare{"Vraag of {who} welkom zijn.",
                                             "Ask whether {who} are welcome."};

inline constexpr Bilingual kNotFirstNeeds{
    "draait om {needs}; voor een {profile} is dat geen eerste stap",
    "is about {needs}; for the profile {profile} that is not a first step"};
inline constexpr Bilingual kNotFirst{"geen eerste stap voor een {profile}",
                                     "not a first step for the profile {profile}"};
inline constexpr Bilingual kAskedForThis{"De persoon vraagt er wel om.",
                                         "But the person does ask for it."};
inline constexpr Bilingual kTooLittle{"past te weinig bij wat bekend is",
                                      "fits too little with what is known"};

inline constexpr Bilingual kProfile{"Profiel", "Profile"};
inline constexpr Bilingual kProfileOpen{"nog niet te zeggen", "cannot be told yet"};
inline constexpr Bilingual kPossible{"Mogelijk: {profiles}", "Possible: {profiles}"};
inline constexpr Bilingual kAskFirst{
    "Vraag eerst naar {field}. Dat maakt het meeste uit: hoogstens {n} activiteiten komen erbij "
    "of vallen weg bij de eerste vijf van de twee lijsten samen.",
    "Ask about {field} first. It matters most: at most {n} activities enter or leave the first "
    "five of the two lists together."};
inline constexpr Bilingual kAim{"Haalbaar", "Attainable"};
inline constexpr Bilingual kAlternative{"Let op", "Note"};
inline constexpr Bilingual kFirst{"EERST", "FIRST"};
inline constexpr Bilingual kNotFirstHeading{"NIET ALS EERSTE", "NOT FIRST"};
inline constexpr Bilingual kByWhom{"Door wie", "By whom"};
inline constexpr Bilingual kHowLong{"Hoe lang", "How long"};
inline constexpr Bilingual kAsk{"Vraag", "Ask"};
inline constexpr Bilingual kReview{"Terugkijken", "Review"};
inline constexpr Bilingual kSignal{"EERST DIT: {signals}", "THIS FIRST: {signals}"};

inline constexpr Bilingual kEvidenceBacked{"ONDERBOUWDE ACTIVITEITEN",
                                           "EVIDENCE-BACKED ACTIVITIES"};
inline constexpr Bilingual kPromising{"KANSRIJKE ACTIVITEITEN", "PROMISING ACTIVITIES"};
inline constexpr Bilingual kNone{"Geen die past.", "None that fits."};
inline constexpr Bilingual kPoints{"{n} punten", "{n} points"};
inline constexpr Bilingual kOnePoint{"{n} punt", "{n} point"};
inline constexpr Bilingual kFits{"past {fit}", "{fit} fit"};
inline constexpr Bilingual kBecause{"Omdat", "Because"};
inline constexpr Bilingual kBut{"Maar", "But"};
inline constexpr Bilingual kCheck{"Nagaan", "Check"};
inline constexpr Bilingual kEvidence{"Bewijs", "Evidence"};
inline constexpr Bilingual kLater{"Sindsdien", "Since then"};
inline constexpr Bilingual kUnder{"Goed bij", "Good with"};
inline constexpr Bilingual kUnderNone{"geen van de mogelijke profielen",
                                      "none of the possible profiles"};
inline constexpr Bilingual kSound{"Goed bij elk mogelijk profiel:",
                                  "Good with every possible profile:"};
inline constexpr Bilingual kNoneSound{"Niets is goed bij elk mogelijk profiel.",
                                      "Nothing is good with every possible profile."};
inline constexpr Bilingual kDepends{
    "Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:",
    "Depends on the profile; what is good with most profiles stands first:"};
inline constexpr Bilingual kMore{"en nog {n}; alles met --top 0", "and {n} more; all with --top 0"};
inline constexpr Bilingual kMoreAboutOne{"Meer over één activiteit: maatwerk activities \"NAAM\"",
                                         "More about one activity: maatwerk activities \"NAME\""};
inline constexpr Bilingual kNotFirstList{"NU NIET ALS EERSTE STAP ({n})",
                                         "NOT AS A FIRST STEP NOW ({n})"};
inline constexpr Bilingual kLittleList{"PAST TE WEINIG ({n})", "FITS TOO LITTLE ({n})"};
inline constexpr Bilingual kHeldList{"NU NIET ({n})", "NOT NOW ({n})"};
inline constexpr Bilingual kWithOverlays{"De catalogus is aangevuld met: {names}.",
                                         "The catalogue is extended with: {names}."};
inline constexpr Bilingual kNotForList{"NIET VOOR DEZE PERSOON ({n})", "NOT FOR THIS PERSON ({n})"};
inline constexpr Bilingual kHeld{"NU GEEN ACTIVITEITEN", "NO ACTIVITIES NOW"};
inline constexpr Bilingual kHeldBecauseAlone{
    "De persoon wil met rust gelaten worden. Daarom staan hier geen activiteiten.",
    "The person asks to be left alone. So no activities are listed."};
inline constexpr Bilingual kHeldNow{"nu niet: het signaal gaat voor",
                                    "not now: the signal goes first"};
inline constexpr Bilingual kHeldLeftAlone{"nu niet: de persoon wil met rust gelaten worden",
                                          "not now: the person asks to be left alone"};
inline constexpr Bilingual kNotes{"GOED OM TE WETEN", "GOOD TO KNOW"};
inline constexpr Bilingual kSources{"BRONNEN", "SOURCES"};
inline constexpr Bilingual kOrigin{"Uit: {origin}", "From: {origin}"};
inline constexpr Bilingual kFitsDerived{
    "hoe goed het past, is afgeleid uit waar het bij helpt; het is niet apart beoordeeld",
    "how well it fits is derived from what it helps with; it was not judged separately"};
inline constexpr Bilingual kSwitchedOff{"Uitgezet door {origin}: {names}",
                                        "Switched off by {origin}: {names}"};
inline constexpr Bilingual kLocal{"Lokaal", "Local"};
inline constexpr Bilingual kLocalIn{"In {area}", "In {area}"};
inline constexpr Bilingual kNoLocal{"geen plaatselijk aanbod bekend", "no local offer known"};
inline constexpr Bilingual kLocalMore{"en nog {n}; zie 'maatwerk activities {id}'",
                                      "and {n} more; see 'maatwerk activities {id}'"};
inline constexpr Bilingual kCheckedOn{"nagegaan {when}", "checked {when}"};
inline constexpr Bilingual kStale{
    "nagegaan {when}, langer dan een jaar geleden: ga na of dit nog klopt",
    "checked {when}, more than a year ago: find out whether this still holds"};
inline constexpr Bilingual kAreaFirst{
    "Onder wat even goed past, staat vooraan wat in {area} wordt aangeboden; de punten zijn niet "
    "veranderd.",
    "Among what fits equally well, what is offered in {area} stands first; the points have not "
    "changed."};
inline constexpr Bilingual kEmpty{"–", "–"};

}  // namespace maatwerk::say
