Intake files as they come: what becomes of each kind of dirt. Nothing is guessed, nothing is lost in
silence, and nothing of a row but coded words is repeated.

  $ take() {
  >   rm -f out
  >   maatwerk batch --format csv --top 1 -o out "$@" -
  >   status=$?
  >   [ -f out ] && cut -d, -f1-3 out
  >   return $status
  > }

The file as a whole. Empty, blank, only a header, a directory, no file.

  $ printf '' | take
  standard input: error[intake/empty]: there is nothing in it
     = help: is this the right file?
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf '\n \r\n\n' | take
  standard input: error[intake/empty]: there is nothing in it
     = help: is this the right file?
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf '\357\273\277' | take
  standard input: error[intake/empty]: there is nothing in it
     = help: is this the right file?
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'id,persistence,motivation' | take
  rows: 0; results: 0 (profile uncertain: 0, with a signal: 0); rejected: 0
  id,status,profile
  $ printf 'id,persistence,motivation\n\n\n' | take
  rows: 0; results: 0 (profile uncertain: 0, with a signal: 0); rejected: 0
  id,status,profile
  $ maatwerk batch .
  maatwerk: error: cannot read '.': it is a directory
  [2]
  $ maatwerk batch nowhere.csv
  maatwerk: error: cannot open 'nowhere.csv': no such file or directory
  [2]
  $ maatwerk batch <&-
  maatwerk: error: cannot read 'standard input': this stream is closed
  [2]

Other formats.

  $ printf 'PK\003\004rest of a spreadsheet' | take
  standard input: error[intake/not-text]: this is a spreadsheet or a packed file, not text
     = help: open it and save it as 'CSV UTF-8' (Excel: File, Save as)
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf '\037\213\010rest of a packed file' | take
  standard input: error[intake/not-text]: this is a spreadsheet or a packed file, not text
     = help: open it and save it as 'CSV UTF-8' (Excel: File, Save as)
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf '\320\317\021\340\241\261\032\341' | take
  standard input: error[intake/not-text]: this is a spreadsheet or a packed file, not text
     = help: open it and save it as 'CSV UTF-8' (Excel: File, Save as)
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf '\377\376i\0d\0,\0d\0u\0u\0r\0\n\0' | take
  standard input: error[intake/encoding]: this file is UTF-16 ('Unicode text')
     = help: save it as 'CSV UTF-8'
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'i\0d\0,\0d\0u\0u\0r\0\n\0' | take
  standard input: error[intake/encoding]: this file is UTF-16 ('Unicode text')
     = help: save it as 'CSV UTF-8'
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf '\0i\0d\0,\0d\0u\0u\0r\0\n' | take
  standard input: error[intake/encoding]: this file is UTF-16 ('Unicode text')
     = help: save it as 'CSV UTF-8'
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'id,duur\ra,dreigend\r' | take
  standard input: error[intake/line-ends]: the lines end in a lone CR, as on very old Macs
     = help: save the file as 'CSV UTF-8'
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf ' [{"id":"a","persistence":"complex"}]\n' | take
  standard input: error[intake/json-array]: this is one JSON array; wanted is one object a line (JSON lines)
     = help: convert with: jq -c '.[]'
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf '<html><body>\n<table>\n' | take
  standard input:1:1: error[intake/header]: the first line names none of the questions
     = help: is there a header above the columns? Tell with --form what the questions are called here
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf '%s\n' '---' 'id: a' 'persistence: complex' | take
  standard input:1:1: error[intake/header]: the first line names none of the questions
     = help: is there a header above the columns? Tell with --form what the questions are called here
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ head -c 5000 /dev/zero | take
  standard input:1:1: error[intake/header]: the first line is no readable header with names of columns
     = help: save the file as 'CSV UTF-8', with the names of the questions in the first line
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]

