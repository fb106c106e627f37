import { expect, test } from 'vitest';
import { gridStep } from '../../src/page/grid-step.ts';

/** A head of one button, two rows of three, a head, a row of three. */
const WIDTHS = [1, 3, 3, 1, 3];

test.each<[key: string, control: boolean, from: [number, number], to: [number, number]]>([
  ['ArrowRight', false, [1, 0], [1, 1]],
  ['ArrowRight', false, [1, 2], [1, 2]],
  ['ArrowLeft', false, [1, 1], [1, 0]],
  ['ArrowLeft', false, [1, 0], [1, 0]],
  ['ArrowDown', false, [1, 2], [2, 2]],
  ['ArrowDown', false, [2, 2], [3, 0]],
  ['ArrowDown', false, [4, 1], [4, 1]],
  ['ArrowUp', false, [1, 2], [0, 0]],
  ['ArrowUp', false, [0, 0], [0, 0]],
  ['Home', false, [2, 2], [2, 0]],
  ['End', false, [2, 0], [2, 2]],
  ['Home', true, [2, 2], [0, 0]],
  ['End', true, [0, 0], [4, 2]],
  ['PageDown', false, [1, 1], [4, 1]],
  ['PageUp', false, [4, 1], [0, 0]],
])('%s (with Ctrl: %s) leads from %j to %j', (key, control, [row, column], to) => {
  expect(gridStep(WIDTHS, { row, column }, key, control)).toEqual({ row: to[0], column: to[1] });
});

test('other keys lead nowhere', () => {
  expect(gridStep(WIDTHS, { row: 0, column: 0 }, 'a')).toBeUndefined();
  expect(gridStep(WIDTHS, { row: 0, column: 0 }, 'Tab')).toBeUndefined();
});

test('no key leaves the grid', () => {
  for (const [row, width] of WIDTHS.entries()) {
    for (let column = 0; column < width; column++) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']) {
        const next = gridStep(WIDTHS, { row, column }, key);
        expect(next && next.column < (WIDTHS[next.row] ?? 0), `${key} from ${row}, ${column}`).toBe(true);
      }
    }
  }
});
