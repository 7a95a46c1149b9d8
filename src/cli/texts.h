/// Help texts of the command line.
#pragma once

#include "base/language.h"

/// What stands for a word in the help.
namespace maatwerk::placeholder {

inline constexpr Bilingual kFile{"BESTAND", "FILE"};
inline constexpr Bilingual kPath{"PAD", "PATH"};
inline constexpr Bilingual kWord{"WOORD", "WORD"};
inline constexpr Bilingual kWords{"WOORDEN", "WORDS"};
inline constexpr Bilingual kYears{"JAREN", "YEARS"};
inline constexpr Bilingual kLang{"TAAL", "LANG"};
inline constexpr Bilingual kWhen{"WANNEER", "WHEN"};
inline constexpr Bilingual kFormat{"VORM", "FORMAT"};
inline constexpr Bilingual kEncoding{"CODERING", "ENCODING"};
inline constexpr Bilingual kForm{"FORMULIER", "FORM"};
inline constexpr Bilingual kNumber{"N", "N"};
inline constexpr Bilingual kName{"NAAM", "NAME"};
inline constexpr Bilingual kDate{"DATUM", "DATE"};
inline constexpr Bilingual kId{"ID", "ID"};
inline constexpr Bilingual kColumn{"KOLOM", "COLUMN"};
inline constexpr Bilingual kLevel{"NIVEAU", "LEVEL"};
inline constexpr Bilingual kKind{"SOORT", "KIND"};
inline constexpr Bilingual kProfile{"PROFIEL", "PROFILE"};
inline constexpr Bilingual kText{"TEKST", "TEXT"};
inline constexpr Bilingual kAction{"WAT", "ACTION"};
inline constexpr Bilingual kWhich{"WELKE", "WHICH"};
inline constexpr Bilingual kOld{"OUD", "OLD"};
inline constexpr Bilingual kNew{"NIEUW", "NEW"};
inline constexpr Bilingual kShell{"SHELL", "SHELL"};
inline constexpr Bilingual kCommand{"OPDRACHT", "COMMAND"};

}  // namespace maatwerk::placeholder

