The explanation (en): from answers to profile to activities, why not, what if, what is not known yet.

  $ maatwerk explain --persistence situational --motivation no --age 78 --group lives-alone --interest animals --coping active --top 2 --lang en
  HOW THIS RECOMMENDATION COMES ABOUT
  
  1. FROM ANSWERS TO PROFILE
  - persistence: situational. Because of recent circumstances or a recent event,
    the person has become lonely or isolated. [handbook: appendix 1, Ad 1. De duur
    (persistentie) van de problematiek (how long the problems have lasted)]
  - motivation: no. The person would rather not have contact with others for now.
    [handbook: appendix 1, Ad 2. De motivatie met betrekking tot sociale
    participatie (motivation for taking part)]
  
  ┌─────────────┬─────────────────┬───────────────────────────┐
  │ persistence │ motivation: yes │ motivation: no or unclear │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ threatening │ Active          │ ◇ Sheltered               │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ situational │ Left behind     │ ● Dependent               │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ structural  │ Compensator     │ Outsider                  │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ complex     │ Hopeful         │ Survivor                  │
  └─────────────┴─────────────────┴───────────────────────────┘
  ● what these answers give
  ◇ what the scheme in the handbook would say
  
  Note: The scheme in appendix 1 also divides by active or passive coping; the
  text does not. By the scheme the profile would be: Sheltered. Here the text was
  followed. [handbook: appendix 1, Schema - Typologie met interventieprofielen
  (the scheme of profiles)]
  
  Profile: Dependent
  Looks for security by leaning on one person, with no one else beside them.
  [handbook: appendix 1, Overlevingsstrategieën (survival strategies: the eight
  profiles)]
  
  Seeks most     one trusted person [handbook: appendix 1, Overlevingsstrategieën
                 (survival strategies: the eight profiles)]
                 realistic expectations [derived by us: which needs go with which
                 profile]
  Seeks too      something nice to do, belonging in a small steady circle, people
                 going through the same, social skills, a meaningful role, meaning
                 and life story, practical help, a listening ear, guidance by a
                 professional, a safety net [derived by us: which needs go with
                 which profile]
  Not first      meeting people [derived by us: which needs go with which profile]
  Attainable     Attention and security from more than one person, so that not
                 everything rests on one bond. [derived by us: aim and first steps
                 per profile]
  
  First:
  - Arrange one-to-one contact with clear agreements: how often, how long, what is
    and is not included, and how it ends. [derived by us: aim and first steps per
    profile]
  - Arrange a second familiar face from the start, and later perhaps a small,
    steady group. [derived by us: aim and first steps per profile]
  - Put the expectations of the person and the volunteer side by side: according
    to research, whether a match succeeds depends on whether they fit each other.
    [research: Machielse and Bos, Complexe verwachtingen (volunteer buddies for
    lonely older people; summary) (2016)]
  
  Not first:
  - Do not match one volunteer without limits: it may become too heavy, and a good
    ending is then hard. [derived by us: aim and first steps per profile]
  - Do not start with a large, open group: the person looks for security with one
    individual. [derived by us: aim and first steps per profile]
  
  2. FROM PROFILE TO ACTIVITIES
  First the hard conditions: of the 71 activities 23 are not for this person (see
  3). Then the points count: how well an activity fits the profile, and what the
  person brings. The points are the sum of the lines that are shown; nothing else
  counts.
  Which activity fits which profile is not in the handbook: we derived it from the
  descriptions. It was not measured, and practitioners have not reviewed it yet.
  How well an activity fits a profile was judged three times independently; the
  middle reading counts. Each activity tells whether the readings were alike.
  
  EVIDENCE-BACKED ACTIVITIES
   1. Activerend huisbezoek (home visits that encourage people to become active)
      one-to-one · 7 points
      +6         strong fit with the profile Dependent: something nice to do, one
                 trusted person [derived by us: from three readings of the
                 handbook]
      +1         meant for older people, and the person is 70 or older [derived by
                 us: chapter 3, evidence-backed one-to-one activities (pp. 32-37)]
      = 7        in all
      Readings   three times alike
  
   2. Thuishuisproject (shared housing and home visits for older people)
      group · 6 points
      Check      Choose which part fits. Thuishuis means moving house, Thuisbezoek
                 does not.
                 Ask about the age limit of the Thuishuis; both 55 and 60 are
                 mentioned.
                 Find out whether it exists here; in April 2025 there were eight
                 houses.
      +4         good fit with the profile Dependent: belonging in a small steady
                 circle, one trusted person [derived by us: from three readings of
                 the handbook]
      +1         also meant for people who live alone [handbook: chapter 3,
                 evidence-backed activities: Ontmoeting en activiteiten (meeting
                 and activities, from p. 32)]
      +1         meant for older people, and the person is 70 or older [derived by
                 us: chapter 3, evidence-backed activities: Ontmoeting en
                 activiteiten (meeting and activities, from p. 32)]
      = 6        in all
      Readings   one step apart
  
  PROMISING ACTIVITIES
   1. Buddyzorg (a trained volunteer as a buddy for a year)  one-to-one · 6 points
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
      +6         strong fit with the profile Dependent: something nice to do, one
                 trusted person [derived by us: from three readings of the
                 handbook]
      = 6        in all
      Readings   three times alike
  
   2. Jong+Oud=Goud (students visit older people)            one-to-one · 5 points
      Check      Discuss beforehand what happens when the year with the student is
                 over.
      +4         good fit with the profile Dependent: something nice to do, one
                 trusted person, practical help [derived by us: from three
                 readings of the handbook]
      +1         meant for older people, and the person is 70 or older [derived by
                 us: chapter 3, promising one-to-one activities (pp. 37-43)]
      = 5        in all
      Readings   three times alike
  
  3. WHY NOT
  For each activity the smallest change with which it would be among the first 2.
  This shows how the recommendation works; it is no reason to fill in an answer
  differently. Up to three other answers at once were tried; all about one
  activity with --activity.
  
  FURTHER DOWN THE LIST (20)
  - OOPOEH (older people looking after a pet in the neighbourhood)
    (evidence-backed, number 3, 6 points): if the wish 'to have something nice to
    do' were there too
  - Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
    (evidence-backed, number 4, 4 points): if the wish 'one person to talk to and
    trust' were there too and the wish 'someone to listen now and then' were there
    too
  - Bij Bosshardt (Salvation Army neighbourhood living room) (evidence-backed,
    number 5, 2 points): if the answer to persistence were 'structural'
  - Netwerkcoach (volunteer coach for building a social network) (evidence-backed,
    number 6, 2 points): if the wish 'to get to know new people' were there too
    and the wish 'to get better at making contact' were there too
  - Laakse Lente (a couple's open living room for older neighbours) (promising,
    number 3, 5 points): if the wish 'to get to know new people' were there too
  - Zilverlijn belservice (regular phone calls for older people) (promising,
    number 4, 5 points): if the wish 'someone to listen now and then' were there
    too
  - Humanitas Tandem (a volunteer buddy) (promising, number 5, 4 points): if the
    answer to reach were 'fetched' and the answer to motivation were 'yes'
  - Beauty voor de senior (beauty and pampering afternoons for older people)
    (promising, number 6, 3 points): if the wish 'to have something nice to do'
    were there too
  - Maatjesprojecten (volunteer companions for older people) (promising, number 7,
    3 points): if the wish 'to have something nice to do' were there too and the
    answer to motivation were 'yes'
  - Tijd van je leven (creative work with an artist) (promising, number 8, 3
    points): if the wish 'to reflect on life and on what matters' were there too
  - Verhalengroepen met ouderen (story groups for older people) (promising, number
    9, 3 points): if 'culture' were an interest too and 'stories' were an interest
    too
  - Zorgdier (contact with animals through a care or welfare organisation)
    (promising, number 10, 3 points): if the answer to persistence were
    'structural'
  - Buur & Co (neighbours helping one another) (promising, number 11, 2 points):
    if the wish 'to be able to do something for others' were there too
  - De Luisterlijn (listening line, formerly Sensoor) (promising, number 12, 2
    points): if the wish 'someone to listen now and then' were there too and the
    answer to motivation were 'yes'
  - Welzijn op recept (activities on referral by the GP practice) (promising,
    number 13, 2 points): if 'creative' were an interest too and 'exercise' were
    an interest too
  - Dockwerk (linking neighbours who have few contacts) (promising, number 14, 2
    points): if the wish 'to get to know new people' were there too and the wish
    'to be able to do something for others' were there too
  - Food for Good (working together in a community food garden) (promising, number
    15, 2 points): if 'cooking and eating' were an interest too and 'nature' were
    an interest too
  - Grijs Genoegen(en) ouderenbegeleiding (weekly home support for older people)
    (promising, number 16, 2 points): if the wish 'help from a professional with
    more than one problem' were there too
  - Huiskamer van de buurt (neighbourhood living room) (promising, number 17, 2
    points): if 'creative' were an interest too and the wish 'to get to know new
    people' were there too
  - Welzijnscoach (well-being coach) (promising, number 18, 2 points): if the wish
    'help from a professional with more than one problem' were there too and the
    answer to motivation were 'yes'
  
  NOT AS A FIRST STEP NOW (1)
  
  Not a first step for the profile Dependent:
  - SOlink (a student comes to live in): if the wish 'to be able to do something
    for others' were there too, the answer to preference were 'one-to-one' and the
    answer to persistence were 'threatening'
  
  FITS TOO LITTLE (23)
  
  Hardly a fit with the profile Dependent, and nothing in the answers outweighs
  that:
  - Actief Plus (personal advice on exercise): if 'exercise' were an interest too
    and the answer to persistence were 'structural'
  - Assertiviteitscursus (assertiveness course): if the wish 'to get better at
    making contact' were there too and the answer to preference were 'course'
  - Beweegtuin (outdoor exercise garden): if 'exercise' were an interest too and
    the answer to persistence were 'threatening'
  - Bridgen: denken en doen (learning to play bridge): if 'games' were an interest
    too and the answer to persistence were 'threatening'
  - Cursus Creatief leven (eight-week course on a new future): if the wish 'to
    learn to look differently at oneself and at contact' were there too and the
    answer to preference were 'course'
  - Digitale buurtplatforms (online neighbourhood platforms): if the answer to
    motivation were 'yes' and the answer to persistence were 'threatening'
  - EET met je hart (get-togethers for older people, paid for by restaurants
    raising money): if 'cooking and eating' were an interest too and the answer to
    persistence were 'threatening'
  - GoldenSports (weekly exercise group for over-55s): if 'exercise' were an
    interest too, the wish 'to have something nice to do' were there too and the
    answer to preference were 'in a group'
  - Grip en Glans (course on taking stock of your life and making choices): if the
    wish 'to learn to look differently at oneself and at contact' were there too
    and the answer to motivation were 'yes'
  - Het Danspaleis (disco for older people): if 'dancing' were an interest too,
    'music' were an interest too and the wish 'to get to know new people' were
    there too
  - MAX 50plusnet (online platform for over-50s): if the answer to preference were
    'in a group', the answer to reach were 'at home' and the answer to persistence
    were 'threatening'
  - Oma's pop-up (older people cook in a restaurant): if 'cooking and eating' were
    an interest too, the wish 'to have something nice to do' were there too and
    the wish 'to be able to do something for others' were there too
  - Online vriendschapscursus 50+ (online friendship course): if 'animals' were
    not an interest and the answer to persistence were 'threatening'
  - Ontmoetingsplek De Spil (meeting place for older people): if the answer to
    motivation were 'yes' and the answer to persistence were 'threatening'
  - OpenJeHart (walking, talking and eating together): if 'exercise' were an
    interest too, 'cooking and eating' were an interest too and the answer to
    motivation were 'yes'
  - Resto VanHarte (neighbourhood restaurant): if the answer to motivation were
    'yes' and the answer to persistence were 'threatening'
  - Samen in de stad (network of organisations for residents): not with three
    other answers either
  - Vrienden maken kun je leren (course on making and keeping friends): if the
    wish 'to get better at making contact' were there too, the wish 'to learn to
    look differently at oneself and at contact' were there too and the answer to
    preference were 'course'
  - Vriendschapscursus voor vrouwen (friendship course for women aged 55 and
    over): if the wish 'to get better at making contact' were there too, the wish
    'to learn to look differently at oneself and at contact' were there too and
    the answer to preference were 'course'
  - Zin in vriendschap (friendship course for women): if the wish 'to get better
    at making contact' were there too and the answer to motivation were 'yes'
  
  Too few points (the list begins at 2):
  - Grijs, Groen & Gelukkig (nature activities for older people) (-2 points): if
    'nature' were an interest too and the wish 'to get to know new people' were
    there too
  - Vier het Leven (accompanied cultural outings) (-1 point): if 'culture' were an
    interest too and the wish 'to have something nice to do' were there too
  - Vitale moestuin (kitchen garden at a care institution) (-6 points): not with
    three other answers either
  
  NOT FOR THIS PERSON (23)
  - ABCDate (introductions for adults with an intellectual disability): for people
    with an intellectual disability
  - Allegoeds vakanties (holidays for people of 65 and over who need much care):
    for people who need a lot of care
  - Bezoekdienst weduwen en weduwnaars (visits for widows and widowers): only for
    people whose partner has died and who lost someone close in the past year
  - Buddy in de thuiszorg (a buddy alongside home care): for people who get home
    care
  - Buurtcirkel (neighbourhood circle): for people with an intellectual
    disability, people with a psychiatric background or people with problems in
    several areas of life; only if the person wants contact. Would be among the
    first 2 if the answer to motivation were 'yes' and the answer to persistence
    were 'complex'.
  - CliniClowns (clown visits to people with dementia in care institutions): for
    people with dementia; only for people who live in a care home or nursing home
  - Community Support (support with help from one's own network, for people with a
    disability): for people with a physical disability or people with an
    intellectual disability
  - Cultuursensitieve aanpak (assertiveness course for people born abroad): for
    people with a migration background
  - Gluren bij de buren (weekly activity of a nursing home and a primary school):
    for people who live in a care home or nursing home
  - Gouden Mannen (programme for men of 50 and over): for people with a
    psychiatric background, people with a migration background, people on a low
    income or people with problems in several areas of life. Would be among the
    first 2 if the wish 'to get better at making contact' were there too, the wish
    'help from a professional with more than one problem' were there too and the
    answer to persistence were 'complex'.
  - Cursus Het Begint met Taal (language coaching by volunteers): for people who
    speak little Dutch
  - Huiskamers voor ouderen (living rooms for older people): for people who have
    difficulty walking, people who are partially sighted or blind or people who
    are hard of hearing or deaf
  - Inloophuis voor dak- en thuislozen (drop-in centre for people without a home):
    for people without a fixed home
  - Inloophuizen voor mensen met kanker (drop-in houses for people with cancer):
    for people with cancer
  - Join us (groups for young people): for people aged 12 to 30; only if the
    person wants contact
  - Maatjesprojecten Regenboog Groep (volunteer buddies): for people with a
    psychiatric background, people with an addiction, people without a fixed home
    or people with problems in several areas of life. Would be among the first 2
    if the answer to persistence were 'complex'.
  - Roze Ouderen Salon (meeting for LGBT people of 55 and over): for lesbian, gay,
    bisexual, transgender and intersex people
  - SamenKracht80+ (dialogue meetings for the oldest generations): for people aged
    80 and over
  - Vriendendiensten (companions for people with mental health care experience):
    for people with a psychiatric background
  - Vriendschapskringen (friendship circles for people with an intellectual
    disability): for people with an intellectual disability
  - Vriendstap.nl (online meeting place): for people with a psychiatric background
  - Weekendtref (weekend meeting place by and for people who use or used mental
    health care): for people with a psychiatric background
  - Zonnebloem vakanties (holidays for people with a physical disability): for
    people with a physical disability or people who have difficulty walking
  
  4. WHAT IS NOT KNOWN YET
  The profile is settled: persistence and motivation are both known.
  Also not asked or not known: preference, reach and internet. What the answers
  would change stands under 5.
  Further not known: gender and kind of loneliness. What difference that makes was
  not looked into here.
  
  5. WHAT IF
  One answer different, the rest the same. In: what then is among the first 2,
  with its place; out: what no longer is.
  
  interests (now: animals)
  - Makes no difference: without 'animals', 'creative' added, 'culture' added,
    'dancing' added, 'exercise' added, 'cooking and eating' added, 'games' added,
    'helping others' added, 'holidays' added, 'learning Dutch' added, 'learning
    something new' added, 'music' added, 'nature' added, 'stories' added
  
  wishes (now: none)
  - 'to have something nice to do' added
    evidence-backed  in: OOPOEH (older people looking after a pet in the
                     neighbourhood) (2); out: Thuishuisproject (shared housing and
                     home visits for older people)
    promising        in: Beauty voor de senior (beauty and pampering afternoons
                     for older people) (2); out: Jong+Oud=Goud (students visit
                     older people)
  - 'to be able to do something for others' added
    evidence-backed  in: OOPOEH (older people looking after a pet in the
                     neighbourhood) (1); out: Thuishuisproject (shared housing and
                     home visits for older people)
    promising        in: Buur & Co (neighbours helping one another) (2); out:
                     Jong+Oud=Goud (students visit older people)
  - 'to get to know new people' added
    promising        in: Laakse Lente (a couple's open living room for older
                     neighbours) (1); out: Jong+Oud=Goud (students visit older
                     people)
  - 'to belong to a small, steady group' added
    evidence-backed  another order: Thuishuisproject (shared housing and home
                     visits for older people) from 2 to 1
    promising        in: Laakse Lente (a couple's open living room for older
                     neighbours) (1); out: Jong+Oud=Goud (students visit older
                     people)
  - 'to reflect on life and on what matters' added
    promising        in: Tijd van je leven (creative work with an artist) (2);
                     out: Jong+Oud=Goud (students visit older people)
  - 'someone to listen now and then' added
    promising        in: Zilverlijn belservice (regular phone calls for older
                     people) (1); out: Jong+Oud=Goud (students visit older people)
  - 'help from a professional with more than one problem' added or 'someone who
    stays in touch' added
    promising        in: Grijs Genoegen(en) ouderenbegeleiding (weekly home
                     support for older people) (2); out: Jong+Oud=Goud (students
                     visit older people)
  - Makes no difference: 'one person to talk to and trust' added, 'to talk with
    people who are going through the same' added, 'to get better at making
    contact' added, 'to learn to look differently at oneself and at contact'
    added, 'help with transport, money, language, internet or forms' added
  
  preference (now: unknown)
  - 'in a group'
    evidence-backed  another order: Thuishuisproject (shared housing and home
                     visits for older people) from 2 to 1
    promising        in: Laakse Lente (a couple's open living room for older
                     neighbours) (1); out: Jong+Oud=Goud (students visit older
                     people)
  - Makes no difference: 'one-to-one', 'course'
  
  reach (now: unknown)
  - 'independent'
    evidence-backed  in: OOPOEH (older people looking after a pet in the
                     neighbourhood) (1); out: Thuishuisproject (shared housing and
                     home visits for older people)
  - 'fetched'
    promising        another order: Jong+Oud=Goud (students visit older people)
                     from 2 to 1
  - Makes no difference: 'at home'
  
  internet (now: unknown)
  - Makes no difference: 'yes', 'no'
  
  motivation (now: no)
  - 'yes'. Profile becomes: Left behind
    promising        another order: Jong+Oud=Goud (students visit older people)
                     from 2 to 1
  - Makes no difference: 'unclear'
  
  persistence (now: situational)
  - 'structural'. Profile becomes: Outsider
    evidence-backed  in: OOPOEH (older people looking after a pet in the
                     neighbourhood) (1), Bij Bosshardt (Salvation Army
                     neighbourhood living room) (2); out: Activerend huisbezoek
                     (home visits that encourage people to become active),
                     Thuishuisproject (shared housing and home visits for older
                     people)
    promising        in: Zorgdier (contact with animals through a care or welfare
                     organisation) (1), Buur & Co (neighbours helping one another)
                     (2); out: Buddyzorg (a trained volunteer as a buddy for a
                     year), Jong+Oud=Goud (students visit older people)
  - 'threatening'. Profile becomes: Sheltered
    evidence-backed  in: OOPOEH (older people looking after a pet in the
                     neighbourhood) (2); out: Activerend huisbezoek (home visits
                     that encourage people to become active)
    promising        in: Laakse Lente (a couple's open living room for older
                     neighbours) (1), Tijd van je leven (creative work with an
                     artist) (2); out: Buddyzorg (a trained volunteer as a buddy
                     for a year), Jong+Oud=Goud (students visit older people)
  - 'complex'. Profile becomes: Survivor
    evidence-backed  in: Maatjesprojecten Regenboog Groep (volunteer buddies) (1);
                     out: Thuishuisproject (shared housing and home visits for
                     older people)
    promising        in: Zilverlijn belservice (regular phone calls for older
                     people) (1), Zorgdier (contact with animals through a care or
                     welfare organisation) (2); out: Buddyzorg (a trained
                     volunteer as a buddy for a year), Jong+Oud=Goud (students
                     visit older people)
  
  GOOD TO KNOW
  - Groups you did not name are taken not to apply.
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  - The handbook dates from 2018: check that an activity still exists and is
    offered near you.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.
  
  SOURCES
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid (handbook on the
    local approach to loneliness), second printing (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - The method of maatwerk: our own reasoning. README.md#method

An open profile; only what is asked and answered, and what that leaves.

  $ maatwerk explain --persistence complex --age 67 --top 3 --lang en | sed -n '/^2\. /q;p'
  HOW THIS RECOMMENDATION COMES ABOUT
  
  1. FROM ANSWERS TO PROFILE
  - persistence: complex. The person has long been lonely or isolated and also has
    problems in other areas of life, such as mental health problems. [handbook:
    appendix 1, Ad 1. De duur (persistentie) van de problematiek (how long the
    problems have lasted)]
  - motivation: unknown. Both columns stay possible.
  
  ┌─────────────┬─────────────────┬───────────────────────────┐
  │ persistence │ motivation: yes │ motivation: no or unclear │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ threatening │ Active          │ Sheltered                 │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ situational │ Left behind     │ Dependent                 │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ structural  │ Compensator     │ Outsider                  │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ complex     │ ○ Hopeful       │ ○ Survivor                │
  └─────────────┴─────────────────┴───────────────────────────┘
  ○ still possible with these answers
  
  Profile: Hopeful
  Very much wants contact and hopes for better times. [handbook: appendix 1,
  Overlevingsstrategieën (survival strategies: the eight profiles)]
  
  Seeks most     belonging in a small steady circle, one trusted person, realistic
                 expectations, guidance by a professional [derived by us: which
                 needs go with which profile]
                 social skills [research: Machielse and Duyndam, Strategies of
                 socially isolated older adults]
                 practical help [research: Machielse, “She shouldn't cross the
                 line” (2020)]
  Seeks too      meeting people, something nice to do, a meaningful role, meaning
                 and life story, a listening ear [derived by us: which needs go
                 with which profile]
                 a safety net [research: Machielse, “She shouldn't cross the line”
                 (2020)]
  Attainable     Easing problems in other areas of life, and making contact
                 possible that is within reach, step by step. [derived by us: aim
                 and first steps per profile]
  
  First:
  - List together what is going on in other areas of life, such as money, health
    and housing, and arrange help for that first. [derived by us: aim and first
    steps per profile]
  - Choose together one small, feasible step towards contact, with someone who
    comes along. [derived by us: aim and first steps per profile]
  - Be honest about what is possible: do not promise friends, but say what is
    going to happen. [derived by us: aim and first steps per profile]
  
  Not first:
  - Do not let a drop-in or an online platform be the only offer: without guidance
    it may end in another disappointment. [derived by us: aim and first steps per
    profile]
  
  Profile: Survivor
  Has lost heart and has no room for anything but surviving. [handbook: appendix
  1, Overlevingsstrategieën (survival strategies: the eight profiles)]
  
  Seeks most     one trusted person, practical help [research: Machielse, “She
                 shouldn't cross the line” (2020)]
                 guidance by a professional, a safety net [handbook: appendix 1,
                 Betekenis van profielen (what the profiles mean)]
  Seeks too      something nice to do, meaning and life story, a listening ear
                 [derived by us: which needs go with which profile]
  Not first      meeting people, belonging in a small steady circle [research:
                 Machielse, “She shouldn't cross the line” (2020)]
                 social skills [research: Movisie, press release on Ouderen in
                 sociaal isolement (older people in social isolation) (2015)]
  Attainable     Basic things in order, someone who stays, and keeping things from
                 getting worse. [derived by us: aim and first steps per profile]
  
  First:
  - Get basic things in order: food, money, health, housing. Do it together, or
    arrange it for the person if they agree. [derived by us: aim and first steps
    per profile]
  - Give personal attention and stay involved: in research, that was the most
    important thing that individual guidance brought people with complex problems.
    [research: Machielse, “She shouldn't cross the line” (2020)]
  - Make no demands: come as agreed, even when nothing changes. [derived by us:
    aim and first steps per profile]
  
  Not first:
  - Do not steer towards a group or a larger network: in research, people with
    complex problems in individual guidance felt no need for it. [research:
    Machielse, “She shouldn't cross the line” (2020)]
  - Do not measure the result by new contacts: staying stable is a result too.
    [derived by us: aim and first steps per profile]
  
  ! A professional first; volunteers as a supplement. According to research,
    professionals are very cautious with volunteers for isolated people with
    multiple problems and ask a great deal of them. [research: Machielse and
    Runia, on volunteers for socially isolated people, Journal of Social
    Intervention 22(4) (2013)]
  
  $ maatwerk explain --persistence complex --age 67 --top 3 --lang en | sed -n '/^5\. /,$p'
  5. WHAT IF
  One answer different, the rest the same. In: what then is among the first 3,
  with its place; out: what no longer is.
  
  interests (now: none)
  - 'culture' added or 'music' added
    evidence-backed  in: Vier het Leven (accompanied cultural outings) (2); out:
                     Netwerkcoach (volunteer coach for building a social network)
  - 'cooking and eating' added
    evidence-backed  in: Bij Bosshardt (Salvation Army neighbourhood living room)
                     (3); out: Netwerkcoach (volunteer coach for building a social
                     network)
  - Makes no difference: 'animals' added, 'creative' added, 'dancing' added,
    'exercise' added, 'games' added, 'helping others' added, 'holidays' added,
    'learning Dutch' added, 'learning something new' added, 'nature' added,
    'stories' added
  
  wishes (now: none)
  - 'one person to talk to and trust' added
    evidence-backed  in: Activerend huisbezoek (home visits that encourage people
                     to become active) (2), Vriendschappelijk huisbezoek (friendly
                     home visits by a volunteer) (3); out: Buurtcirkel
                     (neighbourhood circle), Netwerkcoach (volunteer coach for
                     building a social network)
    promising        in: Humanitas Tandem (a volunteer buddy) (3); out: Dockwerk
                     (linking neighbours who have few contacts)
  - 'to have something nice to do' added
    evidence-backed  in: Vier het Leven (accompanied cultural outings) (3); out:
                     Netwerkcoach (volunteer coach for building a social network)
    promising        in: Humanitas Tandem (a volunteer buddy) (3); out: Dockwerk
                     (linking neighbours who have few contacts)
  - 'to get better at making contact' added
    evidence-backed  in: Vrienden maken kun je leren (course on making and keeping
                     friends) (3); out: Buurtcirkel (neighbourhood circle)
    promising        in: Gouden Mannen (programme for men of 50 and over) (3);
                     out: Dockwerk (linking neighbours who have few contacts)
  - 'to learn to look differently at oneself and at contact' added
    evidence-backed  in: Grip en Glans (course on taking stock of your life and
                     making choices) (2), Vrienden maken kun je leren (course on
                     making and keeping friends) (3); out: Buurtcirkel
                     (neighbourhood circle), Netwerkcoach (volunteer coach for
                     building a social network)
  - 'help with transport, money, language, internet or forms' added
    evidence-backed  in: Vier het Leven (accompanied cultural outings) (3); out:
                     Netwerkcoach (volunteer coach for building a social network)
  - 'someone to listen now and then' added
    evidence-backed  in: Bij Bosshardt (Salvation Army neighbourhood living room)
                     (2); out: Netwerkcoach (volunteer coach for building a social
                     network)
  - 'help from a professional with more than one problem' added
    promising        in: Gouden Mannen (programme for men of 50 and over) (3);
                     out: Dockwerk (linking neighbours who have few contacts)
  - 'to get to know new people' added
    evidence-backed  another order: Netwerkcoach (volunteer coach for building a
                     social network) from 3 to 2
  - 'someone who stays in touch' added
    promising        another order: Grijs Genoegen(en) ouderenbegeleiding (weekly
                     home support for older people) from 2 to 1
  - Makes no difference: 'to belong to a small, steady group' added, 'to talk with
    people who are going through the same' added, 'to be able to do something for
    others' added, 'to reflect on life and on what matters' added
  
  preference (now: unknown)
  - 'course'
    evidence-backed  in: Grip en Glans (course on taking stock of your life and
                     making choices) (2), Vrienden maken kun je leren (course on
                     making and keeping friends) (3); out: Buurtcirkel
                     (neighbourhood circle), Netwerkcoach (volunteer coach for
                     building a social network)
    promising        in: Humanitas Tandem (a volunteer buddy) (3); out: Grijs
                     Genoegen(en) ouderenbegeleiding (weekly home support for
                     older people)
  - 'in a group'
    evidence-backed  in: Bij Bosshardt (Salvation Army neighbourhood living room)
                     (3); out: Netwerkcoach (volunteer coach for building a social
                     network)
    promising        in: Gouden Mannen (programme for men of 50 and over) (2);
                     out: Grijs Genoegen(en) ouderenbegeleiding (weekly home
                     support for older people)
  - 'one-to-one'
    evidence-backed  in: Activerend huisbezoek (home visits that encourage people
                     to become active) (3); out: Buurtcirkel (neighbourhood
                     circle)
  
  reach (now: unknown)
  - 'at home'
    evidence-backed  in: Activerend huisbezoek (home visits that encourage people
                     to become active) (3); out: Buurtcirkel (neighbourhood
                     circle)
    promising        in: Humanitas Tandem (a volunteer buddy) (3); out: Dockwerk
                     (linking neighbours who have few contacts)
  - 'fetched'
    evidence-backed  in: Vier het Leven (accompanied cultural outings) (3); out:
                     Buurtcirkel (neighbourhood circle)
    promising        in: Humanitas Tandem (a volunteer buddy) (3); out: Dockwerk
                     (linking neighbours who have few contacts)
  - 'independent'
    promising        in: Humanitas Tandem (a volunteer buddy) (3); out: Grijs
                     Genoegen(en) ouderenbegeleiding (weekly home support for
                     older people)
  
  internet (now: unknown)
  - Makes no difference: 'yes', 'no'
  
  motivation (now: unknown)
  - 'no' or 'unclear'. Profile becomes: Survivor
    evidence-backed  in: Activerend huisbezoek (home visits that encourage people
                     to become active) (2), Vriendschappelijk huisbezoek (friendly
                     home visits by a volunteer) (3); out: Buurtcirkel
                     (neighbourhood circle), Netwerkcoach (volunteer coach for
                     building a social network)
    promising        in: De Luisterlijn (listening line, formerly Sensoor) (1);
                     out: Dockwerk (linking neighbours who have few contacts)
  - 'yes'. Profile becomes: Hopeful
    evidence-backed  another order: Buurtcirkel (neighbourhood circle) from 2 to 1
    promising        in: Humanitas Tandem (a volunteer buddy) (2), Gouden Mannen
                     (programme for men of 50 and over) (3); out: Buddyzorg (a
                     trained volunteer as a buddy for a year), Grijs Genoegen(en)
                     ouderenbegeleiding (weekly home support for older people)
  
  persistence (now: complex)
  - 'threatening'. Possible profiles: Active or Sheltered
    evidence-backed  in: Bij Bosshardt (Salvation Army neighbourhood living room)
                     (1), Vier het Leven (accompanied cultural outings) (2),
                     Bridgen: denken en doen (learning to play bridge) (3); out:
                     Maatjesprojecten Regenboog Groep (volunteer buddies),
                     Buurtcirkel (neighbourhood circle), Netwerkcoach (volunteer
                     coach for building a social network)
    promising        in: Buur & Co (neighbours helping one another) (1), Laakse
                     Lente (a couple's open living room for older neighbours) (2),
                     Verhalengroepen met ouderen (story groups for older people)
                     (3); out: Buddyzorg (a trained volunteer as a buddy for a
                     year), Grijs Genoegen(en) ouderenbegeleiding (weekly home
                     support for older people), Dockwerk (linking neighbours who
                     have few contacts)
  - 'structural'. Possible profiles: Compensator or Outsider
    evidence-backed  in: OOPOEH (older people looking after a pet in the
                     neighbourhood) (1), Grip en Glans (course on taking stock of
                     your life and making choices) (2), Online vriendschapscursus
                     50+ (online friendship course) (3); out: Maatjesprojecten
                     Regenboog Groep (volunteer buddies), Buurtcirkel
                     (neighbourhood circle), Netwerkcoach (volunteer coach for
                     building a social network)
    promising        in: Buur & Co (neighbours helping one another) (1), De
                     Luisterlijn (listening line, formerly Sensoor) (2), Food for
                     Good (working together in a community food garden) (3); out:
                     Buddyzorg (a trained volunteer as a buddy for a year), Grijs
                     Genoegen(en) ouderenbegeleiding (weekly home support for
                     older people), Dockwerk (linking neighbours who have few
                     contacts)
  - 'situational'. Possible profiles: Left behind or Dependent
    evidence-backed  in: Activerend huisbezoek (home visits that encourage people
                     to become active) (1), Vriendschappelijk huisbezoek (friendly
                     home visits by a volunteer) (2), Vier het Leven (accompanied
                     cultural outings) (3); out: Maatjesprojecten Regenboog Groep
                     (volunteer buddies), Buurtcirkel (neighbourhood circle),
                     Netwerkcoach (volunteer coach for building a social network)
    promising        in: Humanitas Tandem (a volunteer buddy) (2), Jong+Oud=Goud
                     (students visit older people) (3); out: Grijs Genoegen(en)
                     ouderenbegeleiding (weekly home support for older people),
                     Dockwerk (linking neighbours who have few contacts)
  
  GOOD TO KNOW
  - Groups you did not name are taken not to apply.
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  - The handbook dates from 2018: check that an activity still exists and is
    offered near you.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.
  
  SOURCES
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid (handbook on the
    local approach to loneliness), second printing (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - The method of maatwerk: our own reasoning. README.md#method
  $ maatwerk explain --top 3 --lang en | sed -n '1,24p'
  HOW THIS RECOMMENDATION COMES ABOUT
  
  1. FROM ANSWERS TO PROFILE
  - persistence: unknown. Every row stays possible.
  - motivation: unknown. Both columns stay possible.
  
  ┌─────────────┬─────────────────┬───────────────────────────┐
  │ persistence │ motivation: yes │ motivation: no or unclear │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ threatening │ ○ Active        │ ○ Sheltered               │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ situational │ ○ Left behind   │ ○ Dependent               │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ structural  │ ○ Compensator   │ ○ Outsider                │
  ├─────────────┼─────────────────┼───────────────────────────┤
  │ complex     │ ○ Hopeful       │ ○ Survivor                │
  └─────────────┴─────────────────┴───────────────────────────┘
  ○ still possible with these answers
  
  8 profiles are possible. What each of them seeks and what comes first: 'maatwerk
  profiles'.
  
  2. FROM PROFILE TO ACTIVITIES
  First the hard conditions: of the 71 activities 20 are not for this person (see

The scheme in ASCII, and on a narrow screen.

  $ LC_ALL=C maatwerk explain --persistence structural --coping passive --motivation yes --lang en | sed -n '/^+/p;/^|/p;/^\[[xs]\]/p'
  +-------------+-----------------+---------------------------+
  | persistence | motivation: yes | motivation: no or unclear |
  +-------------+-----------------+---------------------------+
  | threatening | Active          | Sheltered                 |
  +-------------+-----------------+---------------------------+
  | situational | Left behind     | Dependent                 |
  +-------------+-----------------+---------------------------+
  | structural  | [x] Compensator | Outsider                  |
  +-------------+-----------------+---------------------------+
  | complex     | [s] Hopeful     | Survivor                  |
  +-------------+-----------------+---------------------------+
  [x] what these answers give
  [s] what the scheme in the handbook would say

One activity: listed, below the first, no first step, of little fit, barred by an answer, barred for good.

  $ maatwerk explain --persistence situational --motivation yes --age 72 --interest animals --activity oopoeh --lang en
  WHY, WHY NOT: OOPOEH (older people looking after a pet in the neighbourhood)
  evidence-backed, one-to-one
  Looking after a pet from the neighbourhood, usually a dog. Through the animal
  there is also contact with its owner.
  
  Profile: Left behind (persistence: situational · motivation: yes)
  
  Stands at number 3 of the 11 in this list: evidence-backed.
      Check      Check whether the person can look after an animal; think of body,
                 memory and energy.
                 Ask whether there is an animal nearby; in 2021 dogs were scarce.
      +2         possible fit with the profile Left behind: meeting people,
                 something nice to do, a meaningful role [derived by us: from
                 three readings of the handbook]
      +1         meant for older people, and the person is 70 or older [derived by
                 us: chapter 3, evidence-backed one-to-one activities (pp. 32-37)]
      +2         ties in with an interest: animals [derived by us: the rules of
                 the ranking and the advice]
      +1         is built round that interest [derived by us: the rules of the
                 ranking and the advice]
      = 6        in all
      Readings   one step apart
  
      Evidence   what participants say (2016): According to the handbook an impact
                 measurement by PwC (2016) shows a positive influence on the
                 number of social contacts of the older people; no outcome on
                 loneliness is mentioned.
      Since then Still existed in 2022, for people from 55 and mainly with dogs;
                 14,638 sitters at the time. Its own name is Opa's en Oma's Passen
                 Op Een Huisdier. (AD newspaper, August 2022, article on OOPOEH;
                 certain)
      Since then In 2021 there were fewer dogs than older people who wanted to
                 look after one. (NH Nieuws, 2021, report on the shortage of dogs
                 at OOPOEH; certain)
  
  OTHER ANSWERS
  - if 'animals' were not an interest: is no longer among the first 5
  - if 'culture' were an interest too: from number 3 to 4
  - if 'cooking and eating' were an interest too: from number 3 to 4
  - if 'games' were an interest too: from number 3 to 4
  - if 'learning something new' were an interest too: from number 3 to 4
  - if 'music' were an interest too: from number 3 to 4
  - if the wish 'to get to know new people' were there too: from number 3 to 4
  - if the wish 'to have something nice to do' were there too: from number 3 to 2
  - if the wish 'to get better at making contact' were there too: from number 3 to
    5
  - if the wish 'to learn to look differently at oneself and at contact' were
    there too: from number 3 to 5
  - if the wish 'to be able to do something for others' were there too: from
    number 3 to 1
  - if the wish 'help with transport, money, language, internet or forms' were
    there too: from number 3 to 4
  - if the wish 'someone to listen now and then' were there too: from number 3 to
    4
  - if the answer to preference were 'in a group': from number 3 to 5
  - if the answer to preference were 'course': from number 3 to 5
  - if the answer to reach were 'at home': is no longer among the first 5
  - if the answer to reach were 'fetched': from number 3 to 5
  - if the answer to reach were 'independent': from number 3 to 1
  - if the answer to motivation were 'no': from number 3 to 2
  - if the answer to motivation were 'unclear': from number 3 to 2
  - if the answer to persistence were 'threatening': from number 3 to 1
  - if the answer to persistence were 'structural': from number 3 to 1
  - if the answer to persistence were 'complex': from number 3 to 4
  
  GOOD TO KNOW
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  - The handbook dates from 2018: check that an activity still exists and is
    offered near you.
  
  SOURCES
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid (handbook on the
    local approach to loneliness), second printing (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - The method of maatwerk: our own reasoning. README.md#method
  $ maatwerk explain --persistence situational --motivation yes --age 72 --activity vitale-moestuin --lang en
  WHY, WHY NOT: Vitale moestuin (kitchen garden at a care institution)
  promising, group
  Older people garden in a kitchen garden at a care institution, with support and
  with themed activities.
  
  Profile: Left behind (persistence: situational · motivation: yes)
  
  Fits too little: -4 points in all, and the list begins at 2.
      +2         possible fit with the profile Left behind: meeting people,
                 something nice to do [derived by us: from three readings of the
                 handbook]
      -2         mainly meant for others: people who live in a care home or
                 nursing home [handbook: chapter 3, promising activities:
                 Ontmoeting en activiteiten (meeting and activities, from p. 37)]
      +1         meant for older people, and the person is 70 or older [derived by
                 us: chapter 3, promising activities: Ontmoeting en activiteiten
                 (meeting and activities, from p. 37)]
      -1         is built round nature; not known whether that appeals [derived by
                 us: the rules of the ranking and the advice]
      -4         takes place in a care institution, and the person does not live
                 in one [handbook: chapter 3, promising activities: Ontmoeting en
                 activiteiten (meeting and activities, from p. 37)]
      = -4       in all
      Readings   three times alike
  
  OTHER ANSWERS
  Not among the first 5 with three other answers either.
  
  GOOD TO KNOW
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  - The handbook dates from 2018: check that an activity still exists and is
    offered near you.
  
  SOURCES
  - Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid (handbook on the
    local approach to loneliness), second printing (2018).
    www.samentegeneenzaamheid.nl/handreiking
  - The method of maatwerk: our own reasoning. README.md#method
  $ maatwerk explain --persistence situational --motivation no --age 72 --group lives-alone --activity solink --lang en
  WHY, WHY NOT: SOlink (a student comes to live in)
  promising, one-to-one
  During their studies a student lives in a room with someone aged 50 or over who
  is single. The idea is that both benefit.
  
  Profile: Dependent (persistence: situational · motivation: no)
  
  Not as a first step now: not a first step for the profile Dependent.
  
      Since then An interview of 2011 about SOlink was found; whether it still
                 exists was not found. It may have ended; this is not certain.
                 (samentegeneenzaamheid.nl, interview about SOlink, 2011;
                 uncertain)
      Since then Similar schemes that were found: Jong en Oud Wonen Samen in
                 Groningen (2019-2020) and MijnWoongenoot in Breda (2022). (Punt
                 (Avans) on MijnWoongenoot and RTV Noord on Jong en Oud Wonen
                 Samen, 2022; uncertain)
  
  OTHER ANSWERS
  Would be among the first 5 if the wish 'to be able to do something for others'
  were there too and the answer to motivation were 'yes', or if the wish 'to be
  able to do something for others' were there too and the answer to persistence
  were 'threatening', or if the answer to reach were 'at home' and the answer to
  persistence were 'threatening'.
  
  GOOD TO KNOW
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  - The handbook dates from 2018: check that an activity still exists and is
    offered near you.
  $ maatwerk explain --persistence situational --motivation yes --age 72 --internet no --activity max-50plusnet --lang en
  WHY, WHY NOT: MAX 50plusnet (online platform for over-50s)
  promising, group
  A website where people of 50 and over meet by mail and chat, and sometimes go on
  to do things together.
  
  Profile: Left behind (persistence: situational · motivation: yes)
  
  Not for this person: only if the person has and can use the internet.
  
      Since then 50plusnet has been listed by Movisie since 2010; it had 30,000
                 members then. (Movisie, description of 50plusnet, 2010; fairly
                 certain)
      Since then An online friendship course of VU Amsterdam recruited
                 participants there (article of January 2019). (Bergwerff
                 schrijft, article on the online friendship course, January 2019;
                 fairly certain)
      Since then Nothing was found after January 2019; it may have closed or
                 merged with something else, but that is not certain. (Bergwerff
                 schrijft, article on the online friendship course, January 2019;
                 uncertain)
  
  OTHER ANSWERS
  Would be among the first 5 if the wish 'to get to know new people' were there
  too, the answer to preference were 'in a group' and the answer to internet were
  'yes', or if the wish 'to get to know new people' were there too, the answer to
  reach were 'at home' and the answer to internet were 'yes', or if the answer to
  preference were 'in a group', the answer to reach were 'at home' and the answer
  to internet were 'yes'.
  
  GOOD TO KNOW
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  - The handbook dates from 2018: check that an activity still exists and is
    offered near you.
  $ maatwerk explain --persistence situational --motivation yes --age 72 --activity abcdate --lang en | sed -n '/^GOED\|^GOOD/q;p'
  WHY, WHY NOT: ABCDate (introductions for adults with an intellectual disability)
  promising, group
  Help with getting in touch with someone else, for adults with an intellectual
  disability. Taking part goes through a care organisation.
  
  Profile: Left behind (persistence: situational · motivation: yes)
  
  Not for this person: for people with an intellectual disability.
  
  OTHER ANSWERS
  No other answer on interests, wishes, preference, reach, internet, motivation or
  persistence changes that.
  

A signal goes first, and the wish to be left alone: nothing is looked for.

  $ maatwerk explain --persistence structural --motivation yes --age 72 --signal abuse --lang en | sed -n '/^3\. /,/^NIET VOOR\|^NOT FOR/p'
  3. WHY NOT
  Other answers were not looked into: what stands above goes first.
  
  NOT NOW (46)
  Actief Plus (personal advice on exercise), Activerend huisbezoek (home visits
  that encourage people to become active), Assertiviteitscursus (assertiveness
  course), Beauty voor de senior (beauty and pampering afternoons for older
  people), Beweegtuin (outdoor exercise garden), Bij Bosshardt (Salvation Army
  neighbourhood living room), Bridgen: denken en doen (learning to play bridge),
  Buddyzorg (a trained volunteer as a buddy for a year), Buur & Co (neighbours
  helping one another), Cursus Creatief leven (eight-week course on a new future),
  Digitale buurtplatforms (online neighbourhood platforms), Dockwerk (linking
  neighbours who have few contacts), EET met je hart (get-togethers for older
  people, paid for by restaurants raising money), Food for Good (working together
  in a community food garden), GoldenSports (weekly exercise group for over-55s),
  Grijs Genoegen(en) ouderenbegeleiding (weekly home support for older people),
  Grijs, Groen & Gelukkig (nature activities for older people), Grip en Glans
  (course on taking stock of your life and making choices), Het Danspaleis (disco
  for older people), Huiskamer van de buurt (neighbourhood living room), Humanitas
  Tandem (a volunteer buddy), Jong+Oud=Goud (students visit older people), Laakse
  Lente (a couple's open living room for older neighbours), Maatjesprojecten
  (volunteer companions for older people), MAX 50plusnet (online platform for
  over-50s), Netwerkcoach (volunteer coach for building a social network), Oma's
  pop-up (older people cook in a restaurant), Online vriendschapscursus 50+
  (online friendship course), Ontmoetingsplek De Spil (meeting place for older
  people), OOPOEH (older people looking after a pet in the neighbourhood),
  OpenJeHart (walking, talking and eating together), Resto VanHarte (neighbourhood
  restaurant), Samen in de stad (network of organisations for residents), De
  Luisterlijn (listening line, formerly Sensoor), Tijd van je leven (creative work
  with an artist), Verhalengroepen met ouderen (story groups for older people),
  Vier het Leven (accompanied cultural outings), Vitale moestuin (kitchen garden
  at a care institution), Vrienden maken kun je leren (course on making and
  keeping friends), Vriendschappelijk huisbezoek (friendly home visits by a
  volunteer), Vriendschapscursus voor vrouwen (friendship course for women aged 55
  and over), Welzijn op recept (activities on referral by the GP practice),
  Welzijnscoach (well-being coach), Zilverlijn belservice (regular phone calls for
  older people), Zin in vriendschap (friendship course for women) and Zorgdier
  (contact with animals through a care or welfare organisation)
  
  NOT FOR THIS PERSON (25)
  $ maatwerk explain --persistence structural --motivation yes --age 72 --signal abuse --activity oopoeh --lang en | sed -n '/^GOED\|^GOOD/q;p'
  THIS FIRST: abuse
  ! Acute danger, to the person or to someone else: call 112.
  ! Abuse, or suspicion of it: call Veilig Thuis (the Dutch advice and reporting
    centre), 0800-2000. Free, day and night; also for advice.
  ! De Luisterlijn (088 0767 000, day and night; check the number) offers a
    conversation but is not a crisis line. Do not use it instead of the numbers
    above.
  
  WHY, WHY NOT: OOPOEH (older people looking after a pet in the neighbourhood)
  evidence-backed, one-to-one
  Looking after a pet from the neighbourhood, usually a dog. Through the animal
  there is also contact with its owner.
  
  Profile: Compensator (persistence: structural · motivation: yes)
  
  There is a signal that goes first. See to safety and help now; no activities
  yet.
  
      Evidence   what participants say (2016): According to the handbook an impact
                 measurement by PwC (2016) shows a positive influence on the
                 number of social contacts of the older people; no outcome on
                 loneliness is mentioned.
      Since then Still existed in 2022, for people from 55 and mainly with dogs;
                 14,638 sitters at the time. Its own name is Opa's en Oma's Passen
                 Op Een Huisdier. (AD newspaper, August 2022, article on OOPOEH;
                 certain)
      Since then In 2021 there were fewer dogs than older people who wanted to
                 look after one. (NH Nieuws, 2021, report on the shortage of dogs
                 at OOPOEH; certain)
  
  $ maatwerk explain --persistence structural --motivation yes --age 72 --wish nothing --lang en | sed -n '/^2\. /,/^3\. /p'
  2. FROM PROFILE TO ACTIVITIES
  The person asks to be left alone: respect that. Keep contact light and agree
  when it may be raised again.
  
  3. WHY NOT

An activity that is not there.

  $ maatwerk explain --activity opoeh --lang en
  maatwerk: error: there is no activity 'opoeh'; did you mean 'oopoeh'?
  [2]
