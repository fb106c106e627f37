import { parseW3CTextAnnotation } from '@recogito/text-annotator';
import jsonldProcessor from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/annotations/json.ts';
import { jsonld } from '../../src/formats/jsonld.ts';
import { brokenAssertions, haveAssertions } from '../support/w3c-assertions.ts';
import { ANNO_CONTEXT } from './anno-context.ts';
import { articleOf, emptyArticle, hardArticle, hostileArticle, spanOf, taggingOf } from './articles.ts';

interface Target {
  readonly source: string;
  readonly selector: readonly {
    type: string;
    exact?: string;
    prefix?: string;
    suffix?: string;
    start?: number;
    end?: number;
  }[];
}
interface Item {
  readonly id: string;
  readonly motivation: string;
  readonly target: Target | readonly Target[] | string;
  readonly [key: string]: unknown;
}

const articles = [hardArticle(), hostileArticle(), emptyArticle];

function collectionOf(which = articles): JsonObject & { first: { items: readonly Item[] } } {
  return JSON.parse(jsonld.write(which, { what: 'both', name: 'event' })[0]?.text ?? '') as ReturnType<
    typeof collectionOf
  >;
}

function targetsOf({ target }: Item): readonly Target[] {
  if (typeof target === 'string') return [];
  return 'source' in target ? [target] : target;
}

describe.skipIf(!haveAssertions)("the W3C's assertions", () => {
  test.each([
    ['the hard article', [hardArticle()]],
    ['hostile text', [hostileArticle()]],
    ['an empty article', [emptyArticle]],
  ])('hold for %s', (_, which) => {
    expect(brokenAssertions(collectionOf(which))).toEqual([]);
  });
});

test('states each place by code points and by words that agree', () => {
  const characters = [...hardArticle().text];
  const targets = collectionOf([hardArticle()]).first.items.flatMap(targetsOf);
  const [placed, lost] = [targets.filter(({ selector }) => selector.length === 2), targets.filter(({ selector }) => selector.length === 1)]; // prettier-ignore
  expect(placed.length).toBeGreaterThan(12);
  for (const { selector } of placed) {
    const [quote, position] = selector;
    expect(characters.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
  }
  expect(lost.map(({ selector }) => selector[0]?.exact)).toEqual(['never in here']);
});

test('gives an interrupted passage a target for each part', () => {
  const item = collectionOf([hardArticle()]).first.items.find(({ id }) => id === 'urn:uuid:a');
  expect(item === undefined ? [] : targetsOf(item).map(({ selector }) => selector[0]?.exact)).toEqual([
    'We will go on,',
    'the boats float',
  ]);
});

test('never cuts a character in two before or after a passage', () => {
  const text = `${'🚢'.repeat(40)}here${'🚢'.repeat(40)}`;
  const [item] = collectionOf([{ ...articleOf('a', `.${text}`), taggings: [taggingOf(`.${text}`, 'a', ['here'])] }])
    .first.items;
  const [quote] = item === undefined ? [] : (targetsOf(item)[0]?.selector ?? []);
  expect([...`${quote?.prefix ?? ''}${quote?.suffix ?? ''}`].every((character) => character === '🚢')).toBe(true);
});

test('names an article without address by an absolute URN, and by the address where there is one', () => {
  const source = (which: ReturnType<typeof hardArticle>) =>
    collectionOf([which]).first.items.flatMap(targetsOf)[0]?.source;
  expect(source(hardArticle())).toBe('https://harbor.example/ferry?a=1&b=2');
  const unnamed = { ...articleOf('north/a b.txt', 'here'), taggings: [taggingOf('here', 'a', ['here'])] };
  expect(source(unnamed)).toBe('urn:pressmark:article:north%2Fa%20b.txt');
  expect(source({ ...unnamed, source: 'urn:pressmark:article:1' })).toBe('urn:pressmark:article:1');
});

test('no two annotations share an id', () => {
  const ids = collectionOf().first.items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('loses no term to a reader of JSON-LD', async () => {
  const expanded = await jsonldProcessor.expand(collectionOf(), {
    documentLoader: async (url: string) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
      return { contextUrl: undefined, documentUrl: url, document: ANNO_CONTEXT };
    },
  });
  expect(leaves(expanded)).toBe(leaves(collectionOf()));
});

/** Number of strings, numbers and booleans outside contexts and types, which expanding rewrites. */
function leaves(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + leaves(part), 0);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value)
    .filter(([key]) => key !== '@context' && key !== '@type' && !(key === 'type'))
    .reduce((sum, [, part]) => sum + leaves(part), 0);
}

