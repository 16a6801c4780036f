// The views of the plan: a rail on the left, tabs at the bottom on a narrow screen.
import { word, type Word } from '../lang/words';
import { show } from '../state/pages';
import { store, type State, type ViewName } from '../state/state';
import { Icon, type IconName } from './icons';

const views: { view: ViewName; label: Word; icon: IconName }[] = [
  { view: 'overview', label: 'nav.overview', icon: 'overview' },
  { view: 'assume', label: 'nav.assume', icon: 'assume' },
  { view: 'funnel', label: 'nav.funnel', icon: 'funnel' },
  { view: 'sheet', label: 'nav.sheet', icon: 'sheet' },
];

export function Rail({ state }: { state: State }) {
  return (
    <nav class="rail" aria-label={word('nav.label')}>
      <h2>{word('nav.plan')}</h2>
      {views.map((item) => (
        <button key={item.view} id={'nav-' + item.view} type="button" class="place" aria-current={state.view === item.view ? 'page' : undefined} onClick={() => void show({ view: item.view })}>
          <Icon name={item.icon} />
          <span>{word(item.label)}</span>
          {item.view === 'assume' && <Count state={state} />}
        </button>
      ))}
      <button id="nav-start" type="button" class="place last" onClick={() => store.set({ start: true })}>
        <Icon name="open" />
        <span>{word('nav.start')}</span>
      </button>
    </nav>
  );
}

function Count({ state }: { state: State }) {
  const n = state.refused.length;
  return n > 0 ? <i class="fault-count">{n}</i> : null;
}
