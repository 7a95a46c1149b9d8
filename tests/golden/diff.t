What another catalogue changes for real intake forms: here the example of a municipality with its
local offer, which switches three activities off and adds one.

  $ maatwerk diff builtin "$EXAMPLES/overlay-voorbeeldstad.yaml" "$EXAMPLES/intakes.csv" --lang nl
  kolommen waarnaar niet gekeken is: district
  WAT DE ANDERE CATALOGUS VERANDERT
  Eerst     de ingebouwde catalogus
  Daarna    $EXAMPLES/overlay-voorbeeldstad.yaml
  
                      formulieren  onderbouwd  kansrijk
  Vergeleken                   25
  Ander profiel                 0
  Andere eerste keus            0           0         0
  Andere eerste vijf            9           0         9
  Niets anders                 16
  Andere eerste vijf: andere activiteiten, of dezelfde in een andere volgorde. Eén
  formulier kan in beide lijsten veranderen.
  
  KOMT BIJ DE EERSTE VIJF
  Food for Good            2
  Actief Plus              1
  Dockwerk                 1
  EET met je hart          1
  Grijs, Groen & Gelukkig  1
  Maatjesprojecten         1
  Soep in de Haven         1
  Welzijn op recept        1
  
  VERDWIJNT UIT DE EERSTE VIJF
  Laakse Lente             6
  Ontmoetingsplek De Spil  2
  OpenJeHart               1
  
  VOORBEELDEN (9 VAN DE 9)
  - V-101
    kansrijk: Laakse Lente eruit; Food for Good erbij
  - V-103
    kansrijk: Ontmoetingsplek De Spil eruit; Actief Plus erbij
  - V-108
    kansrijk: Laakse Lente eruit; Grijs, Groen & Gelukkig erbij
  - V-112
    kansrijk: Laakse Lente eruit; Welzijn op recept erbij
  - V-113
    kansrijk: Ontmoetingsplek De Spil eruit; EET met je hart erbij
  - V-114
    kansrijk: Laakse Lente eruit; Maatjesprojecten erbij
  - V-117
    kansrijk: Laakse Lente eruit; Dockwerk erbij
  - V-118
    kansrijk: OpenJeHart eruit; Soep in de Haven erbij
  - V-124
    kansrijk: Laakse Lente eruit; Food for Good erbij
  rijen: 25; vergeleken: 25; afgewezen: 0
  [1]
  $ maatwerk diff builtin "$EXAMPLES/overlay-voorbeeldstad.yaml" "$EXAMPLES/intakes-export.csv" --form "$EXAMPLES/form-voorbeeldstad.yaml" --lang en
  $EXAMPLES/intakes-export.csv:10: row 8, column 'Leeftijd cliënt': the age is not between 0 and 120; write the age in whole years, not the year of birth [form/age]
  $EXAMPLES/intakes-export.csv:11: row 9: too many cells: 14; the header has 13; a text that holds the delimiter belongs in quotes [row/cells]
  $EXAMPLES/intakes-export.csv:17: row 15, column 'Wil de cliënt contact?': this word is no answer to 'motivation'; allowed here: yes, no, unclear [form/unknown-value]
  WHAT THE OTHER CATALOGUE CHANGES
  Before    the built-in catalogue
  After     $EXAMPLES/overlay-voorbeeldstad.yaml
  
                        forms  evidence-backed  promising
  Compared                 22
  Another profile           0
  Another first choice      1                0          1
  Another first five        7                0          7
  Nothing changes          15
  Another first five: other activities, or the same in another order. One form can
  change in both lists.
  Rejected with both catalogues: 3.
  
  ENTERS THE FIRST FIVE
  Het Danspaleis (disco for older people)                                        2
  Buur & Co (neighbours helping one another)                                     1
  EET met je hart (get-togethers for older people, paid for by restaurants raising money)
                                                                                 1
  Food for Good (working together in a community food garden)                    1
  OpenJeHart (walking, talking and eating together)                              1
  Welzijn op recept (activities on referral by the GP practice)                  1
  Zilverlijn belservice (regular phone calls for older people)                   1
  
  LEAVES THE FIRST FIVE
  Laakse Lente (a couple's open living room for older neighbours)  5
  Ontmoetingsplek De Spil (meeting place for older people)         3
  
  EXAMPLES (7 OF 7)
  - V-001
    promising: Laakse Lente (a couple's open living room for older neighbours)
    out; Zilverlijn belservice (regular phone calls for older people) in
  - V-003
    promising: Ontmoetingsplek De Spil (meeting place for older people) out; Het
    Danspaleis (disco for older people) in
  - V-011
    promising: Ontmoetingsplek De Spil (meeting place for older people) out; Het
    Danspaleis (disco for older people) in
  - V-013
    promising: Laakse Lente (a couple's open living room for older neighbours)
    out; Welzijn op recept (activities on referral by the GP practice) in
  - V-018
    promising: first choice was Ontmoetingsplek De Spil (meeting place for older
    people), becomes Digitale buurtplatforms (online neighbourhood platforms);
    Ontmoetingsplek De Spil (meeting place for older people), Laakse Lente (a
    couple's open living room for older neighbours) out; OpenJeHart (walking,
    talking and eating together), EET met je hart (get-togethers for older people,
    paid for by restaurants raising money) in
  - V-020
    promising: Laakse Lente (a couple's open living room for older neighbours)
    out; Buur & Co (neighbours helping one another) in
  - V-025
    promising: Laakse Lente (a couple's open living room for older neighbours)
    out; Food for Good (working together in a community food garden) in
  rows: 25; compared: 22; rejected: 3
  [1]

A catalogue against itself changes nothing.

  $ maatwerk diff builtin builtin "$EXAMPLES/intakes.csv" --lang nl
  kolommen waarnaar niet gekeken is: district
  WAT DE ANDERE CATALOGUS VERANDERT
  Eerst     de ingebouwde catalogus
  Daarna    de ingebouwde catalogus
  
  Vergeleken formulieren: 25. Er verandert niets: niet in het profiel en niet in
  de eerste vijf van de twee lijsten.
  rijen: 25; vergeleken: 25; afgewezen: 0
  $ maatwerk diff builtin "$CATALOG" "$EXAMPLES/intakes.jsonl" --lang en
  WHAT THE OTHER CATALOGUE CHANGES
  Before    the built-in catalogue
  After     $CATALOG
  
  Forms compared: 12. Nothing changes: not in the profile, and not in the first
  five of the two lists.
  rows: 12; compared: 12; rejected: 0

A word that only one of the catalogues knows: the row is named by its number, and it is a difference.

  $ printf 'persistence,motivation,groups\nstructural,yes,weduwe\ncomplex,no,verstilde\ncomplex,no,xyz\n' > forms.csv
  $ cat > words.yaml <<'EOF'
  > overlay: Woorden
  > vocabulary:
  >   fields:
  >     groups:
  >       values:
  >         widowed:
  >           also: [weduwe, verstilde]
  > EOF
  $ maatwerk diff builtin words.yaml forms.csv --lang nl 2>messages
  WAT DE ANDERE CATALOGUS VERANDERT
  Eerst     de ingebouwde catalogus
  Daarna    words.yaml
  
  Vergeleken formulieren: 1. Er verandert niets: niet in het profiel en niet in de
  eerste vijf van de twee lijsten.
  Afgewezen met beide catalogi: 1.
  Alleen met de eerste catalogus afgewezen: 1 (rij 2).
  [1]
  $ sed 's/; hier kan.*\[/ [/; s/; allowed.*\[/ [/' messages
  forms.csv:3: rij 2, kolom 'groups': dit woord is geen antwoord op 'groepen' [form/unknown-value]
  forms.csv:4: rij 3, kolom 'groups': dit woord is geen antwoord op 'groepen' [form/unknown-value]
  rijen: 3; vergeleken: 1; afgewezen: 2

For programs: ids only.

  $ maatwerk diff builtin "$EXAMPLES/overlay-voorbeeldstad.yaml" "$EXAMPLES/intakes.csv" --format json 2>/dev/null > diff.json
  [1]
  $ sed -n '/"hash"/!p' diff.json | sed -n '1,60p'
  {
    "schema": "maatwerk/diff/1",
    "before": {
      "name": "builtin",
      "version": "2026.11",
    },
    "after": {
      "name": "$EXAMPLES/overlay-voorbeeldstad.yaml",
      "version": "2026.11",
    },
    "top": 5,
    "rows": 25,
    "rejected": {
      "both": 0,
      "before_only": {
        "count": 0,
        "rows": []
      },
      "after_only": {
        "count": 0,
        "rows": []
      }
    },
    "compared": 25,
    "another_profile": 0,
    "another_first": 0,
    "another_list": 9,
    "unchanged": 16,
    "levels": [
      {
        "level": "evidence-backed",
        "another_first": 0,
        "another_list": 0
      },
      {
        "level": "promising",
        "another_first": 0,
        "another_list": 9
      }
    ],
    "entering": [
      {
        "activity": "food-for-good",
        "people": 2
      },
      {
        "activity": "actief-plus",
        "people": 1
      },
      {
        "activity": "dockwerk",
        "people": 1
      },
      {
        "activity": "eet-met-je-hart",
        "people": 1
      },
      {
        "activity": "grijs-groen-en-gelukkig",
        "people": 1

What cannot be compared.

  $ maatwerk diff builtin builtin - --lang nl
  maatwerk: fout: de formulieren worden twee keer gelezen, met elke catalogus één keer; dat kan alleen met een gewoon bestand, niet met standaardinvoer of een pijp
  [2]
  $ maatwerk diff buitlin builtin "$EXAMPLES/intakes.csv"
  maatwerk: error: cannot open 'buitlin': no such file or directory; did you mean 'builtin'?
  [2]
  $ maatwerk diff builtin nieuw.yaml "$EXAMPLES/intakes.csv" --lang nl
  maatwerk: fout: kan 'nieuw.yaml' niet openen: bestand of map bestaat niet
  [2]
  $ maatwerk diff builtin builtin nergens.csv --lang nl
  maatwerk: fout: kan 'nergens.csv' niet openen: bestand of map bestaat niet
  [2]
  $ maatwerk diff builtin builtin
  maatwerk: error: diff needs three things: OLD, NEW and a file of forms
  See 'maatwerk --help'.
  [2]
  $ cp "$EXAMPLES/intakes.csv" mine.csv
  $ maatwerk diff builtin builtin mine.csv -o mine.csv
  maatwerk: error: --output or --rejects is the file that is read; choose another name
  [2]
