Who offers an activity where. With --area what is offered there stands first among what fits equally
well, and the points stay as they are.

  $ maatwerk recommend --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" --persistence situational --motivation yes --age 72 --area noord --today 2026-11-22 --top 3 --lang en
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
  
   1. Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
      one-to-one · strong fit · 6 points
      A volunteer comes to visit for a friendly, supportive talk. It is not
      professional help.
      Because    strong fit with the profile Left behind: one trusted person, a
                 listening ear
      Check      Check that the person wants contact but finds it hard to arrange.
                 Discuss beforehand that the volunteer is not a professional
                 helper.
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; which kind of home visits, and
                 compared with what, is not stated.
      In Noord   Vrijwilligerscentrale Voorbeeldstad: an hour every other week,
                 free; the waiting list is about six weeks; 020-555 01 20;
                 https://vrijwilligers.voorbeeldstad.example (checked in September
                 2026)
  
   2. Activerend huisbezoek (home visits that encourage people to become active)
      one-to-one · strong fit · 7 points
      A volunteer visits at home every week, gives support and helps the person to
      do more for themselves and be more active again.
      Because    strong fit with the profile Left behind: something nice to do,
                 one trusted person; meant for older people, and the person is 70
                 or older
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; whether it concerns this very form and
                 what it was compared with is not stated.
      In Noord   no local offer known
  
   3. Vier het Leven (accompanied cultural outings)  group · strong fit · 5 points
      A host collects older people at home, goes with them to a show or another
      cultural outing and brings them home again.
      Because    strong fit with the profile Left behind: meeting people,
                 something nice to do, practical help
      But        is built round culture and music; not known whether that appeals
      Check      Ask what the outing costs; guests pay for the ticket and a
                 surcharge.
      Evidence   effect study (2013): According to the Landelijk Expertisecentrum
                 Sociale Interventie (2013) the outings help people to feel less
                 lonely, through personal attention and the talks in the car, in
                 the interval and afterwards; how this was measured and compared
                 is not stated.
      In Noord   no local offer known
  
  and 9 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. Humanitas Tandem (a volunteer buddy)      one-to-one · strong fit · 6 points
      Every week or fortnight, a volunteer spends time with someone to talk or do
      something; the participant sets the course.
      Because    strong fit with the profile Left behind: something nice to do,
                 one trusted person
      Check      Ask whether the person wants a buddy and wants a say in what
                 happens.
                 Ask whether the volunteer comes to the home.
                 Also look under the name Humanitas maatjes if need be; names
                 differ locally.
      In Noord   Humanitas, afdeling Voorbeeldstad: for about a year, every other
                 week; free; 020-555 01 21 (checked in February 2026)
  
   2. Jong+Oud=Goud (students visit older people)
      one-to-one · strong fit · 7 points
      For a year a student visits at least six hours a month, helps with practical
      things and does enjoyable things together. Participants meet each other on
      outings.
      Because    strong fit with the profile Left behind: meeting people,
                 something nice to do, one trusted person, practical help; meant
                 for older people, and the person is 70 or older
      Check      Discuss beforehand what happens when the year with the student is
                 over.
      In Noord   no local offer known
  
   3. Buddyzorg (a trained volunteer as a buddy for a year)
      one-to-one · strong fit · 6 points
      A trained volunteer is a buddy for a year, at least four hours a fortnight,
      for company and support.
      Because    strong fit with the profile Left behind: something nice to do,
                 one trusted person
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
      In Noord   no local offer known
  
  and 22 more; all with --top 0
  
  More about one activity: maatwerk activities "NAME"
  
  GOOD TO KNOW
  - The catalogue is extended with: Gemeente Voorbeeldstad.
  - Among what fits equally well, what is offered in Noord stands first; the
    points have not changed.
  - Groups you did not name are taken not to apply.
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  - The handbook dates from 2018: check that an activity still exists and is
    offered near you.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.
  $ maatwerk recommend --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" --persistence situationeel --motivation ja --age 72 --today 2026-11-22 --top 3 --lang nl | grep -E '^ *[0-9]+\.|Lokaal'
   1. Activerend huisbezoek                 een-op-een · past heel goed · 7 punten
   2. Vriendschappelijk huisbezoek          een-op-een · past heel goed · 6 punten
      Lokaal     Vrijwilligerscentrale Voorbeeldstad (De Linde, Noord, Oude
   3. Vier het Leven                             groep · past heel goed · 5 punten
   1. Jong+Oud=Goud                         een-op-een · past heel goed · 7 punten
   2. Buddyzorg                             een-op-een · past heel goed · 6 punten
   3. Humanitas Tandem                      een-op-een · past heel goed · 6 punten
      Lokaal     Humanitas, afdeling Voorbeeldstad (Noord, Oude Haven): ongeveer
  $ maatwerk recommend --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" --persistence situationeel --motivation ja --age 72 --top 3 --area Noord --lang nl --format json --today 2026-11-22 | grep -A14 '"local": \[$' | head -40
        "local": [
          {
            "offer": "vrijwilligerscentrale",
            "provider": "Vrijwilligerscentrale Voorbeeldstad",
            "areas": [
              "De Linde",
              "Noord",
              "Oude Haven"
            ],
            "details": "om de week een uur, gratis; er is een wachtlijst van ongeveer zes weken",
            "contact": "020-555 01 20",
            "address": "https://vrijwilligers.voorbeeldstad.example",
            "checked": "2026-09",
            "stale": false,
            "origin": "Gemeente Voorbeeldstad"
  --
        "local": [
          {
            "offer": "humanitas",
            "provider": "Humanitas, afdeling Voorbeeldstad",
            "areas": [
              "Noord",
              "Oude Haven"
            ],
            "details": "ongeveer een jaar lang, om de week; gratis",
            "contact": "020-555 01 21",
            "address": null,
            "checked": "2026-02",
            "stale": false,
            "origin": "Gemeente Voorbeeldstad"
          }
  $ maatwerk activities --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" --area 'Oude Haven' --lang nl
  ONDERBOUWDE ACTIVITEITEN
  - Inloophuis voor dak- en thuislozen                                       groep
    inloophuis-dak-en-thuislozen
  - Netwerkcoach                                                        een-op-een
    netwerkcoach
  - OOPOEH (Ouderen Passen Op Een Huisdier)                             een-op-een
    oopoeh
  - Vriendschappelijk huisbezoek                                        een-op-een
    vriendschappelijk-huisbezoek
  
  KANSRIJKE ACTIVITEITEN
  - Grijs Genoegen(en) ouderenbegeleiding                               een-op-een
    grijs-genoegen
  - Huiskamer van de buurt                                                   groep
    huiskamer-van-de-buurt
  - Humanitas Tandem                                                    een-op-een
    humanitas-tandem
  - De Luisterlijn (vroeger Sensoor)                                    een-op-een
    sensor
  - Soep in de Haven                                                         groep
    soep-in-de-haven
  - Welzijn op recept                                                   een-op-een
    welzijn-op-recept
  
  Activiteiten: 10
  $ maatwerk activities welzijn-op-recept --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" --today 2026-11-22 --lang nl | grep -A3 Lokaal
  Lokaal        Gezondheidscentrum De Kade (Oude Haven): de eigen huisarts
                verwijst; daarna een gesprek met de welzijnscoach (nagegaan in
                november 2024, langer dan een jaar geleden: ga na of dit nog
                klopt)
  $ maatwerk activities welzijn-op-recept --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" --today 2024-12-01 --lang en | grep -A3 Local
  Local         Gezondheidscentrum De Kade (Oude Haven): the person's own general
                practitioner refers; then a talk with the wellbeing coach (checked
                in November 2024)
  Source        Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid

Areas and days that are none.

  $ maatwerk recommend --area Noord --lang nl
  maatwerk: fout: --area: de catalogus noemt geen plaatselijk aanbod; geef met --catalog een aanvulling die dat doet
  [2]
  $ maatwerk activities --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" --area Nord --lang en
  maatwerk: error: --area: 'Nord' is not possible; allowed here: De Linde, Noord, Oude Haven, Zuidpolder; did you mean 'Noord'?
  [2]
  $ maatwerk activities --today 2026-02-30 --lang en
  maatwerk: error: --today: '2026-02-30' is not a day; write yyyy-mm-dd
  See 'maatwerk --help'.
  [2]
  $ maatwerk activities --today 22-11-2026 --lang nl
  maatwerk: fout: --today: '22-11-2026' is geen dag; schrijf jjjj-mm-dd
  Zie 'maatwerk --help'.
  [2]
