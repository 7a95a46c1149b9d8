The eight profiles in Dutch: every cell of the table, one person each.

threatening, yes:

  $ maatwerk recommend --persistence threatening --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang nl --top 3
  Profiel: Actieve (aard en duur: dreigend · motivatie: ja)
  Heeft graag een actief sociaal leven en voelt zich daar goed bij.
  Haalbaar: Weer een sociaal leven dat bij de persoon past, met nieuwe plekken en
  mensen waar er zijn weggevallen.
  
  EERST
  - Vraag welke plek, wie of welke bezigheid is weggevallen of dreigt weg te
    vallen, en zoek iets wat daarop lijkt.
  - Neem weg wat in de weg staat: zoek informatie, regel vervoer of zorg dat er de
    eerste keer iemand meegaat.
  
  NIET ALS EERSTE
  - Begin niet met een zwaar of lang hulptraject: lichte steun ligt hier meer voor
    de hand.
  
  Door wie    De persoon zelf, met anderen of met een vrijwilliger; de
              beroepskracht wijst vooral de weg.
  Hoe lang    Kort: een of enkele gesprekken, en later nog eens navragen.
  Vraag       Waar ging u vroeger graag naartoe, en met wie? Wat zou u daarvan
              weer willen doen?
  Terugkijken Vraag na ongeveer zes weken: is de persoon ergens geweest, en wil
              die er weer heen?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
   1. Bridgen: denken en doen                    groep · past heel goed · 6 punten
      In een groepje leren ouderen bridgen van een ervaren docent.
      Omdat      past heel goed bij een Actieve: ontmoeten, iets leuks om te doen,
                 erbij horen in een vaste kleine kring; bedoeld voor ouderen, en
                 de persoon is 70 of ouder
      Maar       draait om spelletjes en iets nieuws leren; niet bekend of dat de
                 persoon aanspreekt
      Bewijs     meting voor en na (2012): Volgens onderzoek van het NIVEL (2012)
                 waren deelnemers na een jaar minder eenzaam dan voor de start en
                 meer tevreden over hun contacten; een vergelijking met mensen die
                 niet meededen wordt niet genoemd.
  
   2. Resto VanHarte                             groep · past heel goed · 6 punten
      Een betaalbaar driegangendiner met buurtgenoten, een of twee avonden per
      week in een school of buurthuis.
      Omdat      past heel goed bij een Actieve: ontmoeten, iets leuks om te doen
      Nagaan     Ga na of er een Resto in de buurt is en wat een maaltijd kost.
      Bewijs     wat deelnemers zeggen (2014): In tevredenheidsonderzoek van Resto
                 VanHarte zelf zei 30 procent (2012), 37 procent (2013) en 59
                 procent (2014) van de bezoekers zich door het eten daar minder
                 eenzaam te voelen; een vergelijking wordt niet genoemd.
  
   3. Vier het Leven                             groep · past heel goed · 5 punten
      Een gastvrouw of gastheer haalt ouderen thuis op, gaat met hen naar een
      voorstelling of ander cultureel uitje en brengt hen weer thuis.
      Omdat      past heel goed bij een Actieve: ontmoeten, iets leuks om te doen,
                 praktische hulp
      Maar       draait om cultuur en muziek; niet bekend of dat de persoon
                 aanspreekt
      Nagaan     Vraag wat het uitje kost; gasten betalen het kaartje en een
                 toeslag.
      Bewijs     onderzoek naar effect (2013): Volgens het Landelijk
                 Expertisecentrum Sociale Interventie (2013) dragen de uitjes bij
                 aan minder gevoel van eenzaamheid, door de persoonlijke aandacht
                 en de gesprekken in de auto, in de pauze en na afloop; hoe dat is
                 gemeten en vergeleken, is niet vermeld.
  
  en nog 8; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
   1. Ontmoetingsplek De Spil                    groep · past heel goed · 7 punten
      Ouderen komen elke dag bij elkaar in een seniorenflat voor spelletjes, tai
      chi, iets creatiefs of een maaltijd. Vrijwilligers ontvangen hen.
      Omdat      past heel goed bij een Actieve: ontmoeten, iets leuks om te doen;
                 bedoeld voor ouderen, en de persoon is 70 of ouder
      Nagaan     De bron beschrijft één plek: ga na of die in de buurt is.
                 Er komen dagelijks bijna honderd mensen: vraag of die drukte
                 prettig is.
  
   2. Digitale buurtplatforms                    groep · past heel goed · 6 punten
      Een website of app waarop buurtgenoten elkaar vinden voor eenvoudige hulp,
      informatie, een praatje of een ontmoeting.
      Omdat      past heel goed bij een Actieve: ontmoeten, een betekenisvolle
                 rol, praktische hulp
      Nagaan     Gaat via internet: vraag of dat lukt.
                 Zoek uit welk platform in deze buurt echt wordt gebruikt.
                 Nextdoor vraagt de echte naam en het adres en toont reclame.
                 Vraag of de persoon dat goed vindt.
                 Let op, Burennetwerk in Almere is een andere dienst dan
                 Burennetwerk in Amsterdam.
      Bewijs     wat deelnemers zeggen: Volgens eigen onderzoek van Nextdoor in
                 zijn 35 grootste buurten leerde 38% via de app drie of meer
                 nieuwe buren kennen; contacten zijn gemeten, niet eenzaamheid, en
                 alleen bij Nextdoor.
  
   3. Food for Good                              groep · past heel goed · 6 punten
      Samen met vrijwilligers en buurtbewoners werken in een voedseltuin, met
      deskundige begeleiding. Er wordt groente verbouwd en verkocht en er zijn
      activiteiten.
      Omdat      past heel goed bij een Actieve: ontmoeten, iets leuks om te doen,
                 een betekenisvolle rol
      Nagaan     Vraag welk werk in de tuin bij de persoon past.
                 Vraag bij geheugenproblemen welke begeleiding er in de tuin is.
  
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

