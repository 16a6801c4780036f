// Comments, docked beside the view where explanations are: those of one place with room for another, or all.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { keyText, titled } from '../shell/keys';
import type { State } from '../state/state';
import { ask, closeComments, showComments } from './acts';
import { Say } from './Say';
import { ThreadView } from './Thread';
import type { Comments } from './types';

export function CommentsPanel({ state, comments }: { state: State; comments: Comments }) {
  const { about, said } = state;
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const from = document.activeElement as HTMLElement | null;
    if (!about) box.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    return () => {
      if (from?.isConnected && box.current?.contains(document.activeElement)) from.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    closeComments();
  };
  const path = about.split('@')[0];
  const threads = (comments.threads ?? []).filter((one) => about === '' || one.path === path);
  return (
    <aside class="explain comments" id="comments" ref={box} aria-label={word('comment.title')} onKeyDown={onKeyDown}>
      <div class="explain-head">
        <p class="crumb">
          {word('comment.title')}
          {about && <b> › {comments.place}</b>}
        </p>
        <button type="button" class="plain" id="comments-close" aria-label={word('comment.close')} title={titled(word('comment.close'), 'Esc')} onClick={closeComments}>
          ✕
        </button>
      </div>
      <div class="filters" role="group" aria-label={word('comment.which')}>
        <Which id="open" on={!about && said === 'open'} says={word('comment.open', { n: String(comments.open) })} />
        <Which id="all" on={!about && said === 'all'} says={word('comment.all', { n: String(comments.all) })} />
      </div>
      {about && (
        <Say
          key={about}
          spot={{ is: 'comment', path: about, place: comments.place ?? about }}
          label={word('comment.write')}
          says={word('comment.say')}
          focused
          say={(text) => ask(about, comments.place ?? about, text)}
        />
      )}
      {threads.length > 0 && (
        <ul class="threads">
          {threads.map((one) => (
            <ThreadView key={one.id} state={state} thread={one} />
          ))}
        </ul>
      )}
      {!about && <p class="quiet hint">{word(threads.length > 0 ? 'comment.how' : 'comment.none', { key: keyText('Mod+Alt+M') })}</p>}
    </aside>
  );
}

function Which({ id, on, says }: { id: 'open' | 'all'; on: boolean; says: string }) {
  return (
    <button type="button" class="button small" id={'comments-' + id} aria-pressed={on} onClick={() => showComments(id)}>
      {says}
    </button>
  );
}
