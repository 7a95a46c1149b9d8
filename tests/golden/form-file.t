A form file tells what the columns and words of a foreign intake file mean. It is known by 'form:'.

  $ maatwerk check "$EXAMPLES/form-voorbeeldstad.yaml"
  $EXAMPLES/form-voorbeeldstad.yaml: fine
  errors: 0; warnings: 0
  $ cat >form.yaml <<X
  > form: intake Voorbeeldstad
  > columns:
  >   Dossiernummer: id
  >   Internet: {field: internet, words: {ja: yes, nee: no, 1: yes}}
  >   Duur van de klacht:
  >     field: persistence
  >     words:
  >       korter dan een jaar: situational
  >   Notities: ignore
  > X
  $ maatwerk check --lang nl form.yaml
  form.yaml: in orde
  fouten: 0; waarschuwingen: 0

All mistakes are named in one run, each with its line.

  $ cat >faults.yaml <<X
  > form:
  > Wijk: ignore
  > columns:
  >   BSN: id
  >   Dossiernummer: nummr
  >   Postcode: postcode
  >   Opmerkingen:
  >   Leeftijd:
  >     field: age
  >     words:
  >       hoogbejaard: oud
  >       jaren veertig: 1945
  >   Leeftijd cliënt: leeftijd
  >   Duur van de klacht:
  >     field: persistence
  >     korter dan een jaar: situational
  >   Duur-van-de-KLACHT: ignore
  >   Wil contact:
  >     field: motivation
  >     wrods: {ja: yes}
  >   Partner overleden:
  >     field: groups
  >     words:
  >       Ja: wedowed
  >       ja: [widowed, lives-alone]
  >       weet niet:
  >       '': none
  >   Vervoer:
  >     field: reach
  >     words:
  >       bus: [independent, fetched]
  >       nee: none
  >   Woont: {field: groups, words: {}}
  >   Hobby: {field: [interests, wishes]}
  >   Wens:
  >     field: wishes
  >     words:
  >       rust en bezoek: [nothing, confidant]
  >       anders: {iets: meeting}
  >   Dossier: {field: id, words: {x: y}}
  > X
  $ maatwerk check --lang nl faults.yaml
  faults.yaml:1:1: fout[form-file/no-name]: het formulierbestand heeft geen naam
     1 | form:
       | ^^^^
     = hulp: zet bovenaan bijvoorbeeld 'form: intake Voorbeeldstad'
  faults.yaml:2:1: fout[form-file/unknown-key]: hier horen alleen 'form' en 'columns'
     2 | Wijk: ignore
       | ^^^^
     = hulp: is dit een kolom? Zet de regel dan onder 'columns', met twee spaties inspringing
  faults.yaml:4:3: fout[form-file/citizen-number]: kolom 'BSN' is voor burgerservicenummers: 'maatwerk batch' weigert elk bestand met zo'n kolom
     4 |   BSN: id
       |   ^^^
     = hulp: haal de kolom uit het bestand, en neem een eigen nummer per rij als id
  faults.yaml:5:18: fout[form-file/unknown-field]: 'nummr' is geen vraag van maatwerk
     5 |   Dossiernummer: nummr
       |                  ^^^^^
     = hulp: bedoelde u 'nummer'?
  faults.yaml:6:13: fout[form-file/unknown-field]: 'postcode' is geen vraag van maatwerk
     6 |   Postcode: postcode
       |             ^^^^^^^^
     = hulp: hier kan: id, persistence, motivation, coping, age, gender, groups, interests, wishes, reach, prefers, internet, loneliness, signals, of ignore als de kolom niet wordt gebruikt
  faults.yaml:7:3: fout[form-file/no-field]: er staat niet op welke vraag kolom 'Opmerkingen' antwoord geeft
     7 |   Opmerkingen:
       |   ^^^^^^^^^^^
     = hulp: schrijf 'Opmerkingen: VRAAG', of 'field: VRAAG' eronder; 'ignore' als de kolom niet wordt gebruikt
  faults.yaml:11:20: fout[form/age]: de leeftijd is geen heel getal
     11 |       hoogbejaard: oud
        |                    ^^^
     = hulp: schrijf de leeftijd in hele jaren, bijvoorbeeld 72
  faults.yaml:12:22: fout[form/age]: de leeftijd ligt niet tussen 0 en 120
     12 |       jaren veertig: 1945
        |                      ^^^^
     = hulp: schrijf de leeftijd in hele jaren, geen geboortejaar
  faults.yaml:13:21: fout[form-file/field-twice]: 'age' krijgt al antwoord uit kolom 'Leeftijd'
     13 |   Leeftijd cliënt: leeftijd
        |                    ^^^^^^^^
     = hulp: schrijf bij één van beide 'ignore'; alleen groups, interests, wishes en signals mogen uit meer kolommen komen
  faults.yaml:16:5: fout[form-file/unknown-key]: onbekende sleutel 'korter dan een jaar': bij een kolom horen alleen 'field' en 'words'
     16 |     korter dan een jaar: situational
        |     ^^^^^^^^^^^^^^^^^^^
     = hulp: is dit een woord uit de kolom? Zet de regel dan onder 'words', verder ingesprongen
  faults.yaml:17:3: fout[form-file/column-twice]: kolom 'Duur-van-de-KLACHT' staat al op regel 14
     17 |   Duur-van-de-KLACHT: ignore
        |   ^^^^^^^^^^^^^^^^^^
     = hulp: laat één van beide staan; hoofdletters, spaties en streepjes maken geen verschil
  faults.yaml:20:5: fout[form-file/unknown-key]: onbekende sleutel 'wrods'
     20 |     wrods: {ja: yes}
        |     ^^^^^
     = hulp: bedoelde u 'words'?
  faults.yaml:24:11: fout[form/unknown-value]: 'wedowed' is geen antwoord op 'groepen'
     24 |       Ja: wedowed
        |           ^^^^^^^
     = hulp: bedoelde u 'widowed'?
  faults.yaml:25:7: fout[form-file/word-twice]: 'ja' staat al op regel 24
     25 |       ja: [widowed, lives-alone]
        |       ^^
     = hulp: laat één van beide staan; hoofdletters, spaties en streepjes maken geen verschil
  faults.yaml:26:7: fout[form-file/no-meaning]: er staat niet wat 'weet niet' betekent
     26 |       weet niet:
        |       ^^^^^^^^^
     = hulp: schrijf erachter welk antwoord op 'groups' het is, of unknown
  faults.yaml:27:7: fout[form-file/blank-word]: een lege cel is altijd onbekend
     27 |       '': none
        |       ^^
     = hulp: haal deze regel weg
  faults.yaml:31:12: fout[form-file/one-answer]: op 'reach' past maar één antwoord
     31 |       bus: [independent, fetched]
        |            ^
     = hulp: kies er één, of schrijf unknown
  faults.yaml:32:12: fout[form/unknown-value]: 'none' is geen antwoord op 'bereik'
     32 |       nee: none
        |            ^^^^
     = hulp: hier kan: thuis; opgehaald; zelfstandig
  faults.yaml:33:33: fout[form-file/no-words]: onder 'words' staat niets
     33 |   Woont: {field: groups, words: {}}
        |                                 ^
     = hulp: schrijf een regel per woord, met erachter wat het betekent, of haal 'words' weg
  faults.yaml:34:18: fout[form-file/wrong-type]: een kolom geeft antwoord op één vraag
     34 |   Hobby: {field: [interests, wishes]}
        |                  ^
     = hulp: schrijf één vraag, bijvoorbeeld groups, of ignore
  faults.yaml:38:33: fout[form/contradiction]: 'nothing' gaat niet samen met een andere wens
     38 |       rust en bezoek: [nothing, confidant]
        |                                 ^^^^^^^^^
     = hulp: laat één van beide weg
  faults.yaml:39:15: fout[form-file/wrong-type]: 'anders' hoort één antwoord te betekenen, of een lijst van antwoorden
     39 |       anders: {iets: meeting}
        |               ^
     = hulp: schrijf bijvoorbeeld: [widowed, lives-alone]
  faults.yaml:40:24: fout[form-file/words-not-here]: bij 'id' horen geen woorden
     40 |   Dossier: {field: id, words: {x: y}}
        |                        ^^^^^
     = hulp: haal 'words' weg
  fouten: 23; waarschuwingen: 0
  [1]
  $ maatwerk check --lang en faults.yaml
  faults.yaml:1:1: error[form-file/no-name]: the form file has no name
     1 | form:
       | ^^^^
     = help: put for example 'form: intake Town of Example' at the top
  faults.yaml:2:1: error[form-file/unknown-key]: only 'form' and 'columns' belong here
     2 | Wijk: ignore
       | ^^^^
     = help: is this a column? Then put the line below 'columns', indented by two spaces
  faults.yaml:4:3: error[form-file/citizen-number]: column 'BSN' is for citizen service numbers: 'maatwerk batch' refuses every file with such a column
     4 |   BSN: id
       |   ^^^
     = help: take the column out of the file, and use a number of your own for each row as the id
  faults.yaml:5:18: error[form-file/unknown-field]: 'nummr' is not a question of maatwerk
     5 |   Dossiernummer: nummr
       |                  ^^^^^
     = help: did you mean 'nummer'?
  faults.yaml:6:13: error[form-file/unknown-field]: 'postcode' is not a question of maatwerk
     6 |   Postcode: postcode
       |             ^^^^^^^^
     = help: allowed here: id, persistence, motivation, coping, age, gender, groups, interests, wishes, reach, prefers, internet, loneliness, signals, or ignore if the column is not used
  faults.yaml:7:3: error[form-file/no-field]: nothing says which question column 'Opmerkingen' answers
     7 |   Opmerkingen:
       |   ^^^^^^^^^^^
     = help: write 'Opmerkingen: QUESTION', or 'field: QUESTION' below it; 'ignore' if the column is not used
  faults.yaml:11:20: error[form/age]: the age is not a whole number
     11 |       hoogbejaard: oud
        |                    ^^^
     = help: write the age in whole years, such as 72
  faults.yaml:12:22: error[form/age]: the age is not between 0 and 120
     12 |       jaren veertig: 1945
        |                      ^^^^
     = help: write the age in whole years, not the year of birth
  faults.yaml:13:21: error[form-file/field-twice]: 'age' is already answered by column 'Leeftijd'
     13 |   Leeftijd cliënt: leeftijd
        |                    ^^^^^^^^
     = help: write 'ignore' with one of the two; only groups, interests, wishes and signals may come from several columns
  faults.yaml:16:5: error[form-file/unknown-key]: unknown key 'korter dan een jaar': a column has 'field' and 'words' only
     16 |     korter dan een jaar: situational
        |     ^^^^^^^^^^^^^^^^^^^
     = help: is this a word of the column? Then put the line below 'words', indented more
  faults.yaml:17:3: error[form-file/column-twice]: column 'Duur-van-de-KLACHT' is already on line 14
     17 |   Duur-van-de-KLACHT: ignore
        |   ^^^^^^^^^^^^^^^^^^
     = help: keep one of the two; capitals, spaces and hyphens make no difference
  faults.yaml:20:5: error[form-file/unknown-key]: unknown key 'wrods'
     20 |     wrods: {ja: yes}
        |     ^^^^^
     = help: did you mean 'words'?
  faults.yaml:24:11: error[form/unknown-value]: 'wedowed' is not an answer to 'groups'
     24 |       Ja: wedowed
        |           ^^^^^^^
     = help: did you mean 'widowed'?
  faults.yaml:25:7: error[form-file/word-twice]: 'ja' is already on line 24
     25 |       ja: [widowed, lives-alone]
        |       ^^
     = help: keep one of the two; capitals, spaces and hyphens make no difference
  faults.yaml:26:7: error[form-file/no-meaning]: nothing says what 'weet niet' means
     26 |       weet niet:
        |       ^^^^^^^^^
     = help: write after it which answer to 'groups' it is, or unknown
  faults.yaml:27:7: error[form-file/blank-word]: an empty cell is always unknown
     27 |       '': none
        |       ^^
     = help: remove this line
  faults.yaml:31:12: error[form-file/one-answer]: 'reach' takes one answer only
     31 |       bus: [independent, fetched]
        |            ^
     = help: choose one, or write unknown
  faults.yaml:32:12: error[form/unknown-value]: 'none' is not an answer to 'reach'
     32 |       nee: none
        |            ^^^^
     = help: allowed here: home, fetched, independent
  faults.yaml:33:33: error[form-file/no-words]: there is nothing below 'words'
     33 |   Woont: {field: groups, words: {}}
        |                                 ^
     = help: write a line for each word, followed by what it means, or remove 'words'
  faults.yaml:34:18: error[form-file/wrong-type]: a column answers one question
     34 |   Hobby: {field: [interests, wishes]}
        |                  ^
     = help: write one question, for example groups, or ignore
  faults.yaml:38:33: error[form/contradiction]: 'nothing' does not go with another wish
     38 |       rust en bezoek: [nothing, confidant]
        |                                 ^^^^^^^^^
     = help: leave one of the two out
  faults.yaml:39:15: error[form-file/wrong-type]: 'anders' should mean one answer, or a list of answers
     39 |       anders: {iets: meeting}
        |               ^
     = help: write for example: [widowed, lives-alone]
  faults.yaml:40:24: error[form-file/words-not-here]: 'id' takes no words
     40 |   Dossier: {field: id, words: {x: y}}
        |                        ^^^^^
     = help: remove 'words'
  errors: 23; warnings: 0
  [1]
  $ maatwerk check --lang en --format json faults.yaml | grep -c form-file/
  18

