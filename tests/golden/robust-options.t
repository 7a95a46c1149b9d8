Options that are empty, given twice, or given what they do not take. Nothing is passed over in silence.

  $ maatwerk recommend --person ""
  $ maatwerk recommend --person=
  $ maatwerk activities --level "" --lang nl
  $ maatwerk profiles -o ""
  $ maatwerk profiles --lang
  $ maatwerk profiles --lang nl --lang en
  $ maatwerk recommend --top 1 --top 2 --lang nl
  $ maatwerk recommend --why=maybe
  $ maatwerk recommend --top -1
  $ maatwerk recommend --top 1e3

An answer given twice may be a slip; a list may be given in parts.

  $ maatwerk recommend --persistence structural --persistence complex
  $ maatwerk recommend --group widowed --group cancer --format json | grep -c '"activity"'

Nothing typed reaches the terminal as a command, and a long word is cut.

  $ maatwerk "$(printf 'a\033[31mb')"
  $ maatwerk profiles "--$(printf '\033]0;x\007')"
  $ maatwerk recommend --why="$(printf '\033[31m')"
  $ maatwerk recommend --coping "$(printf '\342\200\256evitca')"
  $ maatwerk recommend --coping "$(printf '\377\376')"
  $ maatwerk recommend --coping "$(printf '%0100d' 0)"
  $ maatwerk profiles --format "$(printf '%0100d' 0)"

Machine output depends on no locale, however the format is written.

  $ maatwerk profiles hopeful --format JSON >plain
  $ LC_ALL=nl_NL.UTF-8 maatwerk profiles hopeful --format JSON | cmp - plain
  $ LC_ALL=C maatwerk profiles hopeful --format=Json | cmp - plain
