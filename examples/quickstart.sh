#!/bin/sh
# From a fresh checkout to a first recommendation: installs what is missing (Debian 12), builds the
# program and runs it.
# Usage: sh examples/quickstart.sh
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=tests/packages.sh
. tests/packages.sh
need_packages build

cmake --preset release
cmake --build --preset release --parallel "$(job_count)"
PATH=$PWD/build/release:$PATH

# A woman of 72 whose husband died; she lives alone and would like to meet others who went through
# the same.
person="--persistence situational --motivation yes --age 72 --gender woman \
--group widowed,bereaved,lives-alone --wish peers"

show() {
  printf '\n$ %s\n' "$1"
  eval "$1"
}

show "maatwerk recommend --lang nl $person"
show "maatwerk recommend --lang en $person"
show "maatwerk recommend --format json $person | head -c 1500"
printf '\n\nThe program is build/release/maatwerk; without arguments it asks the questions.\n'
