// Adding to a section: a name is enough, the core makes the rest.
import { useRef, useState } from 'preact/hooks';
import { word } from '../lang/words';
import { Panel } from '../float/Panel';
import type { Adding, Kind } from '../view';
import { adding, type Notice } from './items';

export function Add({ add, told }: { add: Adding; told: (notice: Notice) => void }) {
  const [isOpen, setOpen] = useState(false);
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
      {isOpen && <AddPanel add={add} close={close} told={told} />}
    </div>
  );
}

function AddPanel({ add, close, told }: { add: Adding; close: (back: boolean) => void; told: (notice: Notice) => void }) {
  const [kind, setKind] = useState<Kind>(add.kinds[0]);
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
  return (
    <Panel id="add-panel" label={add.label} close={close} save={() => void save()} says={word('items.add')} wrong={wrong}>
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
    </Panel>
  );
}