threatening, no:

  $ maatwerk recommend --persistence threatening --motivation no --age 74 --gender woman --group lives-alone --reach independent --lang nl --top 3
  Profiel: Geborgene (aard en duur: dreigend · motivatie: nee)
  Heeft het liefst een klein netwerk dat veiligheid en bescherming geeft.
  Haalbaar: Een paar vertrouwde contacten op een vaste, rustige plek; een grote
  kring is geen doel.
  
  EERST
  - Begin bij wie er al is: vraag wie vertrouwd voelt, en bespreek hoe dat contact
    wat vaker kan.
  - Nodig persoonlijk uit, ga de eerste keren mee en zorg dat steeds dezelfde
    mensen er zijn.
  - Vertel vooraf wie er komt, hoe lang het duurt en dat weggaan altijd mag.
  
  NIET ALS EERSTE
  - Begin niet met grote, open bijeenkomsten vol onbekenden: dat past slecht bij
    de wens naar klein en veilig.
  
  Door wie    Een vaste vrijwilliger, gastvrouw of gastheer, of een buur. Spreek
              met een vrijwilliger af hoe vaak, hoe lang en hoe het eindigt.
  Hoe lang    Reken op enkele maanden, met kleine stappen in het tempo van de
              persoon.
  Vraag       Bij wie voelt u zich op uw gemak? Wat doet u graag samen?
  Terugkijken Kijk na ongeveer drie maanden: is er een plek waar, of iemand bij
              wie, de persoon zich thuis voelt?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
   1. Thuishuisproject                           groep · past heel goed · 6 punten
      Alleenstaande ouderen wonen zelfstandig met een paar anderen in één huis, of
      krijgen thuis bezoek van een vrijwilliger die helpt contacten weer op te
      pakken.
      Omdat      past heel goed bij een Geborgene: erbij horen in een vaste kleine
                 kring, contact met één vertrouwd iemand; ook bedoeld voor mensen
                 die alleen wonen; bedoeld voor ouderen, en de persoon is 70 of
                 ouder
      Maar       is aan huis of per telefoon, terwijl de persoon zelf op pad kan
      Nagaan     Kies welk deel past. Thuishuis betekent verhuizen, Thuisbezoek
                 niet.
                 Vraag naar de leeftijdsgrens van het Thuishuis; 55 en 60 jaar
                 worden genoemd.
                 Ga na of dit hier bestaat; in april 2025 waren er acht
                 Thuishuizen.
      Bewijs     onderzoek naar effect (2015): Een effectanalyse van RIGO Research
                 voor het ministerie van Binnenlandse Zaken (2015) laat een afname
                 van (sociale) eenzaamheid zien; niet vermeld is hoe groot die is,
                 waarmee is vergeleken en of het om wonen of bezoek gaat.
  
   2. Online vriendschapscursus 50+
      cursus of gespreksgroep · past goed · 4 punten
      Een cursus op internet voor mensen vanaf 50 jaar die meer uit hun
      vriendschappen willen halen, met een inleiding en tien lessen in elf weken.
      Omdat      past goed bij een Geborgene: realistische verwachtingen
      Nagaan     Gaat via internet: vraag of dat lukt.
      Bewijs     onderzoek naar effect (2016): Onderzoek van de Vrije Universiteit
                 (2016) laat volgens de handreiking zien dat de methode helpt om
                 eenzaamheid te verminderen; bij wie, hoeveel en waarmee is
                 vergeleken, staat er niet bij.
  
   3. Bridgen: denken en doen                         groep · past goed · 4 punten
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
  
  en nog 8; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
   1. Laakse Lente                               groep · past heel goed · 7 punten
      Elke ochtend staat de huiskamer van een echtpaar open voor ouderen uit de
      buurt. Wie zin heeft in een praatje, loopt binnen.
      Omdat      past heel goed bij een Geborgene: erbij horen in een vaste kleine
                 kring, een luisterend oor; bedoeld voor ouderen, en de persoon is
                 70 of ouder
      Nagaan     Het gaat om één huiskamer: ga na of die open is en in de buurt.
                 Vraag op welke ochtenden de deur openstaat.
  
   2. Tijd van je leven                               groep · past goed · 5 punten
      Ouderen zijn samen creatief bezig onder leiding van een kunstenaar en horen
      daarbij elkaars verhalen.
      Omdat      past goed bij een Geborgene: iets leuks om te doen, zingeving en
                 levensverhaal; bedoeld voor ouderen, en de persoon is 70 of ouder
      Nagaan     De handreiking noemt geen plaats; vraag waar de groep bijeenkomt.
  
   3. Verhalengroepen met ouderen                     groep · past goed · 5 punten
      Ouderen vertellen elkaar verhalen uit hun eigen leven, in een groep met een
      geschoolde vrijwilliger. Samen kiezen zij wat de buurt te horen krijgt.
      Omdat      past goed bij een Geborgene: erbij horen in een vaste kleine
                 kring, een betekenisvolle rol, zingeving en levensverhaal;
                 bedoeld voor ouderen, en de persoon is 70 of ouder
      Nagaan     De handreiking noemt geen plaats; vraag waar de groep bijeenkomt.
                 Vraag of de persoon in een groep over het eigen leven wil
                 vertellen.
                 Bespreek vooraf dat de groep verhalen met de buurt kan delen.
  
  en nog 23; alles met --top 0
  
  NU NIET ALS EERSTE STAP (1)
  - Het Danspaleis: draait om ontmoeten; voor een Geborgene is dat geen eerste
    stap
  
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

