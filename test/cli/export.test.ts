import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { serializeSidecar } from '../../src/annotations/sidecar/serialize-sidecar.ts';
import { DEFAULT_GLOBS } from '../../src/cli/default-globs.ts';
import { formats } from '../../src/formats/formats.ts';
import { sidecarOf, taggingOf } from '../support/sidecar-fixtures.ts';
import { run } from './run.ts';

const TEXT = 'Ferry 🚢 to close\n\n“We will go on,” Ana Duarte said.\nShe left.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function putSidecar(path: string, text: string, words: string): void {
  put(`${path}.annotations.json`, serializeSidecar(sidecarOf(text, taggingOf(text, 'a', words))));
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

async function shownNames(): Promise<string[]> {
  const { out } = await run(['analyze', '.', '--format', 'jsonl'], { folder });
  return out.split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { id: string }).id); // prettier-ignore
}

test('exports what people tagged from the file beside the article', async () => {
  put('river.txt', TEXT);
  putSidecar('river.txt', TEXT, 'We will go on');
  const { status, out } = await run(['export', 'river.txt', '--to', 'csv', '--what', 'tagged', '--out', 'o'], {
    folder,
  });
  expect([status, out]).toEqual([0, 'o/river.csv\n']);
  expect(read('o/river.csv').split('\r\n')[1]).toContain(',claim,tagging,Ana Duarte,');
});

test('takes the colors of tags from the codebook above the article', async () => {
  put('pressmark.codebook.json', '{ "tags": [{ "label": "claim", "color": "teal" }] }');
  put('may/river.txt', TEXT);
  putSidecar('may/river.txt', TEXT, 'We will go on');
  expect(await run(['export', 'may', '--to', 'html', '--out', 'o'], { folder })).toMatchObject({ status: 0 });
  expect(read('o/river.html')).toContain('class="tagged t-teal"');
  put('pressmark.codebook.json', '{ broken');
  expect(await run(['export', 'may', '--to', 'html', '--out', 'o'], { folder })).toMatchObject({ status: 0 });
  expect(read('o/river.html')).toContain('class="tagged t-yellow"');
});

