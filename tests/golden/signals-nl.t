A signal goes first, each by itself and all together; who asks to be left alone is left alone (nl).

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal suicidality --lang nl
  EERST DIT: gedachten aan zelfdoding
  ! Acuut gevaar, voor de persoon of voor een ander: bel 112.
  ! Gedachten aan zelfdoding: bel 113 of 0800-0113. Gratis, anoniem, dag en nacht.
    Chatten kan op 113.nl.
  ! Bel vandaag nog de huisarts, of buiten kantooruren de huisartsenpost. Zoek het
    nummer op; dat verschilt per plaats.
  ! Denkt u aan een psychische crisis? De ggz-crisisdienst is te bereiken via de
    huisarts of de huisartsenpost.
  ! De Luisterlijn (088 0767 000, dag en nacht; controleer het nummer) biedt een
    gesprek, maar is geen crisislijn. Gebruik die dus niet in plaats van de
    nummers hierboven.
  
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
  
  NU GEEN ACTIVITEITEN
  Er is een signaal dat voorgaat. Zorg eerst voor veiligheid en hulp; nu nog geen
  activiteiten.
  
  GOED OM TE WETEN
  - Groepen die u niet noemde, tellen als niet van toepassing.
  - Een profiel is niet meer dan een hulpmiddel: blijf kijken en luisteren naar de
    mens om wie het gaat.

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal abuse --lang nl
  EERST DIT: mishandeling of misbruik
  ! Acuut gevaar, voor de persoon of voor een ander: bel 112.
  ! Mishandeling of misbruik, of een vermoeden daarvan: bel Veilig Thuis,
    0800-2000. Gratis, dag en nacht; ook voor advies.
  ! De Luisterlijn (088 0767 000, dag en nacht; controleer het nummer) biedt een
    gesprek, maar is geen crisislijn. Gebruik die dus niet in plaats van de
    nummers hierboven.
  
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
  
  NU GEEN ACTIVITEITEN
  Er is een signaal dat voorgaat. Zorg eerst voor veiligheid en hulp; nu nog geen
  activiteiten.
  
  GOED OM TE WETEN
  - Groepen die u niet noemde, tellen als niet van toepassing.
  - Een profiel is niet meer dan een hulpmiddel: blijf kijken en luisteren naar de
    mens om wie het gaat.

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal self-neglect --lang nl
  EERST DIT: zelfverwaarlozing
  ! Acuut gevaar, voor de persoon of voor een ander: bel 112.
  ! Bel vandaag nog de huisarts, of buiten kantooruren de huisartsenpost. Zoek het
    nummer op; dat verschilt per plaats.
  ! Denkt u aan een psychische crisis? De ggz-crisisdienst is te bereiken via de
    huisarts of de huisartsenpost.
  ! Zelfverwaarlozing: ga langs of laat vandaag nog iemand langsgaan, overleg met
    de huisarts en met wie al hulp geeft, en spreek af wie wat doet en wanneer.
  ! De Luisterlijn (088 0767 000, dag en nacht; controleer het nummer) biedt een
    gesprek, maar is geen crisislijn. Gebruik die dus niet in plaats van de
    nummers hierboven.
  
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
  
  NU GEEN ACTIVITEITEN
  Er is een signaal dat voorgaat. Zorg eerst voor veiligheid en hulp; nu nog geen
  activiteiten.
  
  GOED OM TE WETEN
  - Groepen die u niet noemde, tellen als niet van toepassing.
  - Een profiel is niet meer dan een hulpmiddel: blijf kijken en luisteren naar de
    mens om wie het gaat.

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal confusion --lang nl
  EERST DIT: verwardheid
  ! Acuut gevaar, voor de persoon of voor een ander: bel 112.
  ! Bel vandaag nog de huisarts, of buiten kantooruren de huisartsenpost. Zoek het
    nummer op; dat verschilt per plaats.
  ! Denkt u aan een psychische crisis? De ggz-crisisdienst is te bereiken via de
    huisarts of de huisartsenpost.
  ! De Luisterlijn (088 0767 000, dag en nacht; controleer het nummer) biedt een
    gesprek, maar is geen crisislijn. Gebruik die dus niet in plaats van de
    nummers hierboven.
  
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
  
  NU GEEN ACTIVITEITEN
  Er is een signaal dat voorgaat. Zorg eerst voor veiligheid en hulp; nu nog geen
  activiteiten.
  
  GOED OM TE WETEN
  - Groepen die u niet noemde, tellen als niet van toepassing.
  - Een profiel is niet meer dan een hulpmiddel: blijf kijken en luisteren naar de
    mens om wie het gaat.

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal suicidality,abuse,self-neglect,confusion --lang nl
  EERST DIT: gedachten aan zelfdoding, mishandeling of misbruik, zelfverwaarlozing
  en verwardheid
  ! Acuut gevaar, voor de persoon of voor een ander: bel 112.
  ! Gedachten aan zelfdoding: bel 113 of 0800-0113. Gratis, anoniem, dag en nacht.
    Chatten kan op 113.nl.
  ! Mishandeling of misbruik, of een vermoeden daarvan: bel Veilig Thuis,
    0800-2000. Gratis, dag en nacht; ook voor advies.
  ! Bel vandaag nog de huisarts, of buiten kantooruren de huisartsenpost. Zoek het
    nummer op; dat verschilt per plaats.
  ! Denkt u aan een psychische crisis? De ggz-crisisdienst is te bereiken via de
    huisarts of de huisartsenpost.
  ! Zelfverwaarlozing: ga langs of laat vandaag nog iemand langsgaan, overleg met
    de huisarts en met wie al hulp geeft, en spreek af wie wat doet en wanneer.
  ! De Luisterlijn (088 0767 000, dag en nacht; controleer het nummer) biedt een
    gesprek, maar is geen crisislijn. Gebruik die dus niet in plaats van de
    nummers hierboven.
  
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
  
  NU GEEN ACTIVITEITEN
  Er is een signaal dat voorgaat. Zorg eerst voor veiligheid en hulp; nu nog geen
  activiteiten.
  
  GOED OM TE WETEN
  - Groepen die u niet noemde, tellen als niet van toepassing.
  - Een profiel is niet meer dan een hulpmiddel: blijf kijken en luisteren naar de
    mens om wie het gaat.

  $ maatwerk recommend --persistence structural --motivation no --age 70 --wish nothing --lang nl
  Profiel: Buitenstaander (aard en duur: structureel · motivatie: nee)
  Leeft het liefst op een eigen manier, buiten de gewone samenleving.
  Haalbaar: Praktische problemen oplossen met behoud van eigen regie, en iemand
  die te bereiken is als het nodig is.
  
  EERST
  ! De persoon vraagt om met rust gelaten te worden: respecteer dat. Houd het
    contact licht en spreek af wanneer het weer ter sprake mag komen.
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
  
  NU GEEN ACTIVITEITEN
  De persoon wil met rust gelaten worden. Daarom staan hier geen activiteiten.
  
  GOED OM TE WETEN
  - Groepen die u niet noemde, tellen als niet van toepassing.
  - Een profiel is niet meer dan een hulpmiddel: blijf kijken en luisteren naar de
    mens om wie het gaat.
