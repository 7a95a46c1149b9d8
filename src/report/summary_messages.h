/// Sentences of the summary.
#pragma once

#include "base/language.h"

namespace maatwerk::summary {

inline constexpr Bilingual kHeading{"INTAKEFORMULIEREN PER PROFIEL", "INTAKE FORMS PER PROFILE"};
inline constexpr Bilingual kByHeading{"Per {column}", "By {column}"};
inline constexpr Bilingual kForms{"formulieren", "forms"};
inline constexpr Bilingual kNoStrongFit{"niets past heel goed", "no strong fit"};
inline constexpr Bilingual kNothing{"niets", "none"};
inline constexpr Bilingual kUncertain{"Profiel niet bekend", "Profile not known"};
inline constexpr Bilingual kSignal{"Signaal", "Signal"};
inline constexpr Bilingual kTotal{"Totaal", "Total"};
inline constexpr Bilingual kTotalHead{"totaal", "total"};
inline constexpr Bilingual kRejected{"Afgewezen", "Rejected"};
inline constexpr Bilingual kBlank{"(niet ingevuld)", "(not filled in)"};
inline constexpr Bilingual kNoGroups{"Geen formulieren.", "No forms."};

inline constexpr Bilingual kLegend{
    "? = profiel niet bekend. ! = een signaal. '{none}' = niets past heel goed.",
    "? = profile not known. ! = a signal. '{none}' = no strong fit."};
inline constexpr Bilingual kWhatIsCounted{
    "Geteld zijn formulieren. Dat zegt niet hoeveel mensen er hulp nodig hebben. Wie een signaal "
    "heeft, telt alleen daar mee. Afgewezen rijen tellen nergens mee.",
    "What is counted is forms. That does not tell how many people need help. Who has a signal is "
    "counted there only. Rejected rows are counted nowhere else."};
inline constexpr Bilingual kWhatIsUnmet{
    "Niets past heel goed: geen onderbouwde activiteit uit de catalogus past heel goed bij deze "
    "persoon. Dat zegt niet dat er niets mogelijk is. Wie met rust gelaten wil worden, telt hier "
    "niet mee.",
    "No strong fit: no evidence-backed activity of the catalogue fits this person strongly. That "
    "does not say that nothing is possible. Who asks to be left alone does not count here."};
inline constexpr Bilingual kHowShown{
    "<10 = 1 tot en met 9. * = niet getoond, omdat er anders een klein aantal uit te rekenen is. "
    "Andere aantallen zijn elk apart afgerond op vijftallen en tellen dus niet precies op.",
    "<10 = 1 to 9. * = not shown, because a small number could be worked out from it. Other "
    "numbers are each rounded to fives by themselves, so they do not add up exactly."};
inline constexpr Bilingual kOnce{
    "Maak van dezelfde of bijna dezelfde formulieren niet ook een ander overzicht openbaar: uit "
    "het verschil kan iemand te herkennen zijn.",
    "Do not publish another summary of the same forms, or nearly the same: the difference may give "
    "a person away."};
inline constexpr Bilingual kExact{
    "LET OP: dit zijn de precieze aantallen. Daaruit kunnen mensen te herkennen zijn. Maak ze niet "
    "openbaar.",
    "WARNING: these are exact numbers. They may identify people. Do not publish them."};

}  // namespace maatwerk::summary
