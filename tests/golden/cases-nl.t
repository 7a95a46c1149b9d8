Cases of a trainer's own, in a file of their own.

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
  $ maatwerk check --lang nl own.yaml
  own.yaml: in orde
  fouten: 0; waarschuwingen: 0

The list gives no answer away.

  $ maatwerk cases --lang nl --file own.yaml
  1 duidelijk
    wim             Wim
  
  2 met een verleidelijke vergissing
    mevrouw-de-wit  Mevrouw de Wit
  
  Casussen: 2. Eén bekijken, met de antwoorden: maatwerk cases show ID. Zonder de
  antwoorden: met --story erachter. Oefenen: maatwerk cases quiz
  De persoon in een casus is verzonnen.

A case with its answers; one of which an answer is not known.

  $ maatwerk cases show mevrouw-de-wit --lang nl --file own.yaml
  Mevrouw de Wit
  mevrouw-de-wit (met een verleidelijke vergissing)
  
  Mevrouw De Wit (74) verloor vorig jaar haar man. Tot dan zat haar week vol. Nu
  zit zij alleen thuis. Zij belt zelf het buurthuis.
  
  ANTWOORDEN OVER DEZE PERSOON
    aard en duur  situationeel
    motivatie     ja
    leeftijd      74
    geslacht      vrouw
    groepen       partner overleden, dierbare (ook partner) verloren in het
                  afgelopen jaar, woont alleen
    wensen        contact met mensen die hetzelfde meemaken
  
  Profiel: Achterblijver
  
  GOEDE REDENEN
  - Aard en duur: Tot haar man vorig jaar overleed zat haar week vol.
    Want: Een recente gebeurtenis heet situationeel. [handreiking: bijlage 1, Ad
    1. De duur (persistentie) van de problematiek]
  
  - Motivatie: Zij belt zelf het buurthuis.
    Want: Wie zelf contact zoekt, is erop gericht. [handreiking: bijlage 1, Ad 2.
    De motivatie met betrekking tot sociale participatie]
  
  VERLEIDELIJK, MAAR GEEN GOEDE REDEN
  - Aard en duur: Zij zit alleen thuis.
    Waarom niet: Alleen zitten zegt niet hoe lang het al speelt. [handreiking:
    bijlage 1, Ad 1. De duur (persistentie) van de problematiek]
  
  - Profiel: Zij is vierenzeventig.
    Waarom niet: Leeftijd bepaalt geen profiel. [afgeleid door ons: van antwoorden
    naar een profiel]
  
  ACTIVITEITEN DIE PASSEN
  - Bezoekdienst weduwen en weduwnaars                        onderbouwd, plaats 1
  
  NIET BIJ DE EERSTE VIJF
  - OOPOEH (Ouderen Passen Op Een Huisdier)                  onderbouwd, plaats 13
    Zij vraagt niet om een huisdier.
  
  LES
  Kijk naar wat recent is veranderd.
  
  BRONNEN
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid, tweede druk (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - Methode van maatwerk: onze eigen redenering. README.md#method
  
  De persoon in een casus is verzonnen.
  $ maatwerk cases show wim --lang nl --file own.yaml
  Wim
  wim (duidelijk)
  
  Wim (58) drinkt al jaren en heeft schulden. Of hij mensen wil zien, is hem niet
  gevraagd.
  
  ANTWOORDEN OVER DEZE PERSOON
    aard en duur  complex
    motivatie     wordt niet verteld
    leeftijd      58
    geslacht      man
    groepen       verslaving
  
  Profiel: nog niet te zeggen; mogelijk: Hoopvolle of Overlever
  
  GOEDE REDENEN
  - Motivatie: Niemand vroeg het hem.
    Want: Onbekend is geen nee. [afgeleid door ons: van antwoorden naar een
    profiel]
  
  - Aard en duur: Hij drinkt al jaren en heeft schulden.
    Want: Lang, en problemen op meer gebieden: complex. [handreiking: bijlage 1,
    Ad 1. De duur (persistentie) van de problematiek]
  
  VERLEIDELIJK, MAAR GEEN GOEDE REDEN
  - Motivatie: Wie drinkt, wil niemand zien.
    Waarom niet: Dat staat niet in het verhaal. [handreiking: bijlage 1, Ad 2. De
    motivatie met betrekking tot sociale participatie]
  
  - Profiel: Hij is een man alleen.
    Waarom niet: Dat bepaalt geen profiel. [afgeleid door ons: van antwoorden naar
    een profiel]
  
  ACTIVITEITEN DIE PASSEN
  - Buurtcirkel                                               onderbouwd, plaats 3
  
  LES
  Vraag het eerst.
  
  BRONNEN
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid, tweede druk (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - Methode van maatwerk: onze eigen redenering. README.md#method
  
  De persoon in een casus is verzonnen.

The story alone, for a screen.

  $ maatwerk cases show wim --story --lang nl --file own.yaml
  
          Wim
  
          Wim (58) drinkt al jaren en heeft schulden. Of hij mensen wil
          zien, is hem niet gevraagd.
  

The cases of the catalogue.

  $ maatwerk cases list --lang nl | grep -c '^  [a-z]'
  28
  $ maatwerk cases test --lang nl
  casussen: 28; kloppen: 28; kloppen niet: 0

A catalogue that no longer does what the cases say.

  $ cat >less.yaml <<X
  > overlay: Hier
  > activities:
  >   bezoekdienst-weduwen-weduwnaars: {off: Niet in onze gemeente.}
  >   buurtcirkel:
  >     fits: {hopeful: little, survivor: not-first}
  >   oopoeh:
  >     serves: {main: [peers]}
  >     leans: {suits: [widowed]}
  >     fits: {left-behind: strong}
  > X
  $ maatwerk cases test own.yaml --lang nl --catalog less.yaml
  wim: Wim
  - buurtcirkel hoort in een lijst, maar staat er niet in: draait om ontmoeten,
    erbij horen in een vaste kleine kring; voor een Overlever is dat geen eerste
    stap
  
  mevrouw-de-wit: Mevrouw de Wit
  - bezoekdienst-weduwen-weduwnaars hoort in een lijst, maar staat er niet in:
    uitgezet door Hier: Niet in onze gemeente.
  - oopoeh hoort niet bij de eerste vijf, maar staat daar: onderbouwd, plaats 1
  
  casussen: 2; kloppen: 0; kloppen niet: 2
  [1]

Mistakes are shown at their place.

  $ sed -e 's/left-behind/dependent/' -e 's/motivation: unknown, //' -e 's/oopoeh/oopoe/' -e 's/^    lesson/    leson/' own.yaml >bad.yaml
  $ maatwerk check --lang nl bad.yaml
  bad.yaml:3:5: fout[catalog/missing-key]: 'lesson' ontbreekt in case 'mevrouw-de-wit'
     3 |     title: {nl: Mevrouw de Wit, en: Mrs De Wit}
       |     ^^^^^
     = hulp: voeg een regel 'lesson: …' toe
  bad.yaml:15:14: fout[cases/wrong-profile]: profiel 'dependent' volgt niet uit de antwoorden
     15 |     profile: dependent
        |              ^^^^^^^^^
     = hulp: volgens de tabel is het 'left-behind'; verbeter het profiel of de antwoorden
  bad.yaml:37:19: fout[catalog/unknown-reference]: 'oopoe' komt niet voor bij 'activities'
     37 |       - activity: oopoe
        |                   ^^^^^
     = hulp: bedoelde u 'oopoeh'?
  bad.yaml:39:5: fout[catalog/unknown-key]: onbekende sleutel 'leson' in case 'mevrouw-de-wit'
     39 |     leson: {nl: Kijk naar wat recent is veranderd., en: Look at what changed recently.}
        |     ^^^^^
     = hulp: bedoelde u 'lesson'?
  bad.yaml:41:5: fout[catalog/missing-key]: 'lesson' ontbreekt in case 'wim'
     41 |     title: {nl: Wim, en: Wim}
        |     ^^^^^
     = hulp: voeg een regel 'lesson: …' toe
  bad.yaml:46:13: fout[cases/no-answer]: 'motivation' is niet beantwoord
     46 |     person: {persistence: complex, age: 58, gender: man, groups: [addiction]}
        |             ^
     = hulp: schrijf 'motivation: unknown' als het verhaal het niet vertelt
  bad.yaml:68:5: fout[catalog/unknown-key]: onbekende sleutel 'leson' in case 'wim'
     68 |     leson: {nl: Vraag het eerst., en: Ask first.}
        |     ^^^^^
     = hulp: bedoelde u 'lesson'?
  fouten: 7; waarschuwingen: 0
  [1]
  $ maatwerk cases --lang nl --file bad.yaml
  bad.yaml:3:5: fout[catalog/missing-key]: 'lesson' ontbreekt in case 'mevrouw-de-wit'
     3 |     title: {nl: Mevrouw de Wit, en: Mrs De Wit}
       |     ^^^^^
     = hulp: voeg een regel 'lesson: …' toe
  bad.yaml:15:14: fout[cases/wrong-profile]: profiel 'dependent' volgt niet uit de antwoorden
     15 |     profile: dependent
        |              ^^^^^^^^^
     = hulp: volgens de tabel is het 'left-behind'; verbeter het profiel of de antwoorden
  bad.yaml:37:19: fout[catalog/unknown-reference]: 'oopoe' komt niet voor bij 'activities'
     37 |       - activity: oopoe
        |                   ^^^^^
     = hulp: bedoelde u 'oopoeh'?
  bad.yaml:39:5: fout[catalog/unknown-key]: onbekende sleutel 'leson' in case 'mevrouw-de-wit'
     39 |     leson: {nl: Kijk naar wat recent is veranderd., en: Look at what changed recently.}
        |     ^^^^^
     = hulp: bedoelde u 'lesson'?
  bad.yaml:41:5: fout[catalog/missing-key]: 'lesson' ontbreekt in case 'wim'
     41 |     title: {nl: Wim, en: Wim}
        |     ^^^^^
     = hulp: voeg een regel 'lesson: …' toe
  bad.yaml:46:13: fout[cases/no-answer]: 'motivation' is niet beantwoord
     46 |     person: {persistence: complex, age: 58, gender: man, groups: [addiction]}
        |             ^
     = hulp: schrijf 'motivation: unknown' als het verhaal het niet vertelt
  bad.yaml:68:5: fout[catalog/unknown-key]: onbekende sleutel 'leson' in case 'wim'
     68 |     leson: {nl: Vraag het eerst., en: Ask first.}
        |     ^^^^^
     = hulp: bedoelde u 'lesson'?
  maatwerk: fout: de casussen zijn niet in orde (fouten: 7); er is niets gedaan (zie 'maatwerk check')
  [2]
  $ printf 'naam: Mevrouw Jansen\n' >person.yaml
  $ maatwerk cases --lang nl --file person.yaml
  person.yaml: fout[cases/none]: hier staan geen casussen
     = hulp: een bestand met casussen begint met 'cases:'; zie catalog/README.md
  maatwerk: fout: de casussen zijn niet in orde (fouten: 1); er is niets gedaan (zie 'maatwerk check')
  [2]

What does not go together.

  $ maatwerk cases show --lang nl
  maatwerk: fout: welke casus? Schrijf: maatwerk cases show ID (de ids staan in: maatwerk cases)
  [2]
  $ maatwerk cases show mevrouw-de-wti --lang nl --file own.yaml
  maatwerk: fout: er is geen casus 'mevrouw-de-wti'; bedoelde u 'mevrouw-de-wit'?
  [2]
  $ maatwerk cases list wim --lang nl
  maatwerk: fout: 'cases list' toont alle casussen; voor één casus: maatwerk cases show ID
  [2]
  $ maatwerk cases quiz --story --lang nl
  maatwerk: fout: --story hoort bij 'cases show'
  [2]
  $ maatwerk cases quiz --format json --lang nl
  maatwerk: fout: de quiz is een gesprek: kies --format text
  [2]
  $ maatwerk cases quiz --no-input --lang nl
  maatwerk: fout: de quiz stelt vragen; dat gaat niet met --no-input
  [2]
  $ maatwerk cases quiz --file - --lang nl
  maatwerk: fout: standaardinvoer kan maar één keer gelezen worden
  [2]
  $ maatwerk cases test own.yaml --file own.yaml --lang nl
  maatwerk: fout: geef het bestand met casussen één keer: met --file of achter 'test'
  [2]
  $ maatwerk cases lst --lang nl
  maatwerk: fout: cases: 'lst' kan niet; hier kan: list, show, quiz, test; bedoelde u 'list'?
  Zie 'maatwerk --help'.
  [2]
  $ mkdir none; cp -R "$CATALOG"/*.yaml "$CATALOG"/activities none; maatwerk cases --lang nl --catalog none
  maatwerk: fout: deze catalogus heeft geen casussen; geef ze met --file
  [2]

Een andere catalogus: wat een casus verwacht en daar niet meer in een lijst staat, met de reden.
  $ cat >anders.yaml <<'YAML'
  > overlay: Anders
  > activities:
  >   buddyzorg:
  >     off: bestaat hier niet
  >   humanitas-tandem:
  >     audience: {age: {from: 90}}
  >   oopoeh:
  >     fits: {active: not-first, sheltered: not-first, left-behind: not-first, dependent: not-first, compensator: not-first, outsider: not-first, hopeful: not-first, survivor: not-first}
  > YAML
  $ maatwerk cases test --catalog anders.yaml --lang nl | grep -A4 -E '^(mevrouw-terborgh|lotte):'
  mevrouw-terborgh: Mevrouw Terborgh
  - oopoeh hoort in een lijst, maar staat er niet in: draait om ontmoeten; voor
    een Buitenstaander is dat geen eerste stap
  
  ton: Ton
  --
  lotte: Lotte
  - buddyzorg hoort in een lijst, maar staat er niet in: uitgezet door Anders:
    bestaat hier niet
  - humanitas-tandem hoort in een lijst, maar staat er niet in: voor mensen van 90
    jaar en ouder
