#!/bin/sh
# Tells how many lines and branches of src the tests reached that ran before with the preset
# coverage; which lines were not goes to build/coverage/uncovered.txt. Branches that only an
# exception takes are not counted: nearly every call has one.
# Usage: sh tests/coverage.sh
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=tests/packages.sh
. tests/packages.sh
need_packages coverage

# measure OPTION...: gcovr over src.
measure() {
  gcovr --root . --object-directory build/coverage --filter 'src/' \
    --exclude-throw-branches --exclude-unreachable-branches "$@"
}
measure --json-pretty --json-summary build/coverage/summary.json --txt build/coverage/uncovered.txt
measure --branches --txt build/coverage/uncovered-branches.txt
sed -n '/^File/p; /^src/p; /^TOTAL/p' build/coverage/uncovered.txt
python3 - build/coverage/summary.json <<'PYTHON'
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    found = json.load(file)
for what in ("line", "branch"):
    print(f"{what}s: {found[what + '_covered']} of {found[what + '_total']}")
print(f"== {found['line_percent']} % of lines, {found['branch_percent']} % of branches")
PYTHON
