#!/bin/sh
# Runs transcripts, in the format of cram: prose, "  $ command", "  > more of it", then the expected
# output, set in by two spaces. A line "  [3]" is the exit status when it is not 0; an expected line
# with " (re)" at its end is a regular expression; " (no-eol)" marks a missing last newline.
# Usage: sh tests/golden/run.sh [--accept] PROGRAM [TRANSCRIPT...]     without names: this folder
# --accept writes what came out into the transcript. All commands of a transcript run in one shell,
# in an empty folder, without standard input; standard error is part of the output. $EXAMPLES and
# $CATALOG are the folders of the repository, and are shown by these names in the output too.
set -eu

accept=
if [ "${1:-}" = --accept ]; then
  accept=yes
  shift
fi
program=${1:?usage: sh tests/golden/run.sh [--accept] PROGRAM [TRANSCRIPT...]}
shift
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
[ -x "$program" ] || { echo "$program: no such program" >&2; exit 2; }
[ $# -gt 0 ] || set -- "$here"/*.t

scratch=$(mktemp -d)
trap 'chmod -R u+rwx "$scratch"; rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM
mkdir "$scratch/bin"
ln -s "$program" "$scratch/bin/maatwerk"
mark="end-of-command-$$"

# The commands of a transcript, each followed by a line that tells its number and status.
commands_of() {
  awk -v mark="$mark" '
    function finish() { if (count) printf "echo \"%s %d $?\"\n", mark, count }
    /^  \$ / { finish(); count++; print substr($0, 5); more = 1; next }
    more && /^  > / { print substr($0, 5); next }
    more && /^  >$/ { print ""; next }
    { more = 0 }
    END { finish() }' "$1"
}

# run_commands SCRIPT: in a clean environment. Options of the sanitizers may come from outside.
run_commands() (
  cd "$scratch/work"
  env -i PATH="$scratch/bin:/usr/local/bin:/usr/bin:/bin" \
    HOME="$scratch/work" TMPDIR="$scratch/tmp" LC_ALL=C.UTF-8 TZ=UTC COLUMNS=80 TERM=dumb \
    EXAMPLES="$top/examples" CATALOG="$top/catalog" \
    ASAN_OPTIONS="${ASAN_OPTIONS:-}" UBSAN_OPTIONS="${UBSAN_OPTIONS:-}" \
    sh "$1" </dev/null >"$scratch/output" 2>&1 || true
)

# The transcript as it would be if the output were right: its prose and commands with what came out.
with_output() {
  awk -v mark="$mark" -v examples="$top/examples" -v catalog="$top/catalog" '
    function replaced(line, from, to,   at, done) {
      while ((at = index(line, from)) > 0) {
        done = done substr(line, 1, at - 1) to
        line = substr(line, at + length(from))
      }
      return done line
    }
    function named(line) {
      return replaced(replaced(line, examples, "$EXAMPLES"), catalog, "$CATALOG")
    }
    # Keeps an expected regular expression in the place of a line that it describes.
    function put(line,   wanted, pattern) {
      wanted = expected[command, ++lines]
      if (wanted ~ / \(re\)$/) {
        pattern = substr(wanted, 1, length(wanted) - 5)
        if (line ~ ("^(" pattern ")$")) line = wanted
      }
      output[command] = output[command] "  " line "\n"
    }
    function flush() {
      if (pending) printf "%s", output[count]
      pending = 0
    }
    FNR == 1 { pass++ }
    FNR == 1 { more = 0 }
    pass != 2 && !/^  (\$ |>( |$))/ { more = 0 }
    pass == 1 && /^  \$ / { count++; expected_lines = 0; more = 1; next }
    pass == 1 && more && /^  >( |$)/ { next }
    pass == 1 && /^  / { expected[count, ++expected_lines] = substr($0, 3); next }
    pass == 1 { next }
    pass == 2 {
      if (command == 0) command = 1
      at = index($0, mark)
      if (at == 0) { put(named($0)); next }
      if (at > 1) put(named(substr($0, 1, at - 1)) " (no-eol)")
      split(substr($0, at), word, " ")
      if (word[3] != 0) put("[" word[3] "]")
      ended[command] = 1
      command = word[2] + 1
      lines = 0
      next
    }
    pass == 3 && FNR == 1 {
      total = count
      count = 0
      for (i = 1; i <= total; i++) {
        if (!ended[i]) { output[i] = output[i] "  (the shell ended here)\n"; break }
      }
    }
    /^  \$ / { flush(); count++; pending = 1; more = 1; print; next }
    more && /^  >( |$)/ { print; next }
    /^  / && count { flush(); next }
    { flush(); print }
    END { flush() }' "$1" "$scratch/output" "$1"
}

failures=0
for transcript in "$@"; do
  rm -rf "$scratch/work" "$scratch/tmp"
  mkdir "$scratch/work" "$scratch/tmp"
  commands_of "$transcript" >"$scratch/script"
  grep -q . "$scratch/script" || { echo "$transcript: no command in it" >&2; exit 2; }
  run_commands "$scratch/script"
  # An empty file would not be seen as one of the three.
  [ -s "$scratch/output" ] || echo >"$scratch/output"
  with_output "$transcript" >"$scratch/actual"
  cmp -s "$transcript" "$scratch/actual" && continue
  if [ -n "$accept" ]; then
    cat "$scratch/actual" >"$transcript"
    echo "$transcript: rewritten"
  else
    diff -u --label "$transcript" --label "what came out" "$transcript" "$scratch/actual" || true
    failures=$((failures + 1))
  fi
done
[ "$failures" -eq 0 ]