The header. A column that is missing, doubled, mistyped, or not to come in at all.

  $ printf 'id,age\na,72\n' | take
  standard input:1:1: error[intake/no-main-column]: there is no column for persistence and none for motivation; nobody's profile can be told
     = help: name the columns 'persistence' and 'motivation', or tell with --form what they are called
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'a,dreigend,ja\nb,complex,nee\n' | take
  standard input:1:1: error[intake/header]: the first line names none of the questions
     = help: is there a header above the columns? Tell with --form what the questions are called here
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'id,duur,persistence,age,leeftijd\n' | take
  standard input:1:1: error[intake/column-twice]: the question 'persistence' stands in two columns, 2 and 3
     = help: leave one of the two out
  standard input:1:1: error[intake/column-twice]: the question 'age' stands in two columns, 4 and 5
     = help: leave one of the two out
  maatwerk: error: the file or the form file is not right (errors: 2); nothing was computed
  [2]
  $ printf 'id,persistance,motivation\na,complex,yes\n' | take
  standard input:1:1: error[intake/near-column]: column 'persistance' looks like a question of the form, but is none
     = help: did you mean 'persistence'? If not, write 'persistance: ignore' in a form file (--form)
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'id,duur,BSN\na,dreigend,111222333\n' | take
  standard input:1:1: error[intake/citizen-number]: column 'BSN' is for citizen service numbers; they must not come in here
     = help: take the column out and give each row a number of your own in a column 'id'
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'Burger Service Nummer;duur\n111222333;dreigend\n' | take
  standard input:1:1: error[intake/citizen-number]: column 'Burger Service Nummer' is for citizen service numbers; they must not come in here
     = help: take the column out and give each row a number of your own in a column 'id'
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'id,duur\na,dreigend\n' | take --keep wijk --keep buurt
  standard input:1:1: error[intake/no-such-column]: there is no column 'wijk'
     = help: give the name as it stands above the column
  standard input:1:1: error[intake/no-such-column]: there is no column 'buurt'
     = help: give the name as it stands above the column
  maatwerk: error: the file or the form file is not right (errors: 2); nothing was computed
  [2]
  $ printf 'id,duur,wijk,Wijk\na,dreigend,Noord,Zuid\n' | take --keep wijk
  standard input:1:1: error[intake/column-twice]: column 'Wijk' comes twice, as columns 3 and 4
     = help: give one of the two another name, or leave it out
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'id,"duur\na,dreigend\n' | take
  standard input:1:1: error[intake/header]: the first line is no readable header with names of columns
     = help: save the file as 'CSV UTF-8', with the names of the questions in the first line
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'id,duur,\033[31mrood\na,dreigend,x\n' | take
  standard input:1:1: error[intake/header]: the first line is no readable header with names of columns
     = help: save the file as 'CSV UTF-8', with the names of the questions in the first line
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'id,duur,l\351\351\n' | take
  standard input:1:1: error[intake/encoding]: the header is not UTF-8
     = help: save the file as 'CSV UTF-8', or pass --encoding windows-1252
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'sep=;\nid,duur\na,dreigend\n' | take
  standard input:1:1: error[intake/header]: the first line names none of the questions
     = help: is there a header above the columns? Tell with --form what the questions are called here
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]

Columns that are not ours are named, and not read.

  $ printf 'id,naam,duur,opmerkingen,\na,Jan Jansen,dreigend,"hij zei ""nee"", en ging",\n' | take
  columns that are not looked at: naam, opmerkingen
  rows: 1; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 0
  id,status,profile
  a,uncertain,
  $ { printf 'id,duur'; seq -f ',k%.0f' 5000 | tr -d '\n'
  >   printf '\na,dreigend'; yes , | head -5000 | tr -d '\n'; echo; } >wide
  $ take <wide
  columns that are not looked at: k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11, k12, k13, k14, k15, k16, k17, k18, k19, k20, ...
  rows: 1; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 0
  id,status,profile
  a,uncertain,

