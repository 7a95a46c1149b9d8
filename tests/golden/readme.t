The commands of the README, as they stand there, from the top of the repository. Longer output is
cut; what the README shows of it is there (tests/docs.sh compares).

  $ ln -s "$EXAMPLES" examples

The first recommendation of the quick start.

  $ maatwerk recommend --lang en --persistence situational --motivation yes --age 72 --gender woman --group widowed,bereaved,lives-alone --wish peers | sed '/^    Check/q'
  Profile: Left behind (persistence: situational · motivation: yes)
  Looks for a close, familiar bond that gives emotional support.
  Attainable: Finding support and closeness, and learning to live with what is
  missed; the missed bond is not easily replaced.
  
  FIRST
  - Ask whom or what the person misses, and listen to that first.
  - Look for one trusted person: a buddy or, after a loss, a volunteer who has
    been through the same.
  - If the person does not go anywhere unprompted, let someone come along or fetch
    them the first few times.
  
  NOT FIRST
  - Do not count on a club to fill the gap: more acquaintances is something other
    than a close bond.
  
  By whom     A trained volunteer, preferably with the same experience; agree how
              often, how long and how it ends. If grief has become stuck, consult
              the GP.
  How long    Count on a few months: first one-to-one, later perhaps a small
              group.
  Ask         Whom or what do you miss most? With whom can you talk about that?
  Review      After about three months, see: does the person have someone to talk
              to, and is there room for a small group?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
   1. Bezoekdienst weduwen en weduwnaars (visits for widows and widowers)
      one-to-one · strong fit · 13 points
      A volunteer who has known such a loss visits once or twice a month to talk
      about the partner's death and life now.
      Because    strong fit with the profile Left behind: one trusted person,
                 people going through the same; ties in with what the person asks
                 for: to talk with people who are going through the same; made for
                 people whose partner has died
      Check      Find out whether the partner died three to six months ago.

For welfare workers.

  $ maatwerk recommend --person examples/person.yaml --lang nl | head -5
  Profiel: Afhankelijke (aard en duur: situationeel · motivatie: onduidelijk)
  Zoekt geborgenheid door op één iemand te leunen, zonder anderen ernaast.
  Haalbaar: Aandacht en veiligheid bij meer dan één persoon, zodat niet alles op
  één band rust.
  

