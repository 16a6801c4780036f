// The keys, area by area.
import { Dialog } from '../float/Dialog';
import { word } from '../lang/words';
import { store } from '../state/state';
import { areas, keyText } from './keys';

export function Help() {
  const close = () => store.set({ overlay: '' });
  return (
    <Dialog id="help" label={word('help.title')} close={close}>
      <div class="help-head">
        <h2>{word('help.title')}</h2>
        <button class="button small" id="close-help" type="button" onClick={close}>
          {word('help.close')}
        </button>
      </div>
      <div class="help">
        {areas.map((area) => (
          <section key={area.says}>
            <h3>{word(area.says)}</h3>
            <dl>
              {area.keys.map((key) => (
                <div key={key.says}>
                  <dt>{word(key.says)}</dt>
                  <dd>
                    {key.chords.map((chord) => (
                      <kbd key={chord}>{keyText(chord)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