situational, yes:

  $ maatwerk recommend --persistence situational --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang nl --top 3
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
  
   1. Activerend huisbezoek                 een-op-een · past heel goed · 5 punten
      Een vrijwilliger komt elke week thuis langs, biedt steun en helpt om weer
      meer zelf te doen en te ondernemen.
      Omdat      past heel goed bij een Achterblijver: iets leuks om te doen,
                 contact met één vertrouwd iemand; bedoeld voor ouderen, en de
                 persoon is 70 of ouder
      Maar       is aan huis of per telefoon, terwijl de persoon zelf op pad kan
      Bewijs     onderzoek naar effect (2005): Onderzoek van Kuilman, Kocken en
                 Van der Lee (2005), aangehaald door Movisie (2010), vond een
                 gunstig effect van huisbezoek op eenzaamheid; of het om juist
                 deze vorm gaat en waarmee is vergeleken, is niet vermeld.
  
   2. Vier het Leven                             groep · past heel goed · 5 punten
      Een gastvrouw of gastheer haalt ouderen thuis op, gaat met hen naar een
      voorstelling of ander cultureel uitje en brengt hen weer thuis.
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
  
   3. Grip en Glans                 cursus of gespreksgroep · past goed · 4 punten
      In zes bijeenkomsten kijken vrouwen in een groep waar zij staan in het
      leven, welke keuzes zij willen maken en wat zij zelf kunnen verbeteren.
      Omdat      past goed bij een Achterblijver: realistische verwachtingen,
                 zingeving en levensverhaal
      Bewijs     onderzoek naar effect (2006): Volgens de databank van Movisie nam
                 in onderzoek uit 2006 de eenzaamheid door de groepscursus af; hoe
                 dat is vastgesteld en hoe groot de afname is, staat er niet bij.
  
  en nog 10; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
   1. Jong+Oud=Goud                         een-op-een · past heel goed · 7 punten
      Een student komt een jaar lang minstens zes uur per maand langs, helpt met
      praktische dingen en onderneemt samen iets leuks. Op uitstapjes ontmoeten
      deelnemers elkaar.
      Omdat      past heel goed bij een Achterblijver: ontmoeten, iets leuks om te
                 doen, contact met één vertrouwd iemand, praktische hulp; bedoeld
                 voor ouderen, en de persoon is 70 of ouder
      Nagaan     Bespreek vooraf hoe het verdergaat als het jaar met de student
                 voorbij is.
  
   2. Buddyzorg                             een-op-een · past heel goed · 6 punten
      Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per
      twee weken, voor gezelschap en steun.
      Omdat      past heel goed bij een Achterblijver: iets leuks om te doen,
                 contact met één vertrouwd iemand
      Nagaan     Vraag of de buddy aan huis komt.
                 Ga na voor wie de aanbieder buddy's inzet; de handreiking noemt
                 geen doelgroep.
  
   3. Humanitas Tandem                      een-op-een · past heel goed · 6 punten
      Een vrijwilliger trekt elke week of om de week met iemand op om te praten of
      iets te doen; de deelnemer bepaalt de koers.
      Omdat      past heel goed bij een Achterblijver: iets leuks om te doen,
                 contact met één vertrouwd iemand
      Nagaan     Vraag of de persoon zelf een maatje wil en wil meebepalen wat er
                 gebeurt.
                 Vraag of de vrijwilliger aan huis komt.
                 Zoek zo nodig ook onder de naam Humanitas maatjes; de naam
                 verschilt per plaats.
  
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

