// What the page carries in its own text: the core, and the script of the workers.
import { readLatin } from './latin';

function text(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

// unzipped is what cmd/pack put into the element of an id as gzip in printable text.
export function unzipped(id: string): Response {
  return new Response(new Blob([readLatin(text(id))]).stream().pipeThrough(new DecompressionStream('gzip')));
}

// The core is unpacked here, while the first worker starts, and compiled there: Firefox now
// and then stops for good when a page's own thread compiles a stream.
export async function coreBytes(): Promise<ArrayBuffer> {
  await parsed();
  return unzipped('core').arrayBuffer();
}

// The page's script runs before the browser has read the core, which stands below it.
function parsed(): Promise<unknown> | undefined {
  if (document.readyState === 'loading') return new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
  return undefined;
}

export function workerAddress(): string {
  return URL.createObjectURL(new Blob([text('worker')], { type: 'text/javascript' }));
}
