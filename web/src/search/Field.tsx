// One field of a search: its label above, what was typed in the planner's blue.
interface Props {
  id: string;
  label: string;
  value: string;
  hint?: string; // what holds while nothing is typed
  type: (text: string) => void;
  enter?: () => void; // where no form around it is sent by the key
  fault?: string; // what is wrong with it
}

export function Field({ id, label, value, hint, type, enter, fault }: Props) {
  return (
    <label class="search-field" for={id}>
      <span>{label}</span>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={value}
        placeholder={hint}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? id + '-fault' : undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && event.keyCode !== 229 && enter?.()}
      />
      {fault && (
        <span class="failure" id={id + '-fault'} role="alert">
          {fault}
        </span>
      )}
    </label>
  );
}

interface Choice {
  path: string;
  label: string;
}

interface ChooseProps {
  id: string;
  label: string;
  value: string;
  groups: { label: string; items: Choice[] }[];
  choose: (path: string) => void;
}

export function Choose({ id, label, value, groups, choose }: ChooseProps) {
  const options = (items: Choice[]) =>
    items.map((one) => (
      <option key={one.path} value={one.path}>
        {one.label}
      </option>
    ));
  const filled = groups.filter((group) => group.items.length > 0);
  return (
    <label class="search-field" for={id}>
      <span>{label}</span>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {filled.map((group) => (group.label ? <optgroup key={group.label} label={group.label}>{options(group.items)}</optgroup> : options(group.items)))}
      </select>
    </label>
  );
}

// among is the choice of one of several, or of none.
export const among = (none: string, of: { id: string; text: string }[]) => [{ label: '', items: [{ path: '', label: none }, ...of.map(({ id, text }) => ({ path: id, label: text }))] }];
