import { describe, expect, test } from 'vitest';
import type { Analysis, Entity, Mention, Quotation } from '../../../src/article/analysis-model.ts';
import type { AnchoredTagging } from '../../../src/article/annotation-model.ts';
import type { IndexedArticle } from '../../../src/workspace/article-index.ts';
import { DEFAULT_CODEBOOK } from '../../../src/article/default-codebook.ts';
import { annotationNodes } from '../../../src/vscode/trees/annotation-nodes.ts';
import { paged, sorted } from '../../../src/vscode/trees/arrange-nodes.ts';
import { copiedQuotation } from '../../../src/vscode/trees/copied-quotation.ts';
import { entityNodes } from '../../../src/vscode/trees/entity-nodes.ts';
import type { TreeNode } from '../../../src/vscode/trees/tree-node.ts';

const TEXT = [
  'Ana Ruiz said “no” on Friday.',
  '“Not so,” he said.',
  'Officials said the pier was open. Ruiz left Oldport last week.',
].join('\n\n');

const at = (words: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const mention = (words: string, entity?: string, from = 0): Mention => ({
  ...at(words, from),
  form: words === 'he' ? 'pronoun' : 'name',
  ...(entity === undefined ? {} : { entity }),
});
const RUIZ: Entity = {
  id: 'person:ana-ruiz',
  type: 'person',
  name: 'Ana Ruiz',
  mentions: [mention('Ana Ruiz', 'person:ana-ruiz'), mention('Ruiz', 'person:ana-ruiz', 50)],
};
const OLDPORT: Entity = { id: 'location:oldport', type: 'location', name: 'Oldport', mentions: [mention('Oldport')] };
const QUOTATIONS: readonly Quotation[] = [
  {
    ...at('“no”'),
    id: 'q1',
    type: 'mixed',
    content: [at('no')],
    quoted: [at('“no”')],
    cue: { ...at('said'), lemma: 'say', slant: 'neutral' },
    source: mention('Ana Ruiz'),
    speakerId: RUIZ.id,
    rule: 'cue-before',
  },
  {
    ...at('“Not so,”'),
    id: 'q2',
    type: 'direct',
    content: [at('Not so,')],
    quoted: [at('“Not so,”')],
    source: mention('he'),
    rule: 'cue-after',
  },
  {
    ...at('the pier was open'),
    id: 'q3',
    type: 'indirect',
    content: [at('the pier was open')],
    quoted: [],
    source: { ...at('Officials'), form: 'nominal' },
    rule: 'clause',
  },
  { ...at('“no”'), id: 'q4', type: 'scare', content: [at('no')], quoted: [at('“no”')], rule: 'scare' },
];
const ANALYSIS: Analysis = {
  metadata: { outlet: 'The Pier Post' },
  published: '2025-03-10',
  language: 'en',
  regions: [],
  quotations: QUOTATIONS,
  entities: [RUIZ, OLDPORT],
  timeExpressions: [
    { ...at('last week'), type: 'DATE', value: '2025-W10', rule: 'week' },
    { ...at('Friday'), type: 'DATE', rule: 'weekday' },
    // Says no more than “now”: left out.
    { ...at('open'), type: 'DATE', value: 'PRESENT_REF', rule: 'now' },
  ],
  problems: [],
};
const article = (uri: string, taggings: readonly AnchoredTagging[] = []): IndexedArticle => ({
  uri,
  model: { name: uri, text: TEXT, analysis: ANALYSIS, taggings, decisions: [] },
});

/** Rows as indented lines: icon, label, description. */
function lines(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap(({ icon, label, description, children }) => [
    `${indent}${icon} ${label} | ${description}`,
    ...lines(children, `${indent}  `),
  ]);
}
const PLAIN = { sort: 'text', filter: '', onlyTag: '' } as const;
const entities = (options: Partial<Parameters<typeof entityNodes>[2]> = {}, ...uris: string[]): TreeNode[] =>
  entityNodes(
    (uris.length > 0 ? uris : ['a.txt']).map((uri) => article(uri)),
    () => new Map([[RUIZ.id, 3]]),
    { ...PLAIN, ...options },
  );

describe('entities', () => {
  test('are speakers with their quotations, then names, then dates with the unresolved last', () => {
    expect(lines(entities())).toEqual([
      'megaphone Speakers | 3',
      '  circle-filled Ana Ruiz | 1 quotation',
      '    quote “no” | said · ¶1',
      '  circle-outline Speaker unclear | 1 quotation',
      '    quote “Not so,” | ¶3',
      '  circle-outline Officials | 1 indirect · not named',
      '    comment the pier was open | ¶5',
      'person People | 1',
      '  person Ana Ruiz | 2',
      'location Places | 1',
      '  location Oldport | 1',
      'calendar Dates | 2',
      '  calendar 2025-W10 | last week',
      '  question Friday | unresolved',
    ]);
  });

  test('a date that is written as its value is not said twice', () => {
    const text = 'It closed in 2019. It burned in 2019.';
    const dates = [13, 32].map(
      (start) => ({ start, end: start + 4, type: 'DATE', value: '2019', rule: 'year' }) as const,
    );
    const analysis = { ...ANALYSIS, quotations: [], entities: [], timeExpressions: dates };
    const model = { ...article('a.txt').model, text, analysis };
    const { sort, filter } = PLAIN;
    expect(lines(entityNodes([{ uri: 'a.txt', model }], () => new Map(), { sort, filter }))).toEqual([
      'calendar Dates | 1',
      '  calendar 2019 | 2',
    ]);
  });

  test('of two articles are one row each, their quotations named by article', () => {
    const [speakers] = entities({}, 'a.txt', 'b.txt');
    expect(lines(speakers?.children.slice(0, 1) ?? [])).toEqual([
      'circle-filled Ana Ruiz | 2 quotations',
      '  quote “no” | said · a.txt · ¶1',
      '  quote “no” | said · b.txt · ¶1',
    ]);
    expect(speakers?.children[0]?.places.map(({ uri }) => uri)).toEqual(['a.txt', 'b.txt']);
  });

  test('are filtered without regard to case and accents, groups without a match left out', () => {
    expect(lines(entities({ filter: 'RUÍZ' }))).toEqual([
      'megaphone Speakers | 1',
      '  circle-filled Ana Ruiz | 1 quotation',
      '    quote “no” | said · ¶1',
      'person People | 1',
      '  person Ana Ruiz | 2',
    ]);
    expect(entities({ filter: 'nobody of that name' })).toEqual([]);
  });

  test('are sorted by name, dates kept in time order', () => {
    const [speakers, , , dates] = entities({ sort: 'name' });
    expect(speakers?.children.map(({ label }) => label)).toEqual(['Ana Ruiz', 'Officials', 'Speaker unclear']);
    expect(dates?.children.map(({ label }) => label)).toEqual(['2025-W10', 'Friday']);
  });

  test('are sorted by the count that their rows show: who is quoted before who is only reported', () => {
    const [speakers] = entities({ sort: 'count' });
    expect(speakers?.children.map(({ label }) => label)).toEqual(['Ana Ruiz', 'Speaker unclear', 'Officials']);
  });

  test('have ids that no two rows share', () => {
    const ids = (nodes: readonly TreeNode[]): string[] => nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
    const all = ids(entities({}, 'a.txt', 'b.txt'));
    expect(new Set(all).size).toBe(all.length);
  });

  test('say to a screen reader what icon and color say', () => {
    const [speakers] = entities();
    expect(speakers?.children[0]?.spoken).toBe('Ana Ruiz, speaker, 1 quotation, color 3');
    expect(speakers?.children[0]?.children[0]?.spoken).toBe('Quotation, mixed, said, line 1: “no”');
  });
});

describe('annotations', () => {
  const tagging = (id: string, tags: readonly string[], anchor: AnchoredTagging['anchor']): AnchoredTagging => ({
    anchor,
    tagging: {
      id,
      tags,
      targets: [{ position: { start: 0, end: 4 }, quote: { exact: 'lost words', prefix: '', suffix: '' } }],
      creator: id === 't3' ? 'B. Roth' : 'A. Lind',
      created: '2025-03-11T08:00:00Z',
    },
  });
  const exact = (words: string): AnchoredTagging['anchor'] => ({ status: 'exact', spans: [at(words)], score: 1 });
  const shown = [
    article('a.txt', [
      tagging('t1', ['claim', 'denial'], exact('“no”')),
      tagging('t2', ['claim'], { status: 'moved', spans: [at('the pier')], score: 1 }),
      tagging('t3', [], exact('Oldport')),
      tagging('t4', ['threat'], { status: 'orphan' }),
    ]),
  ];
  const scheme = { codebook: DEFAULT_CODEBOOK, isOwn: false, colorOf: (tag: string) => `color of ${tag}` };
  const rows = (grouping: 'tag' | 'article'): TreeNode[] => annotationNodes(shown, scheme, { ...PLAIN, grouping });
  /** A codebook of the folder itself: what is denied is claimed too, and two tags nobody used. */
  const own = {
    ...scheme,
    isOwn: true,
    codebook: {
      tags: [
        { id: 'spin', label: 'spin' },
        { id: 'claim', label: 'claim', definition: 'Could be *checked*.', rulings: ['Headlines: no.'] },
        { id: 'denial', label: 'denial', parent: 'claim' },
        { id: 'number', label: 'number', parent: 'claim' },
      ],
      variables: [],
      constraints: [],
    },
  };

  test('are gathered by tag; one with two tags stands under both, one not found apart', () => {
    expect(lines(rows('tag'))).toEqual([
      'bookmark claim | 2',
      '  note “no” | ¶1 · A. Lind',
      '  arrow-swap the pier | ¶5 · A. Lind',
      'bookmark denial | 1',
      '  note “no” | ¶1 · A. Lind',
      'bookmark note without a tag | 1',
      '  note Oldport | ¶5 · B. Roth',
      'warning Not found in the text | 1',
      '  warning lost words | A. Lind',
    ]);
    expect(rows('tag')[0]?.color).toBe('color of claim');
  });

  test('stand under the tag that theirs is a kind of, which counts each once; tags without use behind everything, dimmed', () => {
    const nodes = annotationNodes(shown, own, { ...PLAIN, grouping: 'tag' });
    expect(lines(nodes)).toEqual([
      'bookmark claim | 2',
      '  bookmark denial | 1',
      '    note “no” | ¶1 · A. Lind',
      '  note “no” | ¶1 · A. Lind',
      '  arrow-swap the pier | ¶5 · A. Lind',
      '  bookmark number | ',
      'bookmark note without a tag | 1',
      '  note Oldport | ¶5 · B. Roth',
      'warning Not found in the text | 1',
      '  warning lost words | A. Lind',
      'bookmark spin | ',
    ]);
    expect(nodes[3]).toMatchObject({ isDimmed: true, context: 'tag unused', spoken: 'Tag spin, not used' });
    expect(nodes[0]?.tooltip?.()).toBe('**claim**\n\nCould be \\*checked\\*\\.\n\n- Headlines\\: no\\.');
  });

  test('of one tag take in those of the tags under it, and no tag without use', () => {
    const nodes = annotationNodes([article('a.txt', shown[0]?.model.taggings.slice(0, 1) ?? [])], own, { ...PLAIN, grouping: 'tag', onlyTag: 'claim' }); // prettier-ignore
    expect(lines(nodes)).toEqual([
      'bookmark claim | 1',
      '  bookmark denial | 1',
      '    note “no” | ¶1',
      '  note “no” | ¶1',
    ]);
  });

  test('are gathered by article', () => {
    expect(lines(rows('article')).slice(0, 2)).toEqual(['file-text a.txt | 3', '  note “no” | ¶1 · A. Lind']);
  });

  test('that are not found lead nowhere', () => {
    expect(rows('tag').at(-1)?.children[0]?.places).toEqual([]);
  });
});

test('a long list shows its first 200 rows and how many more there are', () => {
  const [node] = entities();
  const many = Array.from({ length: 540 }, (_, index) => ({ ...(node as TreeNode), id: String(index) }));
  expect(paged('group', many, 1)).toHaveLength(201);
  expect(paged('group', many, 1).at(-1)).toMatchObject({ label: 'Show 340 more', id: 'more:group' });
  expect(paged('group', many, 3)).toHaveLength(540);
});

test('sorting by count keeps rows of one count in text order', () => {
  const nodes = ['b', 'a', 'c'].map((label) => ({ ...(entities()[0] as TreeNode), label }));
  expect(sorted(nodes, 'count', ({ label }) => (label === 'c' ? 2 : 1)).map(({ label }) => label)).toEqual([
    'c',
    'b',
    'a',
  ]);
});

test('a quotation is copied with who, where and when', () => {
  const copied = (quotation: Quotation | undefined): string =>
    quotation === undefined
      ? ''
      : copiedQuotation({ name: 'a.txt', text: TEXT, analysis: ANALYSIS, taggings: [], decisions: [] }, quotation);
  expect(copied(QUOTATIONS[0])).toBe('“no” — Ana Ruiz, The Pier Post, 2025-03-10');
  expect(copied(QUOTATIONS[2])).toBe('the pier was open — Officials, The Pier Post, 2025-03-10');
});
