Looking things up.

  $ maatwerk profiles --lang nl
  Actieve: active
    Heeft graag een actief sociaal leven en voelt zich daar goed bij.
  
  Geborgene: sheltered
    Heeft het liefst een klein netwerk dat veiligheid en bescherming geeft.
  
  Achterblijver: left-behind
    Zoekt een hechte, vertrouwde band die emotionele steun geeft.
  
  Afhankelijke: dependent
    Zoekt geborgenheid door op één iemand te leunen, zonder anderen ernaast.
  
  Compenseerder: compensator
    Mist persoonlijk contact en vult dat op met taken en bezigheden.
  
  Buitenstaander: outsider
    Leeft het liefst op een eigen manier, buiten de gewone samenleving.
  
  Hoopvolle: hopeful
    Wil heel graag contact en hoopt op betere tijden.
  
  Overlever: survivor
    Is de moed kwijt en komt aan niets anders toe dan overleven.

  $ maatwerk profiles left-behind --lang en
  Left behind
  Looks for a close, familiar bond that gives emotional support. [handbook:
  appendix 1, Overlevingsstrategieën (survival strategies: the eight profiles)]
  With          persistence: situational; motivation: yes
  Attainable    Finding support and closeness, and learning to live with what is
                missed; the missed bond is not easily replaced. [derived by us:
                aim and first steps per profile]
  
  FIRST
  - Ask whom or what the person misses, and listen to that first. [derived by us:
    aim and first steps per profile]
  - Look for one trusted person: a buddy or, after a loss, a volunteer who has
    been through the same. [derived by us: aim and first steps per profile]
  - If the person does not go anywhere unprompted, let someone come along or fetch
    them the first few times. [derived by us: aim and first steps per profile]
  
  NOT FIRST
  - Do not count on a club to fill the gap: more acquaintances is something other
    than a close bond. [derived by us: aim and first steps per profile]
  
  By whom       A trained volunteer, preferably with the same experience; agree
                how often, how long and how it ends. If grief has become stuck,
                consult the GP. [derived by us: aim and first steps per profile]
  How long      Count on a few months: first one-to-one, later perhaps a small
                group. [derived by us: aim and first steps per profile]
  Ask           Whom or what do you miss most? With whom can you talk about that?
                [derived by us: aim and first steps per profile]
  Review        After about three months, see: does the person have someone to
                talk to, and is there room for a small group? [derived by us: aim
                and first steps per profile]
  If asked      If the wish is for a club or group: take small steps, let someone
                come along the first few times and keep the one-to-one contact
                going. [derived by us: aim and first steps per profile]
  
  Seeks
  most of all       one trusted person, people going through the same
  also              meeting people, something nice to do, belonging in a small
                    steady circle, social skills, realistic expectations, a
                    meaningful role, meaning and life story, practical help, a
                    listening ear
  
  Strong fits
  - ABCDate (introductions for adults with an intellectual disability)
  - Activerend huisbezoek (home visits that encourage people to become active)
  - Bezoekdienst weduwen en weduwnaars (visits for widows and widowers)
  - Buddy in de thuiszorg (a buddy alongside home care)
  - Buddyzorg (a trained volunteer as a buddy for a year)
  - Humanitas Tandem (a volunteer buddy)
  - Jong+Oud=Goud (students visit older people)
  - Vier het Leven (accompanied cultural outings)
  - Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
  
  All that is a good or strong fit: maatwerk activities --for left-behind
  Which activity fits which profile is not in the handbook: we derived it from the
  descriptions. It was not measured, and practitioners have not reviewed it yet.

  $ maatwerk profiles Overlever --lang nl | head -5
  Overlever
  Is de moed kwijt en komt aan niets anders toe dan overleven. [handreiking:
  bijlage 1, Overlevingsstrategieën]
  Bij           aard en duur: complex; motivatie: nee of onduidelijk
  Haalbaar      Basiszaken op orde, iemand die blijft, en voorkomen dat het erger

  $ maatwerk activities oopoeh --lang nl
  OOPOEH (Ouderen Passen Op Een Huisdier)
  onderbouwd, een-op-een
  
  Oppassen op een huisdier uit de buurt, meestal een hond. Via het dier is er ook
  contact met het baasje.
  
  Helpt bij     een betekenisvolle rol; en ook bij: ontmoeten, iets leuks om te
                doen
  Voor wie      voor mensen van 55 jaar en ouder; niet voor mensen met dementie of
                mensen die in een verzorgings- of verpleeghuis wonen; alleen als
                de persoon lichamelijk fit genoeg is; alleen met een eigen
                woonadres; bedoeld voor ouderen
  Nagaan        Ga na of de persoon een dier aankan; denk aan lichaam, geheugen en
                energie.
                Vraag of er in de buurt een dier is; in 2021 waren honden schaars.
  Hoe           een-op-een; in de buurt; door deelnemers zelf; een beetje eigen
                initiatief nodig
  Duur          lang of doorlopend
  Interesses    dieren
  Bewijs        wat deelnemers zeggen: Een impactmeting van PwC (2016) laat
                volgens de handreiking een gunstige invloed zien op het aantal
                sociale contacten van de ouderen; over eenzaamheid wordt geen
                uitkomst genoemd.
  Sindsdien     Bestond in 2022 nog, voor mensen vanaf 55 jaar en vooral met
                honden; er waren toen 14.638 oppassers. De eigen naam is Opa's en
                Oma's Passen Op Een Huisdier. (AD, augustus 2022, artikel over
                OOPOEH; zeker)
  Sindsdien     In 2021 waren er minder oppashonden dan ouderen die wilden
                oppassen. (NH Nieuws, 2021, bericht over het tekort aan
                oppashonden bij OOPOEH; zeker)
  Bron          Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid, tweede
                druk (2018), hoofdstuk 3, onderbouwde activiteiten met een
                een-op-eenkarakter (p. 32-37)
  
  Past
  Actieve           goed
  Geborgene         goed
  Achterblijver     mogelijk ±
  Afhankelijke      mogelijk
  Compenseerder     goed
  Buitenstaander    heel goed
  Hoopvolle         mogelijk
  Overlever         nauwelijks
  
  Wij beoordeelden elke activiteit drie keer los van elkaar. ± = de lezingen
  verschilden één stap, ±± = twee of meer.
  Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
  leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
  praktijk hebben het nog niet beoordeeld.
  
  De handreiking is van 2018: ga na of een activiteit nog bestaat en of die bij u
  in de buurt is.

  $ maatwerk activities bezoekdienst-weduwen-weduwnaars --lang en
  Bezoekdienst weduwen en weduwnaars (visits for widows and widowers)
  evidence-backed, one-to-one
  
  A volunteer who has known such a loss visits once or twice a month to talk about
  the partner's death and life now.
  
  Helps with    one trusted person, people going through the same
  For whom      only for people whose partner has died and who lost someone close
                in the past year; only if a conversation is possible; only with a
                home address of one's own
  Check         Find out whether the partner died three to six months ago.
  How           one-to-one; at the person's home; by someone with the same
                experience; no initiative needed
  Length        a few months: one or two visits a month
  Evidence      comparative study: According to the database a trial (Onrust,
                2008) pointed to a favourable influence on widows and widowers who
                were socially lonely, had little schooling or were physically ill;
                nothing is said about others.
  Source        Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid
                (handbook on the local approach to loneliness), second printing
                (2018), chapter 3, evidence-backed one-to-one activities (pp.
                32-37)
  
  Fits
  Active            possible ±
  Sheltered         good
  Left behind       strong
  Dependent         good
  Compensator       possible
  Outsider          little
  Hopeful           possible
  Survivor          possible
  
  We judged each activity three times independently. ± = the readings were one
  step apart, ±± = two or more.
  Which activity fits which profile is not in the handbook: we derived it from the
  descriptions. It was not measured, and practitioners have not reviewed it yet.
  
  The handbook dates from 2018: check that an activity still exists and is offered
  near you.

  $ maatwerk activities --for outsider --lang nl
  ONDERBOUWDE ACTIVITEITEN
  - Inloophuis voor dak- en thuislozen                       groep, past heel goed
    inloophuis-dak-en-thuislozen
  - OOPOEH (Ouderen Passen Op Een Huisdier)             een-op-een, past heel goed
    oopoeh
  
  KANSRIJKE ACTIVITEITEN
  - Grijs Genoegen(en) ouderenbegeleiding               een-op-een, past heel goed
    grijs-genoegen
  - Beweegtuin                                                    groep, past goed
    beweegtuin
  - Buur & Co                                                een-op-een, past goed
    buur-en-co
  - Food for Good                                                 groep, past goed
    food-for-good
  - Grijs, Groen & Gelukkig                                       groep, past goed
    grijs-groen-en-gelukkig
  - De Luisterlijn (vroeger Sensoor)                         een-op-een, past goed
    sensor
  - Vitale moestuin                                               groep, past goed
    vitale-moestuin
  - Vriendstap.nl                                            een-op-een, past goed
    vriendstap
  - Zorgdier                                                 een-op-een, past goed
    zorgdier
  
  Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
  leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
  praktijk hebben het nog niet beoordeeld.
  
  Activiteiten: 11

  $ maatwerk activities --level evidence-backed --kind course --lang en
  EVIDENCE-BACKED ACTIVITIES
  - Community Support (support with help from one's own network, for people with a
    disability)                                         course or discussion group
    community-support
  - Grip en Glans (course on taking stock of your life and making choices)
    course or discussion group
    grip-en-glans
  - Online vriendschapscursus 50+ (online friendship course)
    course or discussion group
    online-vriendschapscursus-50plus
  - Vrienden maken kun je leren (course on making and keeping friends)
    course or discussion group
    vrienden-maken-kun-je-leren
  - Zin in vriendschap (friendship course for women)    course or discussion group
    zin-in-vriendschap
  
  Activities: 5

  $ maatwerk activities --search moestuin --lang nl
  KANSRIJKE ACTIVITEITEN
  - Grijs, Groen & Gelukkig                                                  groep
    grijs-groen-en-gelukkig
  - Vitale moestuin                                                          groep
    vitale-moestuin
  
  Activiteiten: 2

  $ maatwerk activities opoeh
  maatwerk: error: there is no activity 'opoeh'; did you mean 'oopoeh'?
  [2]

  $ maatwerk profiles survivers
  maatwerk: error: profiles: 'survivers' is not possible; allowed here: active, sheltered, left-behind, dependent, compensator, outsider, hopeful, survivor; did you mean 'survivor'?
  [2]

