#!/bin/sh
# The sources of the libraries that the program is built from, at the versions of Debian 12 and from
# Debian's source packages, for builds that cannot use its compiled ones: another system, or a
# program without shared libraries. Needs Debian with dpkg-dev; no root, and apt's own settings and
# lists stay as they are. What is there already is not fetched again.
# Usage: sh cmake/sources.sh DIRECTORY     then cmake --preset windows, say (CMakePresets.json)
set -eu
mkdir -p "${1:?usage: sh cmake/sources.sh DIRECTORY}"
cd "$1"

# Source package, and the folder under which cmake looks for it.
wanted='cli11 cli11
fmtlib fmt
nlohmann-json3 nlohmann_json
simdjson simdjson
yaml-cpp yaml-cpp'

missing=$(echo "$wanted" | while read -r package folder; do
  [ -e "$folder" ] || echo "$package $folder"
done)
[ -n "$missing" ] || exit 0
if ! command -v dpkg-source >/dev/null; then
  echo "sources.sh: dpkg-source is missing (Debian package dpkg-dev)" >&2
  exit 1
fi

scratch=$(mktemp -d "$PWD/unpack.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM
mkdir -p "$scratch/lists/partial" "$scratch/cache/archives/partial"
keys=/usr/share/keyrings/debian-archive-keyring.gpg
cat >"$scratch/sources.list" <<LIST
deb-src [signed-by=$keys] http://deb.debian.org/debian bookworm main
deb-src [signed-by=$keys] http://deb.debian.org/debian-security bookworm-security main
LIST
# Of its own: sources, lists and cache. As root apt would fetch as another user, who may not write
# here.
apt_get() {
  apt-get -q -o APT::Sandbox::User="$(id -un)" \
    -o Dir::Etc::sourcelist="$scratch/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::State::lists="$scratch/lists" -o Dir::Cache="$scratch/cache" "$@"
}
apt_get update
echo "$missing" | while read -r package folder; do
  (cd "$scratch" && apt_get source --download-only --only-source "$package")
  # apt has checked the bytes; the maintainers' own keys are seldom there.
  dpkg-source -q --no-check --extract "$scratch/$package"_*.dsc "$scratch/$folder"
  mv "$scratch/$folder" "$folder"
done
