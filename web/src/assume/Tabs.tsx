// The sections of the assumptions: those that the plan uses as tabs, each with what is wrong in it,
// the others behind a menu. Arrows walk the tabs.
import { counted, word } from '../lang/words';
import { Menu } from '../float/Menu';
import { show } from '../state/pages';
import type { Refused } from '../state/state';
import type { Assume } from '../view';

export function Tabs({ assume, refused }: { assume: Assume; refused: Refused[] }) {
  const { tabs, more = [], section } = assume;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => 'tab-' + tab.id === document.activeElement?.id); // keys are faster than sections
    const to: Record<string, number> = { ArrowRight: (at + 1) % tabs.length, ArrowLeft: (at + tabs.length - 1) % tabs.length, Home: 0, End: tabs.length - 1 };
    if (!(event.key in to) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = tabs[to[event.key]].id;
    document.getElementById('tab-' + next)?.focus();
    void show({ section: next });
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={word('assume.sections')} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={'tab-' + tab.id}
            type="button"
            role="tab"
            tabIndex={tab.id === section ? 0 : -1}
            aria-selected={tab.id === section}
            aria-controls="section"
            onClick={() => void show({ section: tab.id })}
          >
            {tab.label}
            <FaultCount n={refused.filter((one) => one.section === tab.id).length} />
          </button>
        ))}
      </div>
      {more.length > 0 && <Menu id="more-sections" label={counted('assume.moreOne', 'assume.more', more.length)} look="plain wide more-sections" items={more} choose={(id) => void show({ section: id })} />}
    </>
  );
}

function FaultCount({ n }: { n: number }) {
  return n > 0 ? (
    <i class="fault-count">
      {n}
      <span class="unseen"> {word('assume.toCorrect')}</span>
    </i>
  ) : null;
}
