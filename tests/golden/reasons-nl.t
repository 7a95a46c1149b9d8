Why, and why not (nl): each point with its ground, each condition in words.

  $ maatwerk recommend --persistence situational --motivation yes --age 72 --gender woman --group widowed,bereaved,lives-alone --wish peers --why --top 2 --lang nl

Forty years old:

  $ maatwerk recommend --persistence situational --motivation yes --age 40 --gender man --reach home --why-not --top 1 --lang nl

Someone who lives on the street, and someone who uses drugs:

  $ maatwerk recommend --persistence complex --motivation no --age 45 --group homeless --top 2 --lang nl

  $ maatwerk recommend --persistence complex --motivation no --age 45 --group addiction --top 2 --lang nl
