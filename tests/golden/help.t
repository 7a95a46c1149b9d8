Help on the program and on its commands, in both ways of asking, and what is said when a word of the command line is mistyped.

  $ maatwerk help | head -20
  Helps to choose which activities against loneliness fit one person.
  
  Examples:
    maatwerk                                   answer questions, then a recommendation
    maatwerk recommend --persistence situational --motivation yes --age 72
    maatwerk recommend --person form.yaml --why
    maatwerk activities oopoeh                 look one activity up
    maatwerk help recommend                    more about one command
  
  Usage: maatwerk [OPTIONS] [COMMAND]
  
  Commands:
    recommend    A recommendation for one person, from options or a file
    explain      How a recommendation comes about, and what would change it
    batch        Recommendations for many intake forms (CSV or JSON lines)
    summary      Counts over many intake forms, small numbers hidden
    profiles     The eight profiles, or one of them
    activities   The activities, or one of them
    cases        Practice cases: look, practise, test a catalogue
    coverage     What the catalogue holds for whom, and where it is thin
  $ maatwerk help >a; maatwerk --help >b; maatwerk -h >c; cmp a b && cmp b c
  $ maatwerk help recommend --lang nl | head -20
  Een advies voor één persoon, uit opties of een bestand
  
  Voorbeelden:
    maatwerk recommend --persistence situationeel --motivation ja --age 72
    maatwerk recommend --person formulier.yaml --why --why-not
    maatwerk recommend --person formulier.yaml --handout --format html -o blad.html
  
  Gebruik: maatwerk recommend [OPTIES]
  
  Over de persoon:
    --persistence WOORD     Aard en duur: dreigend, situationeel, structureel of
                            complex
    --motivation WOORD      Motivatie voor contact: ja, nee of onduidelijk
    --coping WOORD          Omgaan met problemen: actief of passief
    --age JAREN             Leeftijd in hele jaren
    --gender WOORD          Geslacht: vrouw, man of anders
    --group WOORDEN         Situaties, met komma's: partner-overleden,
                            dierbare-verloren, gescheiden, woont-alleen,
                            mantelzorger, chronisch-ziek, kanker, dementie,
                            veel-zorg-nodig, lichamelijke-beperking,
  $ maatwerk help recommend >a; maatwerk recommend --help >b; maatwerk --no-input recommend -h >c; cmp a b && cmp b c
  $ maatwerk --lang nl help profiles
  De acht profielen, of één ervan
  
  Voorbeelden:
    maatwerk profiles                          alle acht
    maatwerk profiles buitenstaander           één profiel
  
  Gebruik: maatwerk profiles [OPTIES] [ID]
  
  Argumenten:
    ID                      Id of naam van een profiel
  
  Opties:
    -h,--help               Deze hulp
    --lang TAAL             Taal: nl of en (ook MAATWERK_LANG)
    --color WANNEER         Kleur: auto, always of never
    --catalog PAD           Catalogus (map) of aanvulling (bestand); mag vaker
                            (ook MAATWERK_CATALOG)
    --format VORM           Vorm: text of json
    --no-input              Nooit iets vragen
    -o,--output BESTAND     Schrijf naar dit bestand, helemaal of niet
  
  Afsluitcode: 0 klaar; 1 met bevindingen; 2 fout of niet gelukt; 130 afgebroken.
  Meer: man maatwerk
  $ maatwerk help help | head -8
  This help, or the help of one command
  
  Examples:
    maatwerk help recommend
  
  Usage: maatwerk help [OPTIONS] [COMMAND]
  
  Arguments:
  $ LC_ALL=C maatwerk help profiles --lang nl | head -5
  De acht profielen, of een ervan
  
  Voorbeelden:
    maatwerk profiles                          alle acht
    maatwerk profiles buitenstaander           een profiel

Examples stand before the options, in every command and both languages, and are about that command.

  $ for command in recommend explain batch summary profiles activities cases coverage check diff completions help; do
  >   for lang in nl en; do
  >     maatwerk help $command --lang $lang | awk -v it="$command $lang" '
  >       /^(Examples|Voorbeelden):$/ { examples = NR; next }
  >       /^(Options|Opties):$/ { options = NR }
  >       examples && !options && / maatwerk / && !index($0, " maatwerk " substr(it, 1, index(it, " ") - 1)) { print it ": " $0 }
  >       END { if (!examples || examples > options) print it ": no examples before the options" }'
  >   done
  > done

Commands.

  $ maatwerk help recomend
  maatwerk: error: unknown command 'recomend'; did you mean 'recommend'?
  See 'maatwerk --help'.
  [2]
  $ maatwerk help recomend --lang nl
  maatwerk: fout: onbekende opdracht 'recomend'; bedoelde u 'recommend'?
  Zie 'maatwerk --help'.
  [2]
  $ maatwerk recomend --persistence complex
  maatwerk: error: unknown command 'recomend'; did you mean 'recommend'?
  See 'maatwerk --help'.
  [2]
  $ maatwerk help recommend explain
  maatwerk: error: 'explain' does not belong here
  See 'maatwerk --help'.
  [2]
  $ maatwerk recommend help
  maatwerk: error: 'help' does not belong here
  See 'maatwerk --help'.
  [2]
  $ maatwerk verklaren
  maatwerk: error: unknown command 'verklaren'
  See 'maatwerk --help'.
  [2]

