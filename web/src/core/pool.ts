// The workers: one at work, one warm spare. A worker that dies, or does not answer in
// time, is replaced by the spare and its request is asked once more, so that nothing is lost.
// Each holds a lock of the browser as long as it lives: whoever waits for the lock learns of
// a death that nobody could tell.
import { nameOf, packedCore, type Early } from './early';

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

interface Reply {
  module?: WebAssembly.Module;
  alive?: string; // it has begun; the lock that it holds, '' without locks
  ready?: boolean;
  dead?: boolean;
  id?: number;
  answer?: Uint8Array;
  part?: number; // how far a long answer is, 0 to 1, and how much was tried
  tried?: number;
}

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
  private address: string;
  private worker: Worker;
  private spare: Worker | null = null;
  private begun = new WeakMap<Worker, Promise<void>>(); // kept when a worker has been sent the core
  private alive = new Set<Worker>(); // those that have begun
  private ready = new Set<Worker>(); // those whose core runs
  private stillborn = 0;
  private hired = 1;
  private queue: Job[] = [];
  private current: Job | null = null;
  private timer = 0;
  private exercise: ((answer: Uint8Array | null) => Uint8Array | null) | null = null;
  private module: WebAssembly.Module | null = null; // compiled by the first worker that lived

  // The first worker was started before the page's own script, and may have said something.
  constructor({ worker, address, said, given }: Early) {
    this.address = address;
    this.worker = worker;
    this.engage(worker, given);
    said.forEach((reply) => this.heard(worker, reply as Reply));
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
    if (this.spare && this.ready.has(this.spare)) this.practise(this.spare, null);
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

  private hire(): Worker {
    const worker = new Worker(this.address, { name: nameOf(this.address, this.hired++) });
    this.engage(worker, this.begin(worker));
    return worker;
  }

  private engage(worker: Worker, begun: Promise<void>): void {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.heard(worker, data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.heard(worker, { dead: true });
    };
    this.begun.set(worker, begun.catch(() => this.heard(worker, { dead: true })));
  }

  // begin gives a worker the core: compiled, if one before it has done so.
  private async begin(worker: Worker): Promise<void> {
    worker.postMessage(this.module ? { module: this.module } : { core: await packedCore() });
  }

  private heard(worker: Worker, reply: Reply): void {
    if (worker !== this.worker && worker !== this.spare) return;
    if (reply.alive !== undefined) {
      this.born(worker);
      if (reply.alive) navigator.locks?.request(reply.alive, () => this.killed(worker)).catch(() => undefined);
    } else if (reply.module) this.module = reply.module;
    else if (reply.ready) {
      this.born(worker);
      this.ready.add(worker);
      this.stillborn = 0;
      this.practise(worker, null);
    } else if (reply.dead) {
      if (!this.ready.has(worker)) this.stillborn++;
      if (worker === this.worker) this.replace();
      else {
        worker.terminate();
        this.spare = null;
      }
    } else if (reply.part !== undefined) {
      const job = this.current;
      if (worker !== this.worker || !job || job.id !== reply.id) return;
      job.tries = 0; // it is alive: its time begins anew
      this.watch(job);
      job.told?.(reply.part, reply.tried ?? 0);
    } else if (reply.id === 0) this.practise(worker, reply.answer ?? null);
    else if (worker === this.worker && this.current && reply.id === this.current.id) {
      const { done } = this.current;
      clearTimeout(this.timer);
      this.current = null;
      done(reply.answer!);
      // The spare starts when the first answer has been drawn, so as not to compete with that.
      if (!this.spare) setTimeout(() => (this.spare ??= this.hire()), drawing);
      this.next();
    }
  }

  // practise lets the spare answer questions that nobody asked, while it has nothing to do. The
  // browser compiles better what runs often, for all workers of a module: the first edits
  // of a person are then as quick as the later ones.
  private practise(worker: Worker, answer: Uint8Array | null): void {
    const request = worker === this.spare && this.exercise ? this.exercise(answer) : null;
    if (request) worker.postMessage({ id: 0, request });
    else if (answer) this.exercise = null;
  }

  // killed is told by the lock of a worker that could not say so itself.
  private killed(worker: Worker): void {
    const { current } = this;
    if (worker === this.worker && current && current.bereft++ < mourned) current.tries = 0;
    this.heard(worker, { dead: true });
  }

  // born starts the time of the question that waited for a worker to begin.
  private born(worker: Worker): void {
    if (this.alive.has(worker)) return;
    this.alive.add(worker);
    if (worker === this.worker && this.current) this.watch(this.current);
  }

  // watch replaces a worker that takes too long to begin, or to answer.
  private watch(job: Job): void {
    clearTimeout(this.timer);
    if (this.alive.has(this.worker)) this.timer = window.setTimeout(() => this.replace(), patience[job.tries++]);
    else this.timer = window.setTimeout(() => this.heard(this.worker, { dead: true }), birth * (this.stillborn + 1));
  }

  // replace puts the spare to work on what the dead worker held.
  private replace(): void {
    clearTimeout(this.timer);
    this.worker.terminate();
    this.ready.delete(this.worker);
    this.alive.delete(this.worker);
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
    const jobs = this.current ? [this.current, ...this.queue] : this.queue;
    this.current = null;
    this.queue = [];
    jobs.forEach((job) => job.failed(new CoreFailed('the core cannot run here')));
  }

  private next(): void {
    if (this.current) return;
    const job = this.queue.shift();
    if (!job) return;
    const { worker } = this;
    this.current = job;
    const send = () => worker.postMessage({ id: job.id, request: job.request });
    if (this.ready.has(worker)) send();
    else void this.begun.get(worker)?.then(send);
    this.watch(job);
  }
}
