// The workers that draw, and the one that holds logs: beside the two that answer questions, so that an edit never waits for
// them. They are hired when there is something for them to do. Of a newer question the older is forgotten, and whoever is
// still at it after a while is replaced.
import { hire, type Hand, type Reply } from './hand';

// Crossed is an answer with the bytes beside it.
export interface Crossed {
  answer: Uint8Array;
  beside?: Uint8Array;
}

interface Job {
  id: number;
  request: Uint8Array;
  parts: Uint8Array[];
  done: (crossed: Crossed) => void;
  failed: (reason: Error) => void;
  tries: number;
  told?: (part: number) => void;
}

interface Desk {
  hand: Hand | null;
  job: Job | null;
  timer: number;
  stillborn: number; // workers in a row that died before they were ready
}

// Lost says that a worker died with bytes that are nowhere else: what they were made of is to be asked again.
export class Lost extends Error {}

// Forgotten says that a newer question has come.
export class Forgotten extends Error {}

const most = 4; // each has the core's memory once more, and the page is to stay within 300 MB
const tries = 3;

// Kind says how many workers there are, what they are called, and how long they may take, in milliseconds: for an
// answer, and for one that nobody waits for any more.
interface Kind {
  name: 'draws' | 'logs';
  crew: number;
  patience: number;
  overdue: number;
}

// Those who draw have all processors but that of the page and its questions. What they are asked is short.
export const drawing = (): Kind => ({ name: 'draws', crew: Math.max(1, Math.min(most, (navigator.hardwareConcurrency || 2) - 1)), patience: 20000, overdue: 300 });

// One holds logs: what it knows is read again when it is replaced, and that takes longer than most of its answers.
export const logging: Kind = { name: 'logs', crew: 1, patience: 120000, overdue: 4000 };

export class Crew {
  private desks: Desk[];
  private queue: Job[] = [];
  private hired = 0;
  private asked = 0;

  constructor(
    private address: string,
    private kind: Kind,
  ) {
    this.desks = Array.from({ length: kind.crew }, () => ({ hand: null, job: null, timer: 0, stillborn: 0 }));
  }

  // wide is how many can be asked at once.
  get wide(): number {
    return this.desks.length;
  }

  // ask has a question answered by whoever is free. Its parts are given away.
  ask(request: Uint8Array, parts: Uint8Array[] = [], told?: (part: number) => void): Promise<Crossed> {
    return new Promise((done, failed) => {
      this.queue.push({ id: ++this.asked, request, parts, done, failed, tries: 0, told });
      this.next();
    });
  }

  // forget drops all that was asked.
  forget(): void {
    const dropped = this.queue;
    this.queue = [];
    for (const desk of this.desks) {
      if (!desk.job) continue;
      dropped.push(desk.job);
      desk.job = { ...desk.job, parts: [], tries, done: () => undefined, failed: () => undefined, told: undefined };
      this.limit(desk, this.kind.overdue);
    }
    dropped.forEach((job) => job.failed(new Forgotten('forgotten')));
  }

  private next(): void {
    for (const desk of this.desks) {
      const job = desk.job ? undefined : this.take(desk);
      if (!job) continue;
      desk.job = job;
      job.tries++;
      desk.hand ??= hire(this.address, `${this.kind.name}-${++this.hired}`, (hand, reply) => this.hear(desk, hand, reply));
      desk.hand.send({ id: job.id, request: job.request, parts: job.parts }, job.parts.map((part) => part.buffer));
      this.limit(desk, this.kind.patience);
    }
  }

  // take is the next job for a desk. What comes with parts is for the first desk alone: a core never gives memory back,
  // and so one of them is large, not all.
  private take(desk: Desk): Job | undefined {
    if (this.desks.length === 1) return this.queue.shift();
    const at = this.queue.findIndex(({ parts }) => (parts.length > 0) === (desk === this.desks[0]));
    if (at < 0 && desk !== this.desks[0]) return undefined;
    return this.queue.splice(Math.max(0, at), 1)[0];
  }

  private limit(desk: Desk, time: number): void {
    clearTimeout(desk.timer);
    desk.timer = window.setTimeout(() => desk.hand?.says({ dead: true }), time);
  }

  private hear(desk: Desk, hand: Hand, reply: Reply): void {
    const { job } = desk;
    if (reply.ready) desk.stillborn = 0;
    if (reply.dead) {
      if (!hand.ready) desk.stillborn++;
      this.bury(desk);
    } else if (reply.part !== undefined) {
      if (!job?.told || reply.id !== job.id) return;
      this.limit(desk, this.kind.patience); // it is alive: its time begins anew
      job.told(reply.part);
    } else if (job && reply.id === job.id && reply.answer) {
      this.leave(desk);
      job.done({ answer: reply.answer, beside: reply.beside });
      this.next();
    }
  }

  // bury takes a dead worker from its desk; its question is asked again, unless what came with it is gone.
  private bury(desk: Desk): void {
    const { job } = desk;
    desk.hand?.end();
    desk.hand = null;
    this.leave(desk);
    if (job && job.parts.length > 0) job.failed(new Lost('lost'));
    else if (job && job.tries < tries && desk.stillborn < tries) this.queue.unshift(job);
    else job?.failed(new Error('the core did not answer'));
    this.next();
  }

  private leave(desk: Desk): void {
    clearTimeout(desk.timer);
    desk.job = null;
  }
}
