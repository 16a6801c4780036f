// Which blocks stand on which sheet of paper. A block that can be parted is parted between
// rows and never leaves one row alone; its head is drawn again with each part.

// Measured is a block in pixels: head is its height without rows, all of it where it has none.
export interface Measured {
  head: number;
  rows: number[];
}

// Piece is a block on a sheet: its rows from … to, without the last.
export interface Piece {
  block: number;
  from: number;
  to: number;
}

// paginate fills sheets of a height in order, with a gap between blocks.
export function paginate(blocks: Measured[], room: number, gap: number): Piece[][] {
  const sheets: Piece[][] = [[]];
  let left = room;
  const next = () => {
    sheets.push([]);
    left = room;
  };
  const put = (piece: Piece, height: number) => {
    sheets[sheets.length - 1].push(piece);
    left -= height + gap;
  };
  blocks.forEach(({ head, rows }, block) => {
    if (rows.length === 0) {
      if (head > left && left < room) next();
      put({ block, from: 0, to: 0 }, head);
    }
    for (let from = 0; from < rows.length; ) {
      let to = fits(rows, from, left - head);
      if (to < Math.min(from + 2, rows.length) && left < room) {
        next();
        to = fits(rows, from, left - head);
      }
      to = Math.max(to, from + 1);
      if (to === rows.length - 1 && to - from > 2) to--;
      put({ block, from, to }, rows.slice(from, to).reduce((sum, row) => sum + row, head));
      if (to < rows.length) next();
      from = to;
    }
  });
  return sheets;
}

// fits is up to which row a height holds them.
function fits(rows: number[], from: number, height: number): number {
  let to = from;
  while (to < rows.length && rows[to] <= height) height -= rows[to++];
  return to;
}

// slack is the height that a sheet leaves free.
export function slack(sheet: Piece[], blocks: Measured[], room: number, gap: number): number {
  return sheet.reduce((left, { block, from, to }) => left - blocks[block].head - blocks[block].rows.slice(from, to).reduce((sum, row) => sum + row, 0), room - gap * (sheet.length - 1));
}
