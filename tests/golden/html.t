The pages: how they are built, without a browser (tests/pages.sh looks at them in one).

  $ structure() { python3 "$CATALOG/../tests/pages/structure.py" "$@"; }
  $ page() { name=$1; shift; maatwerk "$@" --format html --today 2026-10-01 -o "$name.html" && structure "$name.html"; }

A recommendation, in both languages.

  $ page plain recommend --lang nl --persistence situational --motivation yes --age 72 --gender woman --group widowed --wish peers --top 2
  plain.html: nl: Advies voor één persoon
    Advies voor één persoon
      Profiel: Achterblijver
        Wat is ingevuld
      Eerst
      Niet als eerste
      Onderbouwde activiteiten
        1. Activerend huisbezoek
        2. Vriendschappelijk huisbezoek
      Kansrijke activiteiten
        1. Jong+Oud=Goud
        2. Buddyzorg
      Past te weinig (8)
      Niet voor deze persoon (23)
      Goed om te weten
      Bronnen
  $ page plain-en recommend --lang en --persistence situational --motivation yes --age 72 --gender woman --group widowed --wish peers --top 2
  plain-en.html: en: Recommendation for one person
    Recommendation for one person
      Profile: Left behind
        What was filled in
      First
      Not first
      Evidence-backed activities
        1. Activerend huisbezoek (home visits that encourage people to become active)
        2. Vriendschappelijk huisbezoek (friendly home visits by a volunteer)
      Promising activities
        1. Jong+Oud=Goud (students visit older people)
        2. Buddyzorg (a trained volunteer as a buddy for a year)
      Fits too little (8)
      Not for this person (23)
      Good to know
      Sources

With an open profile the lists are in two parts.

  $ page open recommend --lang nl --motivation yes --top 4
  open.html: nl: Advies voor één persoon
    Advies voor één persoon
      Profiel: nog niet te zeggen
        Wat is ingevuld
      Eerst
      Onderbouwde activiteiten
        Goed bij elk mogelijk profiel:
          1. Grip en Glans
          2. Zin in vriendschap
        Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
          3. Bij Bosshardt
          4. Netwerkcoach
      Kansrijke activiteiten
        Goed bij elk mogelijk profiel:
          1. OpenJeHart
          2. Verhalengroepen met ouderen
        Hangt van het profiel af; wat bij de meeste profielen goed is, staat vooraan:
          3. Buur & Co
          4. Welzijn op recept
      Past te weinig (3)
      Niet voor deze persoon (20)
      Goed om te weten
      Bronnen

A signal.

  $ page signal recommend --lang nl --persistence complex --motivation no --signal suicidality
  signal.html: nl: Advies voor één persoon
    Advies voor één persoon
      Eerst dit: gedachten aan zelfdoding
      Profiel: Overlever
        Wat is ingevuld
      Eerst
      Niet als eerste
      Nu geen activiteiten
      Nu niet (49)
      Niet voor deze persoon (22)
      Goed om te weten
  $ sed '/^<style>/,/^<\/style>/d' signal.html | head -40
  <!doctype html>
  <html lang="nl">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
  <meta name="referrer" content="no-referrer">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Advies voor één persoon</title>
  </head>
  <body>
  <header><h1>Advies voor één persoon</h1>
  </header>
  <nav aria-label="Op deze pagina"><ul><li><a href="#signal">Eerst dit: gedachten aan zelfdoding</a></li>
  <li><a href="#profile">Profiel: Overlever</a></li>
  <li><a href="#first">Eerst</a></li>
  <li><a href="#not-first">Niet als eerste</a></li>
  <li><a href="#held">Nu geen activiteiten</a></li>
  <li><a href="#little-fit">Nu niet (49)</a></li>
  <li><a href="#not-for">Niet voor deze persoon (22)</a></li>
  <li><a href="#notes">Goed om te weten</a></li>
  </ul>
  </nav>
  <main><section id="signal" class="alarm" aria-labelledby="signal-heading"><h2 id="signal-heading">Eerst dit: gedachten aan zelfdoding</h2>
  <ul><li>Acuut gevaar, voor de persoon of voor een ander: bel 112.</li>
  <li>Gedachten aan zelfdoding: bel 113 of 0800-0113. Gratis, anoniem, dag en nacht. Chatten kan op 113.nl.</li>
  <li>Bel vandaag nog de huisarts, of buiten kantooruren de huisartsenpost. Zoek het nummer op; dat verschilt per plaats.</li>
  <li>Denkt u aan een psychische crisis? De ggz-crisisdienst is te bereiken via de huisarts of de huisartsenpost.</li>
  <li>De Luisterlijn (088 0767 000, dag en nacht; controleer het nummer) biedt een gesprek, maar is geen crisislijn. Gebruik die dus niet in plaats van de nummers hierboven.</li>
  </ul>
  </section>
  <section id="profile" aria-labelledby="profile-heading"><h2 id="profile-heading">Profiel: Overlever</h2>
  <p>Is de moed kwijt en komt aan niets anders toe dan overleven.</p>
  <p class="label">Haalbaar</p>
  <p>Basiszaken op orde, iemand die blijft, en voorkomen dat het erger wordt.</p>
  <table><caption>De acht profielen, naar bijlage 1 van de handreiking</caption>
  <thead><tr><th scope="col">aard en duur</th>
  <th scope="col">motivatie: ja</th>
  <th scope="col">motivatie: nee of onduidelijk</th>
  </tr>
  </thead>