Form files.

  $ printf 'form: intake\ncolumns:\n  Duur klacht: persistence\n  Wil: motivation\n' >form.yaml
  $ printf 'id,duur klacht\na,dreigend\n' | take --form form.yaml
  standard input:1:1: error[intake/no-such-column]: the form file names a column 'wil', but there is none
     = help: change the name in the form file, or take it out
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'id,DUUR_KLACHT,wil\na,dreigend,Ja\n' | take --form form.yaml
  rows: 1; results: 1 (profile uncertain: 0, with a signal: 0); rejected: 0
  id,status,profile
  a,ok,active
  $ printf 'form: intake\ncolumns:\n  BSN: ignore\n' >bsn.yaml
  $ printf 'id,duur,bsn\na,dreigend,1\n' | take --form bsn.yaml
  standard input:1:1: error[intake/citizen-number]: column 'bsn' is for citizen service numbers; they must not come in here
     = help: take the column out and give each row a number of your own in a column 'id'
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]

What is fine: marks, line ends, delimiters, an announced delimiter, blank lines, no last line end.

  $ printf '\357\273\277id;Duur;Motivatie\r\na;Dreigend;JA\r\n\r\n  \r\nb; structureel ;weet niet' | take
  rows: 2; results: 2 (profile uncertain: 1, with a signal: 0); rejected: 0
  id,status,profile
  a,ok,active
  b,uncertain,
  $ printf 'sep=;\r\nid;duur\r\na;complex\r\n' | take
  rows: 1; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 0
  id,status,profile
  a,uncertain,
  $ printf '\357\273\277sep=\t\nid\tduur\na\tcomplex\n' | take
  rows: 1; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 0
  id,status,profile
  a,uncertain,
  $ printf '\n\n"id","persistence","motivatie"\n"a","threatening","nee"\n' | take
  rows: 1; results: 1 (profile uncertain: 0, with a signal: 0); rejected: 0
  id,status,profile
  a,ok,sheltered
  $ printf 'duur\ndreigend\n\ncomplex\n' | take
  there is no column 'id': the results have no number, and where a row is rejected the rest moves up; give each row a number of your own
  rows: 2; results: 2 (profile uncertain: 2, with a signal: 0); rejected: 0
  id,status,profile
  ,uncertain,
  ,uncertain,
  $ printf 'id,duur\na,dreigend,,\nb,complex, \t,\n' | take
  rows: 2; results: 2 (profile uncertain: 2, with a signal: 0); rejected: 0
  id,status,profile
  a,uncertain,
  b,uncertain,
  $ printf 'id,duur,,\na,dreigend,,\nb,complex,,x\n' | take
  standard input:3: row 2: too many cells: 4; the header has 2; a text that holds the delimiter belongs in quotes [row/cells]
  rows: 2; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 1
  all rejected rows in a file: --rejects FILE
  id,status,profile
  a,uncertain,
  [1]

