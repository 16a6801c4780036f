// The funnel: shares through the stages, cost per channel, and each step in numbers; at its
// head, which months and by what.
import { FigureView } from '../chart/Figure';
import { Menu } from '../float/Menu';
import { show } from '../state/pages';
import type { Look } from '../state/state';
import { Head } from '../shell/Head';
import { TableView } from '../table/Table';
import type { Funnel, Option, Page } from '../view';

export function FunnelView({ page, funnel }: { page: Page; funnel: Funnel }) {
  const { spans, bys, ribbon, costs, steps } = funnel;
  return (
    <>
      <Head page={page}>
        <div class="choices">
          <Choose id="span" choices={spans} choose={(span) => show({ span })} />
          {bys && <Choose id="by" choices={bys} choose={(by) => show({ by: by as Look['by'] })} />}
        </div>
      </Head>
      <div class="columns">
        <FigureView figure={ribbon} height={Math.max(320, 60 + 42 * costs.series.length)} span="seven" />
        <FigureView figure={costs} height={320} span="five" />
        <section class="figure twelve" id="steps">
          <h2>{steps.caption}</h2>
          <p class="sub">{steps.note}</p>
          <TableView table={{ ...steps, caption: '' }} editable />
        </section>
      </div>
    </>
  );
}

function Choose({ id, choices, choose }: { id: string; choices: Option[]; choose: (id: string) => void }) {
  const items = choices.map(({ id: choice, label, on }) => ({ id: choice, label, checked: on === true }));
  return <Menu id={id} label={choices.find((choice) => choice.on)?.label ?? choices[0].label} items={items} choose={choose} />;
}
