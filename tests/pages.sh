#!/bin/sh
# Looks at the pages of the program in a browser: nothing is fetched, accessible in light and dark,
# readable on a narrow screen and at 200 %, complete on paper.
# Usage: sh tests/pages.sh PROGRAM [FOLDER]     FOLDER, empty or new, keeps pages, PDFs and pictures
# The browser is $MAATWERK_BROWSER, or chromium. axe-core comes from npm, once, into a cache folder.
set -eu

program=${1:?usage: sh tests/pages.sh PROGRAM [FOLDER]}
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/maatwerk-pages
out=${2:-}
if [ -z "$out" ]; then
  out=$(mktemp -d)
  trap 'rm -rf "$out"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' HUP TERM
elif [ -n "$(ls -A "$out" 2>/dev/null)" ]; then
  echo "pages.sh: $out is not empty" >&2
  exit 2
fi
mkdir -p "$out" "$cache"

# The version and its checksum stand in package-lock.json.
axe=$cache/node_modules/axe-core/axe.min.js
if [ ! -f "$axe" ] || ! cmp -s "$here/pages/package-lock.json" "$cache/package-lock.json"; then
  cp "$here/pages/package.json" "$here/pages/package-lock.json" "$cache/"
  (cd "$cache" && npm ci --ignore-scripts --no-audit --no-fund --silent) ||
    { rm -rf "$cache/node_modules"; echo "pages.sh: npm could not get axe-core" >&2; exit 2; }
fi

# page NAME OPTION...: NAME-nl.html and NAME-en.html.
page() {
  name=$1
  shift
  for lang in nl en; do
    "$program" "$@" --format html --lang "$lang" --today 2026-10-01 -o "$out/$name-$lang.html"
  done
}

cat >"$out/form.yaml" <<'FORM'
id: '<i>7</i> & "8"'
persistence: structural
motivation: yes
interests: [food]
reach: fetched
FORM
known="--persistence situational --motivation yes --age 72 --gender woman"
known="$known --group widowed,lives-alone --wish peers"
# shellcheck disable=SC2086  # a list of words
{
  page recommend recommend $known --interest music --coping passive
  page explain explain $known --interest music
  page explain-one explain $known --activity oopoeh
  page handout recommend $known --handout
}
page recommend-open recommend --motivation yes --wish peers
page recommend-signal recommend --persistence complex --motivation no \
  --signal suicidality,self-neglect
page recommend-alone recommend --persistence structural --motivation no --wish nothing
page recommend-local recommend --person "$out/form.yaml" --area Noord \
  --catalog "$here/pages/overlay.yaml"
page recommend-all recommend --persistence threatening --motivation yes --top 0
page explain-open explain --age 80
page explain-signal explain --persistence complex --motivation no --signal abuse
page handout-local recommend --person "$out/form.yaml" --handout \
  --catalog "$here/pages/overlay.yaml"
page handout-few recommend --persistence complex --motivation no --age 50 --handout

python3 "$here/pages/structure.py" "$out"/*.html >/dev/null ||
  { python3 "$here/pages/structure.py" "$out"/*.html | grep ': line '; exit 1; }
timeout 1200 node "$here/pages/check.mjs" "${MAATWERK_BROWSER:-chromium}" "$out" "$axe"