Encodings.

  $ printf 'id,duur,opmerking\na,dreigend,caf\351\nb,complex,caf\303\251\n' >latin
  $ take <latin
  columns that are not looked at: opmerking
  standard input:2: row 1: the row is not UTF-8; save the file as 'CSV UTF-8', or pass --encoding windows-1252 [row/encoding]
  rows: 2; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 1
  all rejected rows in a file: --rejects FILE
  id,status,profile
  b,uncertain,
  [1]
  $ take --encoding windows-1252 --keep opmerking <latin; tail -2 out | cut -d, -f9
  rows: 2; results: 2 (profile uncertain: 2, with a signal: 0); rejected: 0
  id,status,profile
  a,uncertain,
  b,uncertain,
  café
  cafÃ©
  $ printf 'id,duur,x\na,dreigend,\201\nb,dreigend,\200\n' | take --encoding windows-1252
  columns that are not looked at: x
  standard input:2: row 1: the row is not UTF-8; save the file as 'CSV UTF-8', or pass --encoding windows-1252 [row/encoding]
  rows: 2; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 1
  all rejected rows in a file: --rejects FILE
  id,status,profile
  b,uncertain,
  [1]
  $ printf '\357\273\277id,duur\na,dreigend\n' | take --encoding windows-1252
  standard input: error[intake/encoding]: this file is UTF-8, but was read as windows-1252, here or before
     = help: leave --encoding out, or save it again as 'CSV UTF-8'
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'id,duur,x\na,dreigend,\355\240\200\nb,dreigend,\300\257\nc,dreigend,\364\220\200\200\n' | take
  columns that are not looked at: x
  standard input:2: row 1: the row is not UTF-8; save the file as 'CSV UTF-8', or pass --encoding windows-1252 [row/encoding]
  standard input:3: row 2: the row is not UTF-8; save the file as 'CSV UTF-8', or pass --encoding windows-1252 [row/encoding]
  standard input:4: row 3: the row is not UTF-8; save the file as 'CSV UTF-8', or pass --encoding windows-1252 [row/encoding]
  rows: 3; results: 0 (profile uncertain: 0, with a signal: 0); rejected: 3
  all rejected rows in a file: --rejects FILE
  id,status,profile
  [1]

Quotes. One that is stray costs one line.

  $ take <<'X'
  > id,duur,opmerking
  > a,dreigend,"nooit gesloten
  > b,dreigend,"te vroeg" dicht
  > c,dreigend,midden "in" de cel
  > d,dreigend,"met ""aanhaling"""
  > e,dreigend,"een, komma"
  > f,dreigend,"twee
  > regels"
  > g,dreigend, "spatie ervoor"
  > "h,dreigend,x
  > i,dreigend,""
  > "j",dreigend,"
  > X
  columns that are not looked at: opmerking
  standard input:2: row 1: a quote is not closed, or not closed well; put the whole cell in quotes and write " within it as "" [row/quote]
  standard input:3: row 2: a quote is not closed, or not closed well; put the whole cell in quotes and write " within it as "" [row/quote]
  standard input:10: row 8: a quote is not closed, or not closed well; put the whole cell in quotes and write " within it as "" [row/quote]
  standard input:12: row 10: a quote is not closed, or not closed well; put the whole cell in quotes and write " within it as "" [row/quote]
  rows: 10; results: 6 (profile uncertain: 6, with a signal: 0); rejected: 4
  all rejected rows in a file: --rejects FILE
  id,status,profile
  c,uncertain,
  d,uncertain,
  e,uncertain,
  f,uncertain,
  g,uncertain,
  i,uncertain,
  [1]
  $ printf 'id,duur\na,"dreigend' | take
  standard input:2: row 1: a quote is not closed, or not closed well; put the whole cell in quotes and write " within it as "" [row/quote]
  rows: 1; results: 0 (profile uncertain: 0, with a signal: 0); rejected: 1
  all rejected rows in a file: --rejects FILE
  id,status,profile
  [1]
  $ printf 'id,duur,x\na,"x\n"b","dreigend","y"\n' | take
  columns that are not looked at: x
  standard input:2: row 1: a quote is not closed, or not closed well; put the whole cell in quotes and write " within it as "" [row/quote]
  rows: 2; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 1
  all rejected rows in a file: --rejects FILE
  id,status,profile
  b,uncertain,
  [1]

Cells: too few, too many, none.

  $ printf 'id,duur,age\na,dreigend\nb,dreigend,72,x\n,,\n , \t,\n,complex,\nc\n' | take
  standard input:2: row 1: too few cells: 2; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  standard input:3: row 2: too many cells: 4; the header has 3; a text that holds the delimiter belongs in quotes [row/cells]
  standard input:4: row 3: all answers of the row are empty; take the row out [row/empty]
  standard input:5: row 4: all answers of the row are empty; take the row out [row/empty]
  standard input:7: row 6: too few cells: 1; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  rows: 6; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 5
  all rejected rows in a file: --rejects FILE
  id,status,profile
  ,uncertain,
  [1]

