// The keys of the page, area by area: one table that the help shows, that titles quote and
// that the keys which work anywhere are read from.
import type { Word } from '../lang/words';

// A chord is written 'Mod+Shift+Z'; Mod is Ctrl, on a Mac ⌘.
export interface Key {
  chords: string[];
  says: Word;
}

interface Area {
  says: Word;
  keys: Key[];
}

export const areas: Area[] = [
  {
    says: 'help.anywhere',
    keys: [
      { chords: ['Mod+K'], says: 'bar.find' },
      { chords: ['Mod+S'], says: 'bar.save' },
      { chords: ['Mod+Shift+S'], says: 'files.saveMenu' },
      { chords: ['Mod+O'], says: 'start.open' },
      { chords: ['Mod+P'], says: 'report.open' },
      { chords: ['Mod+Z'], says: 'help.undo' },
      { chords: ['Mod+Y', 'Mod+Shift+Z'], says: 'help.redo' },
      { chords: ['Alt+1', 'Alt+9'], says: 'scenario.keyOpen' },
      { chords: ['Alt+0'], says: 'scenario.keyBase' },
      { chords: ['?', 'F1'], says: 'help.title' },
      { chords: ['Esc'], says: 'help.esc' },
    ],
  },
  {
    says: 'help.grid',
    keys: [
      { chords: ['↑', '↓', '←', '→'], says: 'help.move' },
      { chords: ['Home', 'End', 'Mod+↑', 'Mod+↓'], says: 'help.ends' },
      { chords: ['Shift+↑', 'Shift+→', 'Mod+A'], says: 'help.select' },
      { chords: ['Enter', 'F2'], says: 'help.edit' },
      { chords: ['0 … 9'], says: 'help.replace' },
      { chords: ['Tab', 'Shift+Tab'], says: 'help.take' },
      { chords: ['Mod+Enter'], says: 'help.all' },
      { chords: ['Mod+C', 'Mod+X', 'Mod+V'], says: 'help.clipboard' },
      { chords: ['Mod+D', 'Mod+R'], says: 'help.fill' },
      { chords: ['Delete'], says: 'help.clear' },
      { chords: ['Alt+↓'], says: 'help.fault' },
      { chords: ['F8'], says: 'help.explain' },
      { chords: ['Shift+F2'], says: 'help.given' },
      { chords: ['Mod+Alt+M'], says: 'help.comment' },
      { chords: ['Space'], says: 'help.parts' },
    ],
  },
  {
    says: 'help.items',
    keys: [
      { chords: ['F2'], says: 'items.rename' },
      { chords: ['Alt+Shift+↑', 'Alt+Shift+↓'], says: 'help.moveItem' },
      { chords: ['Shift+F10'], says: 'help.itemMenu' },
    ],
  },
  {
    says: 'help.explained',
    keys: [
      { chords: ['→', '←'], says: 'help.open' },
      { chords: ['Enter'], says: 'help.on' },
      { chords: ['Alt+←'], says: 'explain.back' },
    ],
  },
  {
    says: 'help.sliders',
    keys: [
      { chords: ['←', '→'], says: 'help.oneStep' },
      { chords: ['PageUp', 'PageDown'], says: 'help.tenSteps' },
      { chords: ['Home', 'End'], says: 'help.trackEnds' },
      { chords: ['Backspace'], says: 'help.toBase' },
    ],
  },
  {
    says: 'help.charts',
    keys: [
      { chords: ['←', '→', '↑', '↓'], says: 'help.walk' },
      { chords: ['T'], says: 'figure.table' },
      { chords: ['C'], says: 'figure.copyPng' },
    ],
  },
  {
    says: 'help.find',
    keys: [
      { chords: ['↑', '↓'], says: 'help.choose' },
      { chords: ['Enter'], says: 'help.go' },
      { chords: ['Shift+Enter', 'F8'], says: 'help.explain' },
    ],
  },
];

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

// keyText is a chord as a keyboard has it: "Ctrl K", "⌘ K".
export function keyText(chord: string): string {
  return chord.replace('Mod', isMac ? '⌘' : 'Ctrl').replaceAll('+', ' ');
}

// titled is a name with the first key that does the same: "Save (Ctrl S)".
export function titled(name: string, chord: string): string {
  return `${name} (${keyText(chord)})`;
}