situational, unclear:

  $ maatwerk recommend --persistence situational --motivation unclear --age 74 --gender woman --group lives-alone --reach independent --lang nl --top 3
  Profiel: Afhankelijke (aard en duur: situationeel · motivatie: onduidelijk)
  Zoekt geborgenheid door op één iemand te leunen, zonder anderen ernaast.
  Haalbaar: Aandacht en veiligheid bij meer dan één persoon, zodat niet alles op
  één band rust.
  
  EERST
  - Regel een-op-eencontact met duidelijke afspraken: hoe vaak, hoe lang, wat wel
    en wat niet, en hoe het eindigt.
  - Zorg vanaf het begin voor een tweede vertrouwd gezicht, en later misschien een
    kleine, vaste groep.
  - Leg de verwachtingen van de persoon en de vrijwilliger naast elkaar: volgens
    onderzoek hangt het slagen van een koppeling ervan af of die bij elkaar
    passen.
  
  NIET ALS EERSTE
  - Koppel niet één vrijwilliger zonder grenzen: dat kan te zwaar worden, en dan
    is een goed einde moeilijk.
  - Begin niet met een grote, open groep: de persoon zoekt juist veiligheid bij
    een enkeling.
  
  Door wie    Een getrainde vrijwilliger met begeleiding, en een beroepskracht op
              de achtergrond die op grenzen en op het einde let.
  Hoe lang    Reken op enkele maanden tot een jaar; spreek het einde vooraf af en
              bouw het rustig af.
  Vraag       Bij wie kunt u nu terecht als er iets is? Wie zou er nog bij mogen
              komen?
  Terugkijken Kijk na ongeveer zes weken en daarna elke drie maanden: zijn er meer
              mensen om op terug te vallen, en houdt de vrijwilliger het vol?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
   1. Activerend huisbezoek                 een-op-een · past heel goed · 5 punten
      Een vrijwilliger komt elke week thuis langs, biedt steun en helpt om weer
      meer zelf te doen en te ondernemen.
      Omdat      past heel goed bij een Afhankelijke: iets leuks om te doen,
                 contact met één vertrouwd iemand; bedoeld voor ouderen, en de
                 persoon is 70 of ouder
      Maar       is aan huis of per telefoon, terwijl de persoon zelf op pad kan
      Bewijs     onderzoek naar effect (2005): Onderzoek van Kuilman, Kocken en
                 Van der Lee (2005), aangehaald door Movisie (2010), vond een
                 gunstig effect van huisbezoek op eenzaamheid; of het om juist
                 deze vorm gaat en waarmee is vergeleken, is niet vermeld.
  
   2. Thuishuisproject                                groep · past goed · 4 punten
      Alleenstaande ouderen wonen zelfstandig met een paar anderen in één huis, of
      krijgen thuis bezoek van een vrijwilliger die helpt contacten weer op te
      pakken.
      Omdat      past goed bij een Afhankelijke: erbij horen in een vaste kleine
                 kring, contact met één vertrouwd iemand; ook bedoeld voor mensen
                 die alleen wonen; bedoeld voor ouderen, en de persoon is 70 of
                 ouder
      Maar       is aan huis of per telefoon, terwijl de persoon zelf op pad kan
      Nagaan     Kies welk deel past. Thuishuis betekent verhuizen, Thuisbezoek
                 niet.
                 Vraag naar de leeftijdsgrens van het Thuishuis; 55 en 60 jaar
                 worden genoemd.
                 Ga na of dit hier bestaat; in april 2025 waren er acht
                 Thuishuizen.
      Bewijs     onderzoek naar effect (2015): Een effectanalyse van RIGO Research
                 voor het ministerie van Binnenlandse Zaken (2015) laat een afname
                 van (sociale) eenzaamheid zien; niet vermeld is hoe groot die is,
                 waarmee is vergeleken en of het om wonen of bezoek gaat.
  
   3. Vriendschappelijk huisbezoek               een-op-een · past goed · 2 punten
      Een vrijwilliger komt op bezoek voor een vriendschappelijk gesprek dat steun
      geeft. Het is geen hulpverlening.
      Omdat      past goed bij een Afhankelijke: contact met één vertrouwd iemand,
                 een luisterend oor
      Maar       is aan huis of per telefoon, terwijl de persoon zelf op pad kan
      Nagaan     Ga na of de persoon contact wil, maar dat zelf moeilijk geregeld
                 krijgt.
                 Bespreek vooraf dat de vrijwilliger geen hulpverlener is.
      Bewijs     onderzoek naar effect (2005): Onderzoek van Kuilman, Kocken en
                 Van der Lee (2005), aangehaald door Movisie (2010), vond een
                 gunstig effect van huisbezoek op eenzaamheid; om welk huisbezoek
                 het ging en waarmee is vergeleken, staat er niet bij.
  
  en nog 3; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
   1. Buddyzorg                             een-op-een · past heel goed · 6 punten
      Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per
      twee weken, voor gezelschap en steun.
      Omdat      past heel goed bij een Afhankelijke: iets leuks om te doen,
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
      Omdat      past goed bij een Afhankelijke: erbij horen in een vaste kleine
                 kring, een luisterend oor; bedoeld voor ouderen, en de persoon is
                 70 of ouder
      Nagaan     Het gaat om één huiskamer: ga na of die open is en in de buurt.
                 Vraag op welke ochtenden de deur openstaat.
  
  en nog 13; alles met --top 0
  
  NU NIET ALS EERSTE STAP (1)
  - SOlink: geen eerste stap voor een Afhankelijke
  
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