Control characters and long texts.

  $ printf 'id,duur,x\na,dreigend,\0\nb,dreigend,x\ry\nc\033[31m,dreigend,x\nd,dreigend,\302\233\ne,dreigend,x\ty\nf,dreigend,"x\ry"\n' | take
  columns that are not looked at: x
  standard input:2: row 1: the row holds a control character that does not belong in a form; take the character out (NUL, lone CR, Escape) [row/control]
  standard input:3: row 2: the row holds a control character that does not belong in a form; take the character out (NUL, lone CR, Escape) [row/control]
  standard input:4: row 3: the row holds a control character that does not belong in a form; take the character out (NUL, lone CR, Escape) [row/control]
  standard input:5: row 4: the row holds a control character that does not belong in a form; take the character out (NUL, lone CR, Escape) [row/control]
  rows: 6; results: 2 (profile uncertain: 2, with a signal: 0); rejected: 4
  all rejected rows in a file: --rejects FILE
  id,status,profile
  e,uncertain,
  f,uncertain,
  [1]
  $ long() { head -c 10485760 /dev/zero | tr '\0' x; }
  $ { printf 'id,duur,x\na,dreigend,'; long; printf '\nb,dreigend,"'; long; printf '"\nc,dreigend,z\n'; } | take
  columns that are not looked at: x
  standard input:2: row 1: the row is longer than 1 MiB; take the long text out; it is not read anyway [row/too-long]
  standard input:3: row 2: the row is longer than 1 MiB; take the long text out; it is not read anyway [row/too-long]
  rows: 3; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 2
  all rejected rows in a file: --rejects FILE
  id,status,profile
  c,uncertain,
  [1]
  $ { printf 'id,duur,x\na,dreigend,"'; long | fold -w 1048000; printf '"\nb,dreigend,z\n'; } | take
  columns that are not looked at: x
  standard input:2: row 1: a quote is not closed, or not closed well; put the whole cell in quotes and write " within it as "" [row/quote]
  standard input:3: row 2: too few cells: 1; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  standard input:4: row 3: too few cells: 1; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  standard input:5: row 4: too few cells: 1; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  standard input:6: row 5: too few cells: 1; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  standard input:7: row 6: too few cells: 1; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  standard input:8: row 7: too few cells: 1; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  standard input:9: row 8: too few cells: 1; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  standard input:10: row 9: too few cells: 1; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  standard input:11: row 10: too few cells: 1; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  standard input:12: row 11: too few cells: 1; the header has 3; leave blank answers empty, but write their delimiters [row/cells]
  rows: 12; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 11
  all rejected rows in a file: --rejects FILE
  id,status,profile
  b,uncertain,
  [1]
  $ { printf '{"id":"a","duur":"dreigend","x":"'; long; printf '"}\n{"id":"b","duur":"dreigend"}\n'; } | take
  standard input:1: row 1: the row is longer than 1 MiB; take the long text out; it is not read anyway [row/too-long]
  rows: 2; results: 1 (profile uncertain: 1, with a signal: 0); rejected: 1
  all rejected rows in a file: --rejects FILE
  id,status,profile
  b,uncertain,
  [1]

