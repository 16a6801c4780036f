// Where a value comes from: shown at the right of the formula bar, edited in a small form.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Edit } from '../core/types';
import { word, type Word } from '../lang/words';
import { Panel } from '../float/Panel';
import { isFor, keepTyped, putBack } from '../shell/unentered';
import { change } from '../state/edits';
import { store } from '../state/state';
import { dropped, left, type Field, type Spot } from '../state/unentered';
import type { Given, GridRow } from '../view';

const fields: { key: keyof Given; label: Word }[] = [
  { key: 'source', label: 'given.source' },
  { key: 'owner', label: 'given.owner' },
  { key: 'asOf', label: 'given.asOf' },
  { key: 'note', label: 'given.note' },
];

interface Props {
  row: GridRow;
  place: string;
  isOpen: boolean;
  setOpen: (open: boolean) => void;
  leave: () => void; // gives the focus back to the grid
}

export function Provenance({ row, place, isOpen, setOpen, leave }: Props) {
  const close = (back: boolean) => {
    setOpen(false);
    if (back) leave();
  };
  return (
    <div class="anchor source">
      <button type="button" class="plain wide" id="provenance" aria-haspopup="dialog" aria-expanded={isOpen} title={word('given.title')} onClick={() => setOpen(!isOpen)}>
        {row.source ?? word('given.none')}
      </button>
      {isOpen && <Form key={row.path} row={row} place={place} close={close} />}
    </div>
  );
}

function Form({ row, place, close }: { row: GridRow; place: string; close: (back: boolean) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const [wrong, setWrong] = useState('');
  const given: Given = row.given ?? {};
  const spot: Spot = { is: 'given', path: row.path, place };
  useLayoutEffect(() => {
    const { resume } = store.get();
    if (resume && isFor(resume, spot)) putBack(box.current, resume);
    return () => {
      last.current(false); // another cell was chosen
      left();
    };
  }, []);
  const kept = useRef<Field | null>(null);
  const isDone = useRef(false); // a press elsewhere and the focus that goes there are one end
  const edits = (): Edit[] =>
    fields.flatMap(({ key }) => {
      const text = box.current?.querySelector<HTMLInputElement>('#given-' + key)?.value.trim() ?? '';
      return text === (given[key] ?? '') ? [] : [{ do: 'type', path: row.path + '.' + key, text }];
    });
  const save = async (all: Edit[]) => (all.length > 0 ? (await change(all, word('given.step', { name: place })))[0] : undefined);
  const enter = async () => {
    const fault = await save(edits());
    if (fault) return setWrong(fault.message);
    isDone.current = true;
    close(true);
  };
  // Going elsewhere takes what was typed, as in a cell; what is refused comes back to be corrected.
  const end = async (back: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    if (back) {
      dropped();
      return close(true);
    }
    const all = edits();
    close(false);
    const fault = await save(all);
    if (fault) store.set({ resume: kept.current, goal: { path: row.path, column: 0 }, note: { text: fault.message }, say: fault.message });
  };
  const last = useRef(end);
  last.current = end;
  return (
    <Panel id="given" label={word('given.of', { name: place })} close={end} save={() => void enter()} says={word('bar.save')} wrong={wrong}>
      <div ref={box} onInput={() => (kept.current = keepTyped(box.current, spot))}>
        {fields.map(({ key, label }) => (
          <label key={key}>
            <span>{word(label)}</span>
            <input id={'given-' + key} defaultValue={given[key] ?? ''} placeholder={key === 'asOf' ? '2026-10' : undefined} />
          </label>
        ))}
      </div>
    </Panel>
  );
}
