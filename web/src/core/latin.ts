// Bytes from the text that cmd/pack/latin wrote: two characters of an alphabet of 185
// carry 15 bits; the first four bytes are the length of what follows.

const radix = 185;
const left = [0x26, 0x3c, 0x3e, 0xad];
const value = new Uint8Array(256);
for (let c = 0x21, i = 0; c < 256; c++) if (!left.includes(c) && (c < 0x7f || c > 0xa0)) value[c] = i++;

export function readLatin(text: string): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array((text.length * 15) >> 4);
  let bits = 0;
  let n = 0;
  for (let i = 0, at = 0; i < text.length; i += 2) {
    bits |= (value[text.charCodeAt(i)] * radix + value[text.charCodeAt(i + 1)]) << n;
    out[at++] = bits;
    bits >>>= 8;
    n += 7;
    if (n < 8) continue;
    out[at++] = bits;
    bits >>>= 8;
    n -= 8;
  }
  return out.subarray(4, 4 + new DataView(out.buffer).getUint32(0, true));
}
