import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { applyDecisions } from '../../../src/annotations/corrections/apply-decisions.ts';
import { applyNames } from '../../../src/annotations/corrections/apply-names.ts';
import type { Analysis, SettledName } from '../../../src/article/analysis-model.ts';
import type { AnchoredDecision, Decision } from '../../../src/article/annotation-model.ts';
import { folderNames, NO_NAMES } from '../../../src/article/folder-names.ts';
import { speakerHues } from '../../../src/article/speaker-hues.ts';
import { sliceOf } from '../../../src/article/span.ts';

const TEXT = [
  'date 2025-03-10 Ferry ends',
  '',
  '“We looked at every number,” Ingrid Solvang said on Friday. Halvard Njie, the skipper, called it “a long farewell”.',
  '',
  'In Vaalby, nobody came. “The boats stay,” Inger Sollvang said.',
  '',
].join('\n');
const FOUND = analyze(TEXT);
const SOLVANG: SettledName = { name: 'Ingrid Solvang', aliases: ['Inger Sollvang'], type: 'person', color: 5, wikidata: 'Q9' }; // prettier-ignore

const named = (...entries: SettledName[]) => folderNames(entries);
/** `name type mentions (found as)`, one line an entity. */
const names = ({ entities }: Analysis): string[] =>
  entities.map(({ name, type, mentions, settled, foundAs }) => {
    const words = mentions.map((span) => sliceOf(TEXT, span)).join('/');
    return `${name} ${type} ${words}${settled === undefined ? '' : ' settled'}${foundAs === undefined ? '' : ` (${foundAs.join(', ')})`}`; // prettier-ignore
  });
const speakers = ({ quotations, entities }: Analysis): (string | undefined)[] =>
  quotations.map(({ speakerId }) => entities.find(({ id }) => id === speakerId)?.name);

let count = 0;
type Verdict = Decision extends infer D ? (D extends Decision ? Omit<D, 'id' | 'targets' | 'created'> : never) : never;
function on(words: string, verdict: Verdict): AnchoredDecision {
  const start = TEXT.indexOf(words);
  count += 1;
  const decision: Decision = { id: `d${String(count)}`, targets: [], created: `2025-03-11T00:00:0${String(count % 10)}Z`, ...verdict }; // prettier-ignore
  return { decision, anchor: { status: 'exact', spans: [{ start, end: start + words.length }], score: 1 } };
}

test('the article is read as the tests below expect', () => {
  expect(names(FOUND)).toEqual([
    'Ingrid Solvang person Ingrid Solvang',
    'Halvard Njie person Halvard Njie/the skipper',
    'Vaalby location Vaalby',
    'Inger Sollvang person Inger Sollvang',
  ]);
  expect(speakers(FOUND)).toEqual(['Ingrid Solvang', 'Halvard Njie', 'Inger Sollvang']);
});

describe('names that the folder has settled', () => {
  test('leave an article of which they say nothing as it is', () => {
    expect(applyNames(FOUND, NO_NAMES)).toBe(FOUND);
    expect(applyNames(FOUND, named({ name: 'Ida Brun', aliases: ['Njie', 'Solvang'], type: 'person' }))).toBe(FOUND);
  });

  test('make one of what is the same by them: mentions, speakers and sources', () => {
    const after = applyNames(FOUND, named(SOLVANG));
    expect(names(after)).toEqual([
      'Ingrid Solvang person Ingrid Solvang/Inger Sollvang settled (Inger Sollvang)',
      'Halvard Njie person Halvard Njie/the skipper',
      'Vaalby location Vaalby',
    ]);
    expect(speakers(after)).toEqual(['Ingrid Solvang', 'Halvard Njie', 'Ingrid Solvang']);
    const [first, , last] = after.quotations;
    expect([last?.speakerId, last?.source?.entity]).toEqual([first?.speakerId, first?.speakerId]);
    const ids = new Set(after.entities.map(({ id }) => id));
    for (const { mentions } of after.entities) for (const { entity = '' } of mentions) expect(ids).toContain(entity);
  });

  test('rename and retype what they call otherwise', () => {
    const after = applyNames(
      FOUND,
      named(
        { name: 'Vaalby Borough Council', aliases: ['VAALBY'], type: 'organization' },
        { name: 'Halvard A. Njie', aliases: ['Halvard Njie'] },
      ),
    );
    expect(names(after).slice(1, 3)).toEqual([
      'Halvard A. Njie person Halvard Njie/the skipper settled (Halvard Njie)',
      'Vaalby Borough Council organization Vaalby settled (Vaalby)',
    ]);
  });

  test('give a speaker its color before all others', () => {
    const after = applyNames(FOUND, named(SOLVANG));
    const hues = speakerHues(after, new Map([['Ingrid Solvang', 2]]));
    expect(hues.get(after.entities[0]!.id)).toBe(5);
  });
});

