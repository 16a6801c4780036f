// Bytes from the text that cmd/pack/text91.go wrote: two characters of an alphabet of 91
// carry 13 bits; the first four bytes are the length of what follows.

const value = new Uint8Array(128);
for (let c = 33, i = 0; c < 127; c++) if (c !== 0x3c && c !== 0x3e && c !== 0x26) value[c] = i++;

export function read91(text: string): Uint8Array<ArrayBuffer> {
  const from = new TextEncoder().encode(text);
  const out = new Uint8Array((from.length * 13) >> 4);
  let bits = 0;
  let n = 0;
  for (let i = 0, at = 0; i < from.length; i += 2) {
    bits |= (value[from[i]] * 91 + value[from[i + 1]]) << n;
    out[at++] = bits;
    bits >>>= 8;
    n += 5;
    if (n < 8) continue;
    out[at++] = bits;
    bits >>>= 8;
    n -= 8;
  }
  return out.subarray(4, 4 + new DataView(out.buffer).getUint32(0, true));
}
