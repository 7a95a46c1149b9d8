De uitleg (nl): van antwoorden naar profiel naar activiteiten, waarom niet, wat als, wat nog onbekend is.

  $ maatwerk explain --persistence situational --motivation no --age 78 --group lives-alone --interest animals --coping active --top 2 --lang nl
  HOE DIT ADVIES ONTSTAAT
  
  1. VAN ANTWOORDEN NAAR PROFIEL
  - aard en duur: situationeel. Door recente omstandigheden of een recente
    gebeurtenis is de persoon eenzaam of geïsoleerd geraakt. [handreiking: bijlage
    1, Ad 1. De duur (persistentie) van de problematiek]
  - motivatie: nee. De persoon wil nu liever geen contact met anderen.
    [handreiking: bijlage 1, Ad 2. De motivatie met betrekking tot sociale
    participatie]
  
  ┌──────────────┬───────────────┬───────────────────────────────┐
  │ aard en duur │ motivatie: ja │ motivatie: nee of onduidelijk │
  ├──────────────┼───────────────┼───────────────────────────────┤
  │ dreigend     │ Actieve       │ ◇ Geborgene                   │
  ├──────────────┼───────────────┼───────────────────────────────┤
  │ situationeel │ Achterblijver │ ● Afhankelijke                │
  ├──────────────┼───────────────┼───────────────────────────────┤
  │ structureel  │ Compenseerder │ Buitenstaander                │
  ├──────────────┼───────────────┼───────────────────────────────┤
  │ complex      │ Hoopvolle     │ Overlever                     │
  └──────────────┴───────────────┴───────────────────────────────┘
  ● de uitkomst van deze antwoorden
  ◇ wat het schema in de handreiking zou zeggen
  
  Let op: Het schema in bijlage 1 deelt ook in naar actief of passief omgaan met
  problemen; de tekst doet dat niet. Volgens het schema zou het profiel zijn:
  Geborgene. Hier is de tekst gevolgd. [handreiking: bijlage 1, Schema - Typologie
  met interventieprofielen]
  
  Profiel: Afhankelijke
  Zoekt geborgenheid door op één iemand te leunen, zonder anderen ernaast.
  [handreiking: bijlage 1, Overlevingsstrategieën]
  
  Zoekt vooral   contact met één vertrouwd iemand [handreiking: bijlage 1,
                 Overlevingsstrategieën]
                 realistische verwachtingen [afgeleid door ons: welke behoeften
                 bij welk profiel horen]
  Zoekt ook      iets leuks om te doen, erbij horen in een vaste kleine kring,
                 contact met mensen die hetzelfde meemaken, sociale vaardigheden,
                 een betekenisvolle rol, zingeving en levensverhaal, praktische
                 hulp, een luisterend oor, begeleiding door een beroepskracht, een
                 vangnet [afgeleid door ons: welke behoeften bij welk profiel
                 horen]
  Niet eerst     ontmoeten [afgeleid door ons: welke behoeften bij welk profiel
                 horen]
  Haalbaar       Aandacht en veiligheid bij meer dan één persoon, zodat niet alles
                 op één band rust. [afgeleid door ons: doel en eerste stappen per
                 profiel]
  
  Eerst:
  - Regel een-op-eencontact met duidelijke afspraken: hoe vaak, hoe lang, wat wel
    en wat niet, en hoe het eindigt. [afgeleid door ons: doel en eerste stappen
    per profiel]
  - Zorg vanaf het begin voor een tweede vertrouwd gezicht, en later misschien een
    kleine, vaste groep. [afgeleid door ons: doel en eerste stappen per profiel]
  - Leg de verwachtingen van de persoon en de vrijwilliger naast elkaar: volgens
    onderzoek hangt het slagen van een koppeling ervan af of die bij elkaar
    passen. [onderzoek: Machielse en Bos, Complexe verwachtingen: vrijwillige
    maatjes voor eenzame ouderen (samenvatting) (2016)]
  
  Niet als eerste:
  - Koppel niet één vrijwilliger zonder grenzen: dat kan te zwaar worden, en dan
    is een goed einde moeilijk. [afgeleid door ons: doel en eerste stappen per
    profiel]
  - Begin niet met een grote, open groep: de persoon zoekt juist veiligheid bij
    een enkeling. [afgeleid door ons: doel en eerste stappen per profiel]
  
  2. VAN PROFIEL NAAR ACTIVITEITEN
  Eerst de harde voorwaarden: van de 71 activiteiten zijn er 23 niet voor deze
  persoon (zie 3). Daarna tellen de punten: hoe goed een activiteit bij het
  profiel past, en wat de persoon zelf meebrengt. De punten zijn de som van de
  regels die er staan; niets anders telt mee.
  Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
  leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
  praktijk hebben het nog niet beoordeeld.
  Hoe goed een activiteit bij een profiel past, is drie keer los van elkaar
  beoordeeld; de middelste lezing telt. Bij elke activiteit staat of de lezingen
  gelijk waren.
  
  ONDERBOUWDE ACTIVITEITEN
   1. Activerend huisbezoek                                  een-op-een · 7 punten
      +6         past heel goed bij een Afhankelijke: iets leuks om te doen,
                 contact met één vertrouwd iemand [afgeleid door ons: uit drie
                 lezingen van de handreiking]
      +1         bedoeld voor ouderen, en de persoon is 70 of ouder [afgeleid door
                 ons: hoofdstuk 3, onderbouwde activiteiten met een
                 een-op-eenkarakter (p. 32-37)]
      = 7        samen
      Lezingen   drie keer gelijk
  
   2. Thuishuisproject                                            groep · 6 punten
      Nagaan     Kies welk deel past. Thuishuis betekent verhuizen, Thuisbezoek
                 niet.
                 Vraag naar de leeftijdsgrens van het Thuishuis; 55 en 60 jaar
                 worden genoemd.
                 Ga na of dit hier bestaat; in april 2025 waren er acht
                 Thuishuizen.
      +4         past goed bij een Afhankelijke: erbij horen in een vaste kleine
                 kring, contact met één vertrouwd iemand [afgeleid door ons: uit
                 drie lezingen van de handreiking]
      +1         ook bedoeld voor mensen die alleen wonen [handreiking: hoofdstuk
                 3, onderbouwde activiteiten: Ontmoeting en activiteiten (vanaf p.
                 32)]
      +1         bedoeld voor ouderen, en de persoon is 70 of ouder [afgeleid door
                 ons: hoofdstuk 3, onderbouwde activiteiten: Ontmoeting en
                 activiteiten (vanaf p. 32)]
      = 6        samen
      Lezingen   één stap verschil
  
  KANSRIJKE ACTIVITEITEN
   1. Buddyzorg                                              een-op-een · 6 punten
      Nagaan     Vraag of de buddy aan huis komt.
                 Ga na voor wie de aanbieder buddy's inzet; de handreiking noemt
                 geen doelgroep.
      +6         past heel goed bij een Afhankelijke: iets leuks om te doen,
                 contact met één vertrouwd iemand [afgeleid door ons: uit drie
                 lezingen van de handreiking]
      = 6        samen
      Lezingen   drie keer gelijk
  
   2. Jong+Oud=Goud                                          een-op-een · 5 punten
      Nagaan     Bespreek vooraf hoe het verdergaat als het jaar met de student
                 voorbij is.
      +4         past goed bij een Afhankelijke: iets leuks om te doen, contact
                 met één vertrouwd iemand, praktische hulp [afgeleid door ons: uit
                 drie lezingen van de handreiking]
      +1         bedoeld voor ouderen, en de persoon is 70 of ouder [afgeleid door
                 ons: hoofdstuk 3, kansrijke activiteiten met een
                 een-op-eenkarakter (p. 37-43)]
      = 5        samen
      Lezingen   drie keer gelijk
  
  3. WAAROM NIET
  Per activiteit de kleinste verandering waarmee die bij de eerste 2 zou komen.
  Dat laat zien hoe het advies werkt; het is geen reden om een antwoord anders in
  te vullen. Geprobeerd is tot en met drie andere antwoorden tegelijk; alles over
  één activiteit met --activity.
  
  LAGER IN DE LIJST (20)
  - OOPOEH (Ouderen Passen Op Een Huisdier) (onderbouwd, plaats 3, 6 punten): als
    de wens 'iets leuks te doen hebben' er ook was
  - Vriendschappelijk huisbezoek (onderbouwd, plaats 4, 4 punten): als de wens
    'één iemand om mee te praten en op te vertrouwen' er ook was en de wens 'af en
    toe iemand die luistert' er ook was
  - Bij Bosshardt (onderbouwd, plaats 5, 2 punten): als het antwoord op aard en
    duur 'structureel' was
  - Netwerkcoach (onderbouwd, plaats 6, 2 punten): als de wens 'nieuwe mensen
    leren kennen' er ook was en de wens 'beter leren contact maken' er ook was
  - Laakse Lente (kansrijk, plaats 3, 5 punten): als de wens 'nieuwe mensen leren
    kennen' er ook was
  - Zilverlijn belservice (kansrijk, plaats 4, 5 punten): als de wens 'af en toe
    iemand die luistert' er ook was
  - Humanitas Tandem (kansrijk, plaats 5, 4 punten): als het antwoord op bereik
    'opgehaald' was en het antwoord op motivatie 'ja' was
  - Beauty voor de senior (kansrijk, plaats 6, 3 punten): als de wens 'iets leuks
    te doen hebben' er ook was
  - Maatjesprojecten (kansrijk, plaats 7, 3 punten): als de wens 'iets leuks te
    doen hebben' er ook was en het antwoord op motivatie 'ja' was
  - Tijd van je leven (kansrijk, plaats 8, 3 punten): als de wens 'stilstaan bij
    het leven en bij wat ertoe doet' er ook was
  - Verhalengroepen met ouderen (kansrijk, plaats 9, 3 punten): als 'cultuur' ook
    een interesse was en 'verhalen' ook een interesse was
  - Zorgdier (kansrijk, plaats 10, 3 punten): als het antwoord op aard en duur
    'structureel' was
  - Buur & Co (kansrijk, plaats 11, 2 punten): als de wens 'iets voor een ander
    kunnen betekenen' er ook was
  - De Luisterlijn (vroeger Sensoor) (kansrijk, plaats 12, 2 punten): als de wens
    'af en toe iemand die luistert' er ook was en het antwoord op motivatie 'ja'
    was
  - Welzijn op recept (kansrijk, plaats 13, 2 punten): als 'creatief' ook een
    interesse was en 'bewegen' ook een interesse was
  - Dockwerk (kansrijk, plaats 14, 2 punten): als de wens 'nieuwe mensen leren
    kennen' er ook was en de wens 'iets voor een ander kunnen betekenen' er ook
    was
  - Food for Good (kansrijk, plaats 15, 2 punten): als 'koken en eten' ook een
    interesse was en 'natuur' ook een interesse was
  - Grijs Genoegen(en) ouderenbegeleiding (kansrijk, plaats 16, 2 punten): als de
    wens 'hulp van een beroepskracht bij meer dan één probleem' er ook was
  - Huiskamer van de buurt (kansrijk, plaats 17, 2 punten): als 'creatief' ook een
    interesse was en de wens 'nieuwe mensen leren kennen' er ook was
  - Welzijnscoach (kansrijk, plaats 18, 2 punten): als de wens 'hulp van een
    beroepskracht bij meer dan één probleem' er ook was en het antwoord op
    motivatie 'ja' was
  
  NU NIET ALS EERSTE STAP (1)
  
  Geen eerste stap voor een Afhankelijke:
  - SOlink: als de wens 'iets voor een ander kunnen betekenen' er ook was, het
    antwoord op voorkeur 'een-op-een' was en het antwoord op aard en duur
    'dreigend' was
  
  PAST TE WEINIG (23)
  
  Past nauwelijks bij een Afhankelijke, en niets in de antwoorden weegt daartegen
  op:
  - Actief Plus: als 'bewegen' ook een interesse was en het antwoord op aard en
    duur 'structureel' was
  - Assertiviteitscursus: als de wens 'beter leren contact maken' er ook was en
    het antwoord op voorkeur 'cursus' was
  - Beweegtuin: als 'bewegen' ook een interesse was en het antwoord op aard en
    duur 'dreigend' was
  - Bridgen: denken en doen: als 'spelletjes' ook een interesse was en het
    antwoord op aard en duur 'dreigend' was
  - Cursus Creatief leven: als de wens 'anders leren kijken naar zichzelf en naar
    contact' er ook was en het antwoord op voorkeur 'cursus' was
  - Digitale buurtplatforms: als het antwoord op motivatie 'ja' was en het
    antwoord op aard en duur 'dreigend' was
  - EET met je hart: als 'koken en eten' ook een interesse was en het antwoord op
    aard en duur 'dreigend' was
  - GoldenSports: als 'bewegen' ook een interesse was, de wens 'iets leuks te doen
    hebben' er ook was en het antwoord op voorkeur 'in een groep' was
  - Grip en Glans: als de wens 'anders leren kijken naar zichzelf en naar contact'
    er ook was en het antwoord op motivatie 'ja' was
  - Het Danspaleis: als 'dansen' ook een interesse was, 'muziek' ook een interesse
    was en de wens 'nieuwe mensen leren kennen' er ook was
  - MAX 50plusnet: als het antwoord op voorkeur 'in een groep' was, het antwoord
    op bereik 'thuis' was en het antwoord op aard en duur 'dreigend' was
  - Oma's pop-up: als 'koken en eten' ook een interesse was, de wens 'iets leuks
    te doen hebben' er ook was en de wens 'iets voor een ander kunnen betekenen'
    er ook was
  - Online vriendschapscursus 50+: als 'dieren' geen interesse was en het antwoord
    op aard en duur 'dreigend' was
  - Ontmoetingsplek De Spil: als het antwoord op motivatie 'ja' was en het
    antwoord op aard en duur 'dreigend' was
  - OpenJeHart: als 'bewegen' ook een interesse was, 'koken en eten' ook een
    interesse was en het antwoord op motivatie 'ja' was
  - Resto VanHarte: als het antwoord op motivatie 'ja' was en het antwoord op aard
    en duur 'dreigend' was
  - Samen in de stad: ook niet met drie andere antwoorden
  - Vrienden maken kun je leren: als de wens 'beter leren contact maken' er ook
    was, de wens 'anders leren kijken naar zichzelf en naar contact' er ook was en
    het antwoord op voorkeur 'cursus' was
  - Vriendschapscursus voor vrouwen: als de wens 'beter leren contact maken' er
    ook was, de wens 'anders leren kijken naar zichzelf en naar contact' er ook
    was en het antwoord op voorkeur 'cursus' was
  - Zin in vriendschap: als de wens 'beter leren contact maken' er ook was en het
    antwoord op motivatie 'ja' was
  
  Te weinig punten (de lijst begint bij 2):
  - Grijs, Groen & Gelukkig (-2 punten): als 'natuur' ook een interesse was en de
    wens 'nieuwe mensen leren kennen' er ook was
  - Vier het Leven (-1 punt): als 'cultuur' ook een interesse was en de wens 'iets
    leuks te doen hebben' er ook was
  - Vitale moestuin (-6 punten): ook niet met drie andere antwoorden
  
  NIET VOOR DEZE PERSOON (23)
  - ABCDate: voor mensen met een verstandelijke beperking
  - Allegoeds vakanties: voor mensen die veel zorg nodig hebben
  - Bezoekdienst weduwen en weduwnaars: alleen voor mensen van wie de partner is
    overleden én die het afgelopen jaar iemand verloren die hun na stond
  - Buddy in de thuiszorg: voor mensen die thuiszorg krijgen
  - Buurtcirkel: voor mensen met een verstandelijke beperking, mensen met een
    psychiatrische achtergrond of mensen met problemen op meer leefgebieden;
    alleen als de persoon zelf graag contact wil. Zou bij de eerste 2 staan als
    het antwoord op motivatie 'ja' was en het antwoord op aard en duur 'complex'
    was.
  - CliniClowns: voor mensen met dementie; alleen voor mensen die in een
    verzorgings- of verpleeghuis wonen
  - Community Support: voor mensen met een lichamelijke beperking of mensen met
    een verstandelijke beperking
  - Cultuursensitieve aanpak: voor mensen met een migratieachtergrond
  - Gluren bij de buren: voor mensen die in een verzorgings- of verpleeghuis wonen
  - Gouden Mannen: voor mensen met een psychiatrische achtergrond, mensen met een
    migratieachtergrond, mensen met een laag inkomen of mensen met problemen op
    meer leefgebieden. Zou bij de eerste 2 staan als de wens 'beter leren contact
    maken' er ook was, de wens 'hulp van een beroepskracht bij meer dan één
    probleem' er ook was en het antwoord op aard en duur 'complex' was.
  - Cursus Het Begint met Taal: voor mensen die weinig Nederlands spreken
  - Huiskamers voor ouderen: voor mensen die moeilijk lopen, mensen die slecht of
    niet zien of mensen die slecht of niet horen
  - Inloophuis voor dak- en thuislozen: voor mensen zonder vaste woonplek
  - Inloophuizen voor mensen met kanker: voor mensen met kanker
  - Join us: voor mensen van 12 tot en met 30 jaar; alleen als de persoon zelf
    graag contact wil
  - Maatjesprojecten Regenboog Groep: voor mensen met een psychiatrische
    achtergrond, mensen met een verslaving, mensen zonder vaste woonplek of mensen
    met problemen op meer leefgebieden. Zou bij de eerste 2 staan als het antwoord
    op aard en duur 'complex' was.
  - Roze Ouderen Salon: voor lesbische, homoseksuele, biseksuele, transgender en
    intersekse mensen
  - SamenKracht80+: voor mensen van 80 jaar en ouder
  - Vriendendiensten: voor mensen met een psychiatrische achtergrond
  - Vriendschapskringen: voor mensen met een verstandelijke beperking
  - Vriendstap.nl: voor mensen met een psychiatrische achtergrond
  - Weekendtref: voor mensen met een psychiatrische achtergrond
  - Zonnebloem vakanties: voor mensen met een lichamelijke beperking of mensen die
    moeilijk lopen
  
  4. WAT NOG ONBEKEND IS
  Het profiel ligt vast: aard en duur en motivatie zijn allebei bekend.
  Ook niet gevraagd of niet bekend: voorkeur, bereik en internet. Wat de
  antwoorden zouden veranderen, staat onder 5.
  Verder niet bekend: geslacht en soort eenzaamheid. Wat dat uitmaakt, is hier
  niet nagegaan.
  
  5. WAT ALS
  Eén antwoord anders, de rest gelijk. Erbij: wat dan bij de eerste 2 staat, met
  de plaats; weg: wat daar dan niet meer staat.
  
  interesses (nu: dieren)
  - Maakt geen verschil: zonder 'dieren', 'creatief' erbij, 'cultuur' erbij,
    'dansen' erbij, 'bewegen' erbij, 'koken en eten' erbij, 'spelletjes' erbij,
    'anderen helpen' erbij, 'vakantie' erbij, 'Nederlands leren' erbij, 'iets
    nieuws leren' erbij, 'muziek' erbij, 'natuur' erbij, 'verhalen' erbij
  
  wensen (nu: geen)
  - 'iets leuks te doen hebben' erbij
    onderbouwd       erbij: OOPOEH (Ouderen Passen Op Een Huisdier) (2); weg:
                     Thuishuisproject
    kansrijk         erbij: Beauty voor de senior (2); weg: Jong+Oud=Goud
  - 'iets voor een ander kunnen betekenen' erbij
    onderbouwd       erbij: OOPOEH (Ouderen Passen Op Een Huisdier) (1); weg:
                     Thuishuisproject
    kansrijk         erbij: Buur & Co (2); weg: Jong+Oud=Goud
  - 'nieuwe mensen leren kennen' erbij
    kansrijk         erbij: Laakse Lente (1); weg: Jong+Oud=Goud
  - 'bij een klein, vast groepje horen' erbij
    onderbouwd       andere volgorde: Thuishuisproject van 2 naar 1
    kansrijk         erbij: Laakse Lente (1); weg: Jong+Oud=Goud
  - 'stilstaan bij het leven en bij wat ertoe doet' erbij
    kansrijk         erbij: Tijd van je leven (2); weg: Jong+Oud=Goud
  - 'af en toe iemand die luistert' erbij
    kansrijk         erbij: Zilverlijn belservice (1); weg: Jong+Oud=Goud
  - 'hulp van een beroepskracht bij meer dan één probleem' erbij of 'iemand die in
    beeld blijft' erbij
    kansrijk         erbij: Grijs Genoegen(en) ouderenbegeleiding (2); weg:
                     Jong+Oud=Goud
  - Maakt geen verschil: 'één iemand om mee te praten en op te vertrouwen' erbij,
    'praten met mensen die hetzelfde meemaken' erbij, 'beter leren contact maken'
    erbij, 'anders leren kijken naar zichzelf en naar contact' erbij, 'hulp bij
    vervoer, geld, taal, internet of formulieren' erbij
  
  voorkeur (nu: onbekend)
  - 'in een groep'
    onderbouwd       andere volgorde: Thuishuisproject van 2 naar 1
    kansrijk         erbij: Laakse Lente (1); weg: Jong+Oud=Goud
  - Maakt geen verschil: 'een-op-een', 'cursus'
  
  bereik (nu: onbekend)
  - 'zelfstandig'
    onderbouwd       erbij: OOPOEH (Ouderen Passen Op Een Huisdier) (1); weg:
                     Thuishuisproject
  - 'opgehaald'
    kansrijk         andere volgorde: Jong+Oud=Goud van 2 naar 1
  - Maakt geen verschil: 'thuis'
  
  internet (nu: onbekend)
  - Maakt geen verschil: 'ja', 'nee'
  
  motivatie (nu: nee)
  - 'ja'. Profiel wordt: Achterblijver
    kansrijk         andere volgorde: Jong+Oud=Goud van 2 naar 1
  - Maakt geen verschil: 'onduidelijk'
  
  aard en duur (nu: situationeel)
  - 'structureel'. Profiel wordt: Buitenstaander
    onderbouwd       erbij: OOPOEH (Ouderen Passen Op Een Huisdier) (1), Bij
                     Bosshardt (2); weg: Activerend huisbezoek, Thuishuisproject
    kansrijk         erbij: Zorgdier (1), Buur & Co (2); weg: Buddyzorg,
                     Jong+Oud=Goud
  - 'dreigend'. Profiel wordt: Geborgene
    onderbouwd       erbij: OOPOEH (Ouderen Passen Op Een Huisdier) (2); weg:
                     Activerend huisbezoek
    kansrijk         erbij: Laakse Lente (1), Tijd van je leven (2); weg:
                     Buddyzorg, Jong+Oud=Goud
  - 'complex'. Profiel wordt: Overlever
    onderbouwd       erbij: Maatjesprojecten Regenboog Groep (1); weg:
                     Thuishuisproject
    kansrijk         erbij: Zilverlijn belservice (1), Zorgdier (2); weg:
                     Buddyzorg, Jong+Oud=Goud
  
  GOED OM TE WETEN
  - Groepen die u niet noemde, tellen als niet van toepassing.
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.
  - De handreiking is van 2018: ga na of een activiteit nog bestaat en of die bij
    u in de buurt is.
  - Een profiel is niet meer dan een hulpmiddel: blijf kijken en luisteren naar de
    mens om wie het gaat.
  
  BRONNEN
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid, tweede druk (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - Methode van maatwerk: onze eigen redenering. README.md#method

An open profile; only what is asked and answered, and what that leaves.

  $ maatwerk explain --persistence complex --age 67 --top 3 --lang nl | sed -n '/^2\. /q;p'
  HOE DIT ADVIES ONTSTAAT
  
  1. VAN ANTWOORDEN NAAR PROFIEL
  - aard en duur: complex. De persoon is al lang eenzaam of geïsoleerd en heeft
    ook problemen op andere leefgebieden, bijvoorbeeld psychische problemen.
    [handreiking: bijlage 1, Ad 1. De duur (persistentie) van de problematiek]
  - motivatie: onbekend. Beide kolommen blijven mogelijk.
  
  ┌──────────────┬───────────────┬───────────────────────────────┐
  │ aard en duur │ motivatie: ja │ motivatie: nee of onduidelijk │
  ├──────────────┼───────────────┼───────────────────────────────┤
  │ dreigend     │ Actieve       │ Geborgene                     │
  ├──────────────┼───────────────┼───────────────────────────────┤
  │ situationeel │ Achterblijver │ Afhankelijke                  │
  ├──────────────┼───────────────┼───────────────────────────────┤
  │ structureel  │ Compenseerder │ Buitenstaander                │
  ├──────────────┼───────────────┼───────────────────────────────┤
  │ complex      │ ○ Hoopvolle   │ ○ Overlever                   │
  └──────────────┴───────────────┴───────────────────────────────┘
  ○ nog mogelijk met deze antwoorden
  
  Profiel: Hoopvolle
  Wil heel graag contact en hoopt op betere tijden. [handreiking: bijlage 1,
  Overlevingsstrategieën]
  
  Zoekt vooral   erbij horen in een vaste kleine kring, contact met één vertrouwd
                 iemand, realistische verwachtingen, begeleiding door een
                 beroepskracht [afgeleid door ons: welke behoeften bij welk
                 profiel horen]
                 sociale vaardigheden [onderzoek: Machielse en Duyndam, Strategies
                 of socially isolated older adults]
                 praktische hulp [onderzoek: Machielse, “She shouldn't cross the
                 line” (2020)]
  Zoekt ook      ontmoeten, iets leuks om te doen, een betekenisvolle rol,
                 zingeving en levensverhaal, een luisterend oor [afgeleid door
                 ons: welke behoeften bij welk profiel horen]
                 een vangnet [onderzoek: Machielse, “She shouldn't cross the line”
                 (2020)]
  Haalbaar       Problemen op andere leefgebieden verlichten, en contact mogelijk
                 maken dat haalbaar is, stap voor stap. [afgeleid door ons: doel
                 en eerste stappen per profiel]
  
  Eerst:
  - Zet samen op een rij wat er op andere leefgebieden speelt, zoals geld,
    gezondheid en wonen, en regel daarvoor eerst hulp. [afgeleid door ons: doel en
    eerste stappen per profiel]
  - Kies samen één kleine, haalbare stap naar contact, met iemand die meegaat.
    [afgeleid door ons: doel en eerste stappen per profiel]
  - Wees eerlijk over wat kan: beloof geen vrienden, maar vertel wat er gaat
    gebeuren. [afgeleid door ons: doel en eerste stappen per profiel]
  
  Niet als eerste:
  - Laat open inloop of een online platform niet het enige aanbod zijn: zonder
    begeleiding kan dat op een nieuwe teleurstelling uitlopen. [afgeleid door ons:
    doel en eerste stappen per profiel]
  
  Profiel: Overlever
  Is de moed kwijt en komt aan niets anders toe dan overleven. [handreiking:
  bijlage 1, Overlevingsstrategieën]
  
  Zoekt vooral   contact met één vertrouwd iemand, praktische hulp [onderzoek:
                 Machielse, “She shouldn't cross the line” (2020)]
                 begeleiding door een beroepskracht, een vangnet [handreiking:
                 bijlage 1, Betekenis van profielen]
  Zoekt ook      iets leuks om te doen, zingeving en levensverhaal, een luisterend
                 oor [afgeleid door ons: welke behoeften bij welk profiel horen]
  Niet eerst     ontmoeten, erbij horen in een vaste kleine kring [onderzoek:
                 Machielse, “She shouldn't cross the line” (2020)]
                 sociale vaardigheden [onderzoek: Movisie, persbericht bij Ouderen
                 in sociaal isolement (2015)]
  Haalbaar       Basiszaken op orde, iemand die blijft, en voorkomen dat het erger
                 wordt. [afgeleid door ons: doel en eerste stappen per profiel]
  
  Eerst:
  - Breng basiszaken op orde: eten, geld, gezondheid, wonen. Doe het samen, of
    regel het voor de persoon als die dat goedvindt. [afgeleid door ons: doel en
    eerste stappen per profiel]
  - Geef persoonlijke aandacht en blijf betrokken: in onderzoek was dat het
    belangrijkste wat individuele begeleiding mensen met complexe problemen
    opleverde. [onderzoek: Machielse, “She shouldn't cross the line” (2020)]
  - Stel geen eisen: kom zoals afgesproken, ook als er niets verandert. [afgeleid
    door ons: doel en eerste stappen per profiel]
  
  Niet als eerste:
  - Stuur niet aan op een groep of een groter netwerk: mensen met complexe
    problemen in individuele begeleiding hadden daar in onderzoek geen behoefte
    aan. [onderzoek: Machielse, “She shouldn't cross the line” (2020)]
  - Meet het resultaat niet af aan nieuwe contacten: stabiel blijven is ook een
    resultaat. [afgeleid door ons: doel en eerste stappen per profiel]
  
  ! Eerst een beroepskracht; vrijwilligers als aanvulling. Volgens onderzoek zijn
    beroepskrachten bij geïsoleerde mensen met meerdere problemen zeer voorzichtig
    met vrijwilligers en stellen ze hoge eisen aan hen. [onderzoek: Machielse en
    Runia, over vrijwilligers bij sociaal geïsoleerde mensen, Journal of Social
    Intervention 22(4) (2013)]
  
  $ maatwerk explain --persistence complex --age 67 --top 3 --lang nl | sed -n '/^5\. /,$p'
  5. WAT ALS
  Eén antwoord anders, de rest gelijk. Erbij: wat dan bij de eerste 3 staat, met
  de plaats; weg: wat daar dan niet meer staat.
  
  interesses (nu: geen)
  - 'cultuur' erbij of 'muziek' erbij
    onderbouwd       erbij: Vier het Leven (2); weg: Netwerkcoach
  - 'koken en eten' erbij
    onderbouwd       erbij: Bij Bosshardt (3); weg: Netwerkcoach
  - Maakt geen verschil: 'dieren' erbij, 'creatief' erbij, 'dansen' erbij,
    'bewegen' erbij, 'spelletjes' erbij, 'anderen helpen' erbij, 'vakantie' erbij,
    'Nederlands leren' erbij, 'iets nieuws leren' erbij, 'natuur' erbij,
    'verhalen' erbij
  
  wensen (nu: geen)
  - 'één iemand om mee te praten en op te vertrouwen' erbij
    onderbouwd       erbij: Activerend huisbezoek (2), Vriendschappelijk
                     huisbezoek (3); weg: Buurtcirkel, Netwerkcoach
    kansrijk         erbij: Humanitas Tandem (3); weg: Dockwerk
  - 'iets leuks te doen hebben' erbij
    onderbouwd       erbij: Vier het Leven (3); weg: Netwerkcoach
    kansrijk         erbij: Humanitas Tandem (3); weg: Dockwerk
  - 'beter leren contact maken' erbij
    onderbouwd       erbij: Vrienden maken kun je leren (3); weg: Buurtcirkel
    kansrijk         erbij: Gouden Mannen (3); weg: Dockwerk
  - 'anders leren kijken naar zichzelf en naar contact' erbij
    onderbouwd       erbij: Grip en Glans (2), Vrienden maken kun je leren (3);
                     weg: Buurtcirkel, Netwerkcoach
  - 'hulp bij vervoer, geld, taal, internet of formulieren' erbij
    onderbouwd       erbij: Vier het Leven (3); weg: Netwerkcoach
  - 'af en toe iemand die luistert' erbij
    onderbouwd       erbij: Bij Bosshardt (2); weg: Netwerkcoach
  - 'hulp van een beroepskracht bij meer dan één probleem' erbij
    kansrijk         erbij: Gouden Mannen (3); weg: Dockwerk
  - 'nieuwe mensen leren kennen' erbij
    onderbouwd       andere volgorde: Netwerkcoach van 3 naar 2
  - 'iemand die in beeld blijft' erbij
    kansrijk         andere volgorde: Grijs Genoegen(en) ouderenbegeleiding van 2
                     naar 1
  - Maakt geen verschil: 'bij een klein, vast groepje horen' erbij, 'praten met
    mensen die hetzelfde meemaken' erbij, 'iets voor een ander kunnen betekenen'
    erbij, 'stilstaan bij het leven en bij wat ertoe doet' erbij
  
  voorkeur (nu: onbekend)
  - 'cursus'
    onderbouwd       erbij: Grip en Glans (2), Vrienden maken kun je leren (3);
                     weg: Buurtcirkel, Netwerkcoach
    kansrijk         erbij: Humanitas Tandem (3); weg: Grijs Genoegen(en)
                     ouderenbegeleiding
  - 'in een groep'
    onderbouwd       erbij: Bij Bosshardt (3); weg: Netwerkcoach
    kansrijk         erbij: Gouden Mannen (2); weg: Grijs Genoegen(en)
                     ouderenbegeleiding
  - 'een-op-een'
    onderbouwd       erbij: Activerend huisbezoek (3); weg: Buurtcirkel
  
  bereik (nu: onbekend)
  - 'thuis'
    onderbouwd       erbij: Activerend huisbezoek (3); weg: Buurtcirkel
    kansrijk         erbij: Humanitas Tandem (3); weg: Dockwerk
  - 'opgehaald'
    onderbouwd       erbij: Vier het Leven (3); weg: Buurtcirkel
    kansrijk         erbij: Humanitas Tandem (3); weg: Dockwerk
  - 'zelfstandig'
    kansrijk         erbij: Humanitas Tandem (3); weg: Grijs Genoegen(en)
                     ouderenbegeleiding
  
  internet (nu: onbekend)
  - Maakt geen verschil: 'ja', 'nee'
  
  motivatie (nu: onbekend)
  - 'nee' of 'onduidelijk'. Profiel wordt: Overlever
    onderbouwd       erbij: Activerend huisbezoek (2), Vriendschappelijk
                     huisbezoek (3); weg: Buurtcirkel, Netwerkcoach
    kansrijk         erbij: De Luisterlijn (vroeger Sensoor) (1); weg: Dockwerk
  - 'ja'. Profiel wordt: Hoopvolle
    onderbouwd       andere volgorde: Buurtcirkel van 2 naar 1
    kansrijk         erbij: Humanitas Tandem (2), Gouden Mannen (3); weg:
                     Buddyzorg, Grijs Genoegen(en) ouderenbegeleiding
  
  aard en duur (nu: complex)
  - 'dreigend'. Mogelijke profielen: Actieve of Geborgene
    onderbouwd       erbij: Bij Bosshardt (1), Vier het Leven (2), Bridgen: denken
                     en doen (3); weg: Maatjesprojecten Regenboog Groep,
                     Buurtcirkel, Netwerkcoach
    kansrijk         erbij: Buur & Co (1), Laakse Lente (2), Verhalengroepen met
                     ouderen (3); weg: Buddyzorg, Grijs Genoegen(en)
                     ouderenbegeleiding, Dockwerk
  - 'structureel'. Mogelijke profielen: Compenseerder of Buitenstaander
    onderbouwd       erbij: OOPOEH (Ouderen Passen Op Een Huisdier) (1), Grip en
                     Glans (2), Online vriendschapscursus 50+ (3); weg:
                     Maatjesprojecten Regenboog Groep, Buurtcirkel, Netwerkcoach
    kansrijk         erbij: Buur & Co (1), De Luisterlijn (vroeger Sensoor) (2),
                     Food for Good (3); weg: Buddyzorg, Grijs Genoegen(en)
                     ouderenbegeleiding, Dockwerk
  - 'situationeel'. Mogelijke profielen: Achterblijver of Afhankelijke
    onderbouwd       erbij: Activerend huisbezoek (1), Vriendschappelijk
                     huisbezoek (2), Vier het Leven (3); weg: Maatjesprojecten
                     Regenboog Groep, Buurtcirkel, Netwerkcoach
    kansrijk         erbij: Humanitas Tandem (2), Jong+Oud=Goud (3); weg: Grijs
                     Genoegen(en) ouderenbegeleiding, Dockwerk
  
  GOED OM TE WETEN
  - Groepen die u niet noemde, tellen als niet van toepassing.
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.
  - De handreiking is van 2018: ga na of een activiteit nog bestaat en of die bij
    u in de buurt is.
  - Een profiel is niet meer dan een hulpmiddel: blijf kijken en luisteren naar de
    mens om wie het gaat.
  
  BRONNEN
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid, tweede druk (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - Methode van maatwerk: onze eigen redenering. README.md#method
  $ maatwerk explain --top 3 --lang nl | sed -n '1,24p'
  HOE DIT ADVIES ONTSTAAT
  
  1. VAN ANTWOORDEN NAAR PROFIEL
  - aard en duur: onbekend. Elke rij blijft mogelijk.
  - motivatie: onbekend. Beide kolommen blijven mogelijk.
  
  ┌──────────────┬─────────────────┬───────────────────────────────┐
  │ aard en duur │ motivatie: ja   │ motivatie: nee of onduidelijk │
  ├──────────────┼─────────────────┼───────────────────────────────┤
  │ dreigend     │ ○ Actieve       │ ○ Geborgene                   │
  ├──────────────┼─────────────────┼───────────────────────────────┤
  │ situationeel │ ○ Achterblijver │ ○ Afhankelijke                │
  ├──────────────┼─────────────────┼───────────────────────────────┤
  │ structureel  │ ○ Compenseerder │ ○ Buitenstaander              │
  ├──────────────┼─────────────────┼───────────────────────────────┤
  │ complex      │ ○ Hoopvolle     │ ○ Overlever                   │
  └──────────────┴─────────────────┴───────────────────────────────┘
  ○ nog mogelijk met deze antwoorden
  
  Er zijn 8 profielen mogelijk. Wat elk ervan zoekt en wat eerst komt: 'maatwerk
  profiles'.
  
  2. VAN PROFIEL NAAR ACTIVITEITEN
  Eerst de harde voorwaarden: van de 71 activiteiten zijn er 20 niet voor deze

The scheme in ASCII, and on a narrow screen.

  $ LC_ALL=C maatwerk explain --persistence structural --coping passive --motivation yes --lang nl | sed -n '/^+/p;/^|/p;/^\[[xs]\]/p'
  +--------------+-------------------+-------------------------------+
  | aard en duur | motivatie: ja     | motivatie: nee of onduidelijk |
  +--------------+-------------------+-------------------------------+
  | dreigend     | Actieve           | Geborgene                     |
  +--------------+-------------------+-------------------------------+
  | situationeel | Achterblijver     | Afhankelijke                  |
  +--------------+-------------------+-------------------------------+
  | structureel  | [x] Compenseerder | Buitenstaander                |
  +--------------+-------------------+-------------------------------+
  | complex      | [s] Hoopvolle     | Overlever                     |
  +--------------+-------------------+-------------------------------+
  [x] de uitkomst van deze antwoorden
  [s] wat het schema in de handreiking zou zeggen

One activity: listed, below the first, no first step, of little fit, barred by an answer, barred for good.

  $ maatwerk explain --persistence situational --motivation yes --age 72 --interest animals --activity oopoeh --lang nl
  WAAROM WEL, WAAROM NIET: OOPOEH (Ouderen Passen Op Een Huisdier)
  onderbouwd, een-op-een
  Oppassen op een huisdier uit de buurt, meestal een hond. Via het dier is er ook
  contact met het baasje.
  
  Profiel: Achterblijver (aard en duur: situationeel · motivatie: ja)
  
  Staat op plaats 3 van de 11 in deze lijst: onderbouwd.
      Nagaan     Ga na of de persoon een dier aankan; denk aan lichaam, geheugen
                 en energie.
                 Vraag of er in de buurt een dier is; in 2021 waren honden
                 schaars.
      +2         past mogelijk bij een Achterblijver: ontmoeten, iets leuks om te
                 doen, een betekenisvolle rol [afgeleid door ons: uit drie
                 lezingen van de handreiking]
      +1         bedoeld voor ouderen, en de persoon is 70 of ouder [afgeleid door
                 ons: hoofdstuk 3, onderbouwde activiteiten met een
                 een-op-eenkarakter (p. 32-37)]
      +2         sluit aan bij een interesse: dieren [afgeleid door ons: de regels
                 van de rangorde en de adviezen]
      +1         draait helemaal om die interesse [afgeleid door ons: de regels
                 van de rangorde en de adviezen]
      = 6        samen
      Lezingen   één stap verschil
  
      Bewijs     wat deelnemers zeggen (2016): Een impactmeting van PwC (2016)
                 laat volgens de handreiking een gunstige invloed zien op het
                 aantal sociale contacten van de ouderen; over eenzaamheid wordt
                 geen uitkomst genoemd.
      Sindsdien  Bestond in 2022 nog, voor mensen vanaf 55 jaar en vooral met
                 honden; er waren toen 14.638 oppassers. De eigen naam is Opa's en
                 Oma's Passen Op Een Huisdier. (AD, augustus 2022, artikel over
                 OOPOEH; zeker)
      Sindsdien  In 2021 waren er minder oppashonden dan ouderen die wilden
                 oppassen. (NH Nieuws, 2021, bericht over het tekort aan
                 oppashonden bij OOPOEH; zeker)
  
  ANDERE ANTWOORDEN
  - als 'dieren' geen interesse was: staat niet meer bij de eerste 5
  - als 'cultuur' ook een interesse was: van plaats 3 naar 4
  - als 'koken en eten' ook een interesse was: van plaats 3 naar 4
  - als 'spelletjes' ook een interesse was: van plaats 3 naar 4
  - als 'iets nieuws leren' ook een interesse was: van plaats 3 naar 4
  - als 'muziek' ook een interesse was: van plaats 3 naar 4
  - als de wens 'nieuwe mensen leren kennen' er ook was: van plaats 3 naar 4
  - als de wens 'iets leuks te doen hebben' er ook was: van plaats 3 naar 2
  - als de wens 'beter leren contact maken' er ook was: van plaats 3 naar 5
  - als de wens 'anders leren kijken naar zichzelf en naar contact' er ook was:
    van plaats 3 naar 5
  - als de wens 'iets voor een ander kunnen betekenen' er ook was: van plaats 3
    naar 1
  - als de wens 'hulp bij vervoer, geld, taal, internet of formulieren' er ook
    was: van plaats 3 naar 4
  - als de wens 'af en toe iemand die luistert' er ook was: van plaats 3 naar 4
  - als het antwoord op voorkeur 'in een groep' was: van plaats 3 naar 5
  - als het antwoord op voorkeur 'cursus' was: van plaats 3 naar 5
  - als het antwoord op bereik 'thuis' was: staat niet meer bij de eerste 5
  - als het antwoord op bereik 'opgehaald' was: van plaats 3 naar 5
  - als het antwoord op bereik 'zelfstandig' was: van plaats 3 naar 1
  - als het antwoord op motivatie 'nee' was: van plaats 3 naar 2
  - als het antwoord op motivatie 'onduidelijk' was: van plaats 3 naar 2
  - als het antwoord op aard en duur 'dreigend' was: van plaats 3 naar 1
  - als het antwoord op aard en duur 'structureel' was: van plaats 3 naar 1
  - als het antwoord op aard en duur 'complex' was: van plaats 3 naar 4
  
  GOED OM TE WETEN
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.
  - De handreiking is van 2018: ga na of een activiteit nog bestaat en of die bij
    u in de buurt is.
  
  BRONNEN
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid, tweede druk (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - Methode van maatwerk: onze eigen redenering. README.md#method
  $ maatwerk explain --persistence situational --motivation yes --age 72 --activity vitale-moestuin --lang nl
  WAAROM WEL, WAAROM NIET: Vitale moestuin
  kansrijk, groep
  Ouderen tuinieren in een moestuin bij een zorginstelling, met ondersteuning en
  met activiteiten rond een thema.
  
  Profiel: Achterblijver (aard en duur: situationeel · motivatie: ja)
  
  Past te weinig: samen -4 punten, en de lijst begint bij 2.
      +2         past mogelijk bij een Achterblijver: ontmoeten, iets leuks om te
                 doen [afgeleid door ons: uit drie lezingen van de handreiking]
      -2         vooral bedoeld voor anderen: mensen die in een verzorgings- of
                 verpleeghuis wonen [handreiking: hoofdstuk 3, kansrijke
                 activiteiten: Ontmoeting en activiteiten (vanaf p. 37)]
      +1         bedoeld voor ouderen, en de persoon is 70 of ouder [afgeleid door
                 ons: hoofdstuk 3, kansrijke activiteiten: Ontmoeting en
                 activiteiten (vanaf p. 37)]
      -1         draait om natuur; niet bekend of dat de persoon aanspreekt
                 [afgeleid door ons: de regels van de rangorde en de adviezen]
      -4         is in een zorginstelling, en daar woont de persoon niet
                 [handreiking: hoofdstuk 3, kansrijke activiteiten: Ontmoeting en
                 activiteiten (vanaf p. 37)]
      = -4       samen
      Lezingen   drie keer gelijk
  
  ANDERE ANTWOORDEN
  Ook met drie andere antwoorden niet bij de eerste 5.
  
  GOED OM TE WETEN
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.
  - De handreiking is van 2018: ga na of een activiteit nog bestaat en of die bij
    u in de buurt is.
  
  BRONNEN
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid, tweede druk (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - Methode van maatwerk: onze eigen redenering. README.md#method
  $ maatwerk explain --persistence situational --motivation no --age 72 --group lives-alone --activity solink --lang nl
  WAAROM WEL, WAAROM NIET: SOlink
  kansrijk, een-op-een
  Een student woont tijdens de studie op een kamer bij een alleenstaande van 50
  jaar of ouder. Het is de bedoeling dat beiden daar iets aan hebben.
  
  Profiel: Afhankelijke (aard en duur: situationeel · motivatie: nee)
  
  Nu niet als eerste stap: geen eerste stap voor een Afhankelijke.
  
      Sindsdien  Van SOlink is een interview uit 2011 gevonden; of het nog
                 bestaat, is niet gevonden. Mogelijk is het gestopt; zeker is dat
                 niet. (samentegeneenzaamheid.nl, interview over SOlink, 2011;
                 onzeker)
      Sindsdien  Vergelijkbaar aanbod dat is gevonden: Jong en Oud Wonen Samen in
                 Groningen (2019-2020) en MijnWoongenoot in Breda (2022). (Punt
                 (Avans) over MijnWoongenoot en RTV Noord over Jong en Oud Wonen
                 Samen, 2022; onzeker)
  
  ANDERE ANTWOORDEN
  Zou bij de eerste 5 staan als de wens 'iets voor een ander kunnen betekenen' er
  ook was en het antwoord op motivatie 'ja' was, of als de wens 'iets voor een
  ander kunnen betekenen' er ook was en het antwoord op aard en duur 'dreigend'
  was, of als het antwoord op bereik 'thuis' was en het antwoord op aard en duur
  'dreigend' was.
  
  GOED OM TE WETEN
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.
  - De handreiking is van 2018: ga na of een activiteit nog bestaat en of die bij
    u in de buurt is.
  $ maatwerk explain --persistence situational --motivation yes --age 72 --internet no --activity max-50plusnet --lang nl
  WAAROM WEL, WAAROM NIET: MAX 50plusnet
  kansrijk, groep
  Een website waar mensen van 50 jaar en ouder elkaar ontmoeten via mail en chat,
  en daarna soms samen iets gaan doen.
  
  Profiel: Achterblijver (aard en duur: situationeel · motivatie: ja)
  
  Niet voor deze persoon: alleen als de persoon internet heeft en kan gebruiken.
  
      Sindsdien  50plusnet staat sinds 2010 bij Movisie; het had toen 30.000
                 leden. (Movisie, beschrijving van 50plusnet, 2010; redelijk
                 zeker)
      Sindsdien  Een online vriendschapscursus van de VU wierf er deelnemers
                 (artikel van januari 2019). (Bergwerff schrijft, artikel over de
                 online vriendschapscursus, januari 2019; redelijk zeker)
      Sindsdien  Van na januari 2019 is niets gevonden; mogelijk is het gestopt of
                 samengegaan met iets anders, maar dat is niet zeker. (Bergwerff
                 schrijft, artikel over de online vriendschapscursus, januari
                 2019; onzeker)
  
  ANDERE ANTWOORDEN
  Zou bij de eerste 5 staan als de wens 'nieuwe mensen leren kennen' er ook was,
  het antwoord op voorkeur 'in een groep' was en het antwoord op internet 'ja'
  was, of als de wens 'nieuwe mensen leren kennen' er ook was, het antwoord op
  bereik 'thuis' was en het antwoord op internet 'ja' was, of als het antwoord op
  voorkeur 'in een groep' was, het antwoord op bereik 'thuis' was en het antwoord
  op internet 'ja' was.
  
  GOED OM TE WETEN
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.
  - De handreiking is van 2018: ga na of een activiteit nog bestaat en of die bij
    u in de buurt is.
  $ maatwerk explain --persistence situational --motivation yes --age 72 --activity abcdate --lang nl | sed -n '/^GOED\|^GOOD/q;p'
  WAAROM WEL, WAAROM NIET: ABCDate
  kansrijk, groep
  Hulp om in contact te komen met een ander, voor volwassenen met een
  verstandelijke beperking. Meedoen gaat via een zorginstelling.
  
  Profiel: Achterblijver (aard en duur: situationeel · motivatie: ja)
  
  Niet voor deze persoon: voor mensen met een verstandelijke beperking.
  
  ANDERE ANTWOORDEN
  Geen ander antwoord op interesses, wensen, voorkeur, bereik, internet, motivatie
  of aard en duur verandert dat.
  

A signal goes first, and the wish to be left alone: nothing is looked for.

  $ maatwerk explain --persistence structural --motivation yes --age 72 --signal abuse --lang nl | sed -n '/^3\. /,/^NIET VOOR\|^NOT FOR/p'
  3. WAAROM NIET
  Er is niet gezocht naar andere antwoorden: wat hierboven staat gaat voor.
  
  NU NIET (46)
  Actief Plus, Activerend huisbezoek, Assertiviteitscursus, Beauty voor de senior,
  Beweegtuin, Bij Bosshardt, Bridgen: denken en doen, Buddyzorg, Buur & Co, Cursus
  Creatief leven, Digitale buurtplatforms, Dockwerk, EET met je hart, Food for
  Good, GoldenSports, Grijs Genoegen(en) ouderenbegeleiding, Grijs, Groen &
  Gelukkig, Grip en Glans, Het Danspaleis, Huiskamer van de buurt, Humanitas
  Tandem, Jong+Oud=Goud, Laakse Lente, Maatjesprojecten, MAX 50plusnet,
  Netwerkcoach, Oma's pop-up, Online vriendschapscursus 50+, Ontmoetingsplek De
  Spil, OOPOEH (Ouderen Passen Op Een Huisdier), OpenJeHart, Resto VanHarte, Samen
  in de stad, De Luisterlijn (vroeger Sensoor), Tijd van je leven, Verhalengroepen
  met ouderen, Vier het Leven, Vitale moestuin, Vrienden maken kun je leren,
  Vriendschappelijk huisbezoek, Vriendschapscursus voor vrouwen, Welzijn op
  recept, Welzijnscoach, Zilverlijn belservice, Zin in vriendschap en Zorgdier
  
  NIET VOOR DEZE PERSOON (25)
  $ maatwerk explain --persistence structural --motivation yes --age 72 --signal abuse --activity oopoeh --lang nl | sed -n '/^GOED\|^GOOD/q;p'
  EERST DIT: mishandeling of misbruik
  ! Acuut gevaar, voor de persoon of voor een ander: bel 112.
  ! Mishandeling of misbruik, of een vermoeden daarvan: bel Veilig Thuis,
    0800-2000. Gratis, dag en nacht; ook voor advies.
  ! De Luisterlijn (088 0767 000, dag en nacht; controleer het nummer) biedt een
    gesprek, maar is geen crisislijn. Gebruik die dus niet in plaats van de
    nummers hierboven.
  
  WAAROM WEL, WAAROM NIET: OOPOEH (Ouderen Passen Op Een Huisdier)
  onderbouwd, een-op-een
  Oppassen op een huisdier uit de buurt, meestal een hond. Via het dier is er ook
  contact met het baasje.
  
  Profiel: Compenseerder (aard en duur: structureel · motivatie: ja)
  
  Er is een signaal dat voorgaat. Zorg eerst voor veiligheid en hulp; nu nog geen
  activiteiten.
  
      Bewijs     wat deelnemers zeggen (2016): Een impactmeting van PwC (2016)
                 laat volgens de handreiking een gunstige invloed zien op het
                 aantal sociale contacten van de ouderen; over eenzaamheid wordt
                 geen uitkomst genoemd.
      Sindsdien  Bestond in 2022 nog, voor mensen vanaf 55 jaar en vooral met
                 honden; er waren toen 14.638 oppassers. De eigen naam is Opa's en
                 Oma's Passen Op Een Huisdier. (AD, augustus 2022, artikel over
                 OOPOEH; zeker)
      Sindsdien  In 2021 waren er minder oppashonden dan ouderen die wilden
                 oppassen. (NH Nieuws, 2021, bericht over het tekort aan
                 oppashonden bij OOPOEH; zeker)
  
  $ maatwerk explain --persistence structural --motivation yes --age 72 --wish nothing --lang nl | sed -n '/^2\. /,/^3\. /p'
  2. VAN PROFIEL NAAR ACTIVITEITEN
  De persoon vraagt om met rust gelaten te worden: respecteer dat. Houd het
  contact licht en spreek af wanneer het weer ter sprake mag komen.
  
  3. WAAROM NIET

An activity that is not there.

  $ maatwerk explain --activity opoeh --lang nl
  maatwerk: fout: er is geen activiteit 'opoeh'; bedoelde u 'oopoeh'?
  [2]
