/// Sentences of the comparison of two catalogues.
#pragma once

#include "base/language.h"

namespace maatwerk::diff {

inline constexpr Bilingual kHeading{"WAT DE ANDERE CATALOGUS VERANDERT",
                                    "WHAT THE OTHER CATALOGUE CHANGES"};
inline constexpr Bilingual kBefore{"Eerst", "Before"};
inline constexpr Bilingual kAfter{"Daarna", "After"};
inline constexpr Bilingual kBuiltin{"de ingebouwde catalogus", "the built-in catalogue"};
inline constexpr Bilingual kNothing{
    "Vergeleken formulieren: {n}. Er verandert niets: niet in het profiel en niet in de eerste "
    "vijf van de twee lijsten.",
    "Forms compared: {n}. Nothing changes: not in the profile, and not in the first five of the "
    "two lists."};

inline constexpr Bilingual kForms{"formulieren", "forms"};
inline constexpr Bilingual kCompared{"Vergeleken", "Compared"};
inline constexpr Bilingual kAnotherProfile{"Ander profiel", "Another profile"};
inline constexpr Bilingual kAnotherFirst{"Andere eerste keus", "Another first choice"};
inline constexpr Bilingual kAnotherList{"Andere eerste vijf", "Another first five"};
inline constexpr Bilingual kUnchanged{"Niets anders", "Nothing changes"};
inline constexpr Bilingual kHowCounted{
    "Andere eerste vijf: andere activiteiten, of dezelfde in een andere volgorde. Eén formulier "
    "kan "
    "in beide lijsten veranderen.",
    "Another first five: other activities, or the same in another order. One form can change in "
    "both lists."};

inline constexpr Bilingual kRejectedByBoth{"Afgewezen met beide catalogi: {n}.",
                                           "Rejected with both catalogues: {n}."};
inline constexpr Bilingual kRejectedBefore{
    "Alleen met de eerste catalogus afgewezen: {n} ({rows}).",
    "Rejected with the first catalogue only: {n} ({rows})."};
inline constexpr Bilingual kRejectedAfter{"Alleen met de tweede catalogus afgewezen: {n} ({rows}).",
                                          "Rejected with the second catalogue only: {n} ({rows})."};
inline constexpr Bilingual kRows{"rij {rows}", "row {rows}"};
inline constexpr Bilingual kMoreRows{"rij {rows} en nog {n}", "row {rows} and {n} more"};

inline constexpr Bilingual kEntering{"KOMT BIJ DE EERSTE VIJF", "ENTERS THE FIRST FIVE"};
inline constexpr Bilingual kLeaving{"VERDWIJNT UIT DE EERSTE VIJF", "LEAVES THE FIRST FIVE"};
inline constexpr Bilingual kMore{"en nog {n} activiteiten", "and {n} more activities"};

inline constexpr Bilingual kExamples{"VOORBEELDEN ({n} VAN DE {all})", "EXAMPLES ({n} OF {all})"};
inline constexpr Bilingual kRow{"rij {row}", "row {row}"};
inline constexpr Bilingual kProfile{"Profiel: was {before}, wordt {after}.",
                                    "Profile: was {before}, becomes {after}."};
inline constexpr Bilingual kFirstChoice{"eerste keus was {before}, wordt {after}",
                                        "first choice was {before}, becomes {after}"};
inline constexpr Bilingual kNoChoice{"geen", "none"};
inline constexpr Bilingual kOut{"{names} eruit", "{names} out"};
inline constexpr Bilingual kIn{"{names} erbij", "{names} in"};
inline constexpr Bilingual kOrder{"andere volgorde", "another order"};

inline constexpr Bilingual kTally{"rijen: {rows}; vergeleken: {results}; afgewezen: {rejected}",
                                  "rows: {rows}; compared: {results}; rejected: {rejected}"};
inline constexpr Bilingual kReadTwice{
    "de formulieren worden twee keer gelezen, met elke catalogus één keer; dat kan alleen met een "
    "gewoon bestand, niet met standaardinvoer of een pijp",
    "the forms are read twice, once with each catalogue; that takes a regular file, not standard "
    "input or a pipe"};
inline constexpr Bilingual kChanged{
    "het bestand met formulieren is veranderd terwijl het gelezen werd; er is niets vergeleken",
    "the file of forms changed while it was read; nothing was compared"};

}  // namespace maatwerk::diff
