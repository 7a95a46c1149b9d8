Paths that lead nowhere.

  $ ln -s loop loop
  $ maatwerk profiles --catalog loop
  maatwerk: error: cannot open 'loop': the links point to each other
  [2]
  $ maatwerk check loop/x
  maatwerk: error: cannot open 'loop/x': the links point to each other
  [2]
  $ maatwerk check loop --lang nl
  maatwerk: fout: kan 'loop' niet openen: de koppelingen verwijzen naar elkaar
  [2]
  $ maatwerk recommend --person loop
  maatwerk: error: cannot open 'loop': the links point to each other
  [2]
  $ maatwerk check "$(printf '%05000d' 0)" 2>&1 | sed 's/0000*/0.../'
  maatwerk: error: cannot open '0...': the name is too long
  $ maatwerk recommend --person .
  maatwerk: error: cannot read '.': it is a directory
  [2]
  $ maatwerk recommend --person /dev/zero
  maatwerk: error: '/dev/zero' is too large: more than 1 MiB
  [2]
  $ maatwerk check "$(printf 'a\033[31mb')"
  maatwerk: error: cannot open 'a\x1b[31mb': no such file or directory
  [2]

A pipe gives its content once.

  $ cat >overlay.yaml <<'END'
  > overlay: Test
  > activities:
  >   oopoeh:
  >     off: no dogs here
  > END
  $ maatwerk check - <overlay.yaml
  -: fine
  errors: 0; warnings: 0
  $ mkfifo pipe
  $ cat overlay.yaml >pipe & maatwerk check pipe
  pipe: fine
  errors: 0; warnings: 0

Output: standard output under its other name is added to; a file is replaced as a whole or not at all.

  $ { echo first; maatwerk profiles -o /dev/stdout; } >both; head -2 both
  first
  Active: active
  $ maatwerk profiles -o /dev/stdout | true
  $ maatwerk profiles -o /dev/full
  maatwerk: error: cannot write '/dev/full': no space left on the disk
  [2]
  $ maatwerk profiles >/dev/full
  maatwerk: error: cannot write the output: no space left on the disk
  [2]
  $ maatwerk profiles --lang nl >&-
  maatwerk: fout: kan de uitvoer niet schrijven: dit kanaal is gesloten
  [2]
  $ maatwerk profiles -o .
  maatwerk: error: cannot write '.': it is a directory
  [2]
  $ echo old >file; maatwerk profiles nobody -o file; cat file
  maatwerk: error: profiles: 'nobody' is not possible; allowed here: active, sheltered, left-behind, dependent, compensator, outsider, hopeful, survivor
  old
  $ maatwerk profiles -o file 2>&- >&- <&-; head -1 file; ls -A
  Active: active
  both
  file
  loop
  overlay.yaml
  pipe

Whoever stops reading is not bothered.

  $ maatwerk recommend --top 0 --why --format json | head -1
  {
  $ maatwerk --help | true
