// The What-if page: pinned assumptions at the left, what becomes of the plan at the right.
import { useState } from 'preact/hooks';
import { FigureView } from '../chart/Figure';
import { word } from '../lang/words';
import { discardDraft, saveDraft } from '../scenario/acts';
import { NamePanel } from '../scenario/NamePanel';
import { Strip } from '../overview/Strip';
import { Head } from '../shell/Head';
import { standing } from '../state/pages';
import type { Page } from '../view';
import { Choose } from './Choose';
import { Pin } from './Pin';
import { suggest } from './pins';
import type { WhatIf } from './types';

// Of a report (fixed) the pins are given, and there is nothing to do but to move them.
export function WhatIfView({ page, whatif, fixed = false }: { page: Page; whatif: WhatIf; fixed?: boolean }) {
  const [main, ...others] = whatif.figures;
  return (
    <>
      <Head page={page}>{whatif.changes > 0 && <Acts fixed={fixed} />}</Head>
      <div class="columns whatif">
        <section class="figure four pins">
          <h2>{word(fixed ? 'reader.pins' : 'pin.title')}</h2>
          {!fixed && <p class="sub">{word('pin.sub')}</p>}
          <Pins whatif={whatif} fixed={fixed} under={standing(page.bar)} />
        </section>
        <div class="eight stack">
          <Strip kpis={whatif.kpis} />
          <FigureView figure={main} height={300} span="" />
          <div class="pair">
            {others.map((figure) => (
              <FigureView key={figure.id} figure={figure} height={250} span="" />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}

// What can become of the draft; to take all changes back is to discard it.
function Acts({ fixed }: { fixed: boolean }) {
  const [naming, setNaming] = useState(false);
  return (
    <div class="acts">
      <button class="button" id="whatif-reset" type="button" onClick={() => void discardDraft()}>
        {word('whatif.reset')}
      </button>
      {!fixed && (
        <div class="holds-panel">
          <button class="button primary" id="whatif-save" type="button" aria-haspopup="dialog" aria-expanded={naming} onClick={() => setNaming(!naming)}>
            {word('whatif.saveAs')}
          </button>
          {naming && <NamePanel label={word('scenario.new')} save={saveDraft} close={() => setNaming(false)} back="whatif-save" />}
        </div>
      )}
    </div>
  );
}

function Pins({ whatif, fixed, under }: { whatif: WhatIf; fixed: boolean; under: string }) {
  const sliders = whatif.sliders ?? [];
  const [choosing, setChoosing] = useState(false);
  const end = sliders.length - 1;
  return (
    <>
      {sliders.length === 0 && <p class="pin-empty">{word('pin.empty')}</p>}
      <ul>
        {sliders.map((slider, i) => (
          <Pin key={slider.path} slider={slider} fixed={fixed} under={under} first={i === 0} last={i === end} />
        ))}
      </ul>
      {!fixed && (
        <div class="pin-more">
          <button class="linked" id="pin-more" type="button" onClick={() => setChoosing(true)}>
            {word('pin.more')}
          </button>
          {whatif.own && (
            <button class="linked" id="pin-suggest" type="button" onClick={() => void suggest()}>
              {word('pin.suggest')}
            </button>
          )}
        </div>
      )}
      {choosing && <Choose pinned={sliders.map((one) => one.path)} close={() => setChoosing(false)} />}
    </>
  );
}
