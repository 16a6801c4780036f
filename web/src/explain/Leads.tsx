// A number that leads to its explanation: press it, or F8 while it has the focus.
import type { ComponentChildren } from 'preact';
import { word } from '../lang/words';
import { store } from '../state/state';
import { explain } from './walk';

interface Props {
  to?: string; // address of the number; without one it is only shown
  children: ComponentChildren;
}

export function Leads({ to, children }: Props) {
  if (!to) return <>{children}</>;
  const isSaid = store.get().page?.comments?.marks.some((one) => one.open > 0 && (one.at ? one.path + '@' + one.at : one.path) === to);
  return (
    <button type="button" class={isSaid ? 'leads said' : 'leads'} data-explain={to} title={word('explain.open')} onClick={() => explain(to)}>
      {children}
    </button>
  );
}
