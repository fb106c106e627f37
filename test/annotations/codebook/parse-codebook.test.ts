import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCodebook } from '../../../src/annotations/codebook/new-codebook.ts';
import { parseCodebook } from '../../../src/annotations/codebook/parse-codebook.ts';
import { DEFAULT_CODEBOOK } from '../../../src/article/default-codebook.ts';
import { problemSentence } from '../../../src/article/reason.ts';
import { inEnglish } from '../../../src/article/translate.ts';

/** Each problem as the words it is about, and its sentence. */
function problemsOf(text: string): string[] {
  return parseCodebook(text).problems.map((problem) => `${text.slice(problem.start, problem.end)}: ${problemSentence(problem, inEnglish)}`); // prettier-ignore
}

const tags = (...entries: readonly string[]) => `{ "tags": [${entries.join(', ')}] }`;

describe('a codebook', () => {
  it('begins as the one that Pressmark brings, without a fault', () => {
    expect(parseCodebook(newCodebook())).toEqual({ content: DEFAULT_CODEBOOK, problems: [] });
  });

  it('may have comments, and a comma at the end of a list', () => {
    const { content: codebook, problems } = parseCodebook('{ // ours\n "tags": [{ "label": "Loaded Word" },] }');
    expect([codebook?.tags, problems]).toEqual([[{ id: 'loaded-word', label: 'Loaded Word' }], []]);
  });

  it.each([
    ['{ "tags": [ }', '}: This codebook cannot be read: expected a value here. Until it is repaired, the one before stays in force.'],
    ['[]', '[: This codebook cannot be read: expected “{” here. Until it is repaired, the one before stays in force.'],
    ['', ': This codebook cannot be read: expected a value here. Until it is repaired, the one before stays in force.'],
    ['['.repeat(60_000), '[: This codebook cannot be read: expected JSON here. Until it is repaired, the one before stays in force.'],
  ])('of which nothing can be read is not in force: %#', (text, problem) => {
    expect(parseCodebook(text).content).toBeUndefined();
    expect(problemsOf(text)).toEqual([problem]);
  }); // prettier-ignore

  it.each([
    [tags('{ "id": "a" }'), '{ "id": "a" }: This tag has no label and is left out.', []],
    [tags('{ "label": "a" }', '{ "label": "A", "id": "b" }'), '"A": Another tag is called “A” already. This one is left out.', ['a']],
    [tags('{ "label": "a" }', '{ "label": "b", "id": "a" }'), '"a": Another tag has the id “a” already. This one is left out.', ['a']],
    [tags('{ "label": "a", "key": "1" }', '{ "label": "b", "key": "1" }'), '"1": Another tag has the key “1” already. This one has none.', ['a', 'b']],
    [tags('{ "label": "a", "key": "F1" }'), '"F1": A key is one character: “F1” is longer. The tag has none.', ['a']],
    [tags('{ "label": "a", "color": "pink" }'), '"pink": “pink” is no color of tags: red, orange, yellow, green, teal, blue, purple or gray.', ['a']],
    [tags('{ "label": "a", "parent": "x" }'), '"x": No tag has the id “x”.', ['a']],
    [tags('{ "label": "a", "parent": "a" }'), '"a": A tag cannot stand under itself: “a” leads back here. The tag is shown at the top.', ['a']],
    ['{ "version": 2, "tags": [{ "label": "a" }] }', '2: This codebook is of a later version of Pressmark. What this version knows of it is in force; the rest is kept as it is.', ['a']],
    ['{ "tags": [{ "label": "a" }], "constraints": [{ "tag": "a", "needs": ["x"] }] }', '"x": No tag has the id “x”.', ['a']],
    ['{ "variables": [{ "choices": ["yes"] }] }', '{ "choices": ["yes"] }: This variable has no label and is left out.', []],
  ])('with a fault in one place has the rest in force: %#', (text, problem, labels) => {
    expect(problemsOf(text)).toEqual([problem]);
    const { content: codebook } = parseCodebook(text);
    expect(codebook?.tags.map(({ label }) => label)).toEqual(labels);
    expect(codebook?.tags.every(({ parent, color }) => parent === undefined && color === undefined)).toBe(true);
  }); // prettier-ignore

  it('takes out of a circle of parents those that are in it, and no others', () => {
    const text = tags(
      '{ "label": "a", "parent": "b" }',
      '{ "label": "b", "parent": "a" }',
      '{ "label": "c", "parent": "a" }',
    );
    const { content: codebook, problems } = parseCodebook(text);
    expect(problems.map(({ rule }) => rule)).toEqual(['codebook-circle', 'codebook-circle']);
    expect(codebook?.tags.map(({ parent }) => parent)).toEqual([undefined, undefined, 'a']);
  });

  it('of whatever text gives an answer, its problems in the text and in order', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"tags"',
      ':',
      ',',
      '"label"',
      '"a"',
      '1',
      'null',
      '//',
      '\uFEFF',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join(' ')),
        ),
        (text) => {
          const { problems } = parseCodebook(text);
          problems.forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(problems[at - 1]?.start ?? 0));
        },
      ),
    );
  });
});

describe('the codebook that Pressmark brings', () => {
  it('says of every tag when to use it and when not, with an example', () => {
    for (const { label, definition = '', example = '' } of DEFAULT_CODEBOOK.tags) {
      expect([label, /^.+ Not: .+\.$/.test(definition), example.length > 0]).toEqual([label, true, true]);
      // It stands on one line where one chooses.
      expect(definition.length).toBeLessThan(86);
    }
  });

  it('rules on the hard cases', () => {
    const rulings = DEFAULT_CODEBOOK.tags.flatMap((tag) => tag.rulings ?? []).join(' ');
    for (const hard of ['Song lyrics', 'lacards', 'Thoughts', 'Headlines', 'Translations']) expect(rulings).toContain(hard); // prettier-ignore
  });
});
