// The form of a value: shown, and changed in place. The core keeps the numbers as far as the
// other form can say them.
import { useState } from 'preact/hooks';
import { word, type Word } from '../lang/words';
import { Menu } from '../float/Menu';
import type { Edit } from '../core/types';
import { change } from '../state/edits';
import { store } from '../state/state';
import { pin } from '../whatif/pins';
import type { GridRow } from '../view';
import { Together } from './Together';

const forms: { id: string; label: Word; note: Word }[] = [
  { id: 'constant', label: 'form.constant', note: 'form.constantNote' },
  { id: 'series', label: 'form.series', note: 'form.seriesNote' },
  { id: 'growth', label: 'form.growth', note: 'form.growthNote' },
  { id: 'range', label: 'form.range', note: 'form.rangeNote' },
  { id: 'counts', label: 'form.counts', note: 'form.countsNote' },
  { id: 'three', label: 'form.three', note: 'form.threeNote' },
  { id: 'factor', label: 'form.factor', note: 'form.factorNote' },
];

function why(row: GridRow, form: string): string | undefined {
  if (row.once && (form === 'series' || form === 'growth')) return word('form.once');
  if (!row.counts && form === 'counts') return word('form.noCounts');
  return undefined;
}

// A season is twelve factors on growth, January first. It begins as one that changes nothing.
const even = '[1,1,1,1,1,1,1,1,1,1,1,1]';

function seasonEdits(row: GridRow, isSeasonal: boolean): Edit[] {
  const path = row.path + '.season';
  if (isSeasonal) return [{ do: 'remove', path }];
  const set: Edit = { do: 'set', path, json: even };
  return row.form === 'growth' ? [set] : [{ do: 'form', path: row.path, text: 'growth' }, set];
}

export function FormMenu({ row, isSeasonal, place }: { row: GridRow; isSeasonal: boolean; place: string }) {
  const name = (form: string) => word(forms.find((one) => one.id === form)?.label ?? 'form.dist');
  const now = row.form ?? 'constant';
  const items = forms.map(({ id, label, note }) => ({ id, label: word(label), note: word(note), checked: id === now, why: why(row, id) }));
  const isPlain = now === 'constant' || now === 'growth';
  const season = { id: 'season', label: word(isSeasonal ? 'form.seasonless' : 'form.season'), note: word('form.seasonNote'), why: row.once ? word('form.once') : isPlain ? undefined : word('form.noSeason') };
  const turnSeason = async () => {
    const [fault] = await change(seasonEdits(row, isSeasonal), word(isSeasonal ? 'form.seasonOut' : 'form.seasonIn', { name: place }));
    if (fault) return store.set({ say: fault.message });
    store.set({ goal: { path: isSeasonal ? row.path : row.path + '.season.1', column: 0 } });
  };
  const pinned = async () => {
    const [fault] = await pin(row.path, place);
    store.set({ say: fault?.message ?? word('pin.done', { name: place }) });
  };
  const [isOpen, setOpen] = useState(false);
  const together = { id: 'together', label: word('together.this'), note: word('together.thisNote') };
  const choose = async (form: string) => {
    if (form === 'pin') return pinned();
    if (form === 'together') return setOpen(true);
    if (form === 'season') return turnSeason();
    if (form === now) return;
    const [fault] = await change([{ do: 'form', path: row.path, text: form }], word('form.step', { name: place, form: name(form) }));
    if (fault) return store.set({ say: fault.message });
    const field = document.querySelector<HTMLInputElement>('#formula-value');
    if (form === 'counts' || form === 'range' || form === 'three') field?.select(); // these numbers are only a start
  };
  return (
    <>
      <Menu id="form" label={word('form.of', { form: name(now) })} look="plain wide form-now" items={[...items, season, together, { id: 'pin', label: word('pin.this') }]} choose={(form) => void choose(form)}>
        {name(now)} <span aria-hidden="true">▾</span>
      </Menu>
      {isOpen && <Together path={row.path} place={place} close={() => setOpen(false)} />}
    </>
  );
}
