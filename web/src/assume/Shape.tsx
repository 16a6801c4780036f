// A small picture of what an uncertain value may be: bars of how likely, the 5 and 95% points as ticks below them, and
// the figure of the single line.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../core/ask';
import { store } from '../state/state';
import type { GridRow } from '../view';

// See core/view/shape.go.
interface Said {
  bars: number[];
  marks: number[];
  says: string;
}

export function Shape({ row }: { row: GridRow }) {
  const [shape, setShape] = useState<Said>();
  useEffect(() => {
    let late = false;
    const { doc, lang, scenario } = store.get();
    void ask<{ shape?: Said }>({ do: 'read', plan: doc?.text, path: row.path, scenario, lang }).then(({ result }) => late || setShape(result?.shape));
    return () => {
      late = true;
    };
  }, [row.note, row.label, row.texts?.join()]);
  if (!shape) return null;
  const { bars, marks, says } = shape;
  const tick = (at: number, long: boolean) => (at < 0 || at > 1 ? '' : `M${96 * at} ${long ? 0 : 20}V24`);
  return (
    <svg class="shape" width="96" height="24" role="img" aria-label={says}>
      <title>{says}</title>
      <path d={bars.map((tall, i) => `M${4 * i + 2} 20v${-18 * tall}`).join('')} />
      <path class="tick" d={marks.map((at, i) => tick(at, i === 1)).join('')} />
    </svg>
  );
}
