// The overview: the answer, the key figures, customers, cash, channels, targets.
import { FigureView } from '../chart/Figure';
import { word } from '../lang/words';
import { openReport } from '../report/open';
import { Head } from '../shell/Head';
import { TableView } from '../table/Table';
import type { Figure, Overview, Page } from '../view';
import { useLate } from './late';
import { Strip } from './Strip';

export function OverviewView({ page, overview }: { page: Page; overview: Overview }) {
  const [main, ...others] = overview.figures;
  const multiples = others.filter((figure) => figure.kind === 'multiples');
  const beside = others.filter((figure) => figure.kind !== 'multiples');
  const targets = overview.targets;
  const isLate = useLate();
  // The main figure is as tall as what stands beside it.
  const tall = targets ? 470 : 330;
  return (
    <>
      <Head page={page}>
        <button class="button" id="report-open" type="button" onClick={() => void openReport()}>
          {word('report.open')}
        </button>
      </Head>
      <Strip kpis={overview.kpis} />
      {isLate && (
        <div class="columns">
          {main && <FigureView figure={main} height={tall} span="eight" />}
          <div class="four stack">
            {targets && (
              <section class="figure targets">
                <h2>{targets.caption}</h2>
                <p class="sub">{targets.note}</p>
                <TableView table={{ ...targets, caption: '' }} />
              </section>
            )}
            {beside.map((figure: Figure) => (
              <FigureView key={figure.id} figure={figure} height={targets ? 216 : 330} span="" />
            ))}
          </div>
          {multiples.map((figure) => (
            <FigureView key={figure.id} figure={figure} height={118} span="twelve" />
          ))}
        </div>
      )}
    </>
  );
}
