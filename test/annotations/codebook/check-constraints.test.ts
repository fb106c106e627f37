import { expect, it } from 'vitest';
import { checkConstraints } from '../../../src/annotations/codebook/check-constraints.ts';
import { parseCodebook } from '../../../src/annotations/codebook/parse-codebook.ts';
import { DEFAULT_CODEBOOK } from '../../../src/article/default-codebook.ts';
import { problemSentence } from '../../../src/article/reason.ts';
import { inEnglish } from '../../../src/article/translate.ts';

const { content: codebook = DEFAULT_CODEBOOK } = parseCodebook(`{
  "tags": [
    { "label": "claim" }, { "label": "promise", "parent": "claim" }, { "label": "evidence" },
    { "label": "log", "parent": "evidence" }, { "label": "gap" }
  ],
  "constraints": [{ "tag": "claim", "needs": ["evidence", "gap"] }, { "tag": "gap", "needsNote": true }]
}`);

const lacking = (tags: readonly string[], note?: string, isFound = true) =>
  checkConstraints(
    [
      {
        tagging: { id: '1', tags, targets: [], created: '', ...(note === undefined ? {} : { note }) },
        anchor: isFound ? { status: 'exact', spans: [{ start: 3, end: 5 }, { start: 9, end: 12 }], score: 1 } : { status: 'orphan' }, // prettier-ignore
      },
    ],
    codebook,
  ).map((problem) => `${problem.start}-${problem.end} ${problemSentence(problem, inEnglish)}`);

it.each([
  [['claim'], undefined, ['3-12 “claim” needs “evidence” or “gap” too, says the codebook.']],
  [['Claim', 'evidence'], undefined, []],
  [['claim', 'log'], undefined, []],
  [['promise'], undefined, ['3-12 “claim” needs “evidence” or “gap” too, says the codebook.']],
  [['promise', 'gap'], ' ', ['3-12 “gap” needs a note, says the codebook.']],
  [['gap'], 'The year before.', []],
  [['log', 'tone'], undefined, []],
  [[], undefined, []],
])('%j with the note %j lacks %j', (tags, note, expected) => {
  expect(lacking(tags, note)).toEqual(expected);
});

it('is not said of what is not found in the text', () => {
  expect(lacking(['claim'], undefined, false)).toEqual([]);
});
