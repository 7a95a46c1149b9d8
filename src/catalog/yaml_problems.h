/// What can be wrong with the syntax of a YAML file, in the words of the people who edit one.
#pragma once

#include "base/diagnostics.h"

namespace maatwerk {

inline constexpr Problem kYamlTooLarge{
    "yaml/too-large",
    Severity::error,
    {"dit bestand is te groot: het mag hoogstens {1} zijn",
     "this file is too large: at most {1} is allowed"},
    {"verdeel de inhoud over meer bestanden", "split the content over several files"}};

inline constexpr Problem kYamlTooManySigns{
    "yaml/too-large",
    Severity::error,
    {"dit bestand heeft te veel onderdelen: er mogen hoogstens {1} haakjes, komma's en "
     "aanhalingstekens in staan",
     "this file has too many parts: at most {1} brackets, commas and quotes are allowed"},
    {"verdeel de inhoud over meer bestanden", "split the content over several files"}};

inline constexpr Problem kYamlTooManyValues{
    "yaml/too-large",
    Severity::error,
    {"dit bestand heeft te veel waarden: het mogen er hoogstens {1} zijn",
     "this file has too many values: at most {1} are allowed"},
    {"verdeel de inhoud over meer bestanden", "split the content over several files"}};

inline constexpr Problem kYamlTooDeep{
    "yaml/too-deep",
    Severity::error,
    {"dit zit te diep: lijsten en groepen mogen hoogstens {1} niveaus diep in elkaar zitten",
     "this is nested too deeply: lists and groups may be at most {1} levels deep"},
    {"controleer het inspringen en de haakjes, en sluit groepen eerder",
     "check the indentation and the brackets, and close groups earlier"}};

inline constexpr Problem kYamlInvalidUtf8{
    "yaml/invalid-utf8",
    Severity::error,
    {"dit teken is niet te lezen: het bestand moet in UTF-8 zijn opgeslagen",
     "this character cannot be read: the file must be saved as UTF-8"},
    {"sla het bestand opnieuw op met de codering UTF-8",
     "save the file again with the encoding UTF-8"}};

inline constexpr Problem kYamlControlCharacter{
    "yaml/control-character",
    Severity::error,
    {"hier staat een onzichtbaar stuurteken ({1}); alleen gewone tekst is toegestaan",
     "there is an invisible control character here ({1}); only ordinary text is allowed"},
    {"verwijder het teken, of typ deze regel opnieuw",
     "delete the character, or type this line again"}};

inline constexpr Problem kYamlTab{
    "yaml/tab",
    Severity::error,
    {"deze regel springt in met een tab; inspringen kan alleen met spaties",
     "this line is indented with a tab; only spaces can indent"},
    {"vervang elke tab aan het begin van een regel door spaties, bijvoorbeeld twee per niveau",
     "replace each tab at the start of a line by spaces, for example two for each level"}};

inline constexpr Problem kYamlDuplicateKey{
    "yaml/duplicate-key",
    Severity::error,
    {"de sleutel '{1}' staat hier voor de tweede keer; de eerste staat op regel {2}",
     "the key '{1}' is here for the second time; the first is on line {2}"},
    {"verwijder een van de twee, of zet beide waarden onder één sleutel",
     "remove one of the two, or put both values under one key"}};

inline constexpr Problem kYamlKeyNotText{
    "yaml/key-not-text",
    Severity::error,
    {"een sleutel moet een gewoon woord zijn, geen lijst, groep of lege plek",
     "a key must be an ordinary word, not a list, a group or an empty place"},
    {"schrijf een woord voor de dubbele punt; zet een waarde die met { of [ begint tussen "
     "aanhalingstekens",
     "write a word before the colon; put a value that begins with { or [ in quotes"}};

inline constexpr Problem kYamlMergeKey{
    "yaml/merge-key",
    Severity::error,
    {"de sleutel '<<' (samenvoegen) is hier niet toegestaan",
     "the key '<<' (merge) is not allowed here"},
    {"schrijf de sleutels en waarden voluit", "write the keys and values out in full"}};

inline constexpr Problem kYamlAnchor{
    "yaml/anchor",
    Severity::error,
    {"een waarde mag niet met '&' beginnen; dat zou haar een naam geven om elders naar te "
     "verwijzen",
     "a value cannot begin with '&'; that would name it, to refer to it elsewhere"},
    {"zet de tekst tussen aanhalingstekens, of schrijf zonder naam",
     "put the text in quotes, or leave the name out"}};

inline constexpr Problem kYamlAlias{
    "yaml/alias",
    Severity::error,
    {"een waarde mag niet met '*' beginnen; dat zou verwijzen naar een waarde elders",
     "a value cannot begin with '*'; that would refer to a value elsewhere"},
    {"zet de tekst tussen aanhalingstekens, begin een lijst met '- ', of schrijf de waarde voluit",
     "put the text in quotes, begin a list with '- ', or write the value out in full"}};

inline constexpr Problem kYamlTag{
    "yaml/tag",
    Severity::error,
    {"een waarde mag niet met '!' beginnen; dat zou haar soort aangeven",
     "a value cannot begin with '!'; that would tell its type"},
    {"zet de tekst tussen aanhalingstekens, of laat '!' weg",
     "put the text in quotes, or leave out the '!'"}};

inline constexpr Problem kYamlUnclosedQuote{
    "yaml/unclosed-quote",
    Severity::error,
    {"dit aanhalingsteken ({1}) wordt nergens gesloten", "this quote ({1}) is never closed"},
    {"zet aan het eind van de tekst ook een {1}", "put a {1} at the end of the text as well"}};

inline constexpr Problem kYamlSecondDocument{
    "yaml/second-document",
    Severity::error,
    {"hier begint een tweede document; een bestand mag er maar één bevatten",
     "a second document begins here; a file may hold only one"},
    {"verwijder deze regel met '---', of zet wat volgt in een eigen bestand",
     "remove this line with '---', or put what follows in a file of its own"}};

// All further ones share a code: to a reader they are one kind of mistake, with a sentence for each
// form it takes.

inline constexpr Problem kYamlSyntax{
    "yaml/syntax",
    Severity::error,
    {"dit is geen geldige YAML", "this is not valid YAML"},
    {"controleer de inspringing, dubbele punten en aanhalingstekens op deze regel en die erboven",
     "check the indentation, colons and quotes on this line and the one above"}};

inline constexpr Problem kYamlIndentation{
    "yaml/syntax",
    Severity::error,
    {"deze regel springt niet evenveel in als de regels waar hij bij hoort",
     "this line is not indented like the lines that it belongs to"},
    {"laat sleutels of streepjes die bij elkaar horen met evenveel spaties beginnen",
     "start keys or dashes that belong together with the same number of spaces"}};

inline constexpr Problem kYamlColon{"yaml/syntax",
                                    Severity::error,
                                    {"hier kan geen dubbele punt met een spatie staan",
                                     "a colon followed by a space cannot stand here"},
                                    {"zet een tekst waarin ': ' voorkomt tussen aanhalingstekens",
                                     "put a text that has ': ' in it in quotes"}};

inline constexpr Problem kYamlLongKey{
    "yaml/syntax",
    Severity::error,
    {"een sleutel mag hoogstens 1024 tekens lang zijn en moet op één regel staan",
     "a key may be at most 1024 characters long and must stand on one line"},
    {"maak de sleutel korter", "make the key shorter"}};

inline constexpr Problem kYamlKeyExpected{
    "yaml/syntax",
    Severity::error,
    {"hier werd een sleutel met een dubbele punt verwacht, of het einde van de groep",
     "a key with a colon was expected here, or the end of the group"},
    {"schrijf 'sleutel: waarde', met een spatie na de dubbele punt; laat een vervolgregel verder "
     "inspringen dan zijn sleutel",
     "write 'key: value', with a space after the colon; indent a continued line more than its "
     "key"}};

inline constexpr Problem kYamlAfterQuote{
    "yaml/syntax",
    Severity::error,
    {"na het sluitende aanhalingsteken kan geen tekst meer staan",
     "no text can follow the closing quote"},
    {"zet de hele tekst tussen aanhalingstekens; schrijf een aanhalingsteken erbinnen als '' in "
     "'…' of als \\\" in \"…\"",
     "put the whole text in quotes; write a quote inside it as '' in '…' or as \\\" in \"…\""}};

inline constexpr Problem kYamlAfterLateQuote{
    "yaml/syntax",
    Severity::error,
    {"het aanhalingsteken van regel {1} sluit pas hier, en er staat nog tekst achter",
     "the quote that opened on line {1} closes only here, and text follows it"},
    {"sluit het aanhalingsteken op regel {1}", "close the quote on line {1}"}};

inline constexpr Problem kYamlAfterEnd{
    "yaml/syntax",
    Severity::error,
    {"hier werd het einde van het bestand verwacht: dit hoort niet bij wat erboven staat",
     "the end of the file was expected here: this does not belong to what is above"},
    {"laat alles met dezelfde soort beginnen: ofwel sleutels ('sleutel: waarde'), ofwel "
     "lijststreepjes ('- '), met dezelfde inspringing",
     "begin everything alike: either keys ('key: value') or list dashes ('- '), with the same "
     "indentation"}};

inline constexpr Problem kYamlDash{
    "yaml/syntax",
    Severity::error,
    {"hier kan geen lijst met streepjes beginnen", "a list with dashes cannot begin here"},
    {"begin de lijst op de regel onder de sleutel, met elk streepje op een eigen regel; zet een "
     "tekst die met '- ' begint tussen aanhalingstekens",
     "begin the list on the line below the key, each dash on a line of its own; put a text that "
     "begins with '- ' in quotes"}};

inline constexpr Problem kYamlItemExpected{
    "yaml/syntax",
    Severity::error,
    {"hier werd het volgende streepje van de lijst verwacht, of het einde van de lijst",
     "the next dash of the list was expected here, or the end of the list"},
    {"begin elk onderdeel met '- ' en laat alle streepjes evenveel inspringen",
     "begin each item with '- ' and indent all dashes alike"}};

inline constexpr Problem kYamlUnclosedBracket{
    "yaml/syntax",
    Severity::error,
    {"dit haakje '{1}' wordt niet gesloten", "this bracket '{1}' is not closed"},
    {"sluit af met '{2}'", "close it with '{2}'"}};

inline constexpr Problem kYamlCommaExpected{
    "yaml/syntax",
    Severity::error,
    {"hier werd een komma of '{1}' verwacht", "a comma or '{1}' was expected here"},
    {"scheid onderdelen met komma's, en zet een tekst met een van de tekens , : ? [ ] { } tussen "
     "aanhalingstekens",
     "separate items with commas, and put a text with one of the signs , : ? [ ] { } in quotes"}};

inline constexpr Problem kYamlStrayBracket{
    "yaml/syntax",
    Severity::error,
    {"dit haakje '{1}' sluit niets, of past niet bij het haakje dat openstaat",
     "this bracket '{1}' closes nothing, or does not match the one that is open"},
    {"[ hoort bij ] en { bij }; zet een tekst die met een haakje begint tussen aanhalingstekens",
     "[ goes with ] and { with }; put a text that begins with a bracket in quotes"}};

inline constexpr Problem kYamlEmptyItem{
    "yaml/syntax",
    Severity::error,
    {"voor deze komma ontbreekt een onderdeel", "an item is missing before this comma"},
    {"verwijder de komma te veel, of vul het onderdeel in",
     "remove the comma too many, or fill in the item"}};

inline constexpr Problem kYamlFirstCharacter{
    "yaml/syntax",
    Severity::error,
    {"een tekst kan niet met '{1}' beginnen", "a text cannot begin with '{1}'"},
    {"zet de tekst tussen aanhalingstekens", "put the text in quotes"}};

inline constexpr Problem kYamlQuestionMark{
    "yaml/syntax",
    Severity::error,
    {"hier kan geen vraagteken staan", "a question mark cannot stand here"},
    {"zet een tekst met een vraagteken tussen aanhalingstekens",
     "put a text with a question mark in quotes"}};

inline constexpr Problem kYamlEscape{
    "yaml/syntax",
    Severity::error,
    {"'{1}' heeft geen betekenis tussen dubbele aanhalingstekens",
     "'{1}' has no meaning in double quotes"},
    {"schrijf \\\\ voor een gewone \\, of zet de tekst tussen enkele aanhalingstekens",
     "write \\\\ for an ordinary \\, or put the text in single quotes"}};

inline constexpr Problem kYamlAfterBlockSign{
    "yaml/syntax",
    Severity::error,
    {"na '{1}' kan op deze regel geen tekst staan", "no text can follow '{1}' on this line"},
    {"begin de tekst op de volgende regel, verder ingesprongen, of zet hem tussen "
     "aanhalingstekens",
     "begin the text on the next line, indented more, or put it in quotes"}};

inline constexpr Problem kYamlPercent{
    "yaml/syntax",
    Severity::error,
    {"een regel kan niet met '%' beginnen", "a line cannot begin with '%'"},
    {"zet de tekst tussen aanhalingstekens, of laat de regel inspringen",
     "put the text in quotes, or indent the line"}};

inline constexpr Problem kYamlMarkerInQuotes{
    "yaml/syntax",
    Severity::error,
    {"deze regel begint met '{1}' terwijl er nog een aanhalingsteken openstaat",
     "this line begins with '{1}' while a quote is still open"},
    {"sluit het aanhalingsteken op een regel hierboven, of laat deze regel inspringen",
     "close the quote on a line above, or indent this line"}};

}  // namespace maatwerk
