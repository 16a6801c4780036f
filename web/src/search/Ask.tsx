// What is asked: the number, what may move and how far, and the button that begins.
import { word } from '../lang/words';
import { Choose, Field } from './Field';
import { Levers } from './Levers';
import { chosen, giveUp, looksAt, put, run, usual } from './run';
import type { Search, SearchForm, Sure } from './types';

const sures = [['', 'search.sure.line'], ['share', 'search.sure.share'], ['point', 'search.sure.point'], ['chance', 'search.sure.chance']] as const;

export function Ask({ search, form, stale }: { search: Search; form: SearchForm; stale: boolean }) {
  const { tab, running } = search;
  const now = chosen(search, form);
  const begin = () => void run(form);
  const set = (more: Partial<Search>) => put(more);
  const at = looksAt(search, form);
  if (!now.metric || !now.lever) return <p class="quiet five">{word('search.nothing')}</p>;
  return (
    <section class="figure five search-ask">
      <h2>{word('search.question')}</h2>
      <Choose id="search-metric" label={word(tab === 'optimize' && at !== 'chance' ? 'search.goal' : 'search.metric')} value={now.metric.path} groups={[{ label: '', items: form.metrics.map((one) => ({ path: one.path, label: `${one.label}  ${one.now}` })) }]} choose={(metric) => set({ metric, to: '' })} />
      {tab !== 'optimize' && <Field id="search-to" label={word('search.to')} value={now.to} type={(to) => set({ to })} enter={begin} />}
      {form.sure && (
        <div class="search-pair">
          <Choose id="search-sure" label={word('search.sure')} value={at} groups={[{ label: '', items: sures.filter(([one]) => one !== 'chance' || tab === 'optimize').map(([path, key]) => ({ path, label: word(key) })) }]} choose={(sure) => set({ sure: sure as Sure | '' })} />
          {at === 'share' && <Field id="search-share" label={word('search.share')} value={search.share} hint={usual.share} type={(share) => set({ share })} enter={begin} />}
          {at === 'point' && <Field id="search-point" label={word('search.point')} value={search.point} hint={usual.point} type={(point) => set({ point })} enter={begin} />}
          {at === 'chance' && <Field id="search-to" label={word('search.reaching')} value={now.to} type={(to) => set({ to })} enter={begin} />}
        </div>
      )}
      {tab === 'seek' && <Seek search={search} form={form} enter={begin} />}
      {tab === 'reach' && <Levers search={search} form={form} paths={now.few} set={(few) => set({ few })} effort enter={begin} />}
      {tab === 'optimize' && (
        <>
          <div class="search-pair">
            <Field id="search-total" label={word(search.monthly ? 'search.whole' : 'search.total')} value={now.total} type={(total) => set({ total })} enter={begin} />
            <Field id="search-change" label={word('search.change')} value={search.change} hint={word('search.any')} type={(change) => set({ change })} enter={begin} />
            <Field id="search-step" label={word('search.step')} value={search.step} hint={word('search.any')} type={(step) => set({ step })} enter={begin} />
          </div>
          <label class="search-check">
            <input id="search-spare" type="checkbox" checked={search.spare} onChange={(event) => set({ spare: event.currentTarget.checked })} />
            {word('search.spare')}
          </label>
          <label class="search-check">
            <input id="search-monthly" type="checkbox" checked={search.monthly} onChange={(event) => set({ monthly: event.currentTarget.checked, total: null })} />
            {word('search.monthly')}
          </label>
          <Levers search={search} form={form} paths={now.split} set={(split) => set({ split })} most={now.total || undefined} enter={begin} />
        </>
      )}
      {search.faults.map((fault) => (
        <p key={fault.code + fault.path} class="search-fault" role="alert">
          ⚠ {fault.message}
        </p>
      ))}
      <div class="acts">
        {running ? (
          <button id="search-stop" type="button" class="button" onClick={giveUp}>
            {word('search.stop')}
          </button>
        ) : (
          <button id="search-run" type="button" class="button primary" onClick={begin}>
            {word('search.run')}
          </button>
        )}
        {running && search.tried > 0 && (
          <span class="search-progress" role="status">
            <progress max={1} value={search.part} aria-label={word('search.progress')} />
            {word('search.tried', { n: String(search.tried) })}
          </span>
        )}
        {stale && !running && <span class="quiet">{word('search.stale')}</span>}
      </div>
    </section>
  );
}

function Seek({ search, form, enter }: { search: Search; form: SearchForm; enter: () => void }) {
  const { lever } = chosen(search, form);
  const typed = search.bounds[lever.path] ?? {};
  const bound = (key: 'low' | 'high') => (text: string) => put({ bounds: { ...search.bounds, [lever.path]: { ...typed, [key]: text } } });
  return (
    <>
      <Choose
        id="search-lever"
        label={word('search.lever')}
        value={lever.path}
        groups={[
          { label: word('search.together'), items: form.together },
          { label: word('search.single'), items: form.levers.map((one) => ({ path: one.path, label: `${one.label}  ${one.now}` })) },
        ]}
        choose={(path) => put({ lever: path })}
      />
      <div class="search-pair">
        <Field id="search-low" label={word('search.low')} value={typed.low ?? lever.low} type={bound('low')} enter={enter} />
        <Field id="search-high" label={word('search.high')} value={typed.high ?? lever.high} type={bound('high')} enter={enter} />
      </div>
    </>
  );
}
