// A number that leads to its explanation: press it, or F8 while it has the focus.
import type { ComponentChildren } from 'preact';
import { word } from '../lang/words';
import { explain } from './walk';

interface Props {
  to?: string; // address of the number; without one it is only shown
  children: ComponentChildren;
}

export function Leads({ to, children }: Props) {
  if (!to) return <>{children}</>;
  return (
    <button type="button" class="leads" data-explain={to} title={word('explain.open')} onClick={() => explain(to)}>
      {children}
    </button>
  );
}
