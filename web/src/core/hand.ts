// One worker of the core: it is born, gets ready, answers and dies. Each holds a lock of the browser as long as it
// lives: whoever waits for the lock learns of a death that nobody could tell.
import { nameOf, packedCore } from './early';

export interface Reply {
  module?: WebAssembly.Module;
  alive?: string; // it has begun; the lock that it holds, '' without locks
  ready?: boolean;
  dead?: boolean;
  killed?: boolean; // it could not say so itself
  id?: number;
  answer?: Uint8Array;
  beside?: Uint8Array; // bytes beside the answer
  part?: number; // how far a long answer is, 0 to 1, and how much was tried
  tried?: number;
}

// Hear is told what a worker says; born: it says so for the first time.
type Hear = (hand: Hand, reply: Reply, born: boolean) => void;

let module: WebAssembly.Module | null = null; // compiled by the first worker that lived

export class Hand {
  alive = false; // it has begun
  ready = false; // its core runs
  private gone = false;
  private begun: Promise<void>; // kept when it has been sent the core

  constructor(
    private worker: Worker,
    begun: Promise<void>,
    private hear: Hear,
  ) {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.says(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.says({ dead: true });
    };
    this.begun = begun.catch(() => this.says({ dead: true }));
  }

  says(reply: Reply): void {
    if (this.gone) return;
    if (reply.alive) navigator.locks?.request(reply.alive, () => this.says({ dead: true, killed: true })).catch(() => undefined);
    if (reply.module) module = reply.module;
    if (reply.ready) this.ready = true;
    const born = !this.alive && (reply.ready || reply.alive !== undefined);
    if (born) this.alive = true;
    this.hear(this, reply, born);
  }

  // send waits for a core that does not run yet. What is given away is not copied, and gone here.
  send(message: unknown, given: Transferable[] = []): void {
    const now = () => this.worker.postMessage(message, given);
    if (this.ready) now();
    else void this.begun.then(() => !this.gone && now());
  }

  end(): void {
    this.gone = true;
    this.worker.terminate();
  }
}

// hire starts a worker and gives it the core: compiled, if one before it has done so.
export function hire(address: string, number: number | string, hear: Hear): Hand {
  const worker = new Worker(address, { name: nameOf(address, number) });
  const begin = async () => worker.postMessage(module ? { module } : { core: await packedCore() });
  return new Hand(worker, begin(), hear);
}
