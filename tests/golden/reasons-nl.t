Why, and why not (nl): each point with its ground, each condition in words.

  $ maatwerk recommend --persistence situational --motivation yes --age 72 --gender woman --group widowed,bereaved,lives-alone --wish peers --why --top 2 --lang nl
  Profiel: Achterblijver (aard en duur: situationeel · motivatie: ja)
  Zoekt een hechte, vertrouwde band die emotionele steun geeft.
  Haalbaar: Steun en nabijheid vinden, en leren leven met wat gemist wordt; de
  gemiste band is niet zomaar te vervangen.
  
  EERST
  - Vraag wie of wat de persoon mist, en luister daar eerst naar.
  - Zoek één vertrouwd iemand: een maatje, of bij verlies een vrijwilliger die
    hetzelfde heeft meegemaakt.
  - Komt de persoon niet vanzelf ergens, laat dan de eerste keren iemand meegaan
    of de persoon ophalen.
  
  NIET ALS EERSTE
  - Reken er niet op dat een club het gemis opvult: meer kennissen is iets anders
    dan een hechte band.
  
  Door wie    Een getrainde vrijwilliger, liefst met dezelfde ervaring; spreek af
              hoe vaak, hoe lang en hoe het eindigt. Loopt rouw vast? Overleg met
              de huisarts.
  Hoe lang    Reken op enkele maanden: eerst een-op-een, daarna misschien een
              kleine groep.
  Vraag       Wie of wat mist u het meest? Met wie kunt u daarover praten?
  Terugkijken Kijk na ongeveer drie maanden: heeft de persoon iemand om mee te
              praten, en is er ruimte voor een kleine groep?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
   1. Bezoekdienst weduwen en weduwnaars   een-op-een · past heel goed · 13 punten
      Een vrijwilliger die zelf zo'n verlies kent, komt een of twee keer per maand
      praten over het overlijden van de partner en het leven nu.
      +6         past heel goed bij een Achterblijver: contact met één vertrouwd
                 iemand, contact met mensen die hetzelfde meemaken [afgeleid door
                 ons: uit drie lezingen van de handreiking]
      +3         sluit aan bij wat de persoon vraagt: praten met mensen die
                 hetzelfde meemaken [handreiking: hoofdstuk 3, Activiteiten per
                 persoon kiezen (vanaf p. 30)]
      +4         juist bedoeld voor mensen van wie de partner is overleden
                 [handreiking: hoofdstuk 3, onderbouwde activiteiten met een
                 een-op-eenkarakter (p. 32-37)]
      Nagaan     Ga na of de partner drie tot zes maanden geleden is overleden.
      Bewijs     vergelijkend onderzoek (2008): Volgens de databank wees een trial
                 (Onrust, 2008) op een gunstige invloed bij weduwen en weduwnaars
                 die sociaal eenzaam, laagopgeleid of lichamelijk ziek waren; over
                 anderen zegt de vermelding niets.
  
   2. Activerend huisbezoek                 een-op-een · past heel goed · 7 punten
      Een vrijwilliger komt elke week thuis langs, biedt steun en helpt om weer
      meer zelf te doen en te ondernemen.
      +6         past heel goed bij een Achterblijver: iets leuks om te doen,
                 contact met één vertrouwd iemand [afgeleid door ons: uit drie
                 lezingen van de handreiking]
      +1         bedoeld voor ouderen, en de persoon is 70 of ouder [afgeleid door
                 ons: hoofdstuk 3, onderbouwde activiteiten met een
                 een-op-eenkarakter (p. 32-37)]
      Bewijs     onderzoek naar effect (2005): Onderzoek van Kuilman, Kocken en
                 Van der Lee (2005), aangehaald door Movisie (2010), vond een
                 gunstig effect van huisbezoek op eenzaamheid; of het om juist
                 deze vorm gaat en waarmee is vergeleken, is niet vermeld.
  
  en nog 12; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
   1. Jong+Oud=Goud                         een-op-een · past heel goed · 7 punten
      Een student komt een jaar lang minstens zes uur per maand langs, helpt met
      praktische dingen en onderneemt samen iets leuks. Op uitstapjes ontmoeten
      deelnemers elkaar.
      +6         past heel goed bij een Achterblijver: ontmoeten, iets leuks om te
                 doen, contact met één vertrouwd iemand, praktische hulp [afgeleid
                 door ons: uit drie lezingen van de handreiking]
      +1         bedoeld voor ouderen, en de persoon is 70 of ouder [afgeleid door
                 ons: hoofdstuk 3, kansrijke activiteiten met een
                 een-op-eenkarakter (p. 37-43)]
      Nagaan     Bespreek vooraf hoe het verdergaat als het jaar met de student
                 voorbij is.
  
   2. Buddyzorg                             een-op-een · past heel goed · 6 punten
      Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per
      twee weken, voor gezelschap en steun.
      +6         past heel goed bij een Achterblijver: iets leuks om te doen,
                 contact met één vertrouwd iemand [afgeleid door ons: uit drie
                 lezingen van de handreiking]
      Nagaan     Vraag of de buddy aan huis komt.
                 Ga na voor wie de aanbieder buddy's inzet; de handreiking noemt
                 geen doelgroep.
  
  en nog 26; alles met --top 0
  
  Meer over één activiteit: maatwerk activities "NAAM"
  
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

