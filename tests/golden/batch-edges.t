The edges of the process: who stops reading, full disks, signals, outputs that cannot be.

  $ { echo id,duur,motivatie; seq -f '%.0f,dreigend,ja' 100000; } >big.csv
  $ { echo id,duur,age; printf 'a,dreigend,70\nb,dreigend,x\nc,complex,y\nd,complex,80\n'; } >small.csv

Whoever stops reading is not bothered, whichever thread writes.

  $ for jobs in 1 2 7; do
  >   { maatwerk batch --format csv --jobs $jobs big.csv; echo $? >code; } | head -1 | cut -c1-9
  >   cat code
  > done
  id,status
  0
  id,status
  0
  id,status
  0
  $ maatwerk batch --rejects rejects big.csv | head -1 | cut -c1-8; ls
  {"schema
  big.csv
  code
  small.csv

A full disk.

  $ for jobs in 1 2; do maatwerk batch --jobs $jobs big.csv >/dev/full; done
  maatwerk: error: cannot write the output: no space left on the disk
  maatwerk: error: cannot write the output: no space left on the disk
  [2]
  $ maatwerk batch --jobs 2 -o /dev/full big.csv
  maatwerk: error: cannot write '/dev/full': no space left on the disk
  [2]
  $ maatwerk batch small.csv >/dev/full
  maatwerk: error: cannot write the output: no space left on the disk
  [2]
  $ maatwerk batch --rejects /dev/full -o out small.csv; ls
  small.csv:3: row 2, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  small.csv:4: row 3, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  rows: 4; results: 2 (profile uncertain: 2, with a signal: 0); rejected: 2
  maatwerk: error: cannot write '/dev/full': no space left on the disk
  big.csv
  code
  small.csv
  $ maatwerk batch --format csv -o /dev/full --rejects rejects small.csv 2>&1 | tail -1; ls
  maatwerk: error: cannot write '/dev/full': no space left on the disk
  big.csv
  code
  small.csv

Places that are not there, or are the same.

  $ maatwerk batch -o nowhere/out small.csv
  maatwerk: error: cannot write 'nowhere/out': no such file or directory
  [2]
  $ maatwerk batch --rejects nowhere/rejects -o out small.csv; ls
  maatwerk: error: cannot write 'nowhere/rejects': no such file or directory
  big.csv
  code
  small.csv
  $ maatwerk batch -o out --rejects ./out small.csv
  maatwerk: error: --output and --rejects are the same file
  [2]
  $ maatwerk batch --rejects - small.csv
  maatwerk: error: --output and --rejects are the same file
  [2]
  $ maatwerk batch --rejects /dev/stdout -o - small.csv --lang nl
  maatwerk: fout: --output en --rejects zijn hetzelfde bestand
  [2]
  $ maatwerk batch -o /dev/null --rejects /dev/null small.csv 2>/dev/null
  [1]
  $ maatwerk batch - --form - <small.csv
  maatwerk: error: standard input can be read only once
  [2]

Rejects: the row, its line, its column and why; with results either way. Then the status is 1.

  $ maatwerk batch --format csv --top 0 -o out --rejects rejects small.csv; cat rejects; cut -d, -f1-2 out
  small.csv:3: row 2, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  small.csv:4: row 3, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  rows: 4; results: 2 (profile uncertain: 2, with a signal: 0); rejected: 2
  id,row,line,column,code,message
  b,2,3,age,form/age,"the age is not a whole number; write the age in whole years, such as 72"
  c,3,4,age,form/age,"the age is not a whole number; write the age in whole years, such as 72"
  id,status
  a,uncertain
  d,uncertain
  $ maatwerk batch -o out --rejects rejects small.csv 2>/dev/null; cat rejects
  {"id":"b","row":2,"line":3,"column":"age","code":"form/age","message":"the age is not a whole number; write the age in whole years, such as 72"}
  {"id":"c","row":3,"line":4,"column":"age","code":"form/age","message":"the age is not a whole number; write the age in whole years, such as 72"}

Too many rejects: nothing is left behind, and what was there stays.

  $ echo before >out; rm rejects
  $ maatwerk batch --max-errors 1 -o out --rejects rejects small.csv; cat out; ls
  small.csv:3: row 2, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  small.csv:4: row 3, column 'age': the age is not a whole number; write the age in whole years, such as 72 [form/age]
  maatwerk: error: rejected rows: more than 1 (--max-errors); stopped: no file was written, and what stands on standard output already is not complete
  before
  big.csv
  code
  out
  small.csv
  $ maatwerk batch --max-errors 0 --jobs 3 -o out small.csv --lang nl; cat out
  small.csv:3: rij 2, kolom 'age': de leeftijd is geen heel getal; schrijf de leeftijd in hele jaren, bijvoorbeeld 72 [form/age]
  maatwerk: fout: afgewezen rijen: meer dan 0 (--max-errors); gestopt: er is geen bestand geschreven, en wat al op de standaarduitvoer staat, is niet volledig
  before
  $ maatwerk batch --max-errors 2 --format csv -o out small.csv 2>/dev/null
  [1]
  $ rm out

A signal in the middle: no file, no temporary one.

  $ mkfifo pipe
  $ { cat big.csv; exec sleep 20; } >pipe & writer=$!
  $ maatwerk batch --format csv -o out --rejects rejects pipe & reader=$!
  $ while [ "$(find . -name '.maatwerk-*' | wc -l)" -lt 2 ]; do sleep 0.05; done
  $ kill -TERM $reader; wait $reader 2>/dev/null
  [143]
  $ kill $writer; wait $writer 2>/dev/null; ls -A
  big.csv
  code
  pipe
  small.csv

Cut at any row and joined, with any number of threads: the same bytes.

  $ { echo 'id,duur,motivatie,groepen,opmerking'; i=0
  >   for duur in dreigend situationeel structureel complex onbekend foutief; do
  >     for motivatie in ja nee twijfelt ''; do
  >       i=$((i + 1))
  >       echo "$i,$duur,$motivatie,widowed|cancer,\"een \"\"tekst\"\","
  >       echo "op twee regels\""
  >       echo "x$i,$duur,$motivatie,,\"stray"
  >     done
  >   done; } >people.csv
  $ for jobs in 1 2 3 7; do
  >   for format in csv jsonl; do
  >     maatwerk batch --jobs $jobs --format $format --keep opmerking -o out.$jobs.$format \
  >       --rejects rejects.$jobs.$format people.csv 2>/dev/null
  >     cmp out.1.$format out.$jobs.$format; cmp rejects.1.$format rejects.$jobs.$format
  >   done
  > done; wc -l out.1.jsonl rejects.1.jsonl
      20 out.1.jsonl
      28 rejects.1.jsonl
      48 total
  $ tail -n +2 people.csv >rows
  $ for at in 3 6 33 69 72; do
  >   { head -1 people.csv; head -$at rows; } | maatwerk batch --keep opmerking - 2>/dev/null >parts
  >   { head -1 people.csv; tail -n +$((at + 1)) rows; } | maatwerk batch --keep opmerking - 2>/dev/null >>parts
  >   cmp parts out.1.jsonl
  > done

Lines are counted on from block to block, in CSV and in JSON lines.

  $ awk 'BEGIN { for (i = 1; i <= 40000; i++)
  >   print "{\"id\":" i ",\"duur\":\"" (i % 9000 ? "dreigend" : "foutief") "\",\"x\":\"naam\"}" }' >people.jsonl
  $ awk 'BEGIN { print "id,duur,x"; for (i = 1; i <= 40000; i++)
  >   print i "," (i % 9000 ? "dreigend" : "foutief") ",\"over\n\ndrie regels\"" }' >lines.csv
  $ for file in people.jsonl lines.csv; do
  >   for jobs in 1 7; do
  >     maatwerk batch --format csv --jobs $jobs --rejects rejects $file 2>/dev/null | cksum >sum.$jobs
  >     cut -d, -f1-3 rejects
  >   done
  >   cmp sum.1 sum.7
  > done
  id,row,line
  9000,9000,9000
  18000,18000,18000
  27000,27000,27000
  36000,36000,36000
  id,row,line
  9000,9000,9000
  18000,18000,18000
  27000,27000,27000
  36000,36000,36000
  id,row,line
  9000,9000,26999
  18000,18000,53999
  27000,27000,80999
  36000,36000,107999
  id,row,line
  9000,9000,26999
  18000,18000,53999
  27000,27000,80999
  36000,36000,107999

What is read is never written over.

  $ printf 'id,persistence\n1,complex\n' > forms.csv
  $ maatwerk batch forms.csv -o forms.csv
  maatwerk: error: --output or --rejects is the file that is read; choose another name
  [2]
  $ maatwerk batch forms.csv --rejects ./forms.csv >/dev/null
  maatwerk: error: --output or --rejects is the file that is read; choose another name
  [2]
  $ cat forms.csv
  id,persistence
  1,complex
