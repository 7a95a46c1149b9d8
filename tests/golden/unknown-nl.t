One or both profile questions unanswered (nl): what is sound whatever the answer, and what to ask first.

  $ maatwerk recommend --motivation yes --age 74 --gender woman --lang nl --top 3
  Profiel: nog niet te zeggen (aard en duur: onbekend · motivatie: ja)
  Mogelijk: Actieve, Achterblijver, Compenseerder of Hoopvolle
  Vraag eerst naar aard en duur. Dat maakt het meeste uit: hoogstens 16
  activiteiten komen erbij of vallen weg bij de eerste vijf van de twee lijsten
  samen.
  
  EERST
  - Hoe lang speelt het al, en spelen er ook andere problemen?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
  Goed bij elk mogelijk profiel:
  
   1. Grip en Glans                 cursus of gespreksgroep · past goed · 4 punten
      In zes bijeenkomsten kijken vrouwen in een groep waar zij staan in het
      leven, welke keuzes zij willen maken en wat zij zelf kunnen verbeteren.
      Omdat      past goed bij een Actieve: zingeving en levensverhaal
      Bewijs     onderzoek naar effect (2006): Volgens de databank van Movisie nam
                 in onderzoek uit 2006 de eenzaamheid door de groepscursus af; hoe
                 dat is vastgesteld en hoe groot de afname is, staat er niet bij.
  
   2. Zin in vriendschap            cursus of gespreksgroep · past goed · 4 punten
      Een cursus van twaalf weken waarin vrouwen stap voor stap werken aan nieuwe
      vriendschappen of aan betere contacten met mensen die zij al kennen.
      Omdat      past goed bij een Actieve
      Bewijs     onderzoek naar effect: Volgens de databank van Movisie vonden
                 drie onderzoeken dat deelnemers na de cursus meer vrienden hebben
                 en zich over het algemeen minder eenzaam voelen; jaren en
                 vergelijking staan er niet bij.
  
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   3. Bij Bosshardt                                   groep · past goed · 4 punten
      Een huiskamer in de buurt waar iedereen kan binnenlopen voor koffie, een
      gesprek, een maaltijd of een activiteit.
      Goed bij   Actieve, Achterblijver of Hoopvolle
      Omdat      past goed bij een Actieve: ontmoeten, iets leuks om te doen, een
                 luisterend oor
      Bewijs     wat deelnemers zeggen (2012): In onderzoek van de Vrije
                 Universiteit (2012) had een groot deel van de ondervraagden het
                 idee dat Bij Bosshardt hen helpt tegen eenzaamheid; dat is hun
                 eigen indruk, een meting van eenzaamheid wordt niet genoemd.
  
  en nog 11; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
  Goed bij elk mogelijk profiel:
  
   1. Verhalengroepen met ouderen                     groep · past goed · 5 punten
      Ouderen vertellen elkaar verhalen uit hun eigen leven, in een groep met een
      geschoolde vrijwilliger. Samen kiezen zij wat de buurt te horen krijgt.
      Omdat      past goed bij een Actieve: erbij horen in een vaste kleine kring,
                 een betekenisvolle rol, zingeving en levensverhaal; bedoeld voor
                 ouderen, en de persoon is 70 of ouder
      Nagaan     De handreiking noemt geen plaats; vraag waar de groep bijeenkomt.
                 Vraag of de persoon in een groep over het eigen leven wil
                 vertellen.
                 Bespreek vooraf dat de groep verhalen met de buurt kan delen.
  
   2. OpenJeHart                                      groep · past goed · 4 punten
      Elke week samen wandelen en onderweg praten, met na afloop een maaltijd.
      Omdat      past goed bij een Achterblijver: ontmoeten, iets leuks om te
                 doen, erbij horen in een vaste kleine kring
      Nagaan     Vraag hoe ver en hoe snel er wordt gelopen.
  
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   3. Laakse Lente                                    groep · past goed · 5 punten
      Elke ochtend staat de huiskamer van een echtpaar open voor ouderen uit de
      buurt. Wie zin heeft in een praatje, loopt binnen.
      Goed bij   Actieve, Achterblijver of Hoopvolle
      Omdat      past goed bij een Actieve: ontmoeten, erbij horen in een vaste
                 kleine kring, een luisterend oor; bedoeld voor ouderen, en de
                 persoon is 70 of ouder
      Nagaan     Het gaat om één huiskamer: ga na of die open is en in de buurt.
                 Vraag op welke ochtenden de deur openstaat.
  
  en nog 29; alles met --top 0
  
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

  $ maatwerk recommend --motivation no --age 74 --gender woman --lang nl --top 3
  Profiel: nog niet te zeggen (aard en duur: onbekend · motivatie: nee)
  Mogelijk: Geborgene, Afhankelijke, Buitenstaander of Overlever
  Vraag eerst naar aard en duur. Dat maakt het meeste uit: hoogstens 10
  activiteiten komen erbij of vallen weg bij de eerste vijf van de twee lijsten
  samen.
  
  EERST
  - Hoe lang speelt het al, en spelen er ook andere problemen?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
  Niets is goed bij elk mogelijk profiel.
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   1. Vriendschappelijk huisbezoek               een-op-een · past goed · 4 punten
      Een vrijwilliger komt op bezoek voor een vriendschappelijk gesprek dat steun
      geeft. Het is geen hulpverlening.
      Goed bij   Geborgene of Afhankelijke
      Omdat      past goed bij een Geborgene: contact met één vertrouwd iemand,
                 een luisterend oor
      Nagaan     Ga na of de persoon contact wil, maar dat zelf moeilijk geregeld
                 krijgt.
                 Bespreek vooraf dat de vrijwilliger geen hulpverlener is.
      Bewijs     onderzoek naar effect (2005): Onderzoek van Kuilman, Kocken en
                 Van der Lee (2005), aangehaald door Movisie (2010), vond een
                 gunstig effect van huisbezoek op eenzaamheid; om welk huisbezoek
                 het ging en waarmee is vergeleken, staat er niet bij.
  
   2. OOPOEH (Ouderen Passen Op Een Huisdier)    een-op-een · past goed · 4 punten
      Oppassen op een huisdier uit de buurt, meestal een hond. Via het dier is er
      ook contact met het baasje.
      Goed bij   Geborgene of Buitenstaander
      Omdat      past goed bij een Geborgene: iets leuks om te doen, een
                 betekenisvolle rol; bedoeld voor ouderen, en de persoon is 70 of
                 ouder
      Maar       draait om dieren; niet bekend of dat de persoon aanspreekt
      Nagaan     Ga na of de persoon een dier aankan; denk aan lichaam, geheugen
                 en energie.
                 Vraag of er in de buurt een dier is; in 2021 waren honden
                 schaars.
      Bewijs     wat deelnemers zeggen (2016): Een impactmeting van PwC (2016)
                 laat volgens de handreiking een gunstige invloed zien op het
                 aantal sociale contacten van de ouderen; over eenzaamheid wordt
                 geen uitkomst genoemd.
  
   3. Activerend huisbezoek                 een-op-een · past heel goed · 7 punten
      Een vrijwilliger komt elke week thuis langs, biedt steun en helpt om weer
      meer zelf te doen en te ondernemen.
      Goed bij   Afhankelijke
      Omdat      past heel goed bij een Afhankelijke: iets leuks om te doen,
                 contact met één vertrouwd iemand; bedoeld voor ouderen, en de
                 persoon is 70 of ouder
      Bewijs     onderzoek naar effect (2005): Onderzoek van Kuilman, Kocken en
                 Van der Lee (2005), aangehaald door Movisie (2010), vond een
                 gunstig effect van huisbezoek op eenzaamheid; of het om juist
                 deze vorm gaat en waarmee is vergeleken, is niet vermeld.
  
  en nog 9; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
  Niets is goed bij elk mogelijk profiel.
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   1. Zilverlijn belservice                      een-op-een · past goed · 5 punten
      Vrijwilligers bellen ouderen regelmatig en gratis op om te luisteren, voor
      een praatje of een goed gesprek. Het is vertrouwelijk en verplicht tot
      niets.
      Goed bij   Geborgene, Afhankelijke of Overlever
      Omdat      past goed bij een Geborgene: een luisterend oor; bedoeld voor
                 ouderen, en de persoon is 70 of ouder
      Nagaan     Bespreek dat er steeds iemand anders belt en dat nummers niet
                 worden uitgewisseld.
  
   2. Grijs Genoegen(en) ouderenbegeleiding      een-op-een · past goed · 2 punten
      Een medewerker komt elke week thuis langs bij 55-plussers die erg op
      zichzelf leven en helpt hen mee te doen in de wijk.
      Goed bij   Afhankelijke, Buitenstaander of Overlever
      Omdat      past goed bij een Afhankelijke: contact met één vertrouwd iemand,
                 sociale vaardigheden, begeleiding door een beroepskracht, een
                 vangnet
      Maar       vooral bedoeld voor anderen: mensen met een psychiatrische
                 achtergrond of mensen met een verslaving
      Nagaan     Ga na of de persoon sterk teruggetrokken leeft; daarvoor is deze
                 begeleiding bedoeld.
  
   3. Laakse Lente                                    groep · past goed · 5 punten
      Elke ochtend staat de huiskamer van een echtpaar open voor ouderen uit de
      buurt. Wie zin heeft in een praatje, loopt binnen.
      Goed bij   Geborgene of Afhankelijke
      Omdat      past goed bij een Afhankelijke: erbij horen in een vaste kleine
                 kring, een luisterend oor; bedoeld voor ouderen, en de persoon is
                 70 of ouder
      Nagaan     Het gaat om één huiskamer: ga na of die open is en in de buurt.
                 Vraag op welke ochtenden de deur openstaat.
  
  en nog 24; alles met --top 0
  
  NU NIET ALS EERSTE STAP (4)
  - Het Danspaleis: draait om ontmoeten; voor een Geborgene is dat geen eerste
    stap
  - Oma's pop-up en Resto VanHarte: draait om ontmoeten; voor een Overlever is dat
    geen eerste stap
  - Ontmoetingsplek De Spil: draait om ontmoeten; voor een Buitenstaander is dat
    geen eerste stap
  
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

  $ maatwerk recommend --motivation unclear --age 74 --gender woman --lang nl --top 1
  Profiel: nog niet te zeggen (aard en duur: onbekend · motivatie: onduidelijk)
  Mogelijk: Geborgene, Afhankelijke, Buitenstaander of Overlever
  Vraag eerst naar aard en duur. Dat maakt het meeste uit: hoogstens 10
  activiteiten komen erbij of vallen weg bij de eerste vijf van de twee lijsten
  samen.
  
  EERST
  - Hoe lang speelt het al, en spelen er ook andere problemen?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
  Niets is goed bij elk mogelijk profiel.
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   1. Vriendschappelijk huisbezoek               een-op-een · past goed · 4 punten
      Een vrijwilliger komt op bezoek voor een vriendschappelijk gesprek dat steun
      geeft. Het is geen hulpverlening.
      Goed bij   Geborgene of Afhankelijke
      Omdat      past goed bij een Geborgene: contact met één vertrouwd iemand,
                 een luisterend oor
      Nagaan     Ga na of de persoon contact wil, maar dat zelf moeilijk geregeld
                 krijgt.
                 Bespreek vooraf dat de vrijwilliger geen hulpverlener is.
      Bewijs     onderzoek naar effect (2005): Onderzoek van Kuilman, Kocken en
                 Van der Lee (2005), aangehaald door Movisie (2010), vond een
                 gunstig effect van huisbezoek op eenzaamheid; om welk huisbezoek
                 het ging en waarmee is vergeleken, staat er niet bij.
  
  en nog 11; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
  Niets is goed bij elk mogelijk profiel.
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   1. Zilverlijn belservice                      een-op-een · past goed · 5 punten
      Vrijwilligers bellen ouderen regelmatig en gratis op om te luisteren, voor
      een praatje of een goed gesprek. Het is vertrouwelijk en verplicht tot
      niets.
      Goed bij   Geborgene, Afhankelijke of Overlever
      Omdat      past goed bij een Geborgene: een luisterend oor; bedoeld voor
                 ouderen, en de persoon is 70 of ouder
      Nagaan     Bespreek dat er steeds iemand anders belt en dat nummers niet
                 worden uitgewisseld.
  
  en nog 26; alles met --top 0
  
  NU NIET ALS EERSTE STAP (5)
  - Buurtcirkel: draait om ontmoeten, erbij horen in een vaste kleine kring; voor
    een Overlever is dat geen eerste stap
  - Het Danspaleis: draait om ontmoeten; voor een Geborgene is dat geen eerste
    stap
  - Oma's pop-up en Resto VanHarte: draait om ontmoeten; voor een Overlever is dat
    geen eerste stap
  - Ontmoetingsplek De Spil: draait om ontmoeten; voor een Buitenstaander is dat
    geen eerste stap
  
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

  $ maatwerk recommend --persistence threatening --age 74 --gender woman --lang nl --top 3
  Profiel: nog niet te zeggen (aard en duur: dreigend · motivatie: onbekend)
  Mogelijk: Actieve of Geborgene
  Vraag eerst naar motivatie. Dat maakt het meeste uit: hoogstens 14 activiteiten
  komen erbij of vallen weg bij de eerste vijf van de twee lijsten samen.
  
  EERST
  - Actieve: Vraag welke plek, wie of welke bezigheid is weggevallen of dreigt weg
    te vallen, en zoek iets wat daarop lijkt.
  - Geborgene: Begin bij wie er al is: vraag wie vertrouwd voelt, en bespreek hoe
    dat contact wat vaker kan.
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
  Goed bij elk mogelijk profiel:
  
   1. Bridgen: denken en doen                         groep · past goed · 4 punten
      In een groepje leren ouderen bridgen van een ervaren docent.
      Omdat      past goed bij een Geborgene: iets leuks om te doen, erbij horen
                 in een vaste kleine kring; bedoeld voor ouderen, en de persoon is
                 70 of ouder
      Maar       draait om spelletjes en iets nieuws leren; niet bekend of dat de
                 persoon aanspreekt
      Bewijs     meting voor en na (2012): Volgens onderzoek van het NIVEL (2012)
                 waren deelnemers na een jaar minder eenzaam dan voor de start en
                 meer tevreden over hun contacten; een vergelijking met mensen die
                 niet meededen wordt niet genoemd.
  
   2. Bij Bosshardt                                   groep · past goed · 4 punten
      Een huiskamer in de buurt waar iedereen kan binnenlopen voor koffie, een
      gesprek, een maaltijd of een activiteit.
      Omdat      past goed bij een Actieve: ontmoeten, iets leuks om te doen, een
                 luisterend oor
      Bewijs     wat deelnemers zeggen (2012): In onderzoek van de Vrije
                 Universiteit (2012) had een groot deel van de ondervraagden het
                 idee dat Bij Bosshardt hen helpt tegen eenzaamheid; dat is hun
                 eigen indruk, een meting van eenzaamheid wordt niet genoemd.
  
   3. OOPOEH (Ouderen Passen Op Een Huisdier)    een-op-een · past goed · 4 punten
      Oppassen op een huisdier uit de buurt, meestal een hond. Via het dier is er
      ook contact met het baasje.
      Omdat      past goed bij een Actieve: ontmoeten, iets leuks om te doen, een
                 betekenisvolle rol; bedoeld voor ouderen, en de persoon is 70 of
                 ouder
      Maar       draait om dieren; niet bekend of dat de persoon aanspreekt
      Nagaan     Ga na of de persoon een dier aankan; denk aan lichaam, geheugen
                 en energie.
                 Vraag of er in de buurt een dier is; in 2021 waren honden
                 schaars.
      Bewijs     wat deelnemers zeggen (2016): Een impactmeting van PwC (2016)
                 laat volgens de handreiking een gunstige invloed zien op het
                 aantal sociale contacten van de ouderen; over eenzaamheid wordt
                 geen uitkomst genoemd.
  
  en nog 9; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
  Goed bij elk mogelijk profiel:
  
   1. Laakse Lente                                    groep · past goed · 5 punten
      Elke ochtend staat de huiskamer van een echtpaar open voor ouderen uit de
      buurt. Wie zin heeft in een praatje, loopt binnen.
      Omdat      past goed bij een Actieve: ontmoeten, erbij horen in een vaste
                 kleine kring, een luisterend oor; bedoeld voor ouderen, en de
                 persoon is 70 of ouder
      Nagaan     Het gaat om één huiskamer: ga na of die open is en in de buurt.
                 Vraag op welke ochtenden de deur openstaat.
  
   2. Verhalengroepen met ouderen                     groep · past goed · 5 punten
      Ouderen vertellen elkaar verhalen uit hun eigen leven, in een groep met een
      geschoolde vrijwilliger. Samen kiezen zij wat de buurt te horen krijgt.
      Omdat      past goed bij een Actieve: erbij horen in een vaste kleine kring,
                 een betekenisvolle rol, zingeving en levensverhaal; bedoeld voor
                 ouderen, en de persoon is 70 of ouder
      Nagaan     De handreiking noemt geen plaats; vraag waar de groep bijeenkomt.
                 Vraag of de persoon in een groep over het eigen leven wil
                 vertellen.
                 Bespreek vooraf dat de groep verhalen met de buurt kan delen.
  
   3. Buur & Co                                  een-op-een · past goed · 4 punten
      Mensen in de buurt helpen elkaar met klusjes, de tuin of de computer en
      krijgen daar begeleiding bij. Zo ontmoeten zij elkaar ook.
      Omdat      past goed bij een Actieve: ontmoeten, een betekenisvolle rol,
                 praktische hulp
      Nagaan     Vraag of de persoon hulp wil krijgen, hulp wil geven of allebei.
      Bewijs     wat deelnemers zeggen: Volgens een evaluatierapport
                 (Wmo-werkplaats Noord) werkt het preventief doordat mensen zich
                 verbonden en nuttig voelen; of eenzaamheid is gemeten, staat er
                 niet bij.
  
  en nog 28; alles met --top 0
  
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

  $ maatwerk recommend --persistence situational --age 74 --gender woman --lang nl --top 3
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
  
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   3. Vier het Leven                             groep · past heel goed · 5 punten
      Een gastvrouw of gastheer haalt ouderen thuis op, gaat met hen naar een
      voorstelling of ander cultureel uitje en brengt hen weer thuis.
      Goed bij   Achterblijver
      Omdat      past heel goed bij een Achterblijver: ontmoeten, iets leuks om te
                 doen, praktische hulp
      Maar       draait om cultuur en muziek; niet bekend of dat de persoon
                 aanspreekt
      Nagaan     Vraag wat het uitje kost; gasten betalen het kaartje en een
                 toeslag.
      Bewijs     onderzoek naar effect (2013): Volgens het Landelijk
                 Expertisecentrum Sociale Interventie (2013) dragen de uitjes bij
                 aan minder gevoel van eenzaamheid, door de persoonlijke aandacht
                 en de gesprekken in de auto, in de pauze en na afloop; hoe dat is
                 gemeten en vergeleken, is niet vermeld.
  
  en nog 9; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
  Goed bij elk mogelijk profiel:
  
   1. Buddyzorg                             een-op-een · past heel goed · 6 punten
      Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per
      twee weken, voor gezelschap en steun.
      Omdat      past heel goed bij een Achterblijver: iets leuks om te doen,
                 contact met één vertrouwd iemand
      Nagaan     Vraag of de buddy aan huis komt.
                 Ga na voor wie de aanbieder buddy's inzet; de handreiking noemt
                 geen doelgroep.
  
   2. Jong+Oud=Goud                              een-op-een · past goed · 5 punten
      Een student komt een jaar lang minstens zes uur per maand langs, helpt met
      praktische dingen en onderneemt samen iets leuks. Op uitstapjes ontmoeten
      deelnemers elkaar.
      Omdat      past goed bij een Afhankelijke: iets leuks om te doen, contact
                 met één vertrouwd iemand, praktische hulp; bedoeld voor ouderen,
                 en de persoon is 70 of ouder
      Nagaan     Bespreek vooraf hoe het verdergaat als het jaar met de student
                 voorbij is.
  
   3. Laakse Lente                                    groep · past goed · 5 punten
      Elke ochtend staat de huiskamer van een echtpaar open voor ouderen uit de
      buurt. Wie zin heeft in een praatje, loopt binnen.
      Omdat      past goed bij een Achterblijver: ontmoeten, erbij horen in een
                 vaste kleine kring, een luisterend oor; bedoeld voor ouderen, en
                 de persoon is 70 of ouder
      Nagaan     Het gaat om één huiskamer: ga na of die open is en in de buurt.
                 Vraag op welke ochtenden de deur openstaat.
  
  en nog 25; alles met --top 0
  
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

  $ maatwerk recommend --persistence structural --age 74 --gender woman --lang nl --top 3
  Profiel: nog niet te zeggen (aard en duur: structureel · motivatie: onbekend)
  Mogelijk: Compenseerder of Buitenstaander
  Vraag eerst naar motivatie. Dat maakt het meeste uit: hoogstens 9 activiteiten
  komen erbij of vallen weg bij de eerste vijf van de twee lijsten samen.
  
  EERST
  - Compenseerder: Vraag of er taken zijn weggevallen of dat er juist te veel
    zijn: dat bepaalt of een taak een goede ingang is.
  - Buitenstaander: Vraag welk praktisch probleem nu het meest dwarszit, en begin
    daarmee.
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
  Goed bij elk mogelijk profiel:
  
   1. OOPOEH (Ouderen Passen Op Een Huisdier)    een-op-een · past goed · 4 punten
      Oppassen op een huisdier uit de buurt, meestal een hond. Via het dier is er
      ook contact met het baasje.
      Omdat      past goed bij een Compenseerder: ontmoeten, iets leuks om te
                 doen, een betekenisvolle rol; bedoeld voor ouderen, en de persoon
                 is 70 of ouder
      Maar       draait om dieren; niet bekend of dat de persoon aanspreekt
      Nagaan     Ga na of de persoon een dier aankan; denk aan lichaam, geheugen
                 en energie.
                 Vraag of er in de buurt een dier is; in 2021 waren honden
                 schaars.
      Bewijs     wat deelnemers zeggen (2016): Een impactmeting van PwC (2016)
                 laat volgens de handreiking een gunstige invloed zien op het
                 aantal sociale contacten van de ouderen; over eenzaamheid wordt
                 geen uitkomst genoemd.
  
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   2. Grip en Glans            cursus of gespreksgroep · past heel goed · 6 punten
      In zes bijeenkomsten kijken vrouwen in een groep waar zij staan in het
      leven, welke keuzes zij willen maken en wat zij zelf kunnen verbeteren.
      Goed bij   Compenseerder
      Omdat      past heel goed bij een Compenseerder: realistische verwachtingen,
                 zingeving en levensverhaal
      Bewijs     onderzoek naar effect (2006): Volgens de databank van Movisie nam
                 in onderzoek uit 2006 de eenzaamheid door de groepscursus af; hoe
                 dat is vastgesteld en hoe groot de afname is, staat er niet bij.
  
   3. Online vriendschapscursus 50+
      cursus of gespreksgroep · past heel goed · 6 punten
      Een cursus op internet voor mensen vanaf 50 jaar die meer uit hun
      vriendschappen willen halen, met een inleiding en tien lessen in elf weken.
      Goed bij   Compenseerder
      Omdat      past heel goed bij een Compenseerder: sociale vaardigheden,
                 realistische verwachtingen
      Nagaan     Gaat via internet: vraag of dat lukt.
      Bewijs     onderzoek naar effect (2016): Onderzoek van de Vrije Universiteit
                 (2016) laat volgens de handreiking zien dat de methode helpt om
                 eenzaamheid te verminderen; bij wie, hoeveel en waarmee is
                 vergeleken, staat er niet bij.
  
  en nog 6; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
  Goed bij elk mogelijk profiel:
  
   1. Buur & Co                                  een-op-een · past goed · 4 punten
      Mensen in de buurt helpen elkaar met klusjes, de tuin of de computer en
      krijgen daar begeleiding bij. Zo ontmoeten zij elkaar ook.
      Omdat      past goed bij een Compenseerder: ontmoeten, een betekenisvolle
                 rol
      Nagaan     Vraag of de persoon hulp wil krijgen, hulp wil geven of allebei.
      Bewijs     wat deelnemers zeggen: Volgens een evaluatierapport
                 (Wmo-werkplaats Noord) werkt het preventief doordat mensen zich
                 verbonden en nuttig voelen; of eenzaamheid is gemeten, staat er
                 niet bij.
  
   2. De Luisterlijn (vroeger Sensoor)           een-op-een · past goed · 4 punten
      Dag en nacht luistert iemand naar wie een vertrouwelijk gesprek wil. De lijn
      is er ook via chat en mail.
      Omdat      past goed bij een Compenseerder: een luisterend oor
      Nagaan     Lukt bellen niet, bijvoorbeeld door slechthorendheid? Dan chatten
                 of mailen; dat vraagt lezen en internet.
                 Dit is geen crisislijn: bij direct gevaar 112, bij gedachten aan
                 zelfdoding 113.
      Bewijs     beschreven, effect niet gemeten (2014): Movisie beoordeelde de
                 lijn in 2014 als Goed Beschreven; volgens Movisie blijkt uit
                 onderzoek dat bellers het gelijkwaardige contact en de
                 bereikbaarheid dag en nacht waarderen. Over een effect op
                 eenzaamheid zegt de handreiking niets.
  
   3. Food for Good                                   groep · past goed · 4 punten
      Samen met vrijwilligers en buurtbewoners werken in een voedseltuin, met
      deskundige begeleiding. Er wordt groente verbouwd en verkocht en er zijn
      activiteiten.
      Omdat      past goed bij een Compenseerder: ontmoeten, iets leuks om te
                 doen, een betekenisvolle rol
      Nagaan     Vraag welk werk in de tuin bij de persoon past.
                 Vraag bij geheugenproblemen welke begeleiding er in de tuin is.
  
  en nog 26; alles met --top 0
  
  NU NIET ALS EERSTE STAP (1)
  - Beauty voor de senior: draait om ontmoeten; voor een Buitenstaander is dat
    geen eerste stap
  
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

  $ maatwerk recommend --persistence complex --age 74 --gender woman --lang nl --top 3
  Profiel: nog niet te zeggen (aard en duur: complex · motivatie: onbekend)
  Mogelijk: Hoopvolle of Overlever
  Vraag eerst naar motivatie. Dat maakt het meeste uit: hoogstens 9 activiteiten
  komen erbij of vallen weg bij de eerste vijf van de twee lijsten samen.
  
  EERST
  ! Eerst een beroepskracht; vrijwilligers als aanvulling. Volgens onderzoek zijn
    beroepskrachten bij geïsoleerde mensen met meerdere problemen zeer voorzichtig
    met vrijwilligers en stellen ze hoge eisen aan hen.
  - Hoopvolle: Zet samen op een rij wat er op andere leefgebieden speelt, zoals
    geld, gezondheid en wonen, en regel daarvoor eerst hulp.
  - Overlever: Breng basiszaken op orde: eten, geld, gezondheid, wonen. Doe het
    samen, of regel het voor de persoon als die dat goedvindt.
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
  Goed bij elk mogelijk profiel:
  
   1. Maatjesprojecten Regenboog Groep           een-op-een · past goed · 5 punten
      Een vrijwillig maatje trekt een jaar met iemand op om te oefenen in omgaan
      met anderen. Of een vrijwillige coach helpt contacten te herstellen of uit
      te breiden.
      Omdat      past goed bij een Overlever: contact met één vertrouwd iemand;
                 ook bedoeld voor mensen met problemen op meer leefgebieden
      Nagaan     De Regenboog Groep zit in Amsterdam. Ga na wat er hier is.
                 Kies met de persoon welk project past; doel en duur verschillen.
      Bewijs     wat deelnemers zeggen (2012): Volgens onderzoek van de Vrije
                 Universiteit (2012) voelde bijna de helft van de deelnemers zich
                 door het maatjesproject minder eenzaam; een vergelijking wordt
                 niet genoemd, en ook niet voor welk project dit geldt.
  
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   2. Buurtcirkel                                groep · past heel goed · 7 punten
      Negen tot twaalf mensen uit een buurt komen elke week bij elkaar. Ze helpen
      elkaar met wat ieder goed kan; een vrijwilliger en een coach begeleiden hen.
      Goed bij   Hoopvolle
      Omdat      past heel goed bij een Hoopvolle: ontmoeten, iets leuks om te
                 doen, erbij horen in een vaste kleine kring, een betekenisvolle
                 rol, begeleiding door een beroepskracht; ook bedoeld voor mensen
                 met problemen op meer leefgebieden
      Nagaan     Vraag of de persoon zelf mee wil doen; dat is een voorwaarde.
                 Ga na of er een ondersteuningsvraag is (psychisch, cognitief of
                 sociaal).
      Bewijs     wat deelnemers zeggen (2017): In onderzoek van Movisie (2017)
                 ervaren deelnemers een groter netwerk, ondernemen zij samen
                 dingen en kwamen verschillende van hen uit een sociaal isolement;
                 een uitkomst voor eenzaamheid wordt niet genoemd.
  
   3. Netwerkcoach                          een-op-een · past heel goed · 6 punten
      Een getrainde vrijwilliger helpt om contacten te herstellen, te versterken
      of uit te breiden.
      Goed bij   Hoopvolle
      Omdat      past heel goed bij een Hoopvolle: ontmoeten, sociale
                 vaardigheden, realistische verwachtingen
      Nagaan     Vraag of de persoon zelf aan zijn of haar netwerk wil en kan
                 werken.
      Bewijs     wat deelnemers zeggen (2013): Onderzoek aan de Universiteit van
                 Amsterdam (2013) meldt bij deelnemers meer eigenwaarde, energie,
                 zelfvertrouwen en sociale vaardigheden; een groter netwerk is
                 daarvan een mogelijk gevolg, en een uitkomst voor eenzaamheid
                 wordt niet genoemd.
  
  en nog 11; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
  Goed bij elk mogelijk profiel:
  
   1. Buddyzorg                                  een-op-een · past goed · 4 punten
      Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per
      twee weken, voor gezelschap en steun.
      Omdat      past goed bij een Overlever: iets leuks om te doen, contact met
                 één vertrouwd iemand
      Nagaan     Vraag of de buddy aan huis komt.
                 Ga na voor wie de aanbieder buddy's inzet; de handreiking noemt
                 geen doelgroep.
  
   2. Grijs Genoegen(en) ouderenbegeleiding      een-op-een · past goed · 2 punten
      Een medewerker komt elke week thuis langs bij 55-plussers die erg op
      zichzelf leven en helpt hen mee te doen in de wijk.
      Omdat      past goed bij een Hoopvolle: contact met één vertrouwd iemand,
                 sociale vaardigheden, begeleiding door een beroepskracht, een
                 vangnet
      Maar       vooral bedoeld voor anderen: mensen met een psychiatrische
                 achtergrond of mensen met een verslaving
      Nagaan     Ga na of de persoon sterk teruggetrokken leeft; daarvoor is deze
                 begeleiding bedoeld.
  
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   3. Dockwerk                              een-op-een · past heel goed · 8 punten
      Dockwerk brengt buurtbewoners met weinig contacten met elkaar in verbinding
      en doet een beroep op wat ieder goed kan.
      Goed bij   Hoopvolle
      Omdat      past heel goed bij een Hoopvolle: ontmoeten, erbij horen in een
                 vaste kleine kring, een betekenisvolle rol; kan goed passen bij
                 mensen die al lang eenzaam of geïsoleerd zijn
      Nagaan     Ga na of de persoon weinig of geen sociale contacten heeft.
  
  en nog 24; alles met --top 0
  
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

