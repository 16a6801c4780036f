// One tab at a time edits a plan: it holds the browser's lock of the plan's name, which a crash gives back.
// Another may ask for it; the holder first finishes what it does and keeps it.

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('planleaf');

// me is this tab, for what it writes.
export const me: string = crypto.randomUUID?.() ?? String(performance.timeOrigin);

interface Said {
  ask?: string; // give me this plan
  wrote?: string; // I have written this plan's autosave
  who?: string; // does anybody hold this plan?
  held?: string; // I do
}

interface Listener {
  asked: () => Promise<void>; // another tab wants the plan that this one holds
  robbed: () => void; // another tab has taken it
  wrote: (key: string) => void;
}

let holding = '';
let release: (() => void) | null = null;

export function listenToTabs({ asked, robbed, wrote }: Listener): void {
  onRobbed = robbed;
  channel?.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.wrote) wrote(data.wrote);
    if (data.who && data.who === holding) channel.postMessage({ held: holding } satisfies Said);
    if (data.ask && data.ask === holding) void asked().then(letGo);
  });
}

let onRobbed = () => {};

export function tellWritten(key: string): void {
  channel?.postMessage({ wrote: key } satisfies Said);
}

export function letGo(): void {
  release?.();
  release = null;
  holding = '';
}

// hold takes the plan if no other tab has it. Where the browser has no locks the autosave itself tells who wrote last.
export async function hold(key: string): Promise<boolean> {
  return holding === key || request(key, { ifAvailable: true });
}

// holdSoon waits for a tab that was closed just now, and may hold the plan still. One that lives says so at once; one
// that is asleep says nothing, and is not waited for longer than this, in milliseconds.
const farewell = 300;

export async function holdSoon(key: string): Promise<boolean> {
  if (await hold(key)) return true;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), farewell);
  const heard = ({ data }: MessageEvent<Said>) => data.held === key && stop.abort();
  channel?.addEventListener('message', heard);
  channel?.postMessage({ who: key } satisfies Said);
  try {
    return await request(key, { signal: stop.signal });
  } finally {
    clearTimeout(timer);
    channel?.removeEventListener('message', heard);
  }
}

// How long a tab may take to give a plan away; one that is asleep is not waited for.
const patience = 1500;

// take gets the plan from the tab that has it.
export async function take(key: string): Promise<boolean> {
  if (await hold(key)) return true;
  channel?.postMessage({ ask: key } satisfies Said);
  return (await request(key, { signal: AbortSignal.timeout(patience) })) || request(key, { steal: true });
}

function request(key: string, options: LockOptions): Promise<boolean> {
  const { locks } = navigator;
  return new Promise((done) => {
    let had = false;
    const held = async (lock: Lock | null) => {
      done(lock !== null);
      if (!lock) return;
      letGo();
      had = true;
      holding = key;
      await new Promise<void>((let_go) => (release = let_go));
    };
    if (!locks) return done(true);
    locks.request('planleaf ' + key, options, held).catch((reason: DOMException) => {
      if (!had) return done(reason.name === 'SecurityError');
      if (holding === key) letGo();
      onRobbed();
    });
  });
}

// isHeld reports whether any tab has the plan.
export async function isHeld(key: string): Promise<boolean> {
  const found = await navigator.locks?.query().catch(() => null);
  return found?.held?.some((lock) => lock.name === 'planleaf ' + key) ?? false;
}
