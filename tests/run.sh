#!/bin/sh
# Installs what is missing (Debian 12), builds and runs all tests.
# Usage: sh tests/run.sh [PRESET]     dev unless said; asan, clang, coverage
# MAATWERK_JOBS=N limits the number of jobs.
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=tests/packages.sh
. tests/packages.sh

preset=${1:-dev}
case $preset in
  clang) need_packages build test clang ;;
  *) need_packages build test ;;
esac

cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$(job_count)"
ctest --preset "$preset" --parallel "$(job_count)"
