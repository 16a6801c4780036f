// The frame of every chart: finding, what is drawn, chart or table, note.
import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { word } from '../lang/words';
import { Icon } from '../shell/icons';
import { TableView } from '../table/Table';
import type { Figure } from '../view';
import { Bars } from './Bars';
import { Dots } from './Dots';
import { Legend } from './Legend';
import { Line } from './Line';
import { Multiples } from './Multiples';
import { Ribbon } from './Ribbon';
import { useWidth } from './size';

export interface ChartProps {
  figure: Figure;
  width: number;
  height: number;
}

const charts: Record<Figure['kind'], FunctionComponent<ChartProps>> = {
  bars: Bars,
  line: Line,
  multiples: Multiples,
  ribbon: Ribbon,
  dots: Dots,
};

export function FigureView({ figure, height, span }: { figure: Figure; height: number; span: string }) {
  const [table, setTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const Chart = charts[figure.kind];
  const empty = figure.series.every((series) => series.values.every((value) => value === null));
  const flip = () => setTable(!table);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) flip();
  };
  const says = word(table ? 'figure.chart' : 'figure.table');
  return (
    <section class={'figure ' + span} id={'figure-' + figure.id} onKeyDown={onKeyDown} aria-labelledby={'headline-' + figure.id}>
      <h2 id={'headline-' + figure.id}>{figure.headline}</h2>
      <p class="sub">{figure.subtitle}</p>
      <div class="tools">
        <button class="plain" type="button" aria-label={says} title={says + ' (T)'} aria-pressed={table} onClick={flip}>
          <Icon name={table ? 'chart' : 'table'} />
        </button>
      </div>
      {!table && !empty && <Legend figure={figure} />}
      <div class="canvas" ref={box}>
        {table ? (
          <TableView table={figure.table} />
        ) : empty ? (
          <p class="quiet">{word('figure.empty')}</p>
        ) : (
          width > 0 && <Chart figure={figure} width={width} height={Math.min(height, Math.max(220, width * 0.8))} />
        )}
      </div>
      {figure.note && <p class="note">{figure.note}</p>}
    </section>
  );
}
