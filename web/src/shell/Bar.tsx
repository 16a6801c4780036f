// The top bar: which scenario is edited, and what can be done from anywhere.
import { word } from '../lang/words';
import { redo, undo } from '../state/steps';
import { save } from '../state/plans';
import { flipTheme, setLang } from '../state/prefs';
import type { Doc, State } from '../state/state';
import { Icon } from './icons';

export function Bar({ state, doc }: { state: State; doc: Doc | null }) {
  const back = doc?.past.at(-1);
  const forth = doc?.future.at(-1);
  return (
    <header class="bar">
      <div class="scenario">
        <span class="quiet">{word('bar.editing')}</span>
        <span class="chip" id="scenario">
          <span class="shape">●</span> {word('bar.base')}
        </span>
      </div>
      <div class="space" />
      <Step icon="undo" id="undo" off={!back} does={undo} says={back ? word('bar.undo', { name: back.name }) : word('bar.nothingToUndo')} />
      <Step icon="redo" id="redo" off={!forth} does={redo} says={forth ? word('bar.redo', { name: forth.name }) : word('bar.nothingToRedo')} />
      <Language lang={state.lang} />
      <ThemeSwitch />
      <button class="button primary" id="save" type="button" onClick={() => void save()}>
        {word('bar.save')}
      </button>
    </header>
  );
}

interface StepProps {
  icon: 'undo' | 'redo';
  id: string;
  off: boolean;
  does: () => Promise<void>;
  says: string;
}

function Step({ icon, id, off, does, says }: StepProps) {
  return (
    <button class="plain" id={id} type="button" aria-disabled={off} aria-label={says} title={says} onClick={() => void does()}>
      <Icon name={icon} />
    </button>
  );
}

export function Language({ lang }: { lang: State['lang'] }) {
  return (
    <button class="plain wide" id="lang" type="button" lang={lang === 'zh' ? 'en' : 'zh-CN'} aria-label={word('bar.langLabel')} onClick={() => void setLang(lang === 'zh' ? 'en' : 'zh')}>
      {word('bar.lang')}
    </button>
  );
}

export function ThemeSwitch() {
  return (
    <button class="plain" id="theme" type="button" aria-label={word('bar.theme')} title={word('bar.theme')} onClick={flipTheme}>
      <Icon name="theme" />
    </button>
  );
}
