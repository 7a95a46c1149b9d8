/// The kinds of problems that a form file can have; an answer that is none is reported as in a form
/// (problems.h). {1} {2} are filled from the case.
#pragma once

#include "base/diagnostics.h"

namespace maatwerk {

inline constexpr Problem kFormFileNotOne{
    "form-file/not-a-form-file",
    Severity::error,
    // What stands there may be about a person: none of it is repeated.
    {"dit is geen formulierbestand: er staat geen 'form' en geen 'columns' in",
     "this is not a form file: there is no 'form' and no 'columns' in it"},
    {"begin met een regel 'form: NAAM' en een regel 'columns:', met daaronder een regel per kolom",
     "begin with a line 'form: NAME' and a line 'columns:', and below that a line for each "
     "column"}};
inline constexpr Problem kFormFileNoName{
    "form-file/no-name",
    Severity::error,
    {"het formulierbestand heeft geen naam", "the form file has no name"},
    {"zet bovenaan bijvoorbeeld 'form: intake Voorbeeldstad'",
     "put for example 'form: intake Town of Example' at the top"}};
inline constexpr Problem kFormFileNoColumns{
    "form-file/no-columns",
    Severity::error,
    {"er staat niet wat de kolommen betekenen", "nothing says what the columns mean"},
    {"zet onder 'columns:' een regel per kolom, bijvoorbeeld '  Dossiernummer: id'",
     "put a line for each column below 'columns:', for example '  File number: id'"}};
inline constexpr Problem kFormFileColumnsNotMap{
    "form-file/wrong-type",
    Severity::error,
    {"'columns' hoort uit regels 'kolom: vraag' te bestaan",
     "'columns' should be made of lines 'column: question'"},
    {"schrijf de kolommen eronder, met twee spaties inspringing, bijvoorbeeld '  Dossiernummer: "
     "id'",
     "write the columns below it, indented by two spaces, for example '  File number: id'"}};
inline constexpr Problem kFormFileStrayKey{
    "form-file/unknown-key",
    Severity::error,
    {"hier horen alleen 'form' en 'columns'", "only 'form' and 'columns' belong here"},
    {"is dit een kolom? Zet de regel dan onder 'columns', met twee spaties inspringing",
     "is this a column? Then put the line below 'columns', indented by two spaces"}};
inline constexpr Problem kFormFileUnknownKey{
    "form-file/unknown-key",
    Severity::error,
    {"onbekende sleutel '{1}': bij een kolom horen alleen 'field' en 'words'",
     "unknown key '{1}': a column has 'field' and 'words' only"},
    {"is dit een woord uit de kolom? Zet de regel dan onder 'words', verder ingesprongen",
     "is this a word of the column? Then put the line below 'words', indented more"}};
inline constexpr Problem kFormFileUnknownKeyNear{"form-file/unknown-key",
                                                 Severity::error,
                                                 {"onbekende sleutel '{1}'", "unknown key '{1}'"},
                                                 {"bedoelde u '{2}'?", "did you mean '{2}'?"}};
inline constexpr Problem kFormFileNoColumnName{
    "form-file/no-column-name",
    Severity::error,
    {"deze kolom heeft geen naam", "this column has no name"},
    {"schrijf de naam zoals die boven de kolom staat, of haal de regel weg",
     "write the name as it stands above the column, or remove the line"}};
inline constexpr Problem kFormFileColumnTwice{
    "form-file/column-twice",
    Severity::error,
    {"kolom '{1}' staat al op regel {2}", "column '{1}' is already on line {2}"},
    {"laat één van beide staan; hoofdletters, spaties en streepjes maken geen verschil",
     "keep one of the two; capitals, spaces and hyphens make no difference"}};
inline constexpr Problem kFormFileCitizenNumber{
    "form-file/citizen-number",
    Severity::error,
    {"kolom '{1}' is voor burgerservicenummers: 'maatwerk batch' weigert elk bestand met zo'n "
     "kolom",
     "column '{1}' is for citizen service numbers: 'maatwerk batch' refuses every file with such a "
     "column"},
    {"haal de kolom uit het bestand, en neem een eigen nummer per rij als id",
     "take the column out of the file, and use a number of your own for each row as the id"}};
inline constexpr Problem kFormFileNoField{
    "form-file/no-field",
    Severity::error,
    {"er staat niet op welke vraag kolom '{1}' antwoord geeft",
     "nothing says which question column '{1}' answers"},
    {"schrijf '{1}: VRAAG', of 'field: VRAAG' eronder; 'ignore' als de kolom niet wordt gebruikt",
     "write '{1}: QUESTION', or 'field: QUESTION' below it; 'ignore' if the column is not used"}};
inline constexpr Problem kFormFileOneField{
    "form-file/wrong-type",
    Severity::error,
    {"een kolom geeft antwoord op één vraag", "a column answers one question"},
    {"schrijf één vraag, bijvoorbeeld groups, of ignore",
     "write one question, for example groups, or ignore"}};
inline constexpr Problem kFormFileUnknownField{
    "form-file/unknown-field",
    Severity::error,
    {"'{1}' is geen vraag van maatwerk", "'{1}' is not a question of maatwerk"},
    {"hier kan: {2}, of ignore als de kolom niet wordt gebruikt",
     "allowed here: {2}, or ignore if the column is not used"}};
inline constexpr Problem kFormFileUnknownFieldNear{
    "form-file/unknown-field",
    Severity::error,
    {"'{1}' is geen vraag van maatwerk", "'{1}' is not a question of maatwerk"},
    {"bedoelde u '{2}'?", "did you mean '{2}'?"}};
inline constexpr Problem kFormFileFieldTwice{
    "form-file/field-twice",
    Severity::error,
    {"'{1}' krijgt al antwoord uit kolom '{2}'", "'{1}' is already answered by column '{2}'"},
    {"schrijf bij één van beide 'ignore'; alleen groups, interests, wishes en signals mogen uit "
     "meer kolommen komen",
     "write 'ignore' with one of the two; only groups, interests, wishes and signals may come from "
     "several columns"}};
inline constexpr Problem kFormFileWordsNotHere{
    "form-file/words-not-here",
    Severity::error,
    {"bij '{1}' horen geen woorden", "'{1}' takes no words"},
    {"haal 'words' weg", "remove 'words'"}};
inline constexpr Problem kFormFileNoWords{
    "form-file/no-words",
    Severity::error,
    {"onder 'words' staat niets", "there is nothing below 'words'"},
    {"schrijf een regel per woord, met erachter wat het betekent, of haal 'words' weg",
     "write a line for each word, followed by what it means, or remove 'words'"}};
inline constexpr Problem kFormFileWordsNotMap{
    "form-file/wrong-type",
    Severity::error,
    {"'words' hoort uit regels 'hun woord: ons woord' te bestaan",
     "'words' should be made of lines 'their word: our word'"},
    {"schrijf bijvoorbeeld: {al jaren: structural, sinds kort: situational}",
     "write for example: {for years: structural, since lately: situational}"}};
inline constexpr Problem kFormFileBlankWord{
    "form-file/blank-word",
    Severity::error,
    {"een lege cel is altijd onbekend", "an empty cell is always unknown"},
    {"haal deze regel weg", "remove this line"}};
inline constexpr Problem kFormFileWordTwice{
    "form-file/word-twice",
    Severity::error,
    {"'{1}' staat al op regel {2}", "'{1}' is already on line {2}"},
    {"laat één van beide staan; hoofdletters, spaties en streepjes maken geen verschil",
     "keep one of the two; capitals, spaces and hyphens make no difference"}};
inline constexpr Problem kFormFileNoMeaning{
    "form-file/no-meaning",
    Severity::error,
    {"er staat niet wat '{1}' betekent", "nothing says what '{1}' means"},
    {"schrijf erachter welk antwoord op '{2}' het is, of unknown",
     "write after it which answer to '{2}' it is, or unknown"}};
inline constexpr Problem kFormFileOneMeaning{
    "form-file/one-answer",
    Severity::error,
    {"op '{1}' past maar één antwoord", "'{1}' takes one answer only"},
    {"kies er één, of schrijf unknown", "choose one, or write unknown"}};
inline constexpr Problem kFormFileNotAMeaning{
    "form-file/wrong-type",
    Severity::error,
    {"'{1}' hoort één antwoord te betekenen, of een lijst van antwoorden",
     "'{1}' should mean one answer, or a list of answers"},
    {"schrijf bijvoorbeeld: [widowed, lives-alone]", "write for example: [widowed, lives-alone]"}};

}  // namespace maatwerk
