import { describe, expect, test } from 'vitest';
import type { Analysis, Quotation, TimeExpression } from '../../src/article/analysis-model.ts';
import type { ArticleModel } from '../../src/article/article-model.ts';
import { canonicalText } from '../../src/article/canonical-text.ts';
import { LineIndex } from '../../src/article/line-index.ts';
import type { Span } from '../../src/article/span.ts';
import { dateHover } from '../../src/vscode/hovers/date-hover.ts';
import { escapeMarkdown } from '../../src/vscode/hovers/escape-markdown.ts';
import { excerpt } from '../../src/vscode/hovers/excerpt.ts';
import { foundAt } from '../../src/vscode/hovers/hovered.ts';
import { mentionHover, settledWords } from '../../src/vscode/hovers/mention-hover.ts';
import { quotationHover } from '../../src/vscode/hovers/quotation-hover.ts';
import { inEnglish } from '../../src/article/translate.ts';
import { timeValueInWords } from '../../src/article/time-value.ts';

const TEXT = ' date 2031-05-06 “We will go on Friday,” Berg boasted. Officials called it late.';

const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const name = { ...spanOf('Berg'), form: 'name', entity: 'e1', rule: 'entity-surname' } as const;
const quotation: Quotation = {
  ...spanOf('“We will go on Friday,”'),
  id: 'q1',
  type: 'direct',
  content: [spanOf('We will go on Friday,')],
  quoted: [spanOf('“We will go on Friday,”')],
  cue: { ...spanOf('boasted'), lemma: 'boast', slant: 'loaded' },
  source: name,
  speakerId: 'e1',
  rule: 'cue-after',
};
const ANALYSIS: Analysis = {
  metadata: { published: '2031-05-06' },
  published: '2031-05-06',
  language: 'en',
  regions: [],
  quotations: [quotation],
  entities: [{ id: 'e1', type: 'person', name: 'Ada Berg', mentions: [name] }],
  timeExpressions: [],
  problems: [],
};
const modelOf = (analysis: Partial<Analysis> = {}): ArticleModel => ({
  name: 'harbor.txt',
  text: TEXT,
  analysis: { ...ANALYSIS, ...analysis },
  taggings: [],
  decisions: [],
});

describe('a quotation', () => {
  test('says who, how it is known, why and where else, in this order', () => {
    const other = { ...quotation, id: 'q2' };
    expect(quotationHover(modelOf({ quotations: [quotation, other] }), quotation)).toEqual([
      '**Ada Berg** · direct quotation',
      'named as *Berg* · cue *boasted* (loaded)',
      '$(info) Why: Berg follows the quotation, with “boasted”. (cue\\-after)',
      '$(references) In this article 1 more',
    ]);
  });

  test.each<[string, Partial<Quotation>, string]>([
    ['doubtful', { doubtful: true }, 'Probably **Ada Berg** · direct quotation'],
    ['reported', { type: 'indirect' }, '**Ada Berg** · indirect quotation · not verbatim'],
    ['quoting nobody', { type: 'scare' }, 'Words in quotation marks · nobody is quoted'],
  ])('that is %s says so', (_, changes, heading) => {
    expect(quotationHover(modelOf(), { ...quotation, ...changes })[0]).toBe(heading);
  });

  test('without a name gives the words that stand for one', () => {
    const { speakerId, ...rest } = quotation;
    const unnamed: Quotation = { ...rest, source: { ...spanOf('Officials'), form: 'nominal' } };
    expect(speakerId).toBe('e1');
    expect(quotationHover(modelOf(), unnamed)[0]).toBe('“Officials” · nobody named · direct quotation');
  });

  test('without a source is unclear', () => {
    const { speakerId, source, cue, ...rest } = quotation;
    expect([speakerId, source, cue]).not.toContain(undefined);
    expect(quotationHover(modelOf(), { ...rest, rule: 'no-speaker' })).toEqual([
      'Speaker unclear · direct quotation',
      'cue none',
      '$(info) Why: The text around does not say whose words these are. (no\\-speaker)',
    ]);
  });
});

describe('a date', () => {
  const expression: TimeExpression = {
    ...spanOf('on Friday'),
    type: 'DATE',
    value: '2031-05-09',
    anchor: '2031-05-06',
    rule: 'weekday',
  };
  const hover = (changes: Partial<TimeExpression>, analysis: Partial<Analysis> = {}): string[] => {
    const article = {
      uri: '',
      version: 1,
      canonical: canonicalText(TEXT),
      lines: new LineIndex(TEXT),
      model: modelOf(analysis),
    };
    return dateHover(article, { ...expression, ...changes });
  };

  test('says its value and what it was resolved from', () => {
    expect(hover({})).toEqual([
      '**Friday\\, 9 May 2031** · DATE 2031\\-05\\-09',
      'From: *on Friday*, after 2031\\-05\\-06 (publication date, line 1).',
    ]);
  });

  test('tells a publication date that a person set, and a date of the text', () => {
    expect(hover({}, { metadata: {} })[1]).toContain('(publication date, set by a person)');
    expect(hover({ anchor: '2031-05-01' })[1]).toContain('(a date in the text)');
  });

  test('that cannot be resolved offers to set the publication date where that is what is missing', () => {
    const { published, ...unknown } = ANALYSIS;
    expect(published).toBeDefined();
    const { value, anchor, ...unresolved } = expression;
    expect([value, anchor]).not.toContain(undefined);
    const article = { uri: '', version: 1, canonical: canonicalText(TEXT), lines: new LineIndex(TEXT) };
    const without = dateHover({ ...article, model: { ...modelOf(), analysis: unknown } }, unresolved);
    expect(without[1]).toBe(
      'Cannot be resolved: the publication date is unknown. [$(calendar) Set publication date](command:pressmark.setPublicationDate?%5B%7B%22uri%22%3A%22%22%7D%5D "Set publication date")',
    );
    expect(dateHover({ ...article, model: modelOf() }, unresolved)[1]).toBe(
      'Cannot be resolved: these words name no certain day.',
    );
  });
});

