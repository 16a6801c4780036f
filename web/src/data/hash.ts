// What a file is known by: the SHA-256 of its bytes, in hex. A worker has the browser take it: copying so many bytes would
// hold up the page. Of a file too long to be held at once, or where the browser has none, the core takes it piece by piece.
import { askLogs } from '../core/ask';
import { Forgotten, Lost } from '../core/crew';
import { early, nameOf } from '../core/early';
import { hexOf } from '../files/first';

const most = 256 << 20;
const size = 1 << 20; // of a piece: whole blocks of 64 bytes
const tries = 3;

// hashOf gives up with '' when nobody wants it any more.
export async function hashOf(file: Blob, wanted: () => unknown): Promise<string> {
  if (file.size > most || !crypto.subtle) return inPieces(file, wanted);
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

async function inPieces(file: Blob, wanted: () => unknown): Promise<string> {
  let hash = '';
  for (let from = 0; wanted(); from += size) {
    hash = await further(file, from, hash);
    if (from + size >= file.size) return hash;
  }
  return '';
}

// further takes a hash over one piece; one that was forgotten for a newer question, or lost with its worker, is asked again.
async function further(file: Blob, from: number, hash: string, left = tries): Promise<string> {
  const piece = new Uint8Array(await file.slice(from, from + size).arrayBuffer());
  try {
    const { answer } = await askLogs<{ hash: string }>({ do: 'log', log: { step: 'hash', size: from, hash, last: from + size >= file.size } }, [piece]);
    return answer.result!.hash;
  } catch (reason) {
    if (left === 0 || !(reason instanceof Forgotten || reason instanceof Lost)) throw reason;
    return further(file, from, hash, left - 1);
  }
}
