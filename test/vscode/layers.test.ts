import { expect, test } from 'vitest';
import type { Analysis, Quotation } from '../../src/article/analysis-model.ts';
import type { AnchoredTagging } from '../../src/article/annotation-model.ts';
import { DEFAULT_CODEBOOK } from '../../src/article/default-codebook.ts';
import { tagHues } from '../../src/article/tag-hues.ts';
import type { Span } from '../../src/article/span.ts';
import type { HighlightSettings } from '../../src/vscode/decorations/highlight-settings.ts';
import { layersOf } from '../../src/vscode/decorations/layers.ts';

const TEXT =
  'Advertisement\n\n“We will go,” said Mayor Ada Berg on Friday. She called it “late” and added that buses run.';

const SETTINGS: HighlightSettings = {
  on: true,
  quotations: 'all',
  speakers: true,
  dates: true,
  tags: true,
  differences: true,
  colorBy: 'speaker',
  style: 'fill',
  dim: true,
  showLabel: true,
};

const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const said: Quotation = {
  ...spanOf('“We will go,”'),
  id: 'q1',
  type: 'direct',
  content: [spanOf('We will go,')],
  quoted: [spanOf('“We will go,”')],
  cue: { ...spanOf('said'), lemma: 'say', slant: 'neutral' },
  source: { ...spanOf('Mayor Ada Berg'), form: 'name' },
  speakerId: 'e1',
  rule: 'cue-after-inverted',
};
const added: Quotation = {
  ...spanOf('it “late” and added that buses run'),
  id: 'q2',
  type: 'mixed',
  content: [spanOf('it “late” and added that buses run')],
  quoted: [spanOf('“late”')],
  rule: 'cue-before',
};

const ANALYSIS: Analysis = {
  metadata: {},
  language: 'en',
  regions: [
    { start: 0, end: 15, kind: 'advertisement' },
    { start: 15, end: TEXT.length, kind: 'body' },
  ],
  quotations: [said, added],
  entities: [],
  timeExpressions: [{ ...spanOf('on Friday'), type: 'DATE', rule: 'weekday' }],
  problems: [],
};

/** What is painted, as `kind color: words`. */
function painted(
  settings: Partial<HighlightSettings> = {},
  analysis: Partial<Analysis> = {},
  taggings: readonly AnchoredTagging[] = [],
): string[] {
  const model = { text: TEXT, analysis: { ...ANALYSIS, ...analysis }, taggings };
  return layersOf(model, new Map([['e1', 3]]), tagHues(DEFAULT_CODEBOOK), { ...SETTINGS, ...settings }).flatMap(
    ({ style, spans }) =>
      spans.map(({ start, end, label }) => {
        const words = TEXT.slice(start, end).trim();
        return `${Object.values(style).join(' ')}: ${words}${label === undefined ? '' : ` (${label})`}`;
      }),
  );
}

test('quoted words have a fill, reported words a line, and each sign its own layer', () => {
  expect(painted()).toEqual([
    'dim: Advertisement',
    'quoted 3 true: “We will go,”',
    'mark 3: “',
    'mark 3: ”',
    'source 3: Mayor Ada Berg',
    'cue: said',
    'quoted none true: “late”',
    'mark none: “',
    'mark none: ”',
    'indirect none: it',
    'indirect none: and added that buses run',
    'date: on Friday',
  ]);
});

test.each<[string, Partial<HighlightSettings>, RegExp]>([
  ['reported speech is left out where only direct quotations are wanted', { quotations: 'direct' }, /^indirect/],
  ['no quotation is painted where none is wanted', { quotations: 'none' }, /^(?:quoted|mark|indirect)/],
  ['sources and cues are left out', { speakers: false }, /^(?:source|cue)/],
  ['dates are left out', { dates: false }, /^date/],
  ['nothing is dimmed', { dim: false }, /^dim/],
])('%s', (_, settings, gone) => {
  expect(painted(settings)).toEqual(painted().filter((line) => !gone.test(line)));
});

test('nothing is painted when highlighting is off', () => {
  expect(painted({ on: false })).toEqual([]);
});

test('one color for all quotations where color says the kind', () => {
  expect(painted({ colorBy: 'kind' }).filter((line) => line.startsWith('quoted'))).toEqual([
    'quoted kind true: “We will go,”',
    'quoted kind true: “late”',
  ]);
});

test('lines instead of fills where the theme has little contrast', () => {
  expect(painted({ style: 'lines' }).filter((line) => line.startsWith('quoted'))).toEqual([
    'quoted 3 false: “We will go,”',
    'quoted none false: “late”',
  ]);
});

test('marks that quote nobody are not painted', () => {
  const scare: Quotation = { ...added, type: 'scare' };
  expect(painted({}, { quotations: [scare] }).filter((line) => !/^(?:dim|date)/.test(line))).toEqual([]);
});

test('a date that says no more than now or recently is not painted', () => {
  const vague = { ...spanOf('on Friday'), type: 'DATE', value: 'PAST_REF', rule: 'recently' } as const;
  expect(painted({}, { timeExpressions: [vague] }).filter((line) => line.startsWith('date'))).toEqual([]);
});

test('no marks in what lies outside the article, but in captions', () => {
  const within = (kind: 'related' | 'caption') => painted({}, { regions: [{ start: 0, end: TEXT.length, kind }] });
  expect(within('related').filter((line) => !line.startsWith('dim'))).toEqual([]);
  expect(within('caption')).toContain('quoted 3 true: “We will go,”');
});

test('a tagged passage has the color of its first tag and the names of all after its last part', () => {
  const placed: AnchoredTagging = {
    tagging: { id: 't', targets: [], tags: ['claim', 'number'], created: '2031-01-01T00:00:00Z' },
    anchor: { status: 'exact', spans: [spanOf('We will'), spanOf('buses run')], score: 1 },
  };
  const lines = painted({}, {}, [placed]).filter((line) => line.startsWith('tag'));
  expect(lines.map((line) => line.replace(/^tag \w+ true/, 'tag'))).toEqual([
    'tag: We will',
    'tag: buses run (claim · number)',
  ]);
  expect(painted({ showLabel: false }, {}, [placed]).some((line) => line.includes('('))).toBe(false);
  expect(painted({ tags: false }, {}, [placed])).toEqual(painted());
});

test('a tagged passage whose words have changed looks less sure than one whose words stand', () => {
  const at = (status: 'moved' | 'changed'): string[] => {
    const tagging = { id: 't', targets: [], tags: ['claim'], created: '2031-01-01T00:00:00Z' };
    return painted({}, {}, [{ tagging, anchor: { status, spans: [spanOf('We will')], score: 0.8 } }]);
  };
  expect(at('changed').find((line) => line.startsWith('tag'))).toMatch(/^tag \w+ true true: We will/);
  expect(at('moved').find((line) => line.startsWith('tag'))).toMatch(/^tag \w+ true: We will/);
});

test('a passage that was not found is not painted', () => {
  const lost: AnchoredTagging = {
    tagging: { id: 't', targets: [], tags: ['claim'], created: '2031-01-01T00:00:00Z' },
    anchor: { status: 'orphan' },
  };
  expect(painted({}, {}, [lost])).toEqual(painted());
});
