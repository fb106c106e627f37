import { expect, test } from 'vitest';
import { placeDays } from '../../src/page/place-days.ts';

/** `day@place`, with `//` before a gap that is shortened. */
const placed = (...days: string[]): string[] =>
  placeDays(days).map(({ day, at, isShortened }) => `${isShortened ? '// ' : ''}${day}@${at}`);

test.each<[fact: string, days: string[], expected: string[]]>([
  ['no day has no place', [], []],
  ['one day stands at the start', ['2031-05-02'], ['2031-05-02@0']],
  ['days of a week are to scale', ['2031-05-02', '2031-05-03', '2031-05-09'], ['2031-05-02@0', '2031-05-03@1', '2031-05-09@7']], // prettier-ignore
  ['a year between is no longer than a week', ['2030-05-02', '2031-05-02', '2031-05-03'], ['2030-05-02@0', '// 2031-05-02@7', '2031-05-03@8']], // prettier-ignore
  ['the end of February counts its days', ['2028-02-28', '2028-03-01'], ['2028-02-28@0', '2028-03-01@2']],
  ['a week itself is not shortened', ['2031-05-02', '2031-05-09'], ['2031-05-02@0', '2031-05-09@7']],
])('%s', (_, days, expected) => {
  expect(placed(...days)).toEqual(expected);
});
