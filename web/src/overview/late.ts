// The charts of the page's first view are drawn after its numbers have been: cold, they take longer than all else.
import { useEffect, useState } from 'preact/hooks';

let isWarm = false;

// useLate is false until the numbers that are drawn with it can be seen; once that has been, it is true at once.
export function useLate(): boolean {
  const [isLate, setLate] = useState(isWarm);
  useEffect(() => {
    isWarm = true;
    setLate(true);
  }, []);
  return isLate;
}
