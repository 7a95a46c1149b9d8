#!/bin/sh
# What the program says about itself and what the papers say agree: commands and options of --help
# (in both languages), both man pages and README; exit codes and environment variables; the keys of
# the JSON output; the README's examples, which tests/golden/readme.t runs; the headings to which
# the catalogue's sources point. Links to files lead somewhere.
# Usage: sh tests/docs.sh PROGRAM
set -eu
export LC_ALL=C
unset MAATWERK_LANG MAATWERK_CATALOG
program=$(cd "$(dirname "${1:?usage: sh tests/docs.sh PROGRAM}")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/.."
transcript=tests/golden/readme.t
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
wrong=0
problem() {
  echo "$1"
  wrong=1
}

# same WHAT EXPECTED-FILE WHERE FILE WHERE: both hold one word a line.
same() {
  sort -u "$2" >"$scratch/left"
  sort -u "$4" >"$scratch/right"
  [ -s "$scratch/left" ] || problem "$3: no $1 found"
  for word in $(comm -23 "$scratch/left" "$scratch/right"); do
    problem "$5: does not name the $1 $word, which $3 has"
  done
  for word in $(comm -13 "$scratch/left" "$scratch/right"); do
    problem "$5: names the $1 $word, which $3 does not have"
  done
}

options_in() {
  grep -oE -e '(^|[^A-Za-z0-9_-])--[a-z][a-z-]*' "$1" | sed 's/.*--/--/' | sort -u
}

# The commands: first words below a heading such as "Commands:" or "Subcommands:".
"$program" --lang en --help >"$scratch/help-en"
commands=$(awk '/^[A-Za-z]*[Cc]ommands:?$/ { inside = 1; next }
                inside && /^[^ ]/ { inside = 0 }
                inside && /^  ? ?[a-z]/ { print $1 }' "$scratch/help-en")
[ -n "$commands" ] || problem "--help: no list of commands found"
"$program" --lang nl --help >"$scratch/help-nl"
for language in en nl; do
  # The last lines of the help: "Exit codes: 0 done; 1 done, with findings; …".
  sed -nE 's/^[A-Z][a-z ]*: (0 .*)/\1/p' "$scratch/help-$language" | tr ';' '\n' |
    grep -oE '^ *[0-9]+' | tr -d ' ' >"$scratch/exits-$language" || true
  for command in $commands; do
    "$program" "$command" --lang $language --help >>"$scratch/help-$language" ||
      problem "$command --lang $language --help fails"
  done
  options_in "$scratch/help-$language" >"$scratch/options-$language"
done
same option "$scratch/options-en" "--help" "$scratch/options-nl" "--lang nl --help"
same "exit code" "$scratch/exits-en" "--help" "$scratch/exits-nl" "--lang nl --help"

# section HEADING FILE: what stands below a heading, up to the next one of the same rank.
man_section() {
  awk -v heading="$1" '/^[^ ]/ { inside = ($0 == heading); next } inside' "$2"
}
readme_section() {
  awk -v heading="$1" '/^```/ { code = !code }
    !code && /^#+ / { inside = ($0 == heading); next } inside' README.md
}

readme_section '### Exit codes' | sed -nE 's/^\| *([0-9]+) *\|.*/\1/p' >"$scratch/readme-exits"
readme_section '### Environment' | grep '^|' | cut -d'|' -f2 |
  grep -oE '[A-Z][A-Z_]+' >"$scratch/readme-variables" || true
same "exit code" "$scratch/exits-en" "--help" "$scratch/readme-exits" README.md

# check_page PAGE EXITS-HEADING ENVIRONMENT-HEADING
check_page() {
  if [ ! -f "$1" ]; then
    problem "$1: missing"
    return
  fi
  mandoc -T lint -W style "$1" || wrong=1
  # As it is read; a letter struck twice is a bold one.
  mandoc -T ascii -O width=1000 "$1" | sed "s/.$(printf '\b')//g" >"$scratch/page"
  options_in "$scratch/page" >"$scratch/documented"
  same option "$scratch/options-en" "--help" "$scratch/documented" "$1"
  for command in $commands; do
    grep -qw -e "$command" "$scratch/page" || problem "$1: does not name the command $command"
    # Its options stand in the sections whose headings name it, or in the first: those of all.
    awk -v command="$command" '/^\.SS / {
        inside = ++section == 1
        gsub(/[,:]/, " ")
        for (i = 2; i <= NF; i++) if ($i == command) inside = 1
      }
      /^\.SH / { inside = 0 } inside' "$1" | sed 's/\\-/-/g' >"$scratch/sections"
    options_in "$scratch/sections" >"$scratch/documented"
    "$program" "$command" --lang en --help >"$scratch/help"
    options_in "$scratch/help" | comm -23 - "$scratch/documented" >"$scratch/missing"
    while read -r option; do
      problem "$1: does not name $option among the options of $command"
    done <"$scratch/missing"
  done
  # What is explained stands at an indentation of 7, the explanation deeper.
  man_section "$2" "$scratch/page" | sed -nE 's/^ {7}([0-9]+)( .*)?$/\1/p' >"$scratch/page-exits"
  same "exit code" "$scratch/exits-en" "--help" "$scratch/page-exits" "$1"
  man_section "$3" "$scratch/page" | sed -nE 's/^ {7}([A-Z_]+(, [A-Z_]+)*)( .*)?$/\1/p' |
    tr -d ' ' | tr ',' '\n' >"$scratch/page-variables"
  same variable "$scratch/readme-variables" README.md "$scratch/page-variables" "$1"
}
if command -v mandoc >/dev/null; then
  check_page man/maatwerk.1 "EXIT STATUS" ENVIRONMENT
  check_page man/nl/maatwerk.1 AFSLUITSTATUS OMGEVING
else
  problem "mandoc is missing (Debian package mandoc)"
fi

# The variables are those that the program asks for.
while read -r variable; do
  grep -rqF "\"$variable\"" src || problem "README.md: the program does not know $variable"
done <"$scratch/readme-variables"
grep -rhoE '"(MAATWERK_[A-Z_]+|LC_[A-Z]+|[A-Z]+_COLOR|TERM|LANG|COLUMNS)"' src | tr -d '"' |
  sort -u >"$scratch/variables"
same variable "$scratch/variables" src "$scratch/readme-variables" README.md

# README: commands, options, keys of the JSON output.
for command in $commands; do
  grep -qw -e "$command" README.md || problem "README.md: does not name the command $command"
done
readme_section '## Commands and flags' >"$scratch/flags"
options_in "$scratch/flags" >"$scratch/documented"
same option "$scratch/options-en" "--help" "$scratch/documented" README.md
{
  "$program" recommend --format json --top 1 --why --why-not --persistence structural
  "$program" recommend --format json --persistence complex --motivation yes --coping active \
    --signal abuse
} | grep -oE '^ *"[a-z_]+":' | tr -d ' ":' | sort -u >"$scratch/keys"
readme_section '### JSON' >"$scratch/json"
while read -r key; do
  grep -qF "\`$key\`" "$scratch/json" || problem "README.md: JSON: does not explain the key $key"
done <"$scratch/keys"

# The examples of the README and of the walk-through for trainers are run by transcripts, and what
# the README shows of their output stands there.
fenced() {
  awk -v language="$1" '$0 == "```" language { inside = 1; next } /^```/ { inside = 0 } inside' \
    "${2:-README.md}"
}
# expect_run TEXT TRANSCRIPT
expect_run() {
  fenced sh "$1" | grep '^maatwerk ' >"$scratch/examples" || problem "$1: no examples found"
  while read -r line; do
    # What follows in the transcript answers questions or cuts the output short, if anything.
    awk -v line="  \$ $line" 'index($0, line) == 1 {
        rest = substr($0, length(line) + 1)
        if (rest == "" || rest ~ /^( 2>[^ ]*)?( <[^ ]*)? [|] /) found = 1
      } END { exit !found }' "$2" || problem "$2: does not run: $line"
  done <"$scratch/examples"
}
expect_run README.md "$transcript"
expect_run examples/training.md tests/golden/training.t
expect_run examples/training.nl.md tests/golden/training.t
fenced text | grep -vxF -e '…' -e '' >"$scratch/shown" || problem "README.md: no output shown"
while IFS= read -r line; do
  grep -qxF -e "  $line" "$transcript" || problem "README.md: shows what does not come out: $line"
