// Times the evaluator under WebAssembly beside the same figures in straight-line JavaScript,
// in the same engine, by turns, and prints the median of the ratios.
// Usage: node bench.mjs BENCH.WASM WASM_EXEC.JS PLAN.JSON (.ci/bench-wasm makes the first).

import { readFile } from "node:fs/promises";
import { checked, differences, levers, newFigures, straight } from "./straight.mjs";

const BUDGET = 2.0; // figures, and a tornado, over straight-line JavaScript
const BLOCK = 2000; // evaluations a turn: a crossing costs 20 µs, so 10 ns each
const ROUNDS = 16; // tornados a turn, 120 evaluations each
const TURNS = 60;
const WARM = 10;

const [wasmFile, runtime, planFile] = process.argv.slice(2);
(0, eval)(await readFile(runtime, "utf8"));

const vector = await checked();
const reference = JSON.parse(await readFile(new URL("../../core/model/testdata/ref_R1.json", import.meta.url), "utf8"));
const bench = { plan: await readFile(planFile, "utf8"), levers: levers() };
const ready = new Promise((resolve) => (bench.ready = resolve));
globalThis.planleafBench = bench;
const go = new Go();
const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), go.importObject);
go.run(instance);
await ready;

const faults = differences(bench.figures(1), reference);
if (faults.length > 0) throw new Error(`the evaluator leaves the reference:\n${faults.join("\n")}`);

// The reference has MRR and cash a tenth below, then a tenth above.
const moved = JSON.parse(await readFile(new URL("../../core/compile/testdata/ref_R3.json", import.meta.url), "utf8")).rows;
bench.tornado(1).forEach((ends, i) => {
  const wrong = ends.some((x, side) => !(Math.abs(x - moved[i][2 * side + 1]) <= 1e-9 * Math.abs(x)));
  if (wrong) throw new Error(`the tornado leaves the reference at ${bench.levers[i]}: ${ends}`);
});

const f = newFigures();
const timed = (run) => {
  const start = performance.now();
  run();
  return ((performance.now() - start) * 1e6) / BLOCK;
};
// The 120 evaluations of a tornado: each parameter a tenth below and above.
const other = Float64Array.from(vector);
const ends = new Float64Array(2 * vector.length);
const straightTornado = () => {
  for (let i = 0; i < vector.length; i++) {
    for (let side = 0; side < 2; side++) {
      other[i] = vector[i] * (side === 0 ? 0.9 : 1.1);
      straight(other, f);
      ends[2 * i + side] = f.cash[f.cash.length - 1];
    }
    other[i] = vector[i];
  }
};
const rows = [];
for (let turn = -WARM; turn < TURNS; turn++) {
  const line = timed(() => {
    for (let i = 0; i < BLOCK; i++) straight(vector, f);
  });
  const figures = timed(() => bench.figures(BLOCK));
  const sheet = timed(() => bench.sheet(BLOCK / 20)) * 20;
  const many = timed(() => {
    for (let i = 0; i < ROUNDS; i++) straightTornado();
  });
  const tornado = timed(() => bench.tornado(ROUNDS));
  if (turn >= 0) rows.push({ line, figures, sheet, ratio: figures / line, wide: sheet / line, torn: tornado / many, tornado: (tornado * BLOCK) / ROUNDS });
}
const median = (key) => rows.map((r) => r[key]).sort((a, b) => a - b)[TURNS >> 1];
const ns = (x) => `${x.toFixed(0).padStart(8)} ns`;
console.log(`straight-line JavaScript ${ns(median("line"))}`);
console.log(`figures under wasm       ${ns(median("figures"))}   ratio ${median("ratio").toFixed(2)} (budget ${BUDGET.toFixed(1)})`);
console.log(`whole sheet under wasm   ${ns(median("sheet"))}   ratio ${median("wide").toFixed(2)} (unbounded)`);
console.log(`tornado of ${vector.length} under wasm   ${ns(median("tornado"))}   ratio ${median("torn").toFixed(2)} (budget ${BUDGET.toFixed(1)})`);
process.exit(0);
