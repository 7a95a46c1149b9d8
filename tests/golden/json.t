JSON: the keys of maatwerk/recommendation/1.

  $ maatwerk recommend --persistence situational --motivation yes --age 72 --gender woman --group widowed,bereaved,lives-alone --wish peers --format json --why --why-not --top 2

The first is the visiting service, with a check on the three to six months, as promised:

  $ maatwerk recommend --persistence situational --motivation yes --age 72 --gender woman --group widowed,bereaved,lives-alone --wish peers --format json > result.json
  $ python3 -c "import json; r = json.load(open('result.json')); print(r['profile'], r['evidence_backed'][0]['activity'], r['evidence_backed'][0]['checks'])"

All 71 are accounted for:

  $ maatwerk recommend --persistence complex --motivation no --age 33 --format json --top 0 --why-not > all.json
  $ python3 -c "import json; r = json.load(open('all.json')); print(sum(len(r[k]) for k in ('evidence_backed', 'promising', 'not_first', 'little_fit', 'not_for')))"

  $ maatwerk activities --format json > activities.json
  $ python3 -c "import json; print(len(json.load(open('activities.json'))['activities']))"
