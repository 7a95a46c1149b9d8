A municipality that edits YAML for the first time makes many mistakes. One run names them all, each at
its line and column, with what to write instead.

  $ cp "$CATALOG"/../tests/golden/twenty/*.yaml .
  $ maatwerk check --lang nl gemeente.yaml half-af.yaml leeg.yaml spaties.yaml zelfde.yaml
  gemeente.yaml:4:1: fout[catalog/unknown-section]: 'bronnen' is geen onderdeel van een catalogus
     4 | bronnen:
       | ^^^^^^^
     = hulp: hier kan: catalog, sources, vocabulary, needs, profiles, advice, rules, limits, signposts, interview, activities
  gemeente.yaml:10:3: fout[catalog/bad-id]: 'Sociale kaart' kan geen id zijn
     10 |   Sociale kaart:
        |   ^^^^^^^^^^^^^
     = hulp: gebruik kleine letters, cijfers en streepjes, zoals 'eettafel-zuid'
  gemeente.yaml:16:11: fout[catalog/wrong-type]: 'year' hoort een heel getal te zijn
     16 |     year: tweeduizend
        |           ^^^^^^^^^^^
     = hulp: schrijf alleen cijfers, zonder aanhalingstekens
  gemeente.yaml:21:1: fout[catalog/unknown-section]: 'activites' is geen onderdeel van een catalogus
     21 | activites:
        | ^^^^^^^^^
     = hulp: bedoelde u 'activities'?
  gemeente.yaml:26:5: fout[catalog/missing-key]: 'name' ontbreekt in activity 'wandelclub-zuid'
     26 |     naam:
        |     ^^^^
     = hulp: voeg een regel 'name: …' toe
  gemeente.yaml:26:5: fout[catalog/unknown-key]: onbekende sleutel 'naam' in activity 'wandelclub-zuid'
     26 |     naam:
        |     ^^^^
     = hulp: hier kan: name, level, kind, source, essence, serves, fits, spread, audience, leans, checks, interests, theme, setup, duration, evidence, later, handout, local
  gemeente.yaml:28:12: fout[catalog/unknown-reference]: 'veelbelovend' komt niet voor bij 'levels'
     28 |     level: veelbelovend
        |            ^^^^^^^^^^^^
     = hulp: hier kan: evidence-backed, promising
  gemeente.yaml:29:11: fout[catalog/unknown-reference]: 'groep' komt niet voor bij 'kinds'
     29 |     kind: groep
        |           ^^^^^
     = hulp: bedoelde u 'group'?
  gemeente.yaml:30:13: fout[catalog/unknown-reference]: 'foldr' komt niet voor bij 'sources'
     30 |     source: foldr/pagina-1
        |             ^^^^^^^^^^^^^^
     = hulp: bedoelde u 'folder'?
  gemeente.yaml:31:14: fout[catalog/wrong-type]: 'essence' hoort een tekst per taal te hebben
     31 |     essence: Elke week een rondje door de wijk.
        |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
     = hulp: schrijf op de regels eronder, verder ingesprongen: 'nl: …' en 'en: …'
  gemeente.yaml:33:13: fout[catalog/wrong-type]: 'main' hoort een lijst te zijn
     33 |       main: activity
        |             ^^^^^^^^
     = hulp: schrijf bijvoorbeeld: [een, twee]; of zet elk onderdeel op een eigen regel, met '- ' ervoor
  gemeente.yaml:34:23: fout[catalog/duplicate-item]: 'meeting' staat twee keer in deze lijst
     34 |       also: [meeting, meeting]
        |                       ^^^^^^^
     = hulp: haal er een weg
  gemeente.yaml:36:7: fout[catalog/missing-fit]: bij 'wandelclub-zuid' ontbreekt een oordeel voor: survivor
     36 |       active: goed
        |       ^^^^^^
     = hulp: voeg voor elk een regel toe onder fits, zoals 'survivor: possible' (strong, good, possible, little of not-first)
  gemeente.yaml:36:15: fout[catalog/unknown-reference]: 'goed' komt niet voor bij 'fits'
     36 |       active: goed
        |               ^^^^
     = hulp: bedoelde u 'good'?
  gemeente.yaml:44:12: fout[catalog/impossible-ages]: van 80 tot en met 60 jaar: daar valt niemand in
     44 |       age: {from: 80, to: 60}
        |            ^
     = hulp: 'from' hoort niet hoger te zijn dan 'to'
  gemeente.yaml:45:15: fout[catalog/unknown-reference]: 'vrouwen' komt niet voor bij 'gender'
     45 |       gender: vrouwen
        |               ^^^^^^^
     = hulp: hier kan: woman, man, other
  gemeente.yaml:47:13: fout[catalog/contradiction]: 'migrant' staat zowel onder named als onder not
     47 |       not: [migrant]
        |             ^^^^^^^
     = hulp: laat het op één plaats staan
  gemeente.yaml:48:14: fout[catalog/unknown-reference]: 'walken' komt niet voor bij 'demands'
     48 |       asks: [walken]
        |              ^^^^^^
     = hulp: bedoelde u 'walking'?
  gemeente.yaml:50:15: fout[catalog/wrong-type]: 'elders' hoort true of false te zijn
     50 |       elders: ja
        |               ^^
     = hulp: schrijf true (ja) of false (nee), zonder aanhalingstekens
  gemeente.yaml:52:7: fout[catalog/wrong-type]: 'checks' hoort een lijst te zijn
     52 |       nl: Vraag naar de kosten.
        |       ^^
     = hulp: schrijf bijvoorbeeld: [een, twee]; of zet elk onderdeel op een eigen regel, met '- ' ervoor
  gemeente.yaml:54:13: fout[catalog/empty-list]: de lijst 'size' is leeg
     54 |       size: []
        |             ^
     = hulp: zet er minstens één waarde in
  gemeente.yaml:55:15: fout[catalog/unknown-reference]: 'neighborhood' komt niet voor bij 'place'
     55 |       place: [neighborhood]
        |               ^^^^^^^^^^^^
     = hulp: bedoelde u 'neighbourhood'?
  gemeente.yaml:57:19: fout[catalog/wrong-type]: 'initiative' hoort één waarde te zijn
     57 |       initiative: [low]
        |                   ^
     = hulp: schrijf de waarde achter de dubbele punt, op dezelfde regel
  gemeente.yaml:58:16: fout[catalog/wrong-type]: 'fetches' hoort true of false te zijn
     58 |       fetches: 'true'
        |                ^^^^^^
     = hulp: schrijf true (ja) of false (nee), zonder aanhalingstekens
  gemeente.yaml:60:13: fout[catalog/unknown-reference]: 'lang' komt niet voor bij 'term'
     60 |       term: lang
        |             ^^^^
     = hulp: bedoelde u 'long'?
  gemeente.yaml:62:13: fout[catalog/empty-text]: 'nl' is leeg
     62 |         nl: ''
        |             ^^
     = hulp: schrijf de tekst, of haal de regel weg
  gemeente.yaml:65:13: fout[catalog/number-out-of-range]: 18 valt buiten het bereik 1900 … 2100
     65 |       year: 18
        |             ^^
     = hulp: schrijf een getal binnen dat bereik
  gemeente.yaml:67:9: fout[catalog/missing-translation]: 'finding' heeft geen Nederlandse tekst
     67 |         de: Nicht bekannt
        |         ^^
     = hulp: voeg een regel 'nl: …' toe
  gemeente.yaml:67:9: fout[catalog/missing-translation]: 'finding' heeft geen Engelse tekst
     67 |         de: Nicht bekannt
        |         ^^
     = hulp: voeg een regel 'en: …' toe
  gemeente.yaml:67:9: fout[catalog/unknown-key]: onbekende sleutel 'de' in finding
     67 |         de: Nicht bekannt
        |         ^^
     = hulp: hier kan: nl, en
  gemeente.yaml:68:15: fout[catalog/unknown-reference]: bron 'folder' heeft plaatsen; welke is bedoeld?
     68 |       source: folder
        |               ^^^^^^
     = hulp: schrijf 'folder/pagina-1'
  gemeente.yaml:69:3: fout[overlay/nothing-to-switch-off]: 'resto-van-harte' is er niet en kan dus niet worden uitgezet
     69 |   resto-van-harte:
        |   ^^^^^^^^^^^^^^^
     = hulp: bedoelde u 'resto-vanharte'?
  half-af.yaml:2:1: fout[overlay/no-name]: dit bestand vult een catalogus aan, maar heeft geen regel 'overlay: NAAM'
     2 | activities:
       | ^^^^^^^^^^
     = hulp: zet bovenaan bijvoorbeeld 'overlay: Gemeente Voorbeeld', of geef de hele map op
  leeg.yaml: fout[catalog/empty]: hier staat niets
     = hulp: een catalogus bestaat uit YAML-bestanden; zie catalog/README.md
  spaties.yaml:5:5: fout[yaml/duplicate-key]: de sleutel 'theme' staat hier voor de tweede keer; de eerste staat op regel 4
     5 |     theme: false
       |     ^^^^^
     = hulp: verwijder een van de twee, of zet beide waarden onder één sleutel
  spaties.yaml:7:18: fout[yaml/syntax]: hier kan geen dubbele punt met een spatie staan
     7 |       - nl: Vraag: is er een hond?
       |                  ^
     = hulp: zet een tekst waarin ': ' voorkomt tussen aanhalingstekens
  zelfde.yaml:1:10: fout[overlay/changes-nothing]: deze aanvulling verandert niets
     1 | overlay: Gemeente Gelijk
       |          ^^^^^^^^^^^^^^^
     = hulp: haal weg wat gelijk is aan de catalogus, of wijzig het
  fouten: 37; waarschuwingen: 0
  [1]

In English:

  $ maatwerk check --lang en gemeente.yaml half-af.yaml leeg.yaml spaties.yaml zelfde.yaml
  gemeente.yaml:4:1: error[catalog/unknown-section]: 'bronnen' is not a section of a catalogue
     4 | bronnen:
       | ^^^^^^^
     = help: allowed here: catalog, sources, vocabulary, needs, profiles, advice, rules, limits, signposts, interview, activities
  gemeente.yaml:10:3: error[catalog/bad-id]: 'Sociale kaart' cannot be an id
     10 |   Sociale kaart:
        |   ^^^^^^^^^^^^^
     = help: use small letters, digits and hyphens, such as 'eettafel-zuid'
  gemeente.yaml:16:11: error[catalog/wrong-type]: 'year' should be a whole number
     16 |     year: tweeduizend
        |           ^^^^^^^^^^^
     = help: write digits only, without quotes
  gemeente.yaml:21:1: error[catalog/unknown-section]: 'activites' is not a section of a catalogue
     21 | activites:
        | ^^^^^^^^^
     = help: did you mean 'activities'?
  gemeente.yaml:26:5: error[catalog/missing-key]: 'name' is missing in activity 'wandelclub-zuid'
     26 |     naam:
        |     ^^^^
     = help: add a line 'name: …'
  gemeente.yaml:26:5: error[catalog/unknown-key]: unknown key 'naam' in activity 'wandelclub-zuid'
     26 |     naam:
        |     ^^^^
     = help: allowed here: name, level, kind, source, essence, serves, fits, spread, audience, leans, checks, interests, theme, setup, duration, evidence, later, handout, local
  gemeente.yaml:28:12: error[catalog/unknown-reference]: 'veelbelovend' is not one of 'levels'
     28 |     level: veelbelovend
        |            ^^^^^^^^^^^^
     = help: allowed here: evidence-backed, promising
  gemeente.yaml:29:11: error[catalog/unknown-reference]: 'groep' is not one of 'kinds'
     29 |     kind: groep
        |           ^^^^^
     = help: did you mean 'group'?
  gemeente.yaml:30:13: error[catalog/unknown-reference]: 'foldr' is not one of 'sources'
     30 |     source: foldr/pagina-1
        |             ^^^^^^^^^^^^^^
     = help: did you mean 'folder'?
  gemeente.yaml:31:14: error[catalog/wrong-type]: 'essence' should have a text for each language
     31 |     essence: Elke week een rondje door de wijk.
        |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
     = help: write on the lines below it, indented more: 'nl: …' and 'en: …'
  gemeente.yaml:33:13: error[catalog/wrong-type]: 'main' should be a list
     33 |       main: activity
        |             ^^^^^^^^
     = help: write for example: [one, two]; or put each item on a line of its own, with '- ' before it
  gemeente.yaml:34:23: error[catalog/duplicate-item]: 'meeting' stands twice in this list
     34 |       also: [meeting, meeting]
        |                       ^^^^^^^
     = help: remove one of them
  gemeente.yaml:36:7: error[catalog/missing-fit]: 'wandelclub-zuid' has no fit for: survivor
     36 |       active: goed
        |       ^^^^^^
     = help: add a line for each under fits, such as 'survivor: possible' (strong, good, possible, little or not-first)
  gemeente.yaml:36:15: error[catalog/unknown-reference]: 'goed' is not one of 'fits'
     36 |       active: goed
        |               ^^^^
     = help: did you mean 'good'?
  gemeente.yaml:44:12: error[catalog/impossible-ages]: from 80 to 60: nobody is that age
     44 |       age: {from: 80, to: 60}
        |            ^
     = help: 'from' should not be higher than 'to'
  gemeente.yaml:45:15: error[catalog/unknown-reference]: 'vrouwen' is not one of 'gender'
     45 |       gender: vrouwen
        |               ^^^^^^^
     = help: allowed here: woman, man, other
  gemeente.yaml:47:13: error[catalog/contradiction]: 'migrant' stands under named and under not
     47 |       not: [migrant]
        |             ^^^^^^^
     = help: keep it in one place
  gemeente.yaml:48:14: error[catalog/unknown-reference]: 'walken' is not one of 'demands'
     48 |       asks: [walken]
        |              ^^^^^^
     = help: did you mean 'walking'?
  gemeente.yaml:50:15: error[catalog/wrong-type]: 'elders' should be true or false
     50 |       elders: ja
        |               ^^
     = help: write true or false, without quotes
  gemeente.yaml:52:7: error[catalog/wrong-type]: 'checks' should be a list
     52 |       nl: Vraag naar de kosten.
        |       ^^
     = help: write for example: [one, two]; or put each item on a line of its own, with '- ' before it
  gemeente.yaml:54:13: error[catalog/empty-list]: the list 'size' is empty
     54 |       size: []
        |             ^
     = help: put at least one value in it
  gemeente.yaml:55:15: error[catalog/unknown-reference]: 'neighborhood' is not one of 'place'
     55 |       place: [neighborhood]
        |               ^^^^^^^^^^^^
     = help: did you mean 'neighbourhood'?
  gemeente.yaml:57:19: error[catalog/wrong-type]: 'initiative' should be a single value
     57 |       initiative: [low]
        |                   ^
     = help: write the value after the colon, on the same line
  gemeente.yaml:58:16: error[catalog/wrong-type]: 'fetches' should be true or false
     58 |       fetches: 'true'
        |                ^^^^^^
     = help: write true or false, without quotes
  gemeente.yaml:60:13: error[catalog/unknown-reference]: 'lang' is not one of 'term'
     60 |       term: lang
        |             ^^^^
     = help: did you mean 'long'?
  gemeente.yaml:62:13: error[catalog/empty-text]: 'nl' is empty
     62 |         nl: ''
        |             ^^
     = help: write the text, or remove the line
  gemeente.yaml:65:13: error[catalog/number-out-of-range]: 18 is outside the range 1900 … 2100
     65 |       year: 18
        |             ^^
     = help: write a number within that range
  gemeente.yaml:67:9: error[catalog/missing-translation]: 'finding' has no Dutch text
     67 |         de: Nicht bekannt
        |         ^^
     = help: add a line 'nl: …'
  gemeente.yaml:67:9: error[catalog/missing-translation]: 'finding' has no English text
     67 |         de: Nicht bekannt
        |         ^^
     = help: add a line 'en: …'
  gemeente.yaml:67:9: error[catalog/unknown-key]: unknown key 'de' in finding
     67 |         de: Nicht bekannt
        |         ^^
     = help: allowed here: nl, en
  gemeente.yaml:68:15: error[catalog/unknown-reference]: source 'folder' has places; which one is meant?
     68 |       source: folder
        |               ^^^^^^
     = help: write 'folder/pagina-1'
  gemeente.yaml:69:3: error[overlay/nothing-to-switch-off]: there is no 'resto-van-harte' to switch off
     69 |   resto-van-harte:
        |   ^^^^^^^^^^^^^^^
     = help: did you mean 'resto-vanharte'?
  half-af.yaml:2:1: error[overlay/no-name]: this file adds to a catalogue but has no line 'overlay: NAME'
     2 | activities:
       | ^^^^^^^^^^
     = help: put for example 'overlay: Town of Example' at the top, or name the whole directory
  leeg.yaml: error[catalog/empty]: there is nothing here
     = help: a catalogue is made of YAML files; see catalog/README.md
  spaties.yaml:5:5: error[yaml/duplicate-key]: the key 'theme' is here for the second time; the first is on line 4
     5 |     theme: false
       |     ^^^^^
     = help: remove one of the two, or put both values under one key
  spaties.yaml:7:18: error[yaml/syntax]: a colon followed by a space cannot stand here
     7 |       - nl: Vraag: is er een hond?
       |                  ^
     = help: put a text that has ': ' in it in quotes
  zelfde.yaml:1:10: error[overlay/changes-nothing]: this overlay changes nothing
     1 | overlay: Gemeente Gelijk
       |          ^^^^^^^^^^^^^^^
     = help: remove what is the same as the catalogue, or change it
  errors: 37; warnings: 0
  [1]

For an editor or a script:

  $ maatwerk check --lang en --format json gemeente.yaml half-af.yaml leeg.yaml spaties.yaml zelfde.yaml
  {
    "schema": "maatwerk/check/1",
    "errors": 37,
    "warnings": 0,
    "problems": [
      {
        "file": "gemeente.yaml",
        "line": 4,
        "column": 1,
        "length": 7,
        "severity": "error",
        "code": "catalog/unknown-section",
        "message": "'bronnen' is not a section of a catalogue",
        "hint": "allowed here: catalog, sources, vocabulary, needs, profiles, advice, rules, limits, signposts, interview, activities"
      },
      {
        "file": "gemeente.yaml",
        "line": 10,
        "column": 3,
        "length": 13,
        "severity": "error",
        "code": "catalog/bad-id",
        "message": "'Sociale kaart' cannot be an id",
        "hint": "use small letters, digits and hyphens, such as 'eettafel-zuid'"
      },
      {
        "file": "gemeente.yaml",
        "line": 16,
        "column": 11,
        "length": 11,
        "severity": "error",
        "code": "catalog/wrong-type",
        "message": "'year' should be a whole number",
        "hint": "write digits only, without quotes"
      },
      {
        "file": "gemeente.yaml",
        "line": 21,
        "column": 1,
        "length": 9,
        "severity": "error",
        "code": "catalog/unknown-section",
        "message": "'activites' is not a section of a catalogue",
        "hint": "did you mean 'activities'?"
      },
      {
        "file": "gemeente.yaml",
        "line": 26,
        "column": 5,
        "length": 4,
        "severity": "error",
        "code": "catalog/missing-key",
        "message": "'name' is missing in activity 'wandelclub-zuid'",
        "hint": "add a line 'name: …'"
      },
      {
        "file": "gemeente.yaml",
        "line": 26,
        "column": 5,
        "length": 4,
        "severity": "error",
        "code": "catalog/unknown-key",
        "message": "unknown key 'naam' in activity 'wandelclub-zuid'",
        "hint": "allowed here: name, level, kind, source, essence, serves, fits, spread, audience, leans, checks, interests, theme, setup, duration, evidence, later, handout, local"
      },
      {
        "file": "gemeente.yaml",
        "line": 28,
        "column": 12,
        "length": 12,
        "severity": "error",
        "code": "catalog/unknown-reference",
        "message": "'veelbelovend' is not one of 'levels'",
        "hint": "allowed here: evidence-backed, promising"
      },
      {
        "file": "gemeente.yaml",
        "line": 29,
        "column": 11,
        "length": 5,
        "severity": "error",
        "code": "catalog/unknown-reference",
        "message": "'groep' is not one of 'kinds'",
        "hint": "did you mean 'group'?"
      },
      {
        "file": "gemeente.yaml",
        "line": 30,
        "column": 13,
        "length": 14,
        "severity": "error",
        "code": "catalog/unknown-reference",
        "message": "'foldr' is not one of 'sources'",
        "hint": "did you mean 'folder'?"
      },
      {
        "file": "gemeente.yaml",
        "line": 31,
        "column": 14,
        "length": 34,
        "severity": "error",
        "code": "catalog/wrong-type",
        "message": "'essence' should have a text for each language",
        "hint": "write on the lines below it, indented more: 'nl: …' and 'en: …'"
      },
      {
        "file": "gemeente.yaml",
        "line": 33,
        "column": 13,
        "length": 8,
        "severity": "error",
        "code": "catalog/wrong-type",
        "message": "'main' should be a list",
        "hint": "write for example: [one, two]; or put each item on a line of its own, with '- ' before it"
      },
      {
        "file": "gemeente.yaml",
        "line": 34,
        "column": 23,
        "length": 7,
        "severity": "error",
        "code": "catalog/duplicate-item",
        "message": "'meeting' stands twice in this list",
        "hint": "remove one of them"
      },
      {
        "file": "gemeente.yaml",
        "line": 36,
        "column": 7,
        "length": 6,
        "severity": "error",
        "code": "catalog/missing-fit",
        "message": "'wandelclub-zuid' has no fit for: survivor",
        "hint": "add a line for each under fits, such as 'survivor: possible' (strong, good, possible, little or not-first)"
      },
      {
        "file": "gemeente.yaml",
        "line": 36,
        "column": 15,
        "length": 4,
        "severity": "error",
        "code": "catalog/unknown-reference",
        "message": "'goed' is not one of 'fits'",
        "hint": "did you mean 'good'?"
      },
      {
        "file": "gemeente.yaml",
        "line": 44,
        "column": 12,
        "length": 1,
        "severity": "error",
        "code": "catalog/impossible-ages",
        "message": "from 80 to 60: nobody is that age",
        "hint": "'from' should not be higher than 'to'"
      },
      {
        "file": "gemeente.yaml",
        "line": 45,
        "column": 15,
        "length": 7,
        "severity": "error",
        "code": "catalog/unknown-reference",
        "message": "'vrouwen' is not one of 'gender'",
        "hint": "allowed here: woman, man, other"
      },
      {
        "file": "gemeente.yaml",
        "line": 47,
        "column": 13,
        "length": 7,
        "severity": "error",
        "code": "catalog/contradiction",
        "message": "'migrant' stands under named and under not",
        "hint": "keep it in one place"
      },
      {
        "file": "gemeente.yaml",
        "line": 48,
        "column": 14,
        "length": 6,
        "severity": "error",
        "code": "catalog/unknown-reference",
        "message": "'walken' is not one of 'demands'",
        "hint": "did you mean 'walking'?"
      },
      {
        "file": "gemeente.yaml",
        "line": 50,
        "column": 15,
        "length": 2,
        "severity": "error",
        "code": "catalog/wrong-type",
        "message": "'elders' should be true or false",
        "hint": "write true or false, without quotes"
      },
      {
        "file": "gemeente.yaml",
        "line": 52,
        "column": 7,
        "length": 2,
        "severity": "error",
        "code": "catalog/wrong-type",
        "message": "'checks' should be a list",
        "hint": "write for example: [one, two]; or put each item on a line of its own, with '- ' before it"
      },
      {
        "file": "gemeente.yaml",
        "line": 54,
        "column": 13,
        "length": 1,
        "severity": "error",
        "code": "catalog/empty-list",
        "message": "the list 'size' is empty",
        "hint": "put at least one value in it"
      },
      {
        "file": "gemeente.yaml",
        "line": 55,
        "column": 15,
        "length": 12,
        "severity": "error",
        "code": "catalog/unknown-reference",
        "message": "'neighborhood' is not one of 'place'",
        "hint": "did you mean 'neighbourhood'?"
      },
      {
        "file": "gemeente.yaml",
        "line": 57,
        "column": 19,
        "length": 1,
        "severity": "error",
        "code": "catalog/wrong-type",
        "message": "'initiative' should be a single value",
        "hint": "write the value after the colon, on the same line"
      },
      {
        "file": "gemeente.yaml",
        "line": 58,
        "column": 16,
        "length": 6,
        "severity": "error",
        "code": "catalog/wrong-type",
        "message": "'fetches' should be true or false",
        "hint": "write true or false, without quotes"
      },
      {
        "file": "gemeente.yaml",
        "line": 60,
        "column": 13,
        "length": 4,
        "severity": "error",
        "code": "catalog/unknown-reference",
        "message": "'lang' is not one of 'term'",
        "hint": "did you mean 'long'?"
      },
      {
        "file": "gemeente.yaml",
        "line": 62,
        "column": 13,
        "length": 2,
        "severity": "error",
        "code": "catalog/empty-text",
        "message": "'nl' is empty",
        "hint": "write the text, or remove the line"
      },
      {
        "file": "gemeente.yaml",
        "line": 65,
        "column": 13,
        "length": 2,
        "severity": "error",
        "code": "catalog/number-out-of-range",
        "message": "18 is outside the range 1900 … 2100",
        "hint": "write a number within that range"
      },
      {
        "file": "gemeente.yaml",
        "line": 67,
        "column": 9,
        "length": 2,
        "severity": "error",
        "code": "catalog/missing-translation",
        "message": "'finding' has no Dutch text",
        "hint": "add a line 'nl: …'"
      },
      {
        "file": "gemeente.yaml",
        "line": 67,
        "column": 9,
        "length": 2,
        "severity": "error",
        "code": "catalog/missing-translation",
        "message": "'finding' has no English text",
        "hint": "add a line 'en: …'"
      },
      {
        "file": "gemeente.yaml",
        "line": 67,
        "column": 9,
        "length": 2,
        "severity": "error",
        "code": "catalog/unknown-key",
        "message": "unknown key 'de' in finding",
        "hint": "allowed here: nl, en"
      },
      {
        "file": "gemeente.yaml",
        "line": 68,
        "column": 15,
        "length": 6,
        "severity": "error",
        "code": "catalog/unknown-reference",
        "message": "source 'folder' has places; which one is meant?",
        "hint": "write 'folder/pagina-1'"
      },
      {
        "file": "gemeente.yaml",
        "line": 69,
        "column": 3,
        "length": 15,
        "severity": "error",
        "code": "overlay/nothing-to-switch-off",
        "message": "there is no 'resto-van-harte' to switch off",
        "hint": "did you mean 'resto-vanharte'?"
      },
      {
        "file": "half-af.yaml",
        "line": 2,
        "column": 1,
        "length": 10,
        "severity": "error",
        "code": "overlay/no-name",
        "message": "this file adds to a catalogue but has no line 'overlay: NAME'",
        "hint": "put for example 'overlay: Town of Example' at the top, or name the whole directory"
      },
      {
        "file": "leeg.yaml",
        "line": 0,
        "column": 0,
        "length": 1,
        "severity": "error",
        "code": "catalog/empty",
        "message": "there is nothing here",
        "hint": "a catalogue is made of YAML files; see catalog/README.md"
      },
      {
        "file": "spaties.yaml",
        "line": 5,
        "column": 5,
        "length": 5,
        "severity": "error",
        "code": "yaml/duplicate-key",
        "message": "the key 'theme' is here for the second time; the first is on line 4",
        "hint": "remove one of the two, or put both values under one key"
      },
      {
        "file": "spaties.yaml",
        "line": 7,
        "column": 18,
        "length": 1,
        "severity": "error",
        "code": "yaml/syntax",
        "message": "a colon followed by a space cannot stand here",
        "hint": "put a text that has ': ' in it in quotes"
      },
      {
        "file": "zelfde.yaml",
        "line": 1,
        "column": 10,
        "length": 15,
        "severity": "error",
        "code": "overlay/changes-nothing",
        "message": "this overlay changes nothing",
        "hint": "remove what is the same as the catalogue, or change it"
      }
    ]
  }
  [1]

At least twenty different ones:

  $ maatwerk check --lang en *.yaml | grep -o '^[a-z-]*.yaml[:0-9]*: error.*' | sed 's/.*error/error/' | sort -u | wc -l
  37
