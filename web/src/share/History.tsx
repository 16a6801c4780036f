// The saved states of the plan, the newest first: who, when, why and what changed. Any of them that can be rebuilt is
// compared with the plan as it stands.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../core/ask';
import { Dialog } from '../float/Dialog';
import { word } from '../lang/words';
import { setAuthor } from '../state/prefs';
import { save } from '../state/saving';
import { store, type Doc } from '../state/state';
import { signed } from './Conflict';
import type { Revision } from './types';

export function History({ doc }: { doc: Doc }) {
  const { lang, author } = store.get();
  const [list, setList] = useState<Revision[] | null>(null);
  const [note, setNote] = useState('');
  const close = () => store.set({ overlay: '' });
  useEffect(() => {
    let here = true;
    void ask<Revision[]>({ do: 'history', plan: doc.written, lang }).then(({ result = [] }) => {
      if (!here) return;
      store.set({ moments: result.map(({ at = '' }) => at) });
      setList(result);
    });
    return () => void (here = false);
  }, [doc.written, lang]);
  const look = async (one: Revision) => {
    const { plan } = await ask({ do: 'revision', plan: doc.written, path: one.id, lang });
    if (plan) store.set({ copy: { file: signed(one.by, one.at), text: plan, mode: 'compare' }, overlay: 'copy' });
  };
  return (
    <Dialog id="history" label={word('history.title')} close={close}>
      <div class="roll copy" role="document">
        <h2>{word('history.title')}</h2>
        <form
          class="signs"
          autocomplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            close();
            void save(note.trim());
          }}
        >
          <input class="field" id="history-author" aria-label={word('history.author')} placeholder={word('history.author')} defaultValue={author} onChange={({ currentTarget }) => setAuthor(currentTarget.value)} />
          <input class="field wide" id="history-note" aria-label={word('history.note')} placeholder={word('history.note')} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
          <button class="button small primary" id="history-save" type="submit">
            {word('bar.save')}
          </button>
        </form>
        {list?.length === 0 && <p class="quiet">{word('history.none')}</p>}
        <ol class="states">
          {(list ?? []).map((one, i) => (
            <li key={i}>
              <div>
                <b>{one.by || word('history.unnamed')}</b> <span class="quiet">{signed('', one.at)}</span>
                {one.note && <p>{one.note}</p>}
                {(one.says ?? []).map((line) => (
                  <p key={line} class="quiet">
                    {line}
                  </p>
                ))}
                {one.more && <p class="quiet">{one.more}</p>}
              </div>
              {one.here && <span class="quiet">{word('history.here')}</span>}
              {one.gone && <span class="quiet">{word('history.gone')}</span>}
              {!one.here && !one.gone && (
                <button class="button small" type="button" onClick={() => void look(one)}>
                  {word('copy.compare')}
                </button>
              )}
            </li>
          ))}
        </ol>
        <div class="choices">
          <button class="button" type="button" onClick={close}>
            {word('help.close')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