Ages.

  $ take <<'X'
  > id,duur,age
  > a,dreigend,07
  > b,dreigend,7.0
  > c,dreigend,"7,0"
  > d,dreigend,-1
  > e,dreigend,121
  > f,dreigend,abc
  > g,dreigend,٣
  > h,dreigend, 72 
  > i,dreigend,+72
  > j,dreigend,72 jaar
  > k,dreigend,1944
  > l,dreigend,99999999999
  > m,dreigend,0
  > n,dreigend,120
  > o,dreigend,?
  > p,dreigend,-
  > q,dreigend,0x48
  > X
  standard input:3: row 2, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  standard input:4: row 3, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  standard input:5: row 4, column 'age': the age is not between 0 and 120; write the age in whole years, not the year of birth [form/age]
  standard input:6: row 5, column 'age': the age is not between 0 and 120; write the age in whole years, not the year of birth [form/age]
  standard input:7: row 6, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  standard input:8: row 7, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  standard input:10: row 9, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  standard input:11: row 10, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  standard input:12: row 11, column 'age': the age is not between 0 and 120; write the age in whole years, not the year of birth [form/age]
  standard input:13: row 12, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  standard input:18: row 17, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  rows: 17; results: 6 (profile uncertain: 6, with a signal: 0); rejected: 11
  all rejected rows in a file: --rejects FILE
  id,status,profile
  a,uncertain,
  h,uncertain,
  m,uncertain,
  n,uncertain,
  o,uncertain,
  p,uncertain,
  [1]

Words: case, spaces, both languages; unknown ones beside known ones; several where one is asked.

  $ take <<'X'
  > id,Persistence,MOTIVATIE,groups,wensen,geslacht,internet
  > a,  DREIGEND ,Yes,Alleen wonend|widowed,,vrouw,ja
  > b,structural,niet duidelijk,weduwe of weduwnaar,nothing,Man,N.V.T.
  > c,weet niet,onbekend,,,?,-
  > d,dreigend/complex,ja,,,,
  > e,dreigend|complex,ja,,,,
  > f,dreigned,ja,,,,
  > g,dreigend,ja,"widowed, verdwaald",,,
  > h,dreigend,ja,widowed;widowed,,,
  > i,dreigend,ja,|;|,,,
  > j,dreigend,ja,,"nothing, meeting",,
  > k,dreigend,ja,geen,niets,,
  > l,dreigend,ja,Piet Jansen uit Ede,,Jan,1
  > m,dreigend,waar,,,,
  > X
  standard input:5: row 4, column 'Persistence': this word is no answer to 'persistence'; allowed here: threatening, situational, structural, complex [form/unknown-value]
  standard input:6: row 5, column 'Persistence': this word is no answer to 'persistence'; allowed here: threatening, situational, structural, complex [form/unknown-value]
  standard input:7: row 6, column 'Persistence': 'dreigned' is not an answer to 'persistence'; did you mean 'dreigend'? [form/unknown-value]
  standard input:8: row 7, column 'groups': 'verdwaald' is not an answer to 'groups'; did you mean 'verslaafd'? [form/unknown-value]
  standard input:11: row 10, column 'wensen': 'nothing' does not go with another wish; leave one of the two out [form/contradiction]
  standard input:13: row 12, column 'groups': this word is no answer to 'groups'; allowed here: widowed, bereaved, divorced, lives-alone, informal-carer, chronic-illness, cancer, dementia, care-intensive, physical-disability, mobility-impaired, visually-impaired, hearing-impaired, intellectual-disability, psychiatric, addiction, homeless, care-home, home-care, migrant, limited-dutch, low-income, low-literacy, lgbt. geslacht: 'Jan' is not an answer to 'gender'; did you mean 'man'? [form/unknown-value]
  rows: 13; results: 7 (profile uncertain: 1, with a signal: 0); rejected: 6
  all rejected rows in a file: --rejects FILE
  id,status,profile
  a,ok,active
  b,ok,outsider
  c,uncertain,
  h,ok,active
  i,ok,active
  k,ok,active
  m,ok,active
  [1]
  $ printf 'id,duur,groepen\na,dreigend,isolated\nb,dreigend,Langdurig eenzaam of geïsoleerd\n' | take
  standard input:2: row 1, column 'groepen': 'isolated' follows from the answer on persistence and is not asked; answer 'structural' or 'complex' to persistence [form/follows]
  standard input:3: row 2, column 'groepen': 'isolated' follows from the answer on persistence and is not asked; answer 'structural' or 'complex' to persistence [form/follows]
  rows: 2; results: 0 (profile uncertain: 0, with a signal: 0); rejected: 2
  all rejected rows in a file: --rejects FILE
  id,status,profile
  [1]