Without a name, without columns, or not readable.

  $ printf 'columns:\n  Nr: id\n' >nameless.yaml
  $ printf 'form: Zuid\nkolommen:\n  Nr: id\n' >empty.yaml
  $ printf 'form: Zuid\ncolumns:\n  Nr: id: x\n' >broken.yaml
  $ maatwerk check --lang nl nameless.yaml empty.yaml broken.yaml
  broken.yaml:3:9: fout[yaml/syntax]: hier kan geen dubbele punt met een spatie staan
     3 |   Nr: id: x
       |         ^
     = hulp: zet een tekst waarin ': ' voorkomt tussen aanhalingstekens
  empty.yaml:1:1: fout[form-file/no-columns]: er staat niet wat de kolommen betekenen
     = hulp: zet onder 'columns:' een regel per kolom, bijvoorbeeld '  Dossiernummer: id'
  empty.yaml:2:1: fout[form-file/unknown-key]: hier horen alleen 'form' en 'columns'
     = hulp: is dit een kolom? Zet de regel dan onder 'columns', met twee spaties inspringing
  nameless.yaml:1:1: fout[form-file/no-name]: het formulierbestand heeft geen naam
     1 | columns:
       | ^^^^^^^
     = hulp: zet bovenaan bijvoorbeeld 'form: intake Voorbeeldstad'
  fouten: 4; waarschuwingen: 0
  [1]

