// The levers of a search with several: each with its bounds, one more to choose.
import { word } from '../lang/words';
import { put } from './run';
import type { Search, SearchForm } from './types';

interface Props {
  search: Search;
  form: SearchForm;
  paths: string[];
  set: (paths: string[]) => void;
  effort?: boolean;
  most?: string; // the upper bound while none is typed
  enter: () => void;
}

export function Levers({ search, form, paths, set, effort, most, enter }: Props) {
  const left = form.levers.filter((one) => !paths.includes(one.path));
  const all = paths.map((path) => form.levers.find((one) => one.path === path)!);
  const field = (path: string, key: 'low' | 'high' | 'effort', hint: string, label: string) => (
    <input
      type="text"
      autocomplete="off"
      spellcheck={false}
      aria-label={label}
      placeholder={hint}
      value={search.bounds[path]?.[key] ?? ''}
      onInput={(event) => put({ bounds: { ...search.bounds, [path]: { ...search.bounds[path], [key]: event.currentTarget.value } } })}
      onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && event.keyCode !== 229 && enter()}
    />
  );
  return (
    <div class="search-levers">
      <table>
        <caption class="unseen">{word('search.levers')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('search.levers')}</th>
            <th scope="col">{word('search.low')}</th>
            <th scope="col">{word('search.high')}</th>
            {effort && <th scope="col">{word('search.effort')}</th>}
            <th />
          </tr>
        </thead>
        <tbody>
          {all.map((one) => (
            <tr key={one.path}>
              <th scope="row">
                {one.label}
                <small>{one.now}</small>
              </th>
              <td>{field(one.path, 'low', one.low, `${one.label} · ${word('search.low')}`)}</td>
              <td>{field(one.path, 'high', most ?? one.high, `${one.label} · ${word('search.high')}`)}</td>
              {effort && <td>{field(one.path, 'effort', '1', `${one.label} · ${word('search.effort')}`)}</td>}
              <td>
                <button type="button" class="plain" aria-label={word('search.leave', { name: one.label })} title={word('search.leave', { name: one.label })} onClick={() => set(paths.filter((path) => path !== one.path))}>
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left.length > 0 && (
        <select id="search-add" aria-label={word('search.add')} value="" onChange={(event) => set([...paths, event.currentTarget.value])}>
          <option value="">{word('search.add')}</option>
          {left.map((one) => (
            <option key={one.path} value={one.path}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