done <"$scratch/shown"
for form in yaml json; do
  fenced $form | grep -vx -e '# examples/.*' -e ' *…' | while IFS= read -r line; do
    grep -qhxF -e "$line" examples/*.$form || echo "$line"
  done >"$scratch/other"
  [ ! -s "$scratch/other" ] || problem "README.md: the examples (*.$form) have other lines"
done

# Each test that the table of 25 points names is there.
grep -oE '(tests|src)/[a-z0-9_/.-]+[a-z0-9]' tests/checklist.md | sort -u >"$scratch/named"
[ -s "$scratch/named" ] || problem "tests/checklist.md: names no test"
while read -r file; do
  [ -e "$file" ] || problem "tests/checklist.md: there is no $file"
done <"$scratch/named"

# Each place in our own method names its heading of the README: "needs: # README: …".
awk '/^  [a-z]/ { ours = ($1 == "method:") } /^    [a-z]/ { inside = ours && $1 == "places:" }
     inside && /^      [a-z-]+:/' catalog/sources.yaml >"$scratch/places"
[ -s "$scratch/places" ] || problem "catalog/sources.yaml: no places in our own method found"
sed 's/.*# README: //' "$scratch/places" >"$scratch/cited"
while IFS= read -r heading; do
  grep -qxF -e "### $heading" README.md || problem "README.md: no heading '$heading', which is cited"
done <"$scratch/cited"

find . -path ./build -prune -o -name '*.md' -print | sort >"$scratch/texts"
while read -r text; do
  grep -oE '\]\([^) ]+' "$text" | sed 's/](//' | grep -v : >"$scratch/links" || true
  while read -r link; do
    file=${link%%#*}
    [ -n "$file" ] && file=$(dirname "$text")/$file || file=$text
    if [ ! -e "$file" ]; then
      problem "$text: a link leads to $link, which is not there"
    elif [ "$link" != "${link#*#}" ]; then
      sed -n 's/^##* //p' "$file" | tr '[:upper:] ' '[:lower:]-' | tr -cd 'a-z0-9\n_-' |
        grep -qxF -e "${link#*#}" || problem "$text: a link leads to $link, a heading that is not there"
    fi
  done <"$scratch/links"
done <"$scratch/texts"

[ $wrong -eq 0 ] && echo "Program, man pages and README agree."
exit $wrong
