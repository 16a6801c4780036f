// The charts of the page's first view are drawn after its numbers have been, and once the core runs: cold, they take longer
// than all else, and what the core needs to begin with it needs of every processor.
import { useEffect, useState } from 'preact/hooks';
import { whenRunning } from '../core/ask';

let isWarm = false;

// useLate is false until the numbers that are drawn with it can be seen and the core runs; once that has been, it is true at once.
export function useLate(): boolean {
  const [isLate, setLate] = useState(isWarm);
  useEffect(() => {
    void whenRunning().then(() => {
      isWarm = true;
      setLate(true);
    });
  }, []);
  return isLate;
}
