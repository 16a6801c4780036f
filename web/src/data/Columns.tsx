// Which column says what: each with its first values, and a choice. A table without a column of events is of one event.
import { useState } from 'preact/hooks';
import { word, type Word } from '../lang/words';
import { among, Choose, Field } from '../search/Field';
import { decide } from './open';
import type { LogForm } from './read';
import type { Columns, How, Log } from './types';

const roles = ['user', 'event', 'time', 'value', 'channel', 'employee', 'key', 'flag'] as const;
type Role = (typeof roles)[number] | 'group' | '';

const labels: Record<Role, Word> = {
  '': 'data.unused',
  user: 'data.user',
  event: 'data.event',
  time: 'data.time',
  value: 'data.value',
  channel: 'data.channel',
  employee: 'data.employee',
  group: 'data.group',
  key: 'data.key',
  flag: 'data.flag',
};

const roleOf = (columns: Columns, id: string): Role => roles.find((role) => columns[role] === id) ?? (columns.groups?.includes(id) ? 'group' : '');

// given is the mapping with another role for a column; what had the role before has none.
function given(columns: Columns, id: string, role: Role): Columns {
  const next: Columns = { ...columns, groups: columns.groups?.filter((one) => one !== id) };
  for (const one of roles) if (next[one] === id) delete next[one];
  if (role === 'group') next.groups = [...(next.groups ?? []), id];
  else if (role) next[role] = id;
  if (next.event) delete next.as;
  if (!next.flag) delete next.flagAs;
  return next;
}

// firstRows are what the first row of a file may be. Where it is the other one, the columns are called otherwise: all is recognised again.
const firstRows = () => [
  { id: 'yes', text: word('data.headerYes') },
  { id: 'no', text: word('data.headerNo') },
];

// nameOf is how a column is called in a mapping: by its head, where no earlier one has the same, else by its number.
const nameOf = (heads: string[], i: number): string => (heads.indexOf(heads[i]) === i ? heads[i] : String(i + 1));

export function ColumnsView({ log, form }: { log: Log; form: LogForm }) {
  const { zone, header, start, drop } = log.read ?? form; // with the person's columns, those of the plan count no longer: all is said
  const now: How = { columns: log.read?.columns ?? log.how.columns ?? form.columns, clock: log.how.clock ?? form.clock, zone: zone === 'Z' ? '' : zone, header, start, drop };
  const [how, setHow] = useState(now);
  const columns = how.columns!;
  const set = (more: Partial<How>) => setHow({ ...how, ...more });
  const setColumns = (more: Partial<Columns>) => set({ columns: { ...columns, ...more } });
  // Another column of times may be written otherwise: that is recognised again.
  const map = (id: string, role: Role) => set({ columns: given(columns, id, role), clock: role === 'time' || columns.time === id ? '' : how.clock });
  return (
    <form
      class="data-columns"
      onSubmit={(event) => {
        event.preventDefault();
        void decide(how);
      }}
    >
      <div class="scroll" tabIndex={0} role="region" aria-label={word('data.columns')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{word('data.column')}</th>
              <th scope="col">{word('data.means')}</th>
              <th scope="col">{word('data.first')}</th>
            </tr>
          </thead>
          <tbody>
            {form.heads.map((head, i) => (
              <tr key={i}>
                <th scope="row">{head}</th>
                <td>
                  <select aria-label={word('data.meansOf', { head })} value={roleOf(columns, nameOf(form.heads, i))} onChange={(event) => map(nameOf(form.heads, i), event.currentTarget.value as Role)}>
                    {Object.entries(labels).map(([role, label]) => (
                      <option key={role} value={role}>
                        {word(label)}
                      </option>
                    ))}
                  </select>
                </td>
                <td class="data-values">
                  {form.sample.slice(0, 4).map((row, r) => (
                    <span key={r} title={row[i]}>
                      {row[i]}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="data-fields">
        {!columns.event && <Field id="data-as" label={word('data.as')} value={columns.as ?? ''} type={(as) => setColumns({ as })} />}
        {columns.flag && <Field id="data-flag-as" label={word('data.flagAs')} value={columns.flagAs ?? ''} type={(flagAs) => setColumns({ flagAs })} />}
        <Choose id="data-clock" label={word('data.clock')} value={how.clock ?? ''} groups={among(word('data.clockOpen'), form.clocks)} choose={(clock) => set({ clock })} />
        <Choose id="data-header" label={word('data.header')} value={how.header ?? ''} groups={among(word('data.clockOpen'), firstRows())} choose={(header) => void decide({ header: header as How['header'], columns: undefined, clock: '' })} />
        <Field id="data-zone" label={word('data.zone')} value={how.zone ?? ''} hint="+08:00" type={(zone) => set({ zone })} />
      </div>
      <button type="submit" class={'button' + (log.read ? '' : ' primary')} id="data-read">
        {word('data.read')}
      </button>
    </form>
  );
}
