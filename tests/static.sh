#!/bin/sh
# Builds the static program in build/static: one file that needs no library, for any Linux on x86-64
# of the last ten years. Tries it with all transcripts, in an empty root, on a processor and a
# kernel of long ago.
# Usage: sh tests/static.sh     as root, or as someone who may use sudo (for chroot)
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=tests/packages.sh
. tests/packages.sh
need_packages build package
as_root=
[ "$(id -u)" -eq 0 ] || as_root=sudo

sh cmake/sources.sh build/sources
cmake --preset static
cmake --build --preset static --parallel "$(job_count)"
cp cmake/package/copyright build/static/
program=build/static/maatwerk

scratch=$(mktemp -d)
trap '$as_root rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM

refuse() {
  echo "static.sh: $1" >&2
  exit 1
}

# What is asked: a person in both languages, a CSV with two jobs, JSON lines.
# answers NAME COMMAND...: the answers of the program, started by this command, in $scratch/NAME.
answers() {
  answers=$scratch/$1
  shift
  {
    for lang in nl en; do
      "$@" recommend --persistence situational --motivation yes --age 72 --gender woman \
        --group widowed,bereaved,lives-alone --wish peers --lang $lang --why --why-not
    done
    "$@" batch --format csv --jobs 2 <"$scratch/many.csv"
    "$@" batch --format csv <examples/intakes.jsonl
  } >"$answers" 2>&1 || refuse "$*: $(tail -n 3 "$answers")"
}

# like_here WHAT COMMAND...: started so, it answers as it does here.
like_here() {
  what=$1
  shift
  answers there "$@"
  cmp "$scratch/here" "$scratch/there" || refuse "$what: another answer than here"
  echo "ok: $what"
}

# Enough rows for two jobs to have work.
{ head -n 1 examples/intakes.csv; for _ in $(seq 400); do tail -n +2 examples/intakes.csv; done; } \
  >"$scratch/many.csv"

readelf -lW "$program" | grep -q INTERP && refuse "it asks for a loader of programs"
readelf -dW "$program" | grep -q NEEDED && refuse "it needs a shared library"
readelf -nW "$program" | grep "x86 ISA needed" | grep -v "baseline" &&
  refuse "it asks for more than the first x86-64 processors have"
echo "ok: no loader, no shared library, no newer processor asked for; $(
  readelf -nW "$program" | sed -n 's/.*OS: Linux, ABI: /kernel at least /p')"

sh tests/golden/run.sh "$program"
echo "ok: all transcripts"

answers here "$program"
mkdir "$scratch/root"
cp "$program" "$scratch/root/"
like_here "in an empty root" $as_root chroot "$scratch/root" /maatwerk
$as_root chroot "$scratch/root" /maatwerk batch --format csv -o /out.csv <examples/intakes.csv \
  2>/dev/null
[ -s "$scratch/root/out.csv" ] || refuse "no file written in an empty root"
echo "ok: a file written in an empty root"

# The reader of JSON picks what the processor can do.
like_here "on the first x86-64 processor, told that Linux is 3.2" \
  qemu-x86_64 -cpu qemu64 -r 3.2.0 "$program"
for way in fallback westmere; do
  like_here "JSON read the way of $way" env SIMDJSON_FORCE_IMPLEMENTATION=$way "$program"
done

# As on Linux 3.2: none of the system calls that came after it.
newer=getrandom,memfd_create,execveat,membarrier,copy_file_range,preadv2,pwritev2,statx,rseq
newer=$newer,pkey_mprotect,clone3,close_range,openat2,faccessat2,renameat2,io_uring_setup
newer=$newer,futex_waitv
like_here "without the system calls of newer kernels" \
  strace -f -qq -e trace=none -e inject=$newer:error=ENOSYS -o /dev/null "$program"

sh tests/bench/startup.sh "$program" 11 | tee "$scratch/startup"
echo "== $program: $(wc -c <"$program") bytes; $(
  sed -n 's|^ratio *\([0-9.]*\).*|start to end \1 times /bin/true|p' "$scratch/startup")"
