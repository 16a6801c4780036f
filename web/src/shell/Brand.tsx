// Whose plan this is, and whether it is saved. On a narrow screen it is the menu of all that
// the bar has no room for.
import type { ComponentChildren } from 'preact';
import { compareWith, openScenario } from '../scenario/acts';
import { Mark } from '../scenario/Mark';
import { Menu } from '../float/Menu';
import { word } from '../lang/words';
import { isUnsaved, store, type Doc, type State } from '../state/state';
import { possible } from './commands';
import { Leaf } from './icons';

export function Brand({ state, doc }: { state: State; doc: Doc | null }) {
  const title = state.page?.title ?? '';
  const name = (
    <>
      <Leaf />
      <b title={title}>{title}</b>
      {isUnsaved(doc) && (
        <span class="unsaved" role="img" aria-label={word('bar.unsaved')} title={word('bar.unsaved')}>
          ●
        </span>
      )}
    </>
  );
  return (
    <div class="brand">
      <div class="brand-name">{name}</div>
      <TitleMenu state={state}>{name}</TitleMenu>
    </div>
  );
}

// Five views have their tabs; save, language and theme stay in the bar.
const elsewhere = ['overview', 'assume', 'whatif', 'risk', 'scenarios', 'save', 'lang', 'theme-light', 'theme-dark', 'theme-system'];

function TitleMenu({ state, children }: { state: State; children: ComponentChildren }) {
  const here = possible(state).filter((one) => !elsewhere.includes(one.id));
  const bar = state.page?.bar;
  const scenarios = bar && bar.all.length > 1 ? bar.all : [];
  const items = [
    ...scenarios.map((one) => ({ id: 'scenario ' + one.id, label: one.name, mark: <Mark of={one} />, checked: one.id === bar?.open })),
    ...scenarios.map((one) => ({ id: 'versus ' + one.id, label: `${word('scenario.versus')} ${one.name}`, mark: <Mark of={one} />, checked: one.id === bar?.versus })),
    { id: 'find', label: word('bar.find') },
    ...here.map((one) => ({ id: one.id, label: word(one.says), checked: one.id === state.view || undefined })),
  ];
  const choose = (id: string) => (id.startsWith('scenario ') ? openScenario(id.slice(9)) : id.startsWith('versus ') ? compareWith(id.slice(7)) : id === 'find' ? store.set({ overlay: 'find' }) : here.find((one) => one.id === id)?.does());
  return (
    <Menu id="title-menu" label={word('bar.menu')} items={items} choose={choose} look="title-menu">
      {children}
      <span aria-hidden="true">▾</span>
    </Menu>
  );
}
