The eight profiles in English: every cell of the table, one person each.

threatening, yes:

  $ maatwerk recommend --persistence threatening --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3
  Profile: Active (persistence: threatening · motivation: yes)
  Likes to have an active social life and feels well that way.
  Attainable: A social life that suits the person again, with new places and
  people where some have fallen away.
  
  FIRST
  - Ask which place, person or occupation has fallen away or may do so, and look
    for something like it.
  - Remove what stands in the way: find information, arrange transport, or make
    sure someone comes along the first time.
  
  NOT FIRST
  - Do not start with a heavy or long programme of help: light support is the more
    natural choice here.
  
  By whom     The person, with others or with a volunteer; the professional mainly
              points the way.
  How long    Short: one or a few conversations, and ask again later.
  Ask         Where did you use to like going, and with whom? Which of those
              things would you like to do again?
  Review      After about six weeks, ask: has the person been somewhere, and is
              there a wish to go back?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
   1. Bridgen: denken en doen (learning to play bridge)
      group · strong fit · 6 points
      Older people learn to play bridge in a small group, taught by an experienced
      teacher.
      Because    strong fit with the profile Active: meeting people, something
                 nice to do, belonging in a small steady circle; meant for older
                 people, and the person is 70 or older
      But        is built round games and learning something new; not known
                 whether that appeals
      Evidence   measured before and after (2012): According to research by NIVEL
                 (2012) participants were less lonely after a year than before
                 they started and more satisfied with their contacts; no
                 comparison with people who did not take part is mentioned.
  
   2. Resto VanHarte (neighbourhood restaurant)      group · strong fit · 6 points
      An affordable three-course dinner with neighbours, one or two evenings a
      week in a school or community centre.
      Because    strong fit with the profile Active: meeting people, something
                 nice to do
      Check      Find out whether there is a Resto VanHarte nearby and what the
                 meal costs.
      Evidence   what participants say (2014): In Resto VanHarte's own
                 satisfaction surveys 30 per cent (2012), 37 per cent (2013) and
                 59 per cent (2014) of the visitors said they felt less lonely
                 because of eating there; no comparison is mentioned.
  
   3. Vier het Leven (accompanied cultural outings)  group · strong fit · 5 points
      A host collects older people at home, goes with them to a show or another
      cultural outing and brings them home again.
      Because    strong fit with the profile Active: meeting people, something
                 nice to do, practical help
      But        is built round culture and music; not known whether that appeals
      Check      Ask what the outing costs; guests pay for the ticket and a
                 surcharge.
      Evidence   effect study (2013): According to the Landelijk Expertisecentrum
                 Sociale Interventie (2013) the outings help people to feel less
                 lonely, through personal attention and the talks in the car, in
                 the interval and afterwards; how this was measured and compared
                 is not stated.
  
  and 8 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. Ontmoetingsplek De Spil (meeting place for older people)
      group · strong fit · 7 points
      Older people meet daily in a block of flats for seniors, for games, tai chi,
      something creative or a meal. Volunteers welcome them.
      Because    strong fit with the profile Active: meeting people, something
                 nice to do; meant for older people, and the person is 70 or older
      Check      The source describes one place: check whether it is nearby.
                 Nearly a hundred people come daily: ask whether such a crowd is
                 pleasant.
  
   2. Digitale buurtplatforms (online neighbourhood platforms)
      group · strong fit · 6 points
      A website or app where people in a neighbourhood find each other for simple
      help, information, a chat or a meeting.
      Because    strong fit with the profile Active: meeting people, a meaningful
                 role, practical help
      Check      Needs the internet: ask whether that works.
                 Find out which platform is really used in this neighbourhood.
                 Nextdoor asks for real name and address and shows adverts. Ask
                 whether that is acceptable.
                 Note that Burennetwerk in Almere is a different service from
                 Burennetwerk in Amsterdam.
      Evidence   what participants say: According to Nextdoor's own research in
                 its 35 largest neighbourhoods 38% got to know three or more new
                 neighbours through the app; contacts were measured, not
                 loneliness, and only for Nextdoor.
  
   3. Food for Good (working together in a community food garden)
      group · strong fit · 6 points
      Working in a food garden together with volunteers and local people, with
      skilled guidance. Vegetables are grown and sold, and there are activities.
      Because    strong fit with the profile Active: meeting people, something
                 nice to do, a meaningful role
      Check      Ask which work in the garden suits the person.
                 If the person has memory problems, ask what guidance there is in
                 the garden.
  
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

