#!/bin/sh
# Shows that the runner of transcripts sees what it must see. Usage: sh tests/golden/selftest.sh
set -eu
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cat >"$scratch/program" <<'EOF'
#!/bin/sh
echo "args: $*; $COLUMNS $TZ $LC_ALL"
echo "NO_COLOR=${NO_COLOR-unset} LANG=${LANG-unset} MAATWERK_LANG=${MAATWERK_LANG-unset}"
echo "to stderr" >&2
echo "at $CATALOG/x"
EOF
chmod +x "$scratch/program"

cat >"$scratch/good.t" <<'EOF'
A good one.

  $ maatwerk a "b  c"
  args: a b  c; 80 UTC C.UTF-8
  NO_COLOR=unset LANG=unset MAATWERK_LANG=unset
  to stderr
  at $CATALOG/x
  $ kept=yes; ls
  $ cat <<X
  > one
  >   two $kept
  > 
  > X
  one
    two yes
  
Prose between.

  $ (exit 3)
  [3]
  $ printf 'no newline'; false
  no newline (no-eol)
  [1]
  $ echo "version 1.2.3"
  version [0-9.]+ (re)
  $ cat
  $ true
EOF

fail() {
  echo "the runner is wrong: $1" >&2
  exit 1
}
export NO_COLOR=1 LANG=nl_NL.UTF-8 MAATWERK_LANG=nl
sh run.sh "$scratch/program" "$scratch/good.t" || fail "a good transcript fails"

# expect_difference NAME SED-SCRIPT: the transcript so changed must fail, and --accept must mend it.
expect_difference() {
  sed "$2" "$scratch/good.t" >"$scratch/bad.t"
  if cmp -s "$scratch/good.t" "$scratch/bad.t"; then fail "$1: nothing was changed"; fi
  if sh run.sh "$scratch/program" "$scratch/bad.t" >"$scratch/diff"; then fail "$1: not seen"; fi
  grep -q '^[-+]  ' "$scratch/diff" || fail "$1: no difference shown"
  sh run.sh --accept "$scratch/program" "$scratch/bad.t" >"$scratch/said"
  sh run.sh "$scratch/program" "$scratch/bad.t" || fail "$1: not mended by --accept"
}
expect_difference "another word" 's/^  to stderr/  to stdout/'
expect_difference "a line too few" '/^  to stderr/d'
expect_difference "a line too many" 's/^    two yes/&\n  three/'
expect_difference "a status too few" '/^  \[3\]/d'
expect_difference "another status" 's/^  \[3\]/  [4]/'
expect_difference "output after a silent command" 's/^  \$ true/&\n  true/'
expect_difference "a regular expression that does not match" 's/^  version \[0-9/  version [a-z/'
expect_difference "a final newline" 's/ (no-eol)//'

sed 's/(exit 3)/exit 3/' "$scratch/good.t" >"$scratch/bad.t"
if sh run.sh "$scratch/program" "$scratch/bad.t" >"$scratch/diff"; then
  fail "an early end: not seen"
fi
grep -q 'the shell ended here' "$scratch/diff" || fail "an early end: not told"
