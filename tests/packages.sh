# shellcheck shell=sh
# Which packages of Debian 12 are needed, and how the missing ones are put in. To be read with ".
# tests/packages.sh".

packages_for() {
  case $1 in
    build) echo "g++ cmake ninja-build libcli11-dev libfmt-dev libyaml-cpp-dev nlohmann-json3-dev libsimdjson-dev" ;;
    test) echo "doctest-dev libcsv-dev mandoc python3 python3-yaml python3-jsonschema shellcheck parallel libtext-csv-perl openssh-client $(ssh_server)" ;;
    package) echo "dpkg-dev lintian debootstrap debian-archive-keyring qemu-user strace" ;;
    windows) echo "g++-mingw-w64-x86-64-posix wine64 dpkg-dev" ;;
    shells) echo "bash zsh fish" ;;
    bench) echo "mawk miller nodejs time" ;;
    clang) echo "clang libclang-rt-dev" ;;
    coverage) echo "gcovr python3" ;;
    format) echo "clang-format" ;;
    shellcheck) echo "shellcheck" ;;
    codespell) echo "codespell" ;;
    cppcheck) echo "cppcheck" ;;
    tidy) echo "clang-tidy" ;;
    pages) echo "chromium poppler-utils fonts-liberation python3 $(node_and_npm)" ;;
    *) echo "packages.sh: no list for '$1'" >&2; return 1 ;;
  esac
}

# The server for tests/parallel.sh, but not where installing it would start it and open a port.
ssh_server() {
  [ -d /run/systemd/system ] || echo openssh-server
}

# Node.js from elsewhere brings its own npm, beside which Debian's cannot stand.
node_and_npm() {
  command -v npm >/dev/null || echo nodejs npm
}

# need_packages LIST...: installs what is missing of these lists; does not touch apt when nothing
# is.
need_packages() {
  missing=
  for list in "$@"; do
    for package in $(packages_for "$list"); do
      case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
        "install ok installed") ;;
        *) missing="$missing $package" ;;
      esac
    done
  done
  [ -n "$missing" ] || return 0
  if ! command -v apt-get >/dev/null; then
    echo "Not a Debian system: what compares to these packages must be there:$missing"
    return 0
  fi

  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    as_root=sudo
    if ! command -v sudo >/dev/null; then
      echo "Some packages are missing. As root: apt-get install$missing" >&2
      return 1
    fi
  fi
  echo "Installing$missing"
  $as_root apt-get update -q || return 1
  # shellcheck disable=SC2086  # a list of words
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
}

# How many compilers and tests to run at once: MAATWERK_JOBS, or one for each core.
job_count() {
  echo "${MAATWERK_JOBS:-$(nproc)}"
}