test('exports a file with CRLF and a byte order mark like one without', async () => {
  put('a/river.txt', TEXT);
  put('b/river.txt', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`);
  for (const name of ['a', 'b']) {
    putSidecar(`${name}/river.txt`, TEXT, 'on,” Ana Duarte said.\nShe');
    expect(await run(['export', name, '--to', 'brat', '--out', `o/${name}`], { folder })).toMatchObject({ status: 0 });
  }
  expect(read('o/b/brat/river.ann')).toBe(read('o/a/brat/river.ann'));
  expect(read('o/b/brat/river.txt')).toBe(TEXT);
  expect(read('o/a/brat/river.ann')).toContain('\ton,” Ana Duarte said. She\n');
});

test.each(['o', 'o/brat', 'o/brat/'])('writes brat into the folder o/brat with --out %s', async (out) => {
  put('river.txt', TEXT);
  for (let count = 0; count < 2; count += 1) {
    const ran = await run(['export', 'river.txt', '--to', 'brat', '--out', out], { folder });
    expect([ran.status, ran.out.split('\n')[0]]).toEqual([0, 'o/brat/annotation.conf']);
  }
  expect(readdirSync(join(folder, 'o/brat')).sort()).toEqual([
    'annotation.conf',
    'river.ann',
    'river.txt',
    'visual.conf',
  ]);
});

test('links from the export to the articles', async () => {
  put('my articles/river.txt', TEXT);
  await run(['export', 'my articles', '--to', 'markdown', '--out', 'out/deep'], { folder });
  expect(read('out/deep/river.md')).toContain('](../../my%20articles/river.txt#L3)');
});

test('exporting every format into the folder leaves its articles as they were', async () => {
  for (const name of ['river.txt', 'north/river.txt', 'README.md', '.git/x.txt', 'requirements-dev.txt'])
    put(name, TEXT);
  const before = await shownNames();
  expect(before).toEqual(['north/river.txt', 'river.txt']);
  for (const { id } of formats) {
    expect(await run(['export', '.', '--to', id, '--out', '.'], { folder })).toMatchObject({ status: 0 });
  }
  expect(await shownNames()).toEqual(before);
});

describe('encodings', () => {
  const utf16 = (text: string, swap: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return swap ? bytes.swap16() : bytes;
  };
  test.each([
    ['UTF-8', Buffer.from('Café “x”'), []],
    ['UTF-16, little end first', utf16('Café “x”', false), []],
    ['UTF-16, big end first', utf16('Café “x”', true), []],
    [
      'Windows-1252',
      Uint8Array.of(67, 97, 102, 0xe9, 32, 0x93, 120, 0x94),
      ['a.txt: This is not UTF-8; it was read as Windows-1252. (encoding)'],
    ],
  ])('reads %s', async (_, bytes, notes) => {
    put('a.txt', bytes);
    const ran = await run(['export', 'a.txt', '--to', 'brat', '--out', 'o'], { folder });
    expect([ran.status, ran.notes]).toEqual([0, notes]);
    expect(read('o/brat/a.txt')).toBe('Café “x”');
  });
});

describe('what cannot be read', () => {
  test('is named, and the rest is done', async () => {
    put('a.txt', TEXT);
    put('b.txt', Uint8Array.of(80, 75, 3, 4, 0, 0));
    put('c.txt', TEXT);
    put('c.txt.annotations.json', '{"type": "AnnotationCollection",\n "first": [}');
    const { status, notes } = await run(
      ['export', 'none.txt', 'a.txt', 'b.txt', 'c.txt', '--to', 'csv', '--out', 'o'],
      { folder },
    );
    expect(status).toBe(2);
    expect(notes.map((note) => note.replace(/^(\S+) .* (\(\S+\))$/, '$1 $2'))).toEqual([
      'none.txt: (unreadable)',
      'b.txt: (binary)',
      'c.txt.annotations.json:2:12: (syntax)',
    ]);
    expect(existsSync(join(folder, 'o/a.csv'))).toBe(true);
  });

  test('leaves nothing written where nothing is left', async () => {
    expect(await run(['export', 'none.txt', '--to', 'csv', '--out', 'o'], { folder })).toMatchObject({ status: 2 });
    expect(existsSync(join(folder, 'o'))).toBe(false);
  });
});

test('never replaces a file that is no export', async () => {
  put('river.md', TEXT);
  const write = (...more: string[]) =>
    run(['export', 'river.md', '--to', 'markdown', '--out', '.', ...more], { folder });
  expect(await write()).toMatchObject({ status: 2, notes: [expect.stringContaining('./river.md: Pressmark did not')] });
  expect(read('river.md')).toBe(TEXT);
  expect(await write('--name', 'report')).toMatchObject({ status: 0 });
  expect(await write('--name', 'report')).toMatchObject({ status: 0 });
});

describe('an export that fails', () => {
  test('leaves what was there, and no half file', async () => {
    put('a.txt', TEXT);
    await run(['export', 'a.txt', '--to', 'brat', '--out', 'o'], { folder });
    put('o/brat/a.txt', 'before');
    // A folder where a file should go: the last of four files cannot be written.
    mkdirSync(join(folder, `o/brat/a.ann.${String(process.pid)}.tmp`));
    const { status, notes } = await run(['export', 'a.txt', '--to', 'brat', '--out', 'o'], { folder });
    expect(status).toBe(2);
    expect(notes).toEqual(['o: This is a folder. Nothing was exported. (unwritable)']);
    expect(read('o/brat/a.txt')).toBe('before');
    expect(readdirSync(join(folder, 'o/brat')).filter((name) => !name.endsWith('.tmp'))).toHaveLength(4);
    expect(readdirSync(join(folder, 'o/brat'))).toHaveLength(5);
  });

  test('because it was interrupted leaves nothing', async () => {
    put('a.txt', TEXT);
    const controller = new AbortController();
    controller.abort();
    await expect(
      run(['export', 'a.txt', '--to', 'csv', '--out', 'o'], { folder, signal: controller.signal }),
    ).rejects.toThrow();
    expect(existsSync(join(folder, 'o'))).toBe(false);
  });
});

test('reads as articles what the editor reads by default', () => {
  const { properties } = manifest.contributes.configuration;
  expect(DEFAULT_GLOBS.articles).toEqual(properties['pressmark.articles'].default);
  expect(DEFAULT_GLOBS.articlesExcluded).toEqual(properties['pressmark.articlesExcluded'].default);
});

test('names people as the folder of each article has settled it, and says where they are in Wikidata', async () => {
  const entry = { name: 'Ana M. Duarte', aliases: ['Ana Duarte'], type: 'person', wikidata: 'Q77' };
  put('may/pressmark.entities.json', JSON.stringify({ entities: [entry] }));
  put('may/river.txt', TEXT);
  put('june/river.txt', TEXT);
  for (const to of ['csv', 'html', 'markdown', 'jsonld'])
    expect(await run(['export', '.', '--to', to, '--out', 'o', '--name', 'e'], { folder })).toMatchObject({ status: 0, notes: [] }); // prettier-ignore
  expect(read('o/e.csv').match(/quotation,Ana[^,]*/g)).toEqual(['quotation,Ana Duarte', 'quotation,Ana M. Duarte']);
  expect(read('o/e.html')).toContain('<a href="https://www.wikidata.org/wiki/Q77">Ana M. Duarte</a>');
  expect(read('o/e.md')).toContain('[Ana M. Duarte](https://www.wikidata.org/wiki/Q77)');
  expect(read('o/e.jsonld')).toContain('"source": "http://www.wikidata.org/entity/Q77"');
});

test('exports without names that cannot be read, and says so', async () => {
  put('river.txt', TEXT);
  put('pressmark.entities.json', '{ "entities": [ }');
  const { status, notes } = await run(['export', 'river.txt', '--to', 'csv', '--out', 'o'], { folder });
  expect([status, notes]).toEqual([
    2,
    [
      'pressmark.entities.json:1:17: These names cannot be read: expected a value here. Until they are repaired, those before stay in force. (names-unreadable)',
    ],
  ]);
  expect(read('o/river.csv')).toContain('Ana Duarte');
});
