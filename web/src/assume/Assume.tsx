// The assumptions: sections as tabs, one grid, and the value of the active cell in full.
import { useLayoutEffect, useState } from 'preact/hooks';
import { isComposing } from '../shell/composing';
import { GrainMenu } from '../shell/GrainMenu';
import { Head } from '../shell/Head';
import { word } from '../lang/words';
import { store, type State } from '../state/state';
import type { Assume, Page } from '../view';
import { Add } from './Add';
import { FormulaBar } from './FormulaBar';
import { Grid } from './Grid';
import { headline } from './headline';
import { ItemMenu, OfferMenu, Rename } from './ItemMenu';
import { NoticeLine } from './NoticeLine';
import { isAnswering } from './keys';
import { hasParts, wholeOf, withoutParts } from './parts';
import { RemoveDialog } from './RemoveDialog';
import { Tabs } from './Tabs';
import { useItems } from './useItems';

export interface Active {
  path: string;
  column: number;
}

export function Assume({ state, page, assume }: { state: State; page: Page; assume: Assume }) {
  const [active, setActive] = useState<Active | null>(null);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set()); // values whose parts are shown
  const [sourceOpen, setSourceOpen] = useState(false);
  const row = assume.rows.find((one) => one.path === active?.path) ?? null;
  const items = useItems(assume.rows, active?.path ?? '');

  const whole = row?.kind === 'part' ? wholeOf(row.path) : (row?.path ?? '');
  const value = assume.rows.find((one) => one.path === whole) ?? null;
  const rows = withoutParts(assume.rows, shown, state.refused, [active, state.goal]);
  const partsShown = hasParts(rows, value);
  const turnParts = () => {
    const next = new Set(shown);
    if (partsShown) next.delete(whole);
    else next.add(whole);
    setShown(next);
    if (row?.kind === 'part') setActive({ path: whole, column: 0 });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inCell = !isAnswering(event) && (event.target as HTMLElement).closest('[role="grid"]') && !(event.target as HTMLElement).closest('.editing');
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !isComposing(event);
    if (inCell && isPlain && event.shiftKey && event.key === 'F2' && row?.kind === 'input' && row.form !== 'text') setSourceOpen(true);
    else if (inCell && isPlain && !event.shiftKey && event.key === ' ' && hasParts(assume.rows, value)) turnParts();
    else return items.bind.onKeyDownCapture(event);
    event.preventDefault();
    event.stopPropagation();
  };
  // What was being typed in a form when the page was closed opens it again.
  useLayoutEffect(() => {
    const { resume } = state;
    if (resume?.is === 'given' && row?.path === resume.path) setSourceOpen(true);
    if (resume?.is === 'name' && row) items.renameAt(resume.path);
  }, [state.resume, row?.path]);
  const leave = () => active && store.set({ goal: active });

  return (
    <div class="assume">
      <Head page={page} sentence={headline(assume, state.refused)}>
        <div class="acts">
          {assume.add && <Add key={assume.section} section={assume.section} add={assume.add} told={items.setNotice} />}
          <button class="button" id="roll-open" type="button" aria-haspopup="dialog" onClick={() => store.set({ overlay: 'roll' })}>
            {word('roll.title')}…
          </button>
        </div>
      </Head>
      <div class="tabs-line">
        <Tabs assume={assume} refused={state.refused} />
        <GrainMenu grain={state.grain} />
      </div>
      <div class="formula-line">
        <FormulaBar
          rows={assume.rows}
          columns={assume.columns}
          row={row}
          column={active?.column ?? 0}
          parts={hasParts(assume.rows, value) ? partsShown : null}
          turnParts={turnParts}
          resume={state.resume}
          sourceOpen={sourceOpen}
          setSourceOpen={setSourceOpen}
          leave={leave}
        />
      </div>
      <div class="section" id="section" role="tabpanel" aria-labelledby={'tab-' + assume.section} ref={items.box} {...items.bind} onKeyDownCapture={onKeyDown}>
        {assume.rows.length === 0 ? <p class="quiet empty">{assume.empty}</p> : <Grid key={assume.section} state={state} assume={{ ...assume, rows }} goal={state.goal} active={active} setActive={setActive} />}
        <NoticeLine notice={items.notice} close={() => items.setNotice(null)} />
      </div>
      {items.menu && <ItemMenu key={items.menu.item.path} spot={items.menu} close={items.closeMenu} choose={items.choose} />}
      {items.offering && <OfferMenu key={items.offering.spot.item.path} spot={items.offering.spot} offered={items.offering.offered} close={items.closeOffers} choose={(offer) => void items.take(offer)} />}
      {items.renaming && <Rename key={items.renaming.item.path} spot={items.renaming} end={(item, name) => void items.endRename(item, name)} />}
      {items.asking && <RemoveDialog asking={items.asking} end={(agreed) => void items.endAsking(agreed)} />}
    </div>
  );
}
