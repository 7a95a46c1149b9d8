One or both profile questions unanswered (en): what is sound whatever the answer, and what to ask first.

  $ maatwerk recommend --motivation yes --age 74 --gender woman --lang en --top 3
  Profile: cannot be told yet (persistence: unknown · motivation: yes)
  Possible: Active, Left behind, Compensator or Hopeful
  Ask about persistence first. It matters most: at most 16 activities enter or
  leave the first five of the two lists together.
  
  FIRST
  - How long has it been going on, and are there other problems too?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
  Good with every possible profile:
  
   1. Grip en Glans (course on taking stock of your life and making choices)
      course or discussion group · good fit · 4 points
      In six meetings women look, in a group, at where they stand in life, what
      choices they want to make and what they can improve themselves.
      Because    good fit with the profile Active: meaning and life story
      Evidence   effect study (2006): According to the Movisie database research
                 from 2006 found that the group course reduced loneliness; how
                 this was established and how large the decrease was is not
                 stated.
  
   2. Zin in vriendschap (friendship course for women)
      course or discussion group · good fit · 4 points
      A twelve-week course in which women work step by step on new friendships or
      on closer contact with people they already know.
      Because    good fit with the profile Active
      Evidence   effect study: According to the Movisie database three studies
                 found that after the course participants have more friends and in
                 general feel less lonely; years and comparison are not stated.
  
  Depends on the profile; what is good with most profiles stands first:
  
   3. Bij Bosshardt (Salvation Army neighbourhood living room)
      group · good fit · 4 points
      A neighbourhood living room where anyone can walk in for coffee, a talk, a
      meal or an activity.
      Good with  Active, Left behind or Hopeful
      Because    good fit with the profile Active: meeting people, something nice
                 to do, a listening ear
      Evidence   what participants say (2012): In research by the Vrije
                 Universiteit (2012) a large share of those asked thought that Bij
                 Bosshardt helps them against loneliness; that is their own
                 impression, no measurement of loneliness is mentioned.
  
  and 11 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
  Good with every possible profile:
  
   1. Verhalengroepen met ouderen (story groups for older people)
      group · good fit · 5 points
      In a group with a trained volunteer, older people tell stories from their
      own lives and listen. Together they choose what the neighbourhood hears.
      Because    good fit with the profile Active: belonging in a small steady
                 circle, a meaningful role, meaning and life story; meant for
                 older people, and the person is 70 or older
      Check      The handbook names no place; ask where the group meets.
                 Ask whether the person wants to talk about their own life in a
                 group.
                 Discuss beforehand that the group may share stories with the
                 neighbourhood.
  
   2. OpenJeHart (walking, talking and eating together)
      group · good fit · 4 points
      Walking together every week and talking on the way, with a meal afterwards.
      Because    good fit with the profile Left behind: meeting people, something
                 nice to do, belonging in a small steady circle
      Check      Ask how far and how fast the group walks.
  
  Depends on the profile; what is good with most profiles stands first:
  
   3. Laakse Lente (a couple's open living room for older neighbours)
      group · good fit · 5 points
      Every morning a couple open their living room to older people from the
      neighbourhood. Anyone who would like a chat can walk in.
      Good with  Active, Left behind or Hopeful
      Because    good fit with the profile Active: meeting people, belonging in a
                 small steady circle, a listening ear; meant for older people, and
                 the person is 70 or older
      Check      This is one living room: check that it is open and nearby.
                 Ask on which mornings the door is open.
  
  and 29 more; all with --top 0
  
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

  $ maatwerk recommend --motivation no --age 74 --gender woman --lang en --top 3
  Profile: cannot be told yet (persistence: unknown · motivation: no)
  Possible: Sheltered, Dependent, Outsider or Survivor
  Ask about persistence first. It matters most: at most 10 activities enter or
  leave the first five of the two lists together.
  
  FIRST
  - How long has it been going on, and are there other problems too?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
  Nothing is good with every possible profile.
  Depends on the profile; what is good with most profiles stands first:
  
   1. Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
      one-to-one · good fit · 4 points
      A volunteer comes to visit for a friendly, supportive talk. It is not
      professional help.
      Good with  Sheltered or Dependent
      Because    good fit with the profile Sheltered: one trusted person, a
                 listening ear
      Check      Check that the person wants contact but finds it hard to arrange.
                 Discuss beforehand that the volunteer is not a professional
                 helper.
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; which kind of home visits, and
                 compared with what, is not stated.
  
   2. OOPOEH (older people looking after a pet in the neighbourhood)
      one-to-one · good fit · 4 points
      Looking after a pet from the neighbourhood, usually a dog. Through the
      animal there is also contact with its owner.
      Good with  Sheltered or Outsider
      Because    good fit with the profile Sheltered: something nice to do, a
                 meaningful role; meant for older people, and the person is 70 or
                 older
      But        is built round animals; not known whether that appeals
      Check      Check whether the person can look after an animal; think of body,
                 memory and energy.
                 Ask whether there is an animal nearby; in 2021 dogs were scarce.
      Evidence   what participants say (2016): According to the handbook an impact
                 measurement by PwC (2016) shows a positive influence on the
                 number of social contacts of the older people; no outcome on
                 loneliness is mentioned.
  
   3. Activerend huisbezoek (home visits that encourage people to become active)
      one-to-one · strong fit · 7 points
      A volunteer visits at home every week, gives support and helps the person to
      do more for themselves and be more active again.
      Good with  Dependent
      Because    strong fit with the profile Dependent: something nice to do, one
                 trusted person; meant for older people, and the person is 70 or
                 older
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; whether it concerns this very form and
                 what it was compared with is not stated.
  
  and 9 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
  Nothing is good with every possible profile.
  Depends on the profile; what is good with most profiles stands first:
  
   1. Zilverlijn belservice (regular phone calls for older people)
      one-to-one · good fit · 5 points
      Volunteers regularly phone older people, free of charge, to listen, for a
      chat or a good talk. It is confidential and without obligation.
      Good with  Sheltered, Dependent or Survivor
      Because    good fit with the profile Sheltered: a listening ear; meant for
                 older people, and the person is 70 or older
      Check      Discuss that the caller differs each time and that numbers are
                 not exchanged.
  
   2. Grijs Genoegen(en) ouderenbegeleiding (weekly home support for older people)
      one-to-one · good fit · 2 points
      A worker makes weekly home visits to people of 55 and over who keep to
      themselves, and helps them take part in the neighbourhood.
      Good with  Dependent, Outsider or Survivor
      Because    good fit with the profile Dependent: one trusted person, social
                 skills, guidance by a professional, a safety net
      But        mainly meant for others: people with a psychiatric background or
                 people with an addiction
      Check      Check whether the person lives a strongly withdrawn life; this
                 support is meant for that.
  
   3. Laakse Lente (a couple's open living room for older neighbours)
      group · good fit · 5 points
      Every morning a couple open their living room to older people from the
      neighbourhood. Anyone who would like a chat can walk in.
      Good with  Sheltered or Dependent
      Because    good fit with the profile Dependent: belonging in a small steady
                 circle, a listening ear; meant for older people, and the person
                 is 70 or older
      Check      This is one living room: check that it is open and nearby.
                 Ask on which mornings the door is open.
  
  and 24 more; all with --top 0
  
  NOT AS A FIRST STEP NOW (4)
  - Het Danspaleis (disco for older people): is about meeting people; for the
    profile Sheltered that is not a first step
  - Oma's pop-up (older people cook in a restaurant) and Resto VanHarte
    (neighbourhood restaurant): is about meeting people; for the profile Survivor
    that is not a first step
  - Ontmoetingsplek De Spil (meeting place for older people): is about meeting
    people; for the profile Outsider that is not a first step
  
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

  $ maatwerk recommend --motivation unclear --age 74 --gender woman --lang en --top 1
  Profile: cannot be told yet (persistence: unknown · motivation: unclear)
  Possible: Sheltered, Dependent, Outsider or Survivor
  Ask about persistence first. It matters most: at most 10 activities enter or
  leave the first five of the two lists together.
  
  FIRST
  - How long has it been going on, and are there other problems too?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
  Nothing is good with every possible profile.
  Depends on the profile; what is good with most profiles stands first:
  
   1. Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
      one-to-one · good fit · 4 points
      A volunteer comes to visit for a friendly, supportive talk. It is not
      professional help.
      Good with  Sheltered or Dependent
      Because    good fit with the profile Sheltered: one trusted person, a
                 listening ear
      Check      Check that the person wants contact but finds it hard to arrange.
                 Discuss beforehand that the volunteer is not a professional
                 helper.
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; which kind of home visits, and
                 compared with what, is not stated.
  
  and 11 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
  Nothing is good with every possible profile.
  Depends on the profile; what is good with most profiles stands first:
  
   1. Zilverlijn belservice (regular phone calls for older people)
      one-to-one · good fit · 5 points
      Volunteers regularly phone older people, free of charge, to listen, for a
      chat or a good talk. It is confidential and without obligation.
      Good with  Sheltered, Dependent or Survivor
      Because    good fit with the profile Sheltered: a listening ear; meant for
                 older people, and the person is 70 or older
      Check      Discuss that the caller differs each time and that numbers are
                 not exchanged.
  
  and 26 more; all with --top 0
  
  NOT AS A FIRST STEP NOW (5)
  - Buurtcirkel (neighbourhood circle): is about meeting people, belonging in a
    small steady circle; for the profile Survivor that is not a first step
  - Het Danspaleis (disco for older people): is about meeting people; for the
    profile Sheltered that is not a first step
  - Oma's pop-up (older people cook in a restaurant) and Resto VanHarte
    (neighbourhood restaurant): is about meeting people; for the profile Survivor
    that is not a first step
  - Ontmoetingsplek De Spil (meeting place for older people): is about meeting
    people; for the profile Outsider that is not a first step
  
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

  $ maatwerk recommend --persistence threatening --age 74 --gender woman --lang en --top 3
  Profile: cannot be told yet (persistence: threatening · motivation: unknown)
  Possible: Active or Sheltered
  Ask about motivation first. It matters most: at most 14 activities enter or
  leave the first five of the two lists together.
  
  FIRST
  - Active: Ask which place, person or occupation has fallen away or may do so,
    and look for something like it.
  - Sheltered: Start with who is already there: ask who feels familiar, and talk
    about how to have that contact a little more often.
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
  Good with every possible profile:
  
   1. Bridgen: denken en doen (learning to play bridge)
      group · good fit · 4 points
      Older people learn to play bridge in a small group, taught by an experienced
      teacher.
      Because    good fit with the profile Sheltered: something nice to do,
                 belonging in a small steady circle; meant for older people, and
                 the person is 70 or older
      But        is built round games and learning something new; not known
                 whether that appeals
      Evidence   measured before and after (2012): According to research by NIVEL
                 (2012) participants were less lonely after a year than before
                 they started and more satisfied with their contacts; no
                 comparison with people who did not take part is mentioned.
  
   2. Bij Bosshardt (Salvation Army neighbourhood living room)
      group · good fit · 4 points
      A neighbourhood living room where anyone can walk in for coffee, a talk, a
      meal or an activity.
      Because    good fit with the profile Active: meeting people, something nice
                 to do, a listening ear
      Evidence   what participants say (2012): In research by the Vrije
                 Universiteit (2012) a large share of those asked thought that Bij
                 Bosshardt helps them against loneliness; that is their own
                 impression, no measurement of loneliness is mentioned.
  
   3. OOPOEH (older people looking after a pet in the neighbourhood)
      one-to-one · good fit · 4 points
      Looking after a pet from the neighbourhood, usually a dog. Through the
      animal there is also contact with its owner.
      Because    good fit with the profile Active: meeting people, something nice
                 to do, a meaningful role; meant for older people, and the person
                 is 70 or older
      But        is built round animals; not known whether that appeals
      Check      Check whether the person can look after an animal; think of body,
                 memory and energy.
                 Ask whether there is an animal nearby; in 2021 dogs were scarce.
      Evidence   what participants say (2016): According to the handbook an impact
                 measurement by PwC (2016) shows a positive influence on the
                 number of social contacts of the older people; no outcome on
                 loneliness is mentioned.
  
  and 9 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
  Good with every possible profile:
  
   1. Laakse Lente (a couple's open living room for older neighbours)
      group · good fit · 5 points
      Every morning a couple open their living room to older people from the
      neighbourhood. Anyone who would like a chat can walk in.
      Because    good fit with the profile Active: meeting people, belonging in a
                 small steady circle, a listening ear; meant for older people, and
                 the person is 70 or older
      Check      This is one living room: check that it is open and nearby.
                 Ask on which mornings the door is open.
  
   2. Verhalengroepen met ouderen (story groups for older people)
      group · good fit · 5 points
      In a group with a trained volunteer, older people tell stories from their
      own lives and listen. Together they choose what the neighbourhood hears.
      Because    good fit with the profile Active: belonging in a small steady
                 circle, a meaningful role, meaning and life story; meant for
                 older people, and the person is 70 or older
      Check      The handbook names no place; ask where the group meets.
                 Ask whether the person wants to talk about their own life in a
                 group.
                 Discuss beforehand that the group may share stories with the
                 neighbourhood.
  
   3. Buur & Co (neighbours helping one another)  one-to-one · good fit · 4 points
      With guidance, people in the neighbourhood help one another with odd jobs,
      the garden or the computer. That way they also meet.
      Because    good fit with the profile Active: meeting people, a meaningful
                 role, practical help
      Check      Ask whether the person wants to receive help, give help or both.
      Evidence   what participants say: According to an evaluation report
                 (Wmo-werkplaats Noord) it works preventively because people feel
                 connected and useful; whether loneliness was measured is not
                 said.
  
  and 28 more; all with --top 0
  
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

  $ maatwerk recommend --persistence situational --age 74 --gender woman --lang en --top 3
  Profile: cannot be told yet (persistence: situational · motivation: unknown)
  Possible: Left behind or Dependent
  Ask about motivation first. It matters most: at most 6 activities enter or leave
  the first five of the two lists together.
  
  FIRST
  - Left behind: Ask whom or what the person misses, and listen to that first.
  - Dependent: Arrange one-to-one contact with clear agreements: how often, how
    long, what is and is not included, and how it ends.
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
  Good with every possible profile:
  
   1. Activerend huisbezoek (home visits that encourage people to become active)
      one-to-one · strong fit · 7 points
      A volunteer visits at home every week, gives support and helps the person to
      do more for themselves and be more active again.
      Because    strong fit with the profile Left behind: something nice to do,
                 one trusted person; meant for older people, and the person is 70
                 or older
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; whether it concerns this very form and
                 what it was compared with is not stated.
  
   2. Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
      one-to-one · good fit · 4 points
      A volunteer comes to visit for a friendly, supportive talk. It is not
      professional help.
      Because    good fit with the profile Dependent: one trusted person, a
                 listening ear
      Check      Check that the person wants contact but finds it hard to arrange.
                 Discuss beforehand that the volunteer is not a professional
                 helper.
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; which kind of home visits, and
                 compared with what, is not stated.
  
  Depends on the profile; what is good with most profiles stands first:
  
   3. Vier het Leven (accompanied cultural outings)  group · strong fit · 5 points
      A host collects older people at home, goes with them to a show or another
      cultural outing and brings them home again.
      Good with  Left behind
      Because    strong fit with the profile Left behind: meeting people,
                 something nice to do, practical help
      But        is built round culture and music; not known whether that appeals
      Check      Ask what the outing costs; guests pay for the ticket and a
                 surcharge.
      Evidence   effect study (2013): According to the Landelijk Expertisecentrum
                 Sociale Interventie (2013) the outings help people to feel less
                 lonely, through personal attention and the talks in the car, in
                 the interval and afterwards; how this was measured and compared
                 is not stated.
  
  and 9 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
  Good with every possible profile:
  
   1. Buddyzorg (a trained volunteer as a buddy for a year)
      one-to-one · strong fit · 6 points
      A trained volunteer is a buddy for a year, at least four hours a fortnight,
      for company and support.
      Because    strong fit with the profile Left behind: something nice to do,
                 one trusted person
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
  
   2. Jong+Oud=Goud (students visit older people)
      one-to-one · good fit · 5 points
      For a year a student visits at least six hours a month, helps with practical
      things and does enjoyable things together. Participants meet each other on
      outings.
      Because    good fit with the profile Dependent: something nice to do, one
                 trusted person, practical help; meant for older people, and the
                 person is 70 or older
      Check      Discuss beforehand what happens when the year with the student is
                 over.
  
   3. Laakse Lente (a couple's open living room for older neighbours)
      group · good fit · 5 points
      Every morning a couple open their living room to older people from the
      neighbourhood. Anyone who would like a chat can walk in.
      Because    good fit with the profile Left behind: meeting people, belonging
                 in a small steady circle, a listening ear; meant for older
                 people, and the person is 70 or older
      Check      This is one living room: check that it is open and nearby.
                 Ask on which mornings the door is open.
  
  and 25 more; all with --top 0
  
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

  $ maatwerk recommend --persistence structural --age 74 --gender woman --lang en --top 3
  Profile: cannot be told yet (persistence: structural · motivation: unknown)
  Possible: Compensator or Outsider
  Ask about motivation first. It matters most: at most 9 activities enter or leave
  the first five of the two lists together.
  
  FIRST
  - Compensator: Ask whether tasks have fallen away or whether there are too many:
    that decides whether a task is a good way in.
  - Outsider: Ask which practical problem is the most bothersome now, and start
    there.
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
  Good with every possible profile:
  
   1. OOPOEH (older people looking after a pet in the neighbourhood)
      one-to-one · good fit · 4 points
      Looking after a pet from the neighbourhood, usually a dog. Through the
      animal there is also contact with its owner.
      Because    good fit with the profile Compensator: meeting people, something
                 nice to do, a meaningful role; meant for older people, and the
                 person is 70 or older
      But        is built round animals; not known whether that appeals
      Check      Check whether the person can look after an animal; think of body,
                 memory and energy.
                 Ask whether there is an animal nearby; in 2021 dogs were scarce.
      Evidence   what participants say (2016): According to the handbook an impact
                 measurement by PwC (2016) shows a positive influence on the
                 number of social contacts of the older people; no outcome on
                 loneliness is mentioned.
  
  Depends on the profile; what is good with most profiles stands first:
  
   2. Grip en Glans (course on taking stock of your life and making choices)
      course or discussion group · strong fit · 6 points
      In six meetings women look, in a group, at where they stand in life, what
      choices they want to make and what they can improve themselves.
      Good with  Compensator
      Because    strong fit with the profile Compensator: realistic expectations,
                 meaning and life story
      Evidence   effect study (2006): According to the Movisie database research
                 from 2006 found that the group course reduced loneliness; how
                 this was established and how large the decrease was is not
                 stated.
  
   3. Online vriendschapscursus 50+ (online friendship course)
      course or discussion group · strong fit · 6 points
      An internet course for people from 50 who want more from their friendships,
      with an introduction and ten lessons in eleven weeks.
      Good with  Compensator
      Because    strong fit with the profile Compensator: social skills, realistic
                 expectations
      Check      Needs the internet: ask whether that works.
      Evidence   effect study (2016): According to the handbook research by VU
                 Amsterdam (2016) shows that the method helps to reduce
                 loneliness; for whom, by how much and compared with what is not
                 stated.
  
  and 6 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
  Good with every possible profile:
  
   1. Buur & Co (neighbours helping one another)  one-to-one · good fit · 4 points
      With guidance, people in the neighbourhood help one another with odd jobs,
      the garden or the computer. That way they also meet.
      Because    good fit with the profile Compensator: meeting people, a
                 meaningful role
      Check      Ask whether the person wants to receive help, give help or both.
      Evidence   what participants say: According to an evaluation report
                 (Wmo-werkplaats Noord) it works preventively because people feel
                 connected and useful; whether loneliness was measured is not
                 said.
  
   2. De Luisterlijn (listening line, formerly Sensoor)
      one-to-one · good fit · 4 points
      Day and night someone listens to anyone who wants to talk in confidence. The
      line also offers chat and e-mail.
      Because    good fit with the profile Compensator: a listening ear
      Check      Cannot phone, for instance because of hearing loss? Chat or
                 e-mail; that takes reading and internet.
                 This is not a crisis line: in acute danger 112, with thoughts of
                 suicide 113.
      Evidence   described, effect not measured (2014): Movisie assessed the line
                 in 2014 as "Goed Beschreven" (well described); according to
                 Movisie, research shows that callers value the contact as equals
                 and being able to call day and night. The handbook says nothing
                 about an effect on loneliness.
  
   3. Food for Good (working together in a community food garden)
      group · good fit · 4 points
      Working in a food garden together with volunteers and local people, with
      skilled guidance. Vegetables are grown and sold, and there are activities.
      Because    good fit with the profile Compensator: meeting people, something
                 nice to do, a meaningful role
      Check      Ask which work in the garden suits the person.
                 If the person has memory problems, ask what guidance there is in
                 the garden.
  
  and 26 more; all with --top 0
  
  NOT AS A FIRST STEP NOW (1)
  - Beauty voor de senior (beauty and pampering afternoons for older people): is
    about meeting people; for the profile Outsider that is not a first step
  
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

  $ maatwerk recommend --persistence complex --age 74 --gender woman --lang en --top 3
  Profile: cannot be told yet (persistence: complex · motivation: unknown)
  Possible: Hopeful or Survivor
  Ask about motivation first. It matters most: at most 9 activities enter or leave
  the first five of the two lists together.
  
  FIRST
  ! A professional first; volunteers as a supplement. According to research,
    professionals are very cautious with volunteers for isolated people with
    multiple problems and ask a great deal of them.
  - Hopeful: List together what is going on in other areas of life, such as money,
    health and housing, and arrange help for that first.
  - Survivor: Get basic things in order: food, money, health, housing. Do it
    together, or arrange it for the person if they agree.
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
  Good with every possible profile:
  
   1. Maatjesprojecten Regenboog Groep (volunteer buddies)
      one-to-one · good fit · 5 points
      A volunteer buddy spends a year with someone to practise being with others.
      Or a volunteer coach helps to mend or widen contacts.
      Because    good fit with the profile Survivor: one trusted person; also
                 meant for people with problems in several areas of life
      Check      De Regenboog Groep is in Amsterdam. Find out what there is here.
                 Choose with the person which project fits; aim and length differ.
      Evidence   what participants say (2012): According to research by the Vrije
                 Universiteit (2012) nearly half of the participants felt less
                 lonely because of the buddy project; no comparison is mentioned,
                 nor which of the projects this concerns.
  
  Depends on the profile; what is good with most profiles stands first:
  
   2. Buurtcirkel (neighbourhood circle)             group · strong fit · 7 points
      Nine to twelve people from one neighbourhood meet every week. They help each
      other with what each is good at; a volunteer and a coach support them.
      Good with  Hopeful
      Because    strong fit with the profile Hopeful: meeting people, something
                 nice to do, belonging in a small steady circle, a meaningful
                 role, guidance by a professional; also meant for people with
                 problems in several areas of life
      Check      Ask whether the person wants to take part; that is a condition.
                 Find out whether there is a need for support (mental, cognitive
                 or social).
      Evidence   what participants say (2017): In research by Movisie (2017)
                 participants report a larger network and do things together, and
                 several of them came out of social isolation; no outcome for
                 loneliness is mentioned.
  
   3. Netwerkcoach (volunteer coach for building a social network)
      one-to-one · strong fit · 6 points
      A trained volunteer helps someone to mend, strengthen or widen their
      contacts.
      Good with  Hopeful
      Because    strong fit with the profile Hopeful: meeting people, social
                 skills, realistic expectations
      Check      Ask whether the person wants to work on their own network and is
                 able to.
      Evidence   what participants say (2013): Research at the University of
                 Amsterdam (2013) reports more self-worth, energy, self-confidence
                 and social skills among participants; a larger network is a
                 possible result of this, and no outcome for loneliness is
                 mentioned.
  
  and 11 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
  Good with every possible profile:
  
   1. Buddyzorg (a trained volunteer as a buddy for a year)
      one-to-one · good fit · 4 points
      A trained volunteer is a buddy for a year, at least four hours a fortnight,
      for company and support.
      Because    good fit with the profile Survivor: something nice to do, one
                 trusted person
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
  
   2. Grijs Genoegen(en) ouderenbegeleiding (weekly home support for older people)
      one-to-one · good fit · 2 points
      A worker makes weekly home visits to people of 55 and over who keep to
      themselves, and helps them take part in the neighbourhood.
      Because    good fit with the profile Hopeful: one trusted person, social
                 skills, guidance by a professional, a safety net
      But        mainly meant for others: people with a psychiatric background or
                 people with an addiction
      Check      Check whether the person lives a strongly withdrawn life; this
                 support is meant for that.
  
  Depends on the profile; what is good with most profiles stands first:
  
   3. Dockwerk (linking neighbours who have few contacts)
      one-to-one · strong fit · 8 points
      Dockwerk links people in the neighbourhood who have few contacts and calls
      on what each of them is good at.
      Good with  Hopeful
      Because    strong fit with the profile Hopeful: meeting people, belonging in
                 a small steady circle, a meaningful role; may suit people who
                 have been lonely or isolated for a long time well
      Check      Check whether the person has few or no social contacts.
  
  and 24 more; all with --top 0
  
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

Nothing known at all:

  $ maatwerk recommend --lang en --no-input
  Profile: cannot be told yet (persistence: unknown · motivation: unknown)
  Possible: Active, Sheltered, Left behind, Dependent, Compensator, Outsider,
  Hopeful or Survivor
  Ask about persistence first. It matters most: at most 14 activities enter or
  leave the first five of the two lists together.
  
  FIRST
  - How long has it been going on, and are there other problems too?
  - Would the person like contact with others?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
  Nothing is good with every possible profile.
  Depends on the profile; what is good with most profiles stands first:
  
   1. Grip en Glans (course on taking stock of your life and making choices)
      course or discussion group · good fit · 4 points
      In six meetings women look, in a group, at where they stand in life, what
      choices they want to make and what they can improve themselves.
      Good with  Active, Left behind, Compensator or Hopeful
      Because    good fit with the profile Active: meaning and life story
      Check      For people aged 50 and over: ask how old the person is.
                 For women only: check that this suits.
      Evidence   effect study (2006): According to the Movisie database research
                 from 2006 found that the group course reduced loneliness; how
                 this was established and how large the decrease was is not
                 stated.
  
   2. Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
      one-to-one · good fit · 4 points
      A volunteer comes to visit for a friendly, supportive talk. It is not
      professional help.
      Good with  Sheltered, Left behind, Dependent or Hopeful
      Because    good fit with the profile Sheltered: one trusted person, a
                 listening ear
      Check      Check that the person wants contact but finds it hard to arrange.
                 Discuss beforehand that the volunteer is not a professional
                 helper.
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; which kind of home visits, and
                 compared with what, is not stated.
  
   3. Zin in vriendschap (friendship course for women)
      course or discussion group · good fit · 4 points
      A twelve-week course in which women work step by step on new friendships or
      on closer contact with people they already know.
      Good with  Active, Left behind, Compensator or Hopeful
      Because    good fit with the profile Active
      Check      For people aged 55 and over: ask how old the person is.
                 For women only: check that this suits.
      Evidence   effect study: According to the Movisie database three studies
                 found that after the course participants have more friends and in
                 general feel less lonely; years and comparison are not stated.
  
   4. Bij Bosshardt (Salvation Army neighbourhood living room)
      group · good fit · 4 points
      A neighbourhood living room where anyone can walk in for coffee, a talk, a
      meal or an activity.
      Good with  Active, Sheltered, Left behind or Hopeful
      Because    good fit with the profile Active: meeting people, something nice
                 to do, a listening ear
      Evidence   what participants say (2012): In research by the Vrije
                 Universiteit (2012) a large share of those asked thought that Bij
                 Bosshardt helps them against loneliness; that is their own
                 impression, no measurement of loneliness is mentioned.
  
   5. Netwerkcoach (volunteer coach for building a social network)
      one-to-one · good fit · 4 points
      A trained volunteer helps someone to mend, strengthen or widen their
      contacts.
      Good with  Sheltered, Left behind, Compensator or Hopeful
      Because    good fit with the profile Sheltered: realistic expectations
      Check      Ask whether the person wants to work on their own network and is
                 able to.
      Evidence   what participants say (2013): Research at the University of
                 Amsterdam (2013) reports more self-worth, energy, self-confidence
                 and social skills among participants; a larger network is a
                 possible result of this, and no outcome for loneliness is
                 mentioned.
  
  and 9 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
  Nothing is good with every possible profile.
  Depends on the profile; what is good with most profiles stands first:
  
   1. Buur & Co (neighbours helping one another)  one-to-one · good fit · 4 points
      With guidance, people in the neighbourhood help one another with odd jobs,
      the garden or the computer. That way they also meet.
      Good with  Active, Sheltered, Compensator, Outsider or Hopeful
      Because    good fit with the profile Active: meeting people, a meaningful
                 role, practical help
      Check      Ask whether the person wants to receive help, give help or both.
      Evidence   what participants say: According to an evaluation report
                 (Wmo-werkplaats Noord) it works preventively because people feel
                 connected and useful; whether loneliness was measured is not
                 said.
  
   2. Laakse Lente (a couple's open living room for older neighbours)
      group · good fit · 4 points
      Every morning a couple open their living room to older people from the
      neighbourhood. Anyone who would like a chat can walk in.
      Good with  Active, Sheltered, Left behind, Dependent or Hopeful
      Because    good fit with the profile Active: meeting people, belonging in a
                 small steady circle, a listening ear
      Check      For people aged 55 and over: ask how old the person is.
                 This is one living room: check that it is open and nearby.
                 Ask on which mornings the door is open.
  
   3. Verhalengroepen met ouderen (story groups for older people)
      group · good fit · 4 points
      In a group with a trained volunteer, older people tell stories from their
      own lives and listen. Together they choose what the neighbourhood hears.
      Good with  Active, Sheltered, Left behind, Compensator or Hopeful
      Because    good fit with the profile Active: belonging in a small steady
                 circle, a meaningful role, meaning and life story
      Check      For people aged 55 and over: ask how old the person is.
                 The handbook names no place; ask where the group meets.
                 Ask whether the person wants to talk about their own life in a
                 group.
                 Discuss beforehand that the group may share stories with the
                 neighbourhood.
  
   4. De Luisterlijn (listening line, formerly Sensoor)
      one-to-one · good fit · 4 points
      Day and night someone listens to anyone who wants to talk in confidence. The
      line also offers chat and e-mail.
      Good with  Left behind, Compensator, Outsider or Survivor
      Because    good fit with the profile Left behind: a listening ear
      Check      Cannot phone, for instance because of hearing loss? Chat or
                 e-mail; that takes reading and internet.
                 This is not a crisis line: in acute danger 112, with thoughts of
                 suicide 113.
      Evidence   described, effect not measured (2014): Movisie assessed the line
                 in 2014 as "Goed Beschreven" (well described); according to
                 Movisie, research shows that callers value the contact as equals
                 and being able to call day and night. The handbook says nothing
                 about an effect on loneliness.
  
   5. Buddyzorg (a trained volunteer as a buddy for a year)
      one-to-one · good fit · 4 points
      A trained volunteer is a buddy for a year, at least four hours a fortnight,
      for company and support.
      Good with  Left behind, Dependent, Hopeful or Survivor
      Because    good fit with the profile Survivor: something nice to do, one
                 trusted person
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
  
  and 29 more; all with --top 0
  
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
