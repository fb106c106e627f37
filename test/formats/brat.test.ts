import { describe, expect, test } from 'vitest';
import { brat } from '../../src/formats/brat.ts';
import { bratTypes } from '../../src/formats/brat-types.ts';
import { articleOf, emptyArticle, hardArticle, hostileArticle, taggingOf } from './articles.ts';
import type { ArticleModel } from '../../src/article/article-model.ts';

/** Reads an export as brat does and throws at the first thing brat would refuse. */
function readBrat(articles: readonly ArticleModel[]) {
  const files = new Map(brat.write(articles, { what: 'both', name: 'x' }).map(({ path, text }) => [path, text]));
  const conf = files.get('brat/annotation.conf') ?? '';
  const sections = conf.split('\n').filter((line) => line.startsWith('['));
  expect(sections).toEqual(['[entities]', '[relations]', '[events]', '[attributes]']);
  const declared = new Set(conf.split('\n').map((line) => line.split('\t')[0] ?? ''));
  return [...files].flatMap(([path, ann]) => {
    if (!path.endsWith('.ann')) return [];
    const characters = [...(files.get(path.replace(/ann$/, 'txt')) ?? '')];
    const ids = new Set<string>();
    const refer = (id: string | undefined): void => expect(ids).toContain(id);
    // Python's line ends, not only LF.
    // eslint-disable-next-line no-control-regex -- control characters are what it is about
    const lines = ann.split(/[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]/);
    expect(lines.pop()).toBe('');
    return lines.map((line) => {
      const [id = '', data = '', ...tail] = line.split('\t');
      expect(id).toMatch(/^[TREA#]\d+$/);
      expect(ids).not.toContain(id);
      ids.add(id);
      const [type = ''] = data.split(/[ :]/);
      expect(type).toMatch(/^[A-Za-z0-9_-]+$/);
      if (!id.startsWith('#')) expect(declared).toContain(type);
      if (id.startsWith('T')) {
        const spans = data.slice(type.length + 1).split(';').map((span) => span.split(' ').map(Number)); // prettier-ignore
        const fragments = spans.map(([start, end]) => characters.slice(start, end).join(''));
        expect(tail.join('\t')).toBe(fragments.join(' '));
        for (const fragment of fragments) expect(fragment).toBe(fragment.trim());
        let last = -1;
        for (const [start = NaN, end = NaN] of spans) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      } else for (const word of data.split(' ').slice(id.startsWith('E') ? 0 : 1)) refer(word.split(':').at(-1));
      return line;
    });
  });
}

test.each([
  ['the hard article', [hardArticle()]],
  ['hostile text', [hostileArticle()]],
  ['an empty article', [emptyArticle]],
  ['all together', [hardArticle(), hostileArticle(), emptyArticle]],
])('writes what brat reads: %s', (_, articles) => {
  expect(() => readBrat(articles)).not.toThrow();
});

describe('passages', () => {
  const lines = readBrat([hardArticle()]);

  test('count code points', () => {
    expect(lines.find((line) => line.includes('🎏'))).toMatch(/^T\d+\tNote (\d+) \d+\t🎏$/);
  });

  test('are cut at line ends and joined with one space', () => {
    expect(lines.some((line) => /Indirect_quotation \d+ \d+;\d+ \d+\tthat repairs would cost more$/.test(line))).toBe(
      true,
    );
  });

  test.each(['\u2028', '\u0085', '\v', '\f'])('are cut where Python ends a line: %j', (end) => {
    const text = `One ${end} two three`;
    const [line] = readBrat([{ ...articleOf('a.txt', text), taggings: [taggingOf(text, 'a', [text])] }]);
    expect(line).toBe('T1\tclaim 0 3;6 15\tOne two three');
  });

  test('of blanks alone are left out', () => {
    expect(readBrat([{ ...articleOf('a.txt', 'a \n b'), taggings: [taggingOf('a \n b', 'a', [' \n '])] }])).toEqual([]);
  });
});

test('ties a quotation to its source by an event at the cue, or by a relation where there is none', () => {
  const lines = readBrat([hardArticle()]);
  expect(lines.filter((line) => /^[ERA]/.test(line)).map((line) => line.replace(/T\d+/g, 'T'))).toEqual([
    'E1\tAttribution:T Content:T Source:T',
    'A1\tDoubtful T',
    'E2\tAttribution:T Content:T Source:T',
    'R1\tSaid_by Arg1:T Arg2:T',
  ]);
});

test('gives each tag a type of its own', () => {
  const { tags } = bratTypes(['off the record', 'off-the record', 'утверждение', '主张', 'Person', 'person', 'claim']);
  expect(Object.fromEntries(tags)).toEqual({
    Person: 'Person_2',
    claim: 'claim',
    'off the record': 'off_the_record',
    'off-the record': 'off-the_record',
    person: 'person_3',
    утверждение: 'Tag',
    主张: 'Tag_2',
  });
});
