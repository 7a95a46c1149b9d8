#!/bin/sh
# How long a whole recommendation takes (start of the process to its end), compared with /bin/true.
# Usage: sh tests/bench/startup.sh [PROGRAM [ROUNDS]]     build/release/maatwerk and 41 unless said
# A round times 25 runs of the one and 25 of the other, turn and turn about; printed is the median
# over the rounds of each time and of the quotient within a round. Starting a process from the shell
# is part of both.
set -eu
cd "$(dirname "$0")/../.."
program=${1:-build/release/maatwerk}
rounds=${2:-41}
runs=25

set -- recommend --persistence situational --motivation yes --age 72 --gender woman \
  --group widowed,bereaved,lives-alone --wish peers --lang en
"$program" "$@" >/dev/null

# time_of COMMAND...: nanoseconds for all runs.
time_of() {
  begin=$(date +%s%N)
  i=0
  while [ $i -lt $runs ]; do
    "$@" >/dev/null
    i=$((i + 1))
  done
  echo $(($(date +%s%N) - begin))
}

round=0
while [ $round -lt "$rounds" ]; do
  if [ $((round % 2)) -eq 0 ]; then
    base=$(time_of /bin/true "$@")
    ours=$(time_of "$program" "$@")
  else
    ours=$(time_of "$program" "$@")
    base=$(time_of /bin/true "$@")
  fi
  echo "$base $ours"
  round=$((round + 1))
done | awk -v runs=$runs '
  function median(values, count,   i, j, kept) {
    for (i = 2; i <= count; i++) {
      kept = values[i]
      for (j = i - 1; j >= 1 && values[j] > kept; j--) values[j + 1] = values[j]
      values[j + 1] = kept
    }
    return count % 2 ? values[(count + 1) / 2] : (values[count / 2] + values[count / 2 + 1]) / 2
  }
  { base[NR] = $1 / runs / 1e6; ours[NR] = $2 / runs / 1e6; ratio[NR] = $2 / $1 }
  END {
    printf "/bin/true           %.3f ms\n", median(base, NR)
    printf "maatwerk recommend  %.3f ms\n", median(ours, NR)
    printf "ratio               %.2f (median of %d rounds of %d runs; the target is at most 5)\n",
      median(ratio, NR), NR, runs
  }'
