// gzip of one member, or of several behind each other, as what is appended to a log, or packed in parts, comes. Browsers unpack
// a single one. A next one begins where its first bytes stand behind four that say how long was what was unpacked so far.

export type Bytes = Uint8Array<ArrayBuffer>;

const mark = [0x1f, 0x8b, 8]; // of a member; no flag above 31 stands behind it
const ahead = mark.length; // bytes held back, for the mark may go on in the next piece
const least = 18; // bytes of a member

export async function* unzipped(packed: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let member = new Member();
  let seen: Bytes = new Uint8Array();
  let given = 0; // of seen; those before were given to the member
  const give = async (to: number) => {
    if (to > given) await member.write(seen.slice(given, to));
    given = Math.max(given, to);
  };
  for await (const piece of packed) {
    const kept = seen.subarray(Math.max(0, given - 4));
    given -= seen.length - kept.length;
    seen = joined([kept, piece]);
    for (let at = begins(seen, given); at >= 0; at = begins(seen, at + 1)) {
      if (member.given + at - given < least) continue;
      await give(at);
      if ((await member.length()) !== new DataView(seen.buffer, seen.byteOffset).getUint32(at - 4, true)) continue;
      await member.close();
      yield* member.take();
      member = new Member();
    }
    await give(seen.length - ahead);
    yield* member.take();
  }
  await give(seen.length);
  await member.close();
  yield* member.take();
}

// begins is where a member may begin, from a place on; −1 where none does.
function begins(bytes: Bytes, from: number): number {
  for (let at = bytes.indexOf(mark[0], from); at >= 0 && at + ahead < bytes.length; at = bytes.indexOf(mark[0], at + 1)) if (bytes[at + 1] === mark[1] && bytes[at + 2] === mark[2] && bytes[at + 3] < 32) return at;
  return -1;
}

// Member is one that is unpacked.
class Member {
  given = 0;
  private stream = new DecompressionStream('gzip');
  private writer = this.stream.writable.getWriter();
  private out: Bytes[] = [];
  private made = 0;
  private ended = this.collect();

  constructor() {
    this.ended.catch(() => undefined); // what is wrong is told where it is written
    this.writer.closed.catch(() => undefined);
  }

  private async collect(): Promise<void> {
    const reader = this.stream.readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      this.out.push(next.value as Bytes);
      this.made += next.value.length;
    }
  }

  async write(bytes: Bytes): Promise<void> {
    this.given += bytes.length;
    await this.writer.write(bytes);
  }

  // length is how much was unpacked of what was given, as the end of a member says it: in 32 bits.
  async length(): Promise<number> {
    await turn();
    return this.made % 2 ** 32;
  }

  async close(): Promise<void> {
    await this.writer.close();
    await this.ended;
  }

  take(): Bytes[] {
    return this.out.splice(0);
  }
}

// turn waits until what is on its way has come.
const turn = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(port1.close());
    port2.postMessage(0);
  });

export function joined(all: Bytes[]): Bytes {
  if (all.length === 1) return all[0];
  const out = new Uint8Array(all.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of all) {
    out.set(one, at);
    at += one.length;
  }
  return out;
}
