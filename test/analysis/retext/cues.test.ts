import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/analysis/retext/processor.ts';
import { reportingVerbs } from '../../../src/analysis/lexicon/reporting-verbs.ts';

const cues = (text: string): string[] =>
  findMarks(text, 'en').cues.map((cue) => `${text.slice(cue.start, cue.end)} ${cue.lemma} ${cue.form} ${cue.slant}`);

describe('words that may signal reported speech', () => {
  it.each<[string, string[]]>([
    ['She said it.', ['said say past neutral']],
    ['She denies it.', ['denies deny present loaded']],
    ['He was admitting it.', ['admitting admit participle loaded']],
    ['They pointed out the mill.', ['pointed out point out past neutral']],
    ['According to Reed, it rains.', ['According to according to phrase neutral']],
    ['The allegation was read.', ['allegation allege noun loaded', 'read read past neutral']],
    ['The boats left.', []],
  ])('%s', (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });

  it('lists every verb once, sorted', () => {
    const lemmas = reportingVerbs.map(([lemma]) => lemma);
    expect(lemmas).toEqual([...new Set(lemmas)].toSorted((a, b) => (a < b ? -1 : 1)));
  });
});
