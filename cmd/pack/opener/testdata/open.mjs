// Opens each packed program of a file as the page does, and writes the programs: all behind their length.
import { readFileSync, writeFileSync } from 'node:fs';

const all = readFileSync(process.argv[2]);
const out = [];
for (let at = 0; at < all.length; ) {
  const size = all.readUInt32LE(at);
  const data = all.subarray(at + 4, at + 4 + size);
  at += 4 + size;
  const start = 2 + data.readUInt16LE(0);
  const packed = data.subarray(start);
  const opener = new WebAssembly.Instance(new WebAssembly.Module(data.subarray(2, start))).exports;
  const grow = (bytes) => opener.memory.grow(Math.max(0, Math.ceil((bytes - opener.memory.buffer.byteLength) / 65536)));
  grow(opener.begin() + packed.length + 65536);
  new Uint8Array(opener.memory.buffer).set(packed, opener.begin());
  grow(opener.open(packed.length));
  const length = packed.readUInt32LE(0);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(length);
  out.push(head);
  for (let left = length; left > 0; ) {
    const part = opener.memory.buffer.slice(opener.part(), opener.more()).slice(0, left);
    left -= part.byteLength;
    out.push(Buffer.from(part));
  }
}
writeFileSync(process.argv[3], Buffer.concat(out));
