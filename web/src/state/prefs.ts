// The person's language and theme, kept in the browser where it allows that. What is kept of
// plans: see kept.ts.
import { findTemplates } from './plans';
import { show } from './pages';
import { retell } from './retell';
import { store, type Lang, type Theme } from './state';

function remember(key: string, value: string): void {
  try {
    localStorage.setItem('planleaf.' + key, value);
  } catch {
    // A browser that keeps nothing for files: the choice holds until the page is closed.
  }
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem('planleaf.' + key);
  } catch {
    return null;
  }
}

export function loadPrefs(): void {
  const kept = recall('lang');
  const lang: Lang = kept === 'zh' || kept === 'en' ? kept : navigator.language.startsWith('zh') ? 'zh' : 'en';
  const theme = recall('theme');
  store.set({ author: recall('author') ?? '', lang, theme: theme === 'light' || theme === 'dark' ? theme : 'system' });
  mark();
}

function mark(): void {
  const { lang, theme } = store.get();
  const root = document.documentElement;
  root.lang = lang === 'zh' ? 'zh-CN' : 'en';
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.dataset.theme = theme;
}

export async function setLang(lang: Lang): Promise<void> {
  remember('lang', lang);
  await show({ lang });
  store.set({ note: null });
  mark();
  await Promise.all([retell(), findTemplates()]);
}

export function setAuthor(name: string): void {
  const author = name.trim();
  remember('author', author);
  store.set({ author });
}

export function setTheme(theme: Theme): void {
  remember('theme', theme);
  store.set({ theme });
  mark();
}
