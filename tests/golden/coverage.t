What a catalogue holds for whom. A policy officer reads the map and what stands out; nothing is said
in colour.

  $ maatwerk coverage --lang nl
  WAT DE CATALOGUS VOOR WIE HEEFT
  71 activiteiten. In elk vak: hoeveel er heel goed passen + hoeveel er goed
  passen.
  
                  onderbouwd                kansrijk
                  groep   1-op-1   cursus   groep   1-op-1   cursus   samen
  Actieve           3+4      0+1!     0+2    9+16      0+2      1+1   13+26
  Geborgene         2+4      0+4      0+2     2+8      0+5      0+1!   4+24
  Achterblijver     1+6      3+2      0+2     1+7      4+7      0+2    9+26
  Afhankelijke      0+2      1+3      0+1!    0+2      1+6        –    2+14
  Compenseerder     0+1!     0+2      4+0     1+8      0+4      2+3    7+18
  Buitenstaander    1+0!     1+0!       –     0+4      1+4        –     3+8
  Hoopvolle         1+7      2+2      0+4    3+10      5+7      0+5   11+35
  Overlever         1+0!     0+1!       –       –      1+7        –     2+8
  ! = dun: maar één, dus er valt niets te kiezen. – = geen. Bij cursus horen ook
  gespreksgroepen.
  
  WAT OPVALT
  - Geborgene: de onderbouwde activiteiten die heel goed passen, zijn er alleen
    voor bepaalde groepen: Huiskamers voor ouderen, voor mensen die moeilijk
    lopen, mensen die slecht of niet zien of mensen die slecht of niet horen;
    Thuishuisproject, voor mensen die alleen wonen.
  - Afhankelijke: er is maar één onderbouwde activiteit die heel goed past:
    Activerend huisbezoek. Valt die weg, dan is er geen.
  - Overlever: er is maar één onderbouwde activiteit die heel goed past:
    Inloophuis voor dak- en thuislozen, voor mensen zonder vaste woonplek. Valt
    die weg, dan is er geen.
  - Buitenstaander: voor wie niet bij een bepaalde groep hoort, is er maar één
    onderbouwde activiteit die heel goed past: OOPOEH (Ouderen Passen Op Een
    Huisdier).
  - Hoopvolle: voor wie niet bij een bepaalde groep hoort, is er maar één
    onderbouwde activiteit die heel goed past: Netwerkcoach.
  - Afhankelijke: heeft sterk behoefte aan realistische verwachtingen. Niets dat
    goed of heel goed past, helpt daarbij.
  - Compenseerder: heeft sterk behoefte aan contact met één vertrouwd iemand. Van
    wat goed of heel goed past, helpt daarbij maar één activiteit: ABCDate, voor
    mensen met een verstandelijke beperking.
  - Overlever: heeft sterk behoefte aan praktische hulp. Van wat goed of heel goed
    past, helpt daarbij maar één activiteit: Inloophuis voor dak- en thuislozen,
    voor mensen zonder vaste woonplek.
  - Geen activiteit is gemaakt voor, of noemt: mensen die gescheiden zijn,
    mantelzorgers, mensen met een chronische ziekte en mensen die moeite hebben
    met lezen en schrijven. Wat voor iedereen is, kan ook bij hen passen.
  
  GOED OM TE WETEN
  - Een leeg vak is geen opdracht om het te vullen: dat er weinig past, is ook een
    uitkomst. Wat dan wel kan, zegt 'maatwerk recommend' per persoon.
  - Voor één persoon kan er minder zijn: voorwaarden, zoals leeftijd, groep of
    taal, tellen in de vakken niet mee.
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.
  $ maatwerk coverage --lang en --fail-below 12
  WHAT THE CATALOGUE HOLDS FOR WHOM
  71 activities. In each cell: how many are a strong fit + how many are a good
  fit.
  
               evidence-backed           promising
               group   1-to-1   course   group   1-to-1   course   total
  Active         3+4      0+1!     0+2    9+16      0+2      1+1   13+26
  Sheltered      2+4      0+4      0+2     2+8      0+5      0+1!   4+24
  Left behind    1+6      3+2      0+2     1+7      4+7      0+2    9+26
  Dependent      0+2      1+3      0+1!    0+2      1+6        –    2+14
  Compensator    0+1!     0+2      4+0     1+8      0+4      2+3    7+18
  Outsider       1+0!     1+0!       –     0+4      1+4        –     3+8
  Hopeful        1+7      2+2      0+4    3+10      5+7      0+5   11+35
  Survivor       1+0!     0+1!       –       –      1+7        –     2+8
  ! = thin: only one, so there is nothing to choose from. – = none. Course
  includes discussion groups.
  
  WHAT STANDS OUT
  - Fewer than 12 activities with a good or strong fit: Outsider (11), Survivor
    (10).
  - Sheltered: the evidence-backed activities with a strong fit are for certain
    groups only: Huiskamers voor ouderen (living rooms for older people), for
    people who have difficulty walking, people who are partially sighted or blind
    or people who are hard of hearing or deaf; Thuishuisproject (shared housing
    and home visits for older people), for people who live alone.
  - Dependent: only one evidence-backed activity is a strong fit: Activerend
    huisbezoek (home visits that encourage people to become active). If it falls
    away, there is none.
  - Survivor: only one evidence-backed activity is a strong fit: Inloophuis voor
    dak- en thuislozen (drop-in centre for people without a home), for people
    without a fixed home. If it falls away, there is none.
  - Outsider: for those outside certain groups, only one evidence-backed activity
    is a strong fit: OOPOEH (older people looking after a pet in the
    neighbourhood).
  - Hopeful: for those outside certain groups, only one evidence-backed activity
    is a strong fit: Netwerkcoach (volunteer coach for building a social network).
  - Dependent: has a strong need for realistic expectations. Nothing with a good
    or strong fit helps with that.
  - Compensator: has a strong need for one trusted person. Of what has a good or
    strong fit, only one activity helps with that: ABCDate (introductions for
    adults with an intellectual disability), for people with an intellectual
    disability.
  - Survivor: has a strong need for practical help. Of what has a good or strong
    fit, only one activity helps with that: Inloophuis voor dak- en thuislozen
    (drop-in centre for people without a home), for people without a fixed home.
  - No activity is made for, or names: people who are divorced or separated,
    informal carers, people with a chronic illness and people who have difficulty
    reading and writing. What is for everyone may suit them too.
  
  GOOD TO KNOW
  - An empty cell is no instruction to fill it: that little fits is an outcome
    too. What can be done then, 'maatwerk recommend' says for each person.
  - For one person there may be less: conditions, such as age, group or language,
    are not counted in the cells.
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  fewer than 12 activities with a good or strong fit: Outsider (11), Survivor (10)
  [1]

