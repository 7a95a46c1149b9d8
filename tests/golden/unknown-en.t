One or both profile questions unanswered (en): what is sound whatever the answer, and what to ask first.

  $ maatwerk recommend --motivation yes --age 74 --gender woman --lang en --top 3

  $ maatwerk recommend --motivation no --age 74 --gender woman --lang en --top 3

  $ maatwerk recommend --persistence threatening --age 74 --gender woman --lang en --top 3

  $ maatwerk recommend --persistence situational --age 74 --gender woman --lang en --top 3

  $ maatwerk recommend --persistence structural --age 74 --gender woman --lang en --top 3

  $ maatwerk recommend --persistence complex --age 74 --gender woman --lang en --top 3

Nothing known at all:

  $ maatwerk recommend --lang en --no-input
