// Where 80% of the draws are, behind the line that they belong to.
import { area } from 'd3-shape';
import type { Figure } from '../view';
import { hue } from './patterns';
import type { Scale } from './scale';

export function BandArea({ figure, x, y }: { figure: Figure; x: Scale; y: Scale }) {
  const { band, series } = figure;
  if (!band) return null;
  const last = series.at(-1)!;
  const owner = series.find((one) => one.values.every((value, i) => value === last.values[i])) ?? last; // a draft without a change is the base
  const between = area<number | null>()
    .defined((low, i) => low !== null && band.high[i] !== null)
    .x((_, i) => x(i))
    .y0((low) => y(low!))
    .y1((_, i) => y(band.high[i]!));
  return <path class={'range-band ' + hue(owner.colour)} d={between(band.low) ?? undefined} />;
}
