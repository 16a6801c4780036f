// The funnel: shares through the stages, cost per channel, and each step in numbers.
import { FigureView } from '../chart/Figure';
import { word } from '../lang/words';
import { Head } from '../shell/Head';
import { TableView } from '../table/Table';
import type { Funnel, Page } from '../view';

export function FunnelView({ page, funnel }: { page: Page; funnel: Funnel }) {
  return (
    <>
      <Head page={page} />
      <div class="columns">
        <FigureView figure={funnel.ribbon} height={Math.max(320, 60 + 42 * funnel.costs.series.length)} span="seven" />
        <FigureView figure={funnel.costs} height={320} span="five" />
        <section class="figure twelve" id="steps">
          <h2>{funnel.steps.caption}</h2>
          <p class="sub">{word('steps.editable')}</p>
          <TableView table={{ ...funnel.steps, caption: '' }} editable />
        </section>
      </div>
    </>
  );
}
