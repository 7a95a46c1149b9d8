#!/bin/sh
# Runs every fuzz target (tests/fuzz/fuzz_NAME.cpp); the time is split over them. Ends non-zero on a
# finding.
# Usage: sh tests/fuzz/run.sh SECONDS
# New inputs and findings go to build/fuzz; what is worth keeping is copied to
# tests/fuzz/corpus/NAME by hand.
set -eu
seconds=${1:?usage: sh tests/fuzz/run.sh SECONDS}
cd "$(dirname "$0")/../.."
# shellcheck source=tests/packages.sh
. tests/packages.sh
need_packages build test clang

cmake --preset fuzz
cmake --build --preset fuzz --parallel "$(job_count)"

set -- tests/fuzz/fuzz_*.cpp
share=$((seconds / $#))
[ "$share" -ge 1 ] || share=1
failed=
for source in "$@"; do
  target=$(basename "$source" .cpp)
  name=${target#fuzz_}
  found=build/fuzz/corpus/$name
  seeds=tests/fuzz/corpus/$name
  [ -d "$seeds" ] || seeds=
  dictionary=tests/fuzz/$name.dict
  [ -f "$dictionary" ] || dictionary=
  mkdir -p "$found" build/fuzz/findings
  echo "== $target: $share seconds"
  build/fuzz/tests/"$target" -max_total_time="$share" -timeout=5 -max_len=65536 \
    -verbosity=0 -print_final_stats=1 -artifact_prefix="build/fuzz/findings/$name-" \
    ${dictionary:+"-dict=$dictionary"} "$found" ${seeds:+"$seeds"} || failed="$failed $target"
done
if [ -n "$failed" ]; then
  echo "Findings in:$failed (inputs in build/fuzz/findings)" >&2
  exit 1
fi
echo "== no findings by $# targets in $share seconds each"