threatening, no:

  $ maatwerk recommend --persistence threatening --motivation no --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3
  Profile: Sheltered (persistence: threatening · motivation: no)
  Prefers a small network that gives safety and protection.
  Attainable: A few familiar contacts in a fixed, quiet place; a large circle is
  not the aim.
  
  FIRST
  - Start with who is already there: ask who feels familiar, and talk about how to
    have that contact a little more often.
  - Invite the person yourself, come along the first few times and make sure the
    same people are there each time.
  - Say beforehand who will be there, how long it takes and that leaving is always
    fine.
  
  NOT FIRST
  - Do not start with large, open gatherings full of strangers: they do not go
    well with the wish for small and safe.
  
  By whom     A regular volunteer or host, or a neighbour. Agree with a volunteer
              how often, how long and how it ends.
  How long    Count on a few months, in small steps at the person's pace.
  Ask         With whom do you feel at ease? What do you like doing together?
  Review      After about three months, see: is there a place where, or someone
              with whom, the person feels at home?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
   1. Thuishuisproject (shared housing and home visits for older people)
      group · strong fit · 6 points
      Older single people live independently in a house with a few others, or a
      volunteer visits and helps them pick up contacts again.
      Because    strong fit with the profile Sheltered: belonging in a small
                 steady circle, one trusted person; also meant for people who live
                 alone; meant for older people, and the person is 70 or older
      But        is at home or by phone, while the person can go out
      Check      Choose which part fits. Thuishuis means moving house, Thuisbezoek
                 does not.
                 Ask about the age limit of the Thuishuis; both 55 and 60 are
                 mentioned.
                 Find out whether it exists here; in April 2025 there were eight
                 houses.
      Evidence   effect study (2015): An effect analysis by RIGO Research for the
                 Ministry of the Interior (2015) shows a decrease in (social)
                 loneliness; it is not stated how large it is, what it was
                 compared with, or whether it concerns the housing or the visits.
  
   2. Online vriendschapscursus 50+ (online friendship course)
      course or discussion group · good fit · 4 points
      An internet course for people from 50 who want more from their friendships,
      with an introduction and ten lessons in eleven weeks.
      Because    good fit with the profile Sheltered: realistic expectations
      Check      Needs the internet: ask whether that works.
      Evidence   effect study (2016): According to the handbook research by VU
                 Amsterdam (2016) shows that the method helps to reduce
                 loneliness; for whom, by how much and compared with what is not
                 stated.
  
   3. Bridgen: denken en doen (learning to play bridge)
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
  
  and 8 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. Laakse Lente (a couple's open living room for older neighbours)
      group · strong fit · 7 points
      Every morning a couple open their living room to older people from the
      neighbourhood. Anyone who would like a chat can walk in.
      Because    strong fit with the profile Sheltered: belonging in a small
                 steady circle, a listening ear; meant for older people, and the
                 person is 70 or older
      Check      This is one living room: check that it is open and nearby.
                 Ask on which mornings the door is open.
  
   2. Tijd van je leven (creative work with an artist)
      group · good fit · 5 points
      Older people do creative work together, guided by an artist, and hear one
      another's stories along the way.
      Because    good fit with the profile Sheltered: something nice to do,
                 meaning and life story; meant for older people, and the person is
                 70 or older
      Check      The handbook names no place; ask where the group meets.
  
   3. Verhalengroepen met ouderen (story groups for older people)
      group · good fit · 5 points
      In a group with a trained volunteer, older people tell stories from their
      own lives and listen. Together they choose what the neighbourhood hears.
      Because    good fit with the profile Sheltered: belonging in a small steady
                 circle, a meaningful role, meaning and life story; meant for
                 older people, and the person is 70 or older
      Check      The handbook names no place; ask where the group meets.
                 Ask whether the person wants to talk about their own life in a
                 group.
                 Discuss beforehand that the group may share stories with the
                 neighbourhood.
  
  and 23 more; all with --top 0
  
  NOT AS A FIRST STEP NOW (1)
  - Het Danspaleis (disco for older people): is about meeting people; for the
    profile Sheltered that is not a first step
  
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

situational, yes:

  $ maatwerk recommend --persistence situational --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3
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
  
   1. Activerend huisbezoek (home visits that encourage people to become active)
      one-to-one · strong fit · 5 points
      A volunteer visits at home every week, gives support and helps the person to
      do more for themselves and be more active again.
      Because    strong fit with the profile Left behind: something nice to do,
                 one trusted person; meant for older people, and the person is 70
                 or older
      But        is at home or by phone, while the person can go out
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; whether it concerns this very form and
                 what it was compared with is not stated.
  
   2. Vier het Leven (accompanied cultural outings)  group · strong fit · 5 points
      A host collects older people at home, goes with them to a show or another
      cultural outing and brings them home again.
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
  
   3. Grip en Glans (course on taking stock of your life and making choices)
      course or discussion group · good fit · 4 points
      In six meetings women look, in a group, at where they stand in life, what
      choices they want to make and what they can improve themselves.
      Because    good fit with the profile Left behind: realistic expectations,
                 meaning and life story
      Evidence   effect study (2006): According to the Movisie database research
                 from 2006 found that the group course reduced loneliness; how
                 this was established and how large the decrease was is not
                 stated.
  
  and 10 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. Jong+Oud=Goud (students visit older people)
      one-to-one · strong fit · 7 points
      For a year a student visits at least six hours a month, helps with practical
      things and does enjoyable things together. Participants meet each other on
      outings.
      Because    strong fit with the profile Left behind: meeting people,
                 something nice to do, one trusted person, practical help; meant
                 for older people, and the person is 70 or older
      Check      Discuss beforehand what happens when the year with the student is
                 over.
  
   2. Buddyzorg (a trained volunteer as a buddy for a year)
      one-to-one · strong fit · 6 points
      A trained volunteer is a buddy for a year, at least four hours a fortnight,
      for company and support.
      Because    strong fit with the profile Left behind: something nice to do,
                 one trusted person
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
  
   3. Humanitas Tandem (a volunteer buddy)      one-to-one · strong fit · 6 points
      Every week or fortnight, a volunteer spends time with someone to talk or do
      something; the participant sets the course.
      Because    strong fit with the profile Left behind: something nice to do,
                 one trusted person
      Check      Ask whether the person wants a buddy and wants a say in what
                 happens.
                 Ask whether the volunteer comes to the home.
                 Also look under the name Humanitas maatjes if need be; names
                 differ locally.
  
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

situational, unclear:

  $ maatwerk recommend --persistence situational --motivation unclear --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3
  Profile: Dependent (persistence: situational · motivation: unclear)
  Looks for security by leaning on one person, with no one else beside them.
  Attainable: Attention and security from more than one person, so that not
  everything rests on one bond.
  
  FIRST
  - Arrange one-to-one contact with clear agreements: how often, how long, what is
    and is not included, and how it ends.
  - Arrange a second familiar face from the start, and later perhaps a small,
    steady group.
  - Put the expectations of the person and the volunteer side by side: according
    to research, whether a match succeeds depends on whether they fit each other.
  
  NOT FIRST
  - Do not match one volunteer without limits: it may become too heavy, and a good
    ending is then hard.
  - Do not start with a large, open group: the person looks for security with one
    individual.
  
  By whom     A trained volunteer with supervision, and a professional in the
              background who watches limits and the ending.
  How long    Count on a few months to a year; agree on the ending beforehand and
              wind down gently.
  Ask         Whom can you turn to now when something comes up? Who else would be
              welcome?
  Review      After about six weeks, and then every three months, see: are there
              more people to fall back on, and can the volunteer keep it up?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
   1. Activerend huisbezoek (home visits that encourage people to become active)
      one-to-one · strong fit · 5 points
      A volunteer visits at home every week, gives support and helps the person to
      do more for themselves and be more active again.
      Because    strong fit with the profile Dependent: something nice to do, one
                 trusted person; meant for older people, and the person is 70 or
                 older
      But        is at home or by phone, while the person can go out
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; whether it concerns this very form and
                 what it was compared with is not stated.
  
   2. Thuishuisproject (shared housing and home visits for older people)
      group · good fit · 4 points
      Older single people live independently in a house with a few others, or a
      volunteer visits and helps them pick up contacts again.
      Because    good fit with the profile Dependent: belonging in a small steady
                 circle, one trusted person; also meant for people who live alone;
                 meant for older people, and the person is 70 or older
      But        is at home or by phone, while the person can go out
      Check      Choose which part fits. Thuishuis means moving house, Thuisbezoek
                 does not.
                 Ask about the age limit of the Thuishuis; both 55 and 60 are
                 mentioned.
                 Find out whether it exists here; in April 2025 there were eight
                 houses.
      Evidence   effect study (2015): An effect analysis by RIGO Research for the
                 Ministry of the Interior (2015) shows a decrease in (social)
                 loneliness; it is not stated how large it is, what it was
                 compared with, or whether it concerns the housing or the visits.
  
   3. Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
      one-to-one · good fit · 2 points
      A volunteer comes to visit for a friendly, supportive talk. It is not
      professional help.
      Because    good fit with the profile Dependent: one trusted person, a
                 listening ear
      But        is at home or by phone, while the person can go out
      Check      Check that the person wants contact but finds it hard to arrange.
                 Discuss beforehand that the volunteer is not a professional
                 helper.
      Evidence   effect study (2005): Research by Kuilman, Kocken and Van der Lee
                 (2005), cited by Movisie (2010), found a favourable effect of
                 home visits on loneliness; which kind of home visits, and
                 compared with what, is not stated.
  
  and 3 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. Buddyzorg (a trained volunteer as a buddy for a year)
      one-to-one · strong fit · 6 points
      A trained volunteer is a buddy for a year, at least four hours a fortnight,
      for company and support.
      Because    strong fit with the profile Dependent: something nice to do, one
                 trusted person
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
      Because    good fit with the profile Dependent: belonging in a small steady
                 circle, a listening ear; meant for older people, and the person
                 is 70 or older
      Check      This is one living room: check that it is open and nearby.
                 Ask on which mornings the door is open.
  
  and 13 more; all with --top 0
  
  NOT AS A FIRST STEP NOW (1)
  - SOlink (a student comes to live in): not a first step for the profile
    Dependent
  
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

structural, yes:

  $ maatwerk recommend --persistence structural --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3
  Profile: Compensator (persistence: structural · motivation: yes)
  Lacks personal contact and fills the gap with tasks and activities.
  Attainable: More personal contact beneath or beside the activities: not more
  tasks, but more depth.
  
  FIRST
  - Ask whether tasks have fallen away or whether there are too many: that decides
    whether a task is a good way in.
  - Use something the person already does as a way in to one personal contact or a
    quiet conversation.
  - Offer a few options to choose from, such as a course on friendship or a group
    about life stories.
  
  NOT FIRST
  - Do not use yet another function or volunteer job as the remedy: doing a lot is
    often the very way of coping with what is missing here.
  
  By whom     The person chooses; a coach, a professional or someone in the same
              situation helps to think it through.
  How long    Start with a few conversations or a course of a few weeks and then
              look further; it has been going on for years.
  Ask         You are, or were, always busy. With whom can you simply be yourself?
  Review      After about three months, see: has a personal contact been added, or
              only a task?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
   1. Grip en Glans (course on taking stock of your life and making choices)
      course or discussion group · strong fit · 6 points
      In six meetings women look, in a group, at where they stand in life, what
      choices they want to make and what they can improve themselves.
      Because    strong fit with the profile Compensator: realistic expectations,
                 meaning and life story
      Evidence   effect study (2006): According to the Movisie database research
                 from 2006 found that the group course reduced loneliness; how
                 this was established and how large the decrease was is not
                 stated.
  
   2. Online vriendschapscursus 50+ (online friendship course)
      course or discussion group · strong fit · 6 points
      An internet course for people from 50 who want more from their friendships,
      with an introduction and ten lessons in eleven weeks.
      Because    strong fit with the profile Compensator: social skills, realistic
                 expectations
      Check      Needs the internet: ask whether that works.
      Evidence   effect study (2016): According to the handbook research by VU
                 Amsterdam (2016) shows that the method helps to reduce
                 loneliness; for whom, by how much and compared with what is not
                 stated.
  
   3. Vrienden maken kun je leren (course on making and keeping friends)
      course or discussion group · strong fit · 6 points
      In a course people talk with each other about friendship, their own part in
      it, their wishes and limits, and what they expect of friends.
      Because    strong fit with the profile Compensator: social skills, realistic
                 expectations
      Check      Check that the person is willing and able to look at themselves.
                 The course is meant for people with a small network. Check that
                 this applies.
      Evidence   effect study (2009): According to the Movisie database two
                 studies (2008 and 2009) show that loneliness decreases among
                 participants; whether they were compared with people without the
                 course is not stated.
  
  and 7 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. Verhalengroepen met ouderen (story groups for older people)
      group · strong fit · 7 points
      In a group with a trained volunteer, older people tell stories from their
      own lives and listen. Together they choose what the neighbourhood hears.
      Because    strong fit with the profile Compensator: belonging in a small
                 steady circle, a meaningful role, meaning and life story; meant
                 for older people, and the person is 70 or older
      Check      The handbook names no place; ask where the group meets.
                 Ask whether the person wants to talk about their own life in a
                 group.
                 Discuss beforehand that the group may share stories with the
                 neighbourhood.
  
   2. Cursus Creatief leven (eight-week course on a new future)
      course or discussion group · strong fit · 6 points
      An eight-week course in which participants work on a new future of their
      own.
      Because    strong fit with the profile Compensator: realistic expectations,
                 meaning and life story
      Check      Ask what the course is like; the handbook gives only its aim and
                 length.
  
   3. Dockwerk (linking neighbours who have few contacts)
      one-to-one · good fit · 6 points
      Dockwerk links people in the neighbourhood who have few contacts and calls
      on what each of them is good at.
      Because    good fit with the profile Compensator: meeting people, belonging
                 in a small steady circle, a meaningful role; may suit people who
                 have been lonely or isolated for a long time well
      Check      Check whether the person has few or no social contacts.
  
  and 22 more; all with --top 0
  
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

structural, no:

  $ maatwerk recommend --persistence structural --motivation no --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3
  Profile: Outsider (persistence: structural · motivation: no)
  Prefers to live in their own way, outside regular society.
  Attainable: Solving practical problems while the person stays in charge, and
  someone to reach when needed.
  
  FIRST
  - Ask which practical problem is the most bothersome now, and start there.
  - Go to the person, keep appointments exactly and leave a name and number.
  - Connect with something on the person's own terms, such as nature, an animal or
    a job to do, without obligation.
  
  NOT FIRST
  - Do not steer towards groups or more contacts: according to doctoral research,
    help aimed only at taking part does not work for socially isolated people; it
    is more likely to backfire.
  
  By whom     A professional who visits; a volunteer at most as a supplement, with
              clear agreements.
  How long    Long, with little contact: better now and then but lasting than
              short and intensive.
  Ask         What can I help you with now, so that you can go on in your own way?
  Review      After about three months, see: is the practical problem smaller, and
              does the person know whom to reach?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
   1. OOPOEH (older people looking after a pet in the neighbourhood)
      one-to-one · strong fit · 6 points
      Looking after a pet from the neighbourhood, usually a dog. Through the
      animal there is also contact with its owner.
      Because    strong fit with the profile Outsider: something nice to do, a
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
  
   2. Bij Bosshardt (Salvation Army neighbourhood living room)
      group · possible fit · 2 points
      A neighbourhood living room where anyone can walk in for coffee, a talk, a
      meal or an activity.
      Because    possible fit with the profile Outsider: something nice to do, a
                 listening ear
      Evidence   what participants say (2012): In research by the Vrije
                 Universiteit (2012) a large share of those asked thought that Bij
                 Bosshardt helps them against loneliness; that is their own
                 impression, no measurement of loneliness is mentioned.
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. Buur & Co (neighbours helping one another)  one-to-one · good fit · 4 points
      With guidance, people in the neighbourhood help one another with odd jobs,
      the garden or the computer. That way they also meet.
      Because    good fit with the profile Outsider: a meaningful role, practical
                 help
      Check      Ask whether the person wants to receive help, give help or both.
      Evidence   what participants say: According to an evaluation report
                 (Wmo-werkplaats Noord) it works preventively because people feel
                 connected and useful; whether loneliness was measured is not
                 said.
  
   2. De Luisterlijn (listening line, formerly Sensoor)
      one-to-one · good fit · 4 points
      Day and night someone listens to anyone who wants to talk in confidence. The
      line also offers chat and e-mail.
      Because    good fit with the profile Outsider: a listening ear
      Check      Cannot phone, for instance because of hearing loss? Chat or
                 e-mail; that takes reading and internet.
                 This is not a crisis line: in acute danger 112, with thoughts of
                 suicide 113.
      Evidence   described, effect not measured (2014): Movisie assessed the line
                 in 2014 as "Goed Beschreven" (well described); according to
                 Movisie, research shows that callers value the contact as equals
                 and being able to call day and night. The handbook says nothing
                 about an effect on loneliness.
  
   3. Beweegtuin (outdoor exercise garden)             group · good fit · 4 points
      A free outdoor place where older people work on their fitness themselves,
      with equipment and exercises. Young and old can meet there.
      Because    good fit with the profile Outsider: something nice to do; meant
                 for older people, and the person is 70 or older
      But        is built round exercise; not known whether that appeals
      Check      Check whether there are set times with others, such as coffee
                 afterwards in Boxtel.
  
  and 8 more; all with --top 0
  
  NOT AS A FIRST STEP NOW (13)
  - Assertiviteitscursus (assertiveness course), SOlink (a student comes to live
    in), Vrienden maken kun je leren (course on making and keeping friends),
    Vriendschapscursus voor vrouwen (friendship course for women aged 55 and over)
    and Zin in vriendschap (friendship course for women): not a first step for the
    profile Outsider
  - Beauty voor de senior (beauty and pampering afternoons for older people), EET
    met je hart (get-togethers for older people, paid for by restaurants raising
    money), Het Danspaleis (disco for older people), Netwerkcoach (volunteer coach
    for building a social network) and Ontmoetingsplek De Spil (meeting place for
    older people): is about meeting people; for the profile Outsider that is not a
    first step
  - Dockwerk (linking neighbours who have few contacts) and Thuishuisproject
    (shared housing and home visits for older people): is about meeting people,
    belonging in a small steady circle; for the profile Outsider that is not a
    first step
  - Verhalengroepen met ouderen (story groups for older people): is about
    belonging in a small steady circle; for the profile Outsider that is not a
    first step
  
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

complex, yes:

  $ maatwerk recommend --persistence complex --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3
  Profile: Hopeful (persistence: complex · motivation: yes)
  Very much wants contact and hopes for better times.
  Attainable: Easing problems in other areas of life, and making contact possible
  that is within reach, step by step.
  
  FIRST
  ! A professional first; volunteers as a supplement. According to research,
    professionals are very cautious with volunteers for isolated people with
    multiple problems and ask a great deal of them.
  - List together what is going on in other areas of life, such as money, health
    and housing, and arrange help for that first.
  - Choose together one small, feasible step towards contact, with someone who
    comes along.
  - Be honest about what is possible: do not promise friends, but say what is
    going to happen.
  
  NOT FIRST
  - Do not let a drop-in or an online platform be the only offer: without guidance
    it may end in another disappointment.
  
  By whom     A professional leads; a trained volunteer supplements, with
              supervision and with agreements on limits and ending.
  How long    Count on a year or longer.
  Ask         What would you like to be different in a while? What could be a
              first small step?
  Review      Every three months, see: which step was taken, what was
              disappointing, and how are the other areas of life?
  
  EVIDENCE-BACKED ACTIVITIES
  According to the handbook, studied or described enough to assume that it helps
  in some situations of loneliness. Sometimes that rests on a satisfaction survey
  only.
  
   1. Buurtcirkel (neighbourhood circle)             group · strong fit · 7 points
      Nine to twelve people from one neighbourhood meet every week. They help each
      other with what each is good at; a volunteer and a coach support them.
      Because    strong fit with the profile Hopeful: meeting people, something
                 nice to do, belonging in a small steady circle, a meaningful
                 role, guidance by a professional; also meant for people with
                 problems in several areas of life
      Check      Find out whether there is a need for support (mental, cognitive
                 or social).
      Evidence   what participants say (2017): In research by Movisie (2017)
                 participants report a larger network and do things together, and
                 several of them came out of social isolation; no outcome for
                 loneliness is mentioned.
  
   2. Maatjesprojecten Regenboog Groep (volunteer buddies)
      one-to-one · strong fit · 7 points
      A volunteer buddy spends a year with someone to practise being with others.
      Or a volunteer coach helps to mend or widen contacts.
      Because    strong fit with the profile Hopeful: meeting people, one trusted
                 person, social skills; also meant for people with problems in
                 several areas of life
      Check      De Regenboog Groep is in Amsterdam. Find out what there is here.
                 Choose with the person which project fits; aim and length differ.
      Evidence   what participants say (2012): According to research by the Vrije
                 Universiteit (2012) nearly half of the participants felt less
                 lonely because of the buddy project; no comparison is mentioned,
                 nor which of the projects this concerns.
  
   3. Netwerkcoach (volunteer coach for building a social network)
      one-to-one · strong fit · 6 points
      A trained volunteer helps someone to mend, strengthen or widen their
      contacts.
      Because    strong fit with the profile Hopeful: meeting people, social
                 skills, realistic expectations
      Check      Ask whether the person wants to work on their own network and is
                 able to.
      Evidence   what participants say (2013): Research at the University of
                 Amsterdam (2013) reports more self-worth, energy, self-confidence
                 and social skills among participants; a larger network is a
                 possible result of this, and no outcome for loneliness is
                 mentioned.
  
  and 12 more; all with --top 0
  
  PROMISING ACTIVITIES
  According to the handbook it may well work, but this has not been studied:
  neither shown nor disproved.
  
   1. Dockwerk (linking neighbours who have few contacts)
      one-to-one · strong fit · 8 points
      Dockwerk links people in the neighbourhood who have few contacts and calls
      on what each of them is good at.
      Because    strong fit with the profile Hopeful: meeting people, belonging in
                 a small steady circle, a meaningful role; may suit people who
                 have been lonely or isolated for a long time well
      Check      Check whether the person has few or no social contacts.
  
   2. Humanitas Tandem (a volunteer buddy)      one-to-one · strong fit · 8 points
      Every week or fortnight, a volunteer spends time with someone to talk or do
      something; the participant sets the course.
      Because    strong fit with the profile Hopeful: something nice to do, one
                 trusted person; may suit people who have been lonely or isolated
                 for a long time well
      Check      Ask whether the person wants a buddy and wants a say in what
                 happens.
                 Ask whether the volunteer comes to the home.
                 Also look under the name Humanitas maatjes if need be; names
                 differ locally.
  
   3. Buddyzorg (a trained volunteer as a buddy for a year)
      one-to-one · strong fit · 6 points
      A trained volunteer is a buddy for a year, at least four hours a fortnight,
      for company and support.
      Because    strong fit with the profile Hopeful: something nice to do, one
                 trusted person
      Check      Ask whether the buddy comes to the home.
                 Find out whom the provider offers buddies to; the handbook names
                 no target group.
  
  and 22 more; all with --top 0
  
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

complex, no:

  $ maatwerk recommend --persistence complex --motivation no --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3
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
                 meant for people with problems in several areas of life
      Check      De Regenboog Groep is in Amsterdam. Find out what there is here.
                 Choose with the person which project fits; aim and length differ.
      Evidence   what participants say (2012): According to research by the Vrije
                 Universiteit (2012) nearly half of the participants felt less
                 lonely because of the buddy project; no comparison is mentioned,
                 nor which of the projects this concerns.
  
   2. Bij Bosshardt (Salvation Army neighbourhood living room)
      group · possible fit · 2 points
      A neighbourhood living room where anyone can walk in for coffee, a talk, a
      meal or an activity.
      Because    possible fit with the profile Survivor: something nice to do, a
                 listening ear
      Evidence   what participants say (2012): In research by the Vrije
                 Universiteit (2012) a large share of those asked thought that Bij
                 Bosshardt helps them against loneliness; that is their own
                 impression, no measurement of loneliness is mentioned.
  
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
  
   3. Humanitas Tandem (a volunteer buddy)    one-to-one · possible fit · 4 points
      Every week or fortnight, a volunteer spends time with someone to talk or do
      something; the participant sets the course.
      Because    possible fit with the profile Survivor: something nice to do, one
                 trusted person; may suit people who have been lonely or isolated
                 for a long time well
      Check      Ask whether the person wants a buddy and wants a say in what
                 happens.
                 Ask whether the volunteer comes to the home.
                 Also look under the name Humanitas maatjes if need be; names
                 differ locally.
  
  and 5 more; all with --top 0
  
  NOT AS A FIRST STEP NOW (19)
  - Assertiviteitscursus (assertiveness course), Online vriendschapscursus 50+
    (online friendship course), Vrienden maken kun je leren (course on making and
    keeping friends), Vriendschapscursus voor vrouwen (friendship course for women
    aged 55 and over) and Zin in vriendschap (friendship course for women): is
    about social skills; for the profile Survivor that is not a first step
  - Bridgen: denken en doen (learning to play bridge), Dockwerk (linking
    neighbours who have few contacts), GoldenSports (weekly exercise group for
    over-55s) and OpenJeHart (walking, talking and eating together): is about
    meeting people, belonging in a small steady circle; for the profile Survivor
    that is not a first step
  - Cursus Creatief leven (eight-week course on a new future), Grip en Glans
    (course on taking stock of your life and making choices) and SOlink (a student
    comes to live in): not a first step for the profile Survivor
  - EET met je hart (get-togethers for older people, paid for by restaurants
    raising money), Het Danspaleis (disco for older people), Oma's pop-up (older
    people cook in a restaurant), Ontmoetingsplek De Spil (meeting place for older
    people) and Resto VanHarte (neighbourhood restaurant): is about meeting
    people; for the profile Survivor that is not a first step
  - Netwerkcoach (volunteer coach for building a social network): is about meeting
    people, social skills; for the profile Survivor that is not a first step
  - Verhalengroepen met ouderen (story groups for older people): is about
    belonging in a small steady circle; for the profile Survivor that is not a
    first step
  
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
