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
  11 activities

  $ maatwerk activities oopoeh --lang en | head -5
  OOPOEH (older people looking after a pet in the neighbourhood)
  evidence-backed, one-to-one
  
  Looking after a pet from the neighbourhood, usually a dog. Through the animal
  there is also contact with its owner.

For municipalities.

  $ maatwerk check examples/overlay-gemeente.yaml
  examples/overlay-gemeente.yaml: fine
  0 error(s), 0 warning(s)

  $ maatwerk recommend --catalog examples/overlay-gemeente.yaml --persistence dreigend --motivation nee --interest koken --lang nl | grep -A 10 'Eettafel'
   1. Eettafel De Linde                               groep · past goed · 6 punten
      Elke donderdag eet een vaste groep van acht buurtgenoten samen in buurthuis
      De Linde. Twee vrijwilligers koken.
      Omdat      past goed bij een Geborgene: iets leuks om te doen, erbij horen
                 in een vaste kleine kring; sluit aan bij een interesse: koken en
                 eten
      Nagaan     Ga na of er een plaats vrij is aan tafel.
                 Vraag naar de kosten van een maaltijd.
      Uit: Gemeente Voorbeeld · afgeleid uit waar het bij helpt, niet apart
      beoordeeld
  

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
  
  PER wijk
              Act  Geb  Ach  Afh  Com  Bui  Hoo  Ove    ?    !  totaal  niets
  De Linde      *    0  <10  <10  <10  <10    0    0    0  <10     <10      *
  Noord       <10    *    *    *    *    *    *    *  <10  <10     <10      *
  Oude Haven  <10  <10    *  <10    *    *    *    *    0    0     <10      *
  Zuidpolder    0    0  <10  <10  <10    0  <10    0    0    0     <10      *
  ? is: profiel niet bekend. ! is: een signaal. 'niets' is: niets past heel goed.
  
  - <10 is: 1 tot en met 9. * is: niet getoond, omdat er anders een klein aantal
    uit te rekenen is. Andere aantallen zijn elk apart afgerond op vijftallen en
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
  0 error(s), 0 warning(s)

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
