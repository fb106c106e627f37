import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import type { ArticleModel } from '../../../src/article/article-model.ts';
import { LineIndex } from '../../../src/article/line-index.ts';
import { sliceOf } from '../../../src/article/span.ts';
import { entityAt, introductionOf } from '../../../src/vscode/navigation/entity-at.ts';
import { foldsOf } from '../../../src/vscode/navigation/folds.ts';
import { dateHints, type Hint, speakerHints } from '../../../src/vscode/navigation/hints.ts';
import { isInOrder } from '../../../src/vscode/navigation/is-in-order.ts';
import { metadataLinks } from '../../../src/vscode/navigation/metadata-links.ts';
import { entityElsewhere } from '../../../src/vscode/navigation/same-entity.ts';
import { selectionSpans } from '../../../src/vscode/navigation/selection-spans.ts';

const FERRY = [
  'date 2025-03-10 Grayline ferry ends',
  '',
  'Minister Ingrid Solvang said on Friday that the ferry would stop. “We looked at every number,” she said, “and then twice.”',
  '',
  'Solvang spoke in Northshore.',
  '',
  'Latest Stories',
  'Bridge opens to traffic',
  'Bakery wins a prize',
].join('\n');

function model(text: string, name = 'ferry.txt'): ArticleModel {
  return { name, text, analysis: analyze(text), taggings: [], decisions: [] };
}
const ferry = model(FERRY);

describe('the entity at a place', () => {
  test.each([
    ['the pronoun', 'she said', 1],
    ['the surname', 'Solvang spoke', 3],
    ['behind the last letter', ' spoke in', 0],
  ])('%s means the person', (_name, words, into) => {
    const at = entityAt(ferry.analysis, FERRY.indexOf(words) + into);
    expect(at?.entity.name).toBe('Ingrid Solvang');
    expect(sliceOf(FERRY, introductionOf(at!.entity, FERRY)!)).toContain('Ingrid Solvang');
  });

  test('other words mean nobody', () => {
    expect(entityAt(ferry.analysis, FERRY.indexOf('every number') + 1)).toBeUndefined();
  });
});

describe('the same entity in other articles', () => {
  const articles = ['Ingrid Solvang', 'Solvang', 'Peder Solvang', 'Solvang Bakery'].map((name, index) => ({
    uri: `file:///${String(index)}.txt`,
    model: {
      ...model(''),
      analysis: {
        ...ferry.analysis,
        entities: [
          { id: 'e1', type: index === 3 ? ('organization' as const) : ('person' as const), name, mentions: [] },
        ],
      },
    },
  }));
  const found = (name: string, from = articles): string[] =>
    entityElsewhere({ type: 'person', name }, from).map(({ entity }) => entity.name);

  test('goes by name and type', () => {
    expect(found('ingrid solvang')).toEqual(['Ingrid Solvang', 'Solvang']);
  });
  test('a surname is the one person who bears it', () => {
    expect(found('Solvang', articles.slice(0, 2))).toEqual(['Solvang', 'Ingrid Solvang']);
  });
  test('a surname that two bear stays a surname', () => {
    expect(found('Solvang')).toEqual(['Solvang']);
  });
});

test('what pages put around an article folds', () => {
  const start = FERRY.indexOf('Latest Stories');
  const regions = [
    { kind: 'body', start: 0, end: start },
    { kind: 'related', start, end: FERRY.length },
  ] as const;
  const folds = foldsOf({ ...ferry, analysis: { ...ferry.analysis, regions } }, new LineIndex(FERRY)).map(
    ({ start, end }) =>
      FERRY.split('\n')
        .slice(start, end + 1)
        .join(' / '),
  );
  expect(folds).toEqual(['Latest Stories / Bridge opens to traffic / Bakery wins a prize']);
});

describe('addresses in the lines around an article', () => {
  const withRegion = (kind: 'metadata' | 'body', text: string): ArticleModel => ({
    ...model(''),
    text,
    analysis: { ...ferry.analysis, regions: [{ kind, start: 0, end: text.length }] },
  });
  test.each([
    ['mail desk@courier.example now', ['mailto:desk@courier.example']],
    ['see www.courier.example/dam/1.', ['https://www.courier.example/dam/1']],
    ['https://www.courier.example/dam', []],
    ['at 5 @ home, a@b', []],
  ])('%s', (text, targets) => {
    expect(metadataLinks(withRegion('metadata', text)).map(({ target }) => target)).toEqual(targets);
    expect(metadataLinks(withRegion('body', text))).toEqual([]);
  });
  test('are found in a hostile line in no time', () => {
    expect(metadataLinks(withRegion('metadata', `${'a@'.repeat(50_000)} www${'.'.repeat(50_000)}`))).toEqual([]);
  });
});

describe('hints', () => {
  const shown = (hints: readonly Hint[], { text }: ArticleModel = ferry): string[] =>
    hints.map(({ offset, label }) => `${text.slice(text.lastIndexOf(' ', offset - 1) + 1, offset)} ${label}`);

  test('name the person behind a pronoun, and nobody the text names itself', () => {
    expect(shown(speakerHints(ferry))).toEqual(['she ⟨Solvang⟩']);
  });
  test('name the speaker of a quotation that no words give to anybody', () => {
    const carried = model(
      'Ida Brun runs the harbor. “We will row,” Brun said.\n\n“Nobody has to stay on the shore. Nobody.”\n',
    );
    expect(shown(speakerHints(carried), carried).at(-1)).toMatch(/Nobody\.” — Brun\??/);
  });
  test('give the day that a weekday was', () => {
    expect(shown(dateHints(ferry))).toEqual(['Friday ⟨2025-03-07⟩']);
  });
});

test('a selection grows from the word to the paragraph', () => {
  const spans = selectionSpans(ferry, FERRY.indexOf('looked'));
  expect(spans.map((span) => sliceOf(FERRY, span))).toEqual([
    'looked',
    'We looked at every number,',
    '“We looked at every number,”',
    '“We looked at every number,” she said, “and then twice.”',
    FERRY.split('\n')[2],
  ]);
});

test.each([
  ['isol', true],
  ['ingrid solvang', true],
  ['sin', false],
  ['', true],
])('“%s” finds Ingrid Solvang: %s', (query, isFound) => {
  expect(isInOrder(query, 'Ingrid Solvang')).toBe(isFound);
});
