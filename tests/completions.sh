#!/bin/sh
# What a shell offers after maatwerk, asked of that shell: its own completion runs on the script that
# the program writes for it.
# Usage: sh tests/completions.sh PROGRAM SHELL     bash, zsh or fish
set -eu
export LC_ALL=C.UTF-8 TERM=dumb
unset MAATWERK_LANG MAATWERK_CATALOG
usage="usage: sh tests/completions.sh PROGRAM SHELL"
program=$(cd "$(dirname "${1:?$usage}")" && pwd)/$(basename "$1")
shell=${2:?$usage}
overlay=$(cd "$(dirname "$0")/.." && pwd)/examples/overlay-voorbeeldstad.yaml
if ! command -v "$shell" >/dev/null; then
  echo "$shell is missing (Debian package $shell)"
  exit 1
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM
export HOME="$scratch" XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data"
mkdir "$scratch/work"
cd "$scratch/work"
: >form.yaml
: >"my form.yaml"
wrong=0
problem() {
  echo "$shell: $1"
  wrong=1
}

# script LANGUAGE [OPTION...]: the script that is tried from now on.
script() {
  "$program" completions "$shell" --lang "$@" >"$scratch/_maatwerk"
}

# offers LINE: what could stand at the end of the line, a word a line.
offers() {
  case $shell in
    bash) bash --norc --noprofile "$scratch/offers.bash" "$scratch/_maatwerk" "$1" ;;
    zsh) zsh -f "$scratch/offers.zsh" "$scratch" "$1" ;;
    fish) fish --no-config "$scratch/offers.fish" "$scratch/_maatwerk" "$1" ;;
  esac 2>"$scratch/errors" | cut -f1 | sed 's/^--[a-z]*=//' | sort -u
  # Here and not after each call, which stands in a pipe.
  if [ -s "$scratch/errors" ]; then sed 's/^/error: /' "$scratch/errors"; fi
}

