// Runs the query of a file in DuckDB over the table events, made from a CSV, and prints the result as CSV.
// node duckdb.mjs TOOLS CSV TYPES QUERY
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
const [tools, csv, types, query] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(tools + '/')('@duckdb/node-api');
const db = await (await DuckDBInstance.create(':memory:')).connect();
await db.run(`create table events as select * from read_csv('${csv}', header = true, columns = ${types})`);
const rows = (await db.runAndReadAll(readFileSync(query, 'utf8'))).getRows();
console.log('part,name,event,days,times,users,kept');
for (const row of rows) console.log(row.map((x) => '"' + String(x).replaceAll('"', '""') + '"').join(','));
