#!/bin/sh
# Runs every example of --help, of every command and in both languages, with files of the names that
# they mention: each must be understood, and do what it says.
# Usage: sh tests/help_examples.sh PROGRAM
set -eu
program=$(cd "$(dirname "${1:?usage: sh tests/help_examples.sh PROGRAM}")" && pwd)
PATH=$program:$PATH
cd "$(dirname "$0")/.."
examples=$PWD/examples
catalog=$PWD/catalog
unset MAATWERK_CATALOG
export LC_ALL=C.UTF-8
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
wrong=0
count=0

# files FORM BY KEEP OVERLAY COLUMNS CATALOGUE OLD NEW: what the examples of one language name.
files() {
  cp "$examples/person.yaml" "$1"
  sed "1s/district/$2/" "$examples/intakes.csv" >intakes.csv
  cp "$examples/intakes.jsonl" .
  sed "1s/[Ww]ijk/$3/" "$examples/intakes-export.csv" >export.csv
  cp "$examples/overlay-voorbeeldstad.yaml" "$4"
  cp "$examples/form-voorbeeldstad.yaml" "$5"
  cp -R "$catalog" "$6"
  cp "$examples/overlay-gemeente.yaml" "$7"
  cp "$examples/overlay-gemeente.yaml" "$8"
}

for MAATWERK_LANG in nl en; do
  export MAATWERK_LANG HOME="$scratch/$MAATWERK_LANG"
  mkdir -p "$HOME/.local/share/bash-completion/completions" "$HOME/.zsh" "$HOME/.config/fish/completions"
  cd "$HOME"
  case $MAATWERK_LANG in
    nl) files formulier.yaml gemeente wijk gemeente.yaml kolommen.yaml catalogus oud.yaml nieuw.yaml ;;
    en) files form.yaml municipality district overlay.yaml columns.yaml catalog old.yaml new.yaml ;;
  esac
  maatwerk --help >top
  awk '/^[A-Z][a-z]*:$/ { inside = /^(Commands|Opdrachten):$/; next }
    inside && /^  [a-z]/ { print $1 }' top >commands
  {
    cat top
    while read -r command; do maatwerk help "$command"; done <commands
  } >texts
  awk '/^(Examples|Voorbeelden):$/ { inside = 1; next } /^$/ { inside = 0 } inside' texts |
    sed 's/^ *//; s/   *[^ ].*$//' | sort -u >lines
  while read -r line; do
    count=$((count + 1))
    code=0
    sh -c "$line" </dev/null >out 2>err || code=$?
    case $line in
      # These two ask, and there is nobody: that is what they must say.
      maatwerk | "maatwerk cases quiz") [ $code -eq 2 ] && continue ;;
    esac
    if [ $code -gt 1 ]; then
      echo "$MAATWERK_LANG: '$line' ends with $code: $(head -n 2 err)"
      wrong=1
    fi
  done <lines
done
echo "$count examples run"
[ $count -ge 50 ] || { echo "that is too few: where are they?"; wrong=1; }
exit $wrong
