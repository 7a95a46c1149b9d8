Counts over intake forms that can be published: zero is shown, small numbers are not, the rest is
rounded to fives. 400 forms from a fixed recipe: every combination of persistence and motivation,
unevenly over three districts; one district is small.

  $ awk 'BEGIN {
  >   split("threatening situational structural complex", p, " "); split("yes no unclear", m, " ")
  >   split("North South West", d, " ")
  >   print "id,district,age,persistence,motivation,signals,wishes"
  >   for (i = 0; i < 400; ++i) {
  >     district = i % 40 == 7 ? d[3] : d[1 + int(i / 12) % 2]
  >     print i "," district "," 60 + i % 30 "," p[1 + i % 4] "," (i % 19 == 3 ? "" : m[1 + int(i / 4) % 3]) "," (i % 100 == 50 ? "abuse" : "") "," (i % 50 == 9 ? "nothing" : "")
  >   }
  > }' > forms.csv
  $ maatwerk summary forms.csv --lang en
  columns that are not looked at: district
  INTAKE FORMS PER PROFILE
                     forms  no strong fit
  Active                30              0
  Sheltered             65             65
  Left behind           35              0
  Dependent             60              0
  Compensator           30              0
  Outsider              60              0
  Hopeful               30              0
  Survivor              60             60
  Profile not known     20
  Signal               <10
  Total                400            120
  Rejected               0
  
  - <10 = 1 to 9. * = not shown, because a small number could be worked out from
    it. Other numbers are each rounded to fives by themselves, so they do not add
    up exactly.
  - What is counted is forms. That does not tell how many people need help. Who
    has a signal is counted there only. Rejected rows are counted nowhere else.
  - No strong fit: no evidence-backed activity of the catalogue fits this person
    strongly. That does not say that nothing is possible. Who asks to be left
    alone does not count here.
  - Do not publish another summary of the same forms, or nearly the same: the
    difference may give a person away.
  rows: 400; counted: 400; rejected: 0
  $ maatwerk summary forms.csv --by district --lang nl
  INTAKEFORMULIEREN PER PROFIEL
                       formulieren  niets past heel goed
  Actieve                       30                     *
  Geborgene                     65                    65
  Achterblijver                 35                     0
  Afhankelijke                  60                     0
  Compenseerder                 30                     0
  Buitenstaander                60                     0
  Hoopvolle                     30                     0
  Overlever                     60                    60
  Profiel niet bekend           20
  Signaal                      <10
  Totaal                       400                   120
  Afgewezen                      0
  
  Per district
         Act  Geb  Ach  Afh  Com  Bui  Hoo  Ove   ?    !  totaal  niets
  North   15   35   15   30   15   30   15    *  10  <10     200     60
  South   15   30   15   30   15   30   15   25  10  <10     190     55
  West     *    *    0    0    0    0  <10  <10   0    0      10    <10
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
  rijen: 400; geteld: 400; afgewezen: 0

