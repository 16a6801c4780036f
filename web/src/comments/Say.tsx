// Where a comment or a reply is written. Who writes is asked once.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../core/types';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { keyText } from '../shell/keys';
import { isFor, keepTyped, putBack } from '../shell/unentered';
import { setAuthor } from '../state/prefs';
import { store } from '../state/state';
import { dropped, left, type Spot } from '../state/unentered';

interface Props {
  spot: Spot;
  label: string;
  says: string; // on the button
  focused: boolean;
  say: (text: string) => Promise<Fault[]>;
  leave?: () => void;
}

export function Say({ spot, label, says, focused, say, leave }: Props) {
  const box = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState('');
  const { author, resume } = store.get();
  const [isNamed, setNamed] = useState(author !== '');
  const words = () => box.current!.querySelector('textarea')!;
  useLayoutEffect(() => {
    if (focused) words().focus();
    return left;
  }, []);
  useLayoutEffect(() => {
    if (isFor(resume, spot)) putBack(box.current, resume!);
  }, [resume]);
  const enter = async () => {
    const text = words().value.trim();
    if (text === '') return setWrong(word('comment.needsText'));
    if (!isNamed) setAuthor(box.current!.querySelector('input')!.value);
    const [fault] = await say(text);
    if (fault) return setWrong(fault.message);
    if (box.current) words().value = '';
    left();
    setWrong('');
    setNamed(store.get().author !== '');
    leave?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void enter();
    else if (event.key === 'Escape' && leave) {
      dropped();
      leave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      class="say"
      ref={box}
      autocomplete="off"
      onInput={() => keepTyped(box.current, spot)}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <textarea id={'say-' + spot.path} rows={3} aria-label={label} placeholder={label} />
      {wrong && (
        <p class="panel-wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="acts">
        {isNamed ? (
          <button type="button" class="plain wide as" title={word('comment.rename')} onClick={() => setNamed(false)}>
            {author}
          </button>
        ) : (
          <input id={'author-' + spot.path} class="author" defaultValue={author} aria-label={word('comment.author')} placeholder={word('comment.author')} />
        )}
        <span class="space" />
        {leave && (
          <button class="button small" type="button" onClick={leave}>
            {word('grid.cancel')}
          </button>
        )}
        <button class="button small primary" type="submit" title={keyText('Mod+Enter')}>
          {says}
        </button>
      </div>
    </form>
  );
}
