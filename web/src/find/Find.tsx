// Find: any number, assumption, section or command, by any of its names. A number answers
// with its value.
import { useState } from 'preact/hooks';
import { Pick, type PickItem } from '../float/Pick';
import { word } from '../lang/words';
import { commands, possible } from '../shell/commands';
import { keyText } from '../shell/keys';
import { store, type State } from '../state/state';
import type { Found } from '../view';
import { leadTo } from './lead';
import { useFound } from './search';

export function Find({ state }: { state: State }) {
  const [text, setText] = useState('');
  const answer = useFound(text);
  const isAsked = text.trim() !== '';
  const found = !isAsked ? [...state.recent, ...possible(state).map(({ id }) => command(id))] : (answer?.found ?? []);
  const items = found.map(shown);
  const close = () => store.set({ overlay: '' });
  const take = (item: PickItem, explain: boolean) => {
    const one = found.find((each) => idOf(each) === item.id)!;
    store.set({ overlay: '', recent: remembered(state.recent, one) });
    leadTo(one, explain);
  };
  return <Pick id="find" label={word('bar.find')} items={items} none={answer === null ? '' : word('find.none')} late={isAsked && answer?.text !== text} text={text} type={setText} take={take} close={close} />;
}

const command = (id: string): Found => ({ kind: 'command', path: id, label: '' });

const idOf = ({ kind, path }: Found): string => kind + ' ' + path;

function shown(one: Found): PickItem {
  const id = idOf(one);
  if (one.kind === 'command') {
    const own = commands.find((each) => each.id === one.path)!;
    return { id, label: word(own.says), value: own.key && keyText(own.key), look: 'cap' };
  }
  const sub = one.kind === 'section' ? word('nav.assume') : one.sub;
  return { id, label: one.label, sub, value: one.value, look: one.kind === 'place' ? 'yours' : '' };
}

// remembered puts what was found before what was found the last times. Values are left out: they
// may be others by then.
function remembered(recent: Found[], { value, ...one }: Found): Found[] {
  if (one.kind === 'command') return recent;
  return [one, ...recent.filter((other) => idOf(other) !== idOf(one))].slice(0, 4);
}
