// What the styles of a chart stand for, in a row above it.
import type { Figure } from '../view';
import { Hatched } from './hatch';

export function Legend({ figure }: { figure: Figure }) {
  if (!figure.keys?.length) return null;
  return (
    <ul class="keys" aria-hidden="true">
      {figure.keys.map((key) => (
        <li key={key.style}>
          <svg width="12" height="12" class="c-leaf">
            <Swatch style={key.style} />
          </svg>
          {key.text}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ style }: { style: string }) {
  if (style === 'average') return <circle class="dot plain-dot" cx="6" cy="6" r="4.5" />;
  if (style === 'marginal') return <circle class="ring" cx="6" cy="6" r="4.5" />;
  return (
    <g class={'bar-' + style}>
      {style === 'forecast' ? <Hatched x={0.5} y={0.5} width={11} height={11} /> : <rect x="0.5" y="0.5" width="11" height="11" />}
    </g>
  );
}
