/// Sentences of the sheet for the person: B1, and free of labels.
#pragma once

#include "base/language.h"

namespace maatwerk::handout {

inline constexpr Bilingual kTitle{"Ideeën om samen over te praten", "Ideas to talk about together"};
inline constexpr Bilingual kIntro{
    "Dit zijn ideeën. U hoeft niets. Kies wat u leuk of nuttig lijkt, en praat erover met de "
    "persoon die u dit blad gaf.",
    "These are ideas. You do not have to do anything. Choose what seems nice or useful to you, and "
    "talk about it with the person who gave you this sheet."};
inline constexpr Bilingual kWho{"Voor wie", "For whom"};
inline constexpr Bilingual kLike{"Hoe het is", "What it is like"};
inline constexpr Bilingual kAsk{"Vragen of meenemen", "To ask or bring"};
inline constexpr Bilingual kWhere{"Waar", "Where"};
inline constexpr Bilingual kAskInGeneral{
    "Vraag wat het kost, hoe u er komt en of er de eerste keer iemand met u mee kan.",
    "Ask what it costs, how to get there and whether someone can come along the first time."};
inline constexpr Bilingual kMyNotes{"Wat ik wil vragen of onthouden",
                                    "What I want to ask or remember"};
inline constexpr Bilingual kName{"Ik kan bellen met", "I can call"};
inline constexpr Bilingual kPhone{"Telefoon", "Phone"};
inline constexpr Bilingual kMayHaveChanged{
    "Vraag of het nog bestaat en of er plaats is: dat kan veranderd zijn.",
    "Ask whether it still exists and has room: that may have changed."};

}  // namespace maatwerk::handout