structural, yes:

  $ maatwerk recommend --persistence structural --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang nl --top 3
  Profiel: Compenseerder (aard en duur: structureel · motivatie: ja)
  Mist persoonlijk contact en vult dat op met taken en bezigheden.
  Haalbaar: Meer persoonlijk contact onder of naast de bezigheden: niet meer
  taken, wel meer diepgang.
  
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
      Bewijs     onderzoek naar effect (2006): Volgens de databank van Movisie nam
                 in onderzoek uit 2006 de eenzaamheid door de groepscursus af; hoe
                 dat is vastgesteld en hoe groot de afname is, staat er niet bij.
  
   2. Online vriendschapscursus 50+
      cursus of gespreksgroep · past heel goed · 6 punten
      Een cursus op internet voor mensen vanaf 50 jaar die meer uit hun
      vriendschappen willen halen, met een inleiding en tien lessen in elf weken.
      Omdat      past heel goed bij een Compenseerder: sociale vaardigheden,
                 realistische verwachtingen
      Nagaan     Gaat via internet: vraag of dat lukt.
      Bewijs     onderzoek naar effect (2016): Onderzoek van de Vrije Universiteit
                 (2016) laat volgens de handreiking zien dat de methode helpt om
                 eenzaamheid te verminderen; bij wie, hoeveel en waarmee is
                 vergeleken, staat er niet bij.
  
   3. Vrienden maken kun je leren
      cursus of gespreksgroep · past heel goed · 6 punten
      In een cursus praten mensen met elkaar over vriendschap, hun eigen aandeel
      daarin, hun wensen en grenzen, en wat zij van vrienden verwachten.
      Omdat      past heel goed bij een Compenseerder: sociale vaardigheden,
                 realistische verwachtingen
      Nagaan     Ga na of de persoon naar zichzelf wil en kan kijken.
                 De cursus is bedoeld voor mensen met een klein netwerk. Ga na of
                 dat klopt.
      Bewijs     onderzoek naar effect (2009): Volgens de databank van Movisie
                 laten twee onderzoeken (2008 en 2009) zien dat de eenzaamheid bij
                 cursisten afneemt; of er is vergeleken met mensen zonder cursus,
                 staat er niet bij.
  
  en nog 7; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
   1. Verhalengroepen met ouderen                groep · past heel goed · 7 punten
      Ouderen vertellen elkaar verhalen uit hun eigen leven, in een groep met een
      geschoolde vrijwilliger. Samen kiezen zij wat de buurt te horen krijgt.
      Omdat      past heel goed bij een Compenseerder: erbij horen in een vaste
                 kleine kring, een betekenisvolle rol, zingeving en levensverhaal;
                 bedoeld voor ouderen, en de persoon is 70 of ouder
      Nagaan     De handreiking noemt geen plaats; vraag waar de groep bijeenkomt.
                 Vraag of de persoon in een groep over het eigen leven wil
                 vertellen.
                 Bespreek vooraf dat de groep verhalen met de buurt kan delen.
  
   2. Cursus Creatief leven    cursus of gespreksgroep · past heel goed · 6 punten
      Een cursus van acht weken waarin deelnemers werken aan hun eigen nieuwe
      toekomst.
      Omdat      past heel goed bij een Compenseerder: realistische verwachtingen,
                 zingeving en levensverhaal
      Nagaan     Vraag hoe de cursus eruitziet; de handreiking noemt alleen het
                 doel en de duur.
  
   3. Dockwerk                                   een-op-een · past goed · 6 punten
      Dockwerk brengt buurtbewoners met weinig contacten met elkaar in verbinding
      en doet een beroep op wat ieder goed kan.
      Omdat      past goed bij een Compenseerder: ontmoeten, erbij horen in een
                 vaste kleine kring, een betekenisvolle rol; kan goed passen bij
                 mensen die al lang eenzaam of geïsoleerd zijn
      Nagaan     Ga na of de persoon weinig of geen sociale contacten heeft.
  
  en nog 22; alles met --top 0
  
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

