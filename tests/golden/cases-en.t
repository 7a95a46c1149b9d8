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
  $ maatwerk check --lang en own.yaml
  own.yaml: fine
  errors: 0; warnings: 0

The list gives no answer away.

  $ maatwerk cases --lang en --file own.yaml
  1 clear
    wim             Wim
  
  2 with a tempting mistake
    mevrouw-de-wit  Mrs De Wit
  
  Cases: 2. To look at one, with the answers: maatwerk cases show ID. Without the
  answers: with --story after it. To practise: maatwerk cases quiz
  The person in a case is invented.

A case with its answers; one of which an answer is not known.

  $ maatwerk cases show mevrouw-de-wit --lang en --file own.yaml
  Mrs De Wit
  mevrouw-de-wit (with a tempting mistake)
  
  Mrs De Wit (74) lost her husband last year. Until then her week was full. Now
  she sits at home alone. She rings the community centre herself.
  
  ANSWERS ABOUT THIS PERSON
    persistence  situational
    motivation   yes
    age          74
    gender       woman
    groups       widowed, lost someone close (partner too) in the past year, lives
                 alone
    wishes       people going through the same
  
  Profile: Left behind
  
  RIGHT REASONS
  - Persistence: Until her husband died last year her week was full.
    Because: A recent event is called situational. [handbook: appendix 1, Ad 1. De
    duur (persistentie) van de problematiek (how long the problems have lasted)]
  
  - Motivation: She rings the community centre herself.
    Because: Who seeks contact is oriented on it. [handbook: appendix 1, Ad 2. De
    motivatie met betrekking tot sociale participatie (motivation for taking
    part)]
  
  TEMPTING, BUT NOT A RIGHT REASON
  - Persistence: She sits at home alone.
    Why not: To sit alone does not tell how long it has been going on. [handbook:
    appendix 1, Ad 1. De duur (persistentie) van de problematiek (how long the
    problems have lasted)]
  
  - Profile: She is seventy-four.
    Why not: Age decides no profile. [derived by us: from answers to a profile]
  
  ACTIVITIES THAT FIT
  - Bezoekdienst weduwen en weduwnaars (visits for widows and widowers)
    evidence-backed, place 1
  
  NOT AMONG THE FIRST FIVE
  - OOPOEH (older people looking after a pet in the neighbourhood)
    evidence-backed, place 13
    She does not ask for a pet.
  
  LESSON
  Look at what changed recently.
  
  SOURCES
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid (handbook on the
    local approach to loneliness), second printing (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - The method of maatwerk: our own reasoning. README.md#method
  
  The person in a case is invented.
  $ maatwerk cases show wim --lang en --file own.yaml
  Wim
  wim (clear)
  
  Wim (58) has been drinking for years and has debts. Nobody asked him whether he
  wants to see people.
  
  ANSWERS ABOUT THIS PERSON
    persistence  complex
    motivation   not told
    age          58
    gender       man
    groups       addiction
  
  Profile: cannot be told yet; possible: Hopeful or Survivor
  
  RIGHT REASONS
  - Motivation: Nobody asked him.
    Because: Unknown is not no. [derived by us: from answers to a profile]
  
  - Persistence: He has been drinking for years and has debts.
    Because: Long, and problems in more areas: complex. [handbook: appendix 1, Ad
    1. De duur (persistentie) van de problematiek (how long the problems have
    lasted)]
  
  TEMPTING, BUT NOT A RIGHT REASON
  - Motivation: Who drinks does not want to see anyone.
    Why not: That is not in the story. [handbook: appendix 1, Ad 2. De motivatie
    met betrekking tot sociale participatie (motivation for taking part)]
  
  - Profile: He is a man on his own.
    Why not: That decides no profile. [derived by us: from answers to a profile]
  
  ACTIVITIES THAT FIT
  - Buurtcirkel (neighbourhood circle)                    evidence-backed, place 3
  
  LESSON
  Ask first.
  
  SOURCES
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid (handbook on the
    local approach to loneliness), second printing (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - The method of maatwerk: our own reasoning. README.md#method
  
  The person in a case is invented.

The story alone, for a screen.

  $ maatwerk cases show wim --story --lang en --file own.yaml
  
          Wim
  
          Wim (58) has been drinking for years and has debts. Nobody asked
          him whether he wants to see people.
  

The cases of the catalogue.

  $ maatwerk cases list --lang en | grep -c '^  [a-z]'
  28
  $ maatwerk cases test --lang en
  cases: 28; hold: 28; do not hold: 0

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
  $ maatwerk cases test own.yaml --lang en --catalog less.yaml
  wim: Wim
  - buurtcirkel belongs in a list, but is not in one: is about meeting people,
    belonging in a small steady circle; for the profile Survivor that is not a
    first step
  
  mevrouw-de-wit: Mrs De Wit
  - bezoekdienst-weduwen-weduwnaars belongs in a list, but is not in one: switched
    off by Hier: Niet in onze gemeente.
  - oopoeh must not be among the first five, but is: evidence-backed, place 1
  
  cases: 2; hold: 0; do not hold: 2
  [1]

Mistakes are shown at their place.

  $ sed -e 's/left-behind/dependent/' -e 's/motivation: unknown, //' -e 's/oopoeh/oopoe/' -e 's/^    lesson/    leson/' own.yaml >bad.yaml
  $ maatwerk check --lang en bad.yaml
  bad.yaml:3:5: error[catalog/missing-key]: 'lesson' is missing in case 'mevrouw-de-wit'
     3 |     title: {nl: Mevrouw de Wit, en: Mrs De Wit}
       |     ^^^^^
     = help: add a line 'lesson: …'
  bad.yaml:15:14: error[cases/wrong-profile]: profile 'dependent' does not follow from the answers
     15 |     profile: dependent
        |              ^^^^^^^^^
     = help: by the table it is 'left-behind'; correct the profile or the answers
  bad.yaml:37:19: error[catalog/unknown-reference]: 'oopoe' is not one of 'activities'
     37 |       - activity: oopoe
        |                   ^^^^^
     = help: did you mean 'oopoeh'?
  bad.yaml:39:5: error[catalog/unknown-key]: unknown key 'leson' in case 'mevrouw-de-wit'
     39 |     leson: {nl: Kijk naar wat recent is veranderd., en: Look at what changed recently.}
        |     ^^^^^
     = help: did you mean 'lesson'?
  bad.yaml:41:5: error[catalog/missing-key]: 'lesson' is missing in case 'wim'
     41 |     title: {nl: Wim, en: Wim}
        |     ^^^^^
     = help: add a line 'lesson: …'
  bad.yaml:46:13: error[cases/no-answer]: 'motivation' is not answered
     46 |     person: {persistence: complex, age: 58, gender: man, groups: [addiction]}
        |             ^
     = help: write 'motivation: unknown' when the story does not tell
  bad.yaml:68:5: error[catalog/unknown-key]: unknown key 'leson' in case 'wim'
     68 |     leson: {nl: Vraag het eerst., en: Ask first.}
        |     ^^^^^
     = help: did you mean 'lesson'?
  errors: 7; warnings: 0
  [1]
  $ maatwerk cases --lang en --file bad.yaml
  bad.yaml:3:5: error[catalog/missing-key]: 'lesson' is missing in case 'mevrouw-de-wit'
     3 |     title: {nl: Mevrouw de Wit, en: Mrs De Wit}
       |     ^^^^^
     = help: add a line 'lesson: …'
  bad.yaml:15:14: error[cases/wrong-profile]: profile 'dependent' does not follow from the answers
     15 |     profile: dependent
        |              ^^^^^^^^^
     = help: by the table it is 'left-behind'; correct the profile or the answers
  bad.yaml:37:19: error[catalog/unknown-reference]: 'oopoe' is not one of 'activities'
     37 |       - activity: oopoe
        |                   ^^^^^
     = help: did you mean 'oopoeh'?
  bad.yaml:39:5: error[catalog/unknown-key]: unknown key 'leson' in case 'mevrouw-de-wit'
     39 |     leson: {nl: Kijk naar wat recent is veranderd., en: Look at what changed recently.}
        |     ^^^^^
     = help: did you mean 'lesson'?
  bad.yaml:41:5: error[catalog/missing-key]: 'lesson' is missing in case 'wim'
     41 |     title: {nl: Wim, en: Wim}
        |     ^^^^^
     = help: add a line 'lesson: …'
  bad.yaml:46:13: error[cases/no-answer]: 'motivation' is not answered
     46 |     person: {persistence: complex, age: 58, gender: man, groups: [addiction]}
        |             ^
     = help: write 'motivation: unknown' when the story does not tell
  bad.yaml:68:5: error[catalog/unknown-key]: unknown key 'leson' in case 'wim'
     68 |     leson: {nl: Vraag het eerst., en: Ask first.}
        |     ^^^^^
     = help: did you mean 'lesson'?
  maatwerk: error: the cases are not right (errors: 7); nothing was done (see 'maatwerk check')
  [2]
  $ printf 'naam: Mevrouw Jansen\n' >person.yaml
  $ maatwerk cases --lang en --file person.yaml
  person.yaml: error[cases/none]: there are no cases here
     = help: a file of cases begins with 'cases:'; see catalog/README.md
  maatwerk: error: the cases are not right (errors: 1); nothing was done (see 'maatwerk check')
  [2]

What does not go together.

  $ maatwerk cases show --lang en
  maatwerk: error: which case? Write: maatwerk cases show ID (the ids stand in: maatwerk cases)
  [2]
  $ maatwerk cases show mevrouw-de-wti --lang en --file own.yaml
  maatwerk: error: there is no case 'mevrouw-de-wti'; did you mean 'mevrouw-de-wit'?
  [2]
  $ maatwerk cases list wim --lang en
  maatwerk: error: 'cases list' shows all cases; for one case: maatwerk cases show ID
  [2]
  $ maatwerk cases quiz --story --lang en
  maatwerk: error: --story goes with 'cases show'
  [2]
  $ maatwerk cases quiz --format json --lang en
  maatwerk: error: the quiz is a conversation: choose --format text
  [2]
  $ maatwerk cases quiz --no-input --lang en
  maatwerk: error: the quiz asks questions; that does not go with --no-input
  [2]
  $ maatwerk cases quiz --file - --lang en
  maatwerk: error: standard input can be read only once
  [2]
  $ maatwerk cases test own.yaml --file own.yaml --lang en
  maatwerk: error: give the file of cases once: with --file or after 'test'
  [2]
  $ maatwerk cases lst --lang en
  maatwerk: error: cases: 'lst' is not possible; allowed here: list, show, quiz, test; did you mean 'list'?
  See 'maatwerk --help'.
  [2]
  $ mkdir none; cp -R "$CATALOG"/*.yaml "$CATALOG"/activities none; maatwerk cases --lang en --catalog none
  maatwerk: error: this catalogue has no cases; give them with --file
  [2]

In ASCII.

  $ LC_ALL=C maatwerk cases --lang nl --file own.yaml | tail -2
  antwoorden: met --story erachter. Oefenen: maatwerk cases quiz
  De persoon in een casus is verzonnen.

For programs.

  $ maatwerk cases show wim --format json --file own.yaml
  {
    "schema": "maatwerk/cases/1",
    "cases": [
      {
        "case": "wim",
        "title": "Wim",
        "story": "Wim (58) has been drinking for years and has debts. Nobody asked him whether he wants to see people.",
        "difficulty": 1,
        "person": {
          "persistence": "complex",
          "motivation": "unknown",
          "age": 58,
          "gender": "man",
          "groups": [
            "addiction"
          ]
        },
        "profile": null,
        "right": [
          {
            "about": "motivation",
            "text": "Nobody asked him.",
            "because": "Unknown is not no.",
            "ground": "derived",
            "source": "method/classification"
          },
          {
            "about": "persistence",
            "text": "He has been drinking for years and has debts.",
            "because": "Long, and problems in more areas: complex.",
            "ground": "handbook",
            "source": "handbook/appendix-1-duration"
          }
        ],
        "wrong": [
          {
            "about": "motivation",
            "text": "Who drinks does not want to see anyone.",
            "because": "That is not in the story.",
            "ground": "handbook",
            "source": "handbook/appendix-1-motivation"
          },
          {
            "about": "profile",
            "text": "He is a man on his own.",
            "because": "That decides no profile.",
            "ground": "derived",
            "source": "method/classification"
          }
        ],
        "sound": [
          "buurtcirkel"
        ],
        "unsound": [],
        "lesson": "Ask first.",
        "origin": ""
      }
    ]
  }
  $ maatwerk cases show wim --story --format json --file own.yaml
  {
    "schema": "maatwerk/cases/1",
    "cases": [
      {
        "case": "wim",
        "title": "Wim",
        "story": "Wim (58) has been drinking for years and has debts. Nobody asked him whether he wants to see people."
      }
    ]
  }
  $ maatwerk cases list --format json --file own.yaml | grep -e '"schema"' -e '"case"'
    "schema": "maatwerk/cases/1",
        "case": "wim",
        "case": "mevrouw-de-wit",
  $ maatwerk cases test --format json --file own.yaml --catalog less.yaml | grep -v '"hash"'
  {
    "schema": "maatwerk/cases-test/1",
    "cases": [
      {
        "case": "wim",
        "holds": false,
        "sound": [
          {
            "activity": "buurtcirkel",
            "holds": false,
            "where": "not-first",
            "because": "is about meeting people, belonging in a small steady circle; for the profile Survivor that is not a first step"
          }
        ],
        "unsound": []
      },
      {
        "case": "mevrouw-de-wit",
        "holds": false,
        "sound": [
          {
            "activity": "bezoekdienst-weduwen-weduwnaars",
            "holds": false,
            "where": "off",
            "because": "switched off by Hier: Niet in onze gemeente."
          }
        ],
        "unsound": [
          {
            "activity": "oopoeh",
            "holds": false,
            "where": "listed",
            "level": "evidence-backed",
            "rank": 1
          }
        ]
      }
    ],
    "tested": 2,
    "differ": 2,
    "catalog": {
      "version": "2026.11",
    }
  }

In an overlay a case takes the place of a built-in one, and its origin is told.

  $ { echo 'overlay: Hier'; sed 's/^  wim:/  danny:/' own.yaml; } >overlay.yaml
  $ maatwerk check overlay.yaml
  overlay.yaml: fine
  errors: 0; warnings: 0
  $ maatwerk cases --lang en --catalog overlay.yaml | grep -A1 -e Hier
    danny             Wim (From: Hier)
    desiree           Desirée
  --
    mevrouw-de-wit    Mrs De Wit (From: Hier)
    mevrouw-terborgh  Mrs Terborgh

Another catalogue: what a case expects and no longer stands in a list there, with the reason.
  $ cat >other.yaml <<'YAML'
  > overlay: Other
  > activities:
  >   buddyzorg:
  >     off: does not exist here
  >   humanitas-tandem:
  >     audience: {age: {from: 90}}
  >   oopoeh:
  >     fits: {active: not-first, sheltered: not-first, left-behind: not-first, dependent: not-first, compensator: not-first, outsider: not-first, hopeful: not-first, survivor: not-first}
  > YAML
  $ maatwerk cases test --catalog other.yaml --lang en | grep -A4 -E '^(mevrouw-terborgh|lotte):'
  mevrouw-terborgh: Mrs Terborgh
  - oopoeh belongs in a list, but is not in one: is about meeting people; for the
    profile Outsider that is not a first step
  
  ton: Ton
  --
  lotte: Lotte
  - buddyzorg belongs in a list, but is not in one: switched off by Other: does
    not exist here
  - humanitas-tandem belongs in a list, but is not in one: for people aged 90 and
    over
