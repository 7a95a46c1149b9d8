The quiz, driven by lines. The profile is right and the reason is not: that is told, with why.

  $ cat >own.yaml <<X
  > cases:
  >   mevrouw-de-wit:
  >     title: {nl: Mevrouw de Wit, en: Mrs De Wit}
  >     difficulty: 2
  >     story:
  >       nl: Mevrouw De Wit (74) verloor vorig jaar haar man. Tot dan zat haar week vol. Nu zit zij alleen thuis. Zij belt zelf het buurthuis.
  >       en: Mrs De Wit (74) lost her husband last year. Until then her week was full. Now she sits at home alone. She rings the community centre herself.
  >     person:
  >       persistence: situational
  >       motivation: 'yes'
  >       age: 74
  >       gender: woman
  >       groups: [widowed, bereaved, lives-alone]
  >       wishes: [peers]
  >     profile: left-behind
  >     reasons:
  >       right:
  >         - about: persistence
  >           text: {nl: Tot haar man vorig jaar overleed zat haar week vol., en: Until her husband died last year her week was full.}
  >           because: {nl: Een recente gebeurtenis heet situationeel., en: A recent event is called situational.}
  >           source: handbook/appendix-1-duration
  >         - about: motivation
  >           text: {nl: Zij belt zelf het buurthuis., en: She rings the community centre herself.}
  >           because: {nl: 'Wie zelf contact zoekt, is erop gericht.', en: Who seeks contact is oriented on it.}
  >           source: handbook/appendix-1-motivation
  >       wrong:
  >         - about: persistence
  >           text: {nl: Zij zit alleen thuis., en: She sits at home alone.}
  >           because: {nl: Alleen zitten zegt niet hoe lang het al speelt., en: To sit alone does not tell how long it has been going on.}
  >           source: handbook/appendix-1-duration
  >         - about: profile
  >           text: {nl: Zij is vierenzeventig., en: She is seventy-four.}
  >           because: {nl: Leeftijd bepaalt geen profiel., en: Age decides no profile.}
  >           source: method/classification
  >     sound: [bezoekdienst-weduwen-weduwnaars]
  >     unsound:
  >       - activity: oopoeh
  >         because: {nl: Zij vraagt niet om een huisdier., en: She does not ask for a pet.}
  >     lesson: {nl: Kijk naar wat recent is veranderd., en: Look at what changed recently.}
  >   wim:
  >     title: {nl: Wim, en: Wim}
  >     difficulty: 1
  >     story:
  >       nl: Wim (58) drinkt al jaren en heeft schulden. Of hij mensen wil zien, is hem niet gevraagd.
  >       en: Wim (58) has been drinking for years and has debts. Nobody asked him whether he wants to see people.
  >     person: {persistence: complex, motivation: unknown, age: 58, gender: man, groups: [addiction]}
  >     profile: open
  >     reasons:
  >       right:
  >         - about: persistence
  >           text: {nl: Hij drinkt al jaren en heeft schulden., en: He has been drinking for years and has debts.}
  >           because: {nl: 'Lang, en problemen op meer gebieden: complex.', en: 'Long, and problems in more areas: complex.'}
  >           source: handbook/appendix-1-duration
  >         - about: motivation
  >           text: {nl: Niemand vroeg het hem., en: Nobody asked him.}
  >           because: {nl: Onbekend is geen nee., en: Unknown is not no.}
  >           source: method/classification
  >       wrong:
  >         - about: motivation
  >           text: {nl: 'Wie drinkt, wil niemand zien.', en: Who drinks does not want to see anyone.}
  >           because: {nl: Dat staat niet in het verhaal., en: That is not in the story.}
  >           source: handbook/appendix-1-motivation
  >         - about: profile
  >           text: {nl: Hij is een man alleen., en: He is a man on his own.}
  >           because: {nl: Dat bepaalt geen profiel., en: That decides no profile.}
  >           source: method/classification
  >     sound: [buurtcirkel]
  >     lesson: {nl: Vraag het eerst., en: Ask first.}
  > X
  $ cat >answers <<X
  > complex
  > weet niet
  > 9
  > 1,2
  > 
  > situationeel
  > ja
  > Achterblijver
  > 1,2,3
  > X
  $ maatwerk cases quiz --lang nl --file own.yaml <answers
  Oefenen. Bij elke casus leest u een verhaal en beantwoordt u vier vragen; daarna
  ziet u wat goed was en waarom. Typ een nummer of een woord. ? = uitleg, q =
  stoppen. De personen zijn verzonnen; er wordt niets bewaard.
  
  CASUS 1 VAN 2: Wim
  Wim (58) drinkt al jaren en heeft schulden. Of hij mensen wil zien, is hem niet
  gevraagd.
  
  (1/4) Hoe lang speelt het al, en spelen er ook andere problemen?
     1  dreigend
     2  situationeel
     3  structureel
     4  complex
     5  wordt niet verteld
  > complex
  
  (2/4) Wil de persoon graag contact met anderen?
     1  ja
     2  nee
     3  onduidelijk
     4  wordt niet verteld
  > weet niet
  
  (3/4) Welk profiel hoort daarbij?
     1  Actieve
     2  Geborgene
     3  Achterblijver
     4  Afhankelijke
     5  Compenseerder
     6  Buitenstaander
     7  Hoopvolle
     8  Overlever
     9  nog niet te zeggen
  > 9
  
  (4/4) Wat in het verhaal bepaalt dat? Noem één of meer nummers, bijvoorbeeld
  1,3.
  Goed is: minstens één goede reden en geen enkele verkeerde.
     1  Niemand vroeg het hem.
     2  Wie drinkt, wil niemand zien.
     3  Hij is een man alleen.
     4  Hij drinkt al jaren en heeft schulden.
  > 1,2
  
  NAGEKEKEN: Wim
    Aard en duur  goed: complex
    Motivatie     goed: wordt niet verteld
    Profiel       goed: nog niet te zeggen
    Reden         niet goed: u noemde 1 en 2; geen goede reden: 2; goed is 1 of 4
  
  GOEDE REDENEN
     1 Niemand vroeg het hem.
       Want: Onbekend is geen nee. [afgeleid door ons: van antwoorden naar een
       profiel]
     4 Hij drinkt al jaren en heeft schulden.
       Want: Lang, en problemen op meer gebieden: complex. [handreiking: bijlage
       1, Ad 1. De duur (persistentie) van de problematiek]
  
  OOK GENOEMD, MAAR GEEN GOEDE REDEN
     2 Wie drinkt, wil niemand zien.
       Waarom niet: Dat staat niet in het verhaal. [handreiking: bijlage 1, Ad 2.
       De motivatie met betrekking tot sociale participatie]
  
  LES
  Vraag het eerst.
  
  Enter = volgende casus, q = stoppen > 
  
  CASUS 2 VAN 2: Mevrouw de Wit
  Mevrouw De Wit (74) verloor vorig jaar haar man. Tot dan zat haar week vol. Nu
  zit zij alleen thuis. Zij belt zelf het buurthuis.
  
  (1/4) Hoe lang speelt het al, en spelen er ook andere problemen?
     1  dreigend
     2  situationeel
     3  structureel
     4  complex
     5  wordt niet verteld
  > situationeel
  
  (2/4) Wil de persoon graag contact met anderen?
     1  ja
     2  nee
     3  onduidelijk
     4  wordt niet verteld
  > ja
  
  (3/4) Welk profiel hoort daarbij?
     1  Actieve
     2  Geborgene
     3  Achterblijver
     4  Afhankelijke
     5  Compenseerder
     6  Buitenstaander
     7  Hoopvolle
     8  Overlever
     9  nog niet te zeggen
  > Achterblijver
  
  (4/4) Wat in het verhaal bepaalt dat? Noem één of meer nummers, bijvoorbeeld
  1,3.
  Goed is: minstens één goede reden en geen enkele verkeerde.
     1  Zij zit alleen thuis.
     2  Tot haar man vorig jaar overleed zat haar week vol.
     3  Zij is vierenzeventig.
     4  Zij belt zelf het buurthuis.
  > 1,2,3
  
  NAGEKEKEN: Mevrouw de Wit
    Aard en duur  goed: situationeel
    Motivatie     goed: ja
    Profiel       goed: Achterblijver
    Reden         niet goed: u noemde 1, 2 en 3; geen goede reden: 1 en 3; goed is
                  2 of 4
  
  GOEDE REDENEN
     2 Tot haar man vorig jaar overleed zat haar week vol.
       Want: Een recente gebeurtenis heet situationeel. [handreiking: bijlage 1,
       Ad 1. De duur (persistentie) van de problematiek]
     4 Zij belt zelf het buurthuis.
       Want: Wie zelf contact zoekt, is erop gericht. [handreiking: bijlage 1, Ad
       2. De motivatie met betrekking tot sociale participatie]
  
  OOK GENOEMD, MAAR GEEN GOEDE REDEN
     1 Zij zit alleen thuis.
       Waarom niet: Alleen zitten zegt niet hoe lang het al speelt. [handreiking:
       bijlage 1, Ad 1. De duur (persistentie) van de problematiek]
     3 Zij is vierenzeventig.
       Waarom niet: Leeftijd bepaalt geen profiel. [afgeleid door ons: van
       antwoorden naar een profiel]
  
  LES
  Kijk naar wat recent is veranderd.
  
  UITSLAG (casussen afgemaakt: 2 van 2)
    Aard en duur  2 van 2
    Motivatie     2 van 2
    Profiel       2 van 2
    Reden         0 van 2
  Een casus nalezen, met de activiteiten die passen en de bronnen: maatwerk cases
  show ID
  $ maatwerk cases quiz --lang en --file own.yaml <answers
  Practice. With each case you read a story and answer four questions; then you
  see what was right and why. Type a number or a word. ? = help, q = quit. The
  persons are invented; nothing is stored.
  
  CASE 1 OF 2: Wim
  Wim (58) has been drinking for years and has debts. Nobody asked him whether he
  wants to see people.
  
  (1/4) How long has it been going on, and are there other problems too?
     1  threatening
     2  situational
     3  structural
     4  complex
     5  not told
  > complex
  
  (2/4) Would the person like contact with others?
     1  yes
     2  no
     3  unclear
     4  not told
  > weet niet
  
  (3/4) Which profile goes with that?
     1  Active
     2  Sheltered
     3  Left behind
     4  Dependent
     5  Compensator
     6  Outsider
     7  Hopeful
     8  Survivor
     9  cannot be told yet
  > 9
  
  (4/4) What in the story decides that? Give one or more numbers, such as 1,3.
  Right is: at least one right reason and no wrong one.
     1  Nobody asked him.
     2  Who drinks does not want to see anyone.
     3  He is a man on his own.
     4  He has been drinking for years and has debts.
  > 1,2
  
  MARKED: Wim
    Persistence   right: complex
    Motivation    right: not told
    Profile       right: cannot be told yet
    Reason        not right: you named 1 and 2; not a right reason: 2; right is 1
                  or 4
  
  RIGHT REASONS
     1 Nobody asked him.
       Because: Unknown is not no. [derived by us: from answers to a profile]
     4 He has been drinking for years and has debts.
       Because: Long, and problems in more areas: complex. [handbook: appendix 1,
       Ad 1. De duur (persistentie) van de problematiek (how long the problems
       have lasted)]
  
  ALSO NAMED, BUT NOT A RIGHT REASON
     2 Who drinks does not want to see anyone.
       Why not: That is not in the story. [handbook: appendix 1, Ad 2. De
       motivatie met betrekking tot sociale participatie (motivation for taking
       part)]
  
  LESSON
  Ask first.
  
  Enter = next case, q = quit > 
  
  CASE 2 OF 2: Mrs De Wit
  Mrs De Wit (74) lost her husband last year. Until then her week was full. Now
  she sits at home alone. She rings the community centre herself.
  
  (1/4) How long has it been going on, and are there other problems too?
     1  threatening
     2  situational
     3  structural
     4  complex
     5  not told
  > situationeel
  
  (2/4) Would the person like contact with others?
     1  yes
     2  no
     3  unclear
     4  not told
  > ja
  
  (3/4) Which profile goes with that?
     1  Active
     2  Sheltered
     3  Left behind
     4  Dependent
     5  Compensator
     6  Outsider
     7  Hopeful
     8  Survivor
     9  cannot be told yet
  > Achterblijver
  
  (4/4) What in the story decides that? Give one or more numbers, such as 1,3.
  Right is: at least one right reason and no wrong one.
     1  She sits at home alone.
     2  Until her husband died last year her week was full.
     3  She is seventy-four.
     4  She rings the community centre herself.
  > 1,2,3
  
  MARKED: Mrs De Wit
    Persistence   right: situational
    Motivation    right: yes
    Profile       right: Left behind
    Reason        not right: you named 1, 2 and 3; not a right reason: 1 and 3;
                  right is 2 or 4
  
  RIGHT REASONS
     2 Until her husband died last year her week was full.
       Because: A recent event is called situational. [handbook: appendix 1, Ad 1.
       De duur (persistentie) van de problematiek (how long the problems have
       lasted)]
     4 She rings the community centre herself.
       Because: Who seeks contact is oriented on it. [handbook: appendix 1, Ad 2.
       De motivatie met betrekking tot sociale participatie (motivation for taking
       part)]
  
  ALSO NAMED, BUT NOT A RIGHT REASON
     1 She sits at home alone.
       Why not: To sit alone does not tell how long it has been going on.
       [handbook: appendix 1, Ad 1. De duur (persistentie) van de problematiek
       (how long the problems have lasted)]
     3 She is seventy-four.
       Why not: Age decides no profile. [derived by us: from answers to a profile]
  
  LESSON
  Look at what changed recently.
  
  RESULT (cases finished: 2 of 2)
    Persistence   2 of 2
    Motivation    2 of 2
    Profile       2 of 2
    Reason        0 of 2
  To read a case again, with the activities that fit and the sources: maatwerk
  cases show ID

