Every file of examples/ in both languages: what is told, the exit code, and the first columns of
what comes out. (The recipe for GNU parallel has a test of its own, tests/parallel.sh.)

A municipality's own export: semicolons, a BOM, line ends of Windows, a line break within a remark,
and three rows that went wrong.

  $ maatwerk check --lang nl $EXAMPLES/form-voorbeeldstad.yaml
  $EXAMPLES/form-voorbeeldstad.yaml: in orde
  fouten: 0; waarschuwingen: 0
  $ maatwerk check --lang en $EXAMPLES/form-voorbeeldstad.yaml
  $EXAMPLES/form-voorbeeldstad.yaml: fine
  errors: 0; warnings: 0
  $ maatwerk batch --lang nl --form $EXAMPLES/form-voorbeeldstad.yaml --keep Wijk --format csv -o advies.csv --rejects afgewezen.csv $EXAMPLES/intakes-export.csv
  $EXAMPLES/intakes-export.csv:10: rij 8, kolom 'Leeftijd cliënt': de leeftijd ligt niet tussen 0 en 120; schrijf de leeftijd in hele jaren, geen geboortejaar [form/age]
  $EXAMPLES/intakes-export.csv:11: rij 9: te veel cellen: 14; de kop heeft er 13; een tekst waarin het scheidingsteken staat, hoort tussen aanhalingstekens [row/cells]
  $EXAMPLES/intakes-export.csv:17: rij 15, kolom 'Wil de cliënt contact?': dit woord is geen antwoord op 'motivatie'; hier kan: ja; nee; onduidelijk [form/unknown-value]
  rijen: 25; resultaten: 22 (profiel onzeker: 3, met een signaal: 2); afgewezen: 3
  [1]
  $ cut -d, -f1-8 advies.csv
  id,status,profile,candidates,alternatives,signals,evidence_backed_1,evidence_backed_2
  V-001,ok,left-behind,left-behind,,,bezoekdienst-weduwen-weduwnaars,bij-bosshardt
  V-002,ok,outsider,outsider,,,activerend-huisbezoek,vriendschappelijk-huisbezoek
  V-003,ok,active,active,,,vier-het-leven,bridgen-denken-en-doen
  V-004,ok,survivor,survivor,,,maatjesprojecten-regenboog-groep,vriendschappelijk-huisbezoek
  V-005,ok,dependent,dependent,,,bezoekdienst-weduwen-weduwnaars,activerend-huisbezoek
  V-006,ok,compensator,compensator,,,netwerkcoach,grip-en-glans
  V-007,ok,sheltered,sheltered,,,activerend-huisbezoek,vriendschappelijk-huisbezoek
  V-010,signal,outsider,outsider,,confusion,,
  V-011,ok,active,active,,,bridgen-denken-en-doen,resto-vanharte
  V-012,ok,dependent,dependent,,,,
  V-013,uncertain,,active|left-behind|compensator|hopeful,,,grip-en-glans,zin-in-vriendschap
  V-014,ok,compensator,compensator,,,bridgen-denken-en-doen,vrienden-maken-kun-je-leren
  V-016,ok,dependent,dependent,,,activerend-huisbezoek,vier-het-leven
  V-017,signal,survivor,survivor,,self-neglect,,
  V-018,ok,active,active,,,resto-vanharte,bridgen-denken-en-doen
  V-019,ok,left-behind,left-behind,,,bij-bosshardt,netwerkcoach
  V-020,ok,sheltered,sheltered,,,thuishuisproject,vier-het-leven
  V-021,uncertain,,compensator|outsider,,,oopoeh,grip-en-glans
  V-022,ok,outsider,outsider,,,bij-bosshardt,oopoeh
  V-023,ok,hopeful,hopeful,,,buurtcirkel,maatjesprojecten-regenboog-groep
  V-024,ok,dependent,dependent,,,bezoekdienst-weduwen-weduwnaars,activerend-huisbezoek
  V-025,uncertain,,active|sheltered|left-behind|dependent|compensator|outsider|hopeful|survivor,,,bij-bosshardt,netwerkcoach
  $ cut -d, -f17 advies.csv | sort | uniq -c | sed 's/^ *//'
  6 De Linde
  6 Noord
  6 Oude Haven
  1 Wijk
  4 Zuidpolder
  $ cat afgewezen.csv
  id,row,line,column,code,message
  V-008,8,10,Leeftijd cliënt,form/age,"de leeftijd ligt niet tussen 0 en 120; schrijf de leeftijd in hele jaren, geen geboortejaar"
  ,9,11,,row/cells,"te veel cellen: 14; de kop heeft er 13; een tekst waarin het scheidingsteken staat, hoort tussen aanhalingstekens"
  V-015,15,17,Wil de cliënt contact?,form/unknown-value,"'hangt van het weer af' is geen antwoord op 'motivatie'; hier kan: ja; nee; onduidelijk"
  $ maatwerk batch --lang en --form $EXAMPLES/form-voorbeeldstad.yaml --keep Wijk --format csv -o advice.csv --rejects rejected.csv $EXAMPLES/intakes-export.csv
  $EXAMPLES/intakes-export.csv:10: row 8, column 'Leeftijd cliënt': the age is not between 0 and 120; write the age in whole years, not the year of birth [form/age]
  $EXAMPLES/intakes-export.csv:11: row 9: too many cells: 14; the header has 13; a text that holds the delimiter belongs in quotes [row/cells]
  $EXAMPLES/intakes-export.csv:17: row 15, column 'Wil de cliënt contact?': this word is no answer to 'motivation'; allowed here: yes, no, unclear [form/unknown-value]
  rows: 25; results: 22 (profile uncertain: 3, with a signal: 2); rejected: 3
  [1]
  $ cmp advies.csv advice.csv && cat rejected.csv
  id,row,line,column,code,message
  V-008,8,10,Leeftijd cliënt,form/age,"the age is not between 0 and 120; write the age in whole years, not the year of birth"
  ,9,11,,row/cells,"too many cells: 14; the header has 13; a text that holds the delimiter belongs in quotes"
  V-015,15,17,Wil de cliënt contact?,form/unknown-value,"'hangt van het weer af' is not an answer to 'motivation'; allowed here: yes, no, unclear"

