Whatever is wrong with a form, its lines are not shown: not by check, and not when it does not look like a form.

  $ cat >quote.yaml <<'END'
  > id: Jan de Vries
  > notitie: "Dorpsstraat 1
  > leeftijd: 80
  > END
  $ maatwerk recommend --person quote.yaml
  quote.yaml:2:10: error[yaml/unclosed-quote]: this quote (") is never closed
     = help: put a " at the end of the text as well
  maatwerk: error: the form is not right (errors: 1); nothing was computed
  [2]
  $ maatwerk check quote.yaml
  quote.yaml:2:10: error[yaml/unclosed-quote]: this quote (") is never closed
     = help: put a " at the end of the text as well
  errors: 1; warnings: 0
  [1]
  $ printf 'naam: Jan de Vries\nstraat: Dorpsstraat 1\n' >other.yaml
  $ maatwerk check other.yaml
  other.yaml:1:1: error[catalog/unknown-section]: 'naam' is not a section of a catalogue
     = help: allowed here: catalog, sources, vocabulary, needs, profiles, advice, rules, limits, signposts, interview, activities
  other.yaml:1:1: error[overlay/no-name]: this file adds to a catalogue but has no line 'overlay: NAME'
     = help: put for example 'overlay: Town of Example' at the top, or name the whole directory
  other.yaml:2:1: error[catalog/unknown-section]: 'straat' is not a section of a catalogue
     = help: allowed here: catalog, sources, vocabulary, needs, profiles, advice, rules, limits, signposts, interview, activities
  errors: 3; warnings: 0
  [1]
  $ printf 'Jan de Vries\n' >word.yaml
  $ maatwerk check word.yaml
  word.yaml:1:1: error[catalog/wrong-type]: 'word.yaml' should be a map of 'key: value'
     = help: write the keys below it, indented by two spaces
  errors: 1; warnings: 0
  [1]
  $ printf 'id: Jan de Vri\353s\n' >latin1.yaml
  $ maatwerk check latin1.yaml
  latin1.yaml:1:15: error[yaml/invalid-utf8]: this character cannot be read: the file must be saved as UTF-8
     = help: save the file again with the encoding UTF-8
  errors: 1; warnings: 0
  [1]
  $ printf 'duur: dreigend\nleeftijd: 80 jaar, Jan\n' >age.yaml
  $ maatwerk recommend --person age.yaml --lang nl
  age.yaml:2:11: fout[form/age]: de leeftijd is geen heel getal
     = hulp: schrijf de leeftijd in hele jaren, bijvoorbeeld 72
  maatwerk: fout: het formulier is niet in orde (fouten: 1); er is niets berekend
  [2]

A form with very many mistakes is not read to its end.

  $ { echo 'groups:'; seq -f '  - g%.0f' 20000; } >many.yaml
  $ maatwerk recommend --person many.yaml 2>&1 | tail -1
  maatwerk: error: the form is not right (errors: 100); nothing was computed
