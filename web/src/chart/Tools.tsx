// What can be done with a figure: see its table, take its picture.
import { Menu } from '../float/Menu';
import { word } from '../lang/words';
import { Icon } from '../shell/icons';
import type { Turn } from './Figure';
import type { Take } from './take';

interface Props {
  id: string;
  table: boolean;
  flip: () => void;
  take: ((how: Take) => void) | null; // null: there is no chart to take
  turn?: Turn;
  taken: string; // what became of the last picture
}

export function Tools({ id, table, flip, take, taken, turn }: Props) {
  const says = word(table ? 'figure.chart' : 'figure.table');
  const items = [
    { id: 'copy-png', label: word('figure.copyPng'), note: 'C' },
    { id: 'copy-svg', label: word('figure.copySvg') },
    { id: 'save-png', label: word('figure.savePng') },
    { id: 'save-svg', label: word('figure.saveSvg') },
  ];
  return (
    <div class="tools">
      <span class="taken" role="status">
        {taken}
      </span>
      {turn && !table && (
        <button class="plain" type="button" aria-label={turn.says} title={turn.says} aria-pressed={turn.on} onClick={turn.turn}>
          <Icon name="curve" />
        </button>
      )}
      <button class="plain" type="button" aria-label={says} title={says + ' (T)'} aria-pressed={table} onClick={flip}>
        <Icon name={table ? 'chart' : 'table'} />
      </button>
      {take && (
        <Menu id={'take-' + id} label={word('figure.picture')} items={items} choose={(how) => take(how as Take)} look="plain">
          <Icon name="copy" />
        </Menu>
      )}
    </div>
  );
}
