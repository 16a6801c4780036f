// The heads of the row and of its unit stand before the columns of a grid.
export const headCells = 2;

// rowAt is the line of a grid that shows a path.
export function rowAt(grid: HTMLElement | null, path: string): HTMLTableRowElement | null {
  return grid?.querySelector<HTMLTableRowElement>(`tr[data-path="${CSS.escape(path)}"]`) ?? null;
}

export function cellAt(grid: HTMLElement | null, path: string, column: number): Element | undefined {
  return rowAt(grid, path)?.children[column + headCells];
}