To be left alone.

  $ page alone recommend --lang en --persistence structural --motivation no --wish nothing
  alone.html: en: Recommendation for one person
    Recommendation for one person
      Profile: Outsider
        What was filled in
      First
      Not first
      No activities now
      Not now (47)
      Not for this person (24)
      Good to know

An overlay whose names HTML would read as its own, for a form with such an id.

  $ printf 'id: "<i>7</i>"\npersistence: structural\nmotivation: yes\ninterests: [food]\nreach: fetched\n' >form.yaml
  $ page local recommend --lang nl --person form.yaml --catalog "$CATALOG/../tests/pages/overlay.yaml" --area Noord --top 3
  local.html: nl: Advies voor één persoon
    Advies voor één persoon
      Profiel: Compenseerder
        Wat is ingevuld
      Eerst
      Niet als eerste
      Onderbouwde activiteiten
        1. Online vriendschapscursus 50+
        2. Grip en Glans
        3. Vrienden maken kun je leren
      Kansrijke activiteiten
        1. Eettafel <script>alert(1)</script> & "De Linde"
        2. Oma's pop-up
        3. Buur & Co
      Past te weinig (20)
      Niet voor deze persoon (23)
      Uitgezet in deze catalogus (1)
      Goed om te weten
      Bronnen
  $ grep -c '<script\|<b>wie komt\|<i>7' local.html
  0
  [1]
  $ grep -o '<p>Formulier .*</p>\|<h3>.*script.*</h3>' local.html
  <p>Formulier &lt;i&gt;7&lt;/i&gt;</p>
  <h3>1. Eettafel &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;De Linde&quot;</h3>

The explanation, whole and of one activity.

  $ page explained explain --lang nl --persistence situational --motivation yes --age 72 --top 2
  explained.html: nl: Hoe dit advies ontstaat
    Hoe dit advies ontstaat
      1. Van antwoorden naar profiel
        Profiel: Achterblijver
      2. Van profiel naar activiteiten
        Onderbouwde activiteiten
          1. Activerend huisbezoek
          2. Vriendschappelijk huisbezoek
        Kansrijke activiteiten
          1. Jong+Oud=Goud
          2. Buddyzorg
      3. Waarom niet
        Lager in de lijst (35)
        Past te weinig (7)
        Niet voor deze persoon (25)
      4. Wat nog onbekend is
      5. Wat als
        interesses (nu: geen)
        wensen (nu: geen)
        voorkeur (nu: onbekend)
        bereik (nu: onbekend)
        internet (nu: onbekend)
        motivatie (nu: ja)
        aard en duur (nu: situationeel)
      Goed om te weten
      Bronnen
  $ page explained-open explain --lang en --motivation yes --top 1
  explained-open.html: en: How this recommendation comes about
    How this recommendation comes about
      1. From answers to profile
      2. From profile to activities
        Evidence-backed activities
          1. Grip en Glans (course on taking stock of your life and making choices)
        Promising activities
          1. OpenJeHart (walking, talking and eating together)
      3. Why not
        Further down the list (46)
        Fits too little (3)
        Not for this person (20)
      4. What is not known yet
        Good with every possible profile:
      5. What if
        interests (now: none)
        wishes (now: none)
        preference (now: unknown)
        reach (now: unknown)
        internet (now: unknown)
        motivation (now: yes)
        persistence (now: unknown)
      Good to know
      Sources
  $ page one explain --lang nl --persistence situational --motivation yes --age 72 --activity oopoeh
  one.html: nl: Waarom wel, waarom niet: OOPOEH (Ouderen Passen Op Een Huisdier)
    Waarom wel, waarom niet: OOPOEH (Ouderen Passen Op Een Huisdier)
      OOPOEH (Ouderen Passen Op Een Huisdier)
      Andere antwoorden
      Goed om te weten
      Bronnen

