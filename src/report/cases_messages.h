/// Sentences of the practice cases and of the quiz.
#pragma once

#include "base/language.h"

#include <array>

namespace maatwerk::practice {

/// By difficulty, from 1.
inline constexpr std::array<Bilingual, 3> kDifficulties{
    Bilingual{"duidelijk", "clear"},
    Bilingual{"met een verleidelijke vergissing", "with a tempting mistake"},
    Bilingual{"lastig: signalen wijzen twee kanten op", "hard: signs point both ways"}};
/// By Skill.
inline constexpr std::array<Bilingual, 4> kSkills{
    Bilingual{"Aard en duur", "Persistence"}, Bilingual{"Motivatie", "Motivation"},
    Bilingual{"Profiel", "Profile"}, Bilingual{"Reden", "Reason"}};

inline constexpr Bilingual kInvented{"De persoon in een casus is verzonnen.",
                                     "The person in a case is invented."};
inline constexpr Bilingual kCount{
    "Casussen: {n}. Eén bekijken, met de antwoorden: maatwerk cases show ID. Zonder de antwoorden: "
    "met --story erachter. Oefenen: maatwerk cases quiz",
    "Cases: {n}. To look at one, with the answers: maatwerk cases show ID. Without the answers: "
    "with --story after it. To practise: maatwerk cases quiz"};
inline constexpr Bilingual kNotTold{"wordt niet verteld", "not told"};
inline constexpr Bilingual kOpen{"nog niet te zeggen", "cannot be told yet"};
inline constexpr Bilingual kOpenOf{"nog niet te zeggen; mogelijk: {profiles}",
                                   "cannot be told yet; possible: {profiles}"};
inline constexpr Bilingual kAnswers{"ANTWOORDEN OVER DEZE PERSOON", "ANSWERS ABOUT THIS PERSON"};
inline constexpr Bilingual kRight{"GOEDE REDENEN", "RIGHT REASONS"};
inline constexpr Bilingual kWrong{"VERLEIDELIJK, MAAR GEEN GOEDE REDEN",
                                  "TEMPTING, BUT NOT A RIGHT REASON"};
inline constexpr Bilingual kSound{"ACTIVITEITEN DIE PASSEN", "ACTIVITIES THAT FIT"};
inline constexpr Bilingual kUnsound{"NIET BIJ DE EERSTE VIJF", "NOT AMONG THE FIRST FIVE"};
inline constexpr Bilingual kLesson{"LES", "LESSON"};
inline constexpr Bilingual kBecause{"Want", "Because"};
inline constexpr Bilingual kWhyNot{"Waarom niet", "Why not"};
inline constexpr Bilingual kRank{"{level}, plaats {n}", "{level}, place {n}"};

// What a catalogue makes of a case.

inline constexpr Bilingual kShouldBeListed{"hoort in een lijst, maar staat er niet in: {why}",
                                           "belongs in a list, but is not in one: {why}"};
inline constexpr Bilingual kAmongFirst{"hoort niet bij de eerste vijf, maar staat daar: {rank}",
                                       "must not be among the first five, but is: {rank}"};
inline constexpr Bilingual kOff{"uitgezet door {origin}: {reason}",
                                "switched off by {origin}: {reason}"};
inline constexpr Bilingual kTally{"casussen: {n}; kloppen: {hold}; kloppen niet: {differ}",
                                  "cases: {n}; hold: {hold}; do not hold: {differ}"};

// The quiz.

inline constexpr Bilingual kIntro{
    "Oefenen. Bij elke casus leest u een verhaal en beantwoordt u vier vragen; daarna ziet u wat "
    "goed was en waarom. Typ een nummer of een woord. ? = uitleg, q = stoppen. De personen zijn "
    "verzonnen; er wordt niets bewaard.",
    "Practice. With each case you read a story and answer four questions; then you see what was "
    "right and why. Type a number or a word. ? = help, q = quit. The persons are invented; nothing "
    "is stored."};
inline constexpr Bilingual kCase{"CASUS {i} VAN {n}: {title}", "CASE {i} OF {n}: {title}"};
inline constexpr Bilingual kNext{"Enter = volgende casus, q = stoppen",
                                 "Enter = next case, q = quit"};
inline constexpr Bilingual kAskProfile{"Welk profiel hoort daarbij?",
                                       "Which profile goes with that?"};
inline constexpr Bilingual kAskReason{
    "Wat in het verhaal bepaalt dat? Noem één of meer nummers, bijvoorbeeld 1,3.",
    "What in the story decides that? Give one or more numbers, such as 1,3."};
inline constexpr Bilingual kReasonRule{
    "Goed is: minstens één goede reden en geen enkele verkeerde.",
    "Right is: at least one right reason and no wrong one."};
inline constexpr Bilingual kHelpNotTold{
    "wordt niet verteld: het verhaal zegt er niets over. Onbekend telt nooit als nee.",
    "not told: the story says nothing about it. Unknown never counts as no."};
inline constexpr Bilingual kHelpProfile{
    "Het profiel volgt uit de twee vorige antwoorden; nee en onduidelijk staan in dezelfde kolom:",
    "The profile follows from the two answers before; no and unclear stand in the same column:"};
inline constexpr Bilingual kHelpRow{
    "{persistence}: {oriented} bij motivatie ja, {other} bij nee of onduidelijk",
    "{persistence}: {oriented} with motivation yes, {other} with no or unclear"};
inline constexpr Bilingual kHelpOpen{
    "nog niet te zeggen: een van de twee antwoorden ontbreekt, en meer profielen zijn mogelijk",
    "cannot be told yet: one of the two answers is missing, and more than one profile is possible"};
inline constexpr Bilingual kHelpReason{
    "Een goede reden noemt een feit uit dit verhaal dat bepaalt wat u hierboven antwoordde: hoe "
    "lang het speelt en of er meer speelt, of de persoon contact wil, of hoe die twee samen het "
    "profiel maken. Wat wel waar is maar dat niet bepaalt, is geen goede reden.",
    "A right reason is a fact of this story that decides what you answered above: how long it has "
    "been going on and whether there is more, whether the person wants contact, or how these two "
    "make the profile. What is true but does not decide that is not a right reason."};
inline constexpr Bilingual kChoose{"kies een nummer van 1 tot en met {n}",
                                   "choose a number from 1 to {n}"};
inline constexpr Bilingual kChooseReasons{
    "kies één of meer nummers van 1 tot en met {n}, met een komma ertussen",
    "choose one or more numbers from 1 to {n}, with a comma between them"};
inline constexpr Bilingual kChooseProfile{"kies een nummer van 1 tot en met {n}, of een profiel",
                                          "choose a number from 1 to {n}, or a profile"};
inline constexpr Bilingual kMarked{"NAGEKEKEN: {title}", "MARKED: {title}"};
inline constexpr Bilingual kGood{"goed: {right}", "right: {right}"};
inline constexpr Bilingual kBad{"niet goed: u antwoordde '{said}', goed is '{right}'",
                                "not right: you answered '{said}', right is '{right}'"};
inline constexpr Bilingual kSameColumn{"'nee' en 'onduidelijk' geven wel hetzelfde profiel.",
                                       "'no' and 'unclear' do give the same profile."};
inline constexpr Bilingual kFollows{
    "Het profiel volgt wel uit uw eigen twee antwoorden; de fout zit daar.",
    "The profile does follow from your own two answers; the mistake is there."};
inline constexpr Bilingual kFollowsNot{
    "Het profiel volgt niet uit uw eigen twee antwoorden; ? bij die vraag toont de tabel.",
    "The profile does not follow from your own two answers; ? at that question shows the table."};
inline constexpr Bilingual kGoodReasons{"goed: {named}", "right: {named}"};
inline constexpr Bilingual kBadReasons{"niet goed: u noemde {named}; goed is {right}",
                                       "not right: you named {named}; right is {right}"};
inline constexpr Bilingual kMixedReasons{
    "niet goed: u noemde {named}; geen goede reden: {wrong}; goed is {right}",
    "not right: you named {named}; not a right reason: {wrong}; right is {right}"};
inline constexpr Bilingual kNamedToo{"OOK GENOEMD, MAAR GEEN GOEDE REDEN",
                                     "ALSO NAMED, BUT NOT A RIGHT REASON"};
inline constexpr Bilingual kScore{"UITSLAG (casussen afgemaakt: {done} van {n})",
                                  "RESULT (cases finished: {done} of {n})"};
inline constexpr Bilingual kOutOf{"{right} van {done}", "{right} of {done}"};
inline constexpr Bilingual kHalfway{"De casus waarin u stopte, telt niet mee.",
                                    "The case in which you stopped does not count."};
inline constexpr Bilingual kMore{
    "Een casus nalezen, met de activiteiten die passen en de bronnen: maatwerk cases show ID",
    "To read a case again, with the activities that fit and the sources: maatwerk cases show ID"};

}  // namespace maatwerk::practice