# Bash gives the words of the line; --option=word is three of them.
cat >"$scratch/offers.bash" <<'EOF'
source "$1"
read -r -a COMP_WORDS <<<"${2//=/ = }"
[[ $2 != *' ' && $2 != *= ]] || COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_maatwerk
[[ ${#COMPREPLY[@]} -eq 0 ]] || printf '%s\n' "${COMPREPLY[@]}"
EOF

cat >"$scratch/offers.fish" <<'EOF'
source $argv[1]
complete -C $argv[2]
EOF

# Zsh completes on a terminal only. What is really offered goes through compadd; -O, -A and -D only
# ask it something.
cat >"$scratch/offers.zsh" <<'EOF'
zmodload zsh/zpty zsh/zselect
cat >$1/offers-inside.zsh <<'INSIDE'
fpath=($scratch $fpath)
autoload -U compinit
compinit -u -d $scratch/zcompdump
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-[a-zA-Z]#[OAD](|\ *) ]]; then builtin compadd "$@"; return; fi
  local -a found
  builtin compadd -A found "$@"
  local word
  for word in $found; do print -r -- "$IPREFIX$word" >>$scratch/found; done
  builtin compadd "$@"
}
capture() {
  _main_complete 2>>$scratch/found-errors
  compstate[insert]= compstate[list]=
  print END >>$scratch/found
}
zle -C capture complete-word capture
bindkey '^X' capture
INSIDE
: >$1/found >$1/found-errors
zpty inside "zsh -f -i"
zpty -w inside "scratch=$1; source $1/offers-inside.zsh"
zpty -w -n inside "$2"$'\C-x'
for turn in {1..400}; do
  [[ "$(tail -n 1 $1/found)" != END ]] || break
  zselect -t 5
done
[[ "$(tail -n 1 $1/found)" == END ]] || print -u 2 "no answer from zsh"
zpty -d inside
grep -v '^END$' $1/found
cat $1/found-errors >&2
EOF
# Where zsh does not even complete a command of its own, it has no terminal to do it on.
if [ "$shell" = zsh ] && zsh -f "$scratch/offers.zsh" "$scratch" 'true ' 2>&1 | grep -q 'no answer'; then
  echo "Left out: zsh completes on a terminal only, and this machine gives it none."
  exit 0
fi

# only LINE WORD...: these are offered, and nothing else.
only() {
  line=$1
  shift
  offers "$line" >"$scratch/offered"
  [ $# -eq 0 ] || printf '%s\n' "$@" | sort -u >"$scratch/expected"
  [ $# -gt 0 ] || : >"$scratch/expected"
  cmp -s "$scratch/expected" "$scratch/offered" && return
  problem "'$line' offers:"
  diff "$scratch/expected" "$scratch/offered" || true
}

# some LINE WORD...: these are among what is offered.
some() {
  line=$1
  shift
  offers "$line" >"$scratch/offered"
  for word in "$@"; do
    grep -qxF -e "$word" "$scratch/offered" || problem "'$line' does not offer $word"
  done
}

# Commands, in both languages, and after options of the program.
script en
commands=$("$program" --lang en --help |
  awk '/^Commands:/ { inside = 1; next } /^$/ { inside = 0 } inside { print $1 }')
# shellcheck disable=SC2086  # a list of words
only 'maatwerk ' $commands
only 'maatwerk rec' recommend
only 'maatwerk --lang nl rec' recommend
only 'maatwerk --no-input -o out.json rec' recommend
only 'maatwerk help co' coverage completions
only 'maatwerk help recommend rec'
only 'maatwerk nosuch rec'

# The options of each command are those that its help names.
for command in '' $commands; do
  "$program" ${command:+"$command"} --lang en --help |
    sed -nE 's/^  (-[a-z],)?(--[a-z-]+).*/\2/p' | sort -u >"$scratch/expected"
  offers "maatwerk${command:+ $command} --" >"$scratch/offered"
  [ -s "$scratch/expected" ] || problem "no options in the help of '$command'"
  cmp -s "$scratch/expected" "$scratch/offered" && continue
  problem "'maatwerk $command --' offers other options than the help names:"
  diff "$scratch/expected" "$scratch/offered" || true
done
only 'maatwerk recommend --pers' --persistence --person
only 'maatwerk --lang nl recommend --age 70 --why-' --why-not

# The words of an option, also joined to it; the formats of the command.
only 'maatwerk recommend --persistence ' threatening situational structural complex
only 'maatwerk recommend --persistence=str' structural
only 'maatwerk explain --age 70 --reach h' home
only 'maatwerk recommend --format ' text json html
only 'maatwerk batch --format ' jsonl csv
only 'maatwerk --lang ' nl en
only 'maatwerk profiles --color a' auto always
only 'maatwerk recommend --age '
only 'maatwerk recommend --age fo'

# Ids.
only 'maatwerk profiles ou' outsider
only 'maatwerk activities --for ou' outsider
only 'maatwerk activities oo' oopoeh
only 'maatwerk explain --activity oo' oopoeh
only 'maatwerk activities oopoeh oo'
only 'maatwerk cases q' quiz
first_case=$("$program" cases --format json | sed -nE 's/^ *"(id|case)": "([a-z0-9-]+)".*/\2/p' | head -1)
only "maatwerk cases show $first_case" "$first_case"
only 'maatwerk completions ' bash zsh fish

# After a comma: not what stands there already.
only 'maatwerk recommend --group can' cancer
only 'maatwerk recommend --group widowed,ca' \
  widowed,cancer widowed,care-home widowed,care-intensive
only 'maatwerk recommend --group=cancer,ca' cancer,care-home cancer,care-intensive
only 'maatwerk explain --wish meeting,peers,no' meeting,peers,nothing

# Files. Bash offers these itself, see below.
if [ "$shell" != bash ]; then
  for line in 'recommend --person ' 'recommend --catalog ' 'batch ' 'check ' 'check x ' \
    'batch x.csv --rejects ' 'cases test ' 'diff builtin ' 'diff builtin x ' '-o '; do
    some "maatwerk ${line}fo" form.yaml
  done
fi
only 'maatwerk profiles fo'
only 'maatwerk diff b' builtin
only 'maatwerk diff x b' builtin
only 'maatwerk diff x y b'

# Dutch words beside the ids; activities of another catalogue.
script nl
only 'maatwerk recommend --persistence ' dreigend situationeel structureel complex \
  threatening situational structural
only 'maatwerk recommend --wish rol,lot' rol,lotgenoten
only 'maatwerk recommend --signal su' suïcidaliteit suicidality
only 'maatwerk profiles acht' achterblijver
only 'maatwerk activities --for outs' outsider
only 'maatwerk rec' recommend
added=$(sed -nE '/^activities:/,$ s/^  ([a-z-]+):$/\1/p' "$overlay" | while read -r id; do
  "$program" activities "$id" >/dev/null 2>&1 || echo "$id"
done | head -1)
[ -n "$added" ] || problem "$overlay adds no activity"
only "maatwerk activities $added"
script en --catalog "$overlay"
only "maatwerk activities $added" "$added"

# With the Tab key, as it is typed; what the command is then given comes out.
script en
types() {
  printf '%s\n' ". '$scratch/_maatwerk'" "maatwerk() { printf '<%s>' \"\$@\"; echo; }" "$1" |
    bash --norc --noprofile -i 2>/dev/null | tail -1
}
tab=$(printf '\t')
# typed LINE RESULT
typed() {
  found=$(types "$1")
  [ "$found" = "$2" ] || problem "'$1' gives $found and not $2"
}
if [ "$shell" = bash ]; then
  typed "maatwerk rec${tab}--pers${tab}i${tab}str${tab}" '<recommend><--persistence><structural>'
  typed "maatwerk recommend --group=wid${tab},canc${tab}" '<recommend><--group=widowed,cancer>'
  typed "maatwerk recommend --person fo${tab}" '<recommend><--person><form.yaml>'
  typed "maatwerk recommend --person my${tab}--why" '<recommend><--person><my form.yaml><--why>'
  typed "maatwerk check x fo${tab}" '<check><x><form.yaml>'
  typed "maatwerk diff bu${tab}fo${tab}" '<diff><builtin><form.yaml>'
  typed "maatwerk profiles fo${tab}" '<profiles><fo>'
  : >builtin-old.yaml
  typed "maatwerk diff builtin${tab}-${tab}" '<diff><builtin-old.yaml>'
fi

# The explanations; an apostrophe and a colon do no harm.
script nl
case $shell in
  fish) explained=$(fish --no-config "$scratch/offers.fish" "$scratch/_maatwerk" \
    'maatwerk recommend --gro') ;;
  *) explained=$(grep -F -e "Situaties, met komma'\\''s" "$scratch/_maatwerk" || true) ;;
esac
case $shell$explained in
  bash* | *"Situaties, met komma"*) ;;
  *) problem "no explanation of --group" ;;
esac
if [ "$shell" = bash ] && command -v shellcheck >/dev/null; then
  shellcheck "$scratch/_maatwerk" || wrong=1
fi

[ $wrong -eq 0 ] && echo "Completion in $shell is as it should be."
exit $wrong
