// The bytes of a log as UTF-8, piece by piece: gzip is unpacked, and UTF-16 and GB 18030, as spreadsheets in China write
// them, are read. Whatever is none of these stays as it is, for the core to name.

import { joined, unzipped, type Bytes } from './gunzip';

const size = 256 << 10; // of a piece: short enough that nobody waits for it

export interface Piece {
  bytes: Uint8Array<ArrayBuffer>;
  read: number; // bytes of the file up to here
}

export async function* pieces(file: Blob): AsyncGenerator<Piece> {
  let read = 0;
  async function* slices(): AsyncGenerator<Bytes> {
    for (; read < file.size; ) {
      const next = file.slice(read, read + size);
      read += next.size;
      yield new Uint8Array(await next.arrayBuffer());
    }
  }
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isZipped = first === 0x1f && second === 0x8b;
  const reading = new Reading();
  let gathered: Bytes[] = [];
  let length = 0;
  for await (const next of isZipped ? unzipped(slices()) : slices()) {
    gathered.push(next);
    if ((length += next.length) < size) continue;
    const bytes = reading.next(joined(gathered), false);
    [gathered, length] = [[], 0];
    if (bytes.length > 0) yield { bytes, read };
  }
  const bytes = reading.next(joined(gathered), true);
  if (bytes.length > 0) yield { bytes, read };
}

// Reading finds out in what the bytes are written. Until something stands there that is not ASCII nothing is decided, for
// a log may well have its first Chinese name after a million lines.
class Reading {
  private decoder: TextDecoder | null = null;
  private decided = false;
  private rest: Bytes = new Uint8Array();

  next(bytes: Bytes, isLast: boolean): Bytes {
    if (!this.decided) bytes = this.decide(this.rest.length > 0 ? joined([this.rest, bytes]) : bytes, isLast);
    return this.decoder ? new TextEncoder().encode(this.decoder.decode(bytes, { stream: !isLast })) : bytes;
  }

  private decide(bytes: Bytes, isLast: boolean): Bytes {
    const wide = wideOf(bytes);
    const from = wide ? 0 : beyondAscii(bytes);
    this.rest = new Uint8Array();
    if (from < 0) return bytes;
    if (!wide && bytes.length - from < 8 && !isLast) {
      this.rest = bytes.slice(from);
      return bytes.slice(0, from);
    }
    this.decided = true;
    const beyond = bytes.subarray(from);
    const isGb = !wide && !reads('utf-8', beyond) && reads('gb18030', beyond);
    if (wide || isGb) this.decoder = new TextDecoder(wide || 'gb18030');
    return bytes;
  }
}

// beyondAscii is where the first byte stands that is no ASCII, −1 where none does.
function beyondAscii(bytes: Bytes): number {
  for (let i = 0; i < bytes.length; i++) if (bytes[i] >= 0x80) return i;
  return -1;
}

function reads(encoding: string, bytes: Bytes): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

// wideOf knows UTF-16 by its mark, or by the zeros that digits, commas and Latin letters have in it: every second byte, on
// one side. cmd/planleaf/decode.go has the same rule.
export function wideOf(bytes: Bytes): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  const [even, odd] = [0, 1].map((side) => head.filter((byte, i) => byte === 0 && i % 2 === side).length);
  const many = Math.max(8, head.length / 5);
  return odd > Math.max(many, 2 * even) ? 'utf-16le' : even > Math.max(many, 2 * odd) ? 'utf-16be' : '';
}