Where the locale is not UTF-8 the text is plain ASCII.

  $ LC_ALL=C maatwerk coverage --lang nl | head -14
  WAT DE CATALOGUS VOOR WIE HEEFT
  71 activiteiten. In elk vak: hoeveel er heel goed passen + hoeveel er goed
  passen.
  
                  onderbouwd                kansrijk
                  groep   1-op-1   cursus   groep   1-op-1   cursus   samen
  Actieve           3+4      0+1!     0+2    9+16      0+2      1+1   13+26
  Geborgene         2+4      0+4      0+2     2+8      0+5      0+1!   4+24
  Achterblijver     1+6      3+2      0+2     1+7      4+7      0+2    9+26
  Afhankelijke      0+2      1+3      0+1!    0+2      1+6        -    2+14
  Compenseerder     0+1!     0+2      4+0     1+8      0+4      2+3    7+18
  Buitenstaander    1+0!     1+0!       -     0+4      1+4        -     3+8
  Hoopvolle         1+7      2+2      0+4    3+10      5+7      0+5   11+35
  Overlever         1+0!     0+1!       -       -      1+7        -     2+8

With half of the activities switched off, the thin profiles are named, in the report and on standard
error.

  $ {
  >   echo 'overlay: Half'
  >   echo 'activities:'
  >   maatwerk activities --format json | awk -F'"' '/"activity":/ && ++n % 2 == 0 { print "  " $4 ": {off: weg}" }'
  > } > half.yaml
  $ maatwerk coverage --catalog half.yaml --lang nl --fail-below 6 > half.txt
  minder dan 6 activiteiten die goed of heel goed passen: Buitenstaander (4), Overlever (3)
  [1]
  $ cat half.txt
  WAT DE CATALOGUS VOOR WIE HEEFT
  36 activiteiten. Uitgezet zijn er 35; die tellen niet mee. In elk vak: hoeveel
  er heel goed passen + hoeveel er goed passen.
  De catalogus is aangevuld met: Half.
  
                  onderbouwd                kansrijk
                  groep   1-op-1   cursus   groep   1-op-1   cursus   samen
  Actieve           1+1        –      0+1!   6+11      0+1!     1+0!   8+14
  Geborgene         0+2      0+1!       –     1+6      0+3      0+1!   1+13
  Achterblijver     1+1      2+0      0+1!    1+5      3+2      0+2    7+11
  Afhankelijke        –      1+1        –     0+1!     0+3        –     1+5
  Compenseerder       –        –      2+0     0+7      0+2      1+2    3+11
  Buitenstaander      –        –        –     0+2      0+2        –     0+4
  Hoopvolle         0+2      0+2      0+2     2+7      2+4      0+3    4+20
  Overlever           –        –        –       –      0+3        –     0+3
  ! = dun: maar één, dus er valt niets te kiezen. – = geen. Bij cursus horen ook
  gespreksgroepen.
  
  WAT OPVALT
  - Minder dan 6 activiteiten die goed of heel goed passen: Buitenstaander (4),
    Overlever (3).
  - Geborgene: geen onderbouwde activiteit past heel goed.
  - Buitenstaander: geen onderbouwde activiteit past heel goed.
  - Hoopvolle: geen onderbouwde activiteit past heel goed.
  - Overlever: geen onderbouwde activiteit past heel goed.
  - Actieve: er is maar één onderbouwde activiteit die heel goed past: Vier het
    Leven. Valt die weg, dan is er geen.
  - Afhankelijke: er is maar één onderbouwde activiteit die heel goed past:
    Activerend huisbezoek. Valt die weg, dan is er geen.
  - Afhankelijke: heeft sterk behoefte aan realistische verwachtingen. Niets dat
    goed of heel goed past, helpt daarbij.
  - Overlever: heeft sterk behoefte aan praktische hulp, begeleiding door een
    beroepskracht, een vangnet. Niets dat goed of heel goed past, helpt daarbij.
  - Geborgene: heeft sterk behoefte aan erbij horen in een vaste kleine kring. Van
    wat goed of heel goed past, helpt daarbij maar één activiteit:
    Vriendschapskringen, voor mensen met een verstandelijke beperking.
  - Compenseerder: heeft sterk behoefte aan contact met één vertrouwd iemand. Van
    wat goed of heel goed past, helpt daarbij maar één activiteit: ABCDate, voor
    mensen met een verstandelijke beperking.
  - Buitenstaander: heeft sterk behoefte aan praktische hulp. Van wat goed of heel
    goed past, helpt daarbij maar één activiteit: Buur & Co.
  - Overlever: heeft sterk behoefte aan contact met één vertrouwd iemand. Van wat
    goed of heel goed past, helpt daarbij maar één activiteit: Buddy in de
    thuiszorg, voor mensen die thuiszorg krijgen.
  - Geen activiteit is gemaakt voor, of noemt: mensen van wie de partner is
    overleden, mensen die het afgelopen jaar iemand verloren die hun na stond,
    mensen die gescheiden zijn, mantelzorgers, mensen met een chronische ziekte,
    mensen met een lichamelijke beperking, mensen die moeilijk lopen, mensen die
    slecht of niet zien, mensen die slecht of niet horen, mensen met een
    verslaving, mensen zonder vaste woonplek en mensen die moeite hebben met lezen
    en schrijven. Wat voor iedereen is, kan ook bij hen passen.
  - Geen activiteit sluit aan bij deze interesses: dansen en vakantie.
  
  GOED OM TE WETEN
  - Een leeg vak is geen opdracht om het te vullen: dat er weinig past, is ook een
    uitkomst. Wat dan wel kan, zegt 'maatwerk recommend' per persoon.
  - Voor één persoon kan er minder zijn: voorwaarden, zoals leeftijd, groep of
    taal, tellen in de vakken niet mee.
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.

