#!/bin/sh
# Includes run one way: base <- catalog <- engine <- intake, report <- commands <- cli; and each
# third-party library has its own place. Also shows on copies with a mistake that it sees it.
# Usage: sh tests/layers.sh
set -eu
cd "$(dirname "$0")/.."

# check FOLDER: prints what is wrong below a copy of src; fails when there is something.
check() (
  cd "$1"
  # shellcheck disable=SC2016  # the $ are those of awk
  find . -name '*.h' -o -name '*.cpp' | sort | sed 's|^\./||' | xargs awk '
    BEGIN {
      may["base"] = " base "
      may["catalog"] = may["base"] "catalog "
      may["engine"] = may["catalog"] "engine "
      may["intake"] = may["engine"] "intake "
      may["report"] = may["engine"] "report "
      may["commands"] = may["engine"] "intake report commands "
      may["cli"] = may["commands"] "cli "
      may["main.cpp"] = may["cli"]
      home["yaml-cpp"] = "catalog/yaml_tree.cpp"
      home["CLI"] = "cli/cli.cpp"
      home["nlohmann"] = "report/"
      home["fmt"] = ""
      home["simdjson.h"] = "intake/json_rows.cpp"
    }
    function wrong(what) {
      printf "src/%s:%d: %s\n", FILENAME, FNR, what
      found = 1
    }
    FNR == 1 {
      layer = FILENAME
      sub(/\/.*/, "", layer)
      if (!(layer in may)) wrong("\"" layer "\" is not one of the layers")
    }
    /^[ \t]*#[ \t]*include[ \t]*["<]/ {
      name = $0
      sub(/^[ \t]*#[ \t]*include[ \t]*/, "", name)
      quote = substr(name, 1, 1)
      name = substr(name, 2)
      sub(/[">].*/, "", name)
      folder = name
      if (!sub(/\/.*/, "", folder) && !(name in home)) folder = ""
      if (folder in home) {
        if (index(FILENAME, home[folder]) != 1)
          wrong("<" name "> belongs in src/" home[folder] " only")
      } else if (folder in may) {
        if (quote == "<") wrong("\"" name "\" is ours: write it with quotes")
        if (!index(may[layer], " " folder " "))
          wrong(layer " may not include " folder " (\"" name "\")")
      } else if (quote == "\"") {
        wrong("\"" name "\": write the path from src/")
      } else if (folder != "" && folder != "sys") {
        wrong("<" name ">: a library that tests/layers.sh does not know")
      }
    }
    END { exit found }'
)

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# expect FILE INCLUDE MESSAGE: one more include in a copy of src must be reported so.
expect() {
  rm -rf "$scratch/src"
  cp -R src "$scratch/src"
  mkdir -p "$(dirname "$scratch/src/$1")"
  echo "#include $2" >>"$scratch/src/$1"
  if report=$(check "$scratch/src"); then
    echo "tests/layers.sh does not see: src/$1 with #include $2" >&2
    exit 1
  fi
  case $report in
    *"src/$1:"*"$3"*) ;;
    *)
      printf 'tests/layers.sh reports src/%s with #include %s as:\n%s\n' "$1" "$2" "$report" >&2
      exit 1
      ;;
  esac
}

check src
expect base/selftest.h '"catalog/model.h"' 'base may not include catalog'
expect catalog/selftest.h '"engine/rank.h"' 'catalog may not include engine'
expect engine/selftest.cpp '"report/json.h"' 'engine may not include report'
expect engine/selftest.cpp '"intake/csv.h"' 'engine may not include intake'
expect intake/selftest.cpp '"report/json.h"' 'intake may not include report'
expect report/selftest.cpp '"intake/csv.h"' 'report may not include intake'
expect commands/selftest.h '"cli/cli.h"' 'commands may not include cli'
expect base/selftest.h '"text.h"' 'write the path from src/'
expect engine/selftest.h '<base/text.h>' 'write it with quotes'
expect catalog/selftest.cpp '<yaml-cpp/yaml.h>' 'belongs in src/catalog/yaml_tree.cpp only'
expect commands/selftest.cpp '<CLI/CLI.hpp>' 'belongs in src/cli/cli.cpp only'
expect intake/selftest.cpp '<nlohmann/json.hpp>' 'belongs in src/report/ only'
expect intake/selftest.cpp '<simdjson.h>' 'belongs in src/intake/json_rows.cpp only'
expect base/selftest.cpp '<unknown/library.h>' 'does not know'
expect misc/selftest.h '<string>' 'is not one of the layers'
echo "Includes run one way."
