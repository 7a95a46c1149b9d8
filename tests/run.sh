#!/bin/sh
# Installs what is missing (Debian 12), builds and runs all tests. Every other check is a lane too.
# Usage: sh tests/run.sh [LANE...]     dev unless said; stops at the first lane that fails
#        sh tests/run.sh --all         every lane, whatever fails, and a summary
#   dev         all tests; GCC, warnings are errors
#   clang       the same by clang
#   asan        the same under the address and undefined-behaviour sanitizers
#   coverage    the same, and how many lines and branches of src they reach
#   format      clang-format: would it change anything?
#   scripts     shellcheck over all of them
#   spelling    codespell over the English in sources, catalogue and documents
#   cppcheck    cppcheck over src
#   tidy        clang-tidy over src; some ten minutes
#   fuzz        two minutes of fuzzing
#   pages       the HTML pages in a browser
#   package     the Debian package, tried in a bare Debian; root
#   static      the static program, tried in an empty root; root
#   windows     the program for Windows, tried under wine
# MAATWERK_JOBS=N limits the number of jobs. The last line of a lane, "== ...", is its figure.
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=tests/packages.sh
. tests/packages.sh
lanes="dev clang asan coverage format scripts spelling cppcheck tidy fuzz pages package static
windows"

# tests PRESET: builds and runs all tests.
tests() {
  cmake --preset "$1"
  cmake --build --preset "$1" --parallel "$(job_count)"
  ctest --preset "$1" --parallel "$(job_count)"
  echo "== $(ctest --preset "$1" -N | sed -n 's/^Total Tests: //p') tests"
}

# What is kept in the repository, of these kinds; works without git too, as in an archive.
files() {
  for pattern in "$@"; do
    find .ci cmake examples src tests -type f -name "$pattern"
  done
}

run_lane() {
  case $1 in
    dev | asan)
      need_packages build test shells
      tests "$1"
      ;;
    clang)
      need_packages build test shells clang
      tests clang
      ;;
    coverage)
      need_packages build test shells coverage
      [ ! -d build/coverage ] || find build/coverage -name '*.gcda' -delete
      tests coverage
      sh tests/coverage.sh
      ;;
    format)
      need_packages format
      files '*.cpp' '*.h' | xargs clang-format --dry-run -Werror
      echo "== $(files '*.cpp' '*.h' | wc -l) files"
      ;;
    scripts)
      need_packages shellcheck
      files '*.sh' | xargs shellcheck --external-sources .ci/run
      echo "== $(($(files '*.sh' | wc -l) + 1)) scripts"
      ;;
    spelling)
      need_packages codespell
      codespell
      echo "== codespell $(codespell --version 2>&1): nothing"
      ;;
    cppcheck)
      need_packages cppcheck
      cppcheck --std=c++20 --language=c++ --enable=warning,performance,portability \
        --inline-suppr --error-exitcode=1 --quiet -j "$(job_count)" -I src src
      echo "== $(files '*.cpp' | grep -c '^src/') files"
      ;;
    tidy)
      need_packages build clang tidy
      cmake --preset tidy
      cmake --build --preset tidy --parallel "$(job_count)" -- -k 0    # all findings in one go
      echo "== $(files '*.cpp' | grep -c '^src/') files"
      ;;
    fuzz) sh tests/fuzz/run.sh 120 ;;
    pages)
      need_packages build pages
      cmake --preset dev
      cmake --build --preset dev --parallel "$(job_count)" --target maatwerk
      sh tests/pages.sh build/dev/maatwerk
      ;;
    package | static | windows) sh "tests/$1.sh" ;;
    *)
      echo "run.sh: there is no lane '$1'; there are: $(echo "$lanes" | tr '\n' ' ')" >&2
      exit 2
      ;;
  esac
}

if [ "${1:-}" != --all ]; then
  [ $# -gt 0 ] || set -- dev
  for lane in "$@"; do run_lane "$lane"; done
  exit
fi

mkdir -p build/lanes
summary=build/lanes/summary.txt
printf '%-11s %-6s %7s  %s\n' lane result seconds figure >$summary
failed=0
for lane in $lanes; do
  echo "==== $lane"
  log=build/lanes/$lane.log
  start=$(date +%s)
  result=passed
  { sh tests/run.sh "$lane" 2>&1 || echo "== ended with exit code $?"; } | tee "$log"
  figure=$(sed -n 's/^== //p' "$log" | tail -n 1)
  case $figure in
    "ended with exit code"*) result=FAILED failed=1 figure="$figure; see $log" ;;
  esac
  printf '%-11s %-6s %7d  %s\n' "$lane" "$result" $(($(date +%s) - start)) "$figure" >>$summary
done
cat $summary
exit $failed
