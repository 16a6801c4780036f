// What the page carries in its own text: the core, and the script of the workers.
import { read91 } from './text91';

function text(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

// The core is unpacked here, while the first worker starts, and compiled there: Firefox now
// and then stops for good when a page's own thread compiles a stream.
export function coreBytes(): Promise<ArrayBuffer> {
  const unzipped = new Blob([read91(text('core'))]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unzipped).arrayBuffer();
}

export function workerAddress(): string {
  return URL.createObjectURL(new Blob([text('worker')], { type: 'text/javascript' }));
}
