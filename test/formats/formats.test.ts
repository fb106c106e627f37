import { describe, expect, test } from 'vitest';
import { isExported } from '../../src/formats/export-mark.ts';
import { lossSentence } from '../../src/formats/format.ts';
import { formats } from '../../src/formats/formats.ts';
import { articleOf, emptyArticle, hardArticle, hostileArticle } from './articles.ts';
import { inEnglish } from '../../src/article/translate.ts';

const articles = [hardArticle(), hostileArticle(), emptyArticle];

describe.each(formats.map((format) => [format.id, format] as const))('%s', (_, format) => {
  test('bears the mark of an export, or a folder that does', () => {
    const files = format.write(articles, { what: 'both', name: 'event' });
    const marked = files.filter(({ text }) => isExported(text.slice(0, 1000))).map(({ path }) => path);
    if (format.layout === 'file') expect(marked).toEqual([`event.${format.extension}`]);
    else expect(marked).toContain(`${format.id}/annotation.conf`);
  });

  test('writes the same again, whatever was written between', () => {
    const write = () => format.write(articles, { what: 'both', name: 'event' });
    const before = write();
    format.write([emptyArticle], { what: 'found', name: 'other' });
    expect(write()).toEqual(before);
  });

  test('leaves what was found out of what people tagged, and the other way round', () => {
    const text = (what: 'tagged' | 'found') =>
      format.write([hardArticle()], { what, name: 'event' }).map((file) => file.text).join('\n'); // prettier-ignore
    expect(text('tagged')).not.toContain('2025-02-28');
    expect(text('found')).not.toContain('Twice.');
  });

  test('never gives two files one path', () => {
    const twins = ['a/river.txt', 'b/river.txt', 'a-river.txt', 'A/River.md'].map((name) => articleOf(name, name));
    const paths = format.write(twins, { what: 'both', name: 'event' }).map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
  });
});

test('says of each format what these annotations lose in it', () => {
  const lost = formats.map((format) => [format.id, lossSentence(format.losses(articles, 'both'), inEnglish)]);
  expect(Object.fromEntries(lost)).toEqual({
    markdown: undefined,
    html: undefined,
    csv: '1 reply is left out',
    jsonld: undefined,
    brat: '1 passage not found in the text and 2 names of who tagged are left out',
  });
  expect(formats.flatMap((format) => format.losses(articles, 'found'))).toEqual([]);
});

test.each([
  ['<!-- Exported by Pressmark -->\n\n# event', true],
  ['\uFEFFid,source,tag,Exported by Pressmark\r\n', true],
  ['# Exported by Pressmark\n', true],
  ['The page was “Exported by Pressmark”, the mayor said.', false],
  [`${'long '.repeat(300)}\n<!-- Exported by Pressmark -->`, false],
  ['', false],
])('tells an export by its start: %j', (text, expected) => {
  expect(isExported(text)).toBe(expected);
});
