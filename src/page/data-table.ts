import { make } from './make-element.ts';

type Cell = Node | string | number;

/** A table with a caption and a head; the first cell of each row is its head. Numbers stand on the right. */
export function dataTable(
  caption: string,
  head: readonly string[],
  rows: readonly { readonly head: Cell; readonly cells: readonly Cell[]; readonly class?: string }[],
): HTMLTableElement {
  const isNumber = (column: number): boolean => rows.some(({ cells }) => typeof cells[column] === 'number');
  return make(
    'table',
    { class: 'data' },
    make('caption', {}, caption),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        ...head.map((title, at) => make('th', { scope: 'col', class: isNumber(at - 1) ? 'number' : undefined }, title)),
      ),
    ),
    make(
      'tbody',
      {},
      ...rows.map((row) =>
        make(
          'tr',
          { class: row.class },
          make('th', { scope: 'row' }, toNode(row.head)),
          ...row.cells.map((cell) =>
            make('td', { class: typeof cell === 'number' ? 'number' : undefined }, toNode(cell)),
          ),
        ),
      ),
    ),
  );
}

function toNode(cell: Cell): Node | string {
  return typeof cell === 'number' ? String(cell) : cell;
}
