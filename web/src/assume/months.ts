// Assumptions that are not written by month, and a month of them that is to change: what is
// given up for it, in words.
import type { Fault } from '../core/types';
import { word, type Word } from '../lang/words';
import type { GridRow, Paste } from '../view';

const names: Record<string, Word> = { range: 'form.range', growth: 'form.growth', counts: 'form.counts', dist: 'form.dist' };

// Forms by the paths of their assumptions.
type Forms = ReadonlyMap<string, string>;

// nameOf is what all of them are, in words that stand inside a sentence.
const nameOf = (forms: Forms): string => {
  const [form, ...others] = new Set(forms.values());
  return word((others.length === 0 && names[form]) || 'month.old').toLowerCase();
};

const lostOf = (forms: Forms): string => word('month.lost', { form: nameOf(forms) });

// isAsk says that nothing is wrong with what was typed: the person has to say which months it is for.
export const isAsk = (fault: Fault): boolean => fault.code === 'period-needs-series';

export const formsOfFaults = (faults: Fault[]): Forms => new Map(faults.map((one) => [one.path, one.args?.[0] ?? '']));

export function formsOfPaste(block: Paste, rows: GridRow[]): Forms {
  const paths = new Set(block.cells.filter((cell) => cell.monthly).map((cell) => cell.path));
  return new Map(rows.filter((row) => paths.has(row.path)).map((row) => [row.path, row.form ?? '']));
}

// question: "3 × range: write by month?"
export const question = (forms: Forms): string => word('month.ask', { what: word('month.is', { n: String(forms.size), form: nameOf(forms) }) });

// agreed: "By month, range given up"
export const agreed = (forms: Forms): string => word('month.yes', { lost: lostOf(forms) });

// What one cell asks: why, and the two answers.
export function asked(fault: Fault, month: string, typed: string): { says: string; only: string; all: string } {
  const forms = formsOfFaults([fault]);
  const [form, , after] = fault.args ?? [];
  return {
    says: word('month.says', { typed, form: nameOf(forms) }),
    only: word('month.only', { month, lost: lostOf(forms) }),
    all: word('month.all', { what: after === form ? word('month.kept') : lostOf(forms) }),
  };
}