The local offer of a municipality: per area, what nobody offers, what was not checked for long, and
who offers what.

  $ maatwerk coverage --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" --today 2026-11-22 --lang nl | sed -n '/^WAT TER/,/^GOED OM/p'
  WAT TER PLAATSE WORDT AANGEBODEN
  Van de activiteiten die daar iemand aanbiedt: hoeveel er heel goed + hoeveel er
  goed passen.
  
                       Act   Geb   Ach   Afh   Com   Bui   Hoo   Ove
  Alle gebieden samen  2+7   0+8   3+5   0+4   1+4   3+3   2+7   2+2
  De Linde             1+3   0+7   2+4   0+2   1+4   1+2   1+4   0+2
  Noord                2+4   0+6   2+4   0+2   1+4   1+2   2+3   0+1!
  Oude Haven           0+4   0+4   2+3   0+3   0+3   3+1   2+4   2+1
  Zuidpolder           0+2   0+1!  0+1!    –   0+2   1+2     –   0+1!
  - Zuidpolder: voor deze profielen biedt niemand iets aan dat goed of heel goed
    past: Afhankelijke en Hoopvolle.
  
  PAST HEEL GOED, MAAR NIEMAND BIEDT HET AAN
  Actieve         10 van de 12: Bridgen: denken en doen, Digitale buurtplatforms,
                  Food for Good en nog 7
  Geborgene       3 van de 3: Huiskamers voor ouderen, Thuishuisproject en
                  Vriendschapskringen
  Achterblijver   6 van de 9: ABCDate, Activerend huisbezoek, Bezoekdienst weduwen
                  en weduwnaars en nog 3
  Afhankelijke    2 van de 2: Activerend huisbezoek en Buddyzorg
  Compenseerder   6 van de 7: Cursus Creatief leven, Grip en Glans, Online
                  vriendschapscursus 50+ en nog 3
  Hoopvolle       9 van de 11: Buddyzorg, Buurtcirkel, Dockwerk en nog 6
  Voor zover de catalogus het weet: wat niemand heeft opgegeven, staat er niet in.
  
  LANGER DAN EEN JAAR NIET NAGEGAAN
  - Thuiszorg De Meander: Buddy in de thuiszorg (nagegaan in maart 2025)
  - Gezondheidscentrum De Kade: Welzijn op recept (nagegaan in november 2024)
  
  WIE BIEDT WAT AAN, EN VOOR WIE
  - Bibliotheek Voorbeeldstad (De Linde, Noord): Cursus Het Begint met Taal;
    Verhalengroepen met ouderen
    past heel goed: Actieve en Compenseerder; past goed: Geborgene, Achterblijver
    en Hoopvolle
  - Buurthuis De Brug (Noord): Huiskamer van de buurt
    past goed: Actieve en Geborgene
  - Buurthuis Het Anker (Oude Haven): Huiskamer van de buurt; Soep in de Haven
    past goed: Actieve en Geborgene
  - De Luisterlijn (overal): De Luisterlijn (vroeger Sensoor)
    past goed: Achterblijver, Compenseerder, Buitenstaander en Overlever
  - Gezondheidscentrum De Kade (Oude Haven): Welzijn op recept
    past goed: Actieve, Achterblijver en Hoopvolle
  - Humanitas, afdeling Voorbeeldstad (Noord, Oude Haven): Humanitas Tandem
    past heel goed: Achterblijver en Hoopvolle; past goed: Afhankelijke
  - Inloophuis De Steiger (Oude Haven): Inloophuis voor dak- en thuislozen
    past heel goed: Buitenstaander en Overlever; past goed: Hoopvolle
  - OOPOEH (overal): OOPOEH (Ouderen Passen Op Een Huisdier)
    past heel goed: Buitenstaander; past goed: Actieve, Geborgene en Compenseerder
  - Resto VanHarte, locatie Noord (Noord): Resto VanHarte
    past heel goed: Actieve
  - Sociaal team Oude Haven (Oude Haven): Grijs Genoegen(en) ouderenbegeleiding
    past heel goed: Buitenstaander en Overlever; past goed: Afhankelijke en
    Hoopvolle
  - Thuiszorg De Meander (De Linde): Buddy in de thuiszorg
    past heel goed: Achterblijver; past goed: Geborgene, Afhankelijke, Hoopvolle
    en Overlever
  - Vrijwilligerscentrale Voorbeeldstad (De Linde, Noord, Oude Haven):
    Vriendschappelijk huisbezoek
    past heel goed: Achterblijver; past goed: Geborgene, Afhankelijke en Hoopvolle
  - Welzijn Voorbeeldstad (De Linde, Noord, Oude Haven, Zuidpolder): Beweegtuin;
    Netwerkcoach
    past heel goed: Hoopvolle; past goed: Actieve, Geborgene, Achterblijver,
    Compenseerder en Buitenstaander
  - Zorgcentrum De Lindehof (De Linde): Vitale moestuin
    past goed: Actieve, Geborgene en Buitenstaander
  
  GOED OM TE WETEN
  $ maatwerk coverage --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" --today 2026-11-22 --lang en --area zuidpolder | sed -n '/^WHAT IS OFF/,/^GOOD TO/p'
  WHAT IS OFFERED LOCALLY
  Of the activities that someone offers there: how many are a strong fit + how
  many are a good fit.
  
              Act   She   Lef   Dep   Com   Out   Hop   Sur
  Zuidpolder  0+2   0+1!  0+1!    –   0+2   1+2     –   0+1!
  - Zuidpolder: for these profiles nobody offers anything with a good or strong
    fit: Dependent and Hopeful.
  
  A STRONG FIT, BUT NOBODY OFFERS IT IN Zuidpolder
  Active          12 of 12: Bridgen: denken en doen (learning to play bridge),
                  Digitale buurtplatforms (online neighbourhood platforms), Food
                  for Good (working together in a community food garden) and 9
                  more
  Sheltered       3 of 3: Huiskamers voor ouderen (living rooms for older people),
                  Thuishuisproject (shared housing and home visits for older
                  people) and Vriendschapskringen (friendship circles for people
                  with an intellectual disability)
  Left behind     9 of 9: ABCDate (introductions for adults with an intellectual
                  disability), Activerend huisbezoek (home visits that encourage
                  people to become active), Bezoekdienst weduwen en weduwnaars
                  (visits for widows and widowers) and 6 more
  Dependent       2 of 2: Activerend huisbezoek (home visits that encourage people
                  to become active) and Buddyzorg (a trained volunteer as a buddy
                  for a year)
  Compensator     7 of 7: Cursus Creatief leven (eight-week course on a new
                  future), Grip en Glans (course on taking stock of your life and
                  making choices), Online vriendschapscursus 50+ (online
                  friendship course) and 4 more
  Outsider        2 of 3: Grijs Genoegen(en) ouderenbegeleiding (weekly home
                  support for older people) and Inloophuis voor dak- en thuislozen
                  (drop-in centre for people without a home)
  Hopeful         11 of 11: Buddyzorg (a trained volunteer as a buddy for a year),
                  Buurtcirkel (neighbourhood circle), Dockwerk (linking neighbours
                  who have few contacts) and 8 more
  Survivor        2 of 2: Grijs Genoegen(en) ouderenbegeleiding (weekly home
                  support for older people) and Inloophuis voor dak- en thuislozen
                  (drop-in centre for people without a home)
  As far as the catalogue knows: what nobody has reported is not in it.
  
  WHO OFFERS WHAT, AND FOR WHOM
  - De Luisterlijn (everywhere): De Luisterlijn (listening line, formerly Sensoor)
    good fit: Left behind, Compensator, Outsider and Survivor
  - OOPOEH (everywhere): OOPOEH (older people looking after a pet in the
    neighbourhood)
    strong fit: Outsider; good fit: Active, Sheltered and Compensator
  - Welzijn Voorbeeldstad (Noord, Zuidpolder): Beweegtuin (outdoor exercise
    garden)
    good fit: Active and Outsider
  
  GOOD TO KNOW

