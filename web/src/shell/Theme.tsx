// Light, dark, or as the system has it.
import { Menu } from '../float/Menu';
import { word } from '../lang/words';
import { setTheme } from '../state/prefs';
import type { Theme } from '../state/state';
import { Icon } from './icons';

export function ThemeMenu({ theme }: { theme: Theme }) {
  const items = [
    { id: 'system', label: word('theme.system'), checked: theme === 'system' },
    { id: 'light', label: word('theme.light'), checked: theme === 'light' },
    { id: 'dark', label: word('theme.dark'), checked: theme === 'dark' },
  ];
  return (
    <Menu id="theme" label={word('bar.theme')} items={items} choose={(id) => setTheme(id as Theme)} look="plain">
      <Icon name="theme" />
    </Menu>
  );
}