All wrong: what was right, with its definition, and whether the table was read well.

  $ maatwerk cases quiz mevrouw-de-wit --lang nl --file own.yaml <<X | sed -n '/NAGEKEKEN/,/^$/p'
  > structureel
  > twijfelt
  > 6
  > 1
  > X
  NAGEKEKEN: Mevrouw de Wit
    Aard en duur  niet goed: u antwoordde 'structureel', goed is 'situationeel'
                  Door recente omstandigheden of een recente gebeurtenis is de
                  persoon eenzaam of geïsoleerd geraakt.
    Motivatie     niet goed: u antwoordde 'onduidelijk', goed is 'ja'
                  De persoon wil graag in contact komen met anderen, ook als die
                  zelf niet ziet hoe.
    Profiel       niet goed: u antwoordde 'Buitenstaander', goed is
                  'Achterblijver'
                  Het profiel volgt wel uit uw eigen twee antwoorden; de fout zit
                  daar.
    Reden         niet goed: u noemde 1; goed is 2 of 4
  
  $ maatwerk cases quiz mevrouw-de-wit --lang en --file own.yaml <<X | sed -n '/MARKED/,/^$/p'
  > 2
  > 1
  > 4
  > 2
  > X
  MARKED: Mrs De Wit
    Persistence   right: situational
    Motivation    right: yes
    Profile       not right: you answered 'Dependent', right is 'Left behind'
                  The profile does not follow from your own two answers; ? at that
                  question shows the table.
    Reason        right: 2
  

