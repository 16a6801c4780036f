// The top bar: find, the steps, language, theme, save.
import { ScenarioBar } from '../scenario/Bar';
import { SaveButton } from '../files/SaveButton';
import { closeComments, showComments } from '../comments/acts';
import { counted, word } from '../lang/words';
import { setLang } from '../state/prefs';
import { store, type Doc, type State } from '../state/state';
import { redo, undo } from '../state/steps';
import { Icon, type IconName } from './icons';
import { keyText, titled } from './keys';
import { ThemeMenu } from './Theme';

export function Bar({ state, doc }: { state: State; doc: Doc | null }) {
  const back = doc?.past.at(-1);
  const forth = doc?.future.at(-1);
  const none = !back && !forth;
  return (
    <div class="bar">
      <ScenarioBar state={state} />
      <div class="space" />
      <button class="find-button" id="find-open" type="button" aria-haspopup="dialog" onClick={() => store.set({ overlay: 'find' })}>
        <Icon name="find" />
        <span>{word('bar.find')}</span>
        <kbd>{keyText('Mod+K')}</kbd>
      </button>
      <Act icon="undo" id="undo" off={!back} does={() => void undo()} says={back ? titled(word('bar.undo', { name: back.name }), 'Mod+Z') : word('bar.nothingToUndo')} />
      <Act icon="redo" id="redo" off={!forth} does={() => void redo()} says={forth ? titled(word('bar.redo', { name: forth.name }), 'Mod+Y') : word('bar.nothingToRedo')} />
      <Act icon="steps" id="steps-open" off={none} does={() => store.set({ overlay: 'steps' })} says={none ? word('bar.nothingToUndo') : word('step.list')} />
      {state.page && <CommentsButton state={state} />}
      <Language lang={state.lang} />
      <ThemeMenu theme={state.theme} />
      <SaveButton doc={doc} scenario={state.scenario} sealed={!!state.page?.seal} asks={state.overlay === 'seal'} />
    </div>
  );
}

// How many comments are open stands beside their mark.
function CommentsButton({ state }: { state: State }) {
  const open = state.page?.comments?.open ?? 0;
  const says = titled(open > 0 ? counted('comment.openOne', 'comment.openMany', open) : word('comment.show'), 'Mod+Alt+M');
  return (
    <button class="plain comments-open" id="comments-button" type="button" aria-pressed={state.said !== ''} aria-label={says} title={says} onClick={() => (state.said ? closeComments() : showComments())}>
      <Icon name="comment" />
      {open > 0 && <span class="count">{open}</span>}
    </button>
  );
}

interface ActProps {
  icon: IconName;
  id: string;
  off: boolean;
  does: () => void;
  says: string;
}

function Act({ icon, id, off, does, says }: ActProps) {
  return (
    <button class="plain" id={id} type="button" aria-disabled={off} aria-label={says} title={says} onClick={() => !off && does()}>
      <Icon name={icon} />
    </button>
  );
}

export function Language({ lang }: { lang: State['lang'] }) {
  return (
    <button class="plain wide" id="lang" type="button" lang={lang === 'zh' ? 'en' : 'zh-CN'} title={word('bar.langLabel')} onClick={() => void setLang(lang === 'zh' ? 'en' : 'zh')}>
      {word('bar.lang')}
    </button>
  );
}
