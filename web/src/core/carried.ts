// What the page carries in its own text: the core, and the script of the workers.

export function carried(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

// The core is unpacked by the first worker, so that the page can draw its frame meanwhile.
export async function packedCore(): Promise<string> {
  await parsed();
  return carried('core');
}

// The page's script runs before the browser has read the core, which stands below it.
function parsed(): Promise<unknown> | undefined {
  if (document.readyState === 'loading') return new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
  return undefined;
}

export function workerAddress(): string {
  return URL.createObjectURL(new Blob([carried('worker')], { type: 'text/javascript' }));
}