structural, no:

  $ maatwerk recommend --persistence structural --motivation no --age 74 --gender woman --group lives-alone --reach independent --lang nl --top 3
  Profiel: Buitenstaander (aard en duur: structureel · motivatie: nee)
  Leeft het liefst op een eigen manier, buiten de gewone samenleving.
  Haalbaar: Praktische problemen oplossen met behoud van eigen regie, en iemand
  die te bereiken is als het nodig is.
  
  EERST
  - Vraag welk praktisch probleem nu het meest dwarszit, en begin daarmee.
  - Ga naar de persoon toe, kom afspraken precies na en laat een naam en nummer
    achter.
  - Sluit aan bij iets op eigen voorwaarden, zoals natuur, een dier of een klus,
    zonder verplichting.
  
  NIET ALS EERSTE
  - Stuur niet aan op groepen of meer contacten: hulp die alleen op meedoen is
    gericht, werkt bij sociaal geïsoleerde mensen volgens promotieonderzoek niet,
    of eerder averechts.
  
  Door wie    Een beroepskracht die zelf langsgaat; een vrijwilliger hooguit als
              aanvulling, met duidelijke afspraken.
  Hoe lang    Lang, met weinig contact: liever af en toe en blijvend dan kort en
              intensief.
  Vraag       Waar kan ik u nu mee helpen, zodat u verder uw eigen gang kunt gaan?
  Terugkijken Kijk na ongeveer drie maanden: is het praktische probleem kleiner,
              en weet de persoon wie er te bereiken is?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
   1. OOPOEH (Ouderen Passen Op Een Huisdier)
      een-op-een · past heel goed · 6 punten
      Oppassen op een huisdier uit de buurt, meestal een hond. Via het dier is er
      ook contact met het baasje.
      Omdat      past heel goed bij een Buitenstaander: iets leuks om te doen, een
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
  
   2. Bij Bosshardt                               groep · past mogelijk · 2 punten
      Een huiskamer in de buurt waar iedereen kan binnenlopen voor koffie, een
      gesprek, een maaltijd of een activiteit.
      Omdat      past mogelijk bij een Buitenstaander: iets leuks om te doen, een
                 luisterend oor
      Bewijs     wat deelnemers zeggen (2012): In onderzoek van de Vrije
                 Universiteit (2012) had een groot deel van de ondervraagden het
                 idee dat Bij Bosshardt hen helpt tegen eenzaamheid; dat is hun
                 eigen indruk, een meting van eenzaamheid wordt niet genoemd.
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
   1. Buur & Co                                  een-op-een · past goed · 4 punten
      Mensen in de buurt helpen elkaar met klusjes, de tuin of de computer en
      krijgen daar begeleiding bij. Zo ontmoeten zij elkaar ook.
      Omdat      past goed bij een Buitenstaander: een betekenisvolle rol,
                 praktische hulp
      Nagaan     Vraag of de persoon hulp wil krijgen, hulp wil geven of allebei.
      Bewijs     wat deelnemers zeggen: Volgens een evaluatierapport
                 (Wmo-werkplaats Noord) werkt het preventief doordat mensen zich
                 verbonden en nuttig voelen; of eenzaamheid is gemeten, staat er
                 niet bij.
  
   2. De Luisterlijn (vroeger Sensoor)           een-op-een · past goed · 4 punten
      Dag en nacht luistert iemand naar wie een vertrouwelijk gesprek wil. De lijn
      is er ook via chat en mail.
      Omdat      past goed bij een Buitenstaander: een luisterend oor
      Nagaan     Lukt bellen niet, bijvoorbeeld door slechthorendheid? Dan chatten
                 of mailen; dat vraagt lezen en internet.
                 Dit is geen crisislijn: bij direct gevaar 112, bij gedachten aan
                 zelfdoding 113.
      Bewijs     beschreven, effect niet gemeten (2014): Movisie beoordeelde de
                 lijn in 2014 als Goed Beschreven; volgens Movisie blijkt uit
                 onderzoek dat bellers het gelijkwaardige contact en de
                 bereikbaarheid dag en nacht waarderen. Over een effect op
                 eenzaamheid zegt de handreiking niets.
  
   3. Beweegtuin                                      groep · past goed · 4 punten
      Een gratis plek buiten waar senioren zelf met toestellen en oefeningen aan
      hun conditie werken. Jong en oud kunnen elkaar er ontmoeten.
      Omdat      past goed bij een Buitenstaander: iets leuks om te doen; bedoeld
                 voor ouderen, en de persoon is 70 of ouder
      Maar       draait om bewegen; niet bekend of dat de persoon aanspreekt
      Nagaan     Ga na of er vaste momenten met anderen zijn, zoals koffie na
                 afloop in Boxtel.
  
  en nog 8; alles met --top 0
  
  NU NIET ALS EERSTE STAP (13)
  - Assertiviteitscursus, SOlink, Vrienden maken kun je leren, Vriendschapscursus
    voor vrouwen en Zin in vriendschap: geen eerste stap voor een Buitenstaander
  - Beauty voor de senior, EET met je hart, Het Danspaleis, Netwerkcoach en
    Ontmoetingsplek De Spil: draait om ontmoeten; voor een Buitenstaander is dat
    geen eerste stap
  - Dockwerk en Thuishuisproject: draait om ontmoeten, erbij horen in een vaste
    kleine kring; voor een Buitenstaander is dat geen eerste stap
  - Verhalengroepen met ouderen: draait om erbij horen in een vaste kleine kring;
    voor een Buitenstaander is dat geen eerste stap
  
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

