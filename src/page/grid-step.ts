/** A button of a grid: its row, and which of the row's buttons it is. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows that a page up or down goes by. */
const PAGE = 10;

/**
 * Where a key leads in a grid, by the pattern of ARIA: `widths` says how many buttons each row has. Rows may differ, the
 * column is kept as well as the row allows. Undefined for other keys.
 */
export function gridStep(
  widths: readonly number[],
  { row, column }: GridPlace,
  key: string,
  withControl = false,
): GridPlace | undefined {
  const last = widths.length - 1;
  const at = (nextRow: number, nextColumn: number): GridPlace => {
    const inRow = Math.min(Math.max(nextRow, 0), last);
    return { row: inRow, column: Math.min(Math.max(nextColumn, 0), Math.max((widths[inRow] ?? 1) - 1, 0)) };
  };
  switch (key) {
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'PageUp':
      return at(row - PAGE, column);
    case 'PageDown':
      return at(row + PAGE, column);
    case 'Home':
      return at(withControl ? 0 : row, 0);
    case 'End':
      return at(withControl ? last : row, Number.MAX_SAFE_INTEGER);
    default:
      return undefined;
  }
}