describe('what a person decided in the article', () => {
  const both = (decision: AnchoredDecision, ...entries: SettledName[]) =>
    applyDecisions(FOUND, [decision], TEXT, named(...entries));

  test('wins over the names of the folder: another name, and what the folder says of the old one is gone', () => {
    const after = both(on('Inger Sollvang', { type: 'entity', value: { do: 'split', name: 'Inger Sollvang-Brun' } }), SOLVANG); // prettier-ignore
    expect(names(after)).toEqual([
      'Ingrid Solvang person Ingrid Solvang settled (Inger Sollvang)',
      'Halvard Njie person Halvard Njie/the skipper',
      'Vaalby location Vaalby',
      'Inger Sollvang-Brun person Inger Sollvang',
    ]);
    expect(speakers(after).at(-1)).toBe('Inger Sollvang-Brun');
    const renamed = both(on('Ingrid Solvang', { type: 'entity', value: { do: 'rename', name: 'I. Solvang' } }), SOLVANG); // prettier-ignore
    expect(names(renamed)[0]).toBe('I. Solvang person Ingrid Solvang/Inger Sollvang (Inger Sollvang, Ingrid Solvang)');
  });

  test('wins with another type', () => {
    const place: SettledName = { name: 'Vaalby', aliases: [], type: 'organization' };
    const after = both(on('Vaalby', { type: 'entity', value: { do: 'retype', type: 'location' } }), place);
    expect(names(after)[2]).toBe('Vaalby location Vaalby');
  });

  test('is about the one whom the folder calls otherwise by now', () => {
    const alias: SettledName = { name: 'Ingrid M. Solvang', aliases: ['Ingrid Solvang'], type: 'person', wikidata: 'Q9' }; // prettier-ignore
    const said = both(on('a long farewell', { type: 'speaker', name: 'ingrid solvang' }), alias);
    expect(speakers(said)).toEqual(['Ingrid M. Solvang', 'Ingrid M. Solvang', 'Inger Sollvang']);
    const merged = both(on('Inger Sollvang', { type: 'entity', value: { do: 'merge', into: 'Ingrid Solvang' } }), alias); // prettier-ignore
    expect(names(merged)[0]).toBe(
      'Ingrid M. Solvang person Ingrid Solvang/Inger Sollvang settled (Ingrid Solvang, Inger Sollvang)',
    );
  });

  test('names somebody whom the article does not as the folder has it', () => {
    const brun: SettledName = { name: 'Ida Brun', aliases: ['I. Brun'], type: 'organization', wikidata: 'Q3' };
    const after = both(on('a long farewell', { type: 'speaker', name: 'I. Brun' }), brun);
    expect(after.entities.at(-1)).toMatchObject({ name: 'Ida Brun', type: 'organization', settled: brun });
    const same = both(on('Halvard Njie', { type: 'entity', value: { do: 'merge', into: 'I. Brun' } }), brun);
    expect(names(same)[1]).toBe('Ida Brun organization Halvard Njie/the skipper settled (Halvard Njie)');
  });

  test('agrees where the folder says the same', () => {
    const njie: SettledName = { name: 'H. Njie', aliases: ['Halvard Njie'], type: 'person' };
    const after = both(on('Halvard Njie', { type: 'entity', value: { do: 'rename', name: 'H. Njie' } }), njie);
    expect(after.entities[1]).toMatchObject({ corrected: { agrees: true }, settled: njie });
  });
});