Forty years old:

  $ maatwerk recommend --persistence situational --motivation yes --age 40 --gender man --reach home --why-not --top 1 --lang nl
  Profiel: Achterblijver (aard en duur: situationeel · motivatie: ja)
  Zoekt een hechte, vertrouwde band die emotionele steun geeft.
  Haalbaar: Steun en nabijheid vinden, en leren leven met wat gemist wordt; de
  gemiste band is niet zomaar te vervangen.
  
  EERST
  - Vraag wie of wat de persoon mist, en luister daar eerst naar.
  - Zoek één vertrouwd iemand: een maatje, of bij verlies een vrijwilliger die
    hetzelfde heeft meegemaakt.
  - Komt de persoon niet vanzelf ergens, laat dan de eerste keren iemand meegaan
    of de persoon ophalen.
  
  NIET ALS EERSTE
  - Reken er niet op dat een club het gemis opvult: meer kennissen is iets anders
    dan een hechte band.
  
  Door wie    Een getrainde vrijwilliger, liefst met dezelfde ervaring; spreek af
              hoe vaak, hoe lang en hoe het eindigt. Loopt rouw vast? Overleg met
              de huisarts.
  Hoe lang    Reken op enkele maanden: eerst een-op-een, daarna misschien een
              kleine groep.
  Vraag       Wie of wat mist u het meest? Met wie kunt u daarover praten?
  Terugkijken Kijk na ongeveer drie maanden: heeft de persoon iemand om mee te
              praten, en is er ruimte voor een kleine groep?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
   1. Vriendschappelijk huisbezoek          een-op-een · past heel goed · 8 punten
      Een vrijwilliger komt op bezoek voor een vriendschappelijk gesprek dat steun
      geeft. Het is geen hulpverlening.
      Omdat      past heel goed bij een Achterblijver: contact met één vertrouwd
                 iemand, een luisterend oor; de persoon hoeft er de deur niet voor
                 uit
      Nagaan     Ga na of de persoon contact wil, maar dat zelf moeilijk geregeld
                 krijgt.
                 Bespreek vooraf dat de vrijwilliger geen hulpverlener is.
      Bewijs     onderzoek naar effect (2005): Onderzoek van Kuilman, Kocken en
                 Van der Lee (2005), aangehaald door Movisie (2010), vond een
                 gunstig effect van huisbezoek op eenzaamheid; om welk huisbezoek
                 het ging en waarmee is vergeleken, staat er niet bij.
  
  en nog 1; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
   1. Buddyzorg                             een-op-een · past heel goed · 8 punten
      Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per
      twee weken, voor gezelschap en steun.
      Omdat      past heel goed bij een Achterblijver: iets leuks om te doen,
                 contact met één vertrouwd iemand; de persoon hoeft er de deur
                 niet voor uit
      Nagaan     Vraag of de buddy aan huis komt.
                 Ga na voor wie de aanbieder buddy's inzet; de handreiking noemt
                 geen doelgroep.
  
  en nog 3; alles met --top 0
  
  PAST TE WEINIG (2)
  Digitale buurtplatforms en Zorgdier
  
  NIET VOOR DEZE PERSOON (63)
  - ABCDate: voor mensen met een verstandelijke beperking; vindt buitenshuis
    plaats, en de persoon komt de deur niet uit
  - Actief Plus: voor mensen van 50 jaar en ouder
  - Activerend huisbezoek: voor mensen van 55 jaar en ouder
  - Allegoeds vakanties: voor mensen van 65 jaar en ouder; voor mensen die veel
    zorg nodig hebben; vindt buitenshuis plaats, en de persoon komt de deur niet
    uit
  - Assertiviteitscursus: vindt buitenshuis plaats, en de persoon komt de deur
    niet uit
  - Beauty voor de senior: voor mensen van 55 jaar en ouder; vindt buitenshuis
    plaats, en de persoon komt de deur niet uit
  - Beweegtuin: voor mensen van 55 jaar en ouder; vindt buitenshuis plaats, en de
    persoon komt de deur niet uit
  - Bezoekdienst weduwen en weduwnaars: alleen voor mensen van wie de partner is
    overleden én die het afgelopen jaar iemand verloren die hun na stond
  - Bij Bosshardt: vindt buitenshuis plaats, en de persoon komt de deur niet uit
  - Bridgen: denken en doen: voor mensen van 55 jaar en ouder; vindt buitenshuis
    plaats, en de persoon komt de deur niet uit
  - Buddy in de thuiszorg: voor mensen die thuiszorg krijgen
  - Buurtcirkel: voor mensen met een verstandelijke beperking, mensen met een
    psychiatrische achtergrond of mensen met problemen op meer leefgebieden; vindt
    buitenshuis plaats, en de persoon komt de deur niet uit
  - CliniClowns: voor mensen met dementie; alleen voor mensen die in een
    verzorgings- of verpleeghuis wonen; vindt buitenshuis plaats, en de persoon
    komt de deur niet uit
  - Community Support: voor mensen met een lichamelijke beperking of mensen met
    een verstandelijke beperking
  - Cursus Creatief leven: vindt buitenshuis plaats, en de persoon komt de deur
    niet uit
  - Cultuursensitieve aanpak: voor mensen met een migratieachtergrond; vindt
    buitenshuis plaats, en de persoon komt de deur niet uit
  - Dockwerk: vindt buitenshuis plaats, en de persoon komt de deur niet uit
  - EET met je hart: voor mensen van 55 jaar en ouder; vindt buitenshuis plaats,
    en de persoon komt de deur niet uit
  - Food for Good: vindt buitenshuis plaats, en de persoon komt de deur niet uit
  - Gluren bij de buren: voor mensen van 55 jaar en ouder; voor mensen die in een
    verzorgings- of verpleeghuis wonen; vindt buitenshuis plaats, en de persoon
    komt de deur niet uit
  - GoldenSports: voor mensen van 55 jaar en ouder; vindt buitenshuis plaats, en
    de persoon komt de deur niet uit
  - Gouden Mannen: voor mensen van 50 jaar en ouder; voor mensen met een
    psychiatrische achtergrond, mensen met een migratieachtergrond, mensen met een
    laag inkomen of mensen met problemen op meer leefgebieden; vindt buitenshuis
    plaats, en de persoon komt de deur niet uit
  - Grijs Genoegen(en) ouderenbegeleiding: voor mensen van 55 jaar en ouder
  - Grijs, Groen & Gelukkig: voor mensen van 55 jaar en ouder; vindt buitenshuis
    plaats, en de persoon komt de deur niet uit
  - Grip en Glans: voor mensen van 50 jaar en ouder; alleen voor vrouwen; vindt
    buitenshuis plaats, en de persoon komt de deur niet uit
  - Cursus Het Begint met Taal: voor mensen die weinig Nederlands spreken
  - Het Danspaleis: voor mensen van 55 jaar en ouder; vindt buitenshuis plaats, en
    de persoon komt de deur niet uit
  - Huiskamer van de buurt: vindt buitenshuis plaats, en de persoon komt de deur
    niet uit
  - Huiskamers voor ouderen: voor mensen van 55 jaar en ouder; voor mensen die
    moeilijk lopen, mensen die slecht of niet zien of mensen die slecht of niet
    horen; vindt buitenshuis plaats, en de persoon komt de deur niet uit
  - Inloophuis voor dak- en thuislozen: voor mensen zonder vaste woonplek; vindt
    buitenshuis plaats, en de persoon komt de deur niet uit
  - Inloophuizen voor mensen met kanker: voor mensen met kanker; vindt buitenshuis
    plaats, en de persoon komt de deur niet uit
  - Join us: voor mensen van 12 tot en met 30 jaar; vindt buitenshuis plaats, en
    de persoon komt de deur niet uit
  - Jong+Oud=Goud: voor mensen van 55 jaar en ouder
  - Laakse Lente: voor mensen van 55 jaar en ouder; vindt buitenshuis plaats, en
    de persoon komt de deur niet uit
  - Maatjesprojecten: voor mensen van 55 jaar en ouder
  - Maatjesprojecten Regenboog Groep: voor mensen met een psychiatrische
    achtergrond, mensen met een verslaving, mensen zonder vaste woonplek of mensen
    met problemen op meer leefgebieden
  - MAX 50plusnet: voor mensen van 50 jaar en ouder
  - Oma's pop-up: voor mensen van 55 jaar en ouder; vindt buitenshuis plaats, en
    de persoon komt de deur niet uit
  - Online vriendschapscursus 50+: voor mensen van 50 jaar en ouder
  - Ontmoetingsplek De Spil: voor mensen van 55 jaar en ouder; vindt buitenshuis
    plaats, en de persoon komt de deur niet uit
  - OOPOEH (Ouderen Passen Op Een Huisdier): voor mensen van 55 jaar en ouder;
    vindt buitenshuis plaats, en de persoon komt de deur niet uit
  - OpenJeHart: vindt buitenshuis plaats, en de persoon komt de deur niet uit
  - Resto VanHarte: vindt buitenshuis plaats, en de persoon komt de deur niet uit
  - Roze Ouderen Salon: voor mensen van 55 jaar en ouder; voor lesbische,
    homoseksuele, biseksuele, transgender en intersekse mensen; vindt buitenshuis
    plaats, en de persoon komt de deur niet uit
  - Samen in de stad: vindt buitenshuis plaats, en de persoon komt de deur niet
    uit
  - SamenKracht80+: voor mensen van 80 jaar en ouder; vindt buitenshuis plaats, en
    de persoon komt de deur niet uit
  - SOlink: voor mensen van 50 jaar en ouder; voor mensen die alleen wonen
  - Thuishuisproject: voor mensen van 55 jaar en ouder; voor mensen die alleen
    wonen
  - Tijd van je leven: voor mensen van 55 jaar en ouder; vindt buitenshuis plaats,
    en de persoon komt de deur niet uit
  - Verhalengroepen met ouderen: voor mensen van 55 jaar en ouder; vindt
    buitenshuis plaats, en de persoon komt de deur niet uit
  - Vier het Leven: voor mensen van 65 jaar en ouder; vindt buitenshuis plaats, en
    de persoon komt de deur niet uit
  - Vitale moestuin: voor mensen van 55 jaar en ouder; vindt buitenshuis plaats,
    en de persoon komt de deur niet uit
  - Vrienden maken kun je leren: vindt buitenshuis plaats, en de persoon komt de
    deur niet uit
  - Vriendendiensten: voor mensen met een psychiatrische achtergrond
  - Vriendschapscursus voor vrouwen: voor mensen van 55 jaar en ouder; alleen voor
    vrouwen; vindt buitenshuis plaats, en de persoon komt de deur niet uit
  - Vriendschapskringen: voor mensen met een verstandelijke beperking; vindt
    buitenshuis plaats, en de persoon komt de deur niet uit
  - Vriendstap.nl: voor mensen met een psychiatrische achtergrond
  - Weekendtref: voor mensen met een psychiatrische achtergrond; vindt buitenshuis
    plaats, en de persoon komt de deur niet uit
  - Welzijn op recept: vindt buitenshuis plaats, en de persoon komt de deur niet
    uit
  - Welzijnscoach: vindt buitenshuis plaats, en de persoon komt de deur niet uit
  - Zilverlijn belservice: voor mensen van 55 jaar en ouder
  - Zin in vriendschap: voor mensen van 55 jaar en ouder; alleen voor vrouwen;
    vindt buitenshuis plaats, en de persoon komt de deur niet uit
  - Zonnebloem vakanties: voor mensen met een lichamelijke beperking of mensen die
    moeilijk lopen; vindt buitenshuis plaats, en de persoon komt de deur niet uit
  
  Meer over één activiteit: maatwerk activities "NAAM"
  
  GOED OM TE WETEN
  - De profielen komen uit onderzoek bij ouderen in sociaal isolement. Is de
    persoon jonger dan 65, wees dan extra voorzichtig met het profiel.
  - Groepen die u niet noemde, tellen als niet van toepassing.
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.
  - De handreiking is van 2018: ga na of een activiteit nog bestaat en of die bij
    u in de buurt is.
  - Een profiel is niet meer dan een hulpmiddel: blijf kijken en luisteren naar de
    mens om wie het gaat.