Ids: copied as they are; those that a spreadsheet would run are defused; citizen service numbers are kept out.

  $ maatwerk batch --format csv --top 1 --keep wijk - <<'X' | cut -d, -f1,2,9-
  > id,duur,wijk
  > =1+1,dreigend,"@SUM(A1)"
  > "a ""b""",dreigend,"x
  > y"
  > -12,dreigend,-x
  > 007,dreigend, Noord 
  > '=1,dreigend,1e5
  > ,dreigend,NA
  > 007,dreigend,zelfde id
  > X
  rows: 7; results: 7 (profile uncertain: 7, with a signal: 0); rejected: 0
  id,status,wijk
  '=1+1,uncertain,'@SUM(A1)
  "a ""b""",uncertain,"x
  y"
  -12,uncertain,'-x
  007,uncertain, Noord 
  '=1,uncertain,1e5
  ,uncertain,NA
  007,uncertain,zelfde id
  $ { echo 'id,duur'; n=0; while [ $n -lt 20 ]; do echo '111222333,dreigend'; n=$((n + 1)); done; } >numbers
  $ take <numbers
  standard input: error[intake/citizen-number]: the values in column 'id' all pass the 11-test: these look like citizen service numbers
     = help: put a number of your own for each row instead, and keep the key somewhere else
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ head -20 numbers | take | tail -1
  rows: 19; results: 19 (profile uncertain: 19, with a signal: 0); rejected: 0
  111222333,uncertain,
  $ { cat numbers; echo '111222334,dreigend'; } | take | wc -l
  rows: 21; results: 21 (profile uncertain: 21, with a signal: 0); rejected: 0
  22
  $ sed 's/id/nr,id/; s/^1/123456782,a1/' numbers | take --keep nr
  standard input:1:1: error[intake/column-twice]: the question 'id' stands in two columns, 1 and 2
     = help: leave one of the two out
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ sed 's/.*,.*/{"id":111222333,"duur":"dreigend"}/' numbers | take
  standard input: error[intake/citizen-number]: the values in column 'id' all pass the 11-test: these look like citizen service numbers
     = help: put a number of your own for each row instead, and keep the key somewhere else
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf '{"id":"a","duur":"dreigend","BSN":"111222333"}\n{"bsn":1}\n' | take
  standard input: error[intake/citizen-number]: column 'BSN' is for citizen service numbers; they must not come in here
     = help: take the column out and give each row a number of your own in a column 'id'
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]

