// Reading a file that a person brought: a page with a plan inside gives its plan, gzip is unpacked, and
// what is not UTF-8 is read as UTF-16 or GB 18030, since the core takes UTF-8 alone.
import { wideOf } from '../data/utf8';
import { planInside } from './itself';

// mostBytes is more than the longest plan that the core reads; nothing longer is unpacked or read.
export const mostBytes = 72 << 20;

export type Kind = 'plan' | 'page'; // of a file: the plan alone, or the page with the plan inside

export interface Read {
  text: string;
  kind: Kind;
}

// TooLong says that a file, or what it unpacks to, is longer than any plan.
export class TooLong extends Error {}

export async function readPlan(file: Blob): Promise<Read> {
  if (file.size > mostBytes) throw new TooLong();
  let bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = await unzipped(file);
  const isPage = /^\s*<!doctype html/i.test(latin.decode(bytes.subarray(0, 100)));
  const inside = isPage ? planInside(latin.decode(bytes)) : null;
  return inside === null ? { text: decode(bytes), kind: 'plan' } : { text: inside, kind: 'page' };
}

const latin = new TextDecoder('windows-1252'); // of pages, see cmd/pack/page.go

// unzipped stops at the limit, so that a small file that unpacks to a huge one costs no more than that.
async function unzipped(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      throw new TooLong();
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

export function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const wide = wideOf(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