complex, yes:

  $ maatwerk recommend --persistence complex --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang nl --top 3
  Profiel: Hoopvolle (aard en duur: complex · motivatie: ja)
  Wil heel graag contact en hoopt op betere tijden.
  Haalbaar: Problemen op andere leefgebieden verlichten, en contact mogelijk maken
  dat haalbaar is, stap voor stap.
  
  EERST
  ! Eerst een beroepskracht; vrijwilligers als aanvulling. Volgens onderzoek zijn
    beroepskrachten bij geïsoleerde mensen met meerdere problemen zeer voorzichtig
    met vrijwilligers en stellen ze hoge eisen aan hen.
  - Zet samen op een rij wat er op andere leefgebieden speelt, zoals geld,
    gezondheid en wonen, en regel daarvoor eerst hulp.
  - Kies samen één kleine, haalbare stap naar contact, met iemand die meegaat.
  - Wees eerlijk over wat kan: beloof geen vrienden, maar vertel wat er gaat
    gebeuren.
  
  NIET ALS EERSTE
  - Laat open inloop of een online platform niet het enige aanbod zijn: zonder
    begeleiding kan dat op een nieuwe teleurstelling uitlopen.
  
  Door wie    Een beroepskracht leidt; een getrainde vrijwilliger vult aan, met
              begeleiding en met afspraken over grenzen en einde.
  Hoe lang    Reken op een jaar of langer.
  Vraag       Wat zou u over een tijdje graag anders zien? Wat kan een eerste
              kleine stap zijn?
  Terugkijken Kijk elke drie maanden: welke stap is gezet, wat viel tegen, en hoe
              gaat het op de andere leefgebieden?
  
  ONDERBOUWDE ACTIVITEITEN
  Volgens de handreiking genoeg onderzocht of beschreven om aan te nemen dat het
  in sommige situaties van eenzaamheid helpt. Soms rust dat alleen op een
  tevredenheidsonderzoek.
  
   1. Buurtcirkel                                groep · past heel goed · 7 punten
      Negen tot twaalf mensen uit een buurt komen elke week bij elkaar. Ze helpen
      elkaar met wat ieder goed kan; een vrijwilliger en een coach begeleiden hen.
      Omdat      past heel goed bij een Hoopvolle: ontmoeten, iets leuks om te
                 doen, erbij horen in een vaste kleine kring, een betekenisvolle
                 rol, begeleiding door een beroepskracht; ook bedoeld voor mensen
                 met problemen op meer leefgebieden
      Nagaan     Ga na of er een ondersteuningsvraag is (psychisch, cognitief of
                 sociaal).
      Bewijs     wat deelnemers zeggen (2017): In onderzoek van Movisie (2017)
                 ervaren deelnemers een groter netwerk, ondernemen zij samen
                 dingen en kwamen verschillende van hen uit een sociaal isolement;
                 een uitkomst voor eenzaamheid wordt niet genoemd.
  
   2. Maatjesprojecten Regenboog Groep      een-op-een · past heel goed · 7 punten
      Een vrijwillig maatje trekt een jaar met iemand op om te oefenen in omgaan
      met anderen. Of een vrijwillige coach helpt contacten te herstellen of uit
      te breiden.
      Omdat      past heel goed bij een Hoopvolle: ontmoeten, contact met één
                 vertrouwd iemand, sociale vaardigheden; ook bedoeld voor mensen
                 met problemen op meer leefgebieden
      Nagaan     De Regenboog Groep zit in Amsterdam. Ga na wat er hier is.
                 Kies met de persoon welk project past; doel en duur verschillen.
      Bewijs     wat deelnemers zeggen (2012): Volgens onderzoek van de Vrije
                 Universiteit (2012) voelde bijna de helft van de deelnemers zich
                 door het maatjesproject minder eenzaam; een vergelijking wordt
                 niet genoemd, en ook niet voor welk project dit geldt.
  
   3. Netwerkcoach                          een-op-een · past heel goed · 6 punten
      Een getrainde vrijwilliger helpt om contacten te herstellen, te versterken
      of uit te breiden.
      Omdat      past heel goed bij een Hoopvolle: ontmoeten, sociale
                 vaardigheden, realistische verwachtingen
      Nagaan     Vraag of de persoon zelf aan zijn of haar netwerk wil en kan
                 werken.
      Bewijs     wat deelnemers zeggen (2013): Onderzoek aan de Universiteit van
                 Amsterdam (2013) meldt bij deelnemers meer eigenwaarde, energie,
                 zelfvertrouwen en sociale vaardigheden; een groter netwerk is
                 daarvan een mogelijk gevolg, en een uitkomst voor eenzaamheid
                 wordt niet genoemd.
  
  en nog 12; alles met --top 0
  
  KANSRIJKE ACTIVITEITEN
  Volgens de handreiking is goed denkbaar dat het werkt, maar is dat niet
  onderzocht: niet aangetoond en ook niet weerlegd.
  
   1. Dockwerk                              een-op-een · past heel goed · 8 punten
      Dockwerk brengt buurtbewoners met weinig contacten met elkaar in verbinding
      en doet een beroep op wat ieder goed kan.
      Omdat      past heel goed bij een Hoopvolle: ontmoeten, erbij horen in een
                 vaste kleine kring, een betekenisvolle rol; kan goed passen bij
                 mensen die al lang eenzaam of geïsoleerd zijn
      Nagaan     Ga na of de persoon weinig of geen sociale contacten heeft.
  
   2. Humanitas Tandem                      een-op-een · past heel goed · 8 punten
      Een vrijwilliger trekt elke week of om de week met iemand op om te praten of
      iets te doen; de deelnemer bepaalt de koers.
      Omdat      past heel goed bij een Hoopvolle: iets leuks om te doen, contact
                 met één vertrouwd iemand; kan goed passen bij mensen die al lang
                 eenzaam of geïsoleerd zijn
      Nagaan     Vraag of de persoon zelf een maatje wil en wil meebepalen wat er
                 gebeurt.
                 Vraag of de vrijwilliger aan huis komt.
                 Zoek zo nodig ook onder de naam Humanitas maatjes; de naam
                 verschilt per plaats.
  
   3. Buddyzorg                             een-op-een · past heel goed · 6 punten
      Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per
      twee weken, voor gezelschap en steun.
      Omdat      past heel goed bij een Hoopvolle: iets leuks om te doen, contact
                 met één vertrouwd iemand
      Nagaan     Vraag of de buddy aan huis komt.
                 Ga na voor wie de aanbieder buddy's inzet; de handreiking noemt
                 geen doelgroep.
  
  en nog 22; alles met --top 0
  
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

