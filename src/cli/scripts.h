/// The scripts for completion as far as they are the same whatever the commands are. What is in
/// {braces} is put in by completion_script().
#pragma once

#include <string_view>

namespace maatwerk::script {

inline constexpr std::string_view kBash =
    R"(# Completes commands, options and words of maatwerk in bash.
# Written by: maatwerk completions bash
# shellcheck shell=bash

# Offers those of the words that begin with what is typed.
_maatwerk_one() {
  local word
  for word; do
    [[ $word != "$typed"* ]] || COMPREPLY+=("$word")
  done
}

# The same after the last comma, without the words that stand there already.
_maatwerk_some() {
  local word before=
  [[ $typed != *,* ]] || before=${typed%,*},
  for word; do
    [[ ,$before == *",$word,"* || $word != "${typed##*,}"* ]] || COMPREPLY+=("$before$word")
  done
  compopt -o nospace 2>/dev/null
}

# Those of the words, and files. Bash does files best itself, but only where nothing else fits.
_maatwerk_file() {
  local file
  _maatwerk_one "$@"
  if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
    compopt -o default 2>/dev/null
    return
  fi
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$typed")
}

_maatwerk_option() {
  case $command in
{options}  esac
}

_maatwerk() {
  local typed=${COMP_WORDS[COMP_CWORD]} command='' option='' place=0 word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ -n $option ]]; then
      # Bash makes three words of --option=word.
      [[ $word == = ]] || option=''
      continue
    fi
    case $word in
      {takes}) option=$word ;;
      -*) ;;
      *) if [[ -z $command ]]; then command=$word; else place=$((place + 1)); fi ;;
    esac
  done
  [[ $typed != = ]] || typed=''
  if [[ -n $option ]]; then
    case "$command $option" in
{values}    esac
  elif [[ $typed == -* ]]; then
    _maatwerk_option
  else
    case "$command $place" in
{places}      *) _maatwerk_option ;;
    esac
  fi
}

complete -F _maatwerk maatwerk
)";

inline constexpr std::string_view kZsh = R"(#compdef maatwerk
# Completes commands, options and words of maatwerk in zsh.
# Written by: maatwerk completions zsh

_maatwerk() {
  local curcontext=$curcontext state line ret=1
  local -A opt_args
  _arguments -s -S -C -A '-*'{options} \
    '1:command:->command' \
    '*:::argument:->rest' && ret=0
  case $state in
    command)
      local -a commands=(
{commands}      )
      _describe -t commands command commands && ret=0
      ;;
    rest)
      words=($line[1] "${words[@]}")
      ((CURRENT++))
      curcontext=${curcontext%:*:*}:maatwerk-$line[1]:
      case $line[1] in
{cases}      esac
      ;;
  esac
  return ret
}

# Read by compinit this is the body of _maatwerk; read with "source" it is not.
if [[ $funcstack[1] == _maatwerk ]]; then
  _maatwerk "$@"
else
  compdef _maatwerk maatwerk
fi
)";

inline constexpr std::string_view kFish =
    R"(# Completes commands, options and words of maatwerk in fish.
# Written by: maatwerk completions fish

# Prints the command that is typed, if there is one, and the number of arguments after it.
function __maatwerk_typed
    set -l typed ''
    set -l place 0
    set -l waits no
    for word in (commandline -opc)[2..-1]
        if test $waits = yes
            set waits no
            continue
        end
        switch $word
            case {takes}
                set waits yes
            case '-*'
            case '*'
                if test -z "$typed"
                    set typed $word
                else
                    set place (math $place + 1)
                end
        end
    end
    printf '%s\n' "$typed" $place
end

# Whether one of these commands is typed; '' is none.
function __maatwerk_in
    set -l typed (__maatwerk_typed)
    contains -- "$typed[1]" $argv
end

# Whether this command is typed, and so many arguments after it.
function __maatwerk_at
    set -l typed (__maatwerk_typed)
    test "$typed" = "$argv"
end

# Prints the words, each after what stands before the last comma and not there already.
function __maatwerk_some
    set -l before (commandline -ct | string replace -r -- '^--[a-z-]+=' '' | string match -r -- '.*,')
    set -l there (string split -- , "$before")
    for word in $argv
        contains -- $word $there
        or printf '%s%s\n' "$before" $word
    end
end

complete -c maatwerk -f
{lines})";

}  // namespace maatwerk::script
