// A name beside a chart, in one line or two, ending at x and centred on y.

export function Name({ lines, x, y, strong }: { lines: string[]; x: number; y: number; strong: boolean }) {
  return (
    <text class={strong ? 'strong' : 'ink'} text-anchor="end">
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={y + (i - (lines.length - 1) / 2) * 13.5} dy="0.35em">
          {line}
        </tspan>
      ))}
    </text>
  );
}