Our own names of columns.

  $ maatwerk batch --lang nl --keep district --format csv -o advies.csv $EXAMPLES/intakes.csv
  rijen: 25; resultaten: 25 (profiel onzeker: 3, met een signaal: 2); afgewezen: 0
  $ cut -d, -f1-8 advies.csv
  id,status,profile,candidates,alternatives,signals,evidence_backed_1,evidence_backed_2
  V-101,ok,left-behind,left-behind,active,,bezoekdienst-weduwen-weduwnaars,vier-het-leven
  V-102,ok,outsider,outsider,survivor,,activerend-huisbezoek,vriendschappelijk-huisbezoek
  V-103,ok,active,active,,,resto-vanharte,vier-het-leven
  V-104,ok,survivor,survivor,,,maatjesprojecten-regenboog-groep,vriendschappelijk-huisbezoek
  V-105,ok,dependent,dependent,,,activerend-huisbezoek,vriendschappelijk-huisbezoek
  V-106,ok,compensator,compensator,,,online-vriendschapscursus-50plus,vrienden-maken-kun-je-leren
  V-107,ok,sheltered,sheltered,dependent,,netwerkcoach,activerend-huisbezoek
  V-108,ok,active,active,left-behind,,resto-vanharte,bridgen-denken-en-doen
  V-109,ok,hopeful,hopeful,compensator,,buurtcirkel,bij-bosshardt
  V-110,signal,outsider,outsider,survivor,confusion,,
  V-111,ok,dependent,dependent,,,,
  V-112,uncertain,,active|left-behind|compensator|hopeful,,,grip-en-glans,zin-in-vriendschap
  V-113,ok,compensator,compensator,hopeful,,bridgen-denken-en-doen,thuishuisproject
  V-114,ok,sheltered,sheltered,dependent,,huiskamers-voor-ouderen,thuishuisproject
  V-115,ok,left-behind,left-behind,active,,bij-bosshardt,netwerkcoach
  V-116,signal,survivor,survivor,,self-neglect,,
  V-117,ok,left-behind,left-behind,active,,bij-bosshardt,resto-vanharte
  V-118,ok,outsider,outsider,,,bij-bosshardt,resto-vanharte
  V-119,ok,hopeful,hopeful,,,maatjesprojecten-regenboog-groep,thuishuisproject
  V-120,ok,active,active,,,resto-vanharte,bij-bosshardt
  V-121,uncertain,,compensator|outsider,,,oopoeh,grip-en-glans
  V-122,ok,dependent,dependent,,,activerend-huisbezoek,thuishuisproject
  V-123,ok,outsider,outsider,,,oopoeh,bij-bosshardt
  V-124,uncertain,,active|sheltered|left-behind|dependent|compensator|outsider|hopeful|survivor,,,vriendschappelijk-huisbezoek,bij-bosshardt
  V-125,ok,dependent,dependent,,,activerend-huisbezoek,vriendschappelijk-huisbezoek
  $ maatwerk batch --lang en --keep district --format csv -o advice.csv $EXAMPLES/intakes.csv
  rows: 25; results: 25 (profile uncertain: 3, with a signal: 2); rejected: 0
  $ cmp advies.csv advice.csv
  $ maatwerk batch --lang en -o advice.jsonl $EXAMPLES/intakes.csv
  columns that are not looked at: district
  rows: 25; results: 25 (profile uncertain: 3, with a signal: 2); rejected: 0
  $ cut -c1-87 advice.jsonl | head -n 3
  {"schema":"maatwerk/recommendation/1","id":"V-101","status":"ok","profile":"left-behind
  {"schema":"maatwerk/recommendation/1","id":"V-102","status":"ok","profile":"outsider","
  {"schema":"maatwerk/recommendation/1","id":"V-103","status":"ok","profile":"active","ca

JSON lines.

  $ maatwerk batch --lang nl --format csv -o advies.csv $EXAMPLES/intakes.jsonl
  rijen: 12; resultaten: 12 (profiel onzeker: 1, met een signaal: 1); afgewezen: 0
  $ cut -d, -f1-8 advies.csv
  id,status,profile,candidates,alternatives,signals,evidence_backed_1,evidence_backed_2
  V-201,ok,left-behind,left-behind,active,,bezoekdienst-weduwen-weduwnaars,activerend-huisbezoek
  V-202,ok,active,active,,,vier-het-leven,bridgen-denken-en-doen
  V-203,ok,sheltered,sheltered,dependent,,huiskamers-voor-ouderen,thuishuisproject
  V-204,ok,dependent,dependent,,,activerend-huisbezoek,vriendschappelijk-huisbezoek
  V-205,ok,compensator,compensator,hopeful,,resto-vanharte,online-vriendschapscursus-50plus
  V-206,ok,outsider,outsider,,,,
  V-207,ok,hopeful,hopeful,,,maatjesprojecten-regenboog-groep,buurtcirkel
  V-208,ok,survivor,survivor,,,inloophuis-dak-en-thuislozen,maatjesprojecten-regenboog-groep
  V-209,ok,left-behind,left-behind,,,bij-bosshardt,resto-vanharte
  V-210,uncertain,,compensator|outsider,,,netwerkcoach,activerend-huisbezoek
  V-211,signal,dependent,dependent,,abuse,,
  V-212,ok,sheltered,sheltered,,,huiskamers-voor-ouderen,vier-het-leven
  $ maatwerk batch --lang en --format csv -o advice.csv $EXAMPLES/intakes.jsonl
  rows: 12; results: 12 (profile uncertain: 1, with a signal: 1); rejected: 0
  $ cmp advies.csv advice.csv
  $ maatwerk batch --lang nl -o advies.jsonl $EXAMPLES/intakes.jsonl
  rijen: 12; resultaten: 12 (profiel onzeker: 1, met een signaal: 1); afgewezen: 0
  $ cut -c1-87 advies.jsonl | head -n 3
  {"schema":"maatwerk/recommendation/1","id":"V-201","status":"ok","profile":"left-behind
  {"schema":"maatwerk/recommendation/1","id":"V-202","status":"ok","profile":"active","ca
  {"schema":"maatwerk/recommendation/1","id":"V-203","status":"ok","profile":"sheltered",

One person, and an overlay.

  $ for file in person.yaml person.json overlay-gemeente.yaml; do
  >   maatwerk check --lang nl $EXAMPLES/$file && maatwerk check --lang en $EXAMPLES/$file
  > done
  $EXAMPLES/person.yaml: in orde
  fouten: 0; waarschuwingen: 0
  $EXAMPLES/person.yaml: fine
  errors: 0; warnings: 0
  $EXAMPLES/person.json: in orde
  fouten: 0; waarschuwingen: 0
  $EXAMPLES/person.json: fine
  errors: 0; warnings: 0
  $EXAMPLES/overlay-gemeente.yaml: in orde
  fouten: 0; waarschuwingen: 0
  $EXAMPLES/overlay-gemeente.yaml: fine
  errors: 0; warnings: 0
  $ maatwerk recommend --lang nl --person $EXAMPLES/person.yaml >advies; echo $?
  0
  $ sed -n '1p; /^ *[1-9][0-9]*\. /p' advies
  Profiel: Afhankelijke (aard en duur: situationeel · motivatie: onduidelijk)
   1. Activerend huisbezoek                 een-op-een · past heel goed · 5 punten
   2. Thuishuisproject                                groep · past goed · 4 punten
   3. Vriendschappelijk huisbezoek               een-op-een · past goed · 2 punten
   4. Bij Bosshardt                               groep · past mogelijk · 2 punten
   5. Netwerkcoach                           een-op-een · past mogelijk · 2 punten
   1. Buddyzorg                             een-op-een · past heel goed · 6 punten
   2. Jong+Oud=Goud                              een-op-een · past goed · 5 punten
   3. Laakse Lente                                    groep · past goed · 5 punten
   4. Food for Good                               groep · past mogelijk · 4 punten
   5. Grijs, Groen & Gelukkig                     groep · past mogelijk · 4 punten
  $ maatwerk recommend --lang en --person $EXAMPLES/person.json >advice; echo $?
  0
  $ sed -n '1p; /^ *[1-9][0-9]*\. /p' advice
  Profile: Compensator (persistence: structural · motivation: yes)
   1. Resto VanHarte (neighbourhood restaurant)    group · possible fit · 8 points
   2. Online vriendschapscursus 50+ (online friendship course)
   3. Vrienden maken kun je leren (course on making and keeping friends)
   4. Bij Bosshardt (Salvation Army neighbourhood living room)
   5. Netwerkcoach (volunteer coach for building a social network)
   1. Food for Good (working together in a community food garden)
   2. OpenJeHart (walking, talking and eating together)
   3. Gouden Mannen (programme for men of 50 and over)
   4. Digitale buurtplatforms (online neighbourhood platforms)
   5. Cursus Creatief leven (eight-week course on a new future)
  $ maatwerk recommend --lang nl --catalog $EXAMPLES/overlay-gemeente.yaml --top 0 --person $EXAMPLES/person.yaml >advies
  $ grep -E '(Eettafel De Linde|Samen op de duofiets|Uit: )' advies
   2. Samen op de duofiets                       een-op-een · past goed · 6 punten
      Uit: Gemeente Voorbeeld
  16. Eettafel De Linde                           groep · past mogelijk · 2 punten
      Uit: Gemeente Voorbeeld · hoe goed het past, is afgeleid uit waar het bij
  $ maatwerk recommend --lang en --catalog $EXAMPLES/overlay-gemeente.yaml --top 0 --person $EXAMPLES/person.json >advice
  $ grep -E '(Eettafel De Linde|Samen op de duofiets|From: )' advice
      From: Gemeente Voorbeeld
   6. Eettafel De Linde                            group · possible fit · 6 points
      From: Gemeente Voorbeeld · how well it fits is derived from what it helps
