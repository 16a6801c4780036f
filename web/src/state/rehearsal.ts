// What the spare worker practises on: the edit that changes nothing, over and over, of the
// plan that was opened. Its answers are thrown away.
import { rehearse } from '../core/ask';
import type { Question } from '../core/types';
import type { Page } from '../view';

const rounds = 40;

export function rehearseEdits(plan: string, lang: string): void {
  const sheet: Question = { do: 'page', plan, view: 'assume', section: '', lang };
  let left = rounds;
  let question: Question = sheet;
  rehearse<Page>((answer) => {
    const row = answer?.result?.assume?.rows.find((one) => one.kind === 'input' && one.form === 'constant' && one.input);
    if (row) question = { ...sheet, edits: [{ do: 'type', path: row.path, text: row.input }] };
    return left-- > 0 ? question : null;
  });
}
