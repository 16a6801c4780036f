// Data: a log is brought, its columns are mapped, what was read and what is at fault is said.
import { useState } from 'preact/hooks';
import { word } from '../lang/words';
import type { State } from '../state/state';
import type { Page } from '../view';
import { choose } from './choose';
import { ColumnsView } from './Columns';
import { Evidence } from './Evidence';
import { FilesView } from './Files';
import { FaultsView } from './Faults';
import { IdentityView } from './Identity';
import { KeepButton } from './Keep';
import { NamesView } from './Names';
import { bring, putAway } from './open';
import { ActualsView } from './actuals/Actuals';

export function DataView({ state, page }: { state: State; page: Page }) {
  const { log, reading } = state.data;
  const [mapping, setMapping] = useState(false);
  const isOpen = mapping || !log?.read;
  return (
    <>
      <Evidence state={state} page={page} frame={page.evidence!} tools={<Acts state={state} />}>
        {log?.read && (
          <>
            <FilesView log={log} />
            <div class="columns">
              <NamesView read={log.read} />
              <FaultsView read={log.read} />
            </div>
          </>
        )}
      </Evidence>
      {log && !log.read && !reading && (
        <>
          {log.faults.map((fault, i) => (
            <p key={i} class="failure" role="alert">
              {fault.message}
            </p>
          ))}
          <FilesView log={log} />
          <Acts state={state} />
        </>
      )}
      {log?.form && (
        <details class="data-details" open={isOpen}>
          <summary
            id="data-mapping"
            onClick={(event) => {
              event.preventDefault();
              setMapping(!isOpen);
            }}
          >
            {word('data.columns')}
          </summary>
          <ColumnsView key={log.key} log={log} form={log.form} />
          {log.files.length > 0 && <IdentityView log={log} form={log.form} />}
        </details>
      )}
      <ActualsView state={state} />
    </>
  );
}

function Acts({ state }: { state: State }) {
  return (
    <div class="choices">
      <KeepButton state={state} />
      <button type="button" class="button" id="data-choose" onClick={() => void choose()}>
        {word('data.another')}
      </button>
      {!!state.data.log?.files.length && (
        <button type="button" class="button" id="data-sample" onClick={() => void bring([])}>
          {word('data.openSample')}
        </button>
      )}
      <button type="button" class="button" id="data-away" onClick={putAway}>
        {word('data.away')}
      </button>
    </div>
  );
}
