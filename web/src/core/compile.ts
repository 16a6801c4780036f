// Compiling the core that the page carries: base64, gzip, then the browser's streaming
// compiler. Done once; workers share the module.

function bytes(base64: string): Uint8Array {
  const direct = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array };
  if (direct.fromBase64) return direct.fromBase64(base64);
  const text = atob(base64);
  const out = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
  return out;
}

function carried(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

export function compile(): Promise<WebAssembly.Module> {
  const unzipped = new Blob([bytes(carried('core')) as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  const headers = { 'Content-Type': 'application/wasm' };
  return WebAssembly.compileStreaming(new Response(unzipped, { headers }));
}

export function workerAddress(): string {
  return URL.createObjectURL(new Blob([carried('worker')], { type: 'text/javascript' }));
}
