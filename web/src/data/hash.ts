// What a file is known by: the SHA-256 of its bytes, in hex. '' where the browser has none, or of a file too long to be
// held at once. A worker does it: copying so many bytes would hold up the page.
import { early, nameOf } from '../core/early';
import { hexOf } from '../files/first';

const most = 256 << 20;

export async function hashOf(file: Blob): Promise<string> {
  if (file.size > most || !crypto.subtle) return '';
  const { address } = early();
  const worker = new Worker(address, { name: nameOf(address, 'logs-hash') });
  const hash = await new Promise<ArrayBuffer | null>((done) => {
    worker.onmessage = ({ data }: MessageEvent<{ hash?: ArrayBuffer; dead?: boolean }>) => (data.hash || data.dead) && done(data.hash ?? null);
    worker.onerror = () => done(null);
    worker.postMessage({ file });
  });
  worker.terminate();
  return hash ? hexOf(hash) : '';
}
