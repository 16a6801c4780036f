// The first worker, which the page's first script starts before there is anybody to listen to it. It begins while the
// browser reads the page, and is given the core as soon as that is read.
import { carried } from './carried';

export interface Early {
  address: string; // of the workers' script
  worker: Worker;
  said: unknown[]; // what it has said so far
  here: Promise<void>; // kept when it has said something
  given: Promise<void>; // kept when it has been sent the core
  sum: Promise<ArrayBuffer | null>; // SHA-256 of the text of the plan inside, null where there is none to be had
}

const keeper = window as { planleafEarly?: Early };

// nameOf is a worker's name, and that of its lock. The address is this page's own, so no other page has a worker of that name.
export function nameOf(address: string, number: number | string): string {
  return `${address}#${number}`;
}

export function startEarly(): Early {
  const address = URL.createObjectURL(new Blob([carried('worker')], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: nameOf(address, 0) });
  const said: unknown[] = [];
  const here = new Promise<void>((done) => {
    const hear = (reply: unknown) => {
      said.push(reply);
      done();
    };
    worker.onmessage = ({ data }) => hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      hear({ dead: true });
    };
  });
  const given = packedCore().then((core) => worker.postMessage({ core }));
  const sum = sumOf(carried('plan'));
  return (keeper.planleafEarly = { address, worker, said, here, given, sum });
}

const sumOf = async (text: string) => (text && crypto.subtle ? crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)) : null);

// early is what startEarly left.
export function early(): Early {
  return keeper.planleafEarly!;
}

// The core stands below the first script. It is unpacked by the worker, so that the page can draw its frame meanwhile.
export async function packedCore(): Promise<string> {
  if (document.readyState === 'loading') await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
  return carried('core');
}