The sheet for the person.

  $ page sheet recommend --handout --lang nl --persistence situational --motivation yes --age 72
  sheet.html: nl: Ideeën om samen over te praten
    Ideeën om samen over te praten
      1. Activerend huisbezoek
      2. Vriendschappelijk huisbezoek
      3. Vier het Leven
      4. Jong+Oud=Goud
      5. Buddyzorg
  $ sed '/^<style>/,/^<\/style>/d' sheet.html
  <!doctype html>
  <html lang="nl">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
  <meta name="referrer" content="no-referrer">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Ideeën om samen over te praten</title>
  </head>
  <body>
  <main><h1>Ideeën om samen over te praten</h1>
  <p>Dit zijn ideeën. U hoeft niets. Kies wat u leuk of nuttig lijkt, en praat erover met de persoon die u dit blad gaf.</p>
  <ol><li><h2>1. Activerend huisbezoek</h2>
  <p>Een vrijwilliger komt elke week bij u thuis. Die biedt steun en helpt u om weer meer zelf te doen en te ondernemen.</p>
  <p><span class="label">Voor wie: </span>Vooral voor ouderen.</p>
  <p><span class="label">Hoe het is: </span>U bent met zijn tweeën en u hoeft de deur niet uit. De vrijwilliger heeft hiervoor een training gehad.</p>
  <p><span class="label">Vragen of meenemen: </span>Vraag wie er komt, op welke dag en hoe lang het bezoek duurt. Vraag ook of u eerst kennis kunt maken.</p>
  </li>
  <li><h2>2. Vriendschappelijk huisbezoek</h2>
  <p>Een vrijwilliger komt op bezoek voor een vriendschappelijk gesprek dat steun geeft. Het is geen hulpverlening.</p>
  <p><span class="label">Voor wie: </span>Voor mensen die graag bezoek krijgen en dat zelf niet makkelijk regelen.</p>
  <p><span class="label">Hoe het is: </span>U praat thuis met één vrijwilliger. U hoeft de deur niet uit. Het is voor langere tijd.</p>
  <p><span class="label">Vragen of meenemen: </span>Vraag hoe vaak de vrijwilliger komt en hoelang. Vraag ook of u eerst kennis kunt maken.</p>
  </li>
  <li><h2>3. Vier het Leven</h2>
  <p>Een gastvrouw of gastheer haalt ouderen thuis op, gaat met hen naar een voorstelling of ander cultureel uitje en brengt hen weer thuis.</p>
  <p><span class="label">Voor wie: </span>Voor mensen vanaf 65 jaar die niet graag alleen op stap gaan.</p>
  <p><span class="label">Hoe het is: </span>U gaat met een kleine groep. In de auto, in de pauze en na afloop kunt u praten.</p>
  <p><span class="label">Vragen of meenemen: </span>Vraag wat het kaartje en de toeslag kosten. Hebt u een rollator of rolstoel? Vraag of die mee kan.</p>
  </li>
  <li><h2>4. Jong+Oud=Goud</h2>
  <p>Een student komt een jaar lang minstens zes uur per maand langs, helpt met praktische dingen en onderneemt samen iets leuks. Op uitstapjes ontmoeten deelnemers elkaar.</p>
  <p><span class="label">Voor wie: </span>Vooral voor ouderen.</p>
  <p><span class="label">Hoe het is: </span>De student is een vrijwilliger. Meestal bent u met zijn tweeën. Zes uur per maand is ongeveer anderhalf uur per week.</p>
  <p><span class="label">Vragen of meenemen: </span>Vraag wanneer er een student kan komen, en wat er na dat jaar gebeurt. Vraag ook wat de uitstapjes kosten.</p>
  </li>
  <li><h2>5. Buddyzorg</h2>
  <p>Een opgeleide vrijwilliger is een jaar lang maatje, minstens vier uur per twee weken, voor gezelschap en steun.</p>
  <p><span class="label">Voor wie: </span>Voor mensen die graag een maatje willen.</p>
  <p><span class="label">Hoe het is: </span>U ziet steeds dezelfde persoon. U bent met zijn tweeën, thuis of ergens in de buurt.</p>
  <p><span class="label">Vragen of meenemen: </span>Vraag of de buddy bij u thuis komt en of er iemand vrij is. Vraag ook voor wie de buddy&#39;s er zijn.</p>
  </li>
  </ol>
  <div class="closing"><p>Vraag of het nog bestaat en of er plaats is: dat kan veranderd zijn.</p>
  <dl class="lines"><div class="wide"><dt>Wat ik wil vragen of onthouden</dt>
  <dd></dd>
  </div>
  <div><dt>Ik kan bellen met</dt>
  <dd></dd>
  </div>
  <div><dt>Telefoon</dt>
  <dd></dd>
  </div>
  </dl>
  </div>
  </main>
  </body>
  </html>

The same input gives the same bytes.

  $ cp plain.html again.html
  $ page plain recommend --lang nl --persistence situational --motivation yes --age 72 --gender woman --group widowed --wish peers --top 2 >out
  $ cmp plain.html again.html
