// Choosing an assumption to pin: all of the plan that are not pinned, narrowed by typing.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../core/ask';
import { Pick } from '../float/Pick';
import { word } from '../lang/words';
import { store } from '../state/state';
import { pin } from './pins';

// An assumption that can be pinned: see core/view/pins.go.
interface Pinnable {
  path: string;
  label: string;
  value: string;
}

export function Choose({ pinned, close }: { pinned: string[]; close: () => void }) {
  const [all, setAll] = useState<Pinnable[] | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const { doc, lang } = store.get();
    void ask<Pinnable[]>({ do: 'pinnable', plan: doc?.text, lang }).then((answer) => setAll(answer.result ?? []));
  }, []);
  const wanted = text.trim().toLowerCase();
  const fits = ({ path, label }: Pinnable) => !pinned.includes(path) && (label + ' ' + path).toLowerCase().includes(wanted);
  const items = (all ?? []).filter(fits).map(({ path, label, value }) => ({ id: path, label, value, look: 'yours' }));
  return (
    <Pick
      id="pinnable"
      label={word('pin.choose')}
      items={items}
      none={all ? word('find.none') : ''}
      late={!all}
      text={text}
      type={setText}
      take={({ id, label }) => {
        close();
        void pin(id, label);
      }}
      close={close}
    />
  );
}
