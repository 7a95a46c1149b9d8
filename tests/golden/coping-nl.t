The four answers on coping that differ from the scheme printed in the handbook (nl).

  $ maatwerk recommend --persistence threatening --motivation yes --coping passive --age 70 --lang nl --top 1 | head -12
  Profiel: Actieve (aard en duur: dreigend · motivatie: ja)
  Heeft graag een actief sociaal leven en voelt zich daar goed bij.
  Haalbaar: Weer een sociaal leven dat bij de persoon past, met nieuwe plekken en
  mensen waar er zijn weggevallen.
  Let op: Het schema in bijlage 1 deelt ook in naar actief of passief omgaan met
  problemen; de tekst doet dat niet. Volgens het schema zou het profiel zijn:
  Achterblijver. Hier is de tekst gevolgd.
  
  EERST
  - Vraag welke plek, wie of welke bezigheid is weggevallen of dreigt weg te
    vallen, en zoek iets wat daarop lijkt.
  - Neem weg wat in de weg staat: zoek informatie, regel vervoer of zorg dat er de

  $ maatwerk recommend --persistence threatening --motivation no --coping passive --age 70 --lang nl --top 1 --format json | grep -A4 alternatives
    "alternatives": [
      {
        "profile": "dependent",
        "because": "Het schema in bijlage 1 deelt ook in naar actief of passief omgaan met problemen; de tekst doet dat niet. Volgens het schema zou het profiel zijn: Afhankelijke. Hier is de tekst gevolgd."
      }

  $ maatwerk recommend --persistence situational --motivation yes --coping active --age 70 --lang nl --top 1 | head -12
  Profiel: Achterblijver (aard en duur: situationeel · motivatie: ja)
  Zoekt een hechte, vertrouwde band die emotionele steun geeft.
  Haalbaar: Steun en nabijheid vinden, en leren leven met wat gemist wordt; de
  gemiste band is niet zomaar te vervangen.
  Let op: Het schema in bijlage 1 deelt ook in naar actief of passief omgaan met
  problemen; de tekst doet dat niet. Volgens het schema zou het profiel zijn:
  Actieve. Hier is de tekst gevolgd.
  
  EERST
  - Vraag wie of wat de persoon mist, en luister daar eerst naar.
  - Zoek één vertrouwd iemand: een maatje, of bij verlies een vrijwilliger die
    hetzelfde heeft meegemaakt.

  $ maatwerk recommend --persistence situational --motivation no --coping active --age 70 --lang nl --top 1 --format json | grep -A4 alternatives
    "alternatives": [
      {
        "profile": "sheltered",
        "because": "Het schema in bijlage 1 deelt ook in naar actief of passief omgaan met problemen; de tekst doet dat niet. Volgens het schema zou het profiel zijn: Geborgene. Hier is de tekst gevolgd."
      }

  $ maatwerk recommend --persistence structural --motivation yes --coping passive --age 70 --lang nl --top 1 | head -12
  Profiel: Compenseerder (aard en duur: structureel · motivatie: ja)
  Mist persoonlijk contact en vult dat op met taken en bezigheden.
  Haalbaar: Meer persoonlijk contact onder of naast de bezigheden: niet meer
  taken, wel meer diepgang.
  Let op: Het schema in bijlage 1 deelt ook in naar actief of passief omgaan met
  problemen; de tekst doet dat niet. Volgens het schema zou het profiel zijn:
  Hoopvolle. Hier is de tekst gevolgd.
  
  EERST
  - Vraag of er taken zijn weggevallen of dat er juist te veel zijn: dat bepaalt
    of een taak een goede ingang is.
  - Gebruik iets wat de persoon al doet als ingang naar één persoonlijk contact of

  $ maatwerk recommend --persistence structural --motivation no --coping passive --age 70 --lang nl --top 1 --format json | grep -A4 alternatives
    "alternatives": [
      {
        "profile": "survivor",
        "because": "Het schema in bijlage 1 deelt ook in naar actief of passief omgaan met problemen; de tekst doet dat niet. Volgens het schema zou het profiel zijn: Overlever. Hier is de tekst gevolgd."
      }

  $ maatwerk recommend --persistence complex --motivation yes --coping active --age 70 --lang nl --top 1 | head -12
  Profiel: Hoopvolle (aard en duur: complex · motivatie: ja)
  Wil heel graag contact en hoopt op betere tijden.
  Haalbaar: Problemen op andere leefgebieden verlichten, en contact mogelijk maken
  dat haalbaar is, stap voor stap.
  Let op: Het schema in bijlage 1 deelt ook in naar actief of passief omgaan met
  problemen; de tekst doet dat niet. Volgens het schema zou het profiel zijn:
  Compenseerder. Hier is de tekst gevolgd.
  
  EERST
  ! Eerst een beroepskracht; vrijwilligers als aanvulling. Volgens onderzoek zijn
    beroepskrachten bij geïsoleerde mensen met meerdere problemen zeer voorzichtig
    met vrijwilligers en stellen ze hoge eisen aan hen.

  $ maatwerk recommend --persistence complex --motivation no --coping active --age 70 --lang nl --top 1 --format json | grep -A4 alternatives
    "alternatives": [
      {
        "profile": "outsider",
        "because": "Het schema in bijlage 1 deelt ook in naar actief of passief omgaan met problemen; de tekst doet dat niet. Volgens het schema zou het profiel zijn: Buitenstaander. Hier is de tekst gevolgd."
      }
