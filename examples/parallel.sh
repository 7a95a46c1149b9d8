#!/bin/sh
# Recommendations for a very big CSV file, spread over several machines with GNU parallel. A recipe:
# read it, and change what is different with you.
#
# Usage: sh examples/parallel.sh FILE [HOSTS] >advice.csv
#   FILE    as for `maatwerk batch`: a header, and then one form a row
#   HOSTS   such as 4/server1,4/server2: over ssh, four parts at a time on each. Left out: here.
# The rejected rows come in rejected.csv. The exit code is as with maatwerk: 0 done; 1 done, and
# some rows were rejected; 2 it went wrong, and there is no output.
#
# For one machine you do not need this: `maatwerk batch FILE --jobs 8` gives the same, and faster.
#
# Needed here: the Debian packages parallel and libtext-csv-perl. On each host: the program, where
# ssh finds it (try: ssh server1 maatwerk --version), with the libraries that `ldd` names, and perl,
# which Debian always has. The same version everywhere. The rows go to the hosts over ssh and are
# not stored there; the rejects of a part are, in a file that only you can read, until it is done.
set -eu
umask 077
file=${1:?usage: sh examples/parallel.sh FILE [HOSTS]}
hosts=${2:-}
rejected=rejected.csv

# Add what you need, in the environment or here: --form, --keep, --top. A form file (--form) must be
# on every host, in the same place. --lang nl gives the rejects in Dutch.
batch=${BATCH:-maatwerk batch --format csv --jobs 1}
block=${BLOCK:-10M}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM

# What is run for each part: the results go to standard output, and the rejects behind them, each
# below a header of their own. Exit code 1 of maatwerk (rejected rows) is no failure.
part="r=\$(mktemp) || exit 2; trap 'rm -f \"\$r\"' EXIT; trap 'exit 2' HUP INT TERM
$batch --rejects \"\$r\" -; code=\$?; cat \"\$r\"; [ \$code -le 1 ]"

# --pipe        cuts standard input into parts of about one block, and starts the command for each
# --header :    takes the first line off and puts it on top of each part, with its BOM if there is
#               one. Is there a line "sep=;" above it? Then --header 2
# --csv         cuts between rows. Without this the cut is at the end of any line, and a remark with
#               a line break in it can be torn in two. It counts quotes: after a stray one (a cell
#               5" long, itself not in quotes) the row at the next cut can be torn, and its pieces
#               are rejected. Repair such a file first, or run it on one machine
# --keep-order  gives the output in the order of the input
# --halt …      stops at once when a part fails (wrong header, host gone, disk full); "soon" hangs
# shellcheck disable=SC2086  # nothing at all if there are no hosts
parallel --pipe --header : --csv --block "$block" --keep-order --halt now,fail=1 \
  ${hosts:+--sshlogin "$hosts"} "$part" <"$file" >"$scratch/parts" || {
  echo "A part failed: no output." >&2
  exit 2
}

# Joins the parts under one header, and makes the row numbers of the rejects those of the whole
# file; their line numbers are left out. (On standard error both are those of a part.)
awk -v rejected="$rejected" '
  BEGIN { printf "" >rejected }
  # A line that begins within quotes is the rest of a row.
  { is_row = !inside; inside = (inside + gsub(/"/, "&")) % 2 }
  is_row && /^id,status,profile,/ {
    is_reject = 0; before += rows; rows = 0
    if (!parts++) print
    next
  }
  is_row && /^id,row,line,/ {
    is_reject = 1
    if (parts == 1) print >rejected
    next
  }
  is_row { rows++; total[is_reject]++ }
  !is_reject { print; next }
  is_row && match($0, /^("([^"]|"")*"|[^",]*),[0-9]+,[0-9]+,/) {
    begin = substr($0, 1, RLENGTH)
    rest = substr($0, RLENGTH + 1)
    count = split(begin, cell, ",")
    row = cell[count - 2]
    sub(/[0-9]+,[0-9]+,$/, "", begin)
    $0 = begin row + before ",," rest
  }
  { print >rejected }
  END {
    printf "all parts: results: %d; rejected: %d\n", total[0], total[1] >"/dev/stderr"
    exit total[1] > 0
  }' "$scratch/parts"
