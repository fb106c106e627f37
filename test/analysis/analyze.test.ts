import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { SegmentCache } from '../../src/analysis/segment-cache.ts';

const ARTICLE = `date 2025-02-03

Harbor master quits over ferry inquiry

By Mara Lindqvist

PORT HALDEN (Northshore Wire) — Harbor master Jo Reed resigned on Monday, saying the inquiry had “lost its way.”

“We asked for three things,” Reed told reporters. “We got none of them.

“That is not how a port is run,” she said.

Related: Ferry to sail again in April

Mayor Anna Berg said the town would “wait and see” until Friday. The mayor denied that Reed was pushed.

"Nobody pushed her," Berg said. According to the Halden Post, the Northshore Ferry Company lost $3 million in 2024.

ADVERTISEMENT

Reed, 54, joined the company last year. ‘I never looked back,’ she wrote in a letter to the company’s board on Jan. 12.
`;

/** Pieces that change who speaks, what is quoted and what a name is. */
const PIECES = [
  'x',
  ' ',
  '\n\n',
  '“',
  '”',
  '"',
  '.',
  ' said Reed',
  'Anna Berg ',
  'on Tuesday ',
  'the mayor ',
  'Reed: ',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.integer({ min: 0, max: 120 }),
  added: fc.constantFrom(...PIECES),
});

describe('analyze', () => {
  // On a busy machine the first analyses alone may take seconds: what counts here is what is found.
  const patience = 60_000;

  it(
    'finds after any edits, with what it remembers of the text before, what it finds in the new text alone',
    { timeout: patience },
    () => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
          const cache = new SegmentCache();
          let text = ARTICLE;
          analyze(text, {}, cache);
          for (const { at, removed, added } of edits) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + added + text.slice(start + removed);
            expect(analyze(text, {}, cache)).toEqual(analyze(text));
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it('finds the same in an article pasted twice into one text, whose segments share what is remembered', () => {
    const cache = new SegmentCache();
    const twice = `${ARTICLE}\n\n${ARTICLE}`;
    analyze(ARTICLE, {}, cache);
    expect(analyze(twice, {}, cache)).toEqual(analyze(twice));
    expect(analyze(ARTICLE, {}, cache)).toEqual(analyze(ARTICLE));
  });
});
