// The ground that a chart is drawn on: as large as it is told, and where that is wider than the paper, as wide as that.
import type { ComponentChildren, JSX } from 'preact';
import type { ChartProps } from './Figure';

export function Drawing({ figure, width, height, children, ...more }: ChartProps & { children: ComponentChildren } & Omit<JSX.SVGAttributes<SVGSVGElement>, 'width' | 'height'>) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={figure.describe} {...more}>
      {children}
    </svg>
  );
}