Someone who lives on the street, and someone who uses drugs:

  $ maatwerk recommend --persistence complex --motivation no --age 45 --group homeless --top 2 --lang nl
  Profiel: Overlever (aard en duur: complex · motivatie: nee)
  Is de moed kwijt en komt aan niets anders toe dan overleven.
  Haalbaar: Basiszaken op orde, iemand die blijft, en voorkomen dat het erger
  wordt.
  
  EERST
  ! Eerst een beroepskracht; vrijwilligers als aanvulling. Volgens onderzoek zijn
    beroepskrachten bij geïsoleerde mensen met meerdere problemen zeer voorzichtig
    met vrijwilligers en stellen ze hoge eisen aan hen.
  - Breng basiszaken op orde: eten, geld, gezondheid, wonen. Doe het samen, of
    regel het voor de persoon als die dat goedvindt.
  - Geef persoonlijke aandacht en blijf betrokken: in onderzoek was dat het
    belangrijkste wat individuele begeleiding mensen met complexe problemen
    opleverde.
  - Stel geen eisen: kom zoals afgesproken, ook als er niets verandert.
  
  NIET ALS EERSTE
  - Stuur niet aan op een groep of een groter netwerk: mensen met complexe
    problemen in individuele begeleiding hadden daar in onderzoek geen behoefte
    aan.
  - Meet het resultaat niet af aan nieuwe contacten: stabiel blijven is ook een
    resultaat.
  
  Door wie    Een beroepskracht, bijvoorbeeld van outreachend werk, ggz of
              maatschappelijk werk; een vrijwilliger alleen als aanvulling, met
              grenzen en begeleiding.
  Hoe lang    Vaak jaren: het bestaande aanbod voor Overlevers is volgens de
              handreiking jarenlange, zware steun van beroepskrachten, vaak alleen
              gericht op behoud van wat er is.
  Vraag       Wat is voor u nu het zwaarst? Wat zou een dag iets lichter maken?
  Terugkijken Kijk elke drie maanden: is het stabiel, is er iemand bereikbaar, en
              zijn er nieuwe signalen die zorgen geven?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
   1. Inloophuis voor dak- en thuislozen        groep · past heel goed · 10 punten
      Een huis waar mensen kunnen binnenlopen om te douchen, schone kleren te
      krijgen, te eten en even te ontspannen.
      Omdat      past heel goed bij een Overlever: iets leuks om te doen,
                 praktische hulp, een vangnet; juist bedoeld voor mensen zonder
                 vaste woonplek
      Nagaan     Gaat het om een verslaving? De handreiking noemt alleen drugs.
      Bewijs     wat deelnemers zeggen (2012): In onderzoek van de Vrije
                 Universiteit (2012) voelde een kwart van de deelnemers zich door
                 de inloop minder eenzaam of gelukkiger en kreeg ruim een derde
                 nieuwe contacten; dat zeggen zij zelf, een vergelijking wordt
                 niet genoemd.
  
   2. Maatjesprojecten Regenboog Groep           een-op-een · past goed · 5 punten
      Een vrijwillig maatje trekt een jaar met iemand op om te oefenen in omgaan
      met anderen. Of een vrijwillige coach helpt contacten te herstellen of uit
      te breiden.
      Omdat      past goed bij een Overlever: contact met één vertrouwd iemand;
                 ook bedoeld voor mensen zonder vaste woonplek of mensen met
                 problemen op meer leefgebieden
      Nagaan     De Regenboog Groep zit in Amsterdam. Ga na wat er hier is.
                 Kies met de persoon welk project past; doel en duur verschillen.
      Bewijs     wat deelnemers zeggen (2012): Volgens onderzoek van de Vrije
                 Universiteit (2012) voelde bijna de helft van de deelnemers zich
                 door het maatjesproject minder eenzaam; een vergelijking wordt
                 niet genoemd, en ook niet voor welk project dit geldt.
  
  en nog 1; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
   1. De Luisterlijn (vroeger Sensoor)           een-op-een · past goed · 4 punten
      Dag en nacht luistert iemand naar wie een vertrouwelijk gesprek wil. De lijn
      is er ook via chat en mail.
      Omdat      past goed bij een Overlever: een luisterend oor
      Nagaan     Lukt bellen niet, bijvoorbeeld door slechthorendheid? Dan chatten
                 of mailen; dat vraagt lezen en internet.
                 Dit is geen crisislijn: bij direct gevaar 112, bij gedachten aan
                 zelfdoding 113.
      Bewijs     beschreven, effect niet gemeten (2014): Movisie beoordeelde de
                 lijn in 2014 als Goed Beschreven; volgens Movisie blijkt uit
                 onderzoek dat bellers het gelijkwaardige contact en de
                 bereikbaarheid dag en nacht waarderen. Over een effect op
                 eenzaamheid zegt de handreiking niets.
  
   2. Buddyzorg                                  een-op-een · past goed · 4 punten
      Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per
      twee weken, voor gezelschap en steun.
      Omdat      past goed bij een Overlever: iets leuks om te doen, contact met
                 één vertrouwd iemand
      Nagaan     Vraag of de buddy aan huis komt.
                 Ga na voor wie de aanbieder buddy's inzet; de handreiking noemt
                 geen doelgroep.
  
  en nog 1; alles met --top 0
  
  NU NIET ALS EERSTE STAP (7)
  - Assertiviteitscursus en Vrienden maken kun je leren: draait om sociale
    vaardigheden; voor een Overlever is dat geen eerste stap
  - Cursus Creatief leven: geen eerste stap voor een Overlever
  - Dockwerk en OpenJeHart: draait om ontmoeten, erbij horen in een vaste kleine
    kring; voor een Overlever is dat geen eerste stap
  - Netwerkcoach: draait om ontmoeten, sociale vaardigheden; voor een Overlever is
    dat geen eerste stap
  - Resto VanHarte: draait om ontmoeten; voor een Overlever is dat geen eerste
    stap
  
  Meer over één activiteit: maatwerk activities "NAAM"
  
  GOED OM TE WETEN
  - De profielen komen uit onderzoek bij ouderen in sociaal isolement. Is de
    persoon jonger dan 65, wees dan extra voorzichtig met het profiel.
  - Groepen die u niet noemde, tellen als niet van toepassing.
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.
  - De handreiking is van 2018: ga na of een activiteit nog bestaat en of die bij
    u in de buurt is.
  - Een profiel is niet meer dan een hulpmiddel: blijf kijken en luisteren naar de
    mens om wie het gaat.

  $ maatwerk recommend --persistence complex --motivation no --age 45 --group addiction --top 2 --lang nl
  Profiel: Overlever (aard en duur: complex · motivatie: nee)
  Is de moed kwijt en komt aan niets anders toe dan overleven.
  Haalbaar: Basiszaken op orde, iemand die blijft, en voorkomen dat het erger
  wordt.
  
  EERST
  ! Eerst een beroepskracht; vrijwilligers als aanvulling. Volgens onderzoek zijn
    beroepskrachten bij geïsoleerde mensen met meerdere problemen zeer voorzichtig
    met vrijwilligers en stellen ze hoge eisen aan hen.
  - Breng basiszaken op orde: eten, geld, gezondheid, wonen. Doe het samen, of
    regel het voor de persoon als die dat goedvindt.
  - Geef persoonlijke aandacht en blijf betrokken: in onderzoek was dat het
    belangrijkste wat individuele begeleiding mensen met complexe problemen
    opleverde.
  - Stel geen eisen: kom zoals afgesproken, ook als er niets verandert.
  
  NIET ALS EERSTE
  - Stuur niet aan op een groep of een groter netwerk: mensen met complexe
    problemen in individuele begeleiding hadden daar in onderzoek geen behoefte
    aan.
  - Meet het resultaat niet af aan nieuwe contacten: stabiel blijven is ook een
    resultaat.
  
  Door wie    Een beroepskracht, bijvoorbeeld van outreachend werk, ggz of
              maatschappelijk werk; een vrijwilliger alleen als aanvulling, met
              grenzen en begeleiding.
  Hoe lang    Vaak jaren: het bestaande aanbod voor Overlevers is volgens de
              handreiking jarenlange, zware steun van beroepskrachten, vaak alleen
              gericht op behoud van wat er is.
  Vraag       Wat is voor u nu het zwaarst? Wat zou een dag iets lichter maken?
  Terugkijken Kijk elke drie maanden: is het stabiel, is er iemand bereikbaar, en
              zijn er nieuwe signalen die zorgen geven?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
   1. Maatjesprojecten Regenboog Groep           een-op-een · past goed · 5 punten
      Een vrijwillig maatje trekt een jaar met iemand op om te oefenen in omgaan
      met anderen. Of een vrijwillige coach helpt contacten te herstellen of uit
      te breiden.
      Omdat      past goed bij een Overlever: contact met één vertrouwd iemand;
                 ook bedoeld voor mensen met een verslaving of mensen met
                 problemen op meer leefgebieden
      Nagaan     De Regenboog Groep zit in Amsterdam. Ga na wat er hier is.
                 Kies met de persoon welk project past; doel en duur verschillen.
      Bewijs     wat deelnemers zeggen (2012): Volgens onderzoek van de Vrije
                 Universiteit (2012) voelde bijna de helft van de deelnemers zich
                 door het maatjesproject minder eenzaam; een vergelijking wordt
                 niet genoemd, en ook niet voor welk project dit geldt.
  
   2. Inloophuis voor dak- en thuislozen         groep · past heel goed · 4 punten
      Een huis waar mensen kunnen binnenlopen om te douchen, schone kleren te
      krijgen, te eten en even te ontspannen.
      Omdat      past heel goed bij een Overlever: iets leuks om te doen,
                 praktische hulp, een vangnet
      Maar       niet in de eerste plaats bedoeld voor mensen met een verslaving
      Nagaan     In de eerste plaats voor mensen zonder vaste woonplek; vraag of
                 mensen met een verslaving welkom zijn.
                 Gaat het om een verslaving? De handreiking noemt alleen drugs.
      Bewijs     wat deelnemers zeggen (2012): In onderzoek van de Vrije
                 Universiteit (2012) voelde een kwart van de deelnemers zich door
                 de inloop minder eenzaam of gelukkiger en kreeg ruim een derde
                 nieuwe contacten; dat zeggen zij zelf, een vergelijking wordt
                 niet genoemd.
  
  en nog 2; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
   1. De Luisterlijn (vroeger Sensoor)           een-op-een · past goed · 4 punten
      Dag en nacht luistert iemand naar wie een vertrouwelijk gesprek wil. De lijn
      is er ook via chat en mail.
      Omdat      past goed bij een Overlever: een luisterend oor
      Nagaan     Lukt bellen niet, bijvoorbeeld door slechthorendheid? Dan chatten
                 of mailen; dat vraagt lezen en internet.
                 Dit is geen crisislijn: bij direct gevaar 112, bij gedachten aan
                 zelfdoding 113.
      Bewijs     beschreven, effect niet gemeten (2014): Movisie beoordeelde de
                 lijn in 2014 als Goed Beschreven; volgens Movisie blijkt uit
                 onderzoek dat bellers het gelijkwaardige contact en de
                 bereikbaarheid dag en nacht waarderen. Over een effect op
                 eenzaamheid zegt de handreiking niets.
  
   2. Buddyzorg                                  een-op-een · past goed · 4 punten
      Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per
      twee weken, voor gezelschap en steun.
      Omdat      past goed bij een Overlever: iets leuks om te doen, contact met
                 één vertrouwd iemand
      Nagaan     Vraag of de buddy aan huis komt.
                 Ga na voor wie de aanbieder buddy's inzet; de handreiking noemt
                 geen doelgroep.
  
  en nog 2; alles met --top 0
  
  NU NIET ALS EERSTE STAP (7)
  - Assertiviteitscursus en Vrienden maken kun je leren: draait om sociale
    vaardigheden; voor een Overlever is dat geen eerste stap
  - Cursus Creatief leven: geen eerste stap voor een Overlever
  - Dockwerk en OpenJeHart: draait om ontmoeten, erbij horen in een vaste kleine
    kring; voor een Overlever is dat geen eerste stap
  - Netwerkcoach: draait om ontmoeten, sociale vaardigheden; voor een Overlever is
    dat geen eerste stap
  - Resto VanHarte: draait om ontmoeten; voor een Overlever is dat geen eerste
    stap
  
  Meer over één activiteit: maatwerk activities "NAAM"
  
  GOED OM TE WETEN
  - De profielen komen uit onderzoek bij ouderen in sociaal isolement. Is de
    persoon jonger dan 65, wees dan extra voorzichtig met het profiel.
  - Groepen die u niet noemde, tellen als niet van toepassing.
  - Welke activiteit bij welk profiel past, staat niet in de handreiking: wij
    leidden dat af uit de beschrijvingen. Het is niet gemeten, en mensen uit de
    praktijk hebben het nog niet beoordeeld.
  - De handreiking is van 2018: ga na of een activiteit nog bestaat en of die bij
    u in de buurt is.
  - Een profiel is niet meer dan een hulpmiddel: blijf kijken en luisteren naar de
    mens om wie het gaat.
