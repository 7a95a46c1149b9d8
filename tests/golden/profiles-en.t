The eight profiles in English: every cell of the table, one person each.

threatening, yes:

  $ maatwerk recommend --persistence threatening --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3

threatening, no:

  $ maatwerk recommend --persistence threatening --motivation no --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3

situational, yes:

  $ maatwerk recommend --persistence situational --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3

situational, unclear:

  $ maatwerk recommend --persistence situational --motivation unclear --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3

structural, yes:

  $ maatwerk recommend --persistence structural --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3

structural, no:

  $ maatwerk recommend --persistence structural --motivation no --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3

complex, yes:

  $ maatwerk recommend --persistence complex --motivation yes --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3

complex, no:

  $ maatwerk recommend --persistence complex --motivation no --age 74 --gender woman --group lives-alone --reach independent --lang en --top 3
