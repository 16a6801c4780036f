// The colour and shape by which a scenario is told, wherever its name stands.
import type { Scenario, Shape } from './types';

export function Mark({ of }: { of: Pick<Scenario, 'colour' | 'shape'> }) {
  return (
    <span class={'mark c-' + of.colour} aria-hidden="true">
      {of.shape}
    </span>
  );
}

// Outlines around the end of a line, 8 wide.
const outlines: Record<Shape, string> = {
  '●': 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  '▲': 'M-4.5 4h9l-4.5-8.5z',
  '■': 'M-3.5-3.5h7v7h-7z',
  '◆': 'M0-5l5 5-5 5-5-5z',
  '▼': 'M-4.5-4h9l-4.5 8.5z',
  '✚': 'M-1.5-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z',
  '□': 'M-3.5-3.5h7v7h-7z',
  '○': 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
};

// EndMark is that shape at the end of its line in a chart; those of a locked one and of the draft are hollow.
export function EndMark({ shape, x, y }: { shape: Shape; x: number; y: number }) {
  return <path class={'end-mark' + (shape === '□' || shape === '○' ? ' hollow' : '')} transform={`translate(${x} ${y})`} d={outlines[shape]} />;
}
