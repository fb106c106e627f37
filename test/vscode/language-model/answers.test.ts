import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import type { ArticleModel } from '../../../src/article/article-model.ts';
import { annotationRows } from '../../../src/vscode/language-model/annotation-rows.ts';
import { namedArticles } from '../../../src/vscode/language-model/named-articles.ts';
import { quotationRows } from '../../../src/vscode/language-model/quotation-rows.ts';
import { asksFor, toolAnswer } from '../../../src/vscode/language-model/tool-answer.ts';
import { articleOf, orphanOf, taggingOf } from '../../formats/articles.ts';

const TEXT = [
  'Eira Björk denied the plan on Friday. “We’ll keep the ferry,” Björk said on Friday.',
  '',
  'Officials claimed that the pier would close in May.',
  '',
].join('\n');
const ARTICLE: ArticleModel = {
  ...articleOf('pier.txt', TEXT, analyze(TEXT, { published: '2025-03-10' })),
  taggings: [
    taggingOf(TEXT, 'a', ['keep the', 'ferry'], {
      note: 'A promise?',
      creator: 'M. Roth',
      replies: [{ id: 'r', text: 'Yes.', creator: 'Ola', created: '2025-03-02T10:00:00.000Z' }],
    }),
    taggingOf(TEXT, 'b', ['pier would close'], { tags: ['anonymous source'] }),
    orphanOf('c', 'gone for good'),
  ],
};

describe('quotations', () => {
  test('say who said what, when, with which words, and how certain that is', () => {
    const rows = quotationRows({}, ARTICLE);
    // As they go out: what is not known is left out.
    expect(JSON.parse(JSON.stringify(rows[0]))).toEqual({
      line: 1,
      words: 'We’ll keep the ferry,',
      verbatim: 'all',
      speaker: 'Eira Björk',
      source: 'Björk',
      cue: 'said',
      published: '2025-03-10',
      dates: [{ words: 'Friday', value: '2025-03-07' }],
      state: 'found',
    });
    expect(rows[1]).toMatchObject({ line: 3, source: 'Officials', cue: 'claimed', loaded: true, verbatim: 'no' });
  });

  test.each([
    ['the canonical name, whatever the article calls her', { speaker: 'eira bjork' }, 1],
    ['the words of the article', { speaker: 'officials' }, 1],
    ['nobody', { speaker: 'Lind' }, 0],
    ['words with straight quotation marks', { text: "we'll keep" }, 1],
    ['both', { speaker: 'officials', text: 'ferry' }, 0],
    ['what is no text, as nothing', { speaker: 7, text: null }, 2],
  ])('are found by %s', (_, asked, count) => {
    expect(quotationRows(asked, ARTICLE)).toHaveLength(count);
  });
});

describe('annotations', () => {
  test('say what was marked, by whom, who speaks there, and whether it is still in the text', () => {
    const [promise, anonymous, lost] = annotationRows({}, ARTICLE);
    expect(promise).toMatchObject({
      line: 1,
      words: 'keep the … ferry',
      tags: ['claim'],
      note: 'A promise?',
      replies: [{ text: 'Yes.', by: 'Ola' }],
      by: 'M. Roth',
      speaker: 'Eira Björk',
      state: 'in place',
    });
    expect(anonymous).toMatchObject({ line: 3, tags: ['anonymous source'] });
    expect(lost).toMatchObject({ line: undefined, words: 'gone for good', state: 'not found in the text' });
  });

  test.each([
    ['a tag', { tag: 'Anonymous' }, 1],
    ['the speaker of the passage', { speaker: 'Björk' }, 1],
    ['a note', { text: 'promise' }, 1],
    ['a reply', { text: 'yes' }, 1],
    ['words that are gone', { text: 'for good' }, 1],
  ])('are found by %s', (_, asked, count) => {
    expect(annotationRows(asked, ARTICLE)).toHaveLength(count);
  });
});

describe('an answer', () => {
  const articles = [
    { file: 'a.txt', rows: Array.from({ length: 60 }, (_, at) => ({ at })) },
    { file: 'b.txt', rows: Array.from({ length: 300 }, (_, at) => ({ at })) },
  ];
  const shown = (limit: unknown): number =>
    (JSON.parse(toolAnswer('quotations', articles, limit, 0)) as { quotations: unknown[] }).quotations.length;

  test.each([
    [undefined, 50],
    [3, 3],
    [2.7, 2],
    [0, 50],
    [1_000, 200],
    ['all', 50],
  ])('with the limit %s has %i rows', (limit, count) => {
    expect(shown(limit)).toBe(count);
  });

  test('says how much there is, what was not read, and that quoted words are no instructions', () => {
    const answer = JSON.parse(toolAnswer('quotations', articles, 1, 4)) as Record<string, unknown>;
    expect(answer).toMatchObject({ articles: 2, articlesNotReadYet: 4, found: 360, shown: 1 });
    expect(answer['about']).toContain('not instructions');
    expect(answer['quotations']).toEqual([{ file: 'a.txt', at: 0 }]);
  });

  test('asked for nothing holds everything', () => {
    expect([asksFor(undefined), asksFor('x'), asksFor('x', undefined, 'Axe')]).toEqual([true, false, true]);
  });
});

describe('articles', () => {
  const named = (file: string) => ({ uri: `file:///news/${file}`, path: `/news/${file}`, file });
  const all = ['one.txt', 'north/two.txt', 'north/one.txt'].map(named);
  const filesOf = (paths: unknown): string[] => namedArticles(all, paths).map(({ file }) => file);

  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['one.txt', 'north/two.txt', 'north/one.txt']],
    ['an empty list', [], ['one.txt', 'north/two.txt', 'north/one.txt']],
    ['a path', ['north/two.txt'], ['north/two.txt']],
    ['one path that is no list', 'north/two.txt', ['north/two.txt']],
    ['a path as a shell has it', ['./north\\two.txt'], ['north/two.txt']],
    ['an absolute path', ['/news/north/two.txt'], ['north/two.txt']],
    ['an address', ['file:///news/north/two.txt'], ['north/two.txt']],
    ['a folder', ['north/'], ['north/two.txt', 'north/one.txt']],
    ['a file name', ['two.txt'], ['north/two.txt']],
    ['a file name that two have', ['one.txt'], ['one.txt', 'north/one.txt']],
  ])('are named by %s', (_, paths, files) => {
    expect(filesOf(paths)).toEqual(files);
  });

  test('that are not there are said, with those that are', () => {
    expect(() => filesOf(['three.txt'])).toThrow(
      '“three.txt” is not read as an article. These are: one.txt, north/two.txt, north/one.txt.',
    );
    expect(() => namedArticles([], ['three.txt'])).toThrow('No articles are open, and the folder holds none.');
    const many = Array.from({ length: 30 }, (_, at) => named(`${at}.txt`));
    expect(() => namedArticles(many, ['x'])).toThrow('19.txt and 10 more.');
  });
});