An activity by its name, as a recommendation prints it; a near miss is told as the id.

  $ maatwerk activities "Grip en Glans" --lang nl | head -2
  Grip en Glans
  onderbouwd, cursus of gespreksgroep
  $ maatwerk activities "Buurtcirkel (neighbourhood circle)" --lang en | head -2
  Buurtcirkel (neighbourhood circle)
  evidence-backed, group
  $ maatwerk activities "Grip en Glanz" --lang nl
  maatwerk: fout: er is geen activiteit 'Grip en Glanz'; bedoelde u 'grip-en-glans'?
  [2]
  $ maatwerk explain --persistence structural --motivation yes --activity "de luisterlijn" --lang nl | head -1
  WAAROM WEL, WAAROM NIET: De Luisterlijn (vroeger Sensoor)

A kind and a level in either language.

  $ maatwerk activities --kind cursus --level onderbouwd --search "grip en glans" --lang nl
  ONDERBOUWDE ACTIVITEITEN
  - Grip en Glans                                          cursus of gespreksgroep
    grip-en-glans
  
  Activiteiten: 1
  $ maatwerk activities --kind kring --lang nl
  maatwerk: fout: --kind: 'kring' kan niet; hier kan: groep, een-op-een, cursus of gespreksgroep
  [2]
  $ maatwerk activities --kind kring --lang en
  maatwerk: error: --kind: 'kring' is not possible; allowed here: group, one-on-one, course
  [2]
  $ maatwerk activities --kind cursu --lang nl
  maatwerk: fout: --kind: 'cursu' kan niet; hier kan: groep, een-op-een, cursus of gespreksgroep; bedoelde u 'cursus'?
  [2]
