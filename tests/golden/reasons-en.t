Why, and why not (en): each point with its ground, each condition in words.

  $ maatwerk recommend --persistence situational --motivation yes --age 72 --gender woman --group widowed,bereaved,lives-alone --wish peers --why --top 2 --lang en
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
      +6         strong fit with the profile Left behind: one trusted person,
                 people going through the same [derived by us: from three readings
                 of the handbook]
      +3         ties in with what the person asks for: to talk with people who
                 are going through the same [handbook: chapter 3, Activiteiten per
                 persoon kiezen (choosing activities per person, from p. 30)]
      +4         made for people whose partner has died [handbook: chapter 3,
                 evidence-backed one-to-one activities (pp. 32-37)]
      Check      Find out whether the partner died three to six months ago.
      Evidence   comparative study (2008): According to the database a trial
                 (Onrust, 2008) pointed to a favourable influence on widows and
                 widowers who were socially lonely, had little schooling or were
                 physically ill; nothing is said about others.
  
   2. Activerend huisbezoek (home visits that encourage people to become active)
      one-to-one · strong fit · 7 points
      A volunteer visits at home every week, gives support and helps the person to
      do more for themselves and be more active again.
      +6         strong fit with the profile Left behind: something nice to do,
                 one trusted person [derived by us: from three readings of the
                 handbook]
      +1         meant for older people, and the person is 70 or older [derived by
                 us: chapter 3, evidence-backed one-to-one activities (pp. 32-37)]
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; whether it concerns this very form and
                 what it was compared with is not stated.
  
  and 12 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. Jong+Oud=Goud (students visit older people)
      one-to-one · strong fit · 7 points
      For a year a student visits at least six hours a month, helps with practical
      things and does enjoyable things together. Participants meet each other on
      outings.
      +6         strong fit with the profile Left behind: meeting people,
                 something nice to do, one trusted person, practical help [derived
                 by us: from three readings of the handbook]
      +1         meant for older people, and the person is 70 or older [derived by
                 us: chapter 3, promising one-to-one activities (pp. 37-43)]
      Check      Discuss beforehand what happens when the year with the student is
                 over.
  
   2. Buddyzorg (a trained volunteer as a buddy for a year)
      one-to-one · strong fit · 6 points
      A trained volunteer is a buddy for a year, at least four hours a fortnight,
      for company and support.
      +6         strong fit with the profile Left behind: something nice to do,
                 one trusted person [derived by us: from three readings of the
                 handbook]
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
  
  and 26 more; all with --top 0
  
  More about one activity: maatwerk activities "NAME"
  
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

