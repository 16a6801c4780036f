// Reading a file that a person brought: gzip is unpacked, and what is not UTF-8 is read
// as UTF-16 (by its mark) or GB 18030, since the core takes UTF-8 alone.

export async function readPlan(file: Blob): Promise<string> {
  let bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const unzipped = file.stream().pipeThrough(new DecompressionStream('gzip'));
    bytes = new Uint8Array(await new Response(unzipped).arrayBuffer());
  }
  return decode(bytes);
}

export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
