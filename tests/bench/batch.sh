#!/bin/sh
# How fast `maatwerk batch` is, beside what else can give the same bytes: mawk, DuckDB, Miller and a
# bare C++ loop.
# Usage: sh tests/bench/batch.sh [--rows N | --full] [--rounds N] [PROGRAM]
#   --rows    1 million unless said
#   --full    1, 3 and 10 million rows; takes 9 GB of room
#   --rounds  5 unless said
#   PROGRAM   build/release/maatwerk, freshly built, unless said
#
# The others cannot recommend anything. They look up the rest of the output line in a table of every
# age, persistence and motivation, made by maatwerk: the quickest way for each that was found. Each
# writes a file first, which must be the same as that of maatwerk, byte for byte; then come the
# timed rounds, turn and turn about, with the output thrown away, because on many machines new pages
# for a file of 2 GB cost more time than everything else (see "Writing a file"). Starting the
# program is part of the time.
# Exit code: 1 when bytes differ, 2 when a program ends with an error; never on a time.
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=tests/packages.sh
. tests/packages.sh
# shellcheck source=tests/bench/race.sh
. tests/bench/race.sh

duckdb_version=1.5.6-r.1
small=1000000
full=
rounds=5
program=
while [ $# -gt 0 ]; do
  case $1 in
    --rows) shift; small=${1:?"--rows N"} ;;
    --full) full=yes ;;
    --rounds) shift; rounds=${1:?"--rounds N"} ;;
    -*) sed -n "s/^# \(Usage:.*\)/\1/p" tests/bench/batch.sh >&2; exit 2 ;;
    *) program=$1 ;;
  esac
  shift
done

need_packages build bench
cmake --preset release >/dev/null
[ -n "$program" ] || cmake --build --preset release --parallel "$(job_count)"
cmake --build --preset release --target bench_tools --parallel "$(job_count)"
program=${program:-build/release/maatwerk}
tools=build/release/tests/bench
export NODE_PATH="$PWD/build/bench/node_modules"
if [ ! -d "$NODE_PATH/@duckdb/node-api" ] && command -v npm >/dev/null; then
  mkdir -p build/bench
  npm install --silent --no-save --no-audit --no-fund --prefix build/bench \
    "@duckdb/node-api@$duckdb_version" || echo "npm cannot install DuckDB."
fi

# In memory where there is room for it, so that no disk is measured.
need_kb=$((small * 3 / 2))
[ -z "$full" ] || need_kb=9000000
place=${TMPDIR:-/tmp}
if [ -d /dev/shm ]; then
  shm_kb=$(df -Pk /dev/shm | awk 'NR == 2 { print $4 }')
  free_kb=$(awk '$1 == "MemAvailable:" { print $2 }' /proc/meminfo)
  if [ "$shm_kb" -gt "$need_kb" ] && [ "$free_kb" -gt $((need_kb * 3 / 2)) ]; then
    place=/dev/shm
  fi
fi
scratch=$(mktemp -d "$place/maatwerk-bench.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# make_table: table.tsv (age,persistence,motivation TAB the output line without its id) and the same
# as table.csv for Miller.
make_table() {
  awk 'BEGIN {
    split("threatening situational structural complex unknown", persistence, " ")
    split("yes no unclear unknown", motivation, " ")
    print "age,persistence,motivation"
    for (age = -1; age <= 120; age++)
      for (p = 1; p <= 6; p++)
        for (m = 1; m <= 5; m++)
          print (age < 0 ? "" : age) "," persistence[p] "," motivation[m]
  }' >"$scratch/keys"
  awk '{ print (NR == 1 ? "id" : "c" NR) "," $0 }' "$scratch/keys" >"$scratch/keys.csv"
  "$program" batch "$scratch/keys.csv" --format csv --jobs 1 --top 5 >"$scratch/keys.out" \
    2>"$scratch/errors" || { cat "$scratch/errors" >&2; exit 2; }
  cut -d, -f2- "$scratch/keys.out" | paste "$scratch/keys" - >"$scratch/table.tsv"
  awk -F '\t' 'NR == 1 { print $1 ",rest"; next } { print $1 ",\"" $2 "\"" }' \
    "$scratch/table.tsv" >"$scratch/table.csv"
}

# shellcheck disable=SC2016  # the $ are those of awk
mawk_lookup='
  NR == FNR { tab = index($0, "\t"); rest[substr($0, 1, tab - 1)] = "," substr($0, tab + 1) }
  NR == FNR { next }
  FNR == 1 { print "id" rest["age,persistence,motivation"]; next }
  {
    comma = index($0, ",")
    tail = substr($0, comma + 1)
    print substr($0, 1, comma - 1) rest[substr(tail, index(tail, ",") + 1)]
  }'

