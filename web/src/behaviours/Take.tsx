// What the plan can take over of the simulation: how, for which tiers, and what becomes of each assumption, said before it is
// taken over in one step.
import { useState } from 'preact/hooks';
import { useTake } from '../data/take';
import { word } from '../lang/words';
import { TableView } from '../table/Table';
import { Chosen } from './fields';
import type { Look, Option, Simulated } from './simulate';

interface Props {
  answer: Simulated;
  put: (more: Look) => void;
}

export function Take({ answer, put }: Props) {
  const [take, fault] = useTake();
  const [which, choose] = useState('');
  const { adopts = [], tiers } = answer;
  const held = adopts.find((one) => one.id === which) ?? adopts.find((one) => one.id !== 'staying') ?? adopts[0]; // a scenario leaves the plan as it is
  return (
    <section class="figure twelve" id="beh-taking">
      <h2>{word('beh.sim.take')}</h2>
      {!held && <p>{word('beh.sim.take.none')}</p>}
      {held && (
        <>
          <div class="beh-question" role="group" aria-label={word('beh.sim.take')}>
            <Chosen id="beh-take" label={word('beh.sim.take.how')} now={held.id} items={adopts} choose={choose} />
            {tiers && <Tiers tiers={tiers} put={put} />}
          </div>
          <p>{held.says}</p>
          <TableView table={held.moves} />
          <div class="choices">
            <button type="button" class="button primary" id="beh-take-do" onClick={() => void take(held.edits, held.label)}>
              {held.label}
            </button>
          </div>
          {fault && (
            <p class="search-fault" role="alert">
              ⚠ {fault}
            </p>
          )}
        </>
      )}
    </section>
  );
}

// The last tier that is chosen can not be left out.
function Tiers({ tiers, put }: { tiers: Option[]; put: Props['put'] }) {
  const on = tiers.filter((tier) => tier.on);
  const turn = (id: string) => put({ tiers: tiers.filter((tier) => !!tier.on !== (tier.id === id)).map((tier) => tier.id) });
  return (
    <fieldset class="beh-tiers">
      <legend class="quiet">{word('beh.sim.tiers')}</legend>
      {tiers.map(({ id, label, on: isOn }) => (
        <label key={id}>
          <input type="checkbox" id={'beh-tier-' + id} checked={!!isOn} disabled={isOn && on.length === 1} onChange={() => turn(id)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
