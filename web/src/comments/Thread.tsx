// One comment: where it stands, what was said, and what can be done.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Fault } from '../core/types';
import { word } from '../lang/words';
import type { State } from '../state/state';
import { isFor } from '../shell/unentered';
import { timeIn } from '../state/times';
import { leadTo, remove, reopen, reply, settle } from './acts';
import { Say } from './Say';
import type { Said, Thread } from './types';

export function ThreadView({ state, thread }: { state: State; thread: Thread }) {
  const { resume } = state;
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (isFor(resume, { is: 'reply', path: thread.id })) setOpen(true);
  }, [resume]);
  const [wrong, setWrong] = useState('');
  const { resolved } = thread;
  const does = async (act: (thread: Thread) => Promise<Fault[]>) => setWrong((await act(thread))[0]?.message ?? '');
  return (
    <li class={resolved ? 'thread settled' : 'thread'} data-comment={thread.id}>
      <p class="thread-place">
        {thread.gone ? (
          <span>
            {thread.place} <em>{word('comment.gone')}</em>
          </span>
        ) : (
          <button type="button" class="link" onClick={() => leadTo(thread)}>
            {thread.place}
          </button>
        )}
        {thread.scenario && <span class="quiet"> · {thread.scenario}</span>}
      </p>
      <Words state={state} said={thread} />
      {thread.replies?.map((one) => (
        <div key={one.id} class="reply">
          <Words state={state} said={one} />
        </div>
      ))}
      {resolved && (
        <p class="quiet">
          ✓ {word('comment.settled')} {signed(state, resolved)}
        </p>
      )}
      {wrong && (
        <p class="panel-wrong" role="alert">
          {wrong}
        </p>
      )}
      {isOpen ? (
        <Say spot={{ is: 'reply', path: thread.id, place: thread.place }} label={word('comment.replyTo')} says={word('comment.reply')} focused say={(text) => reply(thread, text)} leave={() => setOpen(false)} />
      ) : (
        <div class="acts">
          <button type="button" class="button small" onClick={() => setOpen(true)}>
            {word('comment.reply')}
          </button>
          <button type="button" class="button small" onClick={() => void does(resolved ? reopen : settle)}>
            {word(resolved ? 'comment.reopen' : 'comment.settle')}
          </button>
          <button type="button" class="button small" onClick={() => void does(remove)}>
            {word('items.removeThis')}
          </button>
        </div>
      )}
    </li>
  );
}

function Words({ state, said }: { state: State; said: Said }) {
  return (
    <>
      <p class="words">{said.text}</p>
      <p class="quiet">{signed(state, said)}</p>
    </>
  );
}

export function signed(state: Pick<State, 'lang' | 'times'>, { by, at }: Said): string {
  const time = at ? Date.parse(at) : 0;
  return [by || word('comment.nobody'), time > 0 ? timeIn(state, time) : at].filter(Boolean).join(' · ');
}