For programs: ids only, a count that is not shown is null and its sign is told.

  $ maatwerk summary forms.csv --by district --format csv
  by,value,profile,people,unmet
  ,,active,30,*
  ,,sheltered,65,65
  ,,left-behind,35,0
  ,,dependent,60,0
  ,,compensator,30,0
  ,,outsider,60,0
  ,,hopeful,30,0
  ,,survivor,60,60
  ,,uncertain,20,
  ,,signal,<10,
  ,,total,400,120
  ,,rejected,0,
  district,North,active,15,
  district,North,sheltered,35,
  district,North,left-behind,15,
  district,North,dependent,30,
  district,North,compensator,15,
  district,North,outsider,30,
  district,North,hopeful,15,
  district,North,survivor,*,
  district,North,uncertain,10,
  district,North,signal,<10,
  district,North,total,200,60
  district,South,active,15,
  district,South,sheltered,30,
  district,South,left-behind,15,
  district,South,dependent,30,
  district,South,compensator,15,
  district,South,outsider,30,
  district,South,hopeful,15,
  district,South,survivor,25,
  district,South,uncertain,10,
  district,South,signal,<10,
  district,South,total,190,55
  district,West,active,*,
  district,West,sheltered,*,
  district,West,left-behind,0,
  district,West,dependent,0,
  district,West,compensator,0,
  district,West,outsider,0,
  district,West,hopeful,<10,
  district,West,survivor,<10,
  district,West,uncertain,0,
  district,West,signal,0,
  district,West,total,10,<10
  rows: 400; counted: 400; rejected: 0
  $ maatwerk summary forms.csv --format json 2>/dev/null | head -n 40
  {
    "schema": "maatwerk/summary/1",
    "suppressed": true,
    "rejected": {
      "count": 0,
      "shown": "0"
    },
    "all": {
      "people": {
        "count": 400,
        "shown": "400"
      },
      "unmet": {
        "count": 120,
        "shown": "120"
      },
      "uncertain": {
        "count": 20,
        "shown": "20"
      },
      "signal": {
        "count": null,
        "shown": "<10"
      },
      "profiles": [
        {
          "profile": "active",
          "people": {
            "count": 30,
            "shown": "30"
          },
          "unmet": {
            "count": 0,
            "shown": "0"
          }
        },
        {
          "profile": "sheltered",
          "people": {
            "count": 65,

Exact counts must be asked for, and are called by their name.

  $ maatwerk summary forms.csv --by district --no-suppression --format csv --lang nl 2>log | head -n 12; cat log
  by,value,profile,people,unmet
  ,,active,32,0
  ,,sheltered,63,63
  ,,left-behind,33,0
  ,,dependent,62,0
  ,,compensator,30,0
  ,,outsider,62,0
  ,,hopeful,32,0
  ,,survivor,62,59
  ,,uncertain,20,
  ,,signal,4,
  ,,total,400,122
  LET OP: dit zijn de precieze aantallen. Daaruit kunnen mensen te herkennen zijn. Maak ze niet openbaar.
  rijen: 400; geteld: 400; afgewezen: 0
  $ maatwerk summary forms.csv --no-suppression --lang nl 2>/dev/null | head -n 16
  LET OP: dit zijn de precieze aantallen. Daaruit kunnen mensen te herkennen zijn.
  Maak ze niet openbaar.
  
  INTAKEFORMULIEREN PER PROFIEL
                       formulieren  niets past heel goed
  Actieve                       32                     0
  Geborgene                     63                    63
  Achterblijver                 33                     0
  Afhankelijke                  62                     0
  Compenseerder                 30                     0
  Buitenstaander                62                     0
  Hoopvolle                     32                     0
  Overlever                     62                    59
  Profiel niet bekend           20
  Signaal                        4
  Totaal                       400                   122

What cannot be counted by: the id, a column that is not there, one with too many values.

  $ maatwerk summary forms.csv --by id --lang nl
  kolommen waarnaar niet gekeken is: district
  maatwerk: fout: --by: tellen per id zegt iets over één persoon; kies een andere kolom
  [2]
  $ maatwerk summary forms.csv --by disctrict
  forms.csv:1:1: error[intake/no-such-column]: there is no column 'disctrict'
     = help: did you mean 'district'?
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ awk 'BEGIN { print "id,street,persistence"; for (i = 0; i < 1001; ++i) print i ",s" i ",complex" }' > streets.csv
  $ maatwerk summary streets.csv --by street
  maatwerk: error: --by: this column has more than 1000 different values, or a value of more than 200 bytes; choose a column of groups, such as a municipality or a district
  [2]

A column that the form file says is the id is the id too.

  $ printf 'form: x\ncolumns: {Casus: id, Duur: persistence}\n' > form.yaml
  $ printf 'Casus,Duur\n12,complex\n' | maatwerk summary --form form.yaml --by Casus
  maatwerk: error: --by: to count by id tells of one person; choose another column
  [2]

Nothing counted, and rejected rows: they are a total, never part of a group.

  $ printf 'id,persistence\n' | maatwerk summary --lang en 2>/dev/null | head -n 4
  INTAKE FORMS PER PROFILE
                     forms  no strong fit
  Active                 0              0
  Sheltered              0              0
  $ printf 'id,district,persistence\n1,North,often\n2,North,complex\n' | maatwerk summary --by district --format csv -o counts; tail -n 12 counts
  standard input:2: row 1, column 'persistence': this word is no answer to 'persistence'; allowed here: threatening, situational, structural, complex [form/unknown-value]
  rows: 2; counted: 1; rejected: 1
  all rejected rows in a file: --rejects FILE
  ,,rejected,<10,
  district,North,active,0,
  district,North,sheltered,0,
  district,North,left-behind,0,
  district,North,dependent,0,
  district,North,compensator,0,
  district,North,outsider,0,
  district,North,hopeful,0,
  district,North,survivor,0,
  district,North,uncertain,<10,
  district,North,signal,0,
  district,North,total,<10,0

The same bytes whatever the number of jobs.

  $ for jobs in 1 2 3; do maatwerk summary forms.csv --by district --format json --jobs $jobs; done | cksum > three
  rows: 400; counted: 400; rejected: 0
  rows: 400; counted: 400; rejected: 0
  rows: 400; counted: 400; rejected: 0
  $ for jobs in 1 1 1; do maatwerk summary forms.csv --by district --format json --jobs $jobs; done | cksum | cmp - three
  rows: 400; counted: 400; rejected: 0
  rows: 400; counted: 400; rejected: 0
  rows: 400; counted: 400; rejected: 0