JSON lines.

  $ take --input-format jsonl <<'X'
  > {"id":"a","duur":"dreigend","age":72,"groups":["widowed","lives-alone"],"wensen":"meeting|peers"}
  > {"id":"b","duur":"dreigend"
  > {"id":"c","duur":"dreigend","duur":"complex"}
  > {"id":"d","duur":"dreigend","persistence":"dreigend"}
  > {"id":"e","duur":["dreigend"],"age":"zeventig"}
  > {"id":"f","duur":"dreigend","age":72.0}
  > {"id":"g","duur":{"waarde":"dreigend"}}
  > {"id":"h","duur":"dreigend","internet":true,"groups":"verdwaald"}
  > {"id":12345678901234567890,"duur":null}
  > {"id":["j"],"duur":"dreigend"}
  > ["k"]
  > id,duur
  > 
  > {"id":"l","duur":"dreigend"} {"id":"m"}
  > {"id":"n","duur":"dreigend","naam":"Jan Jansen"}
  > {"id":"o","persistance":"dreigend"}
  > {}
  > {"id":"p\u0000","duur":"dreigend"}
  > {"id":"\ud800","duur":"dreigend"}
  > X
  columns that are not looked at: naam
  standard input:2: row 2: the line is not valid JSON, or goes on behind the object; put each form on one line as one whole object: {"id": "a1", "persistence": "threatening"} [row/not-json]
  standard input:3: row 3, column 'duur': 'persistence' stands twice in the row, perhaps under another name; leave one of the two out [row/twice]
  standard input:4: row 4, column 'persistence': 'persistence' stands twice in the row, perhaps under another name; leave one of the two out [row/twice]
  standard input:5: row 5, column 'duur': 'persistence' takes one answer, not a list or an object; write one word in quotes, or a number. age: the age is not a whole number; write the age in whole years, such as 72 [row/value]
  standard input:6: row 6, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  standard input:7: row 7, column 'duur': 'persistence' takes one answer, not a list or an object; write one word in quotes, or a number [row/value]
  standard input:8: row 8, column 'internet': true and false are no answer to 'internet'; write "yes" or "no", or tell what they mean in a form file (--form). groups: 'verdwaald' is not an answer to 'groups'; did you mean 'verslaafd'? [row/value]
  standard input:10: row 10, column 'id': 'id' should be a text or a number; a list or an object cannot be copied [row/value]
  standard input:11: row 11: the line holds no JSON object; put each form on one line as one whole object: {"id": "a1", "persistence": "threatening"} [row/not-an-object]
  standard input:12: row 12: the line holds no JSON object; put each form on one line as one whole object: {"id": "a1", "persistence": "threatening"} [row/not-an-object]
  standard input:14: row 13: the line is not valid JSON, or goes on behind the object; put each form on one line as one whole object: {"id": "a1", "persistence": "threatening"} [row/not-json]
  standard input:16: row 15, column 'persistance': column 'persistance' looks like a question of the form, but is none; did you mean 'persistence'? If not, write 'persistance: ignore' in a form file (--form) [intake/near-column]
  standard input:17: row 16: all answers of the row are empty; take the row out [row/empty]
  standard input:18: row 17, column 'id': the row holds a control character that does not belong in a form; take the character out (NUL, lone CR, Escape) [row/control]
  standard input:19: row 18: the line is not valid JSON, or goes on behind the object; put each form on one line as one whole object: {"id": "a1", "persistence": "threatening"} [row/not-json]
  rows: 18; results: 3 (profile uncertain: 3, with a signal: 0); rejected: 15
  all rejected rows in a file: --rejects FILE
  id,status,profile
  a,uncertain,
  12345678901234567890,uncertain,
  n,uncertain,
  [1]
  $ n=0; while [ $n -lt 20 ]; do echo '{"id":"a","duur van de klacht":"dreigend"}'; n=$((n + 1)); done | take
  standard input: error[intake/no-main-column]: there is no column for persistence and none for motivation; nobody's profile can be told
     = help: name the columns 'persistence' and 'motivation', or tell with --form what they are called
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf '{"id":"a","duur":"dreigend"}\r\n' | take --input-format csv
  standard input:1:1: error[intake/header]: the first line is no readable header with names of columns
     = help: save the file as 'CSV UTF-8', with the names of the questions in the first line
  maatwerk: error: the file or the form file is not right (errors: 1); nothing was computed
  [2]
  $ printf 'id,duur\na,dreigend\n' | take --input-format jsonl
  there is no column 'id': the results have no number, and where a row is rejected the rest moves up; give each row a number of your own
  standard input:1: row 1: the line holds no JSON object; put each form on one line as one whole object: {"id": "a1", "persistence": "threatening"} [row/not-an-object]
  standard input:2: row 2: the line holds no JSON object; put each form on one line as one whole object: {"id": "a1", "persistence": "threatening"} [row/not-an-object]
  rows: 2; results: 0 (profile uncertain: 0, with a signal: 0); rejected: 2
  all rejected rows in a file: --rejects FILE
  id,status,profile
  [1]
