/// Sentences of the look-up screens.
#pragma once

#include "base/language.h"

namespace maatwerk::lookup {

inline constexpr Bilingual kWith{"Bij", "With"};
inline constexpr Bilingual kWithAnswers{"{persistence}: {value}; {motivation}: {column}",
                                        "{persistence}: {value}; {motivation}: {column}"};
inline constexpr Bilingual kSeeks{"Zoekt", "Seeks"};
inline constexpr Bilingual kSeeksStrongly{"vooral", "most of all"};
inline constexpr Bilingual kSeeksSome{"ook", "also"};
inline constexpr Bilingual kSeeksNotFirst{"niet als eerste", "not first"};
inline constexpr Bilingual kWhenAsked{"Eigen wens", "If asked"};
inline constexpr Bilingual kStrongFits{"Past heel goed", "Strong fits"};
inline constexpr Bilingual kAllFits{
    "Alles wat goed of heel goed past: maatwerk activities --for {id}",
    "All that is a good or strong fit: maatwerk activities --for {id}"};
inline constexpr Bilingual kServes{"Helpt bij", "Helps with"};
inline constexpr Bilingual kServesAlso{"en ook bij", "and also"};
inline constexpr Bilingual kForWhom{"Voor wie", "For whom"};
inline constexpr Bilingual kEveryone{"iedereen", "everyone"};
inline constexpr Bilingual kMadeFor{"juist voor {who}", "made for {who}"};
inline constexpr Bilingual kNamedFor{"ook voor {who}", "also for {who}"};
inline constexpr Bilingual kLooselyFor{"misschien ook voor {who}", "perhaps also for {who}"};
inline constexpr Bilingual kMainlyFor{"vooral voor {who}", "mainly for {who}"};
inline constexpr Bilingual kSuits{"kan goed passen bij {who}", "may suit {who} well"};
inline constexpr Bilingual kElders{"bedoeld voor ouderen", "meant for older people"};
inline constexpr Bilingual kHow{"Hoe", "How"};
inline constexpr Bilingual kHowLongTakes{"Duur", "Length"};
inline constexpr Bilingual kFetches{"haalt mensen op of gaat mee", "fetches people or comes along"};
inline constexpr Bilingual kInterests{"Interesses", "Interests"};
inline constexpr Bilingual kFitsHeading{"Past", "Fits"};
inline constexpr Bilingual kSpread{
    "Wij beoordeelden elke activiteit drie keer los van elkaar. ± = de lezingen verschilden één "
    "stap, ±± = twee of meer.",
    "We judged each activity three times independently. ± = the readings were one step apart, "
    "±± = two or more."};
inline constexpr Bilingual kSource{"Bron", "Source"};
inline constexpr Bilingual kCount{"Activiteiten: {n}", "Activities: {n}"};
inline constexpr Bilingual kNoActivity{
    "Geen activiteit gevonden. Alle activiteiten: maatwerk activities",
    "No activity found. All activities: maatwerk activities"};

}  // namespace maatwerk::lookup
