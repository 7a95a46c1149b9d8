#!/bin/sh
# Builds maatwerk.exe for Windows on Debian 12 and tries it under wine beside the program of this
# machine: the same output, messages and exit codes, byte for byte. What Windows has of its own
# (case in names, consoles) is looked at apart. What is given out is
# build/windows/maatwerk-VERSION-windows.zip: the program, how to start it, licences, examples.
# Usage: sh tests/windows.sh
# Not tried: a real Windows with its consoles, network disks and spreadsheets.
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=tests/packages.sh
. tests/packages.sh
need_packages build windows

sh cmake/sources.sh build/sources
cmake --preset windows
cmake --build --preset windows --parallel "$(job_count)"
cmake --preset release
cmake --build --preset release --parallel "$(job_count)"
exe=$PWD/build/windows/maatwerk.exe
ours=$PWD/build/release/maatwerk
examples=$PWD/examples
catalog=$PWD/catalog

scratch=$(mktemp -d)
wine=/usr/lib/wine/wine64
export WINEPREFIX="$scratch/wine" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
export LC_ALL=C.UTF-8
unset DISPLAY MAATWERK_LANG MAATWERK_CATALOG NO_COLOR FORCE_COLOR
trap '/usr/lib/wine/wineserver64 -k || true
  chmod -R u+w "$scratch"; rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM
mkdir "$scratch/ours" "$scratch/theirs"
$wine wineboot --init >"$scratch/wineboot" 2>&1 || { cat "$scratch/wineboot"; exit 1; }

wrong=0
problem() {
  echo "WRONG: $1"
  wrong=1
}

# both WHAT CODE ARGUMENTS...: runs the two programs, each in a folder of its own, with $input as
# standard input; everything that they write must be the same, and CODE their exit code.
input=/dev/null
both() {
  what=$1
  code=$2
  shift 2
  for place in ours theirs; do
    got=0
    if [ $place = ours ]; then
      (cd "$scratch/ours" && exec "$ours" "$@") <"$input" \
        >"$scratch/ours.out" 2>"$scratch/ours.err" || got=$?
    else
      (cd "$scratch/theirs" && exec $wine "$exe" "$@") <"$input" \
        >"$scratch/theirs.out" 2>"$scratch/theirs.err" || got=$?
    fi
    [ $got -eq "$code" ] || problem "$what: $place ends with $got, not with $code"
  done
  for stream in out err; do
    cmp -s "$scratch/ours.$stream" "$scratch/theirs.$stream" && continue
    problem "$what: std$stream is not the same:"
    diff "$scratch/ours.$stream" "$scratch/theirs.$stream" | head -n 6 || true
  done
  if ! diff -r "$scratch/ours" "$scratch/theirs" >"$scratch/diff" 2>&1; then
    problem "$what: the files are not the same:"
    head -n 6 "$scratch/diff"
    cp -R "$scratch/ours/." "$scratch/theirs"
  fi
  echo "  $what"
}

# says TEXT: the last message of the program for Windows holds this text.
says() {
  grep -qF -- "$1" "$scratch/theirs.err" && return
  problem "$what: does not say '$1' but:"
  head -n 3 "$scratch/theirs.err"
}

# everywhere COMMAND...: prepares the two folders.
everywhere() {
  for place in ours theirs; do (cd "$scratch/$place" && "$@"); done
}

echo "Tried under wine, compared with the program of this machine:"

# One person.
set -- --persistence situationeel --motivation ja --age 72 --gender vrouw \
  --group partner-overleden,woont-alleen --wish lotgenoten --today 2025-06-01
for lang in nl en; do
  both "a person by options, $lang" 0 recommend "$@" --lang $lang
  both "a person by options, $lang, with every reason" 0 recommend "$@" --lang $lang --why --why-not
  both "a handout, $lang" 0 recommend "$@" --lang $lang --handout
  both "the reasoning, $lang" 0 explain "$@" --lang $lang
  both "a page of HTML, $lang, to a file" 0 explain "$@" --lang $lang --format html -o page.html
  both "JSON, $lang" 0 recommend "$@" --lang $lang --format json
  both "colours, $lang" 0 recommend "$@" --lang $lang --color always
  both "a wish that is none of the words, $lang" 2 recommend "$@" --lang $lang \
    --wish 'iets leuks doen met een café'
  both "an unknown option, $lang" 2 recommend --lang $lang --gendr vrouw
  both "help, $lang" 0 recommend --help --lang $lang
  both "no terminal to ask at, $lang" 2 --lang $lang
done
both "version" 0 --version
both "a path that begins with a slash" 2 check /nowhere/é
both "a person from a file" 0 recommend --person "$examples/person.yaml" --lang nl
sed 's/$/\r/' "$examples/person.yaml" >"$scratch/crlf.yaml"
both "a person from a file with CRLF" 0 recommend --person "$scratch/crlf.yaml" --lang nl
input=$scratch/crlf.yaml
both "a person from standard input with CRLF" 0 recommend --person - --lang nl
input=/dev/null