test('is read by another annotator of the web, passages that are in the text at least', () => {
  const placed = collectionOf().first.items.filter((item) => {
    const targets = targetsOf(item);
    return targets.length > 0 && targets.every(({ selector }) => selector.length === 2);
  });
  expect(placed.length).toBeGreaterThan(12);
  for (const item of placed) {
    const read = parseW3CTextAnnotation(item as unknown as Parameters<typeof parseW3CTextAnnotation>[0]);
    expect([item.id, read.error]).toEqual([item.id, undefined]);
    const quotes = read.parsed?.target.selector.map(({ quote }) => quote);
    expect(quotes).toEqual(targetsOf(item).map(({ selector }) => selector[0]?.exact));
  }
});

test('holds everybody behind a passage, its thread, who closed it, and what people decided', () => {
  const text = 'The mayor said the bridge is safe.';
  const created = '2031-05-06T10:00:00.000Z';
  const tagging = taggingOf(text, 'a', ['the bridge is safe'], {
    creator: 'Ada',
    creators: ['Ada', 'Nora'],
    rule: 'promise',
    replies: [{ id: 'urn:uuid:r', text: 'Who says so?', creator: 'Nora', created }],
    resolved: { id: 'urn:uuid:s', creator: 'Ada', created },
  });
  const { targets } = tagging.tagging;
  const by = { created, creator: 'Nora', targets };
  const anchor = { status: 'exact' as const, spans: [{ start: 0, end: 9 }], score: 1 };
  const decisions = [
    { decision: { id: 'urn:uuid:1', ...by, type: 'speaker' as const, name: 'Ada Quill' }, anchor },
    { decision: { id: 'urn:uuid:2', ...by, type: 'date' as const, value: { value: '2031-05' } }, anchor },
    { decision: { id: 'urn:uuid:3', ...by, type: 'reject' as const, rule: 'hedge', tag: 'hedge' }, anchor: { status: 'orphan' as const } }, // prettier-ignore
  ];
  const article = { ...articleOf('a.txt', text), taggings: [tagging], decisions };
  const items = new Map(collectionOf([article]).first.items.map((item) => [item.id, item]));
  const person = (name: string) => ({ type: 'Person', name });
  expect(items.get('urn:uuid:a')).toMatchObject({ creator: [person('Ada'), person('Nora')], 'pressmark:rule': 'promise' }); // prettier-ignore
  expect(items.get('urn:uuid:r')).toMatchObject({ target: 'urn:uuid:a', creator: person('Nora') });
  expect(items.get('urn:uuid:s')).toMatchObject({ 'pressmark:decision': 'resolve', target: 'urn:uuid:a', creator: person('Ada') }); // prettier-ignore
  expect(items.get('urn:uuid:1')).toMatchObject({ 'pressmark:decision': 'speaker', body: [{ value: 'Ada Quill' }] });
  expect(items.get('urn:uuid:2')).toMatchObject({ 'pressmark:decision': 'date', body: [{ value: '{"value":"2031-05"}' }] }); // prettier-ignore
  expect(items.get('urn:uuid:3')).toMatchObject({ 'pressmark:rule': 'hedge', 'pressmark:tag': 'hedge' });
  const words = [...items.values()].slice(3).map((item) => targetsOf(item).map(({ selector }) => selector[0]?.exact));
  expect(words).toEqual([['The mayor'], ['The mayor'], ['the bridge is safe']]);
  if (haveAssertions) expect(brokenAssertions(collectionOf([article]))).toEqual([]);
});

test('a name that is an item of Wikidata is identified by its IRI too', () => {
  const mention = { ...spanOf('Ana left.', 'Ana'), form: 'name' as const, entity: 'e' };
  const settled = { name: 'Ana Duarte', aliases: ['Ana'], wikidata: 'Q77' };
  const entities = [{ id: 'e', type: 'person' as const, name: 'Ana Duarte', mentions: [mention], settled }];
  const collection = collectionOf([articleOf('ana.txt', 'Ana left.', { entities })]);
  expect(collection.first.items[0]?.['body']).toContainEqual({
    type: 'SpecificResource',
    purpose: 'identifying',
    source: 'http://www.wikidata.org/entity/Q77',
  });
  if (haveAssertions) expect(brokenAssertions(collection)).toEqual([]);
});
