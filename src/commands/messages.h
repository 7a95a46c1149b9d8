/// Sentences of the commands themselves.
#pragma once

#include "base/diagnostics.h"
#include "base/language.h"

namespace maatwerk::tell {

inline constexpr Bilingual kInvalidCatalog{
    "de catalogus is niet in orde (fouten: {n}); er is niets berekend (zie 'maatwerk check')",
    "the catalogue is not right (errors: {n}); nothing was computed (see 'maatwerk check')"};
inline constexpr Bilingual kInvalidForm{
    "het formulier is niet in orde (fouten: {n}); er is niets berekend",
    "the form is not right (errors: {n}); nothing was computed"};
inline constexpr Bilingual kInvalidAnswers{
    "niet alle antwoorden zijn begrepen (fouten: {n}); er is niets berekend",
    "not all answers were understood (errors: {n}); nothing was computed"};
inline constexpr Bilingual kCannotWrite{"kan de uitvoer niet schrijven", "cannot write the output"};
inline constexpr Bilingual kNoSuch{"{option}: '{word}' kan niet; hier kan: {ids}",
                                   "{option}: '{word}' is not possible; allowed here: {ids}"};
inline constexpr Bilingual kNoActivity{"er is geen activiteit '{id}'",
                                       "there is no activity '{id}'"};
inline constexpr Bilingual kSeveralActivities{
    "meer dan één activiteit heet '{name}'; geef het id: {ids}",
    "more than one activity is called '{name}'; give the id: {ids}"};
inline constexpr Bilingual kOff{"'{id}' is uitgezet door {origin}: {reason}",
                                "'{id}' is switched off by {origin}: {reason}"};
inline constexpr Bilingual kDidYouMean{"; bedoelde u '{near}'?", "; did you mean '{near}'?"};
inline constexpr Bilingual kPersonAndFlags{
    "geef de persoon óf met --person óf met losse antwoorden, niet allebei",
    "give the person either with --person or with flags, not both"};
inline constexpr Bilingual kStdinTwice{"standaardinvoer kan maar één keer gelezen worden",
                                       "standard input can be read only once"};

inline constexpr Bilingual kNoAreas{
    "--area: de catalogus noemt geen plaatselijk aanbod; geef met --catalog een aanvulling die dat "
    "doet",
    "--area: the catalogue names no local offer; give an overlay that does with --catalog"};
inline constexpr Bilingual kHandoutForPeople{
    "--handout is een blad voor mensen: kies --format text of html",
    "--handout is a sheet for people: choose --format text or html"};
inline constexpr Bilingual kNoHandoutSignal{
    "geen blad: er is een signaal, en dat gaat voor; het advies zonder --handout zegt wat eerst "
    "nodig is",
    "no sheet: there is a signal that goes first; the recommendation without --handout says what "
    "is needed first"};
inline constexpr Bilingual kNoHandoutLeftAlone{
    "geen blad: de persoon wil met rust gelaten worden; het advies zonder --handout zegt wat wel "
    "kan",
    "no sheet: the person asks to be left alone; the recommendation without --handout says what "
    "can "
    "be done"};
inline constexpr Bilingual kNoHandoutNothing{
    "geen blad: geen activiteit past genoeg; het advies zonder --handout zegt wat eerst kan",
    "no sheet: no activity fits well enough; the recommendation without --handout says what comes "
    "first"};

inline constexpr Bilingual kInvalidIntake{
    "het bestand of het formulierbestand is niet in orde (fouten: {n}); er is niets berekend",
    "the file or the form file is not right (errors: {n}); nothing was computed"};
inline constexpr Bilingual kUnusedColumns{"kolommen waarnaar niet gekeken is: {names}",
                                          "columns that are not looked at: {names}"};
inline constexpr Bilingual kNoIds{
    "er is geen kolom 'id': de resultaten hebben geen nummer, en waar een rij is afgewezen, "
    "schuift "
    "de rest op; geef elke rij een eigen nummer",
    "there is no column 'id': the results have no number, and where a row is rejected the rest "
    "moves "
    "up; give each row a number of your own"};
inline constexpr Bilingual kRow{"rij {row}", "row {row}"};
inline constexpr Bilingual kRowAndColumn{"rij {row}, kolom '{column}'",
                                         "row {row}, column '{column}'"};
inline constexpr Bilingual kMoreRejects{"... en nog {n} afgewezen rijen",
                                        "... and {n} more rejected rows"};
inline constexpr Bilingual kTally{
    "rijen: {rows}; resultaten: {results} (profiel onzeker: {uncertain}, met een signaal: "
    "{signals}); afgewezen: {rejected}",
    "rows: {rows}; results: {results} (profile uncertain: {uncertain}, with a signal: {signals}); "
    "rejected: {rejected}"};
inline constexpr Bilingual kTallyCounted{"rijen: {rows}; geteld: {results}; afgewezen: {rejected}",
                                         "rows: {rows}; counted: {results}; rejected: {rejected}"};
inline constexpr Bilingual kUseRejects{"alle afgewezen rijen in een bestand: --rejects BESTAND",
                                       "all rejected rows in a file: --rejects FILE"};
inline constexpr Bilingual kTooManyRejects{
    "afgewezen rijen: meer dan {n} (--max-errors); gestopt: er is geen bestand geschreven, en wat "
    "al op de standaarduitvoer staat, is niet volledig",
    "rejected rows: more than {n} (--max-errors); stopped: no file was written, and what stands on "
    "standard output already is not complete"};
inline constexpr Bilingual kProgress{"{rows} rijen, {rate} per seconde, {rejected} afgewezen",
                                     "{rows} rows, {rate} a second, {rejected} rejected"};
inline constexpr Bilingual kWhyNeedsJson{"--why gaat alleen met --format jsonl",
                                         "--why goes with --format jsonl only"};
inline constexpr Bilingual kManyValues{
    "--by: deze kolom heeft meer dan {n} verschillende waarden, of een waarde van meer dan {bytes} "
    "bytes; kies een kolom met groepen, zoals een gemeente of een wijk",
    "--by: this column has more than {n} different values, or a value of more than {bytes} bytes; "
    "choose a column of groups, such as a municipality or a district"};
inline constexpr Bilingual kById{
    "--by: tellen per id zegt iets over één persoon; kies een andere kolom",
    "--by: to count by id tells of one person; choose another column"};
inline constexpr Bilingual kSameOutput{"--output en --rejects zijn hetzelfde bestand",
                                       "--output and --rejects are the same file"};

inline constexpr Bilingual kOverItself{
    "--output of --rejects is het bestand dat gelezen wordt; kies een andere naam",
    "--output or --rejects is the file that is read; choose another name"};
inline constexpr Bilingual kKeptTwice{"--keep noemt kolom '{name}' twee keer",
                                      "--keep names column '{name}' twice"};

inline constexpr Bilingual kIntro{"Enkele vragen over één persoon. Er wordt niets bewaard.",
                                  "A few questions about one person. Nothing is stored."};
inline constexpr Bilingual kIntroShort{"Twee vragen bepalen het profiel.",
                                       "Two questions decide the profile."};
inline constexpr Bilingual kTyping{
    "Typ een nummer of een woord; Enter neemt over wat tussen haken staat.",
    "Type a number or a word; Enter takes what stands in brackets."};
inline constexpr Bilingual kKeys{
    "0 = weet niet of geen, ? = waarom deze vraag, b = terug, q = stoppen",
    "0 = don't know or none, ? = why this is asked, b = back, q = quit"};
inline constexpr Bilingual kSeveral{"Meer dan één antwoord mag, bijvoorbeeld 1,4.",
                                    "More than one is fine, for example 1,4."};
inline constexpr Bilingual kDontKnow{"weet niet", "don't know"};
inline constexpr Bilingual kNone{"geen of niet bekend", "none or not known"};
inline constexpr Bilingual kYears{"Leeftijd in jaren.", "Age in years."};
inline constexpr Bilingual kNotUnderstood{"Dat antwoord past hier niet: {why}.",
                                          "That answer does not fit here: {why}."};
inline constexpr Bilingual kNumbers{"kies een nummer van 0 tot en met {n}",
                                    "choose a number from 0 to {n}"};
inline constexpr Bilingual kSomeNumbers{
    "kies een nummer van 0 tot en met {n}, of meer nummers met een komma ertussen, zoals 1,4",
    "choose a number from 0 to {n}, or more of them with commas, such as 1,4"};
inline constexpr Bilingual kAtFirst{"Dit is de eerste vraag.", "This is the first question."};
inline constexpr Bilingual kStopped{"Gestopt; er is niets berekend.",
                                    "Stopped; nothing was computed."};
inline constexpr Bilingual kAbove{
    "Het hele advies staat hierboven: scrol terug naar het begin.",
    "The whole recommendation stands above: scroll back to its beginning."};
inline constexpr Bilingual kWrittenTo{"Het advies staat in {file}.",
                                      "The recommendation is in {file}."};
inline constexpr Bilingual kRestCanWait{
    "De andere vragen kunnen wachten tot het signaal is opgepakt.",
    "The other questions can wait until the signal has been dealt with."};
inline constexpr Bilingual kSameAs{"Hetzelfde advies in één opdracht:",
                                   "The same recommendation in one command:"};
inline constexpr Bilingual kSheet{"Met --handout erachter: een blad om mee te geven.",
                                  "With --handout behind it: a sheet to hand over."};
inline constexpr Bilingual kKeep{"Bewaren: met -o advies.txt.", "To keep it: with -o advice.txt."};
inline constexpr Bilingual kHistory{
    "Let op: een opdracht blijft in de geschiedenis van uw terminal staan.",
    "Mind: a command stays in the history of your terminal."};

inline constexpr Bilingual kCheckedFine{"{path}: in orde", "{path}: fine"};
inline constexpr Bilingual kCheckedCatalog{"de catalogus", "the catalogue"};
inline constexpr Bilingual kCheckSummary{"fouten: {errors}; waarschuwingen: {warnings}",
                                         "errors: {errors}; warnings: {warnings}"};

inline constexpr Bilingual kInvalidCases{
    "de casussen zijn niet in orde (fouten: {n}); er is niets gedaan (zie 'maatwerk check')",
    "the cases are not right (errors: {n}); nothing was done (see 'maatwerk check')"};
inline constexpr Bilingual kNoCases{"deze catalogus heeft geen casussen; geef ze met --file",
                                    "this catalogue has no cases; give them with --file"};
inline constexpr Bilingual kNoCase{"er is geen casus '{id}'", "there is no case '{id}'"};
inline constexpr Bilingual kListsAll{
    "'cases list' toont alle casussen; voor één casus: maatwerk cases show ID",
    "'cases list' shows all cases; for one case: maatwerk cases show ID"};
inline constexpr Bilingual kWhichCase{
    "welke casus? Schrijf: maatwerk cases show ID (de ids staan in: maatwerk cases)",
    "which case? Write: maatwerk cases show ID (the ids stand in: maatwerk cases)"};
inline constexpr Bilingual kStoryOfShow{"--story hoort bij 'cases show'",
                                        "--story goes with 'cases show'"};
inline constexpr Bilingual kCasesTwice{
    "geef het bestand met casussen één keer: met --file of achter 'test'",
    "give the file of cases once: with --file or after 'test'"};
inline constexpr Bilingual kQuizIsText{"de quiz is een gesprek: kies --format text",
                                       "the quiz is a conversation: choose --format text"};
inline constexpr Bilingual kQuizAsks{"de quiz stelt vragen; dat gaat niet met --no-input",
                                     "the quiz asks questions; that does not go with --no-input"};

}  // namespace maatwerk::tell
