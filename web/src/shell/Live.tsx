// What is said to those who listen, once a second at most: of several things in a second the
// last is said.
import { useEffect, useRef, useState } from 'preact/hooks';

const pause = 1000;

export function Live({ text }: { text: string }) {
  const [said, say] = useState(text);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + pause - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      say(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="unseen" role="status" aria-live="polite">
      {said}
    </p>
  );
}
