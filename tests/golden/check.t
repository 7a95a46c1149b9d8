Without a path the catalogue in use is checked.

  $ maatwerk check --lang en
  the catalogue: fine
  errors: 0; warnings: 0
  $ maatwerk check --lang nl
  de catalogus: in orde
  fouten: 0; waarschuwingen: 0
  $ maatwerk check --format json
  {
    "schema": "maatwerk/check/1",
    "errors": 0,
    "warnings": 0,
    "problems": []
  }

A directory, an overlay, a form.

  $ maatwerk check "$CATALOG" "$EXAMPLES/overlay-gemeente.yaml"
  $CATALOG: fine
  $EXAMPLES/overlay-gemeente.yaml: fine
  errors: 0; warnings: 0
  $ cat >form.yaml <<X
  > cliëntnummer: 4711-jansen
  > duur: dreigend
  > motivatie: ja
  > leeftijd: 84
  > groepen: [weduwe, alleenwonend]
  > X
  $ maatwerk check form.yaml
  form.yaml: fine
  errors: 0; warnings: 0

A form with faults. Its lines are not shown, and neither is its id.

  $ cat >faults.yaml <<X
  > cliëntnummer: 4711-jansen
  > duur: dreigend
  > motivatie: mischien
  > leeftijd: vierentachtig
  > groepen: [weduwe, tuinier]
  > hobbys: dieren
  > wensen: [met rust gelaten worden, ontmoeten]
  > duur van de eenzaamheid: structureel
  > bereik: [thuis, zelfstandig]
  > interesses: {dieren: ja}
  > X
  $ maatwerk check --lang nl faults.yaml
  faults.yaml:3:12: fout[form/unknown-value]: 'mischien' is geen antwoord op 'motivatie'
     = hulp: hier kan: ja; nee; onduidelijk
  faults.yaml:4:11: fout[form/age]: de leeftijd is geen heel getal
     = hulp: schrijf de leeftijd in hele jaren, bijvoorbeeld 72
  faults.yaml:5:19: fout[form/unknown-value]: 'tuinier' is geen antwoord op 'groepen'
     = hulp: hier kan: partner overleden; dierbare (ook partner) verloren in het afgelopen jaar; gescheiden; woont alleen; mantelzorger; chronisch ziek; kanker; dementie; veel zorg nodig; lichamelijke beperking; loopt moeilijk; slechtziend of blind; slechthorend of doof; verstandelijke beperking; psychiatrische achtergrond; verslaving; dakloos; woont in een verzorgings- of verpleeghuis; krijgt thuiszorg; migratieachtergrond; spreekt weinig Nederlands; laag inkomen; laaggeletterd; lhbti
  faults.yaml:6:1: fout[form/unknown-field]: 'hobbys' is geen vraag van dit formulier
     = hulp: bedoelde u 'hobby'?
  faults.yaml:7:35: fout[form/contradiction]: 'nothing' gaat niet samen met een andere wens
     = hulp: laat één van beide weg
  faults.yaml:8:1: fout[form/field-twice]: 'persistence' is al beantwoord
     = hulp: laat één antwoord staan
  faults.yaml:9:9: fout[form/one-answer]: op 'reach' past maar één antwoord
     = hulp: kies er één, of laat het weg als het niet bekend is
  faults.yaml:10:13: fout[form/not-an-answer]: het antwoord op 'interests' hoort een woord of een lijst van woorden te zijn
     = hulp: schrijf bijvoorbeeld: [dieren, muziek]
  fouten: 8; waarschuwingen: 0
  [1]
  $ maatwerk check --lang en faults.yaml
  faults.yaml:3:12: error[form/unknown-value]: 'mischien' is not an answer to 'motivation'
     = help: allowed here: yes, no, unclear
  faults.yaml:4:11: error[form/age]: the age is not a whole number
     = help: write the age in whole years, such as 72
  faults.yaml:5:19: error[form/unknown-value]: 'tuinier' is not an answer to 'groups'
     = help: allowed here: widowed, bereaved, divorced, lives-alone, informal-carer, chronic-illness, cancer, dementia, care-intensive, physical-disability, mobility-impaired, visually-impaired, hearing-impaired, intellectual-disability, psychiatric, addiction, homeless, care-home, home-care, migrant, limited-dutch, low-income, low-literacy, lgbt
  faults.yaml:6:1: error[form/unknown-field]: 'hobbys' is not a question of this form
     = help: did you mean 'hobby'?
  faults.yaml:7:35: error[form/contradiction]: 'nothing' does not go with another wish
     = help: leave one of the two out
  faults.yaml:8:1: error[form/field-twice]: 'persistence' has been answered already
     = help: keep one answer
  faults.yaml:9:9: error[form/one-answer]: 'reach' takes one answer only
     = help: choose one, or leave it out when it is not known
  faults.yaml:10:13: error[form/not-an-answer]: the answer to 'interests' should be a word or a list of words
     = help: write for example: [animals, music]
  errors: 8; warnings: 0
  [1]
  $ maatwerk check --lang en faults.yaml | grep -c jansen
  0
  [1]

