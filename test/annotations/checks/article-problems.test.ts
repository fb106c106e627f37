import { describe, expect, test } from 'vitest';
import { existsSync, readdirSync } from 'node:fs';
import { analyze } from '../../../src/analysis/analyze.ts';
import type { AnchoredTagging, Decision } from '../../../src/article/annotation-model.ts';
import type { ArticleModel } from '../../../src/article/article-model.ts';
import { problemSentence } from '../../../src/article/reason.ts';
import { isImportant, PROBLEM_RULES, problemPage, severityOf } from '../../../src/article/problem-severities.ts';
import { sliceOf } from '../../../src/article/span.ts';
import { articleProblems } from '../../../src/annotations/checks/article-problems.ts';
import { keptTwiceProblems } from '../../../src/annotations/checks/kept-twice-problems.ts';
import { inEnglish } from '../../../src/article/translate.ts';

function model(text: string, rest: Partial<ArticleModel> = {}): ArticleModel {
  return { name: 'a.txt', text, analysis: analyze(text), taggings: [], decisions: [], ...rest };
}
const said = (text: string, rest: Partial<ArticleModel> = {}): string[] =>
  articleProblems(model(text, rest), undefined, 'all').map(
    (problem) => `${problem.rule} [${sliceOf(text, problem)}] ${problemSentence(problem, inEnglish)}`,
  );
const DATED = 'date 2025-03-10 Ferry ends\n\n';

describe('an article is checked for', () => {
  test.each<[string, string, string]>([
    ['marks', `${DATED}“We will row, said Ida Brun.\n`, 'mark-never-closed'],
    ['a publication date', 'The council meets on Friday.\n', 'publication-date-unknown'],
    ['weekdays that do not fit', `${DATED}They met on Tuesday, March 5, 2025.\n`, 'weekday-date-mismatch'],
    ['sources without a name', `${DATED}“We will row,” officials said.\n`, 'anonymous-source'],
    ['verbs that color', `${DATED}“We will row,” Ida Brun boasted.\n`, 'loaded-verb'],
    [
      'a name spelled two ways',
      `${DATED}Petra Zelinska left. Zelinska is tired. “We row,” Zelinsca said. Zelinska slept.\n`,
      'name-spelled-two-ways [Zelinsca] “Zelinsca” is spelled “Zelinska” elsewhere in this article.',
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text).filter((line) => line.startsWith(expected))).toHaveLength(1);
  });

  test('nothing, where all is well', () => {
    expect(said(`${DATED}“We will row,” Ida Brun said on Friday. Lund and Lunde agreed.\n`)).toEqual([]);
  });

  test('quotations without a speaker and doubtful ones; not where a person decided', () => {
    const text = `${DATED}“We will row,” Ida Brun said.\n`;
    const found = analyze(text);
    const [quotation] = found.quotations;
    const { speakerId, source, ...nobody } = quotation!;
    expect([speakerId, source]).not.toContain(undefined);
    const problemsOf = (changed: object): string[] =>
      said(text, { analysis: { ...found, quotations: [{ ...nobody, ...changed }] } }).map(
        (line) => line.split(' ')[0] ?? '',
      );
    expect(problemsOf({})).toEqual(['speaker-unknown']);
    expect(problemsOf({ corrected: { decision: 'd' } })).toEqual([]);
    expect(problemsOf({ speakerId, source, doubtful: true })).toEqual(['speaker-doubtful']);
  });

  test('annotations whose words are gone', () => {
    const tagging: AnchoredTagging = {
      tagging: {
        id: 'a',
        tags: ['claim'],
        created: '',
        targets: [{ position: { start: 0, end: 3 }, quote: { exact: 'Gone\nwords', prefix: '', suffix: '' } }],
      },
      anchor: { status: 'orphan' },
    };
    expect(said(DATED, { taggings: [tagging] })).toEqual([
      'annotation-lost [date] The words tagged “claim” are no longer in the article: “Gone words”.',
    ]);
  });
});

test('where only what is important is wanted, it is the same as among all', () => {
  const text = `“We will row, said Ida Brun on Friday.\n\n“We will swim,” officials boasted. “No.”\n`;
  const all = articleProblems(model(text), undefined, 'all');
  const important = articleProblems(model(text), undefined, 'important');
  expect(important.length).toBeGreaterThan(0);
  expect(all.length).toBeGreaterThan(important.length);
  expect(important).toEqual(all.filter(({ rule }) => isImportant(rule)));
});

test('what somebody chose to ignore is ignored there, and only there', () => {
  const text = `${DATED}“We will row,” Ida Brun boasted.\n\n“We will swim,” Brun boasted.\n`;
  const start = text.indexOf('boasted');
  const decision: Decision = { id: 'd', targets: [], created: '', type: 'reject', rule: 'loaded-verb' };
  const ignored = { decision, anchor: { status: 'exact', spans: [{ start, end: start + 7 }], score: 1 } } as const;
  expect(said(text)).toHaveLength(2);
  expect(said(text, { decisions: [ignored] })).toHaveLength(1);
  const offer = { ...ignored, decision: { ...decision, tag: 'loaded-verb' } };
  expect(said(text, { decisions: [offer] })).toHaveLength(2);
});

test('an annotation that two people changed is a problem where its second version stands, once it is placed', () => {
  const tagged = (id: string, anchor: AnchoredTagging['anchor']): AnchoredTagging => ({
    tagging: { id, tags: ['claim'], created: '', targets: [] },
    anchor,
  });
  const first = tagged('a', { status: 'exact', spans: [{ start: 3, end: 5 }], score: 1 });
  const second = tagged('b', { status: 'exact', spans: [{ start: 4, end: 9 }], score: 1 });
  const conflicts = [{ id: 'a', copyId: 'b' }];
  const kept = (...taggings: readonly AnchoredTagging[]) => keptTwiceProblems(conflicts, taggings);
  expect(kept(first, second)).toEqual([{ start: 4, end: 9, rule: 'kept-twice', values: { tag: 'claim' } }]);
  expect(kept(first)).toMatchObject([{ start: 3, end: 5 }]);
  expect(kept(tagged('b', { status: 'orphan' }))).toEqual([]);
});

test('every problem has a sentence, a weight and a page', () => {
  for (const rule of PROBLEM_RULES) {
    expect(problemSentence({ start: 0, end: 0, rule, values: {} }, inEnglish)).not.toBe(rule);
    expect(existsSync(`docs/problems/${problemPage(rule)}.md`)).toBe(true);
  }
  expect(readdirSync('docs/problems').sort()).toEqual(
    [...new Set(PROBLEM_RULES.map((rule) => `${problemPage(rule)}.md`)), 'README.md'].sort(),
  );
  expect([severityOf('loaded-verb'), isImportant('loaded-verb')]).toEqual(['hint', false]);
  expect([severityOf('weekday-date-mismatch'), isImportant('weekday-date-mismatch')]).toEqual(['warning', true]);
});