test('a mention says whom it means and why', () => {
  const model = modelOf();
  const [entity] = model.analysis.entities;
  if (entity === undefined) throw new Error('no entity');
  expect(mentionHover(model, name, entity)).toEqual([
    'Berg → **Ada Berg** · person',
    '$(info) Why: The surname of Ada Berg.',
    '1 mention here',
  ]);
});

test('finds the outermost first, and nothing between the parts', () => {
  const kinds = (words: string): string[] => foundAt(ANALYSIS, spanOf(words).start).map(({ kind }) => kind);
  expect(kinds('Friday')).toEqual(['quotation']);
  expect(kinds('Berg')).toEqual(['quotation', 'mention']);
  expect(kinds('Officials')).toEqual([]);
});

test('takes the words that name a speaker for the first quotation that has them', () => {
  const next = { ...quotation, ...spanOf('late'), id: 'q2', content: [spanOf('late')], quoted: [] };
  const ids = (words: string): string[] =>
    foundAt({ ...ANALYSIS, quotations: [quotation, next] }, spanOf(words).start).flatMap((found) =>
      found.kind === 'quotation' ? [found.quotation.id] : [],
    );
  expect(['Berg', 'boasted', 'late'].map(ids)).toEqual([['q1'], ['q1'], ['q2']]);
});

test('a name that stands in full is not said to mean itself', () => {
  const whole = { ...ANALYSIS.entities[0]!, name: 'Berg' };
  expect(mentionHover(modelOf(), name, whole)[0]).toBe('**Berg** · person');
});

describe('text of an article', () => {
  test.each([
    ['[click](command:evil)', '\\[click\\]\\(command\\:evil\\)'],
    ['<img src=x> & more', '\\<img src\\=x\\> \\& more'],
    ['see $(bug) here', 'see \\$(bug) here'],
    ['two\n\nparagraphs', 'two paragraphs'],
    ['www.example.org', 'www\\.example\\.org'],
    ['“Quoted” – said', '“Quoted” – said'],
  ])('%s is only letters in Markdown', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  test.each([
    ['Short enough', 20, 'Short enough'],
    ['Cut at a blank where one is near', 24, 'Cut at a blank where…'],
    ['Uncuttablewordthatgoesonandon', 12, 'Uncuttablew…'],
    ['Half of an emoji 😀', 18, 'Half of an emoji…'],
  ])('excerpt of %s', (text, length, expected) => expect(excerpt(text, length)).toBe(expected));
});

test.each([
  ['2025-01-31', 'Friday, 31 January 2025'],
  ['2025-02-30', '2025-02-30'],
  ['2025-01', 'January 2025'],
  ['2025', '2025'],
  ['2025-W05', 'week 5 of 2025'],
  ['2025-W05-WE', 'weekend of week 5 of 2025'],
  ['2025-SU', 'summer 2025'],
  ['2025-Q2', 'second quarter of 2025'],
  ['199', 'the 1990s'],
  ['2025-01-31TEV', 'Friday, 31 January 2025, evening'],
  ['2025-01-31T15:00', 'Friday, 31 January 2025, 15:00'],
  ['P3Y', '3 years'],
  ['P1M', '1 month'],
  ['PT30M', '30 minutes'],
  ['PXD', 'some days'],
  ['P2CE', '2 centuries'],
  ['PRESENT_REF', 'now'],
  ['XXXX-WXX-5', 'XXXX-WXX-5'],
])('%s is said as %s', (value, words) => expect(timeValueInWords(value, inEnglish)).toBe(words));

test('a name that was given another says why by the one it had', () => {
  const berg = {
    id: 'e1',
    type: 'person' as const,
    name: 'Eva Falk',
    mentions: [name],
    foundAs: ['Eva F', 'Ada Berg'],
  };
  expect(mentionHover(modelOf(), name, berg).slice(0, 2)).toEqual([
    'Berg → **Eva Falk** · person',
    '$(info) Why: The surname of Ada Berg.',
  ]);
});

describe('what the folder has settled of a name', () => {
  test.each<[string, Parameters<typeof settledWords>[0], string]>([
    ['nothing more', { name: 'Ada Berg', aliases: [] }, ''],
    ['aliases', { name: 'Ada Berg', aliases: ['A. Berg', 'Ada [x](command:y)'] }, 'also A\\. Berg, Ada \\[x\\]\\(command\\:y\\)'], // prettier-ignore
    ['an item', { name: 'Ada Berg', aliases: [], wikidata: 'Q7' }, '[Wikidata Q7](https://www.wikidata.org/wiki/Q7)'],
  ])('is %s', (_, settled, words) => expect(settledWords(settled)).toBe(words));

  test('leaves off aliases that a hover has no room for', () => {
    const aliases = Array.from({ length: 40 }, (_, index) => `B${String(index)}`);
    expect(settledWords({ name: 'Ada Berg', aliases })).toMatch(/B11 …$/);
  });
});
