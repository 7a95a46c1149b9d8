Several overlays, in order; before and after the command.

  $ printf 'overlay: One\nactivities:\n  oopoeh:\n    name: {nl: Eerste}\n' >one.yaml
  $ printf 'overlay: Two\nactivities:\n  oopoeh:\n    name: {nl: Tweede}\n' >two.yaml
  $ maatwerk activities oopoeh --catalog one.yaml --catalog two.yaml | head -1
  Tweede
  $ maatwerk activities --catalog two.yaml --catalog one.yaml oopoeh | head -1
  Eerste
  $ maatwerk --catalog one.yaml activities oopoeh --catalog two.yaml | head -1
  Tweede
  $ MAATWERK_CATALOG=one.yaml:two.yaml maatwerk activities oopoeh | head -1
  Tweede
  $ MAATWERK_CATALOG=: maatwerk activities oopoeh | head -1
  OOPOEH (older people looking after a pet in the neighbourhood)
  $ MAATWERK_CATALOG=nowhere.yaml maatwerk activities oopoeh
  maatwerk: error: cannot open 'nowhere.yaml': no such file or directory
  [2]

Everything switched off: there is still something to say.

  $ { printf 'overlay: Empty\nactivities:\n'; maatwerk activities --format json |
  >   sed -n 's/^      "activity": "\(.*\)",/  \1: {off: gone}/p'; } >off.yaml
  $ maatwerk check off.yaml
  off.yaml: fine
  errors: 0; warnings: 0
  $ maatwerk recommend --catalog off.yaml --persistence complex --motivation yes | grep -i fits
  None that fits.
  None that fits.
  - Little or nothing fits well here. The handbook finds most supply with the
    only half fits.
  - Which activity fits which profile is not in the handbook: we derived it from
  $ maatwerk activities --catalog off.yaml
  No activity found. All activities: maatwerk activities

A name that would command the terminal.

  $ printf 'overlay: "x\\e[31m"\n' >escape.yaml
  $ maatwerk check escape.yaml
  escape.yaml:1:10: error[yaml/control-character]: there is an invisible control character here (U+001B); only ordinary text is allowed
     1 | overlay: "x\e[31m"
       |          ^^^^^^^^^
     = help: delete the character, or type this line again
  errors: 1; warnings: 0
  [1]
  $ printf 'overlay: X\nactivities:\n  oopoeh:\n    name: {nl: "abc\\u202edef"}\n' >turned.yaml
  $ maatwerk activities oopoeh --catalog turned.yaml | head -1
  abc\u202edef

More groups than there is room for.

  $ { printf 'overlay: Groups\nvocabulary:\n  fields:\n    groups:\n      values:\n'
  >   for i in $(seq 40); do echo "        g$i: {label: {nl: g$i}, people: {nl: p$i}}"; done; } >groups.yaml
  $ maatwerk check groups.yaml
  groups.yaml:12:9: error[catalog/too-many-values]: 'groups' has too many values: at most 32 are allowed
     12 |         g7: {label: {nl: g7}, people: {nl: p7}}
        |         ^^
     = help: remove one, or join two of them
  errors: 1; warnings: 0
  [1]

The thirty-second interest is one like any other, and a text of several lines is one.

  $ { printf 'overlay: Full\nvocabulary:\n  fields:\n    interests:\n      values:\n'
  >   for i in $(seq 18); do echo "        i$i: {label: {nl: i$i, en: i$i}}"; done
  >   printf 'activities:\n  oopoeh:\n    interests: [i18]\n    essence:\n'
  >   printf '      nl: |\n        Regel een.\n        Regel twee.\n'; } >full.yaml
  $ maatwerk activities oopoeh --catalog full.yaml --format json | grep -A1 interests
        "interests": [
          "i18"
  $ maatwerk activities oopoeh --catalog full.yaml --lang nl | grep Regel
  Regel een. Regel twee.
