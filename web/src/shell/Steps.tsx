// Every step that can be undone or done again, the newest first; one may go to any of them.
import { useState } from 'preact/hooks';
import { Pick, type PickItem } from '../float/Pick';
import { word } from '../lang/words';
import { store, type Doc } from '../state/state';
import { travel } from '../state/steps';

export function Steps({ doc }: { doc: Doc }) {
  const [text, setText] = useState('');
  const close = () => store.set({ overlay: '' });
  const all = listed(doc);
  const items = all.filter((item) => item.label.toLowerCase().includes(text.trim().toLowerCase()));
  const take = (item: PickItem) => {
    close();
    void travel(all.indexOf(listedHere(all)) - all.indexOf(item));
  };
  return <Pick id="steps" label={word('step.list')} items={items} none={word('find.none')} text={text} type={setText} take={take} close={close} />;
}

const listedHere = (items: PickItem[]) => items.find((item) => item.now)!;

// listed are the states that the plan has been in, the last one first.
function listed({ past, future }: Doc): PickItem[] {
  const redo = future.map((step, i) => ({ id: 'f' + i, label: step.name, value: word('step.undoneMark'), look: 'quiet' }));
  const done = past.map((step, i) => ({ id: 'p' + i, label: step.name }));
  const items: PickItem[] = [{ id: 'opened', label: word('step.opened') }, ...done];
  const now = items.length - 1;
  items[now] = { ...items[now], now: true, value: word('step.now') };
  return [...redo, ...items.reverse()];
}
