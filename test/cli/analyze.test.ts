import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyChanges } from '../../src/annotations/editing/change.ts';
import { setPublished } from '../../src/annotations/editing/edits.ts';
import { serializeSidecar } from '../../src/annotations/sidecar/serialize-sidecar.ts';
import { emptySidecar } from '../../src/annotations/sidecar/sidecar.ts';
import { run } from './run.ts';

const TEXT = 'Ferry to close\n\n“We will go on,” Ana Duarte said on Friday.\n';

interface Mark {
  readonly start: number;
  readonly end: number;
}
interface Line {
  readonly id: string;
  readonly regions: readonly Mark[];
  readonly quotations: readonly (Mark & { speaker?: string; content: readonly Mark[]; cue?: Mark })[];
  readonly timeExpressions: readonly Mark[];
  readonly entities: readonly { name: string; mentions: readonly Mark[] }[];
}

async function analyzed(...articles: readonly object[]): Promise<Line[]> {
  const { out } = await run(['analyze', '--jsonl'], {
    input: articles.map((article) => `${JSON.stringify(article)}\n`),
  });
  return out.trimEnd().split('\n').map((line) => JSON.parse(line) as Line); // prettier-ignore
}

describe('the filter', () => {
  test('writes one line an article, in order, with the keys that measuring reads', async () => {
    const lines = await analyzed({ id: 'a', text: TEXT }, { id: 'b', text: '' }, { id: 'c', text: 'x' });
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(
        expect.arrayContaining(['regions', 'quotations', 'timeExpressions', 'entities']),
      );
    }
  });

  test.each([
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${TEXT}`],
    ['both', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`],
    ['lone CR', TEXT.replaceAll('\n', '\r')],
  ])('counts offsets in the text given: %s', async (_, text) => {
    const [plain, given] = await analyzed({ id: 'a', text: TEXT }, { id: 'b', text });
    const words = (line: Line | undefined, of: string) =>
      [...(line?.quotations ?? []).flatMap(({ content, cue, ...rest }) => [rest, ...content, ...(cue === undefined ? [] : [cue])]), ...(line?.timeExpressions ?? []), ...(line?.entities ?? []).flatMap(({ mentions }) => mentions)].map(({ start, end }) => of.slice(start, end)); // prettier-ignore
    expect(words(given, text)).toEqual(words(plain, TEXT));
    expect(words(plain, TEXT)).toContain('We will go on,');
  });

  test('names the speaker', async () => {
    const [line] = await analyzed({ id: 'a', text: TEXT });
    expect(line?.quotations.map(({ speaker }) => speaker)).toEqual(['Ana Duarte']);
  });

  test('names bad lines by their number and does the rest', async () => {
    const input = [
      '{"id":"a","text":"x"}',
      '',
      '{"id":',
      '[]',
      '{"id":"b","text":5}',
      '{"id":"c","text":"y","published":"2025-02-30"}',
    ];
    const { status, out, notes } = await run(['analyze', '--jsonl'], { input: [input.join('\n')] });
    expect(status).toBe(2);
    expect(out.trimEnd().split('\n').map((line) => (JSON.parse(line) as Line).id)).toEqual(['a', 'c']); // prettier-ignore
    expect(notes.map((note) => note.split(': ')[0])).toEqual([
      '<stdin>:3:1',
      '<stdin>:4:1',
      '<stdin>:5:1',
      '<stdin>:6:1',
    ]);
  });

  test.each([
    ['cut anywhere, also inside a character', (bytes: Uint8Array) => [...bytes].map((byte) => Uint8Array.of(byte))],
    ['in one piece', (bytes: Uint8Array) => [bytes]],
  ])('reads input %s', async (_, cut) => {
    const lines = [{ id: 'a', text: '“é\u2028🚢”' }, { id: 'b', text: 'x' }].map((line) => JSON.stringify(line)).join('\r\n'); // prettier-ignore
    const { status, out } = await run(['analyze', '--jsonl'], { input: cut(new TextEncoder().encode(lines)) });
    expect([status, out.trimEnd().split('\n').length]).toEqual([0, 2]);
  });

  test('reads no further than it has written', async () => {
    let read = 0;
    let written = 0;
    let ahead = 0;
    const input = (async function* () {
      for (let count = 0; count < 50; count += 1) {
        read += 1;
        ahead = Math.max(ahead, read - written);
        yield `${JSON.stringify({ id: String(count), text: 'x' })}\n`;
      }
    })();
    const write = async (): Promise<void> => {
      await Promise.resolve();
      written += 1;
    };
    await run(['analyze', '--jsonl'], { write, ...({ input } as object) });
    expect([written, ahead]).toEqual([50, 1]);
  });
});

test('prints what was found to read, at its line and column', async () => {
  const { out, status } = await run(['analyze'], { input: [TEXT] });
  expect(status).toBe(0);
  expect(out).toContain('<stdin>:3:1: direct: “We will go on,” — Ana Duarte, said\n');
});

