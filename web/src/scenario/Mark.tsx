// The colour and shape by which a scenario is told, wherever its name stands.
import type { Scenario, Shape } from './types';

const glyphs: Record<Shape, string> = { dot: '●', up: '▲', square: '■', diamond: '◆', down: '▼', cross: '✚', box: '□', ring: '○' };

export function Mark({ of }: { of: Pick<Scenario, 'colour' | 'shape'> }) {
  return (
    <span class={'mark c-' + of.colour} aria-hidden="true">
      {glyphs[of.shape]}
    </span>
  );
}