Help, what is no answer, and stopping halfway.

  $ maatwerk cases quiz mevrouw-de-wit --lang nl --file own.yaml <<X
  > ?
  > 7
  > misschien
  > 2
  > ?
  > 1
  > ?
  > Achterbljver
  > 4
  > ?
  > 9
  > q
  > X
  Oefenen. Bij elke casus leest u een verhaal en beantwoordt u vier vragen; daarna
  ziet u wat goed was en waarom. Typ een nummer of een woord. ? = uitleg, q =
  stoppen. De personen zijn verzonnen; er wordt niets bewaard.
  
  CASUS 1 VAN 1: Mevrouw de Wit
  Mevrouw De Wit (74) verloor vorig jaar haar man. Tot dan zat haar week vol. Nu
  zit zij alleen thuis. Zij belt zelf het buurthuis.
  
  (1/4) Hoe lang speelt het al, en spelen er ook andere problemen?
     1  dreigend
     2  situationeel
     3  structureel
     4  complex
     5  wordt niet verteld
  > ?
  - dreigend: Door omstandigheden of een gebeurtenis dreigt de persoon eenzaam of
    geïsoleerd te raken.
  - situationeel: Door recente omstandigheden of een recente gebeurtenis is de
    persoon eenzaam of geïsoleerd geraakt.
  - structureel: De persoon is al vele jaren eenzaam of geïsoleerd, zonder grote
    problemen op andere leefgebieden.
  - complex: De persoon is al lang eenzaam of geïsoleerd en heeft ook problemen op
    andere leefgebieden, bijvoorbeeld psychische problemen.
  - wordt niet verteld: het verhaal zegt er niets over. Onbekend telt nooit als
    nee.
  
  (1/4) Hoe lang speelt het al, en spelen er ook andere problemen?
     1  dreigend
     2  situationeel
     3  structureel
     4  complex
     5  wordt niet verteld
  > 7
  Dat antwoord past hier niet: kies een nummer van 1 tot en met 5.
  
  (1/4) Hoe lang speelt het al, en spelen er ook andere problemen?
     1  dreigend
     2  situationeel
     3  structureel
     4  complex
     5  wordt niet verteld
  > misschien
  Dat antwoord past hier niet: kies een nummer van 1 tot en met 5.
  
  (1/4) Hoe lang speelt het al, en spelen er ook andere problemen?
     1  dreigend
     2  situationeel
     3  structureel
     4  complex
     5  wordt niet verteld
  > 2
  
  (2/4) Wil de persoon graag contact met anderen?
     1  ja
     2  nee
     3  onduidelijk
     4  wordt niet verteld
  > ?
  - ja: De persoon wil graag in contact komen met anderen, ook als die zelf niet
    ziet hoe.
  - nee: De persoon wil nu liever geen contact met anderen.
  - onduidelijk: Ernaar gevraagd; de persoon twijfelt of durft (nog) niet.
  - wordt niet verteld: het verhaal zegt er niets over. Onbekend telt nooit als
    nee.
  
  (2/4) Wil de persoon graag contact met anderen?
     1  ja
     2  nee
     3  onduidelijk
     4  wordt niet verteld
  > 1
  
  (3/4) Welk profiel hoort daarbij?
     1  Actieve
     2  Geborgene
     3  Achterblijver
     4  Afhankelijke
     5  Compenseerder
     6  Buitenstaander
     7  Hoopvolle
     8  Overlever
     9  nog niet te zeggen
  > ?
  Het profiel volgt uit de twee vorige antwoorden; nee en onduidelijk staan in
  dezelfde kolom:
  - dreigend: Actieve bij motivatie ja, Geborgene bij nee of onduidelijk
  - situationeel: Achterblijver bij motivatie ja, Afhankelijke bij nee of
    onduidelijk
  - structureel: Compenseerder bij motivatie ja, Buitenstaander bij nee of
    onduidelijk
  - complex: Hoopvolle bij motivatie ja, Overlever bij nee of onduidelijk
  - nog niet te zeggen: een van de twee antwoorden ontbreekt, en meer profielen
    zijn mogelijk
  
  (3/4) Welk profiel hoort daarbij?
     1  Actieve
     2  Geborgene
     3  Achterblijver
     4  Afhankelijke
     5  Compenseerder
     6  Buitenstaander
     7  Hoopvolle
     8  Overlever
     9  nog niet te zeggen
  > Achterbljver
  Dat antwoord past hier niet: kies een nummer van 1 tot en met 9, of een profiel;
  bedoelde u 'achterblijver'?
  
  (3/4) Welk profiel hoort daarbij?
     1  Actieve
     2  Geborgene
     3  Achterblijver
     4  Afhankelijke
     5  Compenseerder
     6  Buitenstaander
     7  Hoopvolle
     8  Overlever
     9  nog niet te zeggen
  > 4
  
  (4/4) Wat in het verhaal bepaalt dat? Noem één of meer nummers, bijvoorbeeld
  1,3.
  Goed is: minstens één goede reden en geen enkele verkeerde.
     1  Zij zit alleen thuis.
     2  Tot haar man vorig jaar overleed zat haar week vol.
     3  Zij is vierenzeventig.
     4  Zij belt zelf het buurthuis.
  > ?
  Een goede reden noemt een feit uit dit verhaal dat bepaalt wat u hierboven
  antwoordde: hoe lang het speelt en of er meer speelt, of de persoon contact wil,
  of hoe die twee samen het profiel maken. Wat wel waar is maar dat niet bepaalt,
  is geen goede reden.
  
  (4/4) Wat in het verhaal bepaalt dat? Noem één of meer nummers, bijvoorbeeld
  1,3.
  Goed is: minstens één goede reden en geen enkele verkeerde.
     1  Zij zit alleen thuis.
     2  Tot haar man vorig jaar overleed zat haar week vol.
     3  Zij is vierenzeventig.
     4  Zij belt zelf het buurthuis.
  > 9
  Dat antwoord past hier niet: kies één of meer nummers van 1 tot en met 4, met
  een komma ertussen.
  
  (4/4) Wat in het verhaal bepaalt dat? Noem één of meer nummers, bijvoorbeeld
  1,3.
  Goed is: minstens één goede reden en geen enkele verkeerde.
     1  Zij zit alleen thuis.
     2  Tot haar man vorig jaar overleed zat haar week vol.
     3  Zij is vierenzeventig.
     4  Zij belt zelf het buurthuis.
  > q
  
  UITSLAG (casussen afgemaakt: 0 van 1)
  De casus waarin u stopte, telt niet mee.
  $ printf '2\n?\n' | maatwerk cases quiz mevrouw-de-wit --lang en --file own.yaml
  Practice. With each case you read a story and answer four questions; then you
  see what was right and why. Type a number or a word. ? = help, q = quit. The
  persons are invented; nothing is stored.
  
  CASE 1 OF 1: Mrs De Wit
  Mrs De Wit (74) lost her husband last year. Until then her week was full. Now
  she sits at home alone. She rings the community centre herself.
  
  (1/4) How long has it been going on, and are there other problems too?
     1  threatening
     2  situational
     3  structural
     4  complex
     5  not told
  > 2
  
  (2/4) Would the person like contact with others?
     1  yes
     2  no
     3  unclear
     4  not told
  > ?
  - yes: The person would like to get in touch with others, even without seeing
    how.
  - no: The person would rather not have contact with others for now.
  - unclear: It was asked; the person wavers or does not dare (yet).
  - not told: the story says nothing about it. Unknown never counts as no.
  
  (2/4) Would the person like contact with others?
     1  yes
     2  no
     3  unclear
     4  not told
  > 
  
  RESULT (cases finished: 0 of 1)
  The case in which you stopped does not count.

The end of the input stops the quiz; nothing finished is no score.

  $ maatwerk cases quiz wim --lang en --file own.yaml </dev/null | tail -2
  
  RESULT (cases finished: 0 of 1)

Into a file.

  $ maatwerk cases quiz wim --lang en --file own.yaml -o out.txt <answers; tail -4 out.txt
    Profile       1 of 1
    Reason        0 of 1
  To read a case again, with the activities that fit and the sources: maatwerk
  cases show ID

A word of which there is none like it.

  $ maatwerk cases quiz mevrouw-de-wti --lang nl --file own.yaml </dev/null
  maatwerk: fout: er is geen casus 'mevrouw-de-wti'; bedoelde u 'mevrouw-de-wit'?
  [2]

The built-in cases.

  $ echo q | maatwerk cases quiz --lang nl | grep -c CASUS
  1
