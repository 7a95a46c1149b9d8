/// Sentences of the explanation.
#pragma once

#include "base/language.h"

namespace maatwerk::explain_say {

inline constexpr Bilingual kTitle{"HOE DIT ADVIES ONTSTAAT", "HOW THIS RECOMMENDATION COMES ABOUT"};
inline constexpr Bilingual kToProfile{"1. VAN ANTWOORDEN NAAR PROFIEL",
                                      "1. FROM ANSWERS TO PROFILE"};
inline constexpr Bilingual kToActivities{"2. VAN PROFIEL NAAR ACTIVITEITEN",
                                         "2. FROM PROFILE TO ACTIVITIES"};
inline constexpr Bilingual kWhyNot{"3. WAAROM NIET", "3. WHY NOT"};
inline constexpr Bilingual kUnknown{"4. WAT NOG ONBEKEND IS", "4. WHAT IS NOT KNOWN YET"};
inline constexpr Bilingual kWhatIf{"5. WAT ALS", "5. WHAT IF"};

// The scheme.
inline constexpr Bilingual kOutcome{"de uitkomst van deze antwoorden", "what these answers give"};
inline constexpr Bilingual kPossible{"nog mogelijk met deze antwoorden",
                                     "still possible with these answers"};
inline constexpr Bilingual kByScheme{"wat het schema in de handreiking zou zeggen",
                                     "what the scheme in the handbook would say"};
inline constexpr Bilingual kRowOpen{"Elke rij blijft mogelijk.", "Every row stays possible."};
inline constexpr Bilingual kColumnOpen{"Beide kolommen blijven mogelijk.",
                                       "Both columns stay possible."};
inline constexpr Bilingual kSeveral{
    "Er zijn {n} profielen mogelijk. Wat elk ervan zoekt en wat eerst komt: 'maatwerk profiles'.",
    "{n} profiles are possible. What each of them seeks and what comes first: 'maatwerk "
    "profiles'."};
inline constexpr Bilingual kSeeksStrongly{"Zoekt vooral", "Seeks most"};
inline constexpr Bilingual kSeeksSome{"Zoekt ook", "Seeks too"};
inline constexpr Bilingual kSeeksNotFirst{"Niet eerst", "Not first"};
inline constexpr Bilingual kFirst{"Eerst:", "First:"};
inline constexpr Bilingual kNotFirst{"Niet als eerste:", "Not first:"};

// From profile to activities.
inline constexpr Bilingual kConditionsFirst{
    "Eerst de harde voorwaarden: van de {all} activiteiten zijn er {n} niet voor deze persoon (zie "
    "3). Daarna tellen de punten: hoe goed een activiteit bij het profiel past, en wat de persoon "
    "zelf meebrengt. De punten zijn de som van de regels die er staan; niets anders telt mee.",
    "First the hard conditions: of the {all} activities {n} are not for this person (see 3). Then "
    "the points count: how well an activity fits the profile, and what the person brings. The "
    "points are the sum of the lines that are shown; nothing else counts."};
inline constexpr Bilingual kSum{"samen", "in all"};
inline constexpr Bilingual kReadingsIntro{
    "Hoe goed een activiteit bij een profiel past, is drie keer los van elkaar beoordeeld; de "
    "middelste lezing telt. Bij elke activiteit staat of de lezingen gelijk waren.",
    "How well an activity fits a profile was judged three times independently; the middle reading "
    "counts. Each activity tells whether the readings were alike."};
inline constexpr Bilingual kReadings{"Lezingen", "Readings"};
inline constexpr Bilingual kAlike{"drie keer gelijk", "three times alike"};
inline constexpr Bilingual kOneApart{"één stap verschil", "one step apart"};
inline constexpr Bilingual kMoreApart{"meer dan één stap verschil", "more than one step apart"};

inline constexpr Bilingual kJudgedElsewhere{"beoordeeld door wie de aanvulling maakte",
                                            "judged by those who made the overlay"};

// Why not.
inline constexpr Bilingual kConditional{
    "Per activiteit de kleinste verandering waarmee die {place} zou komen. Dat laat zien hoe het "
    "advies werkt; het is geen reden om een antwoord anders in te vullen. Geprobeerd is tot en met "
    "drie andere antwoorden tegelijk; alles over één activiteit met --activity.",
    "For each activity the smallest change with which it would be {place}. This shows how the "
    "recommendation works; it is no reason to fill in an answer differently. Up to three other "
    "answers at once were tried; all about one activity with --activity."};
inline constexpr Bilingual kIf{"als {way}", "if {way}"};
inline constexpr Bilingual kNever{"ook niet met drie andere antwoorden",
                                  "not with three other answers either"};
inline constexpr Bilingual kAmongFirst{"bij de eerste {n}", "among the first {n}"};
inline constexpr Bilingual kAtTop{"bovenaan", "at the top"};
inline constexpr Bilingual kInList{"in de lijst", "in the list"};
inline constexpr Bilingual kWould{"Zou {place} staan als {way}.", "Would be {place} if {way}."};
inline constexpr Bilingual kOrIf{", of als ", ", or if "};
inline constexpr Bilingual kNoWay{"Ook met drie andere antwoorden niet {place}.",
                                  "Not {place} with three other answers either."};
inline constexpr Bilingual kAnswerWere{"het antwoord op {field} '{value}' was",
                                       "the answer to {field} were '{value}'"};
inline constexpr Bilingual kInterestMore{"'{value}' ook een interesse was",
                                         "'{value}' were an interest too"};
inline constexpr Bilingual kInterestLess{"'{value}' geen interesse was",
                                         "'{value}' were not an interest"};
inline constexpr Bilingual kWishMore{"de wens '{value}' er ook was",
                                     "the wish '{value}' were there too"};
inline constexpr Bilingual kWishLess{"de wens '{value}' er niet was",
                                     "the wish '{value}' were not there"};
inline constexpr Bilingual kLower{"LAGER IN DE LIJST ({n})", "FURTHER DOWN THE LIST ({n})"};
inline constexpr Bilingual kRank{"{list}, plaats {rank}, {points}",
                                 "{list}, number {rank}, {points}"};
inline constexpr Bilingual kHardlyFits{
    "past nauwelijks bij een {profile}, en niets in de antwoorden weegt daartegen op",
    "hardly a fit with the profile {profile}, and nothing in the answers outweighs that"};
inline constexpr Bilingual kTooFew{"samen {points}, en de lijst begint bij {least}",
                                   "{points} in all, and the list begins at {least}"};
inline constexpr Bilingual kTooFewPoints{"te weinig punten (de lijst begint bij {least})",
                                         "too few points (the list begins at {least})"};
inline constexpr Bilingual kHeldBack{
    "Er is niet gezocht naar andere antwoorden: wat hierboven staat gaat voor.",
    "Other answers were not looked into: what stands above goes first."};

// One activity.
inline constexpr Bilingual kOne{"WAAROM WEL, WAAROM NIET: {name}", "WHY, WHY NOT: {name}"};
inline constexpr Bilingual kStands{"Staat op plaats {rank} van de {n} in deze lijst: {list}.",
                                   "Stands at number {rank} of the {n} in this list: {list}."};
inline constexpr Bilingual kIsNotFor{"Niet voor deze persoon: {because}.",
                                     "Not for this person: {because}."};
inline constexpr Bilingual kIsNotFirst{"Nu niet als eerste stap: {because}.",
                                       "Not as a first step now: {because}."};
inline constexpr Bilingual kIsLittle{"Past te weinig: {because}.", "Fits too little: {because}."};
inline constexpr Bilingual kOtherAnswers{"ANDERE ANTWOORDEN", "OTHER ANSWERS"};
inline constexpr Bilingual kFixed{
    "Geen ander antwoord op interesses, wensen, voorkeur, bereik, internet, motivatie of aard en "
    "duur verandert dat.",
    "No other answer on interests, wishes, preference, reach, internet, motivation or persistence "
    "changes that."};
inline constexpr Bilingual kGoesFrom{"van plaats {before} naar {after}",
                                     "from number {before} to {after}"};
inline constexpr Bilingual kComesIn{"komt op plaats {after}", "comes in at number {after}"};
inline constexpr Bilingual kGoesOut{"staat niet meer {place}", "is no longer {place}"};
inline constexpr Bilingual kStaysPut{"Geen enkel ander antwoord op zichzelf verandert deze plaats.",
                                     "No single other answer changes this place."};

// What if.
inline constexpr Bilingual kWhatIfIntro{
    "Eén antwoord anders, de rest gelijk. Erbij: wat dan {place} staat, met de plaats; weg: wat "
    "daar dan niet meer staat.",
    "One answer different, the rest the same. In: what then is {place}, with its place; out: what "
    "no longer is."};
inline constexpr Bilingual kNow{"{field} (nu: {value})", "{field} (now: {value})"};
inline constexpr Bilingual kNone{"geen", "none"};
inline constexpr Bilingual kAdded{"'{value}' erbij", "'{value}' added"};
inline constexpr Bilingual kDropped{"zonder '{value}'", "without '{value}'"};
inline constexpr Bilingual kBecomes{"'{value}'", "'{value}'"};
inline constexpr Bilingual kProfileBecomes{"Profiel wordt: {profile}",
                                           "Profile becomes: {profile}"};
inline constexpr Bilingual kProfilesBecome{"Mogelijke profielen: {profiles}",
                                           "Possible profiles: {profiles}"};
inline constexpr Bilingual kOnlyOrder{"andere volgorde: {names}", "another order: {names}"};
inline constexpr Bilingual kEnter{"erbij: {names}", "in: {names}"};
inline constexpr Bilingual kLeave{"weg: {names}", "out: {names}"};
inline constexpr Bilingual kWas{"{name} van {before} naar {after}",
                                "{name} from {before} to {after}"};
inline constexpr Bilingual kNoDifference{"Maakt geen verschil: {values}",
                                         "Makes no difference: {values}"};

// Not known.
inline constexpr Bilingual kProfileKnown{
    "Het profiel ligt vast: aard en duur en motivatie zijn allebei bekend.",
    "The profile is settled: persistence and motivation are both known."};
inline constexpr Bilingual kAlsoUnknown{
    "Ook niet gevraagd of niet bekend: {fields}. Wat de antwoorden zouden veranderen, staat onder "
    "5.",
    "Also not asked or not known: {fields}. What the answers would change stands under 5."};
inline constexpr Bilingual kNotTried{
    "Verder niet bekend: {fields}. Wat dat uitmaakt, is hier niet nagegaan.",
    "Further not known: {fields}. What difference that makes was not looked into here."};
inline constexpr Bilingual kGoodUnder{"goed bij", "good with"};
inline constexpr Bilingual kPerAnswer{
    "Zoveel activiteiten komen erbij of vallen weg bij de eerste vijf van de twee lijsten samen, "
    "per antwoord:",
    "So many activities enter or leave the first five of the two lists together, by answer:"};
inline constexpr Bilingual kAnswer{"{field} '{value}': {n}", "{field} '{value}': {n}"};

}  // namespace maatwerk::explain_say
