// A small form that asks for a name, or for a few words.
import { useRef, useState } from 'preact/hooks';
import { Panel } from '../float/Panel';
import { word } from '../lang/words';

interface Props {
  label: string;
  value?: string;
  may?: boolean; // it may be left empty
  save: (text: string) => Promise<boolean>;
  close: () => void;
  back: string; // id of what the focus goes back to
}

export function NamePanel({ label, value = '', may = false, save, close, back }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState('');
  const shut = (returns: boolean) => {
    close();
    if (returns) document.getElementById(back)?.focus();
  };
  const take = () => {
    const text = field.current!.value.trim();
    if (text === '' && !may) return setWrong(word('scenario.needsName'));
    shut(true);
    void save(text);
  };
  return (
    <Panel id="scenario-panel" label={label} close={shut} save={take} says={word('scenario.done')} wrong={wrong}>
      <label>
        {label}
        <input ref={field} id="scenario-name" type="text" defaultValue={value} />
      </label>
    </Panel>
  );
}
