// A worker runs the core: Go's runtime stands above these lines. The first is sent the core as
// the page carries it and compiles it while it unpacks it (here, not in the page, where Firefox
// now and then stops for good when it compiles a stream); it gives the module back for those
// that follow, which are sent that. Then come requests; a worker answers each, or says that it
// is dead.
import { opened } from './core/opened';

declare class Go {
  env: Record<string, string>;
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}
type Message = { core: string } | { module: WebAssembly.Module } | { file: Blob } | Request;
interface Request {
  id: number;
  request: Uint8Array;
  parts?: Uint8Array[]; // bytes beside it
}

const scope = self as unknown as {
  name: string;
  planleaf?: (request: Uint8Array, ...parts: Uint8Array[]) => Uint8Array | [Uint8Array, Uint8Array] | undefined;
  planleafTell?: (done: number, evaluations: number) => void;
  onmessage: (event: MessageEvent<Message>) => void;
  postMessage: (message: unknown, transfer?: Transferable[]) => void;
};

function die(): void {
  scope.postMessage({ dead: true });
}

scope.postMessage({ here: true }); // the page may send the core

// The lock is given back when this worker ends, however it does: see core/pool.ts.
const begun = (alive: string) => scope.postMessage({ alive });
if (!navigator.locks) begun('');
navigator.locks
  ?.request(scope.name, () => {
    begun(scope.name);
    return new Promise(() => {});
  })
  .catch(() => begun(''));

// An answer leaves a megabyte or two behind, and collecting it stops the only thread: doing that less often is worth memory. A
// common plan keeps 3 MB, a big one 12, and 32 when each of the last edits changed its rows; there the limit keeps two
// workers within 256 MB. Those that draw keep one plan, and up to four of them shall not need as much as these two. A log
// of a million events takes 30 MB, and as much again while it is being sorted.
const collections: Record<string, Record<string, string>> = { draws: { GOGC: '100', GOMEMLIMIT: '32MiB' }, logs: { GOGC: '50', GOMEMLIMIT: '512MiB' } };
const collection = collections[scope.name.replace(/.*#(\w+)-.*/, '$1')] ?? { GOGC: '400', GOMEMLIMIT: '128MiB' };

async function start(module: WebAssembly.Module): Promise<void> {
  const go = new Go();
  go.env = collection;
  const instance = await WebAssembly.instantiate(module, go.importObject);
  go.run(instance).then(die, die); // it ends only by a crash
  scope.postMessage({ ready: true });
}

async function first(core: string): Promise<void> {
  const wasm = new Response(opened(core), { headers: { 'Content-Type': 'application/wasm' } });
  const module = await WebAssembly.compileStreaming(wasm);
  await start(module);
  scope.postMessage({ module });
  setTimeout(collect, 1000);
}

// collect has the browser take away what is not needed any more: what the core was opened with, 60 MB, and what was joined of
// draws. It would think of that itself many seconds later; it looks when much memory is asked for. What is asked for is never
// used, and so costs nothing.
function collect(): void {
  try {
    new ArrayBuffer(2 ** 28);
  } catch {
    // then it is short of memory, and has looked
  }
}

// hash says what a file is known by; one worker does nothing else.
async function hash(file: Blob): Promise<void> {
  scope.postMessage({ hash: await crypto.subtle.digest('SHA-256', await file.arrayBuffer()) });
}

let started: Promise<void>;
let left = 0; // bytes that came beside requests, and were not taken away yet
const most = 2 ** 23;

// Requests may come before the core runs: they wait.
scope.onmessage = ({ data }) => {
  if ('core' in data) started = first(data.core);
  else if ('module' in data) started = start(data.module);
  else if ('file' in data) return void hash(data.file).catch(die);
  else started.then(() => reply(data));
  started.catch(die);
};

function reply({ id, request, parts = [] }: Request): void {
  let answer: Uint8Array | [Uint8Array, Uint8Array] | undefined;
  scope.planleafTell = (part, tried) => scope.postMessage({ id, part, tried });
  try {
    answer = scope.planleaf?.(request, ...parts);
  } catch {
    answer = undefined;
  }
  // A crash inside Go gives no error here, only no answer.
  if (!answer) return die();
  const [text, beside] = Array.isArray(answer) ? answer : [answer];
  if ((left += parts.reduce((sum, part) => sum + part.length, 0)) > most) left = (collect(), 0);
  scope.postMessage({ id, answer: text, beside }, beside ? [text.buffer, beside.buffer] : [text.buffer]);
}
