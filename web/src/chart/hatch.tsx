// A forecast is hatched, so that it is told without colour. The lines are drawn one by one:
// a pattern would be printed as a picture of dots.

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

// Lines lean to the right, this far apart along the axes, in one grid for the whole chart.
const step = 7.07;

function lines({ x, y, width, height }: Box): string {
  let path = '';
  for (let c = x + y + step - ((x + y) % step); c < x + y + width + height; c += step) {
    const from = Math.max(x, c - y - height);
    const to = Math.min(x + width, c - y);
    path += `M${from} ${c - from}L${to} ${c - to}`;
  }
  return path;
}

export function Hatched({ look, ...box }: Box & { look?: string }) {
  return (
    <>
      <rect class="hatch-ground" {...box} />
      <path class="hatch-line" d={lines(box)} />
      <rect class={'hatch-edge ' + (look ?? '')} {...box} />
    </>
  );
}
