// One question of the paste dock: what is asked, and the answers, of which one holds.
import type { ComponentChildren } from 'preact';
import { word } from '../lang/words';

interface Props {
  label: string;
  title: string; // of the answers, for those who listen
  at: number; // which question it is, of so many
  of: number;
  choices: string[];
  picked: number;
  pick: (choice: number) => void;
  before?: ComponentChildren;
  after?: ComponentChildren;
}

export function DockAsk({ label, title, at, of, choices, picked, pick, before, after }: Props) {
  return (
    <div class="dock-part dock-doubt">
      <b title={label}>
        {label}
        {of > 1 && <i>{word('grid.doubt', { i: String(at + 1), n: String(of) })}</i>}
      </b>
      <span class="dock-asks">
        {before}
        <span class="dock-choices" role="radiogroup" aria-label={title}>
          {choices.map((choice, i) => (
            <button key={choice} type="button" role="radio" aria-checked={picked === i} tabIndex={picked === i ? 0 : -1} onClick={() => pick(i)}>
              {choice}
            </button>
          ))}
        </span>
        {after}
      </span>
    </div>
  );
}
