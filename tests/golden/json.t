JSON: the keys of maatwerk/recommendation/1.

  $ maatwerk recommend --persistence situational --motivation yes --age 72 --gender woman --group widowed,bereaved,lives-alone --wish peers --format json --why --why-not --top 2
  {
    "schema": "maatwerk/recommendation/1",
    "id": null,
    "status": "ok",
    "profile": "left-behind",
    "candidates": [
      "left-behind"
    ],
    "alternatives": [],
    "persistence": "situational",
    "motivation": "yes",
    "advice": [
      {
        "advice": "portrait",
        "profile": "left-behind",
        "text": "Looks for a close, familiar bond that gives emotional support.",
        "ground": "handbook",
        "source": "handbook/appendix-1-profiles"
      },
      {
        "advice": "aim",
        "profile": "left-behind",
        "text": "Finding support and closeness, and learning to live with what is missed; the missed bond is not easily replaced.",
        "ground": "derived",
        "source": "method/profiles"
      },
      {
        "advice": "first",
        "profile": "left-behind",
        "text": "Ask whom or what the person misses, and listen to that first.",
        "ground": "derived",
        "source": "method/profiles"
      },
      {
        "advice": "first",
        "profile": "left-behind",
        "text": "Look for one trusted person: a buddy or, after a loss, a volunteer who has been through the same.",
        "ground": "derived",
        "source": "method/profiles"
      },
      {
        "advice": "first",
        "profile": "left-behind",
        "text": "If the person does not go anywhere unprompted, let someone come along or fetch them the first few times.",
        "ground": "derived",
        "source": "method/profiles"
      },
      {
        "advice": "not-first",
        "profile": "left-behind",
        "text": "Do not count on a club to fill the gap: more acquaintances is something other than a close bond.",
        "ground": "derived",
        "source": "method/profiles"
      },
      {
        "advice": "by-whom",
        "profile": "left-behind",
        "text": "A trained volunteer, preferably with the same experience; agree how often, how long and how it ends. If grief has become stuck, consult the GP.",
        "ground": "derived",
        "source": "method/profiles"
      },
      {
        "advice": "how-long",
        "profile": "left-behind",
        "text": "Count on a few months: first one-to-one, later perhaps a small group.",
        "ground": "derived",
        "source": "method/profiles"
      },
      {
        "advice": "question",
        "profile": "left-behind",
        "text": "Whom or what do you miss most? With whom can you talk about that?",
        "ground": "derived",
        "source": "method/profiles"
      },
      {
        "advice": "review",
        "profile": "left-behind",
        "text": "After about three months, see: does the person have someone to talk to, and is there room for a small group?",
        "ground": "derived",
        "source": "method/profiles"
      }
    ],
    "signals": [],
    "evidence_backed": [
      {
        "activity": "bezoekdienst-weduwen-weduwnaars",
        "name": "Bezoekdienst weduwen en weduwnaars (visits for widows and widowers)",
        "kind": "one-on-one",
        "level": "evidence-backed",
        "rank": 1,
        "points": 13,
        "fit": "strong",
        "shown_for": "left-behind",
        "under": [
          "left-behind"
        ],
        "reasons": [
          {
            "rule": "fit",
            "points": 6,
            "text": "strong fit with the profile Left behind: one trusted person, people going through the same",
            "ground": "derived",
            "source": "method/fits",
            "cite": "The method of maatwerk: our own reasoning, from three readings of the handbook"
          },
          {
            "rule": "wish-main",
            "points": 3,
            "text": "ties in with what the person asks for: to talk with people who are going through the same",
            "ground": "handbook",
            "source": "handbook/choosing",
            "cite": "Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid (handbook on the local approach to loneliness), second printing (2018), chapter 3, Activiteiten per persoon kiezen (choosing activities per person, from p. 30)"
          },
          {
            "rule": "made-for",
            "points": 4,
            "text": "made for people whose partner has died",
            "ground": "handbook",
            "source": "handbook/evidence-one-on-one",
            "cite": "Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid (handbook on the local approach to loneliness), second printing (2018), chapter 3, evidence-backed one-to-one activities (pp. 32-37)"
          }
        ],
        "checks": [
          "Find out whether the partner died three to six months ago."
        ],
        "evidence": {
          "design": "controlled",
          "year": 2008,
          "finding": "According to the database a trial (Onrust, 2008) pointed to a favourable influence on widows and widowers who were socially lonely, had little schooling or were physically ill; nothing is said about others.",
          "source": "handbook/evidence-one-on-one"
        },
        "later": [],
        "local": [],
        "origin": "built-in"
      },
      {
        "activity": "activerend-huisbezoek",
        "name": "Activerend huisbezoek (home visits that encourage people to become active)",
        "kind": "one-on-one",
        "level": "evidence-backed",
        "rank": 2,
        "points": 7,
        "fit": "strong",
        "shown_for": "left-behind",
        "under": [
          "left-behind"
        ],
        "reasons": [
          {
            "rule": "fit",
            "points": 6,
            "text": "strong fit with the profile Left behind: something nice to do, one trusted person",
            "ground": "derived",
            "source": "method/fits",
            "cite": "The method of maatwerk: our own reasoning, from three readings of the handbook"
          },
          {
            "rule": "elders-close",
            "points": 1,
            "text": "meant for older people, and the person is 70 or older",
            "ground": "derived",
            "source": "handbook/evidence-one-on-one",
            "cite": "Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid (handbook on the local approach to loneliness), second printing (2018), chapter 3, evidence-backed one-to-one activities (pp. 32-37)"
          }
        ],
        "checks": [],
        "evidence": {
          "design": "effect-study",
          "year": 2005,
          "finding": "Research by Kuilman, Kocken and Van der Lee (2005), cited by Movisie (2010), found a favourable effect of home visits on loneliness; whether it concerns this very form and what it was compared with is not stated.",
          "source": "handbook/evidence-one-on-one"
        },
        "later": [],
        "local": [],
        "origin": "built-in"
      }
    ],
    "promising": [
      {
        "activity": "jong-oud-goud",
        "name": "Jong+Oud=Goud (students visit older people)",
        "kind": "one-on-one",
        "level": "promising",
        "rank": 1,
        "points": 7,
        "fit": "strong",
        "shown_for": "left-behind",
        "under": [
          "left-behind"
        ],
        "reasons": [
          {
            "rule": "fit",
            "points": 6,
            "text": "strong fit with the profile Left behind: meeting people, something nice to do, one trusted person, practical help",
            "ground": "derived",
            "source": "method/fits",
            "cite": "The method of maatwerk: our own reasoning, from three readings of the handbook"
          },
          {
            "rule": "elders-close",
            "points": 1,
            "text": "meant for older people, and the person is 70 or older",
            "ground": "derived",
            "source": "handbook/promising-one-on-one",
            "cite": "Coalitie Erbij, Handreiking Lokale aanpak van eenzaamheid (handbook on the local approach to loneliness), second printing (2018), chapter 3, promising one-to-one activities (pp. 37-43)"
          }
        ],
        "checks": [
          "Discuss beforehand what happens when the year with the student is over."
        ],
        "evidence": null,
        "later": [],
        "local": [],
        "origin": "built-in"
      },
      {
        "activity": "buddyzorg",
        "name": "Buddyzorg (a trained volunteer as a buddy for a year)",
        "kind": "one-on-one",
        "level": "promising",
        "rank": 2,
        "points": 6,
        "fit": "strong",
        "shown_for": "left-behind",
        "under": [
          "left-behind"
        ],
        "reasons": [
          {
            "rule": "fit",
            "points": 6,
            "text": "strong fit with the profile Left behind: something nice to do, one trusted person",
            "ground": "derived",
            "source": "method/fits",
            "cite": "The method of maatwerk: our own reasoning, from three readings of the handbook"
          }
        ],
        "checks": [
          "Ask whether the buddy comes to the home.",
          "Find out whom the provider offers buddies to; the handbook names no target group."
        ],
        "evidence": null,
        "later": [],
        "local": [],
        "origin": "built-in"
      }
    ],
    "more": {
      "evidence_backed": 12,
      "promising": 26
    },
    "not_first": [],
    "little_fit": [
      {
        "activity": "actief-plus",
        "because": "fits too little with what is known"
      },
      {
        "activity": "beweegtuin",
        "because": "fits too little with what is known"
      },
      {
        "activity": "digitale-buurtplatforms",
        "because": "fits too little with what is known"
      },
      {
        "activity": "grijs-genoegen",
        "because": "fits too little with what is known"
      },
      {
        "activity": "grijs-groen-en-gelukkig",
        "because": "fits too little with what is known"
      },
      {
        "activity": "vitale-moestuin",
        "because": "fits too little with what is known"
      },
      {
        "activity": "zorgdier",
        "because": "fits too little with what is known"
      }
    ],
    "not_for": [
      {
        "activity": "abcdate",
        "because": "for people with an intellectual disability"
      },
      {
        "activity": "allegoeds-vakanties",
        "because": "for people who need a lot of care"
      },
      {
        "activity": "buddy-in-de-thuiszorg",
        "because": "for people who get home care"
      },
      {
        "activity": "buurtcirkel",
        "because": "for people with an intellectual disability, people with a psychiatric background or people with problems in several areas of life"
      },
      {
        "activity": "cliniclowns",
        "because": "for people with dementia; only for people who live in a care home or nursing home"
      },
      {
        "activity": "community-support",
        "because": "for people with a physical disability or people with an intellectual disability"
      },
      {
        "activity": "cultuursensitieve-aanpak",
        "because": "for people with a migration background"
      },
      {
        "activity": "gluren-bij-de-buren",
        "because": "for people who live in a care home or nursing home"
      },
      {
        "activity": "gouden-mannen",
        "because": "for men only; for people with a psychiatric background, people with a migration background, people on a low income or people with problems in several areas of life"
      },
      {
        "activity": "het-begint-met-taal",
        "because": "for people who speak little Dutch"
      },
      {
        "activity": "huiskamers-voor-ouderen",
        "because": "for people who have difficulty walking, people who are partially sighted or blind or people who are hard of hearing or deaf"
      },
      {
        "activity": "inloophuis-dak-en-thuislozen",
        "because": "for people without a fixed home"
      },
      {
        "activity": "inloophuizen-kanker",
        "because": "for people with cancer"
      },
      {
        "activity": "join-us",
        "because": "for people aged 12 to 30"
      },
      {
        "activity": "maatjesprojecten-regenboog-groep",
        "because": "for people with a psychiatric background, people with an addiction, people without a fixed home or people with problems in several areas of life"
      },
      {
        "activity": "roze-ouderen-salon",
        "because": "for lesbian, gay, bisexual, transgender and intersex people"
      },
      {
        "activity": "samenkracht80plus",
        "because": "for people aged 80 and over"
      },
      {
        "activity": "vriendendiensten",
        "because": "for people with a psychiatric background"
      },
      {
        "activity": "vriendschapskringen",
        "because": "for people with an intellectual disability"
      },
      {
        "activity": "vriendstap",
        "because": "for people with a psychiatric background"
      },
      {
        "activity": "weekendtref",
        "because": "for people with a psychiatric background"
      },
      {
        "activity": "zonnebloem-vakanties",
        "because": "for people with a physical disability or people who have difficulty walking"
      }
    ],
    "notes": [
      {
        "note": "groups-closed",
        "text": "Groups you did not name are taken not to apply.",
        "ground": "derived",
        "source": "method/rules"
      },
      {
        "note": "derived-tie",
        "text": "Which activity fits which profile is not in the handbook: we derived it from the descriptions. It was not measured, and practitioners have not reviewed it yet.",
        "ground": "derived",
        "source": "method/fits"
      },
      {
        "note": "still-exists",
        "text": "The handbook dates from 2018: check that an activity still exists and is offered near you.",
        "ground": "derived",
        "source": "method/rules"
      },
      {
        "note": "profile-is-aid",
        "text": "A profile is no more than an aid: keep looking at, and listening to, the person it is about.",
        "ground": "handbook",
        "source": "handbook/appendix-1-meaning"
      }
    ],
    "catalog": {
      "version": "2026.11",
      "hash": "9523a6f0e60bc88c",
      "overlays": []
    }
  }

The first is the visiting service, with a check on the three to six months, as promised:

  $ maatwerk recommend --persistence situational --motivation yes --age 72 --gender woman --group widowed,bereaved,lives-alone --wish peers --format json > result.json
  $ python3 -c "import json; r = json.load(open('result.json')); print(r['profile'], r['evidence_backed'][0]['activity'], r['evidence_backed'][0]['checks'])"
  left-behind bezoekdienst-weduwen-weduwnaars ['Find out whether the partner died three to six months ago.']

All 71 are accounted for:

  $ maatwerk recommend --persistence complex --motivation no --age 33 --format json --top 0 --why-not > all.json
  $ python3 -c "import json; r = json.load(open('all.json')); print(sum(len(r[k]) for k in ('evidence_backed', 'promising', 'not_first', 'little_fit', 'not_for')))"
  71

  $ maatwerk activities --format json > activities.json
  $ python3 -c "import json; print(len(json.load(open('activities.json'))['activities']))"
  71
