import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/comparison/compared-article.ts';
import { differencesOf } from '../../src/comparison/differences.ts';
import { wordsOfPart } from '../../src/comparison/words.ts';

/** `|` parts what one source quotes in two stretches. */
function wordsOf(text: string) {
  const parts: Part[] = [];
  let start = 0;
  for (const part of text.split('|')) {
    parts.push({ start, text: part, verbatim: true });
    start += part.length + 1;
  }
  return parts.flatMap(wordsOfPart);
}

/** `kind: words of the reference > words of the wording`, an exclamation mark where the change is marked. */
function differences(reference: string, wording: string): string[] {
  return differencesOf(wordsOf(reference), wordsOf(wording)).map(
    ({ kind, marked, here, there }) =>
      `${kind}${marked ? '!' : ''}: ${reference.slice(there.start, there.end)} > ${wording.slice(here.start, here.end)}`,
  );
}

describe('a wording held against the reference', () => {
  test.each([
    ['We will rebuild the pier.', 'We will rebuild the pier', []],
    ['We will rebuild the pier, and soon.', 'We will rebuild the pier and soon,', ['punctuation: ,  >  ']],
    ['The “old” pier stays', 'The "old" pier stays', []],
    ['The pier – the old one – stays', 'The pier — the old one — stays', []],
    ['STOP this war', 'Stop this war', ['case: STOP > Stop']],
    ['He said we must go', 'We must go', ['cut-at-edge: He said > ']],
    ['I never saw it', 'I [never] saw it', ['brackets!: never > never']],
    ['You must STOP this now', 'You must stop this now', ['case: STOP > stop']],
    ['Nobody asked us. It was wrong.', 'it was wrong', ['cut-at-edge: Nobody asked us > ']],
    ['We’ll mend it', 'We will mend it', ['spelling: We’ll > We will']],
    ['I can’t say', 'I cannot say', ['spelling: can’t > cannot']],
    [
      'The colour of the harbour',
      'The color of the harbor',
      ['spelling: colour > color', 'spelling: harbour > harbor'],
    ],
    ['They organised it', 'They organized it', ['spelling: organised > organized']],
    ['They recieved nothing', 'They received nothing', ['spelling: recieved > received']],
    ['They warned us', 'They warn us', ['words-changed: warned > warn']],
    ['I think we’ll do it', 'I think will do it', ['words-changed: we’ll > will']],
    [
      'The pier is unsafe, the boats are old and the crews are tired',
      'The pier is unsafe … and the crews are tired',
      ['ellipsis!: the boats are old > '],
    ],
    ['The pier is unsafe and the crews are tired', 'The pier is unsafe …', ['ellipsis!: and the crews are tired > ']],
    ['She will sign it', '[The minister] will sign it', ['brackets!: She > The minister']],
    ['It will close', 'It [the pier] will close', ['brackets!:  > the pier']],
    ['They are closing the only road we have', 'the only road we have', ['cut-at-edge: They are closing > ']],
    ['The very old pier must close', 'The old pier must close', ['cut-inside: very > ']],
    [
      'We closed it. Nobody was asked. It was late.',
      'We closed it.|It was late.',
      ['cut-at-edge: Nobody was asked > '],
    ],
    ['The pier must close', 'The rotten pier must close', ['words-added:  > rotten']],
    ['It is a disaster for us', 'It is a catastrophe for us', ['words-changed: disaster > catastrophe']],
    ['We will close it', 'We might close it', ['modal: will > might']],
    ['We will close it', 'We will not close it', ['negation:  > not']],
    ['We have never lied', 'We have lied', ['negation: never > ']],
    ['We do want it', 'We don’t want it', ['negation: do > don’t']],
    ['It cost 12 crowns', 'It cost 21 crowns', ['number: 12 > 21']],
    ['It cost 1,200 crowns', 'It cost 1200 crowns', ['spelling: 1,200 > 1200']],
    ['It took two years', 'It took 2 years', ['spelling: two > 2']],
    ['It took two years', 'It took three years', ['number: two > three']],
  ])('%s / %s', (reference, wording, expected) => {
    expect(differences(reference, wording)).toEqual(expected);
  });
});

test('words that share nothing have no differences to tell', () => {
  expect(differences('We will rebuild the pier', 'Nobody knows anything')).toEqual([]);
});
