import { expect, test } from 'vitest';
import { fill } from '../../src/page/fill.ts';
import { toPageState } from '../../src/page/page-state.ts';

test.each<[what: string, kept: unknown, expected: object]>([
  ['nothing', undefined, { tab: 'matrix', sharedOnly: false, scrolled: {} }],
  ['of another version', { tab: 'graph', sharedOnly: 'yes', speaker: 7, scrolled: [3] }, { tab: 'matrix', sharedOnly: false, scrolled: {} }], // prettier-ignore
  [
    'whole',
    {
      tab: 'ledger',
      sharedOnly: true,
      speaker: 'Ana Duarte',
      focused: 'tab ledger',
      scrolled: { matrix: 40, graph: 2 },
    },
    { tab: 'ledger', sharedOnly: true, speaker: 'Ana Duarte', focused: 'tab ledger', scrolled: { matrix: 40 } },
  ],
])('a state that was %s is read', (_, kept, expected) => {
  expect(toPageState(kept)).toEqual(expected);
});

test('values fill the holes of a sentence, and a value with holes stays as it is', () => {
  expect(fill('{1}, {0}: {2}', 'Ana {1}', 'Harbor Post')).toBe('Harbor Post, Ana {1}: {2}');
});
