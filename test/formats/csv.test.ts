import { execFileSync, spawnSync } from 'node:child_process';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ArticleModel } from '../../src/article/article-model.ts';
import { csv } from '../../src/formats/csv.ts';
import type { WriteOptions } from '../../src/formats/format.ts';
import { articleOf, emptyArticle, hardArticle, hostileArticle, spanOf, taggingOf } from './articles.ts';

function textOf(articles: readonly ArticleModel[], rest: Partial<WriteOptions> = {}): string {
  return csv.write(articles, { what: 'both', name: 'x', ...rest })[0]?.text ?? '';
}

function rowsOf(articles: readonly ArticleModel[], rest: Partial<WriteOptions> = {}) {
  const parsed = Papa.parse<Record<string, string>>(textOf(articles, rest), { header: true, skipEmptyLines: true });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}

test('gives each place in code points that cut out the quote', () => {
  const article = hardArticle();
  const characters = [...article.text];
  const rows = rowsOf([article]).filter((row) => row['start'] !== '');
  expect(rows).toHaveLength(12);
  for (const row of rows) {
    const parts = (row['parts'] ?? '').split(' ').map((part) => part.split('-').map(Number));
    expect(parts.map(([start, end]) => characters.slice(start, end).join('')).join(' … ')).toBe(row['quote']);
    expect([row['start'], row['end']]).toEqual([String(parts[0]?.[0]), String(parts.at(-1)?.[1])]);
  }
});

test('gives every row an id of its own, also over several articles with the same things in them', () => {
  const article = { ...hardArticle(), taggings: [] };
  const ids = rowsOf([article, { ...article, name: 'south/ferry.txt' }]).map(({ id }) => id);
  expect(ids).toContain('south/ferry.txt#date-1');
  expect(new Set(ids).size).toBe(ids.length);
});

test('says who said a tagged passage that lies on a quotation', () => {
  const row = rowsOf([hardArticle()]).find(({ id }) => id === 'urn:uuid:a');
  expect(row).toMatchObject({
    tag: 'claim; off the record',
    speaker: 'Ana Duarte',
    speaker_as_written: 'Mayor Ana Duarte',
    cue: 'said',
    line: '3',
    column: '2',
    note: 'Check.\nTwice.',
    status: 'exact',
  });
});

test('keeps the words of a passage not found in the text, without a place', () => {
  const row = rowsOf([hardArticle()]).at(-1);
  expect(row).toMatchObject({ status: 'orphan', quote: 'never in here', start: '', line: '', parts: '' });
});

describe('formulas', () => {
  test('are guarded', () => {
    const rows = rowsOf([hardArticle(), hostileArticle()]);
    expect(rows.find(({ id }) => id === 'urn:uuid:d')?.['note']).toBe("'=1+1");
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('are left alone on demand', () => {
    expect(rowsOf([hardArticle()], { formulas: true }).find(({ id }) => id === 'urn:uuid:d')?.['note']).toBe('=1+1');
  });
});

test('ends every record with CRLF and begins with a byte order mark on demand', () => {
  expect(textOf([emptyArticle])).toMatch(/^id,source,[^\n]+,Exported by Pressmark\r\n$/);
  expect(textOf([emptyArticle], { byteOrderMark: true }).startsWith('\uFEFFid,')).toBe(true);
});

const python = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!python)('is read alike by Python', () => {
  const script =
    'import csv,io,json,sys\nt=sys.stdin.buffer.read().decode("utf-8")\nprint(json.dumps(list(csv.reader(io.StringIO(t,newline=""),strict=True))))';
  const input = textOf([hardArticle(), hostileArticle(), emptyArticle]);
  const rows: unknown = JSON.parse(execFileSync('python3', ['-c', script], { input, encoding: 'utf8' }));
  expect(rows).toEqual(Papa.parse(input, { skipEmptyLines: true }).data);
});

test('says who stands behind a passage, and what a person confirmed or corrected', () => {
  const text = 'The bridge closed on Monday and opened on Friday.';
  const date = (words: string, rest: object) => ({ ...spanOf(text, words), type: 'DATE' as const, value: '2031-05-06', rule: 'x', ...rest }); // prettier-ignore
  const timeExpressions = [
    date('Monday', { corrected: { decision: 'd1' } }),
    date('Friday', { corrected: { decision: 'd2', agrees: true } }),
  ];
  const tagging = taggingOf(text, 'a', ['The bridge'], { creator: 'Ada', creators: ['Ada', 'Nora'] });
  const rows = rowsOf([{ ...articleOf('a.txt', text, { timeExpressions }), taggings: [tagging] }]);
  expect(rows.map(({ creator, status }) => [creator, status])).toEqual([
    ['Ada; Nora', 'exact'],
    ['', 'corrected'],
    ['', 'confirmed'],
  ]);
});
