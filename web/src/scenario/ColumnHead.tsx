// The head of a scenario's column: what it is, and what can be done with it.
import { useState } from 'preact/hooks';
import { Dialog } from '../float/Dialog';
import { Menu, type Choice } from '../float/Menu';
import { word } from '../lang/words';
import { annotate, applyDraft, compareWith, copy, discardDraft, lift, lock, move, openScenario, remove, rename, saveDraft } from './acts';
import { Mark } from './Mark';
import { NamePanel } from './NamePanel';
import type { Column } from './types';

type Asks = '' | 'rename' | 'note' | 'remove' | 'save';

export function ColumnHead({ of, at, last }: { of: Column; at: number; last: number }) {
  const [asks, setAsks] = useState<Asks>('');
  const id = 'column-' + of.id;
  const does: Record<string, () => void> = {
    open: () => openScenario(of.id),
    versus: () => compareWith(of.id),
    rename: () => setAsks('rename'),
    note: () => setAsks('note'),
    copy: () => void copy(of),
    lock: () => void lock(of),
    left: () => void move(of, at - 2),
    right: () => void move(of, at),
    remove: () => (of.under?.length ? setAsks('remove') : void remove(of, false)),
    save: () => setAsks('save'),
    apply: () => void applyDraft(),
    discard: () => void discardDraft(),
  };
  return (
    <th scope="col" class={of.open ? 'open' : undefined} aria-current={of.open || undefined}>
      <div class="column-name holds-panel">
        <Mark of={of} />
        <b>{of.name}</b>
        {of.locked && <span class="quiet">{word('scenario.locked')}</span>}
        <Menu id={id} label={word('scenario.more', { name: of.name })} items={items(of, at, last)} choose={(what) => does[what]()} look="plain">
          <span aria-hidden="true">⋯</span>
        </Menu>
        {asks === 'rename' && <NamePanel label={word('scenario.new')} value={of.name} save={(name) => rename(of.id, name)} close={() => setAsks('')} back={id} />}
        {asks === 'note' && <NamePanel label={word('scenario.note')} value={of.note} may save={(text) => annotate(of.id, text)} close={() => setAsks('')} back={id} />}
        {asks === 'save' && <NamePanel label={word('scenario.saveAs')} save={saveDraft} close={() => setAsks('')} back={id} />}
      </div>
      {of.note && <p>{of.note}</p>}
      <p>{of.says}</p>
      {of.fault && <p class="column-fault">⚠ {of.fault}</p>}
      {asks === 'remove' && <RemoveAll of={of} end={() => setAsks('')} />}
    </th>
  );
}

function items(of: Column, at: number, last: number): Choice[] {
  const versus = { id: 'versus', label: word('scenario.compareWith') };
  if (of.id === 'draft') return [versus, { id: 'save', label: word('scenario.saveAs') }, { id: 'apply', label: word('scenario.apply') }, { id: 'discard', label: word('scenario.discard') }];
  const open = { id: 'open', label: word('scenario.open'), why: of.open ? word('scenario.isOpen') : undefined };
  if (of.id === 'base') return [open, versus];
  const lockedWhy = of.locked ? word('scenario.unlockFirst') : undefined;
  return [
    open,
    versus,
    { id: 'rename', label: word('items.rename') },
    { id: 'note', label: word('scenario.note') },
    { id: 'copy', label: word('items.copy') },
    { id: 'lock', label: word(of.locked ? 'scenario.unlock' : 'scenario.lock') },
    ...(at > 1 ? [{ id: 'left', label: word('scenario.left') }] : []),
    ...(at < last ? [{ id: 'right', label: word('scenario.right') }] : []),
    { id: 'remove', label: word('scenario.remove'), why: lockedWhy },
  ];
}

// Those that stand on a scenario go with it or take its changes over, so that is asked first.
function RemoveAll({ of, end }: { of: Column; end: () => void }) {
  const title = word('items.remove', { name: of.name });
  const doing = (act: () => Promise<boolean>) => () => {
    end();
    void act();
  };
  return (
    <Dialog id="remove" label={title} close={end}>
      <div class="remove">
        <h2>{title}</h2>
        <p>{word('scenario.hasUnder')}</p>
        <ul>
          {of.under?.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <div class="acts">
          <button class="button" type="button" id="remove-no" onClick={end}>
            {word('items.keep')}
          </button>
          <button class="button" type="button" id="remove-lift" onClick={doing(() => lift(of))}>
            {word('scenario.lift')}
          </button>
          <button class="button primary" type="button" id="remove-yes" onClick={doing(() => remove(of, true))}>
            {word('items.removeAll')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
