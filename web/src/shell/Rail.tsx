// The views of the plan: a rail on the left, tabs at the bottom on a narrow screen.
import { Fragment } from 'preact';
import { word, type Word } from '../lang/words';
import { places } from '../data/views';
import { show } from '../state/pages';
import { store, type State, type ViewName } from '../state/state';
import { Icon, type IconName } from './icons';

interface Group {
  label: Word;
  views: { view: ViewName; label: Word; icon: IconName }[];
}

const groups: Group[] = [
  {
    label: 'nav.plan',
    views: [
      { view: 'overview', label: 'nav.overview', icon: 'overview' },
      { view: 'assume', label: 'nav.assume', icon: 'assume' },
      { view: 'funnel', label: 'nav.funnel', icon: 'funnel' },
      { view: 'sheet', label: 'nav.sheet', icon: 'sheet' },
    ],
  },
  {
    label: 'nav.ask',
    views: [
      { view: 'whatif', label: 'nav.whatif', icon: 'whatif' },
      { view: 'causes', label: 'nav.causes', icon: 'causes' },
      { view: 'search', label: 'nav.search', icon: 'search' },
      { view: 'scenarios', label: 'nav.scenarios', icon: 'scenarios' },
    ],
  },
  { label: 'nav.certainty', views: [{ view: 'risk', label: 'nav.risk', icon: 'risk' }] },
  { label: 'nav.evidence', views: places },
];

export function Rail({ state }: { state: State }) {
  return (
    <nav class="rail" aria-label={word('nav.label')}>
      {groups.map((group) => (
        <Fragment key={group.label}>
          <h2>{word(group.label)}</h2>
          {group.views.map((item) => (
            <button key={item.view} id={'nav-' + item.view} type="button" class="place" aria-current={state.view === item.view ? 'page' : undefined} onClick={() => void show({ view: item.view })}>
              <Icon name={item.icon} />
              <span>{word(item.label)}</span>
              {item.view === 'assume' && <Count state={state} />}
              {item.view === 'scenarios' && <Scenarios state={state} />}
            </button>
          ))}
        </Fragment>
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

// How many scenarios the plan has beside itself.
function Scenarios({ state }: { state: State }) {
  const n = (state.page?.bar.all.length ?? 1) - 1;
  return n > 0 ? <i class="item-count">{n}</i> : null;
}
