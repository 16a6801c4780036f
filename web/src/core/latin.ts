// Bytes from the text that cmd/pack/latin wrote: first how long blocks are, then each block behind the byte that masks it.

// byteOf is the byte that each character of windows-1252 stands for in the page.
export const byteOf = new Uint8Array(0x2200);
const all = Uint8Array.from({ length: 256 }, (_, i) => i);
[...new TextDecoder('windows-1252').decode(all)].forEach((character, i) => (byteOf[character.charCodeAt(0)] = i));

export function readLatin(text: string): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(text.length);
  const length = byteOf[text.charCodeAt(0)];
  let at = 0;
  for (let i = 1; i < text.length; ) {
    const mask = byteOf[text.charCodeAt(i++)];
    for (const end = Math.min(i + length, text.length); i < end; ) out[at++] = byteOf[text.charCodeAt(i++)] ^ mask;
  }
  return out.subarray(0, at);
}
