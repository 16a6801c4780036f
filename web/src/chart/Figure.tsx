// The frame of every chart: finding, what is drawn, chart or table, note.
import { Component, type FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { TableView } from '../table/Table';
import type { Figure } from '../view';
import { Bars } from './Bars';
import { Belief } from './Belief';
import { Curve } from './Curve';
import { Days } from './Days';
import { Dots } from './Dots';
import { Fan } from './Fan';
import { Gains } from './Gains';
import { Heat } from './Heat';
import { Hundred } from './Hundred';
import { Legend } from './Legend';
import { Line } from './Line';
import { Multiples } from './Multiples';
import { Pairs } from './Pairs';
import { Ribbon } from './Ribbon';
import { useWidth } from './size';
import { Spread } from './Spread';
import { take, type Take } from './take';
import { Tools } from './Tools';
import { Versus } from './Versus';
import { Tornado } from './Tornado';
import { Waterfall } from './Waterfall';

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
  versus: Versus,
  gains: Gains,
  waterfall: Waterfall,
  tornado: Tornado,
  heat: Heat,
  fan: Fan,
  spread: Spread,
  curve: Curve,
  hundred: Hundred,
  pairs: Pairs,
  days: Days,
  belief: Belief,
};

const seen = 3000; // milliseconds for which a word stands

interface Props {
  figure: Figure;
  height: number;
  span: string;
  turn?: Turn; // to another drawing of the same numbers
}

// Turn is a switch between two drawings of the same numbers.
export interface Turn {
  on: boolean;
  says: string;
  turn: () => void;
}

// A figure whose data are as they were is not drawn again: most are, after an edit. Texts say
// the language too.
export class FigureView extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { figure, height, span } = this.props;
    return next.height !== height || next.span !== span || JSON.stringify(next.figure) !== JSON.stringify(figure);
  }

  override render({ figure, height, span, turn }: Props) {
    return <Frame figure={figure} height={height} span={span} turn={turn} />;
  }
}

function Frame({ figure, height, span, turn }: Props) {
  const [table, setTable] = useState(false);
  const section = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const Chart = charts[figure.kind];
  const empty = figure.series.every((series) => series.values.every((value) => value === null));
  const flip = () => setTable(!table);
  const [taken, setTaken] = useState('');
  const picture = table || empty ? null : (how: Take) => void take(section.current!, how).then(setTaken);
  useEffect(() => {
    const timer = taken && setTimeout(() => setTaken(''), seen);
    return () => clearTimeout(timer || undefined);
  }, [taken]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
    const key = event.key.toLowerCase();
    if (key === 't') flip();
    else if (key === 'c') picture?.('copy-png');
    else return;
    event.preventDefault();
  };
  return (
    <section class={'figure ' + span} id={'figure-' + figure.id} ref={section} onKeyDown={onKeyDown} aria-labelledby={'headline-' + figure.id}>
      <h2 id={'headline-' + figure.id}>{figure.headline}</h2>
      <p class="sub">{figure.subtitle}</p>
      <Tools id={figure.id} table={table} flip={flip} take={picture} taken={taken} turn={turn} />
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