# compete TOOL JOBS INPUT OUTPUT: one run.
compete() {
  case $1 in
    maatwerk) measure "$4" "$program" batch "$3" --format csv --jobs "$2" --top 5 ;;
    bare-loop) measure "$4" "$tools/bench-bare-loop" "$scratch/table.tsv" "$3" ;;
    mawk) measure "$4" mawk "$mawk_lookup" "$scratch/table.tsv" "$3" ;;
    duckdb) measure /dev/null node tests/bench/duckdb.cjs "$2" "$scratch/table.tsv" "$3" "$4" ;;
    miller)
      # NIDX, because the rest of the line is not to be quoted; it has no header.
      head -n 1 "$(expected "$3")" >"$4"
      measure "$4" mlr --icsvlite --onidx --ofs , \
        join -u -j age,persistence,motivation -i csv -f "$scratch/table.csv" \
        'then' cut -o -f id,rest "$3"
      ;;
    cat) measure "$4" cat "$(expected "$3")" ;;
  esac
}

# available TOOL: says so once when it is not there.
available() {
  case $1 in
    mawk) command -v mawk >/dev/null ;;
    miller) command -v mlr >/dev/null ;;
    duckdb) command -v node >/dev/null && [ -d "$NODE_PATH/@duckdb/node-api" ] ;;
  esac
}

# expected INPUT: the file with the output that it must give.
expected() {
  echo "${1%.*}.expected"
}

# make_input FILE: such as five.1000000.csv, full.1000000.csv; the .jsonl holds the same people as
# the .csv and is made after it.
make_input() {
  form=${1%%.*}
  number=${1#*.}
  [ "${1##*.}" = csv ] || form=jsonl
  "$tools/bench-people" "$form" "${number%.*}" >"$scratch/$1"
  bind=
  [ "$form" = jsonl ] || compete maatwerk 1 "$scratch/$1" "$(expected "$scratch/$1")"
}

echo "Machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores," \
  "$(awk '$1 == "MemTotal:" { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo), $(uname -sr)"
echo "Date: $(date -u +%F). Files in $place; $rounds rounds."
"$program" --version || exit 2
make_table

make_input "five.$small.csv"
printf '\n== One core, %d rows\n' "$small"
race one null "maatwerk/1/five.$small.csv" "bare-loop/1/five.$small.csv" "mawk/1/five.$small.csv" \
  "duckdb/1/five.$small.csv" "miller/1/five.$small.csv"

printf '\n== Writing a file of its own, one core: cat copies what maatwerk has written\n'
race one file "maatwerk/1/five.$small.csv" "cat/1/five.$small.csv"

middle=$small
if [ -n "$full" ]; then
  middle=3000000
  make_input "five.$middle.csv"
  printf '\n== One core, %d rows\n' $middle
  race one null "maatwerk/1/five.$middle.csv" "bare-loop/1/five.$middle.csv"
fi

make_input "five.$middle.jsonl"
printf '\n== JSON lines, one core\n'
race one null "maatwerk/1/five.$middle.jsonl" "duckdb/1/five.$middle.jsonl" \
  "maatwerk/1/five.$middle.csv"
rm "$scratch/five.$middle.jsonl"

make_input "full.$middle.csv"
printf '\n== Every question of the form, one core\n'
race one null "maatwerk/1/five.$middle.csv" "maatwerk/1/full.$middle.csv"
printf '\n== Every question of the form, two cores\n'
race all null "maatwerk/1/full.$middle.csv" "maatwerk/2/full.$middle.csv"
rm "$scratch/full.$middle".*

large=$small
if [ -n "$full" ]; then
  rm "$scratch/five.$middle".*
  large=10000000
  make_input "five.$large.csv"
  printf '\n== One core, %d rows\n' "$large"
  race one null "maatwerk/1/five.$large.csv" "bare-loop/1/five.$large.csv" \
    "mawk/1/five.$large.csv" "duckdb/1/five.$large.csv"
fi
printf '\n== Two cores, %d rows\n' "$large"
race all null "maatwerk/1/five.$large.csv" "maatwerk/2/five.$large.csv" "duckdb/2/five.$large.csv"

if [ -n "$different" ]; then
  echo "Bytes differ." >&2
  exit 1
fi
