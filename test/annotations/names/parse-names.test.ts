import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newNames } from '../../../src/annotations/names/new-names.ts';
import { parseNames } from '../../../src/annotations/names/parse-names.ts';
import type { EntityType } from '../../../src/article/analysis-model.ts';
import { inEnglish } from '../../../src/article/translate.ts';
import { problemSentence } from '../../../src/article/reason.ts';

/** Each problem as the words it is about, and its sentence. */
function problemsOf(text: string): string[] {
  return parseNames(text).problems.map((problem) => `${text.slice(problem.start, problem.end)}: ${problemSentence(problem, inEnglish)}`); // prettier-ignore
}

const names = (...entries: readonly string[]) => `{ "entities": [${entries.join(', ')}] }`;
const SOLVANG = '{ "name": "Ingrid Solvang", "type": "person", "aliases": ["I. Solvang", "Ingrid Sølvik"] }';

describe('the names of a folder', () => {
  it('begin with none, without a fault', () => {
    expect(parseNames(newNames()).content?.entries).toEqual([]);
    expect(problemsOf(newNames())).toEqual([]);
  });

  it('have all that an entry says, with comments and a comma at the end of a list', () => {
    const { content, problems } = parseNames(`{ // ours
      "entities": [{ "name": " Ingrid\\n Solvang", "type": "person", "aliases": ["I. Solvang", "i. solvang", "Ingrid Solvang"],
        "color": 3, "wikidata": "Q4201", "desk": "metro" },] }`);
    expect(content?.entries).toEqual([
      { name: 'Ingrid Solvang', aliases: ['I. Solvang'], type: 'person', color: 3, wikidata: 'Q4201' },
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['{ "entities": [ }', '}: These names cannot be read: expected a value here. Until they are repaired, those before stay in force.'],
    ['[]', '[: These names cannot be read: expected “{” here. Until they are repaired, those before stay in force.'],
    ['{ "entities": [{ "name": "Ag\uFFFDes" }] }', '\uFFFD: These names cannot be read: expected text in UTF-8 here. Until they are repaired, those before stay in force.'],
    ['['.repeat(60_000), '[: These names cannot be read: expected JSON here. Until they are repaired, those before stay in force.'],
  ])('of which nothing can be read are not in force: %#', (text, problem) => {
    expect(parseNames(text).content).toBeUndefined();
    expect(problemsOf(text)).toEqual([problem]);
  }); // prettier-ignore

  it.each([
    [names('{ "type": "person" }'), '{ "type": "person" }: This entry has no name and is left out.', []],
    [names('"Njie"'), '"Njie": This entry has no name and is left out.', []],
    [names('{ "name": 7, "type": "person" }'), '{ "name": 7, "type": "person" }: This entry has no name and is left out.', []],
    [names('{ "name": "Njie" }'), '"Njie": “Njie” has no type: person, organization or location. The one that is found stays.', ['Njie']],
    [names('{ "name": "Njie", "type": "ship" }'), '"ship": “ship” is no type: person, organization or location. The one that is found stays.', ['Njie']],
    [names('{ "name": "Njie", "type": "person", "color": 9 }'), '9: “9” is no color of speakers: a number from 1 to 8. The name has none.', ['Njie']],
    [names('{ "name": "Njie", "type": "person", "color": "3" }'), '"3": “3” is no color of speakers: a number from 1 to 8. The name has none.', ['Njie']],
    [names('{ "name": "Njie", "type": "person", "wikidata": "Q0" }'), '"Q0": “Q0” is no item of Wikidata: write Q and its number, like “Q42”. It is left out.', ['Njie']],
    [names('{ "name": "Njie", "type": "person", "wikidata": "Q1](command:x)" }'), '"Q1](command:x)": “Q1](command:x)” is no item of Wikidata: write Q and its number, like “Q42”. It is left out.', ['Njie']],
    [names('{ "name": "Njie", "type": "person", "wikidata": "Q1\\n" }'), '"Q1\\n": “Q1” is no item of Wikidata: write Q and its number, like “Q42”. It is left out.', ['Njie']],
    ['{ "version": 2, "entities": [{ "name": "Njie", "type": "person" }] }', '2: These names are of a later version of Pressmark. What this version knows of them is in force; the rest is kept as it is.', ['Njie']],
    ['{ "entities": {} }', '{}: There is no list “entities” here: put the names into it, one { } each.', []],
    ['{ }', '{ }: There is no list “entities” here: put the names into it, one { } each.', []],
  ])('with a fault in one place have the rest in force: %#', (text, problem, left) => {
    expect(problemsOf(text)).toEqual([problem]);
    const entries = parseNames(text).content?.entries ?? [];
    expect(entries.map(({ name }) => name)).toEqual(left);
    expect(entries.every(({ color, wikidata }) => color === undefined && wikidata === undefined)).toBe(true);
  }); // prettier-ignore
});

describe('a name of the folder', () => {
  const meant = (text: string, name: string, type: EntityType = 'person') => parseNames(text).content?.canonical(name, type); // prettier-ignore

  it.each([
    ['Ingrid Solvang', 'Ingrid Solvang'],
    ['INGRID SOLVANG', 'Ingrid Solvang'],
    ['i.  solvang', 'Ingrid Solvang'],
    ['Solvang', undefined],
    ['Ingrid Solvang-Brun', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])('is a whole name, however it is written: %s', (name, canonical) => {
    expect(meant(names(SOLVANG), name)).toBe(canonical);
  });

  const vale = (type: string) => `{ "name": "The ${type} Vale", "type": "${type}", "aliases": ["Vale"] }`;

  it('that entries of two types have goes by the type that was found', () => {
    const text = names(vale('person'), vale('location'));
    expect(problemsOf(text)).toEqual([]);
    expect([meant(text, 'Vale'), meant(text, 'Vale', 'location'), meant(text, 'Vale', 'organization')]).toEqual([
      'The person Vale',
      'The location Vale',
      undefined,
    ]);
  });

  it('that two entries of one type have is reported at the second, and means neither', () => {
    const text = names('{ "name": "Ida Vale", "type": "person", "aliases": ["Vale"] }', vale('person'));
    expect(problemsOf(text)).toEqual([
      '"Vale": “Vale” is a name of “Ida Vale” too. By it nobody is meant: take it out of one of the two, or give them different types.',
    ]);
    expect([meant(text, 'Vale'), meant(text, 'Ida Vale')]).toEqual([undefined, 'Ida Vale']);
  });
});

it('never throws, whatever the file holds', () => {
  fc.assert(
    fc.property(fc.anything(), (entities) => {
      const text = JSON.stringify({ entities }) ?? '';
      const { content, problems } = parseNames(text);
      for (const { start, end } of problems) expect(start <= end && end <= text.length + 1).toBe(true);
      for (const { name } of content?.entries ?? []) expect(name.trim()).not.toBe('');
    }),
  );
});
