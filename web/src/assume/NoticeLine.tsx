// What was just done to an item, with undo at hand; or why it could not be done.
import { word } from '../lang/words';
import { undo } from '../state/steps';
import { store } from '../state/state';
import type { Notice } from './items';

export function NoticeLine({ notice, close }: { notice: Notice | null; close: () => void }) {
  const text = store.get().doc?.text;
  if (!notice || (notice.plan !== null && notice.plan !== text)) return null; // the plan went on
  return (
    <p class={'item-notice' + (notice.plan === null ? ' refused' : '')} role={notice.plan === null ? 'alert' : undefined}>
      <span>{notice.text}</span>
      {notice.plan === null ? (
        <button class="button small" type="button" onClick={close}>
          {word('help.close')}
        </button>
      ) : (
        <button class="button small" type="button" id="notice-undo" onClick={() => void undo()}>
          {word('help.undo')}
        </button>
      )}
    </p>
  );
}
