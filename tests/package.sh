#!/bin/sh
# Builds the Debian package in build/package and tries it: lintian, then a bare Debian 12 (made by
# debootstrap) in which apt-get puts it in, a person is asked about, the manual is read, and apt-get
# takes it away again.
# Usage: sh tests/package.sh     as root, or as someone who may use sudo
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=tests/packages.sh
. tests/packages.sh
need_packages build package
as_root=
[ "$(id -u)" -eq 0 ] || as_root=sudo

changelog() {
  dpkg-parsechangelog -l cmake/package/changelog -S "$1"
}

# The same files give the same package, whenever it is built.
SOURCE_DATE_EPOCH=$(changelog Timestamp)
export SOURCE_DATE_EPOCH
cmake --preset release
cmake --build --preset release --parallel "$(job_count)"
rm -rf build/package
cpack --config build/release/CPackConfig.cmake -B build/package
rm -rf build/package/_CPack_Packages

package=$(echo build/package/maatwerk_*.deb)
scratch=$(mktemp -d)
trap '$as_root rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM
root=$scratch/root

refuse() {
  echo "package.sh: $1" >&2
  exit 1
}

# inside COMMAND...: in the bare Debian, without this environment.
inside() {
  $as_root chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
    TERM=dumb MANWIDTH=80 DEBIAN_FRONTEND=noninteractive "$@"
}

# interview LANG: the questions at a terminal; what is not answered is unknown.
interview() {
  { printf '\nsituational\nyes\npeers\nwidowed,bereaved,lives-alone\n'; yes '' | head -n 20; } |
    script -qec "$as_root chroot $root maatwerk --lang $1" /dev/null
}

# same WHAT ARGUMENT...: the installed program answers as the one that was built here. examples/ is
# here as it is there.
same() {
  what=$1
  shift
  build/release/maatwerk "$@" >"$scratch/here" 2>&1
  inside env -C /usr/share/doc/maatwerk maatwerk "$@" >"$scratch/there" 2>&1
  cmp "$scratch/here" "$scratch/there" || refuse "$what: another answer than from build/release/maatwerk"
  echo "ok: $what"
}

# holds WHAT WORDS COMMAND...: the words are in what the command prints.
holds() {
  what=$1
  words=$2
  shift 2
  "$@" >"$scratch/there"
  grep -qF -- "$words" "$scratch/there" || refuse "$what: no '$words' in the answer"
  echo "ok: $what"
}

[ "$(dpkg-deb -f "$package" Version)" = "$(changelog Version)" ] ||
  refuse "cmake/package/changelog is of another version than $package"
# Nothing it can say at warning or above is accepted.
lintian --allow-root --fail-on error,warning "$package"
echo "ok: lintian"

$as_root debootstrap --variant=minbase --include=man-db bookworm "$root" >"$scratch/log" ||
  { tail "$scratch/log" >&2; refuse "debootstrap failed"; }
$as_root cp "$package" "$root/maatwerk.deb"
inside apt-get install -y -q --no-install-recommends /maatwerk.deb >"$scratch/log" 2>&1 ||
  { tail "$scratch/log" >&2; refuse "apt-get install failed"; }
echo "ok: installed by apt-get in a bare Debian 12"

# The person of examples/quickstart.sh.
set -- recommend --persistence situational --motivation yes --age 72 --gender woman \
  --group widowed,bereaved,lives-alone --wish peers
holds "a person, in Dutch" "Profiel: Achterblijver" inside maatwerk "$@" --lang nl
holds "a person, in English" "Profile: Left behind" inside maatwerk "$@" --lang en
holds "the questions at a terminal, in Dutch" "Profiel: Achterblijver" interview nl
holds "the questions at a terminal, in English" "Profile: Left behind" interview en
for lang in nl en; do
  same "the whole answer, $lang" "$@" --lang $lang --why --why-not
done
same "all rows of a file" batch --format csv examples/intakes.csv

inside maatwerk "$@" --format json --top 0 >"$scratch/here"
inside maatwerk "$@" --format json --top 0 --catalog /usr/share/maatwerk/catalog >"$scratch/there"
cmp "$scratch/here" "$scratch/there" || refuse "/usr/share/maatwerk/catalog is not the built-in catalogue"
echo "ok: /usr/share/maatwerk/catalog is the built-in catalogue, hash included"
inside maatwerk check /usr/share/maatwerk/catalog
holds "completions in bash" "maatwerk" \
  inside bash -c '. /usr/share/bash-completion/completions/maatwerk && complete -p maatwerk'
for script in zsh/vendor-completions/_maatwerk fish/vendor_completions.d/maatwerk.fish; do
  holds "/usr/share/$script" "recommend" inside cat /usr/share/$script
done
holds "the manual page" "choose activities against loneliness" inside man maatwerk
holds "the Dutch manual page" "NAAM" inside man -L nl maatwerk

inside apt-get purge -y -q maatwerk >"$scratch/log" 2>&1 || refuse "apt-get purge failed"
left=$($as_root find "$root" -path "$root/proc" -prune -o -name '*maatwerk*' ! -name maatwerk.deb \
  ! -path "$root/var/*" -print)
[ -z "$left" ] || refuse "left after purge: $left"
echo "ok: purged without a trace"

echo "== $package: $(wc -c <"$package") bytes, installed $(dpkg-deb -f "$package" Installed-Size) KiB"
