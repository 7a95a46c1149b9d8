The sheet that a worker hands over: plain words, no profile, no points, no labels. With a signal, or
when the person asks to be left alone, there is none.

  $ maatwerk recommend --person "$EXAMPLES/person.yaml" --handout --lang nl
  Ideeën om samen over te praten
  Dit zijn ideeën. U hoeft niets. Kies wat u leuk of nuttig lijkt, en praat erover
  met de persoon die u dit blad gaf.
  
  1. Activerend huisbezoek
     Een vrijwilliger komt elke week bij u thuis. Die biedt steun en helpt u om
     weer meer zelf te doen en te ondernemen.
     Voor wie             Vooral voor ouderen.
     Hoe het is           U bent met zijn tweeën en u hoeft de deur niet uit. De
                          vrijwilliger heeft hiervoor een training gehad.
     Vragen of meenemen   Vraag wie er komt, op welke dag en hoe lang het bezoek
                          duurt. Vraag ook of u eerst kennis kunt maken.
  
  2. Thuishuisproject
     U gaat zelfstandig wonen, met een paar anderen in één huis. Of een
     vrijwilliger bezoekt u thuis en helpt u met uw contacten.
     Voor wie             Voor mensen vanaf 55 jaar die alleen wonen.
     Hoe het is           In een Thuishuis wonen vijf tot zeven mensen. Daarvoor
                          moet u verhuizen. Bij Thuisbezoek blijft u wonen waar u
                          woont.
     Vragen of meenemen   Vraag of er een Thuishuis of Thuisbezoek bij u in de
                          buurt is. Vraag ook vanaf welke leeftijd, en hoe hoog de
                          huur is.
  
  3. Vriendschappelijk huisbezoek
     Een vrijwilliger komt op bezoek voor een vriendschappelijk gesprek dat steun
     geeft. Het is geen hulpverlening.
     Voor wie             Voor mensen die graag bezoek krijgen en dat zelf niet
                          makkelijk regelen.
     Hoe het is           U praat thuis met één vrijwilliger. U hoeft de deur niet
                          uit. Het is voor langere tijd.
     Vragen of meenemen   Vraag hoe vaak de vrijwilliger komt en hoelang. Vraag
                          ook of u eerst kennis kunt maken.
  
  4. Buddyzorg
     Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per
     twee weken, voor gezelschap en steun.
     Voor wie             Voor mensen die graag een maatje willen.
     Hoe het is           U ziet steeds dezelfde persoon. U bent met zijn tweeën,
                          thuis of ergens in de buurt.
     Vragen of meenemen   Vraag of de buddy bij u thuis komt en of er iemand vrij
                          is. Vraag ook voor wie de buddy's er zijn.
  
  5. Jong+Oud=Goud
     Een student komt een jaar lang minstens zes uur per maand langs, helpt met
     praktische dingen en onderneemt samen iets leuks. Op uitstapjes ontmoeten
     deelnemers elkaar.
     Voor wie             Vooral voor ouderen.
     Hoe het is           De student is een vrijwilliger. Meestal bent u met zijn
                          tweeën. Zes uur per maand is ongeveer anderhalf uur per
                          week.
     Vragen of meenemen   Vraag wanneer er een student kan komen, en wat er na dat
                          jaar gebeurt. Vraag ook wat de uitstapjes kosten.
  
  Vraag of het nog bestaat en of er plaats is: dat kan veranderd zijn.
  
  Ik kan bellen met:      ______________________________
  
  Telefoon:               ______________________________
  

  $ maatwerk recommend --person "$EXAMPLES/person.yaml" --handout --lang en
  Ideas to talk about together
  These are ideas. You do not have to do anything. Choose what seems nice or
  useful to you, and talk about it with the person who gave you this sheet.
  
  1. Activerend huisbezoek
     A volunteer visits you at home every week, gives support and helps you to do
     more yourself and take things up again.
     For whom             Mainly for older people.
     What it is like      It is just the two of you, and you do not have to go
                          out. The volunteer has been trained for this.
     To ask or bring      Ask who will come, on which day and how long a visit
                          lasts. Also ask whether you can meet the volunteer
                          first.
  
  2. Thuishuisproject
     You move into a house with a few others, but run your own life. Or a
     volunteer visits you at home and helps you with your contacts.
     For whom             For people aged 55 and over who live alone.
     What it is like      Five to seven people live in a Thuishuis. For this you
                          have to move house. With Thuisbezoek (home visits) you
                          stay where you live.
     To ask or bring      Ask whether there is a Thuishuis or Thuisbezoek near
                          you. Also ask from what age, and how much the rent is.
  
  3. Vriendschappelijk huisbezoek
     A volunteer comes to visit for a friendly, supportive talk. It is not
     professional help.
     For whom             For people who would like visitors and find that hard to
                          arrange.
     What it is like      You talk at home with one volunteer. You do not have to
                          go out. It is for a longer time.
     To ask or bring      Ask how often the volunteer comes and for how long. Also
                          ask whether you can meet first.
  
  4. Buddyzorg
     A trained volunteer is a buddy for a year, at least four hours a fortnight,
     for company and support.
     For whom             For people who would like a buddy.
     What it is like      You see the same person each time. It is just the two of
                          you, at home or somewhere in the neighbourhood.
     To ask or bring      Ask whether the buddy comes to your home and whether
                          someone is free. Also ask whom the buddies are for.
  
  5. Jong+Oud=Goud
     For a year a student visits at least six hours a month, helps with practical
     things and does enjoyable things together. Participants meet each other on
     outings.
     For whom             Mainly for older people.
     What it is like      The student is a volunteer. Mostly it is just the two of
                          you. Six hours a month is about an hour and a half a
                          week.
     To ask or bring      Ask when a student can come, and what happens after that
                          year. Also ask what the outings cost.
  
  Ask whether it still exists and has room: that may have changed.
  
  I can call:             ______________________________
  
  Phone:                  ______________________________
  

An open profile: what suits in any case comes first.

  $ maatwerk recommend --motivation yes --age 60 --handout --lang en | grep -E '^[0-9]'
  1. Bij Bosshardt
  2. Netwerkcoach
  3. Vrienden maken kun je leren
  4. OpenJeHart
  5. Verhalengroepen met ouderen

Who offers it here, on the sheet too.

  $ maatwerk recommend --catalog "$EXAMPLES/overlay-voorbeeldstad.yaml" --area Noord --persistence dreigend --motivation ja --age 70 --interest muziek --handout --lang nl | grep -E '^[0-9]|Waar'
  1. Resto VanHarte
     Waar                 Resto VanHarte, locatie Noord: woensdag om 17.30 uur in
  2. Vier het Leven
  3. OOPOEH (Ouderen Passen Op Een Huisdier)
     Waar                 OOPOEH: aanmelden via internet; het buurthuis kan
  4. Het Danspaleis
  5. Digitale buurtplatforms

No sheet.

  $ maatwerk recommend --persistence complex --motivation no --signal abuse --handout --lang nl
  maatwerk: fout: geen blad: er is een signaal, en dat gaat voor; het advies zonder --handout zegt wat eerst nodig is
  [2]
  $ maatwerk recommend --persistence complex --motivation no --wish nothing --handout --lang en
  maatwerk: error: no sheet: the person asks to be left alone; the recommendation without --handout says what can be done
  [2]
  $ maatwerk recommend --persistence complex --motivation no --handout --format json --lang en
  maatwerk: error: --handout is a sheet for people: choose --format text or html
  [2]
