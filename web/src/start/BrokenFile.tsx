// A file that cannot be opened: every fault with its place, its reason and a cure. One that is no plan at all has
// nothing to correct: it is said what it is.
import { word } from '../lang/words';
import { store, type Broken } from '../state/state';
import { choose } from './choose';

export function BrokenFile({ broken, kept }: { broken: Broken; kept: boolean }) {
  const [{ code, message } = { code: '', message: '' }] = broken.faults;
  const isOther = /^(file|reader|plan-is-scenario)/.test(code);
  return (
    <section class="broken" role="alert">
      <div class="head">
        <div>
          <h1>{word(!isOther ? 'fault.title' : code === 'plan-is-scenario' ? 'fault.scenario' : 'fault.other', { file: broken.file, n: String(broken.faults.length) })}</h1>
          {isOther && <p>{message}</p>}
          <p class="quiet">{[kept && word('fault.kept'), !isOther && word('fault.mend')].filter(Boolean).join(' ')}</p>
        </div>
        <div class="acts">
          <button class="button" type="button" onClick={() => void choose()}>
            {word('fault.again')}
          </button>
          <button class="button" id="close-broken" type="button" onClick={() => store.set({ broken: null })}>
            {word('help.close')}
          </button>
        </div>
      </div>
      {!isOther && (
        <div class="scroll">
          <table class="faults">
            <thead>
              <tr>
                <th class="right">{word('fault.at')}</th>
                <th>{word('fault.where')}</th>
                <th>{word('fault.what')}</th>
                <th>{word('fault.fix')}</th>
              </tr>
            </thead>
            <tbody>
              {broken.faults.map((fault, i) => (
                <tr key={i} class={fault.warning ? 'warning' : ''}>
                  <td class="right nowrap">{fault.line ? `${fault.line}:${fault.column ?? 1}` : ''}</td>
                  <td class="path">{fault.path}</td>
                  <td>{fault.message}</td>
                  <td class="nowrap">
                    {fault.fixes?.map((fix) => (
                      <code key={fix}>{fix}</code>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
