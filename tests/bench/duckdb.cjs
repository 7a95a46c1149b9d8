// The look-up join of tests/bench/batch.sh in DuckDB.
// Usage: NODE_PATH=DIRECTORY node duckdb.cjs THREADS TABLE INPUT OUTPUT
// INPUT: five columns, .csv or .jsonl
//
// What was tried and is slower: a join on the three columns or on a number made from them, and
// output columns one by one (twice as slow as the rest of the line as one unquoted column).
// The file's order is only kept with all of: PRESERVE_ORDER, the side of the join that the query
// names (a file's size is guessed too small otherwise) and one key column (rows whose keys share a
// bucket are given out late).
const fs = require('node:fs');
const {DuckDBInstance} = require('@duckdb/node-api');

const [threads, table, input, output] = process.argv.slice(2);

async function main() {
  const instance = await DuckDBInstance.create(':memory:', {threads});
  const connection = await instance.connect();
  const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
  const columns = (names) => `{${names.map((name) => `'${name}': 'VARCHAR'`).join(', ')}}`;

  await connection.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
  await connection.run(`CREATE TABLE lines AS SELECT * FROM read_csv(${quoted(table)},
      delim = '\t', quote = '', escape = '', header = false, skip = 1, auto_detect = false,
      columns = ${columns(['key', 'rest'])})`);

  const people = columns(['id', 'municipality', 'age', 'persistence', 'motivation']);
  const json = input.endsWith('.jsonl');
  // nullstr: an empty cell stays an empty text.
  const rows = json ? `read_ndjson(${quoted(input)}, columns = ${people})` :
                      `read_csv(${quoted(input)}, header = true, auto_detect = false, delim = ',',
                         quote = '', escape = '', nullstr = '\x01', columns = ${people})`;
  const word = (name) => json ? `coalesce(${name}, '')` : name;
  const key = ['age', 'persistence', 'motivation'].map(word).join(" || ',' || ");
  const header = fs.readFileSync(table, 'utf8').split('\n', 1)[0].split('\t')[1];
  await connection.run(`COPY (
        SELECT people.id, lines.rest AS "${header}"
        FROM ${rows} people LEFT JOIN lines ON lines.key = ${key})
      TO ${quoted(output)}
      (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '', ESCAPE '', PRESERVE_ORDER true)`);
}

main();
