import { expect, test } from 'vitest';
import type { AnchoredDecision, Decision } from '../../../src/article/annotation-model.ts';
import { correctionNodes } from '../../../src/vscode/trees/correction-nodes.ts';
import type { IndexedArticle } from '../../../src/workspace/article-index.ts';

const TEXT = 'One line.\n“We will row,” said Ida Brun.\n';
const ANALYSIS = { metadata: {}, language: 'en', regions: [], quotations: [], entities: [], timeExpressions: [], problems: [] }; // prettier-ignore

type Verdict = Decision extends infer D ? (D extends Decision ? Omit<D, 'id' | 'targets' | 'created'> : never) : never;

function rows(verdict: Verdict, isFound = true): string[] {
  const start = TEXT.indexOf('We will');
  const decision = {
    id: 'd',
    created: '',
    targets: [{ position: { start, end: start + 12 }, quote: { exact: 'We will row,', prefix: '', suffix: '' } }],
    ...verdict,
  } as Decision;
  const anchor: AnchoredDecision['anchor'] = isFound
    ? { status: 'exact', spans: [{ start, end: start + 12 }], score: 1 }
    : { status: 'orphan' };
  const article: IndexedArticle = {
    uri: 'a',
    model: { name: 'a.txt', text: TEXT, analysis: ANALYSIS, taggings: [], decisions: [{ decision, anchor }] },
  };
  return correctionNodes([article]).map(({ label, description }) => `${label} ${description}`);
}

test.each<[Verdict, string]>([
  [{ type: 'accept' }, 'confirmed'],
  [{ type: 'reject' }, 'not a quotation'],
  [{ type: 'reject', rule: 'loaded-verb' }, 'ignored: loaded verb'],
  [{ type: 'speaker', name: 'Ada Berg' }, 'speaker: Ada Berg'],
  [{ type: 'speaker', name: '' }, 'nobody named'],
  [{ type: 'quotation', value: { type: 'direct' } }, 'a quotation'],
  [{ type: 'date', value: { value: '2025-01-31' } }, 'Friday, 31 January 2025'],
  [{ type: 'date', value: { value: null } }, 'not a date'],
  [{ type: 'entity', value: { do: 'retype', type: 'location' } }, 'location'],
  [{ type: 'entity', value: { do: 'rename', name: 'Ida B. Brun' } }, 'named Ida B. Brun'],
  [{ type: 'entity', value: { do: 'merge', into: 'Ada Berg' } }, 'the same as Ada Berg'],
  [{ type: 'entity', value: { do: 'split', name: 'Ada Berg' } }, 'means Ada Berg'],
  [{ type: 'entity', value: { do: 'fly' } }, 'of a later version'],
])('%j reads “%s”', (verdict, words) => {
  expect(rows(verdict)).toEqual([`“We will row,” ${words} · ¶2`]);
});

test('a correction whose words are gone says so', () => {
  expect(rows({ type: 'reject' }, false)).toEqual(['“We will row,” not a quotation · not found']);
});

test('a rejected offer to tag the words is no correction', () => {
  expect(rows({ type: 'reject', rule: 'number', tag: 'number' })).toEqual([]);
});
