// Times the evaluator under WebAssembly beside the same figures in straight-line JavaScript,
// in the same engine, by turns, and prints the median of the ratios.
// Usage: node bench.mjs BENCH.WASM WASM_EXEC.JS PLAN.JSON (.ci/bench-wasm makes the first).

import { readFile } from "node:fs/promises";
import { checked, differences, newFigures, straight } from "./straight.mjs";

const BUDGET = 2.0; // figures over straight-line JavaScript
const BLOCK = 2000; // evaluations a turn: a crossing costs 20 µs, so 10 ns each
const TURNS = 60;
const WARM = 10;

const [wasmFile, runtime, planFile] = process.argv.slice(2);
(0, eval)(await readFile(runtime, "utf8"));

const vector = await checked();
const reference = JSON.parse(await readFile(new URL("../../core/model/testdata/ref_R1.json", import.meta.url), "utf8"));
const bench = { plan: await readFile(planFile, "utf8") };
const ready = new Promise((resolve) => (bench.ready = resolve));
globalThis.planleafBench = bench;
const go = new Go();
const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), go.importObject);
go.run(instance);
await ready;

const faults = differences(bench.figures(1), reference);
if (faults.length > 0) throw new Error(`the evaluator leaves the reference:\n${faults.join("\n")}`);

const f = newFigures();
const timed = (run) => {
  const start = performance.now();
  run();
  return ((performance.now() - start) * 1e6) / BLOCK;
};
const rows = [];
for (let turn = -WARM; turn < TURNS; turn++) {
  const line = timed(() => {
    for (let i = 0; i < BLOCK; i++) straight(vector, f);
  });
  const figures = timed(() => bench.figures(BLOCK));
  const sheet = timed(() => bench.sheet(BLOCK / 20)) * 20;
  if (turn >= 0) rows.push({ line, figures, sheet, ratio: figures / line, wide: sheet / line });
}
const median = (key) => rows.map((r) => r[key]).sort((a, b) => a - b)[TURNS >> 1];
const ns = (x) => `${x.toFixed(0).padStart(8)} ns`;
console.log(`straight-line JavaScript ${ns(median("line"))}`);
console.log(`figures under wasm       ${ns(median("figures"))}   ratio ${median("ratio").toFixed(2)} (budget ${BUDGET.toFixed(1)})`);
console.log(`whole sheet under wasm   ${ns(median("sheet"))}   ratio ${median("wide").toFixed(2)} (unbounded)`);
process.exit(0);
