// The first screen: open a plan, or begin from a template.
import { word } from '../lang/words';
import { Language } from '../shell/Bar';
import { Icon, Leaf } from '../shell/icons';
import { ThemeMenu } from '../shell/Theme';
import { openTemplate } from '../state/plans';
import { store, type State, type Template } from '../state/state';
import { BrokenFile } from './BrokenFile';
import { choose } from './choose';
import { Recover } from './Recover';

export function Start({ state }: { state: State }) {
  return (
    <div class="start" id="main" role="main" tabIndex={-1}>
      <section class="left">
        <p class="logo">
          <Leaf size={22} /> Planleaf
        </p>
        <h1>{word('app.slogan')}</h1>
        <p class="lead">{word('app.lead')}</p>
        <div class="drop">
          <Icon name="file" size={26} />
          <button class="button primary big" id="open" type="button" onClick={() => void choose()}>
            {word('start.open')}
          </button>
          <p class="quiet">
            {word('start.drop')}
            <br />
            {word('start.kinds')}
          </p>
        </div>
        {state.data.waiting.length > 0 && (
          <p class="data-waiting" role="status">
            {word('data.waiting', { file: state.data.waiting.map((file) => file.name).join(', ') })}
          </p>
        )}
        {state.doc && state.page && (
          <button class="button" id="back" type="button" onClick={() => store.set({ start: false, broken: null })}>
            {word('start.back', { title: state.page.title })}
          </button>
        )}
        <Recover state={state} />
        <p class="end">{word('app.offline')}</p>
      </section>
      <section class="right">
        <div class="switches">
          <Language lang={state.lang} />
          <ThemeMenu theme={state.theme} />
        </div>
        {state.failure && (
          <p class="failure" role="alert">
            {word('status.failure', { why: state.failure })}
          </p>
        )}
        {state.broken ? <BrokenFile broken={state.broken} kept={state.doc !== null} /> : <Templates templates={state.templates} />}
      </section>
    </div>
  );
}

function Templates({ templates }: { templates: Template[] }) {
  return (
    <>
      <h2>{word('start.templates')}</h2>
      <ul class="templates">
        {templates.map((one) => (
          <li key={one.id}>
            <button type="button" id={'template-' + one.id} onClick={() => void openTemplate(one.id)}>
              <Narrowing shape={one.shape ?? []} />
              <span>
                <b>{one.title}</b>
                <small>{one.note}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

// The template's funnel as a small picture: each stage as tall as its share.
function Narrowing({ shape }: { shape: number[] }) {
  const pitch = 74 / Math.max(4, shape.length);
  return (
    <svg class="narrowing" width="74" height="40" viewBox="0 0 74 40" aria-hidden="true">
      {shape.map((share, i) => (
        <rect key={i} class={i === shape.length - 1 ? 'won' : ''} x={i * pitch} y={20 - 20 * share} width={pitch - 2} height={40 * share} rx="1" />
      ))}
    </svg>
  );
}
