// An assumption that is changed where it is read: Enter takes it, Esc leaves it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isComposing } from '../shell/composing';
import { giveBack, type } from '../state/edits';
import { isFor, keepTyped, putBack } from '../shell/unentered';
import { store } from '../state/state';
import { dropped, left, type Spot } from '../state/unentered';

export function InPlace({ path, text, place, label }: { path: string; text: string; place: string; label: string }) {
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  const given = useRef(false); // the button has the focus back, and no key was pressed on it yet
  // A field that goes leaves the focus where it stood, unless it went elsewhere. The Enter that
  // ended it is still on its way, and must not press the button.
  useLayoutEffect(() => {
    if (editing && !was.current) field.current?.focus(); // the browser's own autofocus works once a page
    if (was.current && !editing && document.activeElement === document.body) {
      button.current?.focus();
      given.current = true;
    }
    was.current = editing;
  }, [editing]);
  const refused = store.get().refused.find((one) => one.path === path && one.period === 0);
  const value = refused?.text ?? text;
  const spot: Spot = { is: 'figure', path, period: 0, percent: text.endsWith('%'), place };
  const { resume } = store.get();
  useLayoutEffect(() => {
    if (!resume || !isFor(resume, spot)) return;
    if (!editing) return setEditing(true);
    putBack(field.current, resume);
    keepTyped(field.current, spot);
  }, [resume, editing]);
  const commit = () => {
    const typed = field.current?.value.trim() ?? '';
    setEditing(false);
    if (typed === '' || typed === text) giveBack({ path, period: 0 });
    else if (typed !== refused?.text) void type({ ...spot, period: 0, percent: text.endsWith('%'), text: typed });
    left();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault(); // else the button that takes the focus is pressed by it
      field.current?.blur();
    }
    if (event.key === 'Escape') {
      field.current!.value = value;
      dropped();
      field.current!.blur();
    }
  };
  if (editing) {
    return <input class="in-place" ref={field} aria-label={label} defaultValue={value} onInput={() => keepTyped(field.current, spot)} onFocus={(event) => event.currentTarget.select()} onBlur={commit} onKeyDown={onKeyDown} />;
  }
  return (
    <>
      <button ref={button} type="button" class={'in-place' + (refused ? ' refused' : '')} data-path={path} aria-label={`${label} ${value}`} aria-invalid={refused ? true : undefined} onKeyDown={() => (given.current = false)} onKeyPress={(event) => given.current && event.preventDefault()} onClick={() => setEditing(true)}>
        {value}
      </button>
      {refused && (
        <span class="refusal" role="alert">
          {refused.fault.message}{' '}
          {refused.fault.fixes?.map((fix) => (
            <button key={fix} class="button small" type="button" onClick={() => void type({ path, period: 0, text: fix, percent: false, place })}>
              {fix}
            </button>
          ))}
        </span>
      )}
    </>
  );
}
