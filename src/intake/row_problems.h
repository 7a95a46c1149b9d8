/// Why a row of an intake file, or the file as a whole, cannot be taken. {1} {2} {3} are filled
/// from the case; nothing of a row but coded values is shown.
#pragma once

#include "base/diagnostics.h"

namespace maatwerk {

// The file as a whole.

inline constexpr Problem kNearColumn{
    "intake/near-column",
    Severity::error,
    {"kolom '{1}' lijkt op een vraag van het formulier, maar is het niet",
     "column '{1}' looks like a question of the form, but is none"},
    {"bedoelde u '{2}'? Zo niet, zet dan '{1}: ignore' in een formulierbestand (--form)",
     "did you mean '{2}'? If not, write '{1}: ignore' in a form file (--form)"}};
inline constexpr Problem kCitizenNumber{
    "intake/citizen-number",
    Severity::error,
    {"kolom '{1}' is voor burgerservicenummers; die mogen hier niet in",
     "column '{1}' is for citizen service numbers; they must not come in here"},
    {"haal de kolom weg en geef elke rij een eigen nummer in de kolom 'id'",
     "take the column out and give each row a number of your own in a column 'id'"}};
inline constexpr Problem kCitizenNumbers{
    "intake/citizen-number",
    Severity::error,
    {"de waarden in kolom '{1}' doorstaan allemaal de elfproef: dit lijken burgerservicenummers",
     "the values in column '{1}' all pass the 11-test: these look like citizen service numbers"},
    {"vervang ze door een eigen nummer per rij, en bewaar de sleutel ergens anders",
     "put a number of your own for each row instead, and keep the key somewhere else"}};
inline constexpr Problem kColumnTwice{"intake/column-twice",
                                      Severity::error,
                                      {"de vraag '{1}' staat in twee kolommen, {2} en {3}",
                                       "the question '{1}' stands in two columns, {2} and {3}"},
                                      {"laat één van beide weg", "leave one of the two out"}};
inline constexpr Problem kKeptTwice{"intake/column-twice",
                                    Severity::error,
                                    {"kolom '{1}' komt twee keer voor, als kolom {2} en {3}",
                                     "column '{1}' comes twice, as columns {2} and {3}"},
                                    {"geef één van beide een andere naam, of laat die weg",
                                     "give one of the two another name, or leave it out"}};
inline constexpr Problem kNoMainColumn{
    "intake/no-main-column",
    Severity::error,
    {"er is geen kolom voor persistentie (duur) en geen voor motivatie; van niemand is het profiel "
     "te bepalen",
     "there is no column for persistence and none for motivation; nobody's profile can be told"},
    {"zet 'persistentie' en 'motivatie' boven de kolommen, of geef met --form op hoe ze hier heten",
     "name the columns 'persistence' and 'motivation', or tell with --form what they are called"}};
inline constexpr Problem kNoKeptColumn{
    "intake/no-such-column",
    Severity::error,
    {"er is geen kolom '{1}'", "there is no column '{1}'"},
    {"geef de naam zoals die boven de kolom staat", "give the name as it stands above the column"}};
inline constexpr Problem kNoKeptColumnNear{"intake/no-such-column",
                                           Severity::error,
                                           {"er is geen kolom '{1}'", "there is no column '{1}'"},
                                           {"bedoelde u '{2}'?", "did you mean '{2}'?"}};
inline constexpr Problem kNoFormColumn{
    "intake/no-such-column",
    Severity::error,
    {"het formulierbestand noemt een kolom '{1}', maar die is er niet",
     "the form file names a column '{1}', but there is none"},
    {"pas de naam in het formulierbestand aan, of haal hem daar weg",
     "change the name in the form file, or take it out"}};
inline constexpr Problem kHeader{
    "intake/header",
    Severity::error,
    {"de eerste regel is geen leesbare kop met kolomnamen",
     "the first line is no readable header with names of columns"},
    {"sla het bestand op als 'CSV UTF-8', met de namen van de vragen op de eerste regel",
     "save the file as 'CSV UTF-8', with the names of the questions in the first line"}};
inline constexpr Problem kNoQuestions{
    "intake/header",
    Severity::error,
    {"de eerste regel noemt geen enkele vraag", "the first line names none of the questions"},
    {"staat er wel een kop boven de kolommen? Geef met --form op hoe de vragen hier heten",
     "is there a header above the columns? Tell with --form what the questions are called here"}};
inline constexpr Problem kHeaderEncoding{
    "intake/encoding",
    Severity::error,
    {"de kop is geen UTF-8", "the header is not UTF-8"},
    {"sla het bestand op als 'CSV UTF-8', of geef --encoding windows-1252 mee",
     "save the file as 'CSV UTF-8', or pass --encoding windows-1252"}};
inline constexpr Problem kUtf16{
    "intake/encoding",
    Severity::error,
    {"dit bestand is UTF-16 ('Unicode-tekst')", "this file is UTF-16 ('Unicode text')"},
    {"sla het op als 'CSV UTF-8'", "save it as 'CSV UTF-8'"}};
inline constexpr Problem kReadAsWindows{
    "intake/encoding",
    Severity::error,
    {"dit bestand is UTF-8, maar is hier of eerder gelezen als windows-1252",
     "this file is UTF-8, but was read as windows-1252, here or before"},
    {"laat --encoding weg, of sla het opnieuw op als 'CSV UTF-8'",
     "leave --encoding out, or save it again as 'CSV UTF-8'"}};
inline constexpr Problem kSpreadsheet{
    "intake/not-text",
    Severity::error,
    {"dit is een spreadsheet of ingepakt bestand, geen tekst",
     "this is a spreadsheet or a packed file, not text"},
    {"open het en sla het op als 'CSV UTF-8' (Excel: Bestand, Opslaan als)",
     "open it and save it as 'CSV UTF-8' (Excel: File, Save as)"}};
inline constexpr Problem kOldMac{
    "intake/line-ends",
    Severity::error,
    {"de regels eindigen op een losse CR, zoals bij heel oude Macs",
     "the lines end in a lone CR, as on very old Macs"},
    {"sla het bestand op als 'CSV UTF-8'", "save the file as 'CSV UTF-8'"}};
inline constexpr Problem kJsonArray{
    "intake/json-array",
    Severity::error,
    {"dit is één JSON-lijst; gevraagd is één object per regel (JSON lines)",
     "this is one JSON array; wanted is one object a line (JSON lines)"},
    {"zet om met: jq -c '.[]'", "convert with: jq -c '.[]'"}};
inline constexpr Problem kNothingInIt{"intake/empty",
                                      Severity::error,
                                      {"er staat niets in", "there is nothing in it"},
                                      {"is dit het goede bestand?", "is this the right file?"}};

// One row.

inline constexpr Problem kTooManyCells{
    "row/cells",
    Severity::error,
    {"te veel cellen: {1}; de kop heeft er {2}", "too many cells: {1}; the header has {2}"},
    {"een tekst waarin het scheidingsteken staat, hoort tussen aanhalingstekens",
     "a text that holds the delimiter belongs in quotes"}};
inline constexpr Problem kTooFewCells{
    "row/cells",
    Severity::error,
    {"te weinig cellen: {1}; de kop heeft er {2}", "too few cells: {1}; the header has {2}"},
    {"laat lege antwoorden leeg, maar schrijf hun scheidingstekens wel",
     "leave blank answers empty, but write their delimiters"}};
inline constexpr Problem kQuote{
    "row/quote",
    Severity::error,
    {"een aanhalingsteken wordt niet of niet goed gesloten",
     "a quote is not closed, or not closed well"},
    {"zet de hele cel tussen aanhalingstekens en schrijf \" daarbinnen als \"\"",
     "put the whole cell in quotes and write \" within it as \"\""}};
inline constexpr Problem kTooLong{"row/too-long",
                                  Severity::error,
                                  {"de rij is langer dan 1 MiB", "the row is longer than 1 MiB"},
                                  {"haal de lange tekst weg; die wordt toch niet gelezen",
                                   "take the long text out; it is not read anyway"}};
inline constexpr Problem kNotUtf8{
    "row/encoding",
    Severity::error,
    {"de rij is geen UTF-8", "the row is not UTF-8"},
    {"sla het bestand op als 'CSV UTF-8', of geef --encoding windows-1252 mee",
     "save the file as 'CSV UTF-8', or pass --encoding windows-1252"}};
inline constexpr Problem kControl{
    "row/control",
    Severity::error,
    {"in de rij staat een stuurteken dat niet in een formulier hoort",
     "the row holds a control character that does not belong in a form"},
    {"haal het teken weg (NUL, losse CR, Escape)",
     "take the character out (NUL, lone CR, Escape)"}};
inline constexpr Problem kEmptyRow{
    "row/empty",
    Severity::error,
    {"alle antwoorden van de rij zijn leeg", "all answers of the row are empty"},
    {"haal de rij weg", "take the row out"}};

// One row, as a JSON object.

inline constexpr Problem kNotJson{
    "row/not-json",
    Severity::error,
    {"de regel is geen geldige JSON, of gaat na het object nog door",
     "the line is not valid JSON, or goes on behind the object"},
    {"zet elk formulier als één heel object op één regel: {\"id\": \"a1\", \"duur\": \"dreigend\"}",
     "put each form on one line as one whole object: {\"id\": \"a1\", \"persistence\": "
     "\"threatening\"}"}};
inline constexpr Problem kNotAnObject{
    "row/not-an-object",
    Severity::error,
    {"op de regel staat geen JSON-object", "the line holds no JSON object"},
    {"zet elk formulier als één heel object op één regel: {\"id\": \"a1\", \"duur\": \"dreigend\"}",
     "put each form on one line as one whole object: {\"id\": \"a1\", \"persistence\": "
     "\"threatening\"}"}};
inline constexpr Problem kTooDeep{
    "row/too-deep",
    Severity::error,
    {"de lijsten en objecten in de regel zitten te diep in elkaar",
     "the lists and objects in the line nest too deeply"},
    {"een formulier bestaat uit vragen met een woord, een getal of een lijst van woorden",
     "a form is made of questions with a word, a number or a list of words"}};
inline constexpr Problem kTwice{"row/twice",
                                Severity::error,
                                {"'{1}' staat twee keer in de rij, misschien onder een andere naam",
                                 "'{1}' stands twice in the row, perhaps under another name"},
                                {"laat één van beide weg", "leave one of the two out"}};
inline constexpr Problem kTrueFalse{
    "row/value",
    Severity::error,
    {"true en false zijn geen antwoord op '{1}'", "true and false are no answer to '{1}'"},
    {"schrijf \"ja\" of \"nee\", of zet in een formulierbestand (--form) wat ze betekenen",
     "write \"yes\" or \"no\", or tell what they mean in a form file (--form)"}};
inline constexpr Problem kNotOneValue{"row/value",
                                      Severity::error,
                                      {"op '{1}' past één antwoord, geen lijst of object",
                                       "'{1}' takes one answer, not a list or an object"},
                                      {"schrijf één woord tussen aanhalingstekens, of een getal",
                                       "write one word in quotes, or a number"}};
inline constexpr Problem kNotAList{
    "row/value",
    Severity::error,
    {"het antwoord op '{1}' hoort een woord of een lijst van woorden te zijn",
     "the answer to '{1}' should be a word or a list of words"},
    {"schrijf bijvoorbeeld: [\"dieren\", \"muziek\"]",
     "write for example: [\"animals\", \"music\"]"}};
inline constexpr Problem kNotPlain{
    "row/value",
    Severity::error,
    {"'{1}' hoort een tekst of een getal te zijn", "'{1}' should be a text or a number"},
    {"een lijst of object kan niet worden overgenomen", "a list or an object cannot be copied"}};

}  // namespace maatwerk
