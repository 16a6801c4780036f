// Asking the core while a person types: one question at a time, always the newest text; an
// answer to a text that has changed since is dropped.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../core/ask';
import { offers } from '../shell/commands';
import { store } from '../state/state';
import type { Found } from '../view';

interface Answered {
  text: string; // what was asked
  found: Found[];
}

// useFound is the last answer, and the text that it belongs to; null until there is one.
export function useFound(text: string): Answered | null {
  const [found, setFound] = useState<Answered | null>(null);
  const want = useRef(text);
  const asking = useRef(false);
  useEffect(() => {
    want.current = text;
    if (!asking.current) void search();
  }, [text]);
  useEffect(() => () => void (want.current = ''), []);

  async function search(): Promise<void> {
    asking.current = true;
    for (let asked = ''; want.current !== asked && want.current.trim() !== ''; ) {
      asked = want.current;
      const state = store.get();
      const answer = await ask<Found[]>({ do: 'find', plan: state.doc?.text, scenario: state.scenario, draft: true, lang: state.lang, text: asked, offers: offers(state) }).catch(() => null);
      if (want.current === asked) setFound({ text: asked, found: answer?.result ?? [] });
    }
    asking.current = false;
  }
  return found;
}
