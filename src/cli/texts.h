/// Help texts of the command line.
#pragma once

#include "base/language.h"

namespace maatwerk::usage {

inline constexpr Bilingual kAbout{
    "Helpt kiezen welke activiteiten tegen eenzaamheid bij één persoon passen.\n"
    "\n"
    "Voorbeelden:\n"
    "  maatwerk                                   vragen beantwoorden, dan een advies\n"
    "  maatwerk recommend --persistence situationeel --motivation ja --age 72\n"
    "  maatwerk recommend --person formulier.yaml --why --lang nl\n"
    "  maatwerk activities oopoeh --lang nl       één activiteit opzoeken\n"
    "\n"
    "Er wordt niets bewaard en er gaat niets over het netwerk.\n",
    "Helps to choose which activities against loneliness fit one person.\n"
    "\n"
    "Examples:\n"
    "  maatwerk                                   answer questions, then a recommendation\n"
    "  maatwerk recommend --persistence situational --motivation yes --age 72\n"
    "  maatwerk recommend --person form.yaml --why\n"
    "  maatwerk activities oopoeh                 look one activity up\n"
    "\n"
    "Nothing is stored and nothing goes over the network.\n"};
inline constexpr Bilingual kExitCodes{
    "Afsluitcode: 0 klaar; 1 klaar, met bevindingen; 2 fout in de opdracht of niet gelukt; 130 "
    "afgebroken.\n"
    "Meer: man maatwerk",
    "Exit codes: 0 done; 1 done, with findings; 2 usage, or could not start or finish; 130 "
    "interrupted.\n"
    "More: man maatwerk"};

inline constexpr Bilingual kRecommend{"Een advies voor één persoon, uit opties of een bestand",
                                      "A recommendation for one person, from options or a file"};
inline constexpr Bilingual kRecommendMore{
    "Wat u niet opgeeft, is onbekend en telt nooit als nee. Alleen groepen die u niet noemt, "
    "gelden niet.\n"
    "Waarden mogen Nederlands of Engels zijn. Met een bestand (--person) blijven de antwoorden uit "
    "de\n"
    "geschiedenis van de opdrachtregel.",
    "What is not given is unknown and never counts as no. Only groups not named are taken not to "
    "apply.\n"
    "Values may be Dutch or English. A file (--person) keeps the answers out of the shell's "
    "history."};
inline constexpr Bilingual kProfiles{"De acht profielen, of één ervan",
                                     "The eight profiles, or one of them"};
inline constexpr Bilingual kActivities{"De activiteiten, of één ervan",
                                       "The activities, or one of them"};
inline constexpr Bilingual kBatch{"Adviezen voor veel intakeformulieren (CSV of JSON lines)",
                                  "Recommendations for many intake forms (CSV or JSON lines)"};
inline constexpr Bilingual kBatchMore{
    "Voorbeelden:\n"
    "  maatwerk batch intakes.csv --format csv -o adviezen.csv --rejects afgewezen.csv\n"
    "  maatwerk batch export.csv --form gemeente.yaml --keep wijk > adviezen.jsonl\n"
    "\n"
    "Elke rij komt eruit: als resultaat, of als afgewezen rij met de reden (dan is de afsluitcode "
    "1).\n"
    "Van de invoer gaan alleen het id en de kolommen van --keep mee. Een advies kan zelf ook iets\n"
    "verraden, zoals een inloophuis voor mensen met kanker.",
    "Examples:\n"
    "  maatwerk batch intakes.csv --format csv -o advice.csv --rejects rejected.csv\n"
    "  maatwerk batch export.csv --form municipality.yaml --keep district > advice.jsonl\n"
    "\n"
    "Every row comes out: as a result, or as a reject with the reason (then the exit code is 1).\n"
    "Of the input only the id and the columns of --keep go along. A recommendation itself can\n"
    "reveal something too, such as a drop-in for people with cancer."};
inline constexpr Bilingual kSummary{
    "Tellingen over veel intakeformulieren, kleine aantallen verborgen",
    "Counts over many intake forms, small numbers hidden"};
inline constexpr Bilingual kSummaryMore{
    "Voorbeelden:\n"
    "  maatwerk summary intakes.csv --by gemeente\n"
    "  maatwerk summary export.csv --form gemeente.yaml --by wijk --format csv -o tellingen.csv\n"
    "\n"
    "Nul wordt getoond, 1 tot en met 9 is '<10', en andere aantallen zijn afgerond op vijf. Waar\n"
    "een klein aantal anders uit te rekenen is, verdwijnt er nog een.",
    "Examples:\n"
    "  maatwerk summary intakes.csv --by municipality\n"
    "  maatwerk summary export.csv --form municipality.yaml --by district --format csv -o "
    "counts.csv\n"
    "\n"
    "Zero is shown, 1 to 9 is '<10', and other counts are rounded to five. Where a small count\n"
    "could still be worked out, another one is hidden."};
inline constexpr Bilingual kCheck{"Catalogi, aanvullingen en formulieren controleren",
                                  "Check catalogues, overlays and forms"};

inline constexpr Bilingual kHelp{"Deze hulp", "This help"};
inline constexpr Bilingual kVersion{"Versie van programma en catalogus",
                                    "Version of program and catalogue"};
inline constexpr Bilingual kLang{"Taal: nl of en (ook MAATWERK_LANG)",
                                 "Language: nl or en (also MAATWERK_LANG)"};
inline constexpr Bilingual kColor{"Kleur: auto, always of never", "Colour: auto, always or never"};
inline constexpr Bilingual kCatalog{
    "Catalogus (map) of aanvulling (bestand); mag vaker (ook MAATWERK_CATALOG)",
    "Catalogue (directory) or overlay (file); may be repeated (also MAATWERK_CATALOG)"};
inline constexpr Bilingual kNoInput{"Nooit iets vragen", "Never ask anything"};
inline constexpr Bilingual kOutput{"Schrijf naar dit bestand, helemaal of niet",
                                   "Write to this file, complete or not at all"};
inline constexpr Bilingual kFormat{"Vorm: text of json", "Form: text or json"};

inline constexpr Bilingual kBatchFormat{"Vorm: jsonl of csv", "Form: jsonl or csv"};
inline constexpr Bilingual kSummaryFormat{"Vorm: text, json of csv", "Form: text, json or csv"};
inline constexpr Bilingual kBy{"Tel apart per waarde van deze kolom (hoogstens 1000 waarden)",
                               "Count apart for each value of this column (at most 1,000 values)"};
inline constexpr Bilingual kNoSuppression{
    "Toon precieze aantallen; die kunnen mensen herkenbaar maken",
    "Show exact counts; they may identify people"};
inline constexpr Bilingual kFormsFile{"Bestand met formulieren; - is standaardinvoer",
                                      "File with forms; - is standard input"};
inline constexpr Bilingual kInputFormat{"csv of jsonl; anders zelf herkend",
                                        "csv or jsonl; else recognised by itself"};
inline constexpr Bilingual kForm{"Formulierbestand: wat andere kolomnamen en woorden betekenen",
                                 "Form file: what other column names and words mean"};
inline constexpr Bilingual kEncoding{"utf-8 of windows-1252", "utf-8 or windows-1252"};
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

inline constexpr Bilingual kPersistence{
    "Aard en duur: dreigend, situationeel, structureel, complex",
    "How long, and whether other problems: threatening, situational, structural, complex"};
inline constexpr Bilingual kMotivation{"Motivatie voor contact: ja, nee, onduidelijk",
                                       "Motivation for contact: yes, no, unclear"};
inline constexpr Bilingual kCoping{"Omgaan met problemen: actief, passief",
                                   "Dealing with problems: active, passive"};
inline constexpr Bilingual kAge{"Leeftijd in hele jaren", "Age in whole years"};
inline constexpr Bilingual kGender{"Geslacht: vrouw, man, anders", "Gender: woman, man, other"};
inline constexpr Bilingual kGroup{
    "Situaties, met komma's: partner-overleden, dierbare-verloren, gescheiden, woont-alleen, "
    "mantelzorger, "
    "chronisch-ziek, kanker, dementie, veel-zorg-nodig, lichamelijke-beperking, loopt-moeilijk, "
    "slechtziend, "
    "slechthorend, verstandelijke-beperking, psychiatrische-achtergrond, verslaving, dakloos, "
    "verpleeghuis, thuiszorg, "
    "migratieachtergrond, spreekt-weinig-nederlands, laag-inkomen, laaggeletterd, lhbti",
    "Situations, with commas: widowed, bereaved, divorced, lives-alone, informal-carer, "
    "chronic-illness, cancer, "
    "dementia, care-intensive, physical-disability, mobility-impaired, visually-impaired, "
    "hearing-impaired, "
    "intellectual-disability, psychiatric, addiction, homeless, care-home, home-care, migrant, "
    "limited-dutch, "
    "low-income, low-literacy, lgbt"};
inline constexpr Bilingual kInterest{
    "Interesses: dieren, creatief, cultuur, dansen, bewegen, koken-en-eten, spelletjes, "
    "anderen-helpen, vakantie, "
    "nederlands-leren, iets-nieuws-leren, muziek, natuur, verhalen",
    "Interests: animals, creative, culture, dance, exercise, food, games, helping, holidays, "
    "language, learning, music, "
    "nature, stories"};
inline constexpr Bilingual kWish{
    "Waar de persoon om vraagt: ontmoeten, bezigheid, vaste-kring, vertrouwd-iemand, lotgenoten, "
    "vaardigheden, "
    "verwachtingen, rol, zingeving, praktische-hulp, luisterend-oor, beroepskracht, vangnet; of "
    "met-rust-gelaten-worden",
    "What the person asks for: meeting, activity, steady-circle, confidant, peers, skills, "
    "expectations, role, "
    "meaning, practical-access, listening-ear, guidance, safety-net; or nothing (to be left "
    "alone)"};
inline constexpr Bilingual kReach{"Hoe ver de persoon komt: thuis, opgehaald, zelfstandig",
                                  "How far the person can go: home, fetched, independent"};
inline constexpr Bilingual kPrefers{"Voorkeur: groep, een-op-een, cursus",
                                    "Preference: group, one-on-one, course"};
inline constexpr Bilingual kInternet{"Gebruikt internet: ja, nee", "Uses the internet: yes, no"};
inline constexpr Bilingual kLoneliness{"Gemis: sociaal, emotioneel, allebei",
                                       "What is missed: social, emotional, both"};
inline constexpr Bilingual kSignal{
    "Nieuwe of acute signalen: suïcidaliteit, mishandeling, zelfverwaarlozing, verwardheid",
    "New or acute signs: suicidality, abuse, self-neglect, confusion"};
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
inline constexpr Bilingual kActivityId{"Id van een activiteit", "Id of an activity"};
inline constexpr Bilingual kLevel{"evidence-backed (onderbouwd) of promising (kansrijk)",
                                  "evidence-backed or promising"};
inline constexpr Bilingual kKind{"group, one-on-one of course", "group, one-on-one or course"};
inline constexpr Bilingual kForProfile{"Wat goed of heel goed past bij dit profiel",
                                       "What is a good or strong fit with this profile"};
inline constexpr Bilingual kSearch{"Woorden in id, naam of beschrijving",
                                   "Words in id, name or description"};
inline constexpr Bilingual kPaths{"Mappen en bestanden; zonder: de catalogus zelf",
                                  "Directories and files; without any: the catalogue itself"};

inline constexpr Bilingual kUsageLabel{"Gebruik", "Usage"};
inline constexpr Bilingual kOptionsWord{"OPTIES", "OPTIONS"};
inline constexpr Bilingual kOptionsLabel{"Opties", "Options"};
inline constexpr Bilingual kPositionalsLabel{"Argumenten", "Arguments"};
inline constexpr Bilingual kCommandsLabel{"Opdrachten", "Commands"};
inline constexpr Bilingual kCommandLabel{"OPDRACHT", "COMMAND"};
inline constexpr Bilingual kAboutPerson{"Over de persoon", "About the person"};

inline constexpr Bilingual kUnexpected{"'{word}' hoort hier niet", "'{word}' does not belong here"};
inline constexpr Bilingual kUnknownOption{"onbekende optie '{word}'", "unknown option '{word}'"};
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
inline constexpr Bilingual kError{"fout", "error"};

}  // namespace maatwerk::usage