For script authors.

  $ maatwerk recommend --person examples/person.json --format json --top 3 | head -9
  {
    "schema": "maatwerk/recommendation/1",
    "id": "example-2",
    "status": "ok",
    "profile": "compensator",
    "candidates": [
      "compensator"
    ],
    "alternatives": [

  $ maatwerk recommend --person - --format json < examples/person.json | head -6
  {
    "schema": "maatwerk/recommendation/1",
    "id": "example-2",
    "status": "ok",
    "profile": "compensator",
    "candidates": [

  $ maatwerk activities --level evidence-backed --kind course --format json | grep '"activity"'
        "activity": "community-support",
        "activity": "grip-en-glans",
        "activity": "online-vriendschapscursus-50plus",
        "activity": "vrienden-maken-kun-je-leren",
        "activity": "zin-in-vriendschap",

For trainers.

  $ maatwerk recommend --person examples/person.yaml --why --why-not --lang en | sed -n '/NOT FOR/,/^- /p'
  NOT FOR THIS PERSON (23)
  - ABCDate (introductions for adults with an intellectual disability): for people

  $ maatwerk recommend --persistence structural --motivation yes --coping passive --top 1 --lang en | head -8
  Profile: Compensator (persistence: structural · motivation: yes)
  Lacks personal contact and fills the gap with tasks and activities.
  Attainable: More personal contact beneath or beside the activities: not more
  tasks, but more depth.
  Note: The scheme in appendix 1 also divides by active or passive coping; the
  text does not. By the scheme the profile would be: Hopeful. Here the text was
  followed.
  

  $ maatwerk profiles left-behind --lang en | head -3
  Left behind
  Looks for a close, familiar bond that gives emotional support. [handbook:
  appendix 1, Overlevingsstrategieën (survival strategies: the eight profiles)]

  $ maatwerk activities --for outsider --lang en | tail -1
  Activities: 11

  $ maatwerk activities oopoeh --lang en | head -5
  OOPOEH (older people looking after a pet in the neighbourhood)
  evidence-backed, one-to-one
  
  Looking after a pet from the neighbourhood, usually a dog. Through the animal
  there is also contact with its owner.

For municipalities.

  $ maatwerk check examples/overlay-gemeente.yaml
  examples/overlay-gemeente.yaml: fine
  errors: 0; warnings: 0

  $ maatwerk recommend --catalog examples/overlay-gemeente.yaml --persistence dreigend --motivation nee --interest koken --lang nl | grep -A 10 'Eettafel'
   1. Eettafel De Linde                               groep · past goed · 6 punten
      Elke donderdag eet een vaste groep van acht buurtgenoten samen in buurthuis
      De Linde. Twee vrijwilligers koken.
      Omdat      past goed bij een Geborgene: iets leuks om te doen, erbij horen
                 in een vaste kleine kring; sluit aan bij een interesse: koken en
                 eten
      Nagaan     Ga na of er een plaats vrij is aan tafel.
                 Vraag naar de kosten van een maaltijd.
      Uit: Gemeente Voorbeeld · hoe goed het past, is afgeleid uit waar het bij
      helpt; het is niet apart beoordeeld
  

Many persons: a table and its rejects, an export of another make, JSON lines, counts.

  $ maatwerk batch examples/intakes.csv --format csv -o advice.csv --rejects rejected.csv
  columns that are not looked at: district
  rows: 25; results: 25 (profile uncertain: 3, with a signal: 2); rejected: 0
  $ maatwerk batch examples/intakes-export.csv --form examples/form-voorbeeldstad.yaml --keep wijk --format csv 2>log | head -n 3
  id,status,profile,candidates,alternatives,signals,evidence_backed_1,evidence_backed_2,evidence_backed_3,evidence_backed_4,evidence_backed_5,promising_1,promising_2,promising_3,promising_4,promising_5,wijk
  V-001,ok,left-behind,left-behind,,,bezoekdienst-weduwen-weduwnaars,bij-bosshardt,activerend-huisbezoek,vier-het-leven,grip-en-glans,sensor,jong-oud-goud,buddyzorg,humanitas-tandem,laakse-lente,De Linde
  V-002,ok,outsider,outsider,,,activerend-huisbezoek,vriendschappelijk-huisbezoek,,,,buddy-in-de-thuiszorg,humanitas-tandem,maatjesprojecten,grijs-genoegen,zorgdier,Oude Haven
  $ maatwerk batch examples/intakes.jsonl --top 3 2>>log | cut -c1-200 | head -n 2
  {"schema":"maatwerk/recommendation/1","id":"V-201","status":"ok","profile":"left-behind","candidates":["left-behind"],"alternatives":[{"profile":"active","because":"The scheme in appendix 1 also divid
  {"schema":"maatwerk/recommendation/1","id":"V-202","status":"ok","profile":"active","candidates":["active"],"alternatives":[],"persistence":"threatening","motivation":"yes","advice":[{"advice":"portra
  $ cat log
  examples/intakes-export.csv:10: row 8, column 'Leeftijd cliënt': the age is not between 0 and 120; write the age in whole years, not the year of birth [form/age]
  examples/intakes-export.csv:11: row 9: too many cells: 14; the header has 13; a text that holds the delimiter belongs in quotes [row/cells]
  examples/intakes-export.csv:17: row 15, column 'Wil de cliënt contact?': this word is no answer to 'motivation'; allowed here: yes, no, unclear [form/unknown-value]
  rows: 25; results: 22 (profile uncertain: 3, with a signal: 2); rejected: 3
  all rejected rows in a file: --rejects FILE
  rows: 12; results: 12 (profile uncertain: 1, with a signal: 1); rejected: 0
  $ maatwerk summary examples/intakes-export.csv --form examples/form-voorbeeldstad.yaml --by wijk --lang nl
  examples/intakes-export.csv:10: rij 8, kolom 'Leeftijd cliënt': de leeftijd ligt niet tussen 0 en 120; schrijf de leeftijd in hele jaren, geen geboortejaar [form/age]
  examples/intakes-export.csv:11: rij 9: te veel cellen: 14; de kop heeft er 13; een tekst waarin het scheidingsteken staat, hoort tussen aanhalingstekens [row/cells]
  examples/intakes-export.csv:17: rij 15, kolom 'Wil de cliënt contact?': dit woord is geen antwoord op 'motivatie'; hier kan: ja; nee; onduidelijk [form/unknown-value]
  INTAKEFORMULIEREN PER PROFIEL
                       formulieren  niets past heel goed
  Actieve                      <10                     *
  Geborgene                    <10                     *
  Achterblijver                <10                     0
  Afhankelijke                 <10                     *
  Compenseerder                <10                     0
  Buitenstaander               <10                     *
  Hoopvolle                    <10                     0
  Overlever                      *                     *
  Profiel niet bekend          <10
  Signaal                      <10
  Totaal                        20                   <10
  Afgewezen                    <10
  
  Per wijk
              Act  Geb  Ach  Afh  Com  Bui  Hoo  Ove    ?    !  totaal  niets
  De Linde      *    0  <10  <10  <10  <10    0    0    0  <10     <10      *
  Noord       <10    *    *    *    *    *    *    *  <10  <10     <10      *
  Oude Haven  <10  <10    *  <10    *    *    *    *    0    0     <10      *
  Zuidpolder    0    0  <10  <10  <10    0  <10    0    0    0     <10      *
  ? = profiel niet bekend. ! = een signaal. 'niets' = niets past heel goed.
  
  - <10 = 1 tot en met 9. * = niet getoond, omdat er anders een klein aantal uit
    te rekenen is. Andere aantallen zijn elk apart afgerond op vijftallen en
    tellen dus niet precies op.
  - Geteld zijn formulieren. Dat zegt niet hoeveel mensen er hulp nodig hebben.
    Wie een signaal heeft, telt alleen daar mee. Afgewezen rijen tellen nergens
    mee.
  - Niets past heel goed: geen onderbouwde activiteit uit de catalogus past heel
    goed bij deze persoon. Dat zegt niet dat er niets mogelijk is. Wie met rust
    gelaten wil worden, telt hier niet mee.
  - Maak van dezelfde of bijna dezelfde formulieren niet ook een ander overzicht
    openbaar: uit het verschil kan iemand te herkennen zijn.
  rijen: 25; geteld: 22; afgewezen: 3
  alle afgewezen rijen in een bestand: --rejects BESTAND
  [1]

Without a terminal and without a command: help, and exit code 2.

  $ maatwerk >/dev/null 2>&1
  [2]

Help can be asked for in two ways.

  $ maatwerk help recommend --lang en > one
  $ maatwerk recommend --help --lang en > other
  $ cmp one other

The person files are fine. A form with a mistake is a finding for check and stops recommend; its
lines are not shown.

  $ maatwerk check examples/person.yaml examples/person.json --lang en
  examples/person.yaml: fine
  examples/person.json: fine
  errors: 0; warnings: 0

  $ echo 'duur: lang' > wrong.yaml
  $ maatwerk check wrong.yaml >/dev/null
  [1]
  $ maatwerk recommend --person wrong.yaml >/dev/null 2>&1
  [2]
  $ maatwerk recommend --person wrong.yaml 2>&1 | grep 'duur: lang'
  [1]
  $ maatwerk recommend --person examples/person.yaml --age 72 --lang en
  maatwerk: error: give the person either with --person or with flags, not both
  [2]

The sheet, the reasoning, the cases, who offers what, and what another catalogue changes.

  $ maatwerk recommend --person examples/person.yaml --handout --lang nl | head -12
  Ideeën om samen over te praten
  Dit zijn ideeën. U hoeft niets. Kies wat u leuk of nuttig lijkt, en praat erover
  met de persoon die u dit blad gaf.
  
  1. Activerend huisbezoek
     Een vrijwilliger komt elke week bij u thuis. Die biedt steun en helpt u om
     weer meer zelf te doen en te ondernemen.
     Voor wie             Vooral voor ouderen.
     Hoe het is           U bent met zijn tweeën en u hoeft de deur niet uit. De
                          vrijwilliger heeft hiervoor een training gehad.
     Vragen of meenemen   Vraag wie er komt, op welke dag en hoe lang het bezoek
                          duurt. Vraag ook of u eerst kennis kunt maken.
  $ maatwerk recommend --person examples/person.yaml --handout --lang nl --format html -o blad.html | wc -c
  0
  $ maatwerk explain --person examples/person.yaml --top 2 --lang en | sed -n '/^2\. /q;p'
  HOW THIS RECOMMENDATION COMES ABOUT
  
  1. FROM ANSWERS TO PROFILE
  - persistence: situational. Because of recent circumstances or a recent event,
    the person has become lonely or isolated. [handbook: appendix 1, Ad 1. De duur
    (persistentie) van de problematiek (how long the problems have lasted)]
  - motivation: unclear. It was asked; the person wavers or does not dare (yet).
    [handbook: appendix 1, Ad 2. De motivatie met betrekking tot sociale
    participatie (motivation for taking part)]
  
  ┌─────────────┬─────────────────┬───────────────────────────┐
  │ persistence │ motivation: yes │ motivation: no or unclear │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ threatening │ Active          │ Sheltered                 │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ situational │ Left behind     │ ● Dependent               │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ structural  │ Compensator     │ Outsider                  │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ complex     │ Hopeful         │ Survivor                  │
  └─────────────┴─────────────────┴───────────────────────────┘
  ● what these answers give
  
  Profile: Dependent
  Looks for security by leaning on one person, with no one else beside them.
  [handbook: appendix 1, Overlevingsstrategieën (survival strategies: the eight
  profiles)]
  
  Seeks most     one trusted person [handbook: appendix 1, Overlevingsstrategieën
                 (survival strategies: the eight profiles)]
                 realistic expectations [derived by us: which needs go with which
                 profile]
  Seeks too      something nice to do, belonging in a small steady circle, people
                 going through the same, social skills, a meaningful role, meaning
                 and life story, practical help, a listening ear, guidance by a
                 professional, a safety net [derived by us: which needs go with
                 which profile]
  Not first      meeting people [derived by us: which needs go with which profile]
  Attainable     Attention and security from more than one person, so that not
                 everything rests on one bond. [derived by us: aim and first steps
                 per profile]
  
  First:
  - Arrange one-to-one contact with clear agreements: how often, how long, what is
    and is not included, and how it ends. [derived by us: aim and first steps per
    profile]
  - Arrange a second familiar face from the start, and later perhaps a small,
    steady group. [derived by us: aim and first steps per profile]
  - Put the expectations of the person and the volunteer side by side: according
    to research, whether a match succeeds depends on whether they fit each other.
    [research: Machielse and Bos, Complexe verwachtingen (volunteer buddies for
    lonely older people; summary) (2016)]
  
  Not first:
  - Do not match one volunteer without limits: it may become too heavy, and a good
    ending is then hard. [derived by us: aim and first steps per profile]
  - Do not start with a large, open group: the person looks for security with one
    individual. [derived by us: aim and first steps per profile]
  
  $ maatwerk explain --person examples/person.yaml --activity oopoeh --lang en | head -30
  WHY, WHY NOT: OOPOEH (older people looking after a pet in the neighbourhood)
  evidence-backed, one-to-one
  Looking after a pet from the neighbourhood, usually a dog. Through the animal
  there is also contact with its owner.
  
  Profile: Dependent (persistence: situational · motivation: unclear)
  
  Fits too little: 0 points in all, and the list begins at 2.
      +2         possible fit with the profile Dependent: something nice to do, a
                 meaningful role [derived by us: from three readings of the
                 handbook]
      +1         meant for older people, and the person is 70 or older [derived by
                 us: chapter 3, evidence-backed one-to-one activities (pp. 32-37)]
      -3         is built round something the person does not mention: animals
                 [derived by us: the rules of the ranking and the advice]
      = 0        in all
      Readings   three times alike
  
      Evidence   what participants say (2016): According to the handbook an impact
                 measurement by PwC (2016) shows a positive influence on the
                 number of social contacts of the older people; no outcome on
                 loneliness is mentioned.
      Since then Still existed in 2022, for people from 55 and mainly with dogs;
                 14,638 sitters at the time. Its own name is Opa's en Oma's Passen
                 Op Een Huisdier. (AD newspaper, August 2022, article on OOPOEH;
                 certain)
      Since then In 2021 there were fewer dogs than older people who wanted to
                 look after one. (NH Nieuws, 2021, report on the shortage of dogs
                 at OOPOEH; certain)
  
  $ maatwerk cases show ton --story --lang en
  
          Ton
  
          Ton van Loon is 66 and has lived alone by the river Linge for
          thirty years. 'Marrying wasn't for me.' Every Saturday he went
          fishing with Cor, his friend from primary school, and every
          evening they had a quick phone call. 'I lived alone, but I
          wasn't alone.' Ten months ago Cor died, within a week. Since
          then Ton has sat in the kitchen on Saturdays. His neighbour
          refers him: 'A man on his own like that, it hasn't been right
          for years. He's shy and says little.' With the worker he talks
          for two hours. 'Cor won't come back. But I'd like to have
          someone again who knows me. One is enough.' He has already sent
          a card to an old colleague: would he come along to the water
          some time?
  
  $ maatwerk cases quiz ton --lang en </dev/null | tail -5
     4  complex
     5  not told
  > 
  
  RESULT (cases finished: 0 of 1)
  $ maatwerk cases test
  cases: 28; hold: 28; do not hold: 0
  $ maatwerk recommend --catalog examples/overlay-voorbeeldstad.yaml --area Noord --persistence dreigend --motivation ja --lang nl | grep -E '^ *[0-9]\.|In Noord'
   1. Resto VanHarte                             groep · past heel goed · 6 punten
      In Noord   Resto VanHarte, locatie Noord: woensdag om 17.30 uur in Buurthuis
   2. Vier het Leven                             groep · past heel goed · 5 punten
      In Noord   geen plaatselijk aanbod bekend
   3. Bridgen: denken en doen                    groep · past heel goed · 5 punten
      In Noord   geen plaatselijk aanbod bekend
   4. OOPOEH (Ouderen Passen Op Een Huisdier)    een-op-een · past goed · 3 punten
      In Noord   OOPOEH: aanmelden via internet; het buurthuis kan daarbij helpen;
   5. Grip en Glans                 cursus of gespreksgroep · past goed · 4 punten
      In Noord   geen plaatselijk aanbod bekend
   1. Digitale buurtplatforms                    groep · past heel goed · 6 punten
      In Noord   geen plaatselijk aanbod bekend
   2. Food for Good                              groep · past heel goed · 6 punten
      In Noord   geen plaatselijk aanbod bekend
   3. MAX 50plusnet                              groep · past heel goed · 6 punten
      In Noord   geen plaatselijk aanbod bekend
   4. OpenJeHart                                 groep · past heel goed · 6 punten
      In Noord   geen plaatselijk aanbod bekend
   5. GoldenSports                               groep · past heel goed · 5 punten
      In Noord   geen plaatselijk aanbod bekend
  $ maatwerk coverage --catalog examples/overlay-voorbeeldstad.yaml --lang nl | head -20
  WAT DE CATALOGUS VOOR WIE HEEFT
  69 activiteiten. Uitgezet zijn er 3; die tellen niet mee. In elk vak: hoeveel er
  heel goed passen + hoeveel er goed passen.
  De catalogus is aangevuld met: Gemeente Voorbeeldstad.
  
                  onderbouwd                kansrijk
                  groep   1-op-1   cursus   groep   1-op-1   cursus   samen
  Actieve           3+4      0+1!     0+2    8+15      0+2      1+1   12+25
  Geborgene         2+4      0+4      0+2     1+8      0+5      0+1!   3+24
  Achterblijver     1+6      3+2      0+2     1+6      4+7      0+2    9+25
  Afhankelijke      0+2      1+3      0+1!    0+1!     1+6        –    2+13
  Compenseerder     0+1!     0+2      4+0     1+8      0+4      2+3    7+18
  Buitenstaander    1+0!     1+0!       –     0+4      1+4        –     3+8
  Hoopvolle         1+7      2+2      0+4     3+9      5+7      0+5   11+34
  Overlever         1+0!     0+1!       –       –      1+7        –     2+8
  ! = dun: maar één, dus er valt niets te kiezen. – = geen. Bij cursus horen ook
  gespreksgroepen.
  
  WAT OPVALT
  - Geborgene: de onderbouwde activiteiten die heel goed passen, zijn er alleen
  $ maatwerk diff builtin examples/overlay-gemeente.yaml examples/intakes.csv --lang nl 2>diff.txt | head -12
  WAT DE ANDERE CATALOGUS VERANDERT
  Eerst     de ingebouwde catalogus
  Daarna    examples/overlay-gemeente.yaml
  
                      formulieren  onderbouwd  kansrijk
  Vergeleken                   25
  Ander profiel                 0
  Andere eerste keus            1           0         1
  Andere eerste vijf            8           0         8
  Niets anders                 17
  Andere eerste vijf: andere activiteiten, of dezelfde in een andere volgorde. Eén
  formulier kan in beide lijsten veranderen.
  $ maatwerk cases test --catalog examples/overlay-voorbeeldstad.yaml --lang nl
  mevrouw-tan: Mevrouw Tan
  - laakse-lente hoort in een lijst, maar staat er niet in: uitgezet door Gemeente
    Voorbeeldstad: Dit is één huiskamer in een andere stad.
  
  meneer-verhoeven: Meneer Verhoeven
  - laakse-lente hoort in een lijst, maar staat er niet in: uitgezet door Gemeente
    Voorbeeldstad: Dit is één huiskamer in een andere stad.
  
  meneer-wijaya: Meneer Wijaya
  - laakse-lente hoort in een lijst, maar staat er niet in: uitgezet door Gemeente
    Voorbeeldstad: Dit is één huiskamer in een andere stad.
  
  mevrouw-hoekstra: Mevrouw Hoekstra
  - ontmoetingsplek-de-spil hoort in een lijst, maar staat er niet in: uitgezet
    door Gemeente Voorbeeldstad: Dit is één plek in een andere gemeente; bij ons
    is geen seniorenflat met dagelijkse ontvangst.
  - laakse-lente hoort in een lijst, maar staat er niet in: uitgezet door Gemeente
    Voorbeeldstad: Dit is één huiskamer in een andere stad.
  
  casussen: 28; kloppen: 24; kloppen niet: 4
  [1]
