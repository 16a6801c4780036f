// Copying, cutting and pasting in the grid. The text of what is chosen is asked for as soon as
// the choice rests, since a copy must answer at once.
import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../core/ask';
import { counted, word } from '../lang/words';
import { store, type Doc } from '../state/state';
import type { Block } from '../view';
import { gridQuestion, paste, type Asked } from './paste';

interface Props {
  box: () => HTMLElement | null;
  doc: Doc | null;
  lang: string;
  chosen: Asked; // the cells that are chosen
  below: string[]; // the rows from the first chosen one to the last of the grid
  isEditing: () => boolean;
  clear: (name: string) => void;
}

const rest = 80; // milliseconds

export function useClipboard(props: Props) {
  const now = useRef(props);
  now.current = props;
  const have = useRef<{ key: string; block: Block } | null>(null);
  const { chosen, doc, lang } = props;
  const key = JSON.stringify([chosen, lang]);
  const plan = useRef(doc?.text);
  if (plan.current !== doc?.text) have.current = null;
  plan.current = doc?.text;

  // fetch drops an answer that another choice or another plan has overtaken.
  const fetch = async (): Promise<Block | null> => {
    if (have.current?.key === key) return have.current.block;
    const question = gridQuestion('copy', chosen);
    if (!question) return null;
    const answer = await ask<Block>(question);
    if (!answer.result) return null;
    if (question.plan === plan.current && JSON.stringify([now.current.chosen, now.current.lang]) === key) {
      have.current = { key, block: answer.result };
      store.set({ chosen: answer.result });
    }
    return answer.result;
  };
  const fetchNow = useRef(fetch);
  fetchNow.current = fetch;

  useEffect(() => {
    const wait = setTimeout(() => void fetchNow.current(), rest);
    return () => clearTimeout(wait);
  }, [key, doc?.text]);
  useEffect(() => () => store.set({ chosen: null, pasting: null, note: null }), []);

  useEffect(() => {
    const isOurs = () => !now.current.isEditing() && !!now.current.box()?.contains(document.activeElement);
    const copy = (event: ClipboardEvent) => {
      if (!isOurs() || !event.clipboardData) return false;
      event.preventDefault();
      const { chosen } = now.current;
      const key = JSON.stringify([chosen, now.current.lang]);
      if (have.current?.key === key) event.clipboardData.setData('text/plain', have.current.block.text);
      else void fetchNow.current().then((block) => block && navigator.clipboard?.writeText(block.text));
      store.set({ say: counted('grid.copied1', 'grid.copied', chosen.rows.length * chosen.wide) });
      return true;
    };
    const onCopy = (event: ClipboardEvent) => void copy(event);
    const onCut = (event: ClipboardEvent) => {
      const { chosen } = now.current;
      if (copy(event)) now.current.clear(counted('grid.cut1', 'grid.cut', chosen.rows.length * chosen.wide));
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isOurs()) return;
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '') store.set({ note: { text: word('grid.nothing') } });
      else void paste({ ...now.current.chosen, rows: now.current.below }, text);
    };
    // The keys of a copy are held one after the other: the text is fetched with the first.
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.key === 'Control' || event.key === 'Meta') && isOurs()) void fetchNow.current();
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
