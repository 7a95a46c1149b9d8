#!/bin/sh
# Batch in parts gives the same bytes as batch in one run: cut at every row by hand, with the recipe
# examples/parallel.sh on this machine, and with it over two hosts. The hosts are two ssh servers of
# our own on 127.0.0.1, with their own keys and settings; nobody's ~/.ssh is read or written.
# Usage: sh tests/parallel.sh PROGRAM
set -eu
export LC_ALL=C.UTF-8
unset MAATWERK_LANG MAATWERK_CATALOG
program=$(cd "$(dirname "${1:?usage: sh tests/parallel.sh PROGRAM}")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/.."
examples=$PWD/examples
for command in parallel ssh ssh-keygen; do
  command -v "$command" >/dev/null && continue
  echo "$command is missing (Debian packages parallel, openssh-client)"
  exit 1
done

scratch=$(mktemp -d)
servers=
made_run_sshd=
trap 'for server in $servers; do kill "$server" || true; done
  [ -z "$made_run_sshd" ] || rmdir /run/sshd || true
  rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP PIPE TERM
wrong=0
problem() {
  echo "$1"
  wrong=1
}

# Three places with the program: here and the two hosts. Each keeps a list of its runs.
for place in here host1 host2; do
  mkdir -p "$scratch/$place/bin" "$scratch/$place/tmp"
  printf '#!/bin/sh\necho run >>"%s/%s/runs"\nexec "%s" "$@"\n' "$scratch" "$place" "$program" \
    >"$scratch/$place/bin/maatwerk"
  chmod +x "$scratch/$place/bin/maatwerk"
done
mkdir "$scratch/parallel"
: >"$scratch/parallel/will-cite"
export PARALLEL_HOME="$scratch/parallel" TMPDIR="$scratch/here/tmp"

# same WHAT EXPECTED-FILE FILE
same() {
  cmp -s "$2" "$3" && return
  problem "$1: not the same as one run:"
  diff "$2" "$3" | head -5 || true
}

# 1. Cut at every row.
"$program" batch --format csv "$examples/intakes.csv" >"$scratch/whole" 2>/dev/null
rows=$(($(wc -l <"$examples/intakes.csv") - 1))
[ "$rows" -ge 20 ] || problem "examples/intakes.csv: only $rows rows"
cut=1
while [ "$cut" -lt "$rows" ]; do
  head -n $((cut + 1)) "$examples/intakes.csv" >"$scratch/first"
  head -n 1 "$examples/intakes.csv" >"$scratch/second"
  tail -n +$((cut + 2)) "$examples/intakes.csv" >>"$scratch/second"
  {
    "$program" batch --format csv "$scratch/first"
    "$program" batch --format csv - <"$scratch/second" | tail -n +2
  } >"$scratch/joined" 2>/dev/null
  same "cut after row $cut" "$scratch/whole" "$scratch/joined"
  cut=$((cut + 1))
done

# 2. The recipe, with rejects, a BOM and CRLF: a thousand rows. One row in each 25 is made so long,
# with line breaks within quotes, that half of the cuts fall there.
batch="maatwerk batch --format csv --form $examples/form-voorbeeldstad.yaml --keep Opmerkingen"
head -n 1 "$examples/intakes-export.csv" >"$scratch/export.csv"
round=1
while [ "$round" -le 40 ]; do
  tail -n +2 "$examples/intakes-export.csv" | awk -v round="$round" '
    { sub(/^V-/, "V" round "-") }
    /^Eerst / { for (i = 0; i < 50; i++) print "Nog een regel van deze opmerking.\r" }
    { print }'
  round=$((round + 1))
done >>"$scratch/export.csv"
expected=0
PATH="$scratch/here/bin:$PATH" sh -c "$batch --rejects '$scratch/rejected' '$scratch/export.csv'" \
  >"$scratch/whole" 2>/dev/null || expected=$?
# The line of the whole is not known in a part.
sed -E 's/^([^,]*,[0-9]+,)[0-9]+,/\1,/' "$scratch/rejected" >"$scratch/whole-rejected"
[ "$expected" -eq 1 ] || problem "the run in one piece ends with $expected, not with 1"

# recipe WHAT BLOCK [HOSTS]: compares what the recipe gives with the run in one piece.
recipe() {
  rm -f "$scratch"/*/runs
  code=0
  (
    cd "$scratch"
    PATH="$scratch/here/bin:$PATH" BATCH="$batch --jobs 1" BLOCK=$2 \
      sh "$examples/parallel.sh" export.csv ${3:+"$3"} >joined 2>messages
  ) || code=$?
  if [ "$code" -ne 1 ]; then
    problem "$1: ends with $code, not with 1:"
    tail -n 5 "$scratch/messages"
  fi
  same "$1: results" "$scratch/whole" "$scratch/joined"
  same "$1: rejects" "$scratch/whole-rejected" "$scratch/rejected.csv"
}
# ran WHAT PLACE AT-LEAST
ran() {
  runs=0
  [ ! -e "$scratch/$2/runs" ] || runs=$(wc -l <"$scratch/$2/runs")
  [ "$runs" -ge "$3" ] || problem "$1: $runs parts ran on $2, not $3 or more"
}

for block in 6500 7001; do
  recipe "in blocks of $block" $block
  ran "in blocks of $block" here 10
done

# 3. Over two hosts. On somebody's own machine packages.sh leaves it to them whether to have an sshd.
if ! command -v /usr/sbin/sshd >/dev/null; then
  [ -d /run/systemd/system ] || problem "sshd is missing (Debian package openssh-server)"
  echo "left out for want of an sshd: two hosts (Debian package openssh-server)"
  exit $wrong
fi
ssh-keygen -q -t ed25519 -N '' -f "$scratch/key"
if [ "$(id -u)" -eq 0 ] && [ ! -e /run/sshd ]; then
  mkdir /run/sshd
  made_run_sshd=yes
fi
# start_host NAME FIRST-PORT: on the first port from there that is free.
start_host() {
  ssh-keygen -q -t ed25519 -N '' -f "$scratch/$1/key"
  cat >"$scratch/$1/settings" <<END
ListenAddress 127.0.0.1
HostKey $scratch/$1/key
AuthorizedKeysFile $scratch/key.pub
PidFile none
UsePAM no
StrictModes no
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitUserRC no
MaxStartups 100
SetEnv PATH=$scratch/$1/bin:/usr/local/bin:/usr/bin:/bin TMPDIR=$scratch/$1/tmp LC_ALL=C.UTF-8
END
  port=$2
  before=$servers
  : >"$scratch/$1/log"
  while [ "$port" -lt $(($2 + 100)) ]; do
    /usr/sbin/sshd -D -e -p "$port" -f "$scratch/$1/settings" 2>>"$scratch/$1/log" &
    server=$!
    servers="$before $server"
    for _ in 1 2 3 4 5 6 7 8 9 10; do
      grep -q '^Server listening' "$scratch/$1/log" && break 2
      kill -0 "$server" 2>/dev/null || break
      sleep 0.2
    done
    kill "$server" 2>/dev/null || true
    port=$((port + 1))
  done
  echo "[127.0.0.1]:$port $(cut -d' ' -f1,2 "$scratch/$1/key.pub")" >>"$scratch/known"
  printf 'Host %s\n  HostName 127.0.0.1\n  Port %s\n' "$1" "$port" >>"$scratch/ssh"
}
cat >"$scratch/ssh" <<END
IdentityFile $scratch/key
IdentitiesOnly yes
IdentityAgent none
UserKnownHostsFile $scratch/known
GlobalKnownHostsFile none
BatchMode yes
LogLevel ERROR
END
start_host host1 $((20000 + $$ % 10000))
start_host host2 $((30000 + $$ % 10000))
export PARALLEL_SSH="ssh -F $scratch/ssh"
for host in host1 host2; do
  $PARALLEL_SSH $host true || { problem "$host cannot be reached:"; tail -n 5 "$scratch/$host/log"; }
done
recipe "over two hosts" 10k 2/host1,2/host2
ran "over two hosts" host1 3
ran "over two hosts" host2 3

# 4. What goes wrong, goes wrong loudly: a header that is none of ours, a host without the program.
# fails WHAT HOSTS FILE
fails() {
  code=0
  (
    cd "$scratch"
    PATH="$scratch/here/bin:$PATH" BATCH="maatwerk batch --format csv" BLOCK=500 \
      sh "$examples/parallel.sh" "$3" ${2:+"$2"} >joined 2>messages
  ) || code=$?
  [ "$code" -eq 2 ] || problem "$1: ends with $code, not with 2"
  [ ! -s "$scratch/joined" ] || problem "$1: there is output"
}
fails "unknown header" "" export.csv
rm "$scratch/host2/bin/maatwerk"
fails "a host without the program" 1/host1,1/host2 "$examples/intakes.csv"

# A part that is stopped from afar clears up in its own time, and one that is killed as it begins can
# leave an empty file.
left_behind() {
  find "$scratch/here/tmp" "$scratch/host1/tmp" "$scratch/host2/tmp" -type f -size +0
}
patience=50
while [ -n "$(left_behind)" ] && [ $patience -gt 0 ]; do
  patience=$((patience - 1))
  sleep 0.2
done
[ -z "$(left_behind)" ] || problem "data is left behind: $(left_behind)"
[ $wrong -eq 0 ] && echo "In parts, on this machine and over two hosts: the same as in one run."
exit $wrong
