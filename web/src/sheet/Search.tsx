// Search among the rows as a person types. While the core answers, only the newest text waits.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { show } from '../state/pages';

export function Search({ filter }: { filter: string }) {
  const field = useRef<HTMLInputElement>(null);
  const busy = useRef(false);
  useLayoutEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = filter;
  }, [filter]);
  const search = async () => {
    if (busy.current) return;
    busy.current = true;
    for (let asked: string | null = null; field.current && field.current.value.trim() !== asked; ) {
      asked = field.current.value.trim();
      await show({ filter: asked });
    }
    busy.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Escape' || !field.current?.value) return;
    field.current.value = '';
    event.preventDefault();
    event.stopPropagation();
    void search();
  };
  return <input ref={field} id="sheet-search" class="search" type="search" defaultValue={filter} placeholder={word('sheet.search')} aria-label={word('sheet.search')} onInput={(event) => !event.isComposing && void search()} onCompositionEnd={() => void search()} onKeyDown={onKeyDown} />;
}
