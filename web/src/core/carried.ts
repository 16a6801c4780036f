// What the page carries in its own text: the core, and the script of the workers.

export function carried(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}