# Many forms.
form=$examples/form-voorbeeldstad.yaml
everywhere mkdir uit
set -- batch --form "$form" --keep Opmerkingen --lang nl --rejects uit/afgewezen.csv --format csv
both "a batch with CRLF, BOM and accents" 1 "$@" "$examples/intakes-export.csv"
both "a batch to a file" 1 "$@" "$examples/intakes-export.csv" -o uit/adviezen.csv
both "a batch in place of that file" 1 "$@" "$examples/intakes-export.csv" -o uit/adviezen.csv
both "a batch by two threads" 1 "$@" "$examples/intakes-export.csv" --jobs 2
input=$examples/intakes-export.csv
both "a batch from standard input" 1 "$@" -
input=/dev/null
tail -c +4 "$examples/intakes-export.csv" | iconv -f utf-8 -t windows-1252 >"$scratch/1252.csv"
both "a batch in windows-1252" 1 "$@" --encoding windows-1252 "$scratch/1252.csv"
both "a batch in windows-1252, not told" 2 "$@" "$scratch/1252.csv"
both "a batch of JSON lines" 0 batch "$examples/intakes.jsonl" --lang nl --why
both "a summary" 0 summary "$examples/intakes.csv" --by district --lang nl

# Names of files: a letter that the code page 1252 knows, and some that it does not.
everywhere cp "$examples/intakes.csv" 'één naam ☂ Ω.csv'
everywhere mkdir 'map é ☂'
everywhere cp "$examples/intakes.csv" 'map é ☂/lijst.csv'
both "a name beyond the code page" 0 batch 'één naam ☂ Ω.csv' -o 'map é ☂/uit ☂.jsonl'
both "a name beyond the code page in a message" 2 batch 'geen ☂.csv' --lang nl

# Catalogues.
overlay=$examples/overlay-voorbeeldstad.yaml
both "a catalogue from a folder" 0 --version --catalog "$catalog"
both "the catalogue of that folder, whole" 0 activities --format json --catalog "$catalog"
both "an overlay" 0 activities --catalog "$overlay" --lang nl
everywhere cp "$overlay" 'aanvulling ☂.yaml'
both "checks" 0 check 'aanvulling ☂.yaml' "$examples/person.yaml" --lang nl

# What cannot be done.
everywhere touch vast.txt
everywhere chmod a-w vast.txt
if [ "$(id -u)" -ne 0 ]; then    # To root nothing is protected.
  both "a file that may not be written" 2 profiles -o vast.txt --lang nl
fi
both "a folder that is not there" 2 profiles -o nergens/x.txt --lang nl
both "a folder in the place of a file" 2 profiles -o uit --lang nl
both "the output over the input" 2 batch 'één naam ☂ Ω.csv' -o 'één naam ☂ Ω.csv' --lang nl
both "a value that is none" 2 recommend --age oud --lang nl

echo "Of Windows alone:"

# alone WHAT CODE ARGUMENTS...: runs the program for Windows.
alone() {
  what=$1
  code=$2
  shift 2
  got=0
  (cd "$scratch/theirs" && exec $wine "$exe" "$@") <"$input" \
    >"$scratch/theirs.out" 2>"$scratch/theirs.err" || got=$?
  [ $got -eq "$code" ] || problem "$what: ends with $got, not with $code"
  echo "  $what"
}

alone "paths with backslashes" 0 batch 'map é ☂\lijst.csv' -o 'map é ☂\..\terug.jsonl'
cmp "$scratch/theirs/terug.jsonl" "$scratch/ours/map é ☂/uit ☂.jsonl" || problem "$what"
alone "a message names the path as it was given" 2 check 'map é ☂\niets.yaml' --lang nl
says "'map é ☂\\niets.yaml'"
alone "two outputs that differ in case alone" 2 batch "$examples/intakes.csv" -o Uit.csv \
  --rejects uit.CSV --lang en
says "same file"
alone "the output over the input, in another case" 2 batch terug.jsonl -o TERUG.JSONL --lang en
says "is the file that is read"
export MAATWERK_CATALOG="aanvulling ☂.yaml;niets.yaml"
alone "several catalogues in MAATWERK_CATALOG, with ;" 2 profiles --lang en
says "'niets.yaml'"
unset MAATWERK_CATALOG

# A reader that goes away is no failure.
{
  code=0
  $wine "$exe" activities --format json 2>"$scratch/theirs.err" || code=$?
  echo $code >"$scratch/code"
} | head -n 1 >/dev/null
[ "$(cat "$scratch/code")" -eq 0 ] || problem "a reader that goes away: $(cat "$scratch/code")"
[ ! -s "$scratch/theirs.err" ] || problem "a reader that goes away: $(cat "$scratch/theirs.err")"
echo "  a reader that goes away"