Options: mistyped, before the command, with another command.

  $ maatwerk recommend --persistance complex --lang nl
  maatwerk: fout: onbekende optie '--persistance'; bedoelde u '--persistence'?
  Zie 'maatwerk --help'.
  [2]
  $ maatwerk explain --activty oopoeh
  maatwerk: error: unknown option '--activty'; did you mean '--activity'?
  See 'maatwerk --help'.
  [2]
  $ maatwerk recommend -lang nl
  maatwerk: error: unknown option '-lang'; did you mean '--lang'?
  See 'maatwerk --help'.
  [2]
  $ maatwerk --why recommend
  maatwerk: error: put '--why' after 'recommend'
  See 'maatwerk --help'.
  [2]
  $ maatwerk --age 72 --lang nl
  maatwerk: fout: '--age' hoort hier niet, maar bij: recommend, explain
  Zie 'maatwerk --help'.
  [2]
  $ maatwerk activities --why
  maatwerk: error: '--why' does not belong here, but with: recommend, batch
  See 'maatwerk --help'.
  [2]

Words of an option and ids.

  $ maatwerk profiles --format jsn
  maatwerk: error: --format: 'jsn' is not possible; allowed here: text, json; did you mean 'json'?
  See 'maatwerk --help'.
  [2]
  $ maatwerk profiles --lang n
  maatwerk: error: --lang: 'n' is not possible; allowed here: nl, en
  See 'maatwerk --help'.
  [2]
  $ maatwerk profiles --color alwys --lang nl
  maatwerk: fout: --color: 'alwys' kan niet; hier kan: auto, always, never; bedoelde u 'always'?
  Zie 'maatwerk --help'.
  [2]
  $ maatwerk batch --input-format jsnl x
  maatwerk: error: --input-format: 'jsnl' is not possible; allowed here: csv, jsonl; did you mean 'jsonl'?
  See 'maatwerk --help'.
  [2]
  $ maatwerk batch --encoding windows-1251 x
  maatwerk: error: --encoding: 'windows-1251' is not possible; allowed here: utf-8, windows-1252; did you mean 'windows-1252'?
  See 'maatwerk --help'.
  [2]
  $ maatwerk activities --level promissing
  maatwerk: error: --level: 'promissing' is not possible; allowed here: evidence-backed, promising; did you mean 'promising'?
  [2]
  $ maatwerk activities --kind cursuss --lang nl
  maatwerk: fout: --kind: 'cursuss' kan niet; hier kan: groep, een-op-een, cursus of gespreksgroep; bedoelde u 'cursus'?
  [2]
  $ maatwerk activities --for outsidr
  maatwerk: error: --for: 'outsidr' is not possible; allowed here: active, sheltered, left-behind, dependent, compensator, outsider, hopeful, survivor; did you mean 'outsider'?
  [2]
  $ maatwerk profiles overlevr --lang nl
  maatwerk: fout: profiles: 'overlevr' kan niet; hier kan: Actieve, Geborgene, Achterblijver, Afhankelijke, Compenseerder, Buitenstaander, Hoopvolle, Overlever; bedoelde u 'Overlever'?
  [2]
  $ maatwerk activities opoeh --lang nl
  maatwerk: fout: er is geen activiteit 'opoeh'; bedoelde u 'oopoeh'?
  [2]
  $ maatwerk explain --activity opoeh
  maatwerk: error: there is no activity 'opoeh'; did you mean 'oopoeh'?
  [2]
  $ maatwerk cases shw
  maatwerk: error: cases: 'shw' is not possible; allowed here: list, show, quiz, test; did you mean 'show'?
  See 'maatwerk --help'.
  [2]
  $ maatwerk recommend --persistence structual
  --persistence: error[form/unknown-value]: 'structual' is not an answer to 'persistence'
     = help: did you mean 'structural'?
  maatwerk: error: not all answers were understood (errors: 1); nothing was computed
  [2]
  $ maatwerk recommend --group widowd,kankr --lang nl
  --group: fout[form/unknown-value]: 'widowd' is geen antwoord op 'groepen'
     = hulp: bedoelde u 'widow'?
  --group: fout[form/unknown-value]: 'kankr' is geen antwoord op 'groepen'
     = hulp: bedoelde u 'kanker'?
  maatwerk: fout: niet alle antwoorden zijn begrepen (fouten: 2); er is niets berekend
  [2]
  $ maatwerk recommend --wish lotgenotn
  --wish: error[form/unknown-value]: 'lotgenotn' is not an answer to 'wishes'
     = help: did you mean 'lotgenoten'?
  maatwerk: error: not all answers were understood (errors: 1); nothing was computed
  [2]

Completions: the shell must be named.

  $ maatwerk completions
  maatwerk: error: say for which shell: bash, zsh, fish
  See 'maatwerk --help'.
  [2]
  $ maatwerk completions --lang nl
  maatwerk: fout: zeg voor welke shell: bash, zsh, fish
  Zie 'maatwerk --help'.
  [2]
  $ maatwerk completions bsh
  maatwerk: error: completions: 'bsh' is not possible; allowed here: bash, zsh, fish; did you mean 'bash'?
  See 'maatwerk --help'.
  [2]
  $ maatwerk completions fish --format json
  maatwerk: error: '--format' does not belong here
  See 'maatwerk --help'.
  [2]
  $ maatwerk --format json completions fish
  maatwerk: error: --format: 'json' is not possible; allowed here: text
  See 'maatwerk --help'.
  [2]
  $ maatwerk completions zsh | head -3
  #compdef maatwerk
  # Completes commands, options and words of maatwerk in zsh.
  # Written by: maatwerk completions zsh
  $ maatwerk completions bash -o script && head -3 script
  # Completes commands, options and words of maatwerk in bash.
  # Written by: maatwerk completions bash
  # shellcheck shell=bash
