// Times the evaluator under WebAssembly beside the same figures in straight-line JavaScript,
// in the same engine, by turns, and prints the median of the ratios; and a simulation beside
// straight-line native Go, as is a log of a million events, read and scored.
// Usage: node bench.mjs BENCH.WASM WASM_EXEC.JS PLAN.JSON MODEL.TEST DISCOVER.TEST LOG.CSV (.ci/bench-wasm makes all but the second and third).

import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { checked, differences, levers, newFigures, straight } from "./straight.mjs";

const BUDGET = 2.0; // figures, and a tornado, over straight-line JavaScript
const BLOCK = 2000; // evaluations a turn: a crossing costs 20 µs, so 10 ns each
const ROUNDS = 16; // tornados a turn, 120 evaluations each
const TURNS = 60;
const WARM = 10;

const [wasmFile, runtime, planFile, nativeFile, discoverFile, logFile] = process.argv.slice(2);
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

// A simulation beside the same Monte Carlo in straight-line Go, native, in a process of its own:
// that prints the time of one run of 10,000 draws, as the benchmarks of Go do.
const DRAWS = 10_000;
const TIMES = 3; // runs a turn, so that a turn is as long as that of the native code
const simulation = (name, suffix, scales, budgets) => {
  const line = () => {
    const args = ["-test.run=^$", `-test.bench=^BenchmarkStraightDraws$/^${suffix}$`, "-test.benchtime=2x"];
    return Number(/([\d.]+) ns\/op/.exec(execFileSync(nativeFile, args, { encoding: "utf8" }))[1]) / DRAWS;
  };
  const ours = (cached) => {
    const start = performance.now();
    for (let i = 0; i < TIMES; i++) bench.simulate(DRAWS, 800_000, cached, scales);
    return ((performance.now() - start) * 1e6) / DRAWS / TIMES;
  };
  const turns = [];
  for (let turn = -2; turn < 15; turn++) {
    const beside = line();
    const whole = ours(false);
    const cached = ours(true);
    if (turn >= 0) turns.push({ beside, whole: whole / beside, cached: cached / beside });
  }
  const middle = (key) => turns.map((r) => r[key]).sort((a, b) => a - b)[turns.length >> 1];
  console.log(`${name}: straight-line native Go ${ns(middle("beside"))} a draw; under wasm, one worker, ratio ` +
    `${middle("whole").toFixed(2)} with tables built${budgets[0]}, ${middle("cached").toFixed(2)} with tables cached${budgets[1]}`);
};
simulation("34 uncertain assumptions", "34", false, [" (budget 1.0)", " (aim 0.6)"]);
simulation("and the eight scales    ", "42", true, ["", ""]);

// A million events, read and scored, beside the same by hand in native Go.
const log = new Uint8Array(await readFile(logFile));
const reads = [];
let best = 0;
for (let turn = -2; turn < 11; turn++) {
  const args = ["-test.run=^$", "-test.bench=^BenchmarkReadAndScore$/^straight$", "-test.benchtime=3x"];
  const byHand = Number(/([\d.]+) ns\/op/.exec(execFileSync(discoverFile, args, { encoding: "utf8" }))[1]) / 1e6;
  const start = performance.now();
  for (let i = 0; i < 3; i++) best = bench.readAndScore(log);
  const ours = (performance.now() - start) / 3;
  if (turn >= 0) reads.push({ byHand, ours, ratio: ours / byHand });
}
const mid = (key) => reads.map((r) => r[key]).sort((a, b) => a - b)[reads.length >> 1];
console.log(`a million events read and scored (best MCC ${best.toFixed(4)}): straight-line native Go ${mid("byHand").toFixed(0)} ms; under wasm ` +
  `${mid("ours").toFixed(0)} ms, ratio ${mid("ratio").toFixed(2)} (budget 2.0)`);
process.exit(0);
