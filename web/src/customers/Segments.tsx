// How customers divide: by recency, frequency and value, by rules of a person's own, by channel, employee or another column;
// a part leads on to what it divides into, and to its users.
import { useEffect, useState } from 'preact/hooks';
import { answered, askLog, isAsked, lastAsked } from '../data/ask';
import { Busy } from '../data/Busy';
import { nameOf } from '../data/types';
import { word } from '../lang/words';
import { among, Choose } from '../search/Field';
import type { State } from '../state/state';
import { AdoptButton } from './Adopt';
import { ListButton } from './List';
import { Picked } from './Picked';
import { Rules } from './Rules';
import { Takes } from './Takes';
import { Told } from './Told';
import type { Customers, LogTold, Named } from './types';

const slot = 'cust-segments';

export function Segments({ state }: { state: State }) {
  const [asks, setAsks] = useState<Customers>(() => (lastAsked(state, slot)?.customers as Customers | undefined) ?? {});
  const [rules, setRules] = useState<Named[]>(asks.rules ?? []);
  const { log } = state.data;
  const customers = { ...asks, log: nameOf(log), hash: log?.hash };
  const question = { kind: 'segments', customers };
  useEffect(() => {
    if (log?.read && !isAsked(state, slot, question)) void askLog(slot, question);
  }, [log?.read, state.lang, asks]);
  const { answer, faults } = answered<LogTold>(state, slot);
  const divide = answer?.divide ?? [];
  const by = asks.by ?? '';
  const of = asks.of ?? [];
  const pick = (id: string) => {
    const picks = [...of.filter((one) => one.by !== by), { by, key: id.slice(1) }];
    const next = ['', ...divide.map((one) => one.id)].find((one) => picks.every((pick) => pick.by !== one)) ?? by;
    setAsks({ ...asks, of: picks, by: next });
    document.getElementById('cust-by')?.focus();
  };
  const leave = (at: number) => {
    setAsks({ ...asks, by: of[at].by, of: of.filter((_, i) => i !== at) });
    document.getElementById('cust-by')?.focus();
  };
  const own = (rules: Named[]) => setAsks({ rules: rules.length > 0 ? rules : undefined, by: '' });
  return (
    <section class="cust-part" aria-label={word('cust.segments')}>
      <h2 class="cust-head">{answer?.sentence.map((span) => span.text).join('') ?? word('cust.segments')}</h2>
      <Rules rules={rules} faults={faults} change={setRules} ask={own} />
      <div class="cust-line">
        <Choose id="cust-by" label={word('cust.by')} value={by} groups={among(word(asks.rules ? 'cust.own' : 'cust.rfm'), divide)} choose={(by) => setAsks({ ...asks, by })} />
        <ListButton customers={{ ...customers, list: true }} kind="segments" />
        <AdoptButton id="cust-keep-segments" state={state} slot={slot} question={question} adopt={answer?.adopt} />
        <Picked names={answer?.picked ?? []} leave={leave} />
      </div>
      {faults.filter((fault) => !rules.some((one) => one.name === fault.path)).map((fault) => (
        <p key={fault.message} class="failure" role="alert">
          {fault.message}
        </p>
      ))}
      <Busy state={state} slot={slot} />
      {answer && <Told told={answer} choose={pick} />}
      <Takes slot={slot} kind="segments" customers={customers} takes={answer?.takes} />
    </section>
  );
}
