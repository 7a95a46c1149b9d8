The four answers on coping that differ from the scheme printed in the handbook (en).

  $ maatwerk recommend --persistence threatening --motivation yes --coping passive --age 70 --lang en --top 1 | head -12

  $ maatwerk recommend --persistence threatening --motivation no --coping passive --age 70 --lang en --top 1 --format json | grep -A4 alternatives

  $ maatwerk recommend --persistence situational --motivation yes --coping active --age 70 --lang en --top 1 | head -12

  $ maatwerk recommend --persistence situational --motivation no --coping active --age 70 --lang en --top 1 --format json | grep -A4 alternatives

  $ maatwerk recommend --persistence structural --motivation yes --coping passive --age 70 --lang en --top 1 | head -12

  $ maatwerk recommend --persistence structural --motivation no --coping passive --age 70 --lang en --top 1 --format json | grep -A4 alternatives

  $ maatwerk recommend --persistence complex --motivation yes --coping active --age 70 --lang en --top 1 | head -12

  $ maatwerk recommend --persistence complex --motivation no --coping active --age 70 --lang en --top 1 --format json | grep -A4 alternatives
