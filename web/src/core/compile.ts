// Compiling the core that the page carries: text to bytes, gzip, then the browser's
// streaming compiler. Done once; workers share the module.

import { read91 } from './text91';

function carried(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

export function compile(): Promise<WebAssembly.Module> {
  const unzipped = new Blob([read91(carried('core')) as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  const headers = { 'Content-Type': 'application/wasm' };
  return WebAssembly.compileStreaming(new Response(unzipped, { headers }));
}

export function workerAddress(): string {
  return URL.createObjectURL(new Blob([carried('worker')], { type: 'text/javascript' }));
}