A name of an area that is not there, or no area at all, is a mistake.

  $ maatwerk coverage --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" --area Nord
  maatwerk: error: --area: 'Nord' is not possible; allowed here: De Linde, Noord, Oude Haven, Zuidpolder; did you mean 'Noord'?
  [2]
  $ maatwerk coverage --area Noord --lang nl
  maatwerk: fout: --area: de catalogus noemt geen plaatselijk aanbod; geef met --catalog een aanvulling die dat doet
  [2]
  $ maatwerk coverage --fail-below none
  maatwerk: error: --fail-below: 'none' is not a number from 1 to 1000
  See 'maatwerk --help'.
  [2]

For a spreadsheet, one line for each count; for programs, everything that the text says. Without
--today nothing in them hangs on the clock: what is stale is not known.

  $ maatwerk coverage --format csv | head -8
  part,name,profile,level,kind,strong,good
  catalog,,active,evidence-backed,group,3,4
  catalog,,active,evidence-backed,one-on-one,0,1
  catalog,,active,evidence-backed,course,0,2
  catalog,,active,promising,group,9,16
  catalog,,active,promising,one-on-one,0,2
  catalog,,active,promising,course,1,1
  catalog,,sheltered,evidence-backed,group,2,4
  $ maatwerk coverage --format csv --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" | sed -n '50,58p;$p'
  area,,active,,,2,7
  area,,sheltered,,,0,8
  area,,left-behind,,,3,5
  area,,dependent,,,0,4
  area,,compensator,,,1,4
  area,,outsider,,,3,3
  area,,hopeful,,,2,7
  area,,survivor,,,2,2
  area,De Linde,active,,,1,3
  provider,Zorgcentrum De Lindehof,survivor,,,0,0
  $ maatwerk coverage --format csv --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" | cut -d, -f1 | sort | uniq -c
       40 area
       48 catalog
        1 part
      112 provider
  $ maatwerk coverage --format json --fail-below 11 2>/dev/null | sed -n '1,24p'
  {
    "schema": "maatwerk/coverage/1",
    "activities": 71,
    "switched_off": [],
    "thin": 1,
    "profiles": [
      {
        "profile": "active",
        "strong": 13,
        "good": 26,
        "cells": [
          {
            "level": "evidence-backed",
            "kind": "group",
            "strong": 3,
            "good": 4,
            "thin": false
          },
          {
            "level": "evidence-backed",
            "kind": "one-on-one",
            "strong": 0,
            "good": 1,
            "thin": true
  $ maatwerk coverage --format json --fail-below 11 2>/dev/null | sed -n '/"groups_without"/,/"version"/p'
    "groups_without": [
      "divorced",
      "informal-carer",
      "chronic-illness",
      "low-literacy"
    ],
    "interests_without": [],
    "fail_below": 11,
    "below": [
      "survivor"
    ],
    "local": null,
    "catalog": {
      "version": "2026.11",
  $ maatwerk coverage --format json --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" | grep -A1 '"today"\|"stale"'
      "today": null,
      "areas": [
  --
      "stale": null,
      "providers": [
