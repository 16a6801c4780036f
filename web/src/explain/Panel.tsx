// Where one number comes from, docked beside the view: what it is, its formula, the inputs
// down to the assumptions, and what a move of each would do.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { commentOn } from '../comments/acts';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { Spans } from '../shell/Head';
import { Icon } from '../shell/icons';
import { titled } from '../shell/keys';
import type { State } from '../state/state';
import type { Explain } from './types';
import { askLate } from './late';
import { Moves } from './Moves';
import { Tree } from './Tree';
import { change, closeExplain, explain as explainNow, goBack, staysNow } from './walk';

export function ExplainPanel({ state, explain }: { state: State; explain: Explain }) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const from = document.activeElement as HTMLElement | null;
    return () => {
      if (from?.isConnected && box.current?.contains(document.activeElement)) from.focus({ preventScroll: true });
    };
  }, []);
  // Another number takes the focus to its inputs; the same one, recalculated, leaves it where it is.
  useLayoutEffect(() => {
    if (staysNow()) return;
    const first = box.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]') ?? box.current?.querySelector<HTMLElement>('button');
    first?.focus({ preventScroll: true });
    box.current?.scrollTo({ top: 0 });
  }, [explain.address]);
  useEffect(() => (explain.waits ? askLate() : undefined), [explain]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    closeExplain();
  };
  return (
    <aside class="explain" id="explain" ref={box} aria-label={word('explain.title')} onKeyDown={onKeyDown}>
      <div class="explain-head">
        {state.trail.length > 0 && (
          <button type="button" class="plain" id="explain-back" aria-label={word('explain.back')} title={titled(word('explain.back'), 'Alt+←')} onClick={goBack}>
            ←
          </button>
        )}
        <p class="crumb">
          {word('explain.title')} › {explain.label || explain.address} {explain.when && <b>› {explain.when}</b>}
        </p>
        <button type="button" class="plain" id="explain-comment" aria-label={word('comment.here')} title={titled(word('comment.here'), 'Mod+Alt+M')} onClick={() => commentOn(explain.address)}>
          <Icon name="comment" />
        </button>
        <button type="button" class="plain" id="explain-close" aria-label={word('explain.close')} title={titled(word('explain.close'), 'Esc')} onClick={closeExplain}>
          ✕
        </button>
      </div>
      {explain.gone ? <p class="gone">{explain.gone}</p> : <Body explain={explain} />}
    </aside>
  );
}

function Body({ explain }: { explain: Explain }) {
  const { given, root } = explain;
  return (
    <>
      <h2>
        {explain.value}
        <small>{explain.unit}</small>
      </h2>
      <p class="exact">{explain.exact}</p>
      {explain.meaning && <p class="meaning">{explain.meaning}</p>}
      {explain.why && <p class="why tone-bad">{explain.why}</p>}
      {root && (
        <p class="why">
          <button type="button" class="link" id="explain-root" onClick={() => explainNow(root.address)}>
            {word('explain.root', { name: root.label })}
          </button>
        </p>
      )}
      {given && <Yours says={explain.formula ? '' : word('explain.yours')} rests={given.rests ?? ''} go={() => change(given)} />}
      {(explain.formula?.length ?? 0) > 0 && (
        <div class="formula-box">
          <p>
            {explain.label} = <Spans spans={explain.formula!} />
          </p>
          {explain.at && (
            <p class="at">
              = <Spans spans={explain.at} />
            </p>
          )}
        </div>
      )}
      <Tree key={explain.address} nodes={explain.inputs ?? []} />
      <Moves explain={explain} />
    </>
  );
}

function Yours({ says, rests, go }: { says: string; rests: string; go: () => void }) {
  return (
    <div class="yours-box">
      {says && <p>{says}</p>}
      {rests && <p class="quiet">{rests}</p>}
      <button type="button" class="button small" id="explain-change" onClick={go}>
        {word('explain.change')}
      </button>
    </div>
  );
}
