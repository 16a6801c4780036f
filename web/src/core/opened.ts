// The core as cmd/pack/opener packed it: behind a module that opens it, since browsers read nothing that packs as well.
import { readLatin } from './latin';

interface Opener {
  memory: WebAssembly.Memory;
  begin(): number; // where what is packed is to lie
  open(length: number): number; // how much memory that needs
  part(): number; // where a part of the program lies
  more(): number; // opens the next: up to where it lies
}

const page = 65536;

// opened gives the core from the start on while the rest is being opened, so that it can be compiled meanwhile.
export function opened(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const data = readLatin(text);
  const view = new DataView(data.buffer);
  const at = 2 + view.getUint16(0, true);
  const packed = data.subarray(at);
  const opener = new WebAssembly.Instance(new WebAssembly.Module(data.subarray(2, at))).exports as unknown as Opener;
  const grow = (bytes: number) => opener.memory.grow((bytes - opener.memory.buffer.byteLength + page - 1) >> 16);
  const begin = opener.begin();
  grow(begin + packed.length + page);
  new Uint8Array(opener.memory.buffer).set(packed, begin);
  grow(opener.open(packed.length));
  const part = opener.part();
  let left = view.getUint32(at, true);
  // A part is read before the next is asked for, and so it need not be copied: nobody would take the copies away.
  const pull = (out: ReadableStreamDefaultController) => {
    const length = Math.min(opener.more() - part, left);
    if (length <= 0) throw new Error('the core is broken');
    out.enqueue(new Uint8Array(opener.memory.buffer, part, length));
    left -= length;
    if (left === 0) out.close();
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}
