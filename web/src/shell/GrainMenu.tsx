// By month, by quarter or by year: what the columns of a sheet stand for.
import { word } from '../lang/words';
import { Menu } from '../float/Menu';
import { show } from '../state/pages';
import type { Look } from '../state/state';

export function GrainMenu({ grain }: { grain: Look['grain'] }) {
  const labels: Record<Look['grain'], string> = { month: word('grain.month'), quarter: word('grain.quarter'), year: word('grain.year') };
  const items = (['month', 'quarter', 'year'] as const).map((id) => ({ id, label: labels[id], checked: id === grain }));
  return <Menu id="grain" label={labels[grain]} items={items} choose={(id) => void show({ grain: id as Look['grain'] })} />;
}