Forty years old:

  $ maatwerk recommend --persistence situational --motivation yes --age 40 --gender man --reach home --why-not --top 1 --lang en
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
  
   1. Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
      one-to-one · strong fit · 8 points
      A volunteer comes to visit for a friendly, supportive talk. It is not
      professional help.
      Because    strong fit with the profile Left behind: one trusted person, a
                 listening ear; the person need not go out for it
      Check      Check that the person wants contact but finds it hard to arrange.
                 Discuss beforehand that the volunteer is not a professional
                 helper.
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; which kind of home visits, and
                 compared with what, is not stated.
  
  and 1 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. Buddyzorg (a trained volunteer as a buddy for a year)
      one-to-one · strong fit · 8 points
      A trained volunteer is a buddy for a year, at least four hours a fortnight,
      for company and support.
      Because    strong fit with the profile Left behind: something nice to do,
                 one trusted person; the person need not go out for it
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
  
  and 3 more; all with --top 0
  
  FITS TOO LITTLE (2)
  Digitale buurtplatforms (online neighbourhood platforms) and Zorgdier (contact
  with animals through a care or welfare organisation)
  
  NOT FOR THIS PERSON (63)
  - ABCDate (introductions for adults with an intellectual disability): for people
    with an intellectual disability; takes place elsewhere, and the person does
    not get out
  - Actief Plus (personal advice on exercise): for people aged 50 and over
  - Activerend huisbezoek (home visits that encourage people to become active):
    for people aged 55 and over
  - Allegoeds vakanties (holidays for people of 65 and over who need much care):
    for people aged 65 and over; for people who need a lot of care; takes place
    elsewhere, and the person does not get out
  - Assertiviteitscursus (assertiveness course): takes place elsewhere, and the
    person does not get out
  - Beauty voor de senior (beauty and pampering afternoons for older people): for
    people aged 55 and over; takes place elsewhere, and the person does not get
    out
  - Beweegtuin (outdoor exercise garden): for people aged 55 and over; takes place
    elsewhere, and the person does not get out
  - Bezoekdienst weduwen en weduwnaars (visits for widows and widowers): only for
    people whose partner has died and who lost someone close in the past year
  - Bij Bosshardt (Salvation Army neighbourhood living room): takes place
    elsewhere, and the person does not get out
  - Bridgen: denken en doen (learning to play bridge): for people aged 55 and
    over; takes place elsewhere, and the person does not get out
  - Buddy in de thuiszorg (a buddy alongside home care): for people who get home
    care
  - Buurtcirkel (neighbourhood circle): for people with an intellectual
    disability, people with a psychiatric background or people with problems in
    several areas of life; takes place elsewhere, and the person does not get out
  - CliniClowns (clown visits to people with dementia in care institutions): for
    people with dementia; only for people who live in a care home or nursing home;
    takes place elsewhere, and the person does not get out
  - Community Support (support with help from one's own network, for people with a
    disability): for people with a physical disability or people with an
    intellectual disability
  - Cursus Creatief leven (eight-week course on a new future): takes place
    elsewhere, and the person does not get out
  - Cultuursensitieve aanpak (assertiveness course for people born abroad): for
    people with a migration background; takes place elsewhere, and the person does
    not get out
  - Dockwerk (linking neighbours who have few contacts): takes place elsewhere,
    and the person does not get out
  - EET met je hart (get-togethers for older people, paid for by restaurants
    raising money): for people aged 55 and over; takes place elsewhere, and the
    person does not get out
  - Food for Good (working together in a community food garden): takes place
    elsewhere, and the person does not get out
  - Gluren bij de buren (weekly activity of a nursing home and a primary school):
    for people aged 55 and over; for people who live in a care home or nursing
    home; takes place elsewhere, and the person does not get out
  - GoldenSports (weekly exercise group for over-55s): for people aged 55 and
    over; takes place elsewhere, and the person does not get out
  - Gouden Mannen (programme for men of 50 and over): for people aged 50 and over;
    for people with a psychiatric background, people with a migration background,
    people on a low income or people with problems in several areas of life; takes
    place elsewhere, and the person does not get out
  - Grijs Genoegen(en) ouderenbegeleiding (weekly home support for older people):
    for people aged 55 and over
  - Grijs, Groen & Gelukkig (nature activities for older people): for people aged
    55 and over; takes place elsewhere, and the person does not get out
  - Grip en Glans (course on taking stock of your life and making choices): for
    people aged 50 and over; for women only; takes place elsewhere, and the person
    does not get out
  - Cursus Het Begint met Taal (language coaching by volunteers): for people who
    speak little Dutch
  - Het Danspaleis (disco for older people): for people aged 55 and over; takes
    place elsewhere, and the person does not get out
  - Huiskamer van de buurt (neighbourhood living room): takes place elsewhere, and
    the person does not get out
  - Huiskamers voor ouderen (living rooms for older people): for people aged 55
    and over; for people who have difficulty walking, people who are partially
    sighted or blind or people who are hard of hearing or deaf; takes place
    elsewhere, and the person does not get out
  - Inloophuis voor dak- en thuislozen (drop-in centre for people without a home):
    for people without a fixed home; takes place elsewhere, and the person does
    not get out
  - Inloophuizen voor mensen met kanker (drop-in houses for people with cancer):
    for people with cancer; takes place elsewhere, and the person does not get out
  - Join us (groups for young people): for people aged 12 to 30; takes place
    elsewhere, and the person does not get out
  - Jong+Oud=Goud (students visit older people): for people aged 55 and over
  - Laakse Lente (a couple's open living room for older neighbours): for people
    aged 55 and over; takes place elsewhere, and the person does not get out
  - Maatjesprojecten (volunteer companions for older people): for people aged 55
    and over
  - Maatjesprojecten Regenboog Groep (volunteer buddies): for people with a
    psychiatric background, people with an addiction, people without a fixed home
    or people with problems in several areas of life
  - MAX 50plusnet (online platform for over-50s): for people aged 50 and over
  - Oma's pop-up (older people cook in a restaurant): for people aged 55 and over;
    takes place elsewhere, and the person does not get out
  - Online vriendschapscursus 50+ (online friendship course): for people aged 50
    and over
  - Ontmoetingsplek De Spil (meeting place for older people): for people aged 55
    and over; takes place elsewhere, and the person does not get out
  - OOPOEH (older people looking after a pet in the neighbourhood): for people
    aged 55 and over; takes place elsewhere, and the person does not get out
  - OpenJeHart (walking, talking and eating together): takes place elsewhere, and
    the person does not get out
  - Resto VanHarte (neighbourhood restaurant): takes place elsewhere, and the
    person does not get out
  - Roze Ouderen Salon (meeting for LGBT people of 55 and over): for people aged
    55 and over; for lesbian, gay, bisexual, transgender and intersex people;
    takes place elsewhere, and the person does not get out
  - Samen in de stad (network of organisations for residents): takes place
    elsewhere, and the person does not get out
  - SamenKracht80+ (dialogue meetings for the oldest generations): for people aged
    80 and over; takes place elsewhere, and the person does not get out
  - SOlink (a student comes to live in): for people aged 50 and over; for people
    who live alone
  - Thuishuisproject (shared housing and home visits for older people): for people
    aged 55 and over; for people who live alone
  - Tijd van je leven (creative work with an artist): for people aged 55 and over;
    takes place elsewhere, and the person does not get out
  - Verhalengroepen met ouderen (story groups for older people): for people aged
    55 and over; takes place elsewhere, and the person does not get out
  - Vier het Leven (accompanied cultural outings): for people aged 65 and over;
    takes place elsewhere, and the person does not get out
  - Vitale moestuin (kitchen garden at a care institution): for people aged 55 and
    over; takes place elsewhere, and the person does not get out
  - Vrienden maken kun je leren (course on making and keeping friends): takes
    place elsewhere, and the person does not get out
  - Vriendendiensten (companions for people with mental health care experience):
    for people with a psychiatric background
  - Vriendschapscursus voor vrouwen (friendship course for women aged 55 and
    over): for people aged 55 and over; for women only; takes place elsewhere, and
    the person does not get out
  - Vriendschapskringen (friendship circles for people with an intellectual
    disability): for people with an intellectual disability; takes place
    elsewhere, and the person does not get out
  - Vriendstap.nl (online meeting place): for people with a psychiatric background
  - Weekendtref (weekend meeting place by and for people who use or used mental
    health care): for people with a psychiatric background; takes place elsewhere,
    and the person does not get out
  - Welzijn op recept (activities on referral by the GP practice): takes place
    elsewhere, and the person does not get out
  - Welzijnscoach (well-being coach): takes place elsewhere, and the person does
    not get out
  - Zilverlijn belservice (regular phone calls for older people): for people aged
    55 and over
  - Zin in vriendschap (friendship course for women): for people aged 55 and over;
    for women only; takes place elsewhere, and the person does not get out
  - Zonnebloem vakanties (holidays for people with a physical disability): for
    people with a physical disability or people who have difficulty walking; takes
    place elsewhere, and the person does not get out
  
  More about one activity: maatwerk activities "NAME"
  
  GOOD TO KNOW
  - The profiles come from research among socially isolated older people. If the
    person is younger than 65, use the profile with extra care.
  - Groups you did not name are taken not to apply.
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  - The handbook dates from 2018: check that an activity still exists and is
    offered near you.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.

Someone who lives on the street, and someone who uses drugs:

  $ maatwerk recommend --persistence complex --motivation no --age 45 --group homeless --top 2 --lang en
  Profile: Survivor (persistence: complex · motivation: no)
  Has lost heart and has no room for anything but surviving.
  Attainable: Basic things in order, someone who stays, and keeping things from
  getting worse.
  
  FIRST
  ! A professional first; volunteers as a supplement. According to research,
    professionals are very cautious with volunteers for isolated people with
    multiple problems and ask a great deal of them.
  - Get basic things in order: food, money, health, housing. Do it together, or
    arrange it for the person if they agree.
  - Give personal attention and stay involved: in research, that was the most
    important thing that individual guidance brought people with complex problems.
  - Make no demands: come as agreed, even when nothing changes.
  
  NOT FIRST
  - Do not steer towards a group or a larger network: in research, people with
    complex problems in individual guidance felt no need for it.
  - Do not measure the result by new contacts: staying stable is a result too.
  
  By whom     A professional, for instance from outreach, mental health care or
              social work; a volunteer only as a supplement, with limits and
              supervision.
  How long    Often years: according to the handbook, what exists for Survivors is
              heavy professional support over many years, often aimed only at
              keeping things as they are.
  Ask         What is hardest for you now? What would make a day a little lighter?
  Review      Every three months, see: are things stable, is someone within reach,
              and are there new signs that give cause for concern?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
   1. Inloophuis voor dak- en thuislozen (drop-in centre for people without a
      home)                                         group · strong fit · 10 points
      A house where people can walk in for a shower, clean clothes, a meal and
      some time to relax.
      Because    strong fit with the profile Survivor: something nice to do,
                 practical help, a safety net; made for people without a fixed
                 home
      Check      Is it about an addiction? The handbook names drugs only.
      Evidence   what participants say (2012): In research by the Vrije
                 Universiteit (2012) a quarter of the participants felt less
                 lonely or happier because of the drop-in and over a third made
                 new contacts; this is what they say themselves, no comparison is
                 mentioned.
  
   2. Maatjesprojecten Regenboog Groep (volunteer buddies)
      one-to-one · good fit · 5 points
      A volunteer buddy spends a year with someone to practise being with others.
      Or a volunteer coach helps to mend or widen contacts.
      Because    good fit with the profile Survivor: one trusted person; also
                 meant for people without a fixed home or people with problems in
                 several areas of life
      Check      De Regenboog Groep is in Amsterdam. Find out what there is here.
                 Choose with the person which project fits; aim and length differ.
      Evidence   what participants say (2012): According to research by the Vrije
                 Universiteit (2012) nearly half of the participants felt less
                 lonely because of the buddy project; no comparison is mentioned,
                 nor which of the projects this concerns.
  
  and 1 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. De Luisterlijn (listening line, formerly Sensoor)
      one-to-one · good fit · 4 points
      Day and night someone listens to anyone who wants to talk in confidence. The
      line also offers chat and e-mail.
      Because    good fit with the profile Survivor: a listening ear
      Check      Cannot phone, for instance because of hearing loss? Chat or
                 e-mail; that takes reading and internet.
                 This is not a crisis line: in acute danger 112, with thoughts of
                 suicide 113.
      Evidence   described, effect not measured (2014): Movisie assessed the line
                 in 2014 as "Goed Beschreven" (well described); according to
                 Movisie, research shows that callers value the contact as equals
                 and being able to call day and night. The handbook says nothing
                 about an effect on loneliness.
  
   2. Buddyzorg (a trained volunteer as a buddy for a year)
      one-to-one · good fit · 4 points
      A trained volunteer is a buddy for a year, at least four hours a fortnight,
      for company and support.
      Because    good fit with the profile Survivor: something nice to do, one
                 trusted person
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
  
  and 1 more; all with --top 0
  
  NOT AS A FIRST STEP NOW (7)
  - Assertiviteitscursus (assertiveness course) and Vrienden maken kun je leren
    (course on making and keeping friends): is about social skills; for the
    profile Survivor that is not a first step
  - Cursus Creatief leven (eight-week course on a new future): not a first step
    for the profile Survivor
  - Dockwerk (linking neighbours who have few contacts) and OpenJeHart (walking,
    talking and eating together): is about meeting people, belonging in a small
    steady circle; for the profile Survivor that is not a first step
  - Netwerkcoach (volunteer coach for building a social network): is about meeting
    people, social skills; for the profile Survivor that is not a first step
  - Resto VanHarte (neighbourhood restaurant): is about meeting people; for the
    profile Survivor that is not a first step
  
  More about one activity: maatwerk activities "NAME"
  
  GOOD TO KNOW
  - The profiles come from research among socially isolated older people. If the
    person is younger than 65, use the profile with extra care.
  - Groups you did not name are taken not to apply.
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  - The handbook dates from 2018: check that an activity still exists and is
    offered near you.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.

  $ maatwerk recommend --persistence complex --motivation no --age 45 --group addiction --top 2 --lang en
  Profile: Survivor (persistence: complex · motivation: no)
  Has lost heart and has no room for anything but surviving.
  Attainable: Basic things in order, someone who stays, and keeping things from
  getting worse.
  
  FIRST
  ! A professional first; volunteers as a supplement. According to research,
    professionals are very cautious with volunteers for isolated people with
    multiple problems and ask a great deal of them.
  - Get basic things in order: food, money, health, housing. Do it together, or
    arrange it for the person if they agree.
  - Give personal attention and stay involved: in research, that was the most
    important thing that individual guidance brought people with complex problems.
  - Make no demands: come as agreed, even when nothing changes.
  
  NOT FIRST
  - Do not steer towards a group or a larger network: in research, people with
    complex problems in individual guidance felt no need for it.
  - Do not measure the result by new contacts: staying stable is a result too.
  
  By whom     A professional, for instance from outreach, mental health care or
              social work; a volunteer only as a supplement, with limits and
              supervision.
  How long    Often years: according to the handbook, what exists for Survivors is
              heavy professional support over many years, often aimed only at
              keeping things as they are.
  Ask         What is hardest for you now? What would make a day a little lighter?
  Review      Every three months, see: are things stable, is someone within reach,
              and are there new signs that give cause for concern?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
   1. Maatjesprojecten Regenboog Groep (volunteer buddies)
      one-to-one · good fit · 5 points
      A volunteer buddy spends a year with someone to practise being with others.
      Or a volunteer coach helps to mend or widen contacts.
      Because    good fit with the profile Survivor: one trusted person; also
                 meant for people with an addiction or people with problems in
                 several areas of life
      Check      De Regenboog Groep is in Amsterdam. Find out what there is here.
                 Choose with the person which project fits; aim and length differ.
      Evidence   what participants say (2012): According to research by the Vrije
                 Universiteit (2012) nearly half of the participants felt less
                 lonely because of the buddy project; no comparison is mentioned,
                 nor which of the projects this concerns.
  
   2. Inloophuis voor dak- en thuislozen (drop-in centre for people without a
      home)                                          group · strong fit · 4 points
      A house where people can walk in for a shower, clean clothes, a meal and
      some time to relax.
      Because    strong fit with the profile Survivor: something nice to do,
                 practical help, a safety net
      But        not meant first of all for people with an addiction
      Check      Meant first of all for people without a fixed home; ask whether
                 people with an addiction are welcome.
                 Is it about an addiction? The handbook names drugs only.
      Evidence   what participants say (2012): In research by the Vrije
                 Universiteit (2012) a quarter of the participants felt less
                 lonely or happier because of the drop-in and over a third made
                 new contacts; this is what they say themselves, no comparison is
                 mentioned.
  
  and 2 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. De Luisterlijn (listening line, formerly Sensoor)
      one-to-one · good fit · 4 points
      Day and night someone listens to anyone who wants to talk in confidence. The
      line also offers chat and e-mail.
      Because    good fit with the profile Survivor: a listening ear
      Check      Cannot phone, for instance because of hearing loss? Chat or
                 e-mail; that takes reading and internet.
                 This is not a crisis line: in acute danger 112, with thoughts of
                 suicide 113.
      Evidence   described, effect not measured (2014): Movisie assessed the line
                 in 2014 as "Goed Beschreven" (well described); according to
                 Movisie, research shows that callers value the contact as equals
                 and being able to call day and night. The handbook says nothing
                 about an effect on loneliness.
  
   2. Buddyzorg (a trained volunteer as a buddy for a year)
      one-to-one · good fit · 4 points
      A trained volunteer is a buddy for a year, at least four hours a fortnight,
      for company and support.
      Because    good fit with the profile Survivor: something nice to do, one
                 trusted person
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
  
  and 2 more; all with --top 0
  
  NOT AS A FIRST STEP NOW (7)
  - Assertiviteitscursus (assertiveness course) and Vrienden maken kun je leren
    (course on making and keeping friends): is about social skills; for the
    profile Survivor that is not a first step
  - Cursus Creatief leven (eight-week course on a new future): not a first step
    for the profile Survivor
  - Dockwerk (linking neighbours who have few contacts) and OpenJeHart (walking,
    talking and eating together): is about meeting people, belonging in a small
    steady circle; for the profile Survivor that is not a first step
  - Netwerkcoach (volunteer coach for building a social network): is about meeting
    people, social skills; for the profile Survivor that is not a first step
  - Resto VanHarte (neighbourhood restaurant): is about meeting people; for the
    profile Survivor that is not a first step
  
  More about one activity: maatwerk activities "NAME"
  
  GOOD TO KNOW
  - The profiles come from research among socially isolated older people. If the
    person is younger than 65, use the profile with extra care.
  - Groups you did not name are taken not to apply.
  - Which activity fits which profile is not in the handbook: we derived it from
    the descriptions. It was not measured, and practitioners have not reviewed it
    yet.
  - The handbook dates from 2018: check that an activity still exists and is
    offered near you.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.
