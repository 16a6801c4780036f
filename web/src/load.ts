// The first script of the page. It starts the first worker; the page's style and its own script travel in one packed
// text and are unpacked into elements of their own, which the policy knows by hash.
import { carried } from './core/carried';
import { startEarly } from './core/early';
import { unpacked } from './core/packed';

function place(name: 'style' | 'script', text: string): void {
  const element = document.createElement(name);
  element.textContent = text;
  document.head.append(element);
}

// A worker hears nothing before the page's thread knows that it has begun, and this thread is about to draw for long:
// the drawing waits for the worker, though not longer than this, in milliseconds.
const longest = 60;

// pause lets the browser do what waits.
const pause = (time = 0) => new Promise((done) => setTimeout(done, time));

async function load(): Promise<void> {
  const { here, given } = startEarly();
  const isGiven = Promise.all([here, given]).then(() => pause());
  const [style, script] = (await unpacked(carried('parts')).text()).split('\0');
  place('style', style);
  await Promise.race([isGiven, pause(longest)]);
  place('script', script);
}

if (!(window as { planleafTooOld?: boolean }).planleafTooOld) void load();
