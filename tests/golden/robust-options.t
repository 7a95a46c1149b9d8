Options that are empty, given twice, or given what they do not take. Nothing is passed over in silence.

  $ maatwerk recommend --person ""
  maatwerk: error: '--person' needs a value
  See 'maatwerk --help'.
  [2]
  $ maatwerk recommend --person=
  maatwerk: error: '--person' needs a value
  See 'maatwerk --help'.
  [2]
  $ maatwerk activities --level "" --lang nl
  maatwerk: fout: '--level' heeft een waarde nodig
  Zie 'maatwerk --help'.
  [2]
  $ maatwerk profiles -o ""
  maatwerk: error: '--output' needs a value
  See 'maatwerk --help'.
  [2]
  $ maatwerk profiles --lang
  maatwerk: error: '--lang' needs a value
  See 'maatwerk --help'.
  [2]
  $ maatwerk profiles --lang nl --lang en
  maatwerk: error: '--lang' is given more than once; keep one of them
  See 'maatwerk --help'.
  [2]
  $ maatwerk recommend --top 1 --top 2 --lang nl
  maatwerk: fout: '--top' staat er meer dan eens; laat er één staan
  Zie 'maatwerk --help'.
  [2]
  $ maatwerk recommend --why=maybe
  maatwerk: error: '--why' takes no value
  See 'maatwerk --help'.
  [2]
  $ maatwerk recommend --top -1
  maatwerk: error: --top: '-1' is not a number from 0 to 1000
  See 'maatwerk --help'.
  [2]
  $ maatwerk recommend --top 1e3
  maatwerk: error: --top: '1e3' is not a number from 0 to 1000
  See 'maatwerk --help'.
  [2]

An answer given twice may be a slip; a list may be given in parts.

  $ maatwerk recommend --persistence structural --persistence complex
  --persistence: error[form/field-twice]: 'persistence' has been answered already
     = help: keep one answer
  maatwerk: error: not all answers were understood (errors: 1); nothing was computed
  [2]
  $ maatwerk recommend --group widowed --group cancer --format json | grep -c '"activity"'
  11

Nothing typed reaches the terminal as a command, and a long word is cut.

  $ maatwerk "$(printf 'a\033[31mb')"
  maatwerk: error: unknown command 'a\x1b[31mb'
  See 'maatwerk --help'.
  [2]
  $ maatwerk profiles "--$(printf '\033]0;x\007')"
  maatwerk: error: unknown option '--\x1b]0;x\x07'
  See 'maatwerk --help'.
  [2]
  $ maatwerk recommend --why="$(printf '\033[31m')"
  maatwerk: error: '--why' takes no value
  See 'maatwerk --help'.
  [2]
  $ maatwerk recommend --coping "$(printf '\342\200\256evitca')"
  --coping: error[form/unknown-value]: '\u202eevitca' is not an answer to 'coping'
     = help: allowed here: active, passive
  maatwerk: error: not all answers were understood (errors: 1); nothing was computed
  [2]
  $ maatwerk recommend --coping "$(printf '\377\376')"
  --coping: error[form/unknown-value]: '\xff\xfe' is not an answer to 'coping'
     = help: allowed here: active, passive
  maatwerk: error: not all answers were understood (errors: 1); nothing was computed
  [2]
  $ maatwerk recommend --coping "$(printf '%0100d' 0)"
  --coping: error[form/unknown-value]: '000000000000000000000000000000000000000000000000000000000000...' is not an answer to 'coping'
     = help: allowed here: active, passive
  maatwerk: error: not all answers were understood (errors: 1); nothing was computed
  [2]
  $ maatwerk profiles --format "$(printf '%0100d' 0)"
  maatwerk: error: --format: '000000000000000000000000000000000000000000000000000000000000...' is not possible; allowed here: text, json
  See 'maatwerk --help'.
  [2]

Machine output depends on no locale, however the format is written.

  $ maatwerk profiles hopeful --format JSON >plain
  $ LC_ALL=nl_NL.UTF-8 maatwerk profiles hopeful --format JSON | cmp - plain
  $ LC_ALL=C maatwerk profiles hopeful --format=Json | cmp - plain
