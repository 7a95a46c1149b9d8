Several overlays, in order; before and after the command.

  $ printf 'overlay: One\nactivities:\n  oopoeh:\n    name: {nl: Eerste}\n' >one.yaml
  $ printf 'overlay: Two\nactivities:\n  oopoeh:\n    name: {nl: Tweede}\n' >two.yaml
  $ maatwerk activities oopoeh --catalog one.yaml --catalog two.yaml | head -1
  $ maatwerk activities --catalog two.yaml --catalog one.yaml oopoeh | head -1
  $ maatwerk --catalog one.yaml activities oopoeh --catalog two.yaml | head -1
  $ MAATWERK_CATALOG=one.yaml:two.yaml maatwerk activities oopoeh | head -1
  $ MAATWERK_CATALOG=: maatwerk activities oopoeh | head -1
  $ MAATWERK_CATALOG=nowhere.yaml maatwerk activities oopoeh

Everything switched off: there is still something to say.

  $ { printf 'overlay: Empty\nactivities:\n'; maatwerk activities --format json |
  >   sed -n 's/^      "activity": "\(.*\)",/  \1: {off: gone}/p'; } >off.yaml
  $ maatwerk check off.yaml
  $ maatwerk recommend --catalog off.yaml --persistence complex --motivation yes | grep -i fits
  $ maatwerk activities --catalog off.yaml

A name that would command the terminal.

  $ printf 'overlay: "x\\e[31m"\n' >escape.yaml
  $ maatwerk check escape.yaml
  $ printf 'overlay: X\nactivities:\n  oopoeh:\n    name: {nl: "abc\\u202edef"}\n' >turned.yaml
  $ maatwerk activities oopoeh --catalog turned.yaml | head -1

More groups than there is room for.

  $ { printf 'overlay: Groups\nvocabulary:\n  fields:\n    groups:\n      values:\n'
  >   for i in $(seq 40); do echo "        g$i: {label: {nl: g$i}, people: {nl: p$i}}"; done; } >groups.yaml
  $ maatwerk check groups.yaml
