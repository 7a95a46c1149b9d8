Paths that lead nowhere.

  $ ln -s loop loop
  $ maatwerk profiles --catalog loop
  $ maatwerk check loop/x
  $ maatwerk check loop --lang nl
  $ maatwerk recommend --person loop
  $ maatwerk check "$(printf '%05000d' 0)" 2>&1 | sed 's/0000*/0.../'
  $ maatwerk recommend --person .
  $ maatwerk recommend --person /dev/zero
  $ maatwerk check "$(printf 'a\033[31mb')"

A pipe gives its content once.

  $ cat >overlay.yaml <<'END'
  > overlay: Test
  > activities:
  >   oopoeh:
  >     off: no dogs here
  > END
  $ maatwerk check - <overlay.yaml
  $ mkfifo pipe
  $ cat overlay.yaml >pipe & maatwerk check pipe

Output: standard output under its other name is added to; a file is replaced as a whole or not at all.

  $ { echo first; maatwerk profiles -o /dev/stdout; } >both; head -2 both
  $ maatwerk profiles -o /dev/stdout | true
  $ maatwerk profiles -o /dev/full
  $ maatwerk profiles >/dev/full
  $ maatwerk profiles --lang nl >&-
  $ maatwerk profiles -o .
  $ echo old >file; maatwerk profiles nobody -o file; cat file
  $ maatwerk profiles -o file 2>&- >&- <&-; head -1 file; ls -A

Whoever stops reading is not bothered.

  $ maatwerk recommend --top 0 --why --format json | head -1
  $ maatwerk --help | true