namespace maatwerk::usage {

inline constexpr Bilingual kAbout{
    "Helpt kiezen welke activiteiten tegen eenzaamheid bij één persoon passen.",
    "Helps to choose which activities against loneliness fit one person."};
inline constexpr Bilingual kExamples{
    "maatwerk                                   vragen beantwoorden, dan een advies\n"
    "maatwerk recommend --persistence situationeel --motivation ja --age 72\n"
    "maatwerk recommend --person formulier.yaml --why --lang nl\n"
    "maatwerk activities oopoeh --lang nl       één activiteit opzoeken\n"
    "maatwerk help recommend                    meer over één opdracht",
    "maatwerk                                   answer questions, then a recommendation\n"
    "maatwerk recommend --persistence situational --motivation yes --age 72\n"
    "maatwerk recommend --person form.yaml --why\n"
    "maatwerk activities oopoeh                 look one activity up\n"
    "maatwerk help recommend                    more about one command"};
inline constexpr Bilingual kNothingKept{"Er wordt niets bewaard en er gaat niets over het netwerk.",
                                        "Nothing is stored and nothing goes over the network."};
inline constexpr Bilingual kExitCodes{
    "Afsluitcode: 0 klaar; 1 met bevindingen; 2 fout of niet gelukt; 130 afgebroken.\n"
    "Meer: man maatwerk",
    "Exit codes: 0 done; 1 with findings; 2 wrong or not possible; 130 interrupted.\n"
    "More: man maatwerk"};

inline constexpr Bilingual kRecommend{"Een advies voor één persoon, uit opties of een bestand",
                                      "A recommendation for one person, from options or a file"};
inline constexpr Bilingual kRecommendExamples{
    "maatwerk recommend --persistence situationeel --motivation ja --age 72\n"
    "maatwerk recommend --person formulier.yaml --why --why-not\n"
    "maatwerk recommend --person formulier.yaml --handout --format html -o blad.html",
    "maatwerk recommend --persistence situational --motivation yes --age 72\n"
    "maatwerk recommend --person form.yaml --why --why-not\n"
    "maatwerk recommend --person form.yaml --handout --format html -o sheet.html"};
inline constexpr Bilingual kRecommendMore{
    "Wat u niet opgeeft, is onbekend en telt nooit als nee. Alleen groepen die u niet noemt, "
    "gelden niet. Waarden mogen Nederlands of Engels zijn. Met een bestand (--person) blijven de "
    "antwoorden uit de geschiedenis van de opdrachtregel.",
    "What is not given is unknown and never counts as no. Only groups not named are taken not to "
    "apply. Values may be Dutch or English. A file (--person) keeps the answers out of the shell's "
    "history."};
inline constexpr Bilingual kExplain{"Hoe een advies ontstaat, en wat het zou veranderen",
                                    "How a recommendation comes about, and what would change it"};
inline constexpr Bilingual kExplainExamples{
    "maatwerk explain --persistence situationeel --motivation nee --age 78\n"
    "maatwerk explain --person formulier.yaml --activity oopoeh\n"
    "maatwerk explain --person formulier.yaml --format html -o uitleg.html",
    "maatwerk explain --persistence situational --motivation no --age 78\n"
    "maatwerk explain --person form.yaml --activity oopoeh\n"
    "maatwerk explain --person form.yaml --format html -o explanation.html"};
inline constexpr Bilingual kCases{"Oefencasussen: bekijken, oefenen, een catalogus toetsen",
                                  "Practice cases: look, practise, test a catalogue"};
inline constexpr Bilingual kCasesExamples{
    "maatwerk cases                                de lijst\n"
    "maatwerk cases show ton --story               alleen het verhaal\n"
    "maatwerk cases quiz                           oefenen, met een score\n"
    "maatwerk cases test --catalog gemeente.yaml   kloppen de casussen nog?",
    "maatwerk cases                                the list\n"
    "maatwerk cases show ton --story               the story only\n"
    "maatwerk cases quiz                           practise, with a score\n"
    "maatwerk cases test --catalog overlay.yaml    do the cases still hold?"};
inline constexpr Bilingual kCasesAction{"Wat u wilt doen: {words} (zonder: list)",
                                        "What to do: {words} (without: list)"};
inline constexpr Bilingual kCasesWhich{"Bij show en quiz een id, bij test een bestand met casussen",
                                       "With show and quiz an id, with test a file of cases"};
inline constexpr Bilingual kCasesFile{"Eigen casussen in plaats van de ingebouwde (YAML)",
                                      "Cases of your own in place of the built-in ones (YAML)"};
inline constexpr Bilingual kCasesStory{"Bij show: alleen het verhaal, zonder de antwoorden",
                                       "With show: the story only, without the answers"};
inline constexpr Bilingual kCoverage{"Wat de catalogus voor wie heeft, en waar die dun is",
                                     "What the catalogue holds for whom, and where it is thin"};
inline constexpr Bilingual kCoverageExamples{
    "maatwerk coverage --catalog gemeente.yaml\n"
    "maatwerk coverage --catalog gemeente.yaml --area Noord --format csv -o dekking.csv\n"
    "maatwerk coverage --catalog gemeente.yaml --fail-below 5",
    "maatwerk coverage --catalog overlay.yaml\n"
    "maatwerk coverage --catalog overlay.yaml --area Noord --format csv -o coverage.csv\n"
    "maatwerk coverage --catalog overlay.yaml --fail-below 5"};
inline constexpr Bilingual kFailBelow{
    "Afsluitcode 1 als een profiel minder dan N activiteiten heeft die goed of heel goed passen",
    "Exit code 1 when a profile has fewer than N activities with a good or strong fit"};
inline constexpr Bilingual kDiff{"Wat een andere catalogus verandert voor echte formulieren",
                                 "What another catalogue changes for real intake forms"};
inline constexpr Bilingual kDiffExamples{
    "maatwerk diff builtin gemeente.yaml intakes.csv\n"
    "maatwerk diff oud.yaml nieuw.yaml intakes.jsonl --format json",
    "maatwerk diff builtin overlay.yaml intakes.csv\n"
    "maatwerk diff old.yaml new.yaml intakes.jsonl --format json"};
inline constexpr Bilingual kDiffOld{"Catalogus of aanvulling van eerst, of builtin",
                                    "The catalogue or overlay before, or builtin"};
inline constexpr Bilingual kDiffNew{"Catalogus of aanvulling van daarna, of builtin",
                                    "The catalogue or overlay after, or builtin"};
inline constexpr Bilingual kDiffNeeds{
    "diff heeft drie dingen nodig: OUD, NIEUW en een bestand met formulieren",
    "diff needs three things: OLD, NEW and a file of forms"};
inline constexpr Bilingual kArea{
    "Zet wat in dit gebied wordt aangeboden vooraan onder wat even goed past",
    "Put what is offered in this area first among what fits equally well"};
inline constexpr Bilingual kAreaOnly{"Alleen wat in dit gebied wordt aangeboden",
                                     "Only what is offered in this area"};
inline constexpr Bilingual kCoverageArea{"Wie wat aanbiedt: alleen in dit gebied",
                                         "Who offers what: in this area only"};
inline constexpr Bilingual kToday{
    "Datum van vandaag (jjjj-mm-dd), om te zeggen wat lang niet is nagegaan",
    "The date of today (yyyy-mm-dd), to tell what was not checked for long"};
inline constexpr Bilingual kNotADay{"--today: '{word}' is geen dag; schrijf jjjj-mm-dd",
                                    "--today: '{word}' is not a day; write yyyy-mm-dd"};
inline constexpr Bilingual kHandout{"Een blad om mee te geven, zonder profiel en zonder punten",
                                    "A sheet to hand over, without profile and without points"};
inline constexpr Bilingual kExplainActivity{
    "Alleen deze activiteit (id of naam): waarom wel, waarom niet",
    "This activity only (id or name): why, or why not"};
inline constexpr Bilingual kProfiles{"De acht profielen, of één ervan",
                                     "The eight profiles, or one of them"};
inline constexpr Bilingual kActivities{"De activiteiten, of één ervan",
                                       "The activities, or one of them"};
inline constexpr Bilingual kBatch{"Adviezen voor veel intakeformulieren (CSV of JSON lines)",
                                  "Recommendations for many intake forms (CSV or JSON lines)"};
inline constexpr Bilingual kBatchExamples{
    "maatwerk batch intakes.csv --format csv -o adviezen.csv --rejects afgewezen.csv\n"
    "maatwerk batch export.csv --form kolommen.yaml --keep wijk > adviezen.jsonl",
    "maatwerk batch intakes.csv --format csv -o advice.csv --rejects rejected.csv\n"
    "maatwerk batch export.csv --form columns.yaml --keep district > advice.jsonl"};
inline constexpr Bilingual kBatchMore{
    "Elke rij komt eruit: als resultaat, of als afgewezen rij met de reden (dan is de afsluitcode "
    "1). Van de invoer gaan alleen het id en de kolommen van --keep mee. Een advies kan zelf ook "
    "iets verraden, zoals een inloophuis voor mensen met kanker.",
    "Every row comes out: as a result, or as a reject with the reason (then the exit code is 1). "
    "Of the input only the id and the columns of --keep go along. A recommendation itself can "
    "reveal something too, such as a drop-in for people with cancer."};
inline constexpr Bilingual kSummary{
    "Tellingen over veel intakeformulieren, kleine aantallen verborgen",
    "Counts over many intake forms, small numbers hidden"};
inline constexpr Bilingual kSummaryExamples{
    "maatwerk summary intakes.csv --by gemeente\n"
    "maatwerk summary export.csv --form kolommen.yaml --by wijk\n"
    "maatwerk summary intakes.csv --format csv -o tellingen.csv",
    "maatwerk summary intakes.csv --by municipality\n"
    "maatwerk summary export.csv --form columns.yaml --by district\n"
    "maatwerk summary intakes.csv --format csv -o counts.csv"};
inline constexpr Bilingual kSummaryMore{
    "Nul wordt getoond, 1 tot en met 9 is '<10', en andere aantallen zijn afgerond op vijf. Waar "
    "een klein aantal anders uit te rekenen is, verdwijnt er nog een.",
    "Zero is shown, 1 to 9 is '<10', and other counts are rounded to five. Where a small count "
    "could still be worked out, another one is hidden."};
inline constexpr Bilingual kProfilesExamples{
    "maatwerk profiles                          alle acht\n"
    "maatwerk profiles buitenstaander           één profiel",
    "maatwerk profiles                          all eight\n"
    "maatwerk profiles outsider                 one profile"};
inline constexpr Bilingual kActivitiesExamples{
    "maatwerk activities                        alle activiteiten\n"
    "maatwerk activities oopoeh                 één activiteit\n"
    "maatwerk activities --for outsider         wat bij dit profiel past\n"
    "maatwerk activities --search tuin          zoeken op een woord",
    "maatwerk activities                        all activities\n"
    "maatwerk activities oopoeh                 one activity\n"
    "maatwerk activities --for outsider         what fits this profile\n"
    "maatwerk activities --search garden        look for a word"};
inline constexpr Bilingual kCheck{"Catalogi, aanvullingen en formulieren controleren",
                                  "Check catalogues, overlays and forms"};
inline constexpr Bilingual kCheckExamples{
    "maatwerk check gemeente.yaml               een aanvulling van uzelf\n"
    "maatwerk check --catalog catalogus/        een hele catalogus",
    "maatwerk check overlay.yaml                an overlay of your own\n"
    "maatwerk check --catalog catalog/          a whole catalogue"};
inline constexpr Bilingual kCompletions{"Opdrachten en woorden aanvullen met de Tab-toets",
                                        "Complete commands and words with the Tab key"};
inline constexpr Bilingual kCompletionsExamples{
    "maatwerk completions bash > ~/.local/share/bash-completion/completions/maatwerk\n"
    "maatwerk completions zsh > ~/.zsh/_maatwerk\n"
    "maatwerk completions fish > ~/.config/fish/completions/maatwerk.fish",
    "maatwerk completions bash > ~/.local/share/bash-completion/completions/maatwerk\n"
    "maatwerk completions zsh > ~/.zsh/_maatwerk\n"
    "maatwerk completions fish > ~/.config/fish/completions/maatwerk.fish"};
inline constexpr Bilingual kCompletionsMore{
    "Dit zijn de plaatsen voor uzelf. Maak de map eerst als die er nog niet is, en open daarna een "
    "nieuwe terminal. Voor iedereen op deze computer:\n"
    "  bash  /usr/local/share/bash-completion/completions/maatwerk\n"
    "  zsh   /usr/local/share/zsh/site-functions/_maatwerk\n"
    "  fish  /usr/local/share/fish/vendor_completions.d/maatwerk.fish\n"
    "\n"
    "Voor bash is het pakket bash-completion nodig. Zonder dat pakket zet u in ~/.bashrc:\n"
    "  eval \"$(maatwerk completions bash)\"\n"
    "\n"
    "Voor zsh staan in ~/.zshrc deze regels:\n"
    "  fpath=(~/.zsh $fpath)\n"
    "  autoload -U compinit && compinit\n"
    "\n"
    "De uitleg en de woorden komen in de taal van --lang, de activiteiten uit de catalogus van "
    "--catalog.",
    "These are the places for yourself. Make the folder first if it is not there yet, and open a "
    "new terminal afterwards. For everyone on this computer:\n"
    "  bash  /usr/local/share/bash-completion/completions/maatwerk\n"
    "  zsh   /usr/local/share/zsh/site-functions/_maatwerk\n"
    "  fish  /usr/local/share/fish/vendor_completions.d/maatwerk.fish\n"
    "\n"
    "For bash the package bash-completion is needed. Without it, put in ~/.bashrc:\n"
    "  eval \"$(maatwerk completions bash)\"\n"
    "\n"
    "For zsh, ~/.zshrc has these lines:\n"
    "  fpath=(~/.zsh $fpath)\n"
    "  autoload -U compinit && compinit\n"
    "\n"
    "Explanations and words come in the language of --lang, activities from the catalogue of "
    "--catalog."};
inline constexpr Bilingual kShell{"De shell: {words}", "The shell: {words}"};
inline constexpr Bilingual kCompletionsNeeds{"zeg voor welke shell: {words}",
                                             "say for which shell: {words}"};
inline constexpr Bilingual kHelpCommand{"Deze hulp, of de hulp van één opdracht",
                                        "This help, or the help of one command"};
inline constexpr Bilingual kHelpExamples{"maatwerk help recommend", "maatwerk help recommend"};
inline constexpr Bilingual kWhichCommand{"De opdracht waarover u meer wilt weten",
                                         "The command that you want to know more about"};

inline constexpr Bilingual kHelp{"Deze hulp", "This help"};
inline constexpr Bilingual kVersion{"Versie van programma en catalogus",
                                    "Version of program and catalogue"};
inline constexpr Bilingual kLang{"Taal: {words} (ook MAATWERK_LANG)",
                                 "Language: {words} (also MAATWERK_LANG)"};
inline constexpr Bilingual kColor{"Kleur: {words}", "Colour: {words}"};
inline constexpr Bilingual kCatalog{
    "Catalogus (map) of aanvulling (bestand); mag vaker (ook MAATWERK_CATALOG)",
    "Catalogue (directory) or overlay (file); may be repeated (also MAATWERK_CATALOG)"};
inline constexpr Bilingual kNoInput{"Nooit iets vragen", "Never ask anything"};
inline constexpr Bilingual kOutput{"Schrijf naar dit bestand, helemaal of niet",
                                   "Write to this file, complete or not at all"};
inline constexpr Bilingual kFormat{"Vorm: {words}", "Form: {words}"};

inline constexpr Bilingual kBy{"Tel apart per waarde van deze kolom (hoogstens 1000 waarden)",
                               "Count apart for each value of this column (at most 1,000 values)"};
inline constexpr Bilingual kNoSuppression{
    "Toon precieze aantallen; die kunnen mensen herkenbaar maken",
    "Show exact counts; they may identify people"};
inline constexpr Bilingual kFormsFile{"Bestand met formulieren; - is standaardinvoer",
                                      "File with forms; - is standard input"};
inline constexpr Bilingual kInputFormat{"Vorm van de invoer: {words}; anders zelf herkend",
                                        "Form of the input: {words}; else recognised by itself"};
inline constexpr Bilingual kForm{"Formulierbestand: wat andere kolomnamen en woorden betekenen",
                                 "Form file: what other column names and words mean"};
inline constexpr Bilingual kEncoding{"Tekencodering van de invoer: {words}",
                                     "Encoding of the input: {words}"};
inline constexpr Bilingual kKeep{"Neem deze kolom mee naar de uitvoer (mag vaker)",
                                 "Copy this column to the output (repeatable)"};
inline constexpr Bilingual kBatchWhy{"Elk punt met grond en bron, en namen (jsonl)",
                                     "Each point with its ground and source, and names (jsonl)"};
inline constexpr Bilingual kRejects{"Schrijf de afgewezen rijen naar dit bestand",
                                    "Write the rejected rows to this file"};
inline constexpr Bilingual kMaxErrors{"Stop na meer dan zoveel afgewezen rijen",
                                      "Stop after more rejected rows than this"};
inline constexpr Bilingual kJobs{"Aantal threads (gewoonlijk één per kern, hoogstens 4)",
                                 "How many threads (one for each core if not given, at most 4)"};

inline constexpr Bilingual kPersistence{"Aard en duur: {words}",
                                        "How long, and whether other problems: {words}"};
inline constexpr Bilingual kMotivation{"Motivatie voor contact: {words}",
                                       "Motivation for contact: {words}"};
inline constexpr Bilingual kCoping{"Omgaan met problemen: {words}",
                                   "Dealing with problems: {words}"};
inline constexpr Bilingual kAge{"Leeftijd in hele jaren", "Age in whole years"};
inline constexpr Bilingual kGender{"Geslacht: {words}", "Gender: {words}"};
inline constexpr Bilingual kGroup{"Situaties, met komma's: {words}",
                                  "Situations, with commas: {words}"};
inline constexpr Bilingual kInterest{"Interesses, met komma's: {words}",
                                     "Interests, with commas: {words}"};
inline constexpr Bilingual kWish{
    "Waar de persoon om vraagt, met komma's: {words}",
    "What the person asks for, with commas; nothing is to be left alone: {words}"};
inline constexpr Bilingual kReach{"Hoe ver de persoon komt: {words}",
                                  "How far the person can go: {words}"};
inline constexpr Bilingual kPrefers{"Voorkeur: {words}", "Preference: {words}"};
inline constexpr Bilingual kInternet{"Gebruikt internet: {words}", "Uses the internet: {words}"};
inline constexpr Bilingual kLoneliness{"Gemis: {words}", "What is missed: {words}"};
inline constexpr Bilingual kSignal{"Nieuwe of acute signalen, met komma's: {words}",
                                   "New or acute signals, with commas: {words}"};
inline constexpr Bilingual kPerson{
    "De antwoorden uit een bestand (YAML of JSON; - is standaardinvoer)",
    "The answers from a file (YAML or JSON; - is standard input)"};
inline constexpr Bilingual kTop{"Aantal per lijst; 0 = alles (gewoonlijk 5)",
                                "How many in each list; 0 for all (5 if not given)"};
inline constexpr Bilingual kWhy{"Elk punt met grond en bron",
                                "Each point with its ground and source"};
inline constexpr Bilingual kWhyNot{"Ook wat afvalt, met de reden",
                                   "Also what drops out, with the reason"};

inline constexpr Bilingual kProfileId{"Id of naam van een profiel", "Id or name of a profile"};
inline constexpr Bilingual kActivityId{"Id of naam van een activiteit",
                                       "Id or name of an activity"};
inline constexpr Bilingual kLevel{"Niveau: {words} (onderbouwd, kansrijk)", "Level: {words}"};
inline constexpr Bilingual kKind{"Soort: {words}", "Kind: {words}"};
inline constexpr Bilingual kForProfile{"Wat goed of heel goed past bij dit profiel",
                                       "What is a good or strong fit with this profile"};
inline constexpr Bilingual kSearch{"Woorden in id, naam of beschrijving",
                                   "Words in id, name or description"};
inline constexpr Bilingual kPaths{"Mappen en bestanden; zonder: de catalogus zelf",
                                  "Directories and files; without any: the catalogue itself"};

inline constexpr Bilingual kUsageLabel{"Gebruik: maatwerk", "Usage: maatwerk"};
inline constexpr Bilingual kOptionsWord{"[OPTIES]", "[OPTIONS]"};
inline constexpr Bilingual kOptionsLabel{"Opties:", "Options:"};
inline constexpr Bilingual kPositionalsLabel{"Argumenten:", "Arguments:"};
inline constexpr Bilingual kCommandsLabel{"Opdrachten:", "Commands:"};
inline constexpr Bilingual kCommandLabel{"[OPDRACHT]", "[COMMAND]"};
inline constexpr Bilingual kAboutPerson{"Over de persoon:", "About the person:"};
inline constexpr Bilingual kExamplesLabel{"Voorbeelden:", "Examples:"};
inline constexpr Bilingual kOr{" of ", " or "};

inline constexpr Bilingual kUnexpected{"'{word}' hoort hier niet", "'{word}' does not belong here"};
inline constexpr Bilingual kUnknownOption{"onbekende optie '{word}'", "unknown option '{word}'"};
inline constexpr Bilingual kOptionLater{"zet '{word}' achter '{command}'",
                                        "put '{word}' after '{command}'"};
inline constexpr Bilingual kOptionOf{"'{word}' hoort hier niet, maar bij: {commands}",
                                     "'{word}' does not belong here, but with: {commands}"};
inline constexpr Bilingual kUnknownCommand{"onbekende opdracht '{word}'",
                                           "unknown command '{word}'"};
inline constexpr Bilingual kNeedsValue{"'{word}' heeft een waarde nodig", "'{word}' needs a value"};
inline constexpr Bilingual kNoValue{"'{word}' heeft geen waarde", "'{word}' takes no value"};
inline constexpr Bilingual kTwice{"'{word}' staat er meer dan eens; laat er één staan",
                                  "'{word}' is given more than once; keep one of them"};
inline constexpr Bilingual kNoMemory{"er is niet genoeg geheugen", "there is not enough memory"};
inline constexpr Bilingual kOurFault{
    "dit ligt aan het programma ({what}); meld het, met de opdracht erbij maar zonder "
    "persoonsgegevens",
    "this is a fault of the program ({what}); please report it, with the command but without "
    "personal data"};
inline constexpr Bilingual kNotANumber{
    "{option}: '{word}' is geen getal van {from} tot en met {to}",
    "{option}: '{word}' is not a number from {from} to {to}"};
inline constexpr Bilingual kSeeHelp{"Zie 'maatwerk --help'.", "See 'maatwerk --help'."};
inline constexpr Bilingual kCloseWindow{"\nDruk op Enter om dit venster te sluiten.",
                                        "\nPress Enter to close this window."};
inline constexpr Bilingual kError{"fout", "error"};

}  // namespace maatwerk::usage
