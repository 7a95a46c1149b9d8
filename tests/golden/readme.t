The commands of the README, as they stand there, from the top of the repository. Longer output is
cut; what the README shows of it is there (tests/docs.sh compares).

  $ ln -s "$EXAMPLES" examples

The first recommendation of the quick start.

  $ maatwerk recommend --lang en --persistence situational --motivation yes --age 72 --gender woman --group widowed,bereaved,lives-alone --wish peers | sed '/^    Check/q'
  Profile: Left behind (persistence: situational · motivation: yes)
  Looks for a close, familiar bond that gives emotional support.
  Attainable: Finding support and closeness, and learning to live with what is
  missed; the missed bond is not easily replaced.
  
  FIRST
  - Ask whom or what the person misses, and listen to that first.
  - Look for one trusted person: a buddy or, after a loss, a volunteer who has
    been through the same.
  - If the person does not go anywhere unprompted, let someone come along or fetch
    them the first few times.
  
  NOT FIRST
  - Do not count on a club to fill the gap: more acquaintances is something other
    than a close bond.
  
  By whom     A trained volunteer, preferably with the same experience; agree how
              often, how long and how it ends. If grief has become stuck, consult
              the GP.
  How long    Count on a few months: first one-to-one, later perhaps a small
              group.
  Ask         Whom or what do you miss most? With whom can you talk about that?
  Review      After about three months, see: does the person have someone to talk
              to, and is there room for a small group?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
   1. Bezoekdienst weduwen en weduwnaars (visits for widows and widowers)
      one-to-one · strong fit · 13 points
      A volunteer who has known such a loss visits once or twice a month to talk
      about the partner's death and life now.
      Because    strong fit with the profile Left behind: one trusted person,
                 people going through the same; ties in with what the person asks
                 for: to talk with people who are going through the same; made for
                 people whose partner has died
      Check      Find out whether the partner died three to six months ago.

For welfare workers.

  $ maatwerk recommend --person examples/person.yaml --lang nl | head -5
  Profiel: Afhankelijke (aard en duur: situationeel · motivatie: onduidelijk)
  Zoekt geborgenheid door op één iemand te leunen, zonder anderen ernaast.
  Haalbaar: Aandacht en veiligheid bij meer dan één persoon, zodat niet alles op
  één band rust.
  

For script authors.

  $ maatwerk recommend --person examples/person.json --format json --top 3 | head -9
  {
    "schema": "maatwerk/recommendation/1",
    "id": "example-2",
    "status": "ok",
    "profile": "compensator",
    "candidates": [
      "compensator"
    ],
    "alternatives": [

  $ maatwerk recommend --person - --format json < examples/person.json | head -6
  {
    "schema": "maatwerk/recommendation/1",
    "id": "example-2",
    "status": "ok",
    "profile": "compensator",
    "candidates": [

  $ maatwerk activities --level evidence-backed --kind course --format json | grep '"activity"'
        "activity": "community-support",
        "activity": "grip-en-glans",
        "activity": "online-vriendschapscursus-50plus",
        "activity": "vrienden-maken-kun-je-leren",
        "activity": "zin-in-vriendschap",

For trainers.

  $ maatwerk recommend --person examples/person.yaml --why --why-not --lang en | sed -n '/NOT FOR/,/^- /p'
  NOT FOR THIS PERSON (23)
  - ABCDate (introductions for adults with an intellectual disability): for people

  $ maatwerk recommend --persistence structural --motivation yes --coping passive --top 1 --lang en | head -8
  Profile: Compensator (persistence: structural · motivation: yes)
  Lacks personal contact and fills the gap with tasks and activities.
  Attainable: More personal contact beneath or beside the activities: not more
  tasks, but more depth.
  Note: The scheme in appendix 1 also divides by active or passive coping; the
  text does not. By the scheme the profile would be: Hopeful. Here the text was
  followed.
  

  $ maatwerk profiles left-behind --lang en | head -3
  Left behind
  Looks for a close, familiar bond that gives emotional support. [handbook:
  appendix 1, Overlevingsstrategieën (survival strategies: the eight profiles)]

  $ maatwerk activities --for outsider --lang en | tail -1
  11 activities

  $ maatwerk activities oopoeh --lang en | head -5
  OOPOEH (older people looking after a pet in the neighbourhood)
  evidence-backed, one-to-one
  
  Looking after a pet from the neighbourhood, usually a dog. Through the animal
  there is also contact with its owner.

For municipalities.

  $ maatwerk check examples/overlay-gemeente.yaml
  examples/overlay-gemeente.yaml: fine
  0 error(s), 0 warning(s)

  $ maatwerk recommend --catalog examples/overlay-gemeente.yaml --persistence dreigend --motivation nee --interest koken --lang nl | grep -A 10 'Eettafel'
   1. Eettafel De Linde                               groep · past goed · 6 punten
      Elke donderdag eet een vaste groep van acht buurtgenoten samen in buurthuis
      De Linde. Twee vrijwilligers koken.
      Omdat      past goed bij een Geborgene: iets leuks om te doen, erbij horen
                 in een vaste kleine kring; sluit aan bij een interesse: koken en
                 eten
      Nagaan     Ga na of er een plaats vrij is aan tafel.
                 Vraag naar de kosten van een maaltijd.
      Uit: Gemeente Voorbeeld · afgeleid uit waar het bij helpt, niet apart
      beoordeeld
  

Without a terminal and without a command: help, and exit code 2.

  $ maatwerk >/dev/null 2>&1
  [2]

Help can be asked for in two ways.

  $ maatwerk help recommend --lang en > one
  $ maatwerk recommend --help --lang en > other
  $ cmp one other

The person files are fine. A form with a mistake is a finding for check and stops recommend; its
lines are not shown.

  $ maatwerk check examples/person.yaml examples/person.json --lang en
  examples/person.yaml: fine
  examples/person.json: fine
  0 error(s), 0 warning(s)

  $ echo 'duur: lang' > wrong.yaml
  $ maatwerk check wrong.yaml >/dev/null
  [1]
  $ maatwerk recommend --person wrong.yaml >/dev/null 2>&1
  [2]
  $ maatwerk recommend --person wrong.yaml 2>&1 | grep 'duur: lang'
  [1]
  $ maatwerk recommend --person examples/person.yaml --age 72 --lang en
  maatwerk: error: give the person either with --person or with flags, not both
  [2]
