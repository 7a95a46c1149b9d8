The walk-through for trainers, examples/training.md and examples/training.nl.md: every command of both
(tests/docs.sh looks that none is missing). Longer output is cut.

  $ ln -s "$EXAMPLES" examples
  $ printf '2\n2\n4\n1\n' >"gerda"; printf 'situationeel\nja\n3\n?\n2\n' >"tavares"

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
  
  $ maatwerk cases show ton --lang en | tail -30
    profile]
  
  ACTIVITIES THAT FIT
  - Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
    evidence-backed, place 2
  - Buddyzorg (a trained volunteer as a buddy for a year)       promising, place 1
  - Humanitas Tandem (a volunteer buddy)                        promising, place 2
  - Maatjesprojecten (volunteer companions for older people)    promising, place 4
  
  NOT AMONG THE FIRST FIVE
  - Grijs Genoegen(en) ouderenbegeleiding (weekly home support for older people)
    fits too little with what is known
    Living alone is not the same as living withdrawn: he does not need weekly
    guidance to take part.
  - Bezoekdienst weduwen en weduwnaars (visits for widows and widowers)
    only for people whose partner has died
    He is grieving, but for a friend. The visiting service is for those who lost a
    partner.
  
  LESSON
  How long someone has lived alone is not how long it has lasted: ask who was
  there, and since when no longer.
  
  SOURCES
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid (handbook on the
    local approach to loneliness), second printing (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - The method of maatwerk: our own reasoning. README.md#method
  
  The person in a case is invented.
  $ maatwerk cases quiz gerda --lang en <"gerda" | tail -22
       either.
       Because: The handbook speaks of people who would rather not have contact
       with others. Here her words and deeds say the same. [handbook: appendix 1,
       Ad 2. De motivatie met betrekking tot sociale participatie (motivation for
       taking part)]
     4 Until her fall, eight months ago, she cycled with the club every week and
       sang in a choir.
       Because: A recent event has left her isolated. That is situational.
       [handbook: appendix 1, Ad 1. De duur (persistentie) van de problematiek
       (how long the problems have lasted)]
  
  LESSON
  Being attached to one person is not yet a wish for contact: ask about other
  people too.
  
  RESULT (cases finished: 1 of 1)
    Persistence   1 of 1
    Motivation    1 of 1
    Profile       1 of 1
    Reason        1 of 1
  To read a case again, with the activities that fit and the sources: maatwerk
  cases show ID
  $ maatwerk cases quiz meneer-tavares --lang en <"tavares" | tail -40
  Right is: at least one right reason and no wrong one.
     1  It began when he retired, three years ago, so it is situational.
     2  He lingers after his odd jobs and invited the verger for coffee.
     3  Even when he still worked, nobody ever came to his home.
     4  Volunteering always does people good after retirement, so he is a
        Compensator.
     5  He is 71 and lives alone, so it must have been going on for a very long
        time.
  > 2
  
  MARKED: Mr Tavares
    Persistence   not right: you answered 'situational', right is 'structural'
                  The person has been lonely or isolated for many years, without
                  major problems in other areas of life.
    Motivation    right: yes
    Profile       not right: you answered 'Left behind', right is 'Compensator'
                  The profile does follow from your own two answers; the mistake
                  is there.
    Reason        right: 2
  
  RIGHT REASONS
     2 He lingers after his odd jobs and invited the verger for coffee.
       Because: He seeks people out, even though he never learned how: oriented on
       contact. [handbook: appendix 1, Ad 2. De motivatie met betrekking tot
       sociale participatie (motivation for taking part)]
     3 Even when he still worked, nobody ever came to his home.
       Because: Retirement showed what had been there for many years. There are no
       other problems: structural. [handbook: appendix 1, Ad 1. De duur
       (persistentie) van de problematiek (how long the problems have lasted)]
  
  LESSON
  The event with which a person begins the story is not always where it began.
  
  RESULT (cases finished: 1 of 1)
    Persistence   0 of 1
    Motivation    1 of 1
    Profile       0 of 1
    Reason        1 of 1
  To read a case again, with the activities that fit and the sources: maatwerk
  cases show ID
  $ maatwerk cases quiz mevrouw-rozema --lang en </dev/null | head -12
  Practice. With each case you read a story and answer four questions; then you
  see what was right and why. Type a number or a word. ? = help, q = quit. The
  persons are invented; nothing is stored.
  
  CASE 1 OF 1: Mrs Rozema
  Mrs Rozema (91) has lived in a nursing home in Delfzijl for three months. 'It's
  the move that makes her so alone,' say the nurses. In the file you read more.
  Before she was fifty she already lived behind closed curtains among piles of
  belongings, afraid that the neighbours were listening in. She was admitted
  twice, the rent went unpaid and no one visited. Now she is in a wheelchair. At
  table she is silent and wants to get back to her room; only to the ward cat does
  she talk. In the evening she holds on to one carer's hand: 'Stay a little
  $ maatwerk explain --persistence structural --motivation yes --coping active --age 71 --wish role --interest stories --top 2 --lang en | head -40
  HOW THIS RECOMMENDATION COMES ABOUT
  
  1. FROM ANSWERS TO PROFILE
  - persistence: structural. The person has been lonely or isolated for many
    years, without major problems in other areas of life. [handbook: appendix 1,
    Ad 1. De duur (persistentie) van de problematiek (how long the problems have
    lasted)]
  - motivation: yes. The person would like to get in touch with others, even
    without seeing how. [handbook: appendix 1, Ad 2. De motivatie met betrekking
    tot sociale participatie (motivation for taking part)]
  
  ┌─────────────┬─────────────────┬───────────────────────────┐
  │ persistence │ motivation: yes │ motivation: no or unclear │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ threatening │ Active          │ Sheltered                 │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ situational │ Left behind     │ Dependent                 │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ structural  │ ● Compensator   │ Outsider                  │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ complex     │ Hopeful         │ Survivor                  │
  └─────────────┴─────────────────┴───────────────────────────┘
  ● what these answers give
  
  Profile: Compensator
  Lacks personal contact and fills the gap with tasks and activities. [handbook:
  appendix 1, Overlevingsstrategieën (survival strategies: the eight profiles)]
  
  Seeks most     one trusted person [handbook: appendix 1, Overlevingsstrategieën
                 (survival strategies: the eight profiles)]
                 realistic expectations, meaning and life story [derived by us:
                 which needs go with which profile]
  Seeks too      meeting people, something nice to do, belonging in a small steady
                 circle, social skills, a listening ear, guidance by a
                 professional [derived by us: which needs go with which profile]
                 a meaningful role [handbook: appendix 1, Betekenis van profielen
                 (what the profiles mean)]
  Attainable     More personal contact beneath or beside the activities: not more
                 tasks, but more depth. [derived by us: aim and first steps per
                 profile]
  $ maatwerk explain --persistence structural --motivation yes --age 71 --activity buddyzorg --lang en | head -40
  WHY, WHY NOT: Buddyzorg (a trained volunteer as a buddy for a year)
  promising, one-to-one
  A trained volunteer is a buddy for a year, at least four hours a fortnight, for
  company and support.
  
  Profile: Compensator (persistence: structural · motivation: yes)
  
  Stands at number 19 of the 25 in this list: promising.
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
      +2         possible fit with the profile Compensator: something nice to do,
                 one trusted person [derived by us: from three readings of the
                 handbook]
      = 2        in all
      Readings   one step apart
  
  OTHER ANSWERS
  Would be among the first 5 if the answer to reach were 'at home', or if the
  answer to persistence were 'situational', or if the answer to persistence were
  'complex'.
  - if the answer to reach were 'at home': comes in at number 5
  - if the answer to persistence were 'situational': comes in at number 2
  - if the answer to persistence were 'complex': comes in at number 4
  
  GOOD TO KNOW
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  - The handbook dates from 2018: check that an activity still exists and is
    offered near you.
  
  SOURCES
  - The method of maatwerk: our own reasoning. README.md#method
  $ maatwerk recommend --persistence situational --age 74 --top 3 --lang en | head -40
  Profile: cannot be told yet (persistence: situational · motivation: unknown)
  Possible: Left behind or Dependent
  Ask about motivation first. It matters most: at most 6 activities enter or leave
  the first five of the two lists together.
  
  FIRST
  - Left behind: Ask whom or what the person misses, and listen to that first.
  - Dependent: Arrange one-to-one contact with clear agreements: how often, how
    long, what is and is not included, and how it ends.
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
  Good with every possible profile:
  
   1. Activerend huisbezoek (home visits that encourage people to become active)
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
  
   2. Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
      one-to-one · good fit · 4 points
      A volunteer comes to visit for a friendly, supportive talk. It is not
      professional help.
      Because    good fit with the profile Dependent: one trusted person, a
                 listening ear
      Check      Check that the person wants contact but finds it hard to arrange.
                 Discuss beforehand that the volunteer is not a professional
                 helper.
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
  $ maatwerk recommend --persistence structural --motivation yes --coping passive --top 1 --lang en | head -40
  Profile: Compensator (persistence: structural · motivation: yes)
  Lacks personal contact and fills the gap with tasks and activities.
  Attainable: More personal contact beneath or beside the activities: not more
  tasks, but more depth.
  Note: The scheme in appendix 1 also divides by active or passive coping; the
  text does not. By the scheme the profile would be: Hopeful. Here the text was
  followed.
  
  FIRST
  - Ask whether tasks have fallen away or whether there are too many: that decides
    whether a task is a good way in.
  - Use something the person already does as a way in to one personal contact or a
    quiet conversation.
  - Offer a few options to choose from, such as a course on friendship or a group
    about life stories.
  
  NOT FIRST
  - Do not use yet another function or volunteer job as the remedy: doing a lot is
    often the very way of coping with what is missing here.
  
  By whom     The person chooses; a coach, a professional or someone in the same
              situation helps to think it through.
  How long    Start with a few conversations or a course of a few weeks and then
              look further; it has been going on for years.
  Ask         You are, or were, always busy. With whom can you simply be yourself?
  Review      After about three months, see: has a personal contact been added, or
              only a task?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
   1. Grip en Glans (course on taking stock of your life and making choices)
      course or discussion group · strong fit · 6 points
      In six meetings women look, in a group, at where they stand in life, what
      choices they want to make and what they can improve themselves.
      Because    strong fit with the profile Compensator: realistic expectations,
                 meaning and life story
      Check      For people aged 50 and over: ask how old the person is.
  $ maatwerk check examples/cases-voorbeeldstad.yaml --lang en
  examples/cases-voorbeeldstad.yaml: fine
  errors: 0; warnings: 0
  $ maatwerk cases quiz --file examples/cases-voorbeeldstad.yaml --lang en <"gerda" | tail -24
       [handbook: appendix 1, Ad 1. De duur (persistentie) van de problematiek
       (how long the problems have lasted)]
     4 He asked about chess at the library himself and put the invitation up.
       Because: He is looking for places with people himself. [handbook: appendix
       1, Ad 2. De motivatie met betrekking tot sociale participatie (motivation
       for taking part)]
  
  ALSO NAMED, BUT NOT A RIGHT REASON
     1 He is 79 and has a mobility scooter, so this will not pass.
       Why not: Age and an aid do not tell since when someone has missed people,
       nor why. [handbook: appendix 1, Ad 1. De duur (persistentie) van de
       problematiek (how long the problems have lasted)]
  
  LESSON
  Listen to what people say and do about themselves; what the family says is their
  story.
  
  RESULT (cases finished: 1 of 1)
    Persistence   1 of 1
    Motivation    0 of 1
    Profile       0 of 1
    Reason        0 of 1
  To read a case again, with the activities that fit and the sources: maatwerk
  cases show ID
  $ maatwerk cases test --file examples/cases-voorbeeldstad.yaml --lang en
  cases: 1; hold: 1; do not hold: 0
  $ maatwerk cases show ton --story --lang nl
  
          Ton
  
          Ton van Loon is 66 en woont al dertig jaar alleen aan de Linge.
          'Trouwen was niets voor mij.' Elke zaterdag viste hij met Cor,
          zijn vriend van de lagere school, en elke avond belden zij even.
          'Ik woonde alleen, maar ik was het niet.' Tien maanden geleden
          stierf Cor, binnen een week. Sindsdien zit Ton op zaterdag in de
          keuken. De buurvrouw meldt hem aan: 'Zo'n man alleen, dat gaat
          al jaren niet goed. Hij is verlegen en zegt weinig.' Met de
          welzijnswerker praat hij twee uur. 'Cor komt niet terug. Maar ik
          zou graag weer iemand hebben die mij kent. Eén is genoeg.' Een
          oude collega heeft hij al een kaart gestuurd: of hij eens
          meegaat naar het water.
  
  $ maatwerk cases show ton --lang nl | tail -30
  - Profiel: Hij hing aan één vriend, sprak hem elke dag en wil er weer één.
    Waarom niet: Dat lijkt op de Afhankelijke, maar die hoort in onze tabel bij
    nee of onduidelijk. Ton gaat zelf op iemand af. [afgeleid door ons: van
    antwoorden naar een profiel]
  
  ACTIVITEITEN DIE PASSEN
  - Vriendschappelijk huisbezoek                              onderbouwd, plaats 2
  - Buddyzorg                                                   kansrijk, plaats 1
  - Humanitas Tandem                                            kansrijk, plaats 2
  - Maatjesprojecten                                            kansrijk, plaats 4
  
  NIET BIJ DE EERSTE VIJF
  - Grijs Genoegen(en) ouderenbegeleiding         past te weinig bij wat bekend is
    Alleen wonen is nog niet teruggetrokken leven: hij heeft geen wekelijkse
    begeleiding nodig om mee te doen.
  - Bezoekdienst weduwen en weduwnaars
    alleen voor mensen van wie de partner is overleden
    Hij rouwt wel, maar om een vriend. De bezoekdienst is voor wie een partner
    verloor.
  
  LES
  Hoe lang iemand alleen woont, is niet hoe lang het duurt: vraag wie er was, en
  sinds wanneer niet meer.
  
  BRONNEN
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid, tweede druk (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - Methode van maatwerk: onze eigen redenering. README.md#method
  
  De persoon in een casus is verzonnen.
  $ maatwerk cases quiz gerda --lang nl <"gerda" | tail -22
  GOEDE REDENEN
     1 Zij zegt de fietsvriendin af en wil ook later liever geen anderen zien.
       Want: De handreiking noemt mensen die liever geen contact met anderen
       willen. Hier zeggen haar woorden en haar daden hetzelfde. [handreiking:
       bijlage 1, Ad 2. De motivatie met betrekking tot sociale participatie]
     4 Tot haar val, acht maanden geleden, fietste zij elke week met de club en
       zong zij in een koor.
       Want: Door een recente gebeurtenis is zij geïsoleerd geraakt. Dat is
       situationeel. [handreiking: bijlage 1, Ad 1. De duur (persistentie) van de
       problematiek]
  
  LES
  Gehecht zijn aan één iemand is nog geen wens om contact: vraag ook naar andere
  mensen.
  
  UITSLAG (casussen afgemaakt: 1 van 1)
    Aard en duur  1 van 1
    Motivatie     1 van 1
    Profiel       1 van 1
    Reden         1 van 1
  Een casus nalezen, met de activiteiten die passen en de bronnen: maatwerk cases
  show ID
  $ maatwerk cases quiz meneer-tavares --lang nl <"tavares" | tail -40
  Goed is: minstens één goede reden en geen enkele verkeerde.
     1  Het begon met zijn pensioen, drie jaar geleden, dus het is situationeel.
     2  Hij blijft na het klussen plakken en vroeg de koster op de koffie.
     3  Ook toen hij nog werkte, kwam er nooit iemand bij hem over de vloer.
     4  Vrijwilligerswerk doet mensen na hun pensioen altijd goed, dus hij is een
        Compenseerder.
     5  Hij is 71 en woont alleen, dus het speelt al heel lang.
  > 2
  
  NAGEKEKEN: Meneer Tavares
    Aard en duur  niet goed: u antwoordde 'situationeel', goed is 'structureel'
                  De persoon is al vele jaren eenzaam of geïsoleerd, zonder grote
                  problemen op andere leefgebieden.
    Motivatie     goed: ja
    Profiel       niet goed: u antwoordde 'Achterblijver', goed is 'Compenseerder'
                  Het profiel volgt wel uit uw eigen twee antwoorden; de fout zit
                  daar.
    Reden         goed: 2
  
  GOEDE REDENEN
     2 Hij blijft na het klussen plakken en vroeg de koster op de koffie.
       Want: Hij zoekt mensen op, ook al heeft hij dat nooit geleerd: gericht op
       contact. [handreiking: bijlage 1, Ad 2. De motivatie met betrekking tot
       sociale participatie]
     3 Ook toen hij nog werkte, kwam er nooit iemand bij hem over de vloer.
       Want: Het pensioen maakte zichtbaar wat er al vele jaren was. Andere
       problemen zijn er niet: structureel. [handreiking: bijlage 1, Ad 1. De duur
       (persistentie) van de problematiek]
  
  LES
  De gebeurtenis waarmee iemand zijn verhaal begint, is niet altijd waar het
  begonnen is.
  
  UITSLAG (casussen afgemaakt: 1 van 1)
    Aard en duur  0 van 1
    Motivatie     1 van 1
    Profiel       0 van 1
    Reden         1 van 1
  Een casus nalezen, met de activiteiten die passen en de bronnen: maatwerk cases
  show ID
  $ maatwerk cases quiz mevrouw-rozema --lang nl </dev/null | head -12
  Oefenen. Bij elke casus leest u een verhaal en beantwoordt u vier vragen; daarna
  ziet u wat goed was en waarom. Typ een nummer of een woord. ? = uitleg, q =
  stoppen. De personen zijn verzonnen; er wordt niets bewaard.
  
  CASUS 1 VAN 1: Mevrouw Rozema
  Mevrouw Rozema (91) woont drie maanden in een verpleeghuis in Delfzijl. 'Door de
  verhuizing is ze zo alleen,' zegt de verpleging. In het dossier leest u meer. Al
  voor haar vijftigste leefde ze achter dichte gordijnen tussen stapels spullen,
  bang dat de buren meeluisterden. Ze werd twee keer opgenomen, de huur werd niet
  betaald en bezoek kwam er niet. Nu zit ze in een rolstoel. Aan tafel zwijgt ze
  en wil ze snel terug naar haar kamer; alleen tegen de kat van de afdeling praat
  ze. 's Avonds houdt ze de hand van één verzorgende vast: 'Blijf nog even.' U
  $ maatwerk explain --persistence structureel --motivation ja --coping actief --age 71 --wish rol --interest verhalen --top 2 --lang nl | head -40
  HOE DIT ADVIES ONTSTAAT
  
  1. VAN ANTWOORDEN NAAR PROFIEL
  - aard en duur: structureel. De persoon is al vele jaren eenzaam of geïsoleerd,
    zonder grote problemen op andere leefgebieden. [handreiking: bijlage 1, Ad 1.
    De duur (persistentie) van de problematiek]
  - motivatie: ja. De persoon wil graag in contact komen met anderen, ook als die
    zelf niet ziet hoe. [handreiking: bijlage 1, Ad 2. De motivatie met betrekking
    tot sociale participatie]
  
  ┌──────────────┬─────────────────┬───────────────────────────────┐
  │ aard en duur │ motivatie: ja   │ motivatie: nee of onduidelijk │
  ├──────────────┼─────────────────┼───────────────────────────────┤
  │ dreigend     │ Actieve         │ Geborgene                     │
  ├──────────────┼─────────────────┼───────────────────────────────┤
  │ situationeel │ Achterblijver   │ Afhankelijke                  │
  ├──────────────┼─────────────────┼───────────────────────────────┤
  │ structureel  │ ● Compenseerder │ Buitenstaander                │
  ├──────────────┼─────────────────┼───────────────────────────────┤
  │ complex      │ Hoopvolle       │ Overlever                     │
  └──────────────┴─────────────────┴───────────────────────────────┘
  ● de uitkomst van deze antwoorden
  
  Profiel: Compenseerder
  Mist persoonlijk contact en vult dat op met taken en bezigheden. [handreiking:
  bijlage 1, Overlevingsstrategieën]
  
  Zoekt vooral   contact met één vertrouwd iemand [handreiking: bijlage 1,
                 Overlevingsstrategieën]
                 realistische verwachtingen, zingeving en levensverhaal [afgeleid
                 door ons: welke behoeften bij welk profiel horen]
  Zoekt ook      ontmoeten, iets leuks om te doen, erbij horen in een vaste kleine
                 kring, sociale vaardigheden, een luisterend oor, begeleiding door
                 een beroepskracht [afgeleid door ons: welke behoeften bij welk
                 profiel horen]
                 een betekenisvolle rol [handreiking: bijlage 1, Betekenis van
                 profielen]
  Haalbaar       Meer persoonlijk contact onder of naast de bezigheden: niet meer
                 taken, wel meer diepgang. [afgeleid door ons: doel en eerste
                 stappen per profiel]
  $ maatwerk explain --persistence structureel --motivation ja --age 71 --activity buddyzorg --lang nl | head -40
  WAAROM WEL, WAAROM NIET: Buddyzorg
  kansrijk, een-op-een
  Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per twee
  weken, voor gezelschap en steun.
  
  Profiel: Compenseerder (aard en duur: structureel · motivatie: ja)
  
  Staat op plaats 19 van de 25 in deze lijst: kansrijk.
      Nagaan     Vraag of de buddy aan huis komt.
                 Ga na voor wie de aanbieder buddy's inzet; de handreiking noemt
                 geen doelgroep.
      +2         past mogelijk bij een Compenseerder: iets leuks om te doen,
                 contact met één vertrouwd iemand [afgeleid door ons: uit drie
                 lezingen van de handreiking]
      = 2        samen
      Lezingen   één stap verschil
  
  ANDERE ANTWOORDEN
  Zou bij de eerste 5 staan als het antwoord op bereik 'thuis' was, of als het
  antwoord op aard en duur 'situationeel' was, of als het antwoord op aard en duur
  'complex' was.
  - als het antwoord op bereik 'thuis' was: komt op plaats 5
  - als het antwoord op aard en duur 'situationeel' was: komt op plaats 2
  - als het antwoord op aard en duur 'complex' was: komt op plaats 4
  
  GOED OM TE WETEN
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.
  - De handreiking is van 2018: ga na of een activiteit nog bestaat en of die bij
    u in de buurt is.
  
  BRONNEN
  - Methode van maatwerk: onze eigen redenering. README.md#method
  $ maatwerk recommend --persistence situationeel --age 74 --top 3 --lang nl | head -40
  Profiel: nog niet te zeggen (aard en duur: situationeel · motivatie: onbekend)
  Mogelijk: Achterblijver of Afhankelijke
  Vraag eerst naar motivatie. Dat maakt het meeste uit: hoogstens 6 activiteiten
  komen erbij of vallen weg bij de eerste vijf van de twee lijsten samen.
  
  EERST
  - Achterblijver: Vraag wie of wat de persoon mist, en luister daar eerst naar.
  - Afhankelijke: Regel een-op-eencontact met duidelijke afspraken: hoe vaak, hoe
    lang, wat wel en wat niet, en hoe het eindigt.
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
  Goed bij elk mogelijk profiel:
  
   1. Activerend huisbezoek                 een-op-een · past heel goed · 7 punten
      Een vrijwilliger komt elke week thuis langs, biedt steun en helpt om weer
      meer zelf te doen en te ondernemen.
      Omdat      past heel goed bij een Achterblijver: iets leuks om te doen,
                 contact met één vertrouwd iemand; bedoeld voor ouderen, en de
                 persoon is 70 of ouder
      Bewijs     onderzoek naar effect (2005): Onderzoek van Kuilman, Kocken en
                 Van der Lee (2005), aangehaald door Movisie (2010), vond een
                 gunstig effect van huisbezoek op eenzaamheid; of het om juist
                 deze vorm gaat en waarmee is vergeleken, is niet vermeld.
  
   2. Vriendschappelijk huisbezoek               een-op-een · past goed · 4 punten
      Een vrijwilliger komt op bezoek voor een vriendschappelijk gesprek dat steun
      geeft. Het is geen hulpverlening.
      Omdat      past goed bij een Afhankelijke: contact met één vertrouwd iemand,
                 een luisterend oor
      Nagaan     Ga na of de persoon contact wil, maar dat zelf moeilijk geregeld
                 krijgt.
                 Bespreek vooraf dat de vrijwilliger geen hulpverlener is.
      Bewijs     onderzoek naar effect (2005): Onderzoek van Kuilman, Kocken en
                 Van der Lee (2005), aangehaald door Movisie (2010), vond een
                 gunstig effect van huisbezoek op eenzaamheid; om welk huisbezoek
                 het ging en waarmee is vergeleken, staat er niet bij.
  $ maatwerk recommend --persistence structureel --motivation ja --coping passief --top 1 --lang nl | head -40
  Profiel: Compenseerder (aard en duur: structureel · motivatie: ja)
  Mist persoonlijk contact en vult dat op met taken en bezigheden.
  Haalbaar: Meer persoonlijk contact onder of naast de bezigheden: niet meer
  taken, wel meer diepgang.
  Let op: Het schema in bijlage 1 deelt ook in naar actief of passief omgaan met
  problemen; de tekst doet dat niet. Volgens het schema zou het profiel zijn:
  Hoopvolle. Hier is de tekst gevolgd.
  
  EERST
  - Vraag of er taken zijn weggevallen of dat er juist te veel zijn: dat bepaalt
    of een taak een goede ingang is.
  - Gebruik iets wat de persoon al doet als ingang naar één persoonlijk contact of
    een rustig gesprek.
  - Leg een paar mogelijkheden voor om zelf uit te kiezen, zoals een cursus over
    vriendschap of een groep rond levensverhalen.
  
  NIET ALS EERSTE
  - Zet niet nog een functie of vrijwilligersbaan in als oplossing: veel doen is
    hier vaak juist de manier om het gemis op te vangen.
  
  Door wie    De persoon kiest zelf; een coach, een beroepskracht of iemand in
              dezelfde situatie denkt mee.
  Hoe lang    Begin met een paar gesprekken of een cursus van enkele weken en kijk
              dan verder; het speelt al jaren.
  Vraag       U bent of was altijd druk bezig. Bij wie kunt u gewoon even uzelf
              zijn?
  Terugkijken Kijk na ongeveer drie maanden: is er een persoonlijk contact bij
              gekomen, of alleen een taak?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
   1. Grip en Glans            cursus of gespreksgroep · past heel goed · 6 punten
      In zes bijeenkomsten kijken vrouwen in een groep waar zij staan in het
      leven, welke keuzes zij willen maken en wat zij zelf kunnen verbeteren.
      Omdat      past heel goed bij een Compenseerder: realistische verwachtingen,
                 zingeving en levensverhaal
      Nagaan     Voor mensen van 50 jaar en ouder: vraag hoe oud de persoon is.
  $ maatwerk check examples/cases-voorbeeldstad.yaml --lang nl
  examples/cases-voorbeeldstad.yaml: in orde
  fouten: 0; waarschuwingen: 0
  $ maatwerk cases quiz --file examples/cases-voorbeeldstad.yaml --lang nl <"gerda" | tail -24
     2 Tot de verhuizing in april kende hij iedereen; sinds die tijd is het stil.
       Want: Een recente gebeurtenis nam zijn kring weg. Dat heet situationeel.
       [handreiking: bijlage 1, Ad 1. De duur (persistentie) van de problematiek]
     4 Hij vroeg zelf in de bibliotheek naar schaken en hing de uitnodiging op.
       Want: Hij zoekt zelf naar plekken met mensen. [handreiking: bijlage 1, Ad
       2. De motivatie met betrekking tot sociale participatie]
  
  OOK GENOEMD, MAAR GEEN GOEDE REDEN
     1 Hij is 79 en heeft een scootmobiel, dus dit gaat niet meer over.
       Waarom niet: Leeftijd en een hulpmiddel zeggen niet sinds wanneer iemand
       mensen mist, en ook niet waardoor. [handreiking: bijlage 1, Ad 1. De duur
       (persistentie) van de problematiek]
  
  LES
  Luister naar wat iemand over zichzelf zegt en doet; wat de familie zegt, is hun
  verhaal.
  
  UITSLAG (casussen afgemaakt: 1 van 1)
    Aard en duur  1 van 1
    Motivatie     0 van 1
    Profiel       0 van 1
    Reden         0 van 1
  Een casus nalezen, met de activiteiten die passen en de bronnen: maatwerk cases
  show ID
  $ maatwerk cases test --file examples/cases-voorbeeldstad.yaml --lang nl
  casussen: 1; kloppen: 1; kloppen niet: 0
