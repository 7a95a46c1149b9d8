/// Sentences of the look-up screens.
#pragma once

#include "base/language.h"

namespace maatwerk::lookup {

inline constexpr Bilingual kSeeks{"Zoekt", "Seeks"};
inline constexpr Bilingual kSeeksStrongly{"sterk", "strongly"};
inline constexpr Bilingual kSeeksSome{"wat", "some"};
inline constexpr Bilingual kSeeksNotFirst{"niet als eerste", "not first"};
inline constexpr Bilingual kWhenAsked{"Vraagt erom", "If asked"};
inline constexpr Bilingual kStrongFits{"Past sterk", "Strong fits"};
inline constexpr Bilingual kServes{"Helpt bij", "Helps with"};
inline constexpr Bilingual kServesAlso{"en ook bij", "and also"};
inline constexpr Bilingual kForWhom{"Voor wie", "For whom"};
inline constexpr Bilingual kEveryone{"iedereen", "everyone"};
inline constexpr Bilingual kMadeFor{"juist voor {who}", "made for {who}"};
inline constexpr Bilingual kNamedFor{"ook voor {who}", "also for {who}"};
inline constexpr Bilingual kLooselyFor{"soms voor {who}", "sometimes for {who}"};
inline constexpr Bilingual kMainlyFor{"vooral voor {who}", "mainly for {who}"};
inline constexpr Bilingual kSuits{"komt tegemoet aan {who}", "suits {who}"};
inline constexpr Bilingual kElders{"bedoeld voor ouderen", "meant for older people"};
inline constexpr Bilingual kHow{"Hoe", "How"};
inline constexpr Bilingual kHowLongTakes{"Duur", "Length"};
inline constexpr Bilingual kFetches{"haalt of begeleidt mensen", "fetches or accompanies people"};
inline constexpr Bilingual kInterests{"Interesses", "Interests"};
inline constexpr Bilingual kFitsHeading{"Past", "Fits"};
inline constexpr Bilingual kSpread{
    "± : de lezers verschilden één stap, ±± : twee of meer (drie onafhankelijke lezingen)",
    "± : the readers were one step apart, ±± : two or more (three independent readings)"};
inline constexpr Bilingual kSource{"Bron", "Source"};
inline constexpr Bilingual kCount{"{n} activiteiten", "{n} activities"};
inline constexpr Bilingual kNoActivity{"Geen activiteit voldoet.", "No activity matches."};

}  // namespace maatwerk::lookup
