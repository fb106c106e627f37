import { expect, test } from 'vitest';
import type { Decision } from '../../../src/article/annotation-model.ts';
import { superseded } from '../../../src/vscode/correcting/superseded.ts';
import type { Verdict } from '../../../src/workspace/sidecars/sidecar-edit.ts';

const VERDICTS = {
  accept: { type: 'accept' },
  reject: { type: 'reject' },
  'rejected offer': { type: 'reject', rule: 'number', tag: 'number' },
  speaker: { type: 'speaker', name: 'Ida Brun' },
  quotation: { type: 'quotation', value: { type: 'direct' } },
  date: { type: 'date', value: { value: '2031' } },
  rename: { type: 'entity', value: { do: 'rename', name: 'Ida Brun' } },
  retype: { type: 'entity', value: { do: 'retype', type: 'location' } },
} satisfies Record<string, Verdict>;

const all = Object.entries(VERDICTS).map(([id, verdict]) => {
  const decision = { id, targets: [], created: '', ...verdict } as Decision;
  return { decision, anchor: { status: 'exact', spans: [{ start: 10, end: 20 }], score: 1 } } as const;
});

test.each<[keyof typeof VERDICTS, string[]]>([
  ['accept', ['reject']],
  ['reject', ['accept', 'reject', 'speaker', 'quotation']],
  ['speaker', ['accept', 'reject', 'speaker']],
  ['quotation', ['reject', 'quotation']],
  ['date', ['date']],
  ['rename', ['rename']],
  ['retype', ['retype']],
])('%s takes the place of what was said of the same words before: %s', (now, gone) => {
  expect(superseded(all, [{ start: 10, end: 20 }], VERDICTS[now])).toEqual(gone);
});

test('what was said of other words stays', () => {
  expect(superseded(all, [{ start: 18, end: 40 }], VERDICTS.reject)).toEqual([]);
});
