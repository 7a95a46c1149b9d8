/// Sentences of the coverage.
#pragma once

#include "base/language.h"
#include "catalog/words.h"

#include <array>

namespace maatwerk::cover {

inline constexpr Bilingual kHeading{"WAT DE CATALOGUS VOOR WIE HEEFT",
                                    "WHAT THE CATALOGUE HOLDS FOR WHOM"};
inline constexpr Bilingual kHowCounted{
    "{n} activiteiten. In elk vak: hoeveel er heel goed passen + hoeveel er goed passen.",
    "{n} activities. In each cell: how many are a strong fit + how many are a good fit."};
inline constexpr Bilingual kSwitchedOff{
    "{n} activiteiten. Uitgezet zijn er {off}; die tellen niet mee. In elk vak: hoeveel er heel "
    "goed passen + hoeveel er goed passen.",
    "{n} activities. {off} are switched off and do not count. In each cell: how many are a strong "
    "fit + how many are a good fit."};
inline constexpr std::array<Bilingual, kKindIds.size()> kKinds{
    Bilingual{"groep", "group"}, Bilingual{"1-op-1", "1-to-1"}, Bilingual{"cursus", "course"}};
inline constexpr Bilingual kTotal{"samen", "total"};
inline constexpr Bilingual kNothing{"–", "–"};
inline constexpr Bilingual kLegend{
    "! = dun: maar één, dus er valt niets te kiezen. – = geen. Bij cursus horen ook "
    "gespreksgroepen.",
    "! = thin: only one, so there is nothing to choose from. – = none. Course includes discussion "
    "groups."};

inline constexpr Bilingual kStandsOut{"WAT OPVALT", "WHAT STANDS OUT"};
inline constexpr Bilingual kBelow{
    "Minder dan {n} activiteiten die goed of heel goed passen: {profiles}.",
    "Fewer than {n} activities with a good or strong fit: {profiles}."};
inline constexpr Bilingual kNotBelow{
    "Elk profiel heeft minstens {n} activiteiten die goed of heel goed passen.",
    "Every profile has at least {n} activities with a good or strong fit."};
inline constexpr Bilingual kNothingAtAll{"{profile}: geen enkele activiteit past goed.",
                                         "{profile}: no activity is a good fit at all."};
inline constexpr Bilingual kNoBest{"{profile}: geen onderbouwde activiteit past heel goed.",
                                   "{profile}: no evidence-backed activity is a strong fit."};
inline constexpr Bilingual kBestForGroups{
    "{profile}: de onderbouwde activiteiten die heel goed passen, zijn er alleen voor bepaalde "
    "groepen: {names}.",
    "{profile}: the evidence-backed activities with a strong fit are for certain groups only: "
    "{names}."};
inline constexpr Bilingual kOneBest{
    "{profile}: er is maar één onderbouwde activiteit die heel goed past: {names}. Valt die weg, "
    "dan is er geen.",
    "{profile}: only one evidence-backed activity is a strong fit: {names}. If it falls away, "
    "there is none."};
inline constexpr Bilingual kOneForOthers{
    "{profile}: voor wie niet bij een bepaalde groep hoort, is er maar één onderbouwde activiteit "
    "die heel goed past: {names}.",
    "{profile}: for those outside certain groups, only one evidence-backed activity is a strong "
    "fit: {names}."};
inline constexpr Bilingual kUnserved{
    "{profile}: heeft sterk behoefte aan {needs}. Niets dat goed of heel goed past, helpt daarbij.",
    "{profile}: has a strong need for {needs}. Nothing with a good or strong fit helps with that."};
inline constexpr Bilingual kServedOnce{
    "{profile}: heeft sterk behoefte aan {needs}. Van wat goed of heel goed past, helpt daarbij "
    "maar één activiteit: {names}.",
    "{profile}: has a strong need for {needs}. Of what has a good or strong fit, only one activity "
    "helps with that: {names}."};
inline constexpr Bilingual kNoGroups{
    "Geen activiteit is gemaakt voor, of noemt: {who}. Wat voor iedereen is, kan ook bij hen "
    "passen.",
    "No activity is made for, or names: {who}. What is for everyone may suit them too."};
inline constexpr Bilingual kNoInterests{"Geen activiteit sluit aan bij deze interesses: {what}.",
                                        "No activity links up with these interests: {what}."};
inline constexpr Bilingual kNothingOut{"Niets.", "Nothing."};

inline constexpr Bilingual kNotes{"GOED OM TE WETEN", "GOOD TO KNOW"};
inline constexpr Bilingual kConditions{
    "Voor één persoon kan er minder zijn: voorwaarden, zoals leeftijd, groep of taal, tellen in de "
    "vakken niet mee.",
    "For one person there may be less: conditions, such as age, group or language, are not counted "
    "in the cells."};
inline constexpr Bilingual kOutcome{
    "Een leeg vak is geen opdracht om het te vullen: dat er weinig past, is ook een uitkomst. Wat "
    "dan wel kan, zegt 'maatwerk recommend' per persoon.",
    "An empty cell is no instruction to fill it: that little fits is an outcome too. What can be "
    "done then, 'maatwerk recommend' says for each person."};

inline constexpr Bilingual kLocal{"WAT TER PLAATSE WORDT AANGEBODEN", "WHAT IS OFFERED LOCALLY"};
inline constexpr Bilingual kLocalCounted{
    "Van de activiteiten die daar iemand aanbiedt: hoeveel er heel goed + hoeveel er goed passen.",
    "Of the activities that someone offers there: how many are a strong fit + how many are a good "
    "fit."};
inline constexpr Bilingual kAllAreas{"Alle gebieden samen", "All areas together"};
inline constexpr Bilingual kNobody{
    "{area}: voor deze profielen biedt niemand iets aan dat goed of heel goed past: {profiles}.",
    "{area}: for these profiles nobody offers anything with a good or strong fit: {profiles}."};
inline constexpr Bilingual kNotOffered{"PAST HEEL GOED, MAAR NIEMAND BIEDT HET AAN",
                                       "A STRONG FIT, BUT NOBODY OFFERS IT"};
inline constexpr Bilingual kNotOfferedIn{"PAST HEEL GOED, MAAR NIEMAND BIEDT HET AAN IN {area}",
                                         "A STRONG FIT, BUT NOBODY OFFERS IT IN {area}"};
inline constexpr Bilingual kNotOfferedOf{"{n} van de {all}: {names}", "{n} of {all}: {names}"};
inline constexpr Bilingual kAndMore{"{names} en nog {n}", "{names} and {n} more"};
inline constexpr Bilingual kAsFarAsKnown{
    "Voor zover de catalogus het weet: wat niemand heeft opgegeven, staat er niet in.",
    "As far as the catalogue knows: what nobody has reported is not in it."};
inline constexpr Bilingual kStale{"LANGER DAN EEN JAAR NIET NAGEGAAN",
                                  "NOT CHECKED FOR MORE THAN A YEAR"};
inline constexpr Bilingual kStaleOffer{"{provider}: {name} (nagegaan {when})",
                                       "{provider}: {name} (checked {when})"};
inline constexpr Bilingual kProviders{"WIE BIEDT WAT AAN, EN VOOR WIE",
                                      "WHO OFFERS WHAT, AND FOR WHOM"};
inline constexpr Bilingual kEverywhere{"overal", "everywhere"};
inline constexpr Bilingual kStrongFor{"past heel goed: {profiles}", "strong fit: {profiles}"};
inline constexpr Bilingual kGoodFor{"past goed: {profiles}", "good fit: {profiles}"};
inline constexpr Bilingual kForNone{"past bij geen profiel goed", "a good fit for no profile"};

inline constexpr Bilingual kTellBelow{
    "minder dan {n} activiteiten die goed of heel goed passen: {profiles}",
    "fewer than {n} activities with a good or strong fit: {profiles}"};

}  // namespace maatwerk::cover
