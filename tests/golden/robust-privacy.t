Whatever is wrong with a form, its lines are not shown: not by check, and not when it does not look like a form.

  $ cat >quote.yaml <<'END'
  > id: Jan de Vries
  > notitie: "Dorpsstraat 1
  > leeftijd: 80
  > END
  $ maatwerk recommend --person quote.yaml
  $ maatwerk check quote.yaml
  $ printf 'naam: Jan de Vries\nstraat: Dorpsstraat 1\n' >other.yaml
  $ maatwerk check other.yaml
  $ printf 'Jan de Vries\n' >word.yaml
  $ maatwerk check word.yaml
  $ printf 'id: Jan de Vri\353s\n' >latin1.yaml
  $ maatwerk check latin1.yaml
  $ printf 'duur: dreigend\nleeftijd: 80 jaar, Jan\n' >age.yaml
  $ maatwerk recommend --person age.yaml --lang nl

A form with very many mistakes is not read to its end.

  $ { echo 'groups:'; seq -f '  - g%.0f' 20000; } >many.yaml
  $ maatwerk recommend --person many.yaml 2>&1 | tail -1
