// What a person must know about their files, above the view until it is answered. Nothing waits for the
// answer: both sides are kept until then.
import type { ComponentChildren } from 'preact';
import { signed } from '../comments/Thread';
import { counted, word } from '../lang/words';
import { settleLater } from '../share/acts';
import { forgetUnentered, resume, saysUnentered } from '../state/resume';
import { copySealed, unseal } from '../state/seal';
import { decline, giveBackKept } from '../state/recovery';
import { editHere } from '../state/roles';
import { openFromDisk, save, saveAs, saveOver } from '../state/saving';
import { dismiss } from '../state/notices';
import type { Notice, State } from '../state/state';
import { timeIn } from '../state/times';

export function Notices({ state }: { state: State }) {
  const { doc, elsewhere, keeping, notices } = state;
  const seal = state.page?.seal;
  const waiting = state.page?.conflicts ?? 0;
  if (!doc || (!waiting && !elsewhere && !seal && !keeping.trouble && notices.length === 0)) return null;
  const copy = { id: 'save-copy', label: word('files.copy'), does: () => saveAs(doc.kind) };
  return (
    <div class="notices">
      {elsewhere && (
        <Bar id="elsewhere" acts={[{ id: 'edit-here', label: word('tabs.editHere'), does: editHere }]}>
          {word('tabs.elsewhere')}
        </Bar>
      )}
      {seal && (
        <Bar id="sealed" wrong={seal.changed} acts={[{ id: 'copy-sealed', label: word('seal.copy'), does: copySealed }, { id: 'unseal', label: word('seal.undo'), does: unseal }]}>
          {word(seal.changed ? 'seal.broken' : 'seal.is', { who: signed(state, seal) })}
        </Bar>
      )}
      {waiting > 0 && (
        <Bar id="conflicts" acts={[{ id: 'decide', label: word('copy.decide'), does: settleLater }]}>
          {counted('copy.waitingOne', 'copy.waiting', waiting)}
        </Bar>
      )}
      {keeping.trouble && (
        <Bar id="no-autosave" wrong acts={[{ ...copy, id: 'save-now' }]}>
          {word(keeping.trouble === 'full' ? 'files.full' : 'files.blocked')}
        </Bar>
      )}
      {notices.map((notice) => (
        <One key={notice.is} notice={notice} state={state} copy={copy} />
      ))}
    </div>
  );
}

function One({ notice, state, copy }: { notice: Notice; state: State; copy: Act }) {
  const close = { id: 'close-notice', label: word('files.close'), does: () => dismiss(notice.is) };
  switch (notice.is) {
    case 'newer': {
      const { key, at, changes, file } = notice;
      const fill = { when: timeIn(state, at), n: String(changes), file: file || word('files.noName') };
      const acts = [
        { id: 'recover', label: word('files.giveBack'), does: () => giveBackKept(key) },
        { id: 'keep-file', label: word('files.keepFile'), does: () => decline(key) },
      ];
      return (
        <Bar id="newer" acts={acts}>
          {changes > 0 ? word('files.newer', fill) : word('files.newerSaved', fill)}
        </Bar>
      );
    }
    case 'changed': {
      const acts = [
        { id: 'overwrite', label: word('files.overwrite'), does: saveOver },
        copy,
        { id: 'open-disk', label: word('files.openDisk'), does: () => openFromDisk(notice.text) },
      ];
      return (
        <Bar id="changed" wrong acts={acts}>
          {word('files.changed', { file: notice.file })}
        </Bar>
      );
    }
    case 'unentered': {
      const { found } = notice;
      const acts = [
        { id: 'resume', label: word('unentered.resume'), does: () => resume(found) },
        { id: 'forget', label: word('unentered.forget'), does: forgetUnentered },
      ];
      return (
        <Bar id="unentered" acts={acts}>
          {word('unentered.says', { what: saysUnentered(found) })}
        </Bar>
      );
    }
    case 'failed':
      return (
        <Bar id="failed" wrong acts={[{ id: 'save-again', label: word('files.again'), does: save }, copy, close]}>
          {word('files.failed', { file: notice.file || word('files.noName'), why: whyFailed(notice.why) })}
        </Bar>
      );
  }
}

// whyFailed puts the browser's name for a trouble into words, with the cure.
function whyFailed(name: string): string {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return word('files.whyDenied');
    case 'NotFoundError':
      return word('files.whyGone');
    case 'QuotaExceededError':
      return word('files.whyFull');
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
    case 'NotReadableError':
      return word('files.whyLocked');
  }
  return word('files.whyOther', { name });
}

interface Act {
  id: string;
  label: string;
  does: () => void | Promise<void>;
}

function Bar({ id, wrong, acts, children }: { id: string; wrong?: boolean; acts: Act[]; children: ComponentChildren }) {
  return (
    <div class={wrong ? 'notice wrong' : 'notice'} id={id} role={wrong ? 'alert' : 'status'}>
      <p>{children}</p>
      {acts.map((act) => (
        <button key={act.id} id={act.id} class="button small" type="button" onClick={() => void act.does()}>
          {act.label}
        </button>
      ))}
    </div>
  );
}