Nothing known at all:

  $ maatwerk recommend --lang nl --no-input
  Profiel: nog niet te zeggen (aard en duur: onbekend · motivatie: onbekend)
  Mogelijk: Actieve, Geborgene, Achterblijver, Afhankelijke, Compenseerder,
  Buitenstaander, Hoopvolle of Overlever
  Vraag eerst naar aard en duur. Dat maakt het meeste uit: hoogstens 14
  activiteiten komen erbij of vallen weg bij de eerste vijf van de twee lijsten
  samen.
  
  EERST
  - Hoe lang speelt het al, en spelen er ook andere problemen?
  - Wil de persoon graag contact met anderen?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
  Niets is goed bij elk mogelijk profiel.
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   1. Grip en Glans                 cursus of gespreksgroep · past goed · 4 punten
      In zes bijeenkomsten kijken vrouwen in een groep waar zij staan in het
      leven, welke keuzes zij willen maken en wat zij zelf kunnen verbeteren.
      Goed bij   Actieve, Achterblijver, Compenseerder of Hoopvolle
      Omdat      past goed bij een Actieve: zingeving en levensverhaal
      Nagaan     Voor mensen van 50 jaar en ouder: vraag hoe oud de persoon is.
                 Alleen voor vrouwen: ga na of dat past.
      Bewijs     onderzoek naar effect (2006): Volgens de databank van Movisie nam
                 in onderzoek uit 2006 de eenzaamheid door de groepscursus af; hoe
                 dat is vastgesteld en hoe groot de afname is, staat er niet bij.
  
   2. Vriendschappelijk huisbezoek               een-op-een · past goed · 4 punten
      Een vrijwilliger komt op bezoek voor een vriendschappelijk gesprek dat steun
      geeft. Het is geen hulpverlening.
      Goed bij   Geborgene, Achterblijver, Afhankelijke of Hoopvolle
      Omdat      past goed bij een Geborgene: contact met één vertrouwd iemand,
                 een luisterend oor
      Nagaan     Ga na of de persoon contact wil, maar dat zelf moeilijk geregeld
                 krijgt.
                 Bespreek vooraf dat de vrijwilliger geen hulpverlener is.
      Bewijs     onderzoek naar effect (2005): Onderzoek van Kuilman, Kocken en
                 Van der Lee (2005), aangehaald door Movisie (2010), vond een
                 gunstig effect van huisbezoek op eenzaamheid; om welk huisbezoek
                 het ging en waarmee is vergeleken, staat er niet bij.
  
   3. Zin in vriendschap            cursus of gespreksgroep · past goed · 4 punten
      Een cursus van twaalf weken waarin vrouwen stap voor stap werken aan nieuwe
      vriendschappen of aan betere contacten met mensen die zij al kennen.
      Goed bij   Actieve, Achterblijver, Compenseerder of Hoopvolle
      Omdat      past goed bij een Actieve
      Nagaan     Voor mensen van 55 jaar en ouder: vraag hoe oud de persoon is.
                 Alleen voor vrouwen: ga na of dat past.
      Bewijs     onderzoek naar effect: Volgens de databank van Movisie vonden
                 drie onderzoeken dat deelnemers na de cursus meer vrienden hebben
                 en zich over het algemeen minder eenzaam voelen; jaren en
                 vergelijking staan er niet bij.
  
   4. Bij Bosshardt                                   groep · past goed · 4 punten
      Een huiskamer in de buurt waar iedereen kan binnenlopen voor koffie, een
      gesprek, een maaltijd of een activiteit.
      Goed bij   Actieve, Geborgene, Achterblijver of Hoopvolle
      Omdat      past goed bij een Actieve: ontmoeten, iets leuks om te doen, een
                 luisterend oor
      Bewijs     wat deelnemers zeggen (2012): In onderzoek van de Vrije
                 Universiteit (2012) had een groot deel van de ondervraagden het
                 idee dat Bij Bosshardt hen helpt tegen eenzaamheid; dat is hun
                 eigen indruk, een meting van eenzaamheid wordt niet genoemd.
  
   5. Netwerkcoach                               een-op-een · past goed · 4 punten
      Een getrainde vrijwilliger helpt om contacten te herstellen, te versterken
      of uit te breiden.
      Goed bij   Geborgene, Achterblijver, Compenseerder of Hoopvolle
      Omdat      past goed bij een Geborgene: realistische verwachtingen
      Nagaan     Vraag of de persoon zelf aan zijn of haar netwerk wil en kan
                 werken.
      Bewijs     wat deelnemers zeggen (2013): Onderzoek aan de Universiteit van
                 Amsterdam (2013) meldt bij deelnemers meer eigenwaarde, energie,
                 zelfvertrouwen en sociale vaardigheden; een groter netwerk is
                 daarvan een mogelijk gevolg, en een uitkomst voor eenzaamheid
                 wordt niet genoemd.
  
  en nog 9; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
  Niets is goed bij elk mogelijk profiel.
  Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
  
   1. Buur & Co                                  een-op-een · past goed · 4 punten
      Mensen in de buurt helpen elkaar met klusjes, de tuin of de computer en
      krijgen daar begeleiding bij. Zo ontmoeten zij elkaar ook.
      Goed bij   Actieve, Geborgene, Compenseerder, Buitenstaander of Hoopvolle
      Omdat      past goed bij een Actieve: ontmoeten, een betekenisvolle rol,
                 praktische hulp
      Nagaan     Vraag of de persoon hulp wil krijgen, hulp wil geven of allebei.
      Bewijs     wat deelnemers zeggen: Volgens een evaluatierapport
                 (Wmo-werkplaats Noord) werkt het preventief doordat mensen zich
                 verbonden en nuttig voelen; of eenzaamheid is gemeten, staat er
                 niet bij.
  
   2. Laakse Lente                                    groep · past goed · 4 punten
      Elke ochtend staat de huiskamer van een echtpaar open voor ouderen uit de
      buurt. Wie zin heeft in een praatje, loopt binnen.
      Goed bij   Actieve, Geborgene, Achterblijver, Afhankelijke of Hoopvolle
      Omdat      past goed bij een Actieve: ontmoeten, erbij horen in een vaste
                 kleine kring, een luisterend oor
      Nagaan     Voor mensen van 55 jaar en ouder: vraag hoe oud de persoon is.
                 Het gaat om één huiskamer: ga na of die open is en in de buurt.
                 Vraag op welke ochtenden de deur openstaat.
  
   3. Verhalengroepen met ouderen                     groep · past goed · 4 punten
      Ouderen vertellen elkaar verhalen uit hun eigen leven, in een groep met een
      geschoolde vrijwilliger. Samen kiezen zij wat de buurt te horen krijgt.
      Goed bij   Actieve, Geborgene, Achterblijver, Compenseerder of Hoopvolle
      Omdat      past goed bij een Actieve: erbij horen in een vaste kleine kring,
                 een betekenisvolle rol, zingeving en levensverhaal
      Nagaan     Voor mensen van 55 jaar en ouder: vraag hoe oud de persoon is.
                 De handreiking noemt geen plaats; vraag waar de groep bijeenkomt.
                 Vraag of de persoon in een groep over het eigen leven wil
                 vertellen.
                 Bespreek vooraf dat de groep verhalen met de buurt kan delen.
  
   4. De Luisterlijn (vroeger Sensoor)           een-op-een · past goed · 4 punten
      Dag en nacht luistert iemand naar wie een vertrouwelijk gesprek wil. De lijn
      is er ook via chat en mail.
      Goed bij   Achterblijver, Compenseerder, Buitenstaander of Overlever
      Omdat      past goed bij een Achterblijver: een luisterend oor
      Nagaan     Lukt bellen niet, bijvoorbeeld door slechthorendheid? Dan chatten
                 of mailen; dat vraagt lezen en internet.
                 Dit is geen crisislijn: bij direct gevaar 112, bij gedachten aan
                 zelfdoding 113.
      Bewijs     beschreven, effect niet gemeten (2014): Movisie beoordeelde de
                 lijn in 2014 als Goed Beschreven; volgens Movisie blijkt uit
                 onderzoek dat bellers het gelijkwaardige contact en de
                 bereikbaarheid dag en nacht waarderen. Over een effect op
                 eenzaamheid zegt de handreiking niets.
  
   5. Buddyzorg                                  een-op-een · past goed · 4 punten
      Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per
      twee weken, voor gezelschap en steun.
      Goed bij   Achterblijver, Afhankelijke, Hoopvolle of Overlever
      Omdat      past goed bij een Overlever: iets leuks om te doen, contact met
                 één vertrouwd iemand
      Nagaan     Vraag of de buddy aan huis komt.
                 Ga na voor wie de aanbieder buddy's inzet; de handreiking noemt
                 geen doelgroep.
  
  en nog 29; alles met --top 0
  
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
