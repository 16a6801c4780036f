// The draft: changes that are not kept yet, and what can become of them.
import { useState } from 'preact/hooks';
import { Menu } from '../float/Menu';
import { word } from '../lang/words';
import { applyDraft, discardDraft, saveDraft } from './acts';
import { NamePanel } from './NamePanel';
import type { DraftChip } from './types';

export function Chip({ draft }: { draft: DraftChip }) {
  const [naming, setNaming] = useState(false);
  const does: Record<string, () => void> = { save: () => setNaming(true), apply: () => void applyDraft(), discard: () => void discardDraft() };
  const items = [
    { id: 'save', label: word('scenario.saveAs') },
    { id: 'apply', label: draft.into, why: draft.locked },
    { id: 'discard', label: word('scenario.discard') },
  ];
  return (
    <div class="draft-chip holds-panel" role="group" aria-label={word('scenario.draft')}>
      <Menu id="draft" label={`${draft.label} ${draft.says}`} items={items} choose={(id) => does[id]()} look="draft-menu">
        <b>{draft.label}</b> <span>{draft.says}</span> <span aria-hidden="true">▾</span>
      </Menu>
      <button type="button" class="draft-act" id="draft-save" aria-haspopup="dialog" onClick={does.save}>
        {word('scenario.saveAsShort')}
      </button>
      <button type="button" class="draft-act" id="draft-discard" onClick={does.discard}>
        {word('scenario.discard')}
      </button>
      {naming && <NamePanel label={word('scenario.saveAs')} save={saveDraft} close={() => setNaming(false)} back="draft-save" />}
    </div>
  );
}