complex, no:

  $ maatwerk recommend --persistence complex --motivation no --age 74 --gender woman --group lives-alone --reach independent --lang nl --top 3
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
                 ook bedoeld voor mensen met problemen op meer leefgebieden
      Nagaan     De Regenboog Groep zit in Amsterdam. Ga na wat er hier is.
                 Kies met de persoon welk project past; doel en duur verschillen.
      Bewijs     wat deelnemers zeggen (2012): Volgens onderzoek van de Vrije
                 Universiteit (2012) voelde bijna de helft van de deelnemers zich
                 door het maatjesproject minder eenzaam; een vergelijking wordt
                 niet genoemd, en ook niet voor welk project dit geldt.
  
   2. Bij Bosshardt                               groep · past mogelijk · 2 punten
      Een huiskamer in de buurt waar iedereen kan binnenlopen voor koffie, een
      gesprek, een maaltijd of een activiteit.
      Omdat      past mogelijk bij een Overlever: iets leuks om te doen, een
                 luisterend oor
      Bewijs     wat deelnemers zeggen (2012): In onderzoek van de Vrije
                 Universiteit (2012) had een groot deel van de ondervraagden het
                 idee dat Bij Bosshardt hen helpt tegen eenzaamheid; dat is hun
                 eigen indruk, een meting van eenzaamheid wordt niet genoemd.
  
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
  
   3. Humanitas Tandem                       een-op-een · past mogelijk · 4 punten
      Een vrijwilliger trekt elke week of om de week met iemand op om te praten of
      iets te doen; de deelnemer bepaalt de koers.
      Omdat      past mogelijk bij een Overlever: iets leuks om te doen, contact
                 met één vertrouwd iemand; kan goed passen bij mensen die al lang
                 eenzaam of geïsoleerd zijn
      Nagaan     Vraag of de persoon zelf een maatje wil en wil meebepalen wat er
                 gebeurt.
                 Vraag of de vrijwilliger aan huis komt.
                 Zoek zo nodig ook onder de naam Humanitas maatjes; de naam
                 verschilt per plaats.
  
  en nog 5; alles met --top 0
  
  NU NIET ALS EERSTE STAP (19)
  - Assertiviteitscursus, Online vriendschapscursus 50+, Vrienden maken kun je
    leren, Vriendschapscursus voor vrouwen en Zin in vriendschap: draait om
    sociale vaardigheden; voor een Overlever is dat geen eerste stap
  - Bridgen: denken en doen, Dockwerk, GoldenSports en OpenJeHart: draait om
    ontmoeten, erbij horen in een vaste kleine kring; voor een Overlever is dat
    geen eerste stap
  - Cursus Creatief leven, Grip en Glans en SOlink: geen eerste stap voor een
    Overlever
  - EET met je hart, Het Danspaleis, Oma's pop-up, Ontmoetingsplek De Spil en
    Resto VanHarte: draait om ontmoeten; voor een Overlever is dat geen eerste
    stap
  - Netwerkcoach: draait om ontmoeten, sociale vaardigheden; voor een Overlever is
    dat geen eerste stap
  - Verhalengroepen met ouderen: draait om erbij horen in een vaste kleine kring;
    voor een Overlever is dat geen eerste stap
  
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
