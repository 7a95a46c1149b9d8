#!/bin/sh
# Installs what is missing (Debian 12), builds and runs all tests.
# Usage: sh tests/run.sh [PRESET]     dev unless said; asan, clang, coverage
#        sh tests/run.sh pages        looks at the HTML pages in a browser instead
# MAATWERK_JOBS=N limits the number of jobs.
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=tests/packages.sh
. tests/packages.sh

preset=${1:-dev}
if [ "$preset" = pages ]; then
  need_packages build pages
  cmake --preset dev
  cmake --build --preset dev --parallel "$(job_count)" --target maatwerk
  sh tests/pages.sh build/dev/maatwerk
  exit
fi
case $preset in
  clang) need_packages build test shells clang ;;
  *) need_packages build test shells ;;
esac

cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$(job_count)"
ctest --preset "$preset" --parallel "$(job_count)"
