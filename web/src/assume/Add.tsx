// Adding to a section: a name is enough, the core makes the rest.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { word } from '../lang/words';
import { Panel } from '../float/Panel';
import type { Adding, Kind } from '../view';
import { isFor, keepTyped, putBack } from '../shell/unentered';
import { store } from '../state/state';
import { dropped, left } from '../state/unentered';
import { adding, type Notice } from './items';

interface Props {
  section: string;
  add: Adding;
  told: (notice: Notice) => void;
}

export function Add({ section, add, told }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { resume } = store.get();
  useLayoutEffect(() => {
    if (isFor(resume, { is: 'add', path: section })) setOpen(true);
  }, [resume]);
  const button = useRef<HTMLButtonElement>(null);
  const close = (back: boolean) => {
    setOpen(false);
    if (back) button.current?.focus();
  };
  return (
    <div class="anchor">
      <button class="button" id="add" type="button" ref={button} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {add.label}
      </button>
      {isOpen && <AddPanel section={section} add={add} close={close} told={told} />}
    </div>
  );
}

function AddPanel({ section, add, close, told }: Props & { close: (back: boolean) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const [kept] = useState(() => (isFor(store.get().resume, { is: 'add', path: section }) ? store.get().resume : null));
  const [kind, setKind] = useState<Kind>(add.kinds.find((one) => one.id === kept?.texts['add-kind']) ?? add.kinds[0]);
  useLayoutEffect(() => {
    if (kept) putBack(box.current, kept);
    return left;
  }, []);
  const [wrong, setWrong] = useState('');
  const name = useRef<HTMLInputElement>(null);
  const formula = useRef<HTMLInputElement>(null);
  const isNamed = !kind.value;
  const save = async () => {
    const text = name.current?.value.trim() ?? '';
    if (isNamed && text === '') {
      setWrong(word('items.needsName'));
      name.current?.focus();
      return;
    }
    const json = kind.formula && formula.current ? JSON.stringify({ formula: formula.current.value.trim() }) : undefined;
    const edit = isNamed ? ({ do: 'add', path: kind.path, text, kind: kind.formula ? undefined : kind.id, json } as const) : ({ do: 'set', path: kind.path, json: kind.value } as const);
    const notice = await adding([edit], word('items.added', { name: isNamed ? text : kind.label }));
    if (notice.plan === null) return setWrong(notice.text);
    close(false);
    told(notice);
  };
  const end = (back: boolean) => {
    dropped();
    close(back);
  };
  return (
    <Panel id="add-panel" label={add.label} close={end} save={() => void save()} says={word('items.add')} wrong={wrong}>
      <div ref={box} onInput={() => keepTyped(box.current, { is: 'add', path: section, place: add.label })}>
        {isNamed && (
          <label>
            <span>{word('items.name')}</span>
            <input id="add-name" ref={name} aria-invalid={wrong !== '' || undefined} />
          </label>
        )}
        {add.kinds.length > 1 && (
          <label>
            <span>{word('items.kind')}</span>
            <select id="add-kind" value={kind.id} onChange={(event) => setKind(add.kinds.find((one) => one.id === event.currentTarget.value) ?? kind)}>
              {add.kinds.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label}
                </option>
              ))}
            </select>
          </label>
        )}
        {kind.formula && (
          <label>
            <span>{word('items.formula')}</span>
            <input id="add-formula" ref={formula} defaultValue={kind.formula} spellcheck={false} />
          </label>
        )}
      </div>
    </Panel>
  );
}
