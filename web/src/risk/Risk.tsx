// Risk: how sure is a number. What the draws say of it; the last run stays until a newer one has come.
import { useEffect, useState } from 'preact/hooks';
import { FigureView } from '../chart/Figure';
import { about } from '../draws/wanted';
import { word } from '../lang/words';
import { Head } from '../shell/Head';
import type { State } from '../state/state';
import { TableView } from '../table/Table';
import type { Page } from '../view';
import { Choose } from './Choose';
import { DriversView } from './Drivers';
import { Empty } from './Empty';
import { hang, hanging } from './hang';
import { MeasureView } from './Measure';
import { OddsView } from './Odds';
import { More } from './More';
import type { RiskForm } from './types';

export function RiskView({ state, page, form }: { state: State; page: Page; form: RiskForm }) {
  const [curved, setCurved] = useState(false);
  const found = state.drawing.of === about(state) ? state.drawing.risk : null;
  const drivers = state.drivers.about === about(state) ? state.drivers.found : null;
  const asked = hanging(state);
  useEffect(() => {
    if (found && state.drawing.fresh && !state.drawing.running && state.drivers.of !== asked) void hang();
  }, [found, state.drawing.running, asked]);
  if (form.empty) {
    return (
      <>
        <Head page={page} />
        <Empty empty={form.empty} />
      </>
    );
  }
  const stale = !state.drawing.fresh;
  const spread = curved ? found?.curve : found?.spread;
  const targets = found?.targets && (
    <section class="figure targets" id="risk-targets">
      <h2>{found.targets.caption}</h2>
      <p class="sub">{found.targets.note}</p>
      <TableView table={{ ...found.targets, caption: '' }} />
    </section>
  );
  const span = found?.pairs || targets ? 'six' : 'four';
  const turn = { on: curved, says: word('risk.curve'), turn: () => setCurved(!curved) };
  return (
    <>
      <Head page={found ? { ...page, crumb: found.crumb } : page} sentence={found ? [...found.sentence, ...((state.drivers.of === asked && drivers?.sentence) || (found.rest ?? []))] : undefined}>
        <div class="choices">
          <Choose form={form} />
          {found && <More drawing={state.drawing} found={found} />}
        </div>
      </Head>
      <p class={'risk-state' + (stale && found ? '' : ' unseen')} role="status">
        {stale && found ? word('status.updating') : ''}
      </p>
      {found && (
        <div class="columns" aria-busy={stale}>
          {found.fan ? (
            <FigureView figure={found.fan} height={430} span="eight" />
          ) : (
            <section class="figure eight">
              <p>{found.flat}</p>
            </section>
          )}
          <div class="four stack">
            {found.chance && <FigureView figure={found.chance} height={300} span="" />}
            {found.odds && <OddsView odds={found.odds} />}
          </div>
          {spread && <FigureView figure={spread} height={found.pairs ? 420 : 330} span={span} turn={turn} />}
          {(found.pairs || targets) && (
            <div class="six stack">
              {found.pairs && <FigureView figure={found.pairs} height={250} span="" />}
              {targets}
            </div>
          )}
          {drivers && <DriversView asking={state.drivers} found={drivers} span={span} />}
          {drivers?.measure && <MeasureView measure={drivers.measure} span={span} />}
        </div>
      )}
    </>
  );
}