The words of an overlay count.

  $ cat >overlay.yaml <<X
  > overlay: Zuid
  > vocabulary:
  >   fields:
  >     groups:
  >       values:
  >         widowed: {also: [zonder partner verder]}
  > X
  $ printf 'form: Zuid\ncolumns:\n  P: {field: groups, words: {x: zonder partner verder}}\n' >zuid.yaml
  $ maatwerk check --lang en --catalog overlay.yaml zuid.yaml
  zuid.yaml: fine
  errors: 0; warnings: 0
  $ maatwerk check --lang en zuid.yaml | head -1
  zuid.yaml:3:33: error[form/unknown-value]: 'zonder partner verder' is not an answer to 'groups'

A form about a person is not a form file, whatever else it says; its lines are not shown.

  $ printf 'form: intake\nnaam: Mevrouw Jansen\nduur: dreigend\n' >person.yaml
  $ printf 'columns: 2\nnaam: Mevrouw Jansen\nduur: dreigend\n' >person2.yaml
  $ printf 'form: intake\nnaam: Mevrouw Jansen\n' >person3.yaml
  $ printf 'form: intake\nnaam: Mevrouw: Jansen\n' >person4.yaml
  $ maatwerk check --lang nl person.yaml person2.yaml person3.yaml person4.yaml
  person.yaml:1:1: fout[form/unknown-field]: hier staat geen vraag van dit formulier
     = hulp: hier kan: id, persistence, motivation, coping, age, gender, groups, interests, wishes, reach, prefers, internet, loneliness, signals
  person.yaml:2:1: fout[form/unknown-field]: hier staat geen vraag van dit formulier
     = hulp: hier kan: id, persistence, motivation, coping, age, gender, groups, interests, wishes, reach, prefers, internet, loneliness, signals
  person2.yaml:1:1: fout[form/unknown-field]: hier staat geen vraag van dit formulier
     = hulp: hier kan: id, persistence, motivation, coping, age, gender, groups, interests, wishes, reach, prefers, internet, loneliness, signals
  person2.yaml:2:1: fout[form/unknown-field]: hier staat geen vraag van dit formulier
     = hulp: hier kan: id, persistence, motivation, coping, age, gender, groups, interests, wishes, reach, prefers, internet, loneliness, signals
  person3.yaml:1:1: fout[form-file/no-columns]: er staat niet wat de kolommen betekenen
     = hulp: zet onder 'columns:' een regel per kolom, bijvoorbeeld '  Dossiernummer: id'
  person3.yaml:2:1: fout[form-file/unknown-key]: hier horen alleen 'form' en 'columns'
     = hulp: is dit een kolom? Zet de regel dan onder 'columns', met twee spaties inspringing
  person4.yaml:2:14: fout[yaml/syntax]: hier kan geen dubbele punt met een spatie staan
     = hulp: zet een tekst waarin ': ' voorkomt tussen aanhalingstekens
  fouten: 7; waarschuwingen: 0
  [1]
