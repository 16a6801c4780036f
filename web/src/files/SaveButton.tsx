// Saving, and beside it the other ways to save.
import { Menu, type Choice } from '../float/Menu';
import { giveReport, giveScenario } from '../handon/give';
import { word } from '../lang/words';
import { NamePanel } from '../scenario/NamePanel';
import { keyText, titled } from '../shell/keys';
import { setAuthor } from '../state/prefs';
import { save, saveAs, saveBare } from '../state/saving';
import { seal, unseal } from '../state/seal';
import { store, type Doc } from '../state/state';
import type { Kind } from './read';

async function sealAs(author: string): Promise<boolean> {
  setAuthor(author);
  await seal();
  return true;
}

export function SaveButton({ doc, scenario, sealed, asks }: { doc: Doc | null; scenario: string; sealed: boolean; asks: boolean }) {
  const again = (kind: Kind) => (doc?.kind === kind ? keyText('Mod+Shift+S') : undefined);
  const items: Choice[] = [
    { id: 'plan', label: word('files.saveAsPlan'), note: again('plan') },
    { id: 'page', label: word('files.saveAsPage'), note: again('page') },
    { id: 'report', label: word('handon.saveReport') },
    ...(scenario === 'base' ? [] : [{ id: 'scenario', label: word('handon.saveScenario') }]),
    sealed ? { id: 'unseal', label: word('seal.undo') } : { id: 'seal', label: word('seal.do') },
    { id: 'bare', label: word('history.bare') },
    { id: 'history', label: word('history.title') + '…' },
  ];
  const others: Record<string, () => unknown> = { seal, unseal, bare: saveBare, history: () => store.set({ overlay: 'history' }), report: giveReport, scenario: () => giveScenario(scenario, store.get().author) };
  const choose = (id: string) => void (others[id] ? others[id]() : saveAs(id as Kind));
  return (
    <span class="save">
      <button class="button primary" id="save" type="button" title={titled(word('bar.save'), 'Mod+S')} onClick={() => void save()}>
        {word('bar.save')}
      </button>
      <Menu id="save-as" label={word('files.saveMenu')} look="button primary" items={items} choose={choose}>
        <span aria-hidden="true">▾</span>
      </Menu>
      {doc && asks && <NamePanel label={word('comment.author')} save={sealAs} close={() => store.set({ overlay: '' })} back="save-as" />}
    </span>
  );
}
