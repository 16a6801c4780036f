// What an uncertain assumption goes together with: a group of them, and how much their ranks correlate.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../core/ask';
import { Dialog } from '../float/Dialog';
import { word } from '../lang/words';
import { Field } from '../search/Field';
import { change } from '../state/edits';
import { store } from '../state/state';

// See core/view/together.go.
interface Said {
  title: string;
  rho: string;
  each?: boolean;
  sure?: boolean;
  all: { path: string; label: string; in?: string }[];
  group: string[];
}

export function Together({ path, place, close }: { path: string; place: string; close: () => void }) {
  const [said, setSaid] = useState<Said | null>(null);
  const [group, setGroup] = useState<string[]>([]);
  const [rho, setRho] = useState('');
  const [fault, setFault] = useState('');
  useEffect(() => {
    const { doc, lang } = store.get();
    void ask<Said>({ do: 'together', plan: doc?.text, path, lang }).then(({ result }) => {
      if (!result) return close();
      setSaid(result);
      setGroup(result.group);
      setRho(result.rho || (result.each ? '' : '0.5'));
    });
  }, [path]);
  if (!said) return null;
  const shown = said.sure ? said.all.filter((one) => group.includes(one.path)) : said.all;
  const put = (paths: string[]) => async () => {
    const [first] = await change([{ do: 'correlate', path, json: JSON.stringify(paths), text: rho }], word('together.step', { name: place }));
    if (first) return setFault(first.message);
    close();
  };
  const turn = (one: string) => setGroup(group.includes(one) ? group.filter((other) => other !== one) : [...group, one]);
  return (
    <Dialog id="together" label={said.title} close={close}>
      <div class="remove">
        <h2>{said.title}</h2>
        <p class="quiet">{word(said.sure ? 'together.certain' : said.all.length ? 'together.about' : 'together.none')}</p>
        <ul>
          {shown.map((one, i) => (
            <li key={one.path}>
              <label class="together-one">
                <input type="checkbox" autofocus={i === 0} checked={group.includes(one.path)} disabled={!!one.in} onChange={() => turn(one.path)} />
                <span>
                  {one.label}
                  {one.in && <small class="quiet"> {word('together.taken', { names: one.in })}</small>}
                </span>
              </label>
            </li>
          ))}
        </ul>
        {group.length > 0 && <Field id="together-rho" label={word(said.each ? 'together.each' : 'together.rho')} value={rho} type={setRho} enter={put(group)} />}
        {fault && (
          <p class="search-fault" role="alert">
            ⚠ {fault}
          </p>
        )}
        <div class="acts">
          {said.group.length > 0 && (
            <button class="button" type="button" id="together-apart" onClick={put([])}>
              {word('together.apart')}
            </button>
          )}
          <button class="button primary" type="button" id="together-save" disabled={group.length === 0} onClick={put(group)}>
            {word('together.save')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
