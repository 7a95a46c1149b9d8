The four answers on coping that differ from the scheme printed in the handbook (en).

  $ maatwerk recommend --persistence threatening --motivation yes --coping passive --age 70 --lang en --top 1 | head -12
  Profile: Active (persistence: threatening · motivation: yes)
  Likes to have an active social life and feels well that way.
  Attainable: A social life that suits the person again, with new places and
  people where some have fallen away.
  Note: The scheme in appendix 1 also divides by active or passive coping; the
  text does not. By the scheme the profile would be: Left behind. Here the text
  was followed.
  
  FIRST
  - Ask which place, person or occupation has fallen away or may do so, and look
    for something like it.
  - Remove what stands in the way: find information, arrange transport, or make

  $ maatwerk recommend --persistence threatening --motivation no --coping passive --age 70 --lang en --top 1 --format json | grep -A4 alternatives
    "alternatives": [
      {
        "profile": "dependent",
        "because": "The scheme in appendix 1 also divides by active or passive coping; the text does not. By the scheme the profile would be: Dependent. Here the text was followed."
      }

  $ maatwerk recommend --persistence situational --motivation yes --coping active --age 70 --lang en --top 1 | head -12
  Profile: Left behind (persistence: situational · motivation: yes)
  Looks for a close, familiar bond that gives emotional support.
  Attainable: Finding support and closeness, and learning to live with what is
  missed; the missed bond is not easily replaced.
  Note: The scheme in appendix 1 also divides by active or passive coping; the
  text does not. By the scheme the profile would be: Active. Here the text was
  followed.
  
  FIRST
  - Ask whom or what the person misses, and listen to that first.
  - Look for one trusted person: a buddy or, after a loss, a volunteer who has
    been through the same.

  $ maatwerk recommend --persistence situational --motivation no --coping active --age 70 --lang en --top 1 --format json | grep -A4 alternatives
    "alternatives": [
      {
        "profile": "sheltered",
        "because": "The scheme in appendix 1 also divides by active or passive coping; the text does not. By the scheme the profile would be: Sheltered. Here the text was followed."
      }

  $ maatwerk recommend --persistence structural --motivation yes --coping passive --age 70 --lang en --top 1 | head -12
  Profile: Compensator (persistence: structural · motivation: yes)
  Lacks personal contact and fills the gap with tasks and activities.
  Attainable: More personal contact beneath or beside the activities: not more
  tasks, but more depth.
  Note: The scheme in appendix 1 also divides by active or passive coping; the
  text does not. By the scheme the profile would be: Hopeful. Here the text was
  followed.
  
  FIRST
  - Ask whether tasks have fallen away or whether there are too many: that decides
    whether a task is a good way in.
  - Use something the person already does as a way in to one personal contact or a

  $ maatwerk recommend --persistence structural --motivation no --coping passive --age 70 --lang en --top 1 --format json | grep -A4 alternatives
    "alternatives": [
      {
        "profile": "survivor",
        "because": "The scheme in appendix 1 also divides by active or passive coping; the text does not. By the scheme the profile would be: Survivor. Here the text was followed."
      }

  $ maatwerk recommend --persistence complex --motivation yes --coping active --age 70 --lang en --top 1 | head -12
  Profile: Hopeful (persistence: complex · motivation: yes)
  Very much wants contact and hopes for better times.
  Attainable: Easing problems in other areas of life, and making contact possible
  that is within reach, step by step.
  Note: The scheme in appendix 1 also divides by active or passive coping; the
  text does not. By the scheme the profile would be: Compensator. Here the text
  was followed.
  
  FIRST
  ! A professional first; volunteers as a supplement. According to research,
    professionals are very cautious with volunteers for isolated people with
    multiple problems and ask a great deal of them.

  $ maatwerk recommend --persistence complex --motivation no --coping active --age 70 --lang en --top 1 --format json | grep -A4 alternatives
    "alternatives": [
      {
        "profile": "outsider",
        "because": "The scheme in appendix 1 also divides by active or passive coping; the text does not. By the scheme the profile would be: Outsider. Here the text was followed."
      }