Nor are they when the form cannot be read at all, or none of its questions is known.

  $ printf 'clientnummer: 4711-jansen\nnaam: Mevrouw Jansen: Dorpsstraat\n' >broken.yaml
  $ maatwerk check --lang nl broken.yaml
  broken.yaml:2:21: fout[yaml/syntax]: hier kan geen dubbele punt met een spatie staan
     = hulp: zet een tekst waarin ': ' voorkomt tussen aanhalingstekens
  fouten: 1; waarschuwingen: 0
  [1]
  $ printf 'naam: Mevrouw Jansen\n' >other.yaml
  $ maatwerk check --lang nl other.yaml
  other.yaml:1:1: fout[catalog/unknown-section]: 'naam' is geen onderdeel van een catalogus
     = hulp: hier kan: catalog, sources, vocabulary, needs, profiles, advice, rules, limits, signposts, interview, activities
  other.yaml:1:1: fout[overlay/no-name]: dit bestand vult een catalogus aan, maar heeft geen regel 'overlay: NAAM'
     = hulp: zet bovenaan bijvoorbeeld 'overlay: Gemeente Voorbeeld', of geef de hele map op
  fouten: 2; waarschuwingen: 0
  [1]

A file that is not there; a directory without YAML.

  $ maatwerk check --lang en nowhere.yaml
  maatwerk: error: cannot open 'nowhere.yaml': no such file or directory
  [2]
  $ maatwerk check --lang nl nergens.yaml
  maatwerk: fout: kan 'nergens.yaml' niet openen: bestand of map bestaat niet
  [2]
  $ mkdir empty; maatwerk check --lang en empty
  empty: error[catalog/empty]: there is nothing here
     = help: a catalogue is made of YAML files; see catalog/README.md
  errors: 1; warnings: 0
  [1]

MAATWERK_CATALOG is what is checked, and what overlays are laid on.

  $ mkdir own; cp -r "$CATALOG"/* own; echo 'sources: {a: b: c}' >own/sources.yaml
  $ MAATWERK_CATALOG=own maatwerk check --lang en
  own/sources.yaml:1:15: error[yaml/syntax]: a comma or '}' was expected here
     1 | sources: {a: b: c}
       |               ^
     = help: separate items with commas, and put a text with one of the signs , : ? [ ] { } in quotes
  errors: 1; warnings: 0
  [1]
  $ printf 'overlay: Hier\nactivities:\n  oopoeh: {off: Niet hier.}\n' >here.yaml
  $ MAATWERK_CATALOG=here.yaml maatwerk check --lang en
  the catalogue: fine
  errors: 0; warnings: 0
  $ printf 'overlay: Daar\nactivities:\n  oopoeh: {theme: false}\n' >there.yaml
  $ MAATWERK_CATALOG=here.yaml maatwerk check --lang en there.yaml
  there.yaml: fine
  errors: 0; warnings: 0
