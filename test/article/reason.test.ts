import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SidecarFault } from '../../src/annotations/sidecar/sidecar-fault.ts';
import { problemSentences } from '../../src/article/problem-sentences.ts';
import { problemSentence, reasonFor } from '../../src/article/reason.ts';
import { ruleReasons } from '../../src/article/rule-reasons.ts';
import { inEnglish } from '../../src/article/translate.ts';

const code = [
  'src/analysis',
  'src/annotations/checks',
  'src/annotations/codebook',
  'src/annotations/names',
  'src/comparison',
]
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)))
  .filter((file) => file.endsWith('.ts') && !file.includes('lexicon'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('reasons', () => {
  it('fill their placeholders and begin with a capital', () => {
    expect(reasonFor('cue-after', { source: 'the mayor', cue: 'said' }, inEnglish)).toBe(
      'The mayor follows the quotation, with “said”.',
    );
  });

  it('say “the text” where a value is missing, never a brace', () => {
    for (const rule of Object.keys(ruleReasons)) expect(reasonFor(rule, {}, inEnglish)).not.toMatch(/[{}]/);
  });

  it('are undefined for a rule that has none', () => {
    expect(reasonFor('no-such-rule', {}, inEnglish)).toBeUndefined();
  });
});

describe('problems', () => {
  it('name what is wrong', () => {
    const values = { weekday: 'Tuesday', date: '2026-02-09', actual: 'Monday' };
    expect(problemSentence({ start: 0, end: 1, rule: 'weekday-date-mismatch', values }, inEnglish)).toBe(
      'Tuesday does not fit 2026-02-09: that day is a Monday.',
    );
  });

  it('have a sentence for every rule that is reported, and for no other', () => {
    const reported = [
      ...code.matchAll(
        /[[( ]'((?:annotation|anonymous|codebook|date|front|kept|loaded|mark|name-spelled|names|publication|speaker|weekday|worded)-[a-z-]+)'/g,
      ),
    ];
    // `checks/sidecar-problem.ts` makes these of the kind of the fault.
    const faults = ['newer', 'shape', 'syntax'] satisfies SidecarFault['rule'][];
    const rules = [...reported.map(([, rule]) => rule), ...faults.map((fault) => `sidecar-${fault}`)];
    expect([...new Set(rules)].sort()).toEqual(Object.keys(problemSentences).sort());
  });
});
