#!/bin/sh
# What the program says about itself and what the papers say agree: every command and option of
# --help is in the man page and the other way round, the README names every command, and links to
# files lead somewhere.
# Usage: sh tests/docs.sh PROGRAM
set -eu
export LC_ALL=C
program=$(cd "$(dirname "${1:?usage: sh tests/docs.sh PROGRAM}")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/.."
page=man/maatwerk.1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
wrong=0
problem() {
  echo "$1"
  wrong=1
}

# The commands: first words below a heading such as "Commands:" or "Subcommands:".
"$program" --lang en --help >"$scratch/help"
commands=$(awk '/^[A-Za-z]*[Cc]ommands:?$/ { inside = 1; next }
                inside && /^[^ ]/ { inside = 0 }
                inside && /^  ? ?[a-z]/ { print $1 }' "$scratch/help")
[ -n "$commands" ] || problem "--help: no list of commands found"
for command in $commands; do
  "$program" "$command" --lang en --help >>"$scratch/help" || problem "$command --help fails"
done

options_in() {
  grep -oE -e '(^|[^A-Za-z0-9_-])--[a-z][a-z-]*' "$1" | sed 's/.*--/--/' | sort -u
}
options_in "$scratch/help" >"$scratch/options"
command -v mandoc >/dev/null || problem "mandoc is missing (Debian package mandoc)"
if [ -f "$page" ]; then
  mandoc -T lint -W warning "$page" || wrong=1
  # As it is read; a letter struck twice is a bold one.
  mandoc -T ascii -O width=1000 "$page" | sed "s/.$(printf '\b')//g" >"$scratch/page"
  options_in "$scratch/page" >"$scratch/documented"
  for option in $(comm -23 "$scratch/options" "$scratch/documented"); do
    problem "$page: does not name $option"
  done
  for option in $(comm -13 "$scratch/options" "$scratch/documented"); do
    problem "$page: names $option, which the program does not know"
  done
  for command in $commands; do
    grep -qw -e "$command" "$scratch/page" || problem "$page: does not name the command $command"
  done
else
  problem "$page: missing"
fi

for command in $commands; do
  grep -qw -e "$command" README.md || problem "README.md: does not name the command $command"
done
find . -path ./build -prune -o -name '*.md' -print | sort >"$scratch/texts"
while read -r text; do
  grep -oE '\]\([^)#: ]+' "$text" | sed 's/](//' >"$scratch/links" || true
  while read -r link; do
    [ -e "$(dirname "$text")/$link" ] || problem "$text: a link leads to $link, which is not there"
  done <"$scratch/links"
done <"$scratch/texts"

[ $wrong -eq 0 ] && echo "Program, man page and README agree."
exit $wrong
