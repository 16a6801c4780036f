// The workers: one at work, one warm spare. A worker that dies, or does not answer in
// time, is replaced by the spare and its request is asked once more, so that nothing is lost.
import type { Early } from './early';
import { Hand, hire, type Reply } from './hand';

interface Job {
  id: number;
  request: Uint8Array;
  done: (answer: Uint8Array) => void;
  failed: (reason: Error) => void;
  tries: number;
  bereft: number; // so often its worker was killed
  told?: Told;
}

// CoreFailed says why a question has no answer.
export class CoreFailed extends Error {}

// Told is how one learns how far a long answer is.
export type Told = (part: number, tried: number) => void;

// The first try is cut short so that a worker that hangs, or was killed in a browser without
// locks, is noticed soon; the second may take as long as a slow machine needs.
const patience = [4000, 60000];

// A worker that was killed from outside says nothing about the question it held, which gets so many others.
const mourned = 8;

// So many workers may die in a row before any is ready; then the core cannot run here. One that has not even begun
// holds no lock, and nobody learns of its death: it gets this long, in milliseconds, and each after it as much more.
const attempts = 5;
const birth = 4000;

// The first answer is given so long to be drawn, in milliseconds.
const drawing = 150;

export class Pool {
  private worker: Hand;
  private spare: Hand | null = null;
  private stillborn = 0;
  private hired = 1;
  private queue: Job[] = [];
  private current: Job | null = null;
  private timer = 0;
  private exercise: ((answer: Uint8Array | null) => Uint8Array | null) | null = null;
  private run = () => {};
  readonly runs = new Promise<void>((done) => (this.run = done)); // kept when a core runs, or when none will

  // The first worker was started before the page's own script, and may have said something.
  constructor(private early: Early) {
    this.worker = new Hand(early.worker, early.given, this.hear);
    early.said.forEach((reply) => this.worker.says(reply as Reply));
  }

  ask(id: number, request: Uint8Array, told?: Told): Promise<Uint8Array> {
    return new Promise((done, failed) => {
      this.queue.push({ id, request, done, failed, tries: 0, bereft: 0, told });
      if (this.stillborn >= attempts) this.tryAgain();
      this.next();
    });
  }

  // rehearse gives the spare something to practise on: the question after each answer, null at the end.
  rehearse(exercise: (answer: Uint8Array | null) => Uint8Array | null): void {
    this.exercise = exercise;
    if (this.spare?.ready) this.practise(this.spare, null);
  }

  // cancel gives up a request: one that waits is dropped, one at work costs its worker.
  cancel(id: number): void {
    const gone = (job: Job) => job.failed(new Error('cancelled'));
    this.queue.filter((job) => job.id === id).forEach(gone);
    this.queue = this.queue.filter((job) => job.id !== id);
    if (this.current?.id === id) {
      gone(this.current);
      this.current = null;
      this.replace();
    }
  }

  private hire(): Hand {
    return hire(this.early.address, this.hired++, this.hear);
  }

  private hear = (hand: Hand, reply: Reply, born: boolean): void => {
    const { current } = this;
    const atWork = hand === this.worker;
    // born starts the time of the question that waited for a worker to begin.
    if (born && atWork && current) this.watch(current);
    if (reply.ready) {
      this.stillborn = 0;
      this.run();
      this.practise(hand, null);
    } else if (reply.dead) {
      if (reply.killed && atWork && current && current.bereft++ < mourned) current.tries = 0;
      if (!hand.ready) this.stillborn++;
      if (atWork) this.replace();
      else {
        hand.end();
        this.spare = null;
      }
    } else if (reply.part !== undefined) {
      if (!atWork || current?.id !== reply.id) return;
      current!.tries--; // it is alive: its time begins anew, and is as long as it was
      this.watch(current!);
      current!.told?.(reply.part, reply.tried ?? 0);
    } else if (reply.id === 0) this.practise(hand, reply.answer ?? null);
    else if (atWork && current && reply.id === current.id) {
      clearTimeout(this.timer);
      this.current = null;
      current.done(reply.answer!);
      // The spare starts when the first answer has been drawn, so as not to compete with that.
      if (!this.spare) setTimeout(() => (this.spare ??= this.hire()), drawing);
      this.next();
    }
  };

  // practise lets the spare answer questions that nobody asked, while it has nothing to do. The
  // browser compiles better what runs often, for all workers of a module: the first edits
  // of a person are then as quick as the later ones.
  private practise(hand: Hand, answer: Uint8Array | null): void {
    const request = hand === this.spare && this.exercise ? this.exercise(answer) : null;
    if (request) hand.send({ id: 0, request });
    else if (answer) this.exercise = null;
  }

  // watch replaces a worker that takes too long to begin, or to answer.
  private watch(job: Job): void {
    clearTimeout(this.timer);
    if (this.worker.alive) this.timer = window.setTimeout(() => this.replace(), patience[job.tries++]);
    else this.timer = window.setTimeout(() => this.worker.says({ dead: true }), birth * (this.stillborn + 1));
  }

  // replace puts the spare to work on what the dead worker held.
  private replace(): void {
    clearTimeout(this.timer);
    this.worker.end();
    if (this.stillborn >= attempts) {
      this.giveUp();
      return;
    }
    this.worker = this.spare ?? this.hire();
    this.spare = null;
    const job = this.current;
    this.current = null;
    if (job && job.tries < patience.length) this.queue.unshift(job);
    else job?.failed(new CoreFailed('the core did not answer'));
    this.next();
  }

  // tryAgain gives a core that did not run one more worker for the next question.
  private tryAgain(): void {
    this.stillborn = attempts - 1;
    this.worker = this.hire();
  }

  private giveUp(): void {
    this.run();
    const jobs = this.current ? [this.current, ...this.queue] : this.queue;
    this.current = null;
    this.queue = [];
    jobs.forEach((job) => job.failed(new CoreFailed('the core cannot run here')));
  }

  private next(): void {
    if (this.current) return;
    const job = this.queue.shift();
    if (!job) return;
    this.current = job;
    this.worker.send({ id: job.id, request: job.request });
    this.watch(job);
  }
}
