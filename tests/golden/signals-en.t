A signal goes first, each by itself and all together; who asks to be left alone is left alone (en).

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal suicidality --lang en
  THIS FIRST: thoughts of suicide
  ! Acute danger, to the person or to someone else: call 112.
  ! Thoughts of suicide: call 113 or 0800-0113. Free, anonymous, day and night.
    Chat at 113.nl.
  ! Call the GP today, or the out-of-hours GP service (huisartsenpost). Look up
    the number; it differs from place to place.
  ! Could this be a mental health crisis? The crisis service (ggz-crisisdienst) is
    reached through the GP or the out-of-hours GP service.
  ! De Luisterlijn (088 0767 000, day and night; check the number) offers a
    conversation but is not a crisis line. Do not use it instead of the numbers
    above.
  
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
  
  NO ACTIVITIES NOW
  There is a signal that goes first. See to safety and help now; no activities
  yet.
  
  GOOD TO KNOW
  - Groups you did not name are taken not to apply.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal abuse --lang en
  THIS FIRST: abuse
  ! Acute danger, to the person or to someone else: call 112.
  ! Abuse, or suspicion of it: call Veilig Thuis (the Dutch advice and reporting
    centre), 0800-2000. Free, day and night; also for advice.
  ! De Luisterlijn (088 0767 000, day and night; check the number) offers a
    conversation but is not a crisis line. Do not use it instead of the numbers
    above.
  
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
  
  NO ACTIVITIES NOW
  There is a signal that goes first. See to safety and help now; no activities
  yet.
  
  GOOD TO KNOW
  - Groups you did not name are taken not to apply.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal self-neglect --lang en
  THIS FIRST: self-neglect
  ! Acute danger, to the person or to someone else: call 112.
  ! Call the GP today, or the out-of-hours GP service (huisartsenpost). Look up
    the number; it differs from place to place.
  ! Could this be a mental health crisis? The crisis service (ggz-crisisdienst) is
    reached through the GP or the out-of-hours GP service.
  ! Self-neglect: visit, or have someone visit today; consult the GP and those who
    already help, and agree who does what and when.
  ! De Luisterlijn (088 0767 000, day and night; check the number) offers a
    conversation but is not a crisis line. Do not use it instead of the numbers
    above.
  
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
  
  NO ACTIVITIES NOW
  There is a signal that goes first. See to safety and help now; no activities
  yet.
  
  GOOD TO KNOW
  - Groups you did not name are taken not to apply.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal confusion --lang en
  THIS FIRST: confusion
  ! Acute danger, to the person or to someone else: call 112.
  ! Call the GP today, or the out-of-hours GP service (huisartsenpost). Look up
    the number; it differs from place to place.
  ! Could this be a mental health crisis? The crisis service (ggz-crisisdienst) is
    reached through the GP or the out-of-hours GP service.
  ! De Luisterlijn (088 0767 000, day and night; check the number) offers a
    conversation but is not a crisis line. Do not use it instead of the numbers
    above.
  
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
  
  NO ACTIVITIES NOW
  There is a signal that goes first. See to safety and help now; no activities
  yet.
  
  GOOD TO KNOW
  - Groups you did not name are taken not to apply.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal suicidality,abuse,self-neglect,confusion --lang en
  THIS FIRST: thoughts of suicide, abuse, self-neglect and confusion
  ! Acute danger, to the person or to someone else: call 112.
  ! Thoughts of suicide: call 113 or 0800-0113. Free, anonymous, day and night.
    Chat at 113.nl.
  ! Abuse, or suspicion of it: call Veilig Thuis (the Dutch advice and reporting
    centre), 0800-2000. Free, day and night; also for advice.
  ! Call the GP today, or the out-of-hours GP service (huisartsenpost). Look up
    the number; it differs from place to place.
  ! Could this be a mental health crisis? The crisis service (ggz-crisisdienst) is
    reached through the GP or the out-of-hours GP service.
  ! Self-neglect: visit, or have someone visit today; consult the GP and those who
    already help, and agree who does what and when.
  ! De Luisterlijn (088 0767 000, day and night; check the number) offers a
    conversation but is not a crisis line. Do not use it instead of the numbers
    above.
  
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
  
  NO ACTIVITIES NOW
  There is a signal that goes first. See to safety and help now; no activities
  yet.
  
  GOOD TO KNOW
  - Groups you did not name are taken not to apply.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.

  $ maatwerk recommend --persistence structural --motivation no --age 70 --wish nothing --lang en
  Profile: Outsider (persistence: structural · motivation: no)
  Prefers to live in their own way, outside regular society.
  Attainable: Solving practical problems while the person stays in charge, and
  someone to reach when needed.
  
  FIRST
  ! The person asks to be left alone: respect that. Keep contact light and agree
    when it may be raised again.
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
  
  NO ACTIVITIES NOW
  The person asks to be left alone. So no activities are listed.
  
  GOOD TO KNOW
  - Groups you did not name are taken not to apply.
  - A profile is no more than an aid: keep looking at, and listening to, the
    person it is about.
