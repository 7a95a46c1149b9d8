# shellcheck shell=sh
# shellcheck disable=SC2034,SC2154  # some variables are set or used by that script
# Timed runs of several programs, turn and turn about. To be read with ". tests/bench/race.sh" by a
# script that has $scratch, $rounds, available(), compete() and expected().

# Binds to the last core, and with it every thread that a program starts besides its workers.
one_core="taskset -c $(taskset -cp $$ | sed 's/.*[ ,-]//')"
different=

# measure OUTPUT COMMAND...: runs it, its output added to OUTPUT. Sets seconds, cpu (seconds on all
# cores together) and peak (MiB).
measure() {
  to=$1
  shift
  begin=$(date +%s%N)
  # shellcheck disable=SC2086  # a command and its arguments, or nothing
  $bind env time -q -f "%U %S %M" -o "$scratch/used" "$@" >>"$to" 2>"$scratch/errors" || {
    echo "This ends with an error: $1" >&2
    cat "$scratch/errors" >&2
    exit 2
  }
  end=$(date +%s%N)
  seconds=$(awk "BEGIN { printf \"%.4f\", ($end - $begin) / 1e9 }")
  cpu=$(awk '{ print $1 + $2 }' "$scratch/used")
  peak=$(awk '{ printf "%.1f", $3 / 1024 }' "$scratch/used")
}

# run TOOL/JOBS/INPUT OUTPUT
run() {
  jobs=${1#*/}
  compete "${1%%/*}" "${jobs%%/*}" "$scratch/${1##*/}" "$2"
}

# race CORES SINK TOOL/JOBS/INPUT...: checks the bytes and prints a table; the first is what the
# others are compared with. CORES: one or all. SINK: null or file, for the timed rounds.
race() {
  bind=$one_core
  [ "$1" = one ] || bind=
  sink=$2
  shift 2
  for entry; do
    shift
    if available "${entry%%/*}"; then set -- "$@" "$entry"; else echo "Not here: $entry"; fi
  done

  output=$scratch/output
  : >"$scratch/runs"
  for entry; do
    rm -f "$output"
    run "$entry" "$output"
    if cmp -s "$output" "$(expected "$scratch/${entry##*/}")"; then same=yes; else same=NO; fi
    [ $same = yes ] || different=yes
    echo "same $entry $same" >>"$scratch/runs"
  done
  rm -f "$output"
  [ "$sink" = file ] || output=/dev/null
  round=1
  while [ $round -le "$rounds" ]; do
    for entry; do
      [ "$sink" = null ] || rm -f "$output"
      run "$entry" "$output"
      echo "$round $entry $seconds $cpu $peak" >>"$scratch/runs"
    done
    first=$1
    shift
    set -- "$@" "$first"
    round=$((round + 1))
  done
  [ "$sink" = null ] || rm -f "$output"
  awk "$race_table" "$scratch/runs"
}

# shellcheck disable=SC2016  # the $ are those of awk
race_table='
  function median(entry, what,   count, values, i, j, kept) {
    for (count = 0; (entry, count + 1, what) in taken; count++)
      values[count + 1] = taken[entry, count + 1, what]
    for (i = 2; i <= count; i++) {
      kept = values[i]
      for (j = i - 1; j >= 1 && values[j] > kept; j--) values[j + 1] = values[j]
      values[j + 1] = kept
    }
    least = values[1]
    most = values[count]
    return count % 2 ? values[(count + 1) / 2] : (values[count / 2] + values[count / 2 + 1]) / 2
  }
  $1 == "same" { entries[++number] = $2; same[$2] = $3; next }
  { taken[$2, $1, "time"] = $3; taken[$2, $1, "cpu"] = $4; taken[$2, $1, "peak"] = $5; rounds = $1 }
  END {
    printf "%-12s %4s %-10s %10s %8s %8s %6s %8s %6s %8s %5s\n", "tool", "jobs", "input", "rows",
      "median s", "least s", "cpu s", "M rows/s", "times", "peak MiB", "same"
    for (i = 1; i <= number; i++) {
      entry = entries[i]
      for (round = 1; round <= rounds; round++) {
        base = taken[entries[1], round, "time"]
        taken[entry, round, "ratio"] = taken[entry, round, "time"] / base
      }
      ratio = median(entry, "ratio")
      median(entry, "peak")
      peak = most
      cpu = median(entry, "cpu")
      time = median(entry, "time")
      split(entry, part, "/")
      split(part[3], input, ".")
      printf "%-12s %4s %-10s %10d %8.3f %8.3f %6.2f %8.2f %6.2f %8.1f %5s\n", part[1], part[2],
        input[1] " " input[3], input[2], time, least, cpu, input[2] / time / 1e6, ratio, peak,
        same[entry]
    }
  }'
