import { gridStep } from './grid-step.ts';

/**
 * Makes one stop of Tab of all buttons of a table: arrow keys walk among them, and the one that had the keyboard last is
 * the one that Tab comes back to.
 */
export function walkByKeys(table: HTMLTableElement, current: HTMLElement | undefined): void {
  const rows = (): HTMLElement[][] =>
    [...table.rows].map((row) => [...row.querySelectorAll('button')]).filter((buttons) => buttons.length > 0);
  for (const button of table.querySelectorAll('button')) button.tabIndex = -1;
  let stop = current !== undefined && table.contains(current) ? current : table.querySelector('button');
  if (stop !== null) stop.tabIndex = 0;
  table.addEventListener('focusin', ({ target }) => {
    const button = target instanceof HTMLElement ? target.closest('button') : null;
    if (button === null || button === stop) return;
    if (stop !== null) stop.tabIndex = -1;
    stop = button;
    button.tabIndex = 0;
  });
  table.addEventListener('keydown', (event) => {
    const buttons = rows();
    const row = buttons.findIndex((inRow) => inRow.includes(event.target as HTMLButtonElement));
    const column = buttons[row]?.indexOf(event.target as HTMLButtonElement) ?? -1;
    if (event.altKey || event.metaKey || row < 0) return;
    const widths = buttons.map(({ length }) => length);
    // A section's head has one button over all columns: the column of before is kept in passing it.
    const kept = widths[row] === 1 ? Number(table.dataset['column'] ?? column) : column;
    const next = gridStep(widths, { row, column: kept }, event.key, event.ctrlKey);
    if (next === undefined) return;
    event.preventDefault();
    table.dataset['column'] = String(
      event.key === 'ArrowUp' || event.key === 'ArrowDown' ? Math.max(kept, next.column) : next.column,
    );
    const button = buttons[next.row]?.[next.column];
    button?.focus();
    button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