test.each([
  ['«We will go on,» Ana Duarte said.', 'direct: «We will go on,» — '],
  ['“We will,” Ana Duarte said, “go on.”', 'direct: “We will,” … “go on.” — '],
  ['Ana Duarte said that the ferry was “too old” to sail.', 'mixed: that the ferry was “too old” to sail — '],
])('prints what was said with the marks that the article has: %s', async (text, words) => {
  expect((await run(['analyze'], { input: [text] })).out).toContain(words);
});

test('says so where nothing was found', async () => {
  expect(await run(['analyze'], { input: [''] })).toMatchObject({ status: 0, out: '<stdin>: nothing found\n' });
});

describe('a publication date that was set in the file beside the article', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pressmark-'));
    writeFileSync(join(folder, 'a.txt'), TEXT);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const setDay = (day: string): void => {
    const empty = emptySidecar('00000000-0000-4000-8000-000000000000');
    const authorship = { id: 'urn:uuid:a', created: '2025-03-01T10:00:00.000Z' };
    const sidecar = applyChanges(empty, setPublished(empty, day, authorship, 'https://news.example/ferry'));
    writeFileSync(join(folder, 'a.txt.annotations.json'), serializeSidecar(sidecar));
  };

  test.each([
    [[], '2025-03-02', 'Friday → 2025-02-28'],
    [['--published', '2025-02-03'], '2025-02-03', 'Friday → 2025-01-31'],
  ])('is what relative dates count from, unless another is given: %j', async (more, published, date) => {
    setDay('2025-03-02');
    expect((await run(['analyze', 'a.txt', ...more], { folder })).out).toContain(date);
    const { out } = await run(['analyze', 'a.txt', '--jsonl', ...more], { folder });
    expect(JSON.parse(out)).toMatchObject({ published });
  });

  test('is named where it cannot be read, and the article analyzed without it', async () => {
    writeFileSync(join(folder, 'a.txt.annotations.json'), '{');
    const { status, out, notes } = await run(['analyze', 'a.txt'], { folder });
    expect([status, notes.length]).toEqual([2, 1]);
    expect(notes[0]).toMatch(/^a\.txt\.annotations\.json:1:2: .* A date set in it was not used\. \(\S+\)$/);
    expect(out).toContain('Ana Duarte, said');
  });
});

describe('wrong use', () => {
  test.each([
    [[], 'usage: pressmark COMMAND'],
    [['analyse'], 'There is no command "analyse".'],
    [['analyze', '--fromat', 'json'], "Unknown option '--fromat'."],
    [['analyze', '--format', 'xml'], '--format xml is not known: text, json, jsonl.'],
    [['analyze', '--published', 'Friday'], '--published takes a day like 2025-02-03'],
    [['export', 'x.txt'], 'There is no --to: give a format.'],
    [['export', 'x.txt', '--to', 'pdf', '--out', 'o'], '--to pdf is not known: markdown, html, csv, jsonld, brat.'],
    [['export', 'x.txt', '--to', 'csv'], 'There is no --out'],
  ])('is told in one line: %j', async (argv, words) => {
    const { status, out, notes } = await run(argv);
    expect([status, out, notes.length]).toEqual([2, '', 1]);
    expect(notes[0]).toContain(words);
  });

  test('is not waiting for a keyboard', async () => {
    expect(await run(['analyze'], { inputIsTerminal: true })).toMatchObject({ status: 2 });
  });
});

test.each([[['--help']], [['help', 'analyze']], [['analyze', '--help']], [['export', '-h']], [['check', '-h']]])(
  'helps: %j',
  async (argv) => {
    const { status, out } = await run(argv);
    expect(status).toBe(0);
    expect(out).toMatch(/usage: pressmark[\s\S]*\nExamples\n {2}pressmark/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(120);
  },
);

test('prints its version', async () => {
  expect((await run(['--version'])).out).toBe('0.0.0-test\n');
});

test('names people as the folder of an article has settled it; standard input lies in none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-'));
  try {
    writeFileSync(join(folder, 'ferry.txt'), TEXT);
    const entry = { name: 'Ana M. Duarte', aliases: ['Ana Duarte'], type: 'person' };
    writeFileSync(join(folder, 'pressmark.entities.json'), JSON.stringify({ entities: [entry] }));
    const { out } = await run(['analyze', 'ferry.txt', '--jsonl'], { folder });
    const [entity] = (JSON.parse(out) as Line).entities;
    expect(entity).toMatchObject({ name: 'Ana M. Duarte', settled: entry, foundAs: ['Ana Duarte'] });
    const { out: text } = await run(['analyze', 'ferry.txt'], { folder });
    expect(text).toContain('Ana M. Duarte');
    expect((await run(['analyze'], { folder, input: [TEXT] })).out).not.toContain('Ana M. Duarte');
    writeFileSync(join(folder, 'pressmark.entities.json'), '[');
    const broken = await run(['analyze', 'ferry.txt'], { folder });
    expect([broken.status, broken.notes.length, broken.out.includes('Ana Duarte')]).toEqual([2, 1, true]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
