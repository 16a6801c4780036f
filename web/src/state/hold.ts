// An edit closes its cell and moves on, and an answer comes a few milliseconds later: drawn one by one these are two frames,
// and the answer waits for the first. So the drawing waits for the answer, if that comes at once, and until somebody
// presses a key, writes or points: what they mean must be drawn before.
import { options } from 'preact';

// A drawing waits no longer than this, in milliseconds: within the frame in which it would have been seen.
const longest = 12;

let held: (() => void) | null = null;
let isHeld = false;
let timer = 0;

options.debounceRendering = (draw) =>
  queueMicrotask(() => {
    if (isHeld) held = draw;
    else draw();
  });

export function holdDrawing(): void {
  if (isHeld) return;
  isHeld = true;
  timer = window.setTimeout(releaseDrawing, longest);
}

export function releaseDrawing(): void {
  if (!isHeld) return;
  clearTimeout(timer);
  isHeld = false;
  const draw = held;
  held = null;
  draw?.();
}

for (const event of ['keydown', 'beforeinput', 'compositionstart', 'pointerdown']) addEventListener(event, releaseDrawing, true);
