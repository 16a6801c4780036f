// A choice that is dragged past the edge of the grid: the grid follows, a cell at a time, for as
// long as the button is held there.
const pace = 60; // ms a cell

// follow watches a press until it ends. extend moves the corner of what is chosen by so many cells.
export function follow(press: MouseEvent, extend: (down: number, right: number) => void): void {
  const table = press.currentTarget as HTMLElement;
  let { clientX: x, clientY: y } = press;
  const step = () => {
    const edge = edges(table);
    const down = y > edge.bottom ? 1 : y < edge.top ? -1 : 0;
    const right = x > edge.right ? 1 : x < edge.left ? -1 : 0;
    if (down !== 0 || right !== 0) extend(down, right);
  };
  const timer = setInterval(step, pace);
  const end = () => {
    clearInterval(timer);
    document.removeEventListener('mousemove', move);
    document.removeEventListener('mouseup', end);
  };
  const move = (event: MouseEvent) => {
    if ((event.buttons & 1) === 0) return end();
    ({ clientX: x, clientY: y } = event);
  };
  document.addEventListener('mousemove', move);
  document.addEventListener('mouseup', end);
}

// edges are those of the months that are seen: the head, the items and the total stay in place.
function edges(table: HTMLElement) {
  const box = table.closest('.sheet-box')!.getBoundingClientRect();
  const heads = [...table.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect());
  const left = Math.max(heads[0].right, box.left);
  return { top: heads[0].bottom, bottom: Math.min(box.bottom, innerHeight) - 2, left, right: Math.min(heads.at(-1)!.left, box.right) - 2 };
}
