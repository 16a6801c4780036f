// Where a value comes from: shown at the right of the formula bar, edited in a small form.
import { useRef, useState } from 'preact/hooks';
import type { Edit } from '../core/types';
import { word, type Word } from '../lang/words';
import { Panel } from '../float/Panel';
import { change } from '../state/edits';
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
  const save = async () => {
    const edits: Edit[] = [];
    for (const { key } of fields) {
      const text = box.current?.querySelector<HTMLInputElement>('#given-' + key)?.value.trim() ?? '';
      if (text !== (given[key] ?? '')) edits.push({ do: 'type', path: row.path + '.' + key, text });
    }
    if (edits.length > 0) {
      const [fault] = await change(edits, word('given.step', { name: place }));
      if (fault) return setWrong(fault.message);
    }
    close(true);
  };
  return (
    <Panel id="given" label={word('given.of', { name: place })} close={close} save={() => void save()} says={word('bar.save')} wrong={wrong}>
      <div ref={box}>
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
