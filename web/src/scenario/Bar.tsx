// Which scenario is shown and edits go to, and what it is compared with.
import { useState } from 'preact/hooks';
import { Menu, type Choice } from '../float/Menu';
import { word } from '../lang/words';
import { keyText } from '../shell/keys';
import type { State } from '../state/state';
import { addScenario, compareWith, openDraft, openScenario } from './acts';
import { Chip } from './Chip';
import { Mark } from './Mark';
import { NamePanel } from './NamePanel';
import type { Bar } from './types';

export function ScenarioBar({ state }: { state: State }) {
  const bar = state.page?.bar;
  const [naming, setNaming] = useState(false);
  if (!bar) return null;
  return (
    <div class="scenarios" role="group" aria-label={word('scenario.bar')}>
      <span class="quiet">{word('scenario.edit')}</span>
      <div class="holds-panel">
        <Pick id="scenario" says={word('scenario.edit')} bar={bar} on={bar.open} choose={(id) => (id === 'new' ? setNaming(true) : id === 'draft' ? void openDraft() : openScenario(id))} more={more(bar)} />
        {naming && <NamePanel label={word('scenario.new')} save={addScenario} close={() => setNaming(false)} back="scenario" />}
      </div>
      {bar.all.length > 1 && (
        <>
          <span class="quiet versus">{word('scenario.versus')}</span>
          <Pick id="versus" says={word('scenario.versus')} bar={bar} on={bar.versus} choose={compareWith} more={[]} />
        </>
      )}
      {bar.draft && <Chip draft={bar.draft} />}
      {bar.away && (
        <button type="button" class="plain wide away" id="draft-away" onClick={() => openScenario(bar.away!)}>
          {word('scenario.away')}
        </button>
      )}
    </div>
  );
}

function more(bar: Bar): Choice[] {
  const draft = bar.open === 'base' && !bar.draft ? [{ id: 'draft', label: word('scenario.try'), why: bar.away ? word('scenario.away') : undefined }] : [];
  return [...draft, { id: 'new', label: word('scenario.newMenu') }];
}

interface PickProps {
  id: string;
  says: string;
  bar: Bar;
  on: string;
  choose: (id: string) => void;
  more: Choice[];
}

function Pick({ id, says, bar, on, choose, more }: PickProps) {
  const now = bar.all.find((one) => one.id === on) ?? bar.all[0];
  const items: Choice[] = bar.all.map((one, i) => ({
    id: one.id,
    label: one.name,
    mark: <Mark of={one} />,
    checked: one.id === on,
    note: id === 'scenario' && i < 10 ? keyText(`Alt+${i}`) : undefined,
  }));
  return (
    <Menu id={id} label={`${says} ${now.name}`} items={[...items, ...more]} choose={choose} look="scenario-pick">
      <Mark of={now} />
      <b>{now.name}</b>
      <span aria-hidden="true">▾</span>
    </Menu>
  );
}