# Ended by force while it writes: nothing is left, not even a part.
mkfifo "$scratch/pipe"
(cd "$scratch/theirs" && exec $wine "$exe" batch - -o half.jsonl) <"$scratch/pipe" \
  >/dev/null 2>&1 &
exec 3>"$scratch/pipe"
awk 'NR == 1 { print; next } { row[NR] = $0 }
  END { for (i = 0; i < 1000; i++) for (j = 2; j <= NR; j++) print row[j] }' \
  "$examples/intakes.csv" >&3
half_written() { find "$scratch/theirs" -name '.maatwerk-*.tmp' | grep -q .; }
patience=100
until half_written || [ $patience -eq 0 ]; do
  patience=$((patience - 1))
  sleep 0.1
done
half_written || problem "ended by force: it did not begin to write"
$wine taskkill /f /im maatwerk.exe >/dev/null 2>&1
exec 3>&-
wait || true
! half_written || problem "ended by force: a part is left"
[ ! -e "$scratch/theirs/half.jsonl" ] || problem "ended by force: there is output"
echo "  ended by force while it writes"

# At a console: the one that wine has in a terminal. It does not know colours, whatever it says.
# at_console WHAT CODE ARGUMENT KEYS...: types each of KEYS when the next question is there.
at_console() {
  what=$1
  code=$2
  command="$wine '$exe' $3"
  shift 3
  rm -f "$scratch/keys" "$scratch/code"
  mkfifo "$scratch/keys"
  (
    got=0
    script -qefc "$command" /dev/null <"$scratch/keys" >"$scratch/screen" 2>&1 || got=$?
    echo $got >"$scratch/code"
  ) &
  exec 3>"$scratch/keys"
  asked=0
  for keys in "$@"; do
    asked=$((asked + 1))
    patience=300
    until [ "$(grep -c '^.*\[0\] >' "$scratch/screen")" -ge $asked ] || [ $patience -eq 0 ]; do
      patience=$((patience - 1))
      sleep 0.1
    done
    # shellcheck disable=SC2059  # holds \r
    printf "$keys" >&3
  done
  patience=100
  until [ -e "$scratch/code" ] || [ $patience -eq 0 ]; do
    patience=$((patience - 1))
    sleep 0.1
  done
  exec 3>&-
  wait || true
  [ "$(cat "$scratch/code")" -eq "$code" ] || problem "$what: ends with $(cat "$scratch/code")"
  echo "  $what"
}
shows() {
  grep -qF -- "$1" "$scratch/screen" || problem "$what: does not show '$1'"
}
at_console "questions at a console, stopped by q" 130 "--lang nl --color never" \
  'geïsoleerd ☂ één\r' '0\r' 'q\r'
shows 'Enkele vragen over één persoon'
shows 'kies een nummer van 0 tot en met 4'
shows '(2/13)'
at_console "a word with an accent, typed at a console" 0 "--lang nl --color never" 'suïcide\r'
shows 'EERST DIT: gedachten aan zelfdoding'
at_console "questions at a console, stopped by Ctrl-C" 130 "--lang en --color never" '0\r' '\003'
export MAATWERK_LANG="nl"
at_console "a window of its own stays until Enter" 130 '' 'q\r\r'
shows 'Druk op Enter om dit venster te sluiten.'

# What is given out. The text is for the Notepad of Windows; the same files give the same zip.
version=$(sed -n 's/^  VERSION //p' CMakeLists.txt)
zip=$PWD/build/windows/maatwerk-$version-windows.zip
out=$scratch/maatwerk-$version
mkdir "$out"
cp "$exe" "$out/"
cp -R examples "$out/"
rm "$out/examples/quickstart.sh" "$out/examples/parallel.sh"
{ printf '\357\273\277'; sed 's/$/\r/' cmake/package/LEESMIJ.txt; } >"$out/LEESMIJ.txt"
# Parts of the C library of mingw-w64 are in the program too.
sed 's/$/\r/' cmake/package/copyright LICENSE \
  /usr/share/doc/mingw-w64-x86-64-dev/copyright >"$out/LICENCES.txt"
rm -f "$zip"
(cd "$scratch" && cmake -E tar cf "$zip" --format=zip --mtime=2026-01-01 "maatwerk-$version")

# Unpacked and used once as its text says.
mkdir "$scratch/unpacked"
(cd "$scratch/unpacked" && cmake -E tar xf "$zip")
(cd "$scratch/unpacked/maatwerk-$version" && exec $wine maatwerk.exe recommend \
  --person 'examples\person.yaml' --handout --format html -o blad.html --lang nl)
grep -q '</html>' "$scratch/unpacked/maatwerk-$version/blad.html" || problem "the zip: no sheet"
echo "  the zip, unpacked and used"

[ $wrong -eq 0 ] || exit 1
echo "== $(basename "$zip"): $(wc -c <"$zip") bytes"
