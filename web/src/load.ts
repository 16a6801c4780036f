// The first script of the page. Its style, its own script and the workers' travel in one
// packed text: they are unpacked into elements of their own, which the policy knows by hash.
import { carried } from './core/carried';
import { unpacked } from './core/packed';

function place(name: 'style' | 'script', text: string, data?: string): void {
  const element = document.createElement(name);
  if (data) {
    element.id = data;
    element.setAttribute('type', 'text/plain');
  }
  element.textContent = text;
  document.head.append(element);
}

async function load(): Promise<void> {
  const [style, worker, script] = (await unpacked(carried('parts')).text()).split('\0');
  place('style', style);
  place('script', worker, 'worker');
  place('script', script);
}

if (!(window as { planleafTooOld?: boolean }).planleafTooOld) void load();
