import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../../src/page/messages/page-model.ts';
import { inEnglish } from '../../../src/article/translate.ts';
import { toPageModel } from '../../../src/vscode/matrix/to-page-model.ts';
import { compared, HARBOR } from './compared.ts';

const hueOf = (name: string | undefined) => (name === 'Ana Duarte' ? 3 : 'none');
const model = toPageModel(compared(HARBOR), hueOf, inEnglish);

/** `speaker` lines, and below each `words: state of every source`. */
const drawn = ({ matrix }: PageModel): string[] =>
  matrix.flatMap(({ speaker, rows }) => [
    `${speaker.name ?? '?'} (${speaker.hue})`,
    ...rows.map(({ words, cells }) => `${words} ${cells.map(({ state }) => state).join(' | ')}`),
  ]);

describe('the page of a comparison', () => {
  test('has its sources in order, undated ones last and without a date', () => {
    expect(model.sources.map(({ name, published }) => [name, published])).toEqual([
      ['post', '2031-05-02'],
      ['radio', '2031-05-03'],
      ['star', undefined],
    ]);
  });

  test('has a section a speaker, a row an utterance and a cell a source', () => {
    expect(drawn(model)).toEqual([
      'Ana Duarte (3)',
      '“We will not sell the harbor to anyone,” verbatim | sense-changed | absent',
      '“The cranes stay,” verbatim | absent | absent',
      'Peter Voss (none)',
      '“It is a sad day,” verbatim | absent | absent',
    ]);
  });

  test('says of a cell what differs, and leads to its passage', () => {
    const [, radio] = model.matrix[0]?.rows[0]?.cells ?? [];
    expect(radio?.note).toBe('modal changed');
    expect(radio?.stretches?.filter(({ isChanged }) => isChanged).map(({ text }) => text)).toEqual(['would']);
    const { source = 0, start = 0, end = 0, line } = radio?.place ?? {};
    expect(HARBOR['radio.txt'].slice(start, end)).toContain('We would not sell the harbor to anyone');
    expect([source, line]).toEqual([1, 1]);
  });

  test('knows which row is that of several sources', () => {
    expect(model.matrix[0]?.rows.map(({ isShared }) => isShared)).toEqual([true, false]);
  });

  test('counts words by speaker and verbs by outlet, loaded ones as such', () => {
    expect(model.shares.map(({ speaker, words }) => [speaker.name, ...words])).toEqual([
      ['Ana Duarte', 11, 8, 0],
      ['Peter Voss', 5, 0, 0],
    ]);
    expect(model.verbs.rows).toContainEqual({ lemma: 'claim', isLoaded: true, counts: [1, 0, 0] });
  });

  test('has the days of publication and those spoken of', () => {
    expect(model.timeline.days.map(({ day, published, spokenOf }) => [day, published, spokenOf.map(({ source }) => source)])).toEqual([
      ['2031-05-01', [], [0]],
      ['2031-05-02', [0], []],
      ['2031-05-03', [1], []],
      ['2031-05-05', [], [2]],
    ]); // prettier-ignore
    expect(model.timeline.undated).toEqual([2]);
  });

  test('has a ledger where one is asked for, in date order, with what the others have', () => {
    const { ledger } = toPageModel(compared(HARBOR), hueOf, inEnglish, 'Ana Duarte');
    expect(model.ledger).toBeUndefined();
    expect(
      ledger?.entries.map(({ day, source, verb, isIndirect, note, elsewhere }) => [
        day,
        source,
        verb,
        isIndirect,
        note,
        elsewhere.map((other) => `${other.source}: ${other.note}`),
      ]),
    ).toEqual([
      ['2031-05-01', 'post', 'say', false, 'reference', ['radio: modal changed']],
      ['2031-05-02', 'post', 'say', false, undefined, []],
      ['2031-05-03', 'radio', 'tell', false, 'modal changed', ['post: reference']],
      ['2031-05-05', 'star', 'say', true, undefined, []],
    ]);
  });

  test('is the same, whatever the order of the files', () => {
    const reversed = Object.fromEntries(Object.entries(HARBOR).reverse());
    expect(toPageModel(compared(reversed), hueOf, inEnglish)).toEqual(model);
  });

  test('has as many columns as a person can read, of the sources that share most, and says how many are left', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`lone-${String(at)}.txt`, `“Nothing but number ${String(at)},” said Ida Lund.`]),
    ); // prettier-ignore
    const crowded = toPageModel(compared({ ...many, ...HARBOR }), hueOf, inEnglish);
    expect([crowded.sources.length, crowded.sourcesLeftOut]).toEqual([30, 13]);
    expect(crowded.sources.map(({ name }) => name)).toEqual(expect.arrayContaining(['post', 'radio']));
    for (const { rows } of crowded.matrix) for (const { cells } of rows) expect(cells).toHaveLength(30);
  });

  test('is empty, not broken, where nothing is said', () => {
    const silent = toPageModel(compared({ 'a.txt': 'It rained.', 'b.txt': 'It snowed.' }), hueOf, inEnglish);
    expect([silent.matrix, silent.shares, silent.verbs.rows, silent.speakers, silent.timeline.days]).toEqual([[], [], [], [], []]); // prettier-ignore
  });
});
