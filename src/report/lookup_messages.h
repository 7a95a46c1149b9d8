/// Sentences of the look-up screens.
#pragma once

#include "base/language.h"

namespace maatwerk::lookup {

inline constexpr Bilingual kSeeks{"Zoekt", "Seeks"};
inline constexpr Bilingual kSeeksStrongly{"vooral", "most of all"};
inline constexpr Bilingual kSeeksSome{"ook", "also"};
inline constexpr Bilingual kSeeksNotFirst{"niet als eerste", "not first"};
inline constexpr Bilingual kWhenAsked{"Eigen wens", "If asked"};
inline constexpr Bilingual kStrongFits{"Past heel goed", "Strong fits"};
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
    "Drie keer los van elkaar beoordeeld; ± : één stap verschil, ±± : twee of meer",
    "Judged three times independently; ± : one step apart, ±± : two or more"};
inline constexpr Bilingual kSource{"Bron", "Source"};
inline constexpr Bilingual kCount{"{n} activiteiten", "{n} activities"};
inline constexpr Bilingual kNoActivity{"Geen activiteit voldoet.", "No activity matches."};

}  // namespace maatwerk::lookup
