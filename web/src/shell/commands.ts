// What can be done from anywhere: offered by find, and by the title on a narrow screen.
import { en } from '../lang/en';
import { word, type Word } from '../lang/words';
import { giveReport, giveScenario } from '../handon/give';
import { zh } from '../lang/zh';
import { showComments } from '../comments/acts';
import { places } from '../data/views';
import { choose } from '../start/choose';
import { openReport } from '../report/open';
import { bringCopy } from '../share/acts';
import { show } from '../state/pages';
import { save, saveAs } from '../state/saving';
import { seal, unseal } from '../state/seal';
import { setLang, setTheme } from '../state/prefs';
import { store, type Overlay, type State } from '../state/state';
import { redo, undo } from '../state/steps';

interface Command {
  id: string;
  says: Word;
  key?: string; // the chord that does the same
  off?: (state: State) => boolean; // there is nothing for it to do now
  does: () => void;
}

const open = (overlay: Overlay) => () => store.set({ overlay });

export const commands: Command[] = [
  { id: 'overview', says: 'nav.overview', does: () => void show({ view: 'overview' }) },
  { id: 'assume', says: 'nav.assume', does: () => void show({ view: 'assume' }) },
  { id: 'funnel', says: 'nav.funnel', does: () => void show({ view: 'funnel' }) },
  { id: 'sheet', says: 'nav.sheet', does: () => void show({ view: 'sheet' }) },
  { id: 'whatif', says: 'nav.whatif', does: () => void show({ view: 'whatif' }) },
  { id: 'causes', says: 'nav.causes', does: () => void show({ view: 'causes' }) },
  { id: 'search', says: 'nav.search', does: () => void show({ view: 'search' }) },
  { id: 'scenarios', says: 'nav.scenarios', does: () => void show({ view: 'scenarios' }) },
  { id: 'risk', says: 'nav.risk', does: () => void show({ view: 'risk' }) },
  ...places.map(({ view, label }) => ({ id: view, says: label, does: () => void show({ view }) })),
  { id: 'save', says: 'bar.save', key: 'Mod+S', does: () => void save() },
  { id: 'save-plan', says: 'files.saveAsPlan', does: () => void saveAs('plan') },
  { id: 'save-page', says: 'files.saveAsPage', does: () => void saveAs('page') },
  { id: 'save-report', says: 'handon.saveReport', off: ({ doc }) => !doc, does: () => void giveReport() },
  { id: 'save-scenario', says: 'handon.saveScenario', off: ({ doc, scenario }) => !doc || scenario === 'base', does: () => void giveScenario(store.get().scenario, store.get().author) },
  { id: 'history', says: 'history.title', off: ({ doc }) => !doc, does: open('history') },
  { id: 'bring', says: 'copy.bring', off: ({ doc }) => !doc, does: () => void bringCopy() },
  { id: 'open', says: 'start.open', key: 'Mod+O', does: () => void choose() },
  { id: 'undo', says: 'help.undo', key: 'Mod+Z', off: ({ doc }) => !doc?.past.length, does: () => void undo() },
  { id: 'redo', says: 'help.redo', key: 'Mod+Y', off: ({ doc }) => !doc?.future.length, does: () => void redo() },
  { id: 'steps', says: 'step.list', off: ({ doc }) => !doc?.past.length && !doc?.future.length, does: open('steps') },
  { id: 'report', says: 'report.open', key: 'Mod+P', off: ({ doc }) => !doc, does: () => void openReport() },
  { id: 'comments', says: 'comment.show', key: 'Mod+Alt+M', off: ({ doc }) => !doc, does: () => showComments(store.get().said || 'open') },
  { id: 'seal', says: 'seal.do', off: ({ doc, page }) => !doc || !!page?.seal, does: () => void seal() },
  { id: 'unseal', says: 'seal.undo', off: ({ page }) => !page?.seal, does: () => void unseal() },
  { id: 'roll', says: 'roll.title', off: ({ doc }) => !doc, does: open('roll') },
  { id: 'help', says: 'help.title', key: '?', does: open('help') },
  { id: 'start', says: 'nav.start', does: () => store.set({ start: true }) },
  { id: 'lang', says: 'bar.langLabel', does: () => void setLang(store.get().lang === 'zh' ? 'en' : 'zh') },
  { id: 'theme-light', says: 'theme.light', off: ({ theme }) => theme === 'light', does: () => setTheme('light') },
  { id: 'theme-dark', says: 'theme.dark', off: ({ theme }) => theme === 'dark', does: () => setTheme('dark') },
  { id: 'theme-system', says: 'theme.system', off: ({ theme }) => theme === 'system', does: () => setTheme('system') },
];

export function possible(state: State): Command[] {
  return commands.filter((one) => !one.off?.(state));
}

// offers are the commands by their names, the person's language first.
export function offers(state: State): { id: string; names: string[] }[] {
  return possible(state).map(({ id, says }) => ({ id, names: [word(says), zh[says], en[says]] }));
}
