import type { Problem, ProblemPhrase } from './analysis-model.ts';
import { listed } from './listed.ts';
import { problemPhrases } from './problem-phrases.ts';
import { problemSentences } from './problem-sentences.ts';
import { ruleReasons } from './rule-reasons.ts';
import type { Template, Translate } from './translate.ts';

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Why a rule found what it found, as one sentence with its placeholders filled; undefined for a rule that has none. A
 * value that is not given reads as “the text”. Values are put in as they are: escape them for Markdown before.
 */
export function reasonFor(
  rule: string,
  values: Readonly<Record<string, string>>,
  translate: Translate,
): string | undefined {
  const reason = ruleReasons[rule];
  return reason === undefined ? undefined : filled(reason, values, translate);
}

/** What is odd about the text, as one sentence that ends with what to do where something can be done. */
export function problemSentence({ rule, values }: Problem, translate: Translate): string {
  const shown = Object.entries(values).map(([name, value]): [string, string] => {
    if (typeof value === 'string') return [name, OWN_WORDS.has(name) ? translate(value) : value];
    if (isPhrases(value)) return [name, value.map((one) => phrased(one, translate)).join(', ')];
    return [name, listed(value.map((one) => `“${one}”`), 'or', translate)]; // prettier-ignore
  });
  return filled(problemSentences[rule] ?? rule, Object.fromEntries(shown), translate);
}

const isPhrases = (value: readonly (string | ProblemPhrase)[]): value is readonly ProblemPhrase[] =>
  value.some((one) => typeof one !== 'string');

const phrased = ({ phrase, values }: ProblemPhrase, translate: Translate): string =>
  translate(problemPhrases[phrase], values);

/** Values that are words of Pressmark, rather than of the article or of a person. */
const OWN_WORDS: ReadonlySet<string> = new Set(['actual', 'expected', 'weekday', 'what', 'why']);

/** What stands for a value that is not given. */
const MISSING: Readonly<Record<string, Template>> = { tag: 'note' };
const MISSING_OTHERWISE: Template = 'the text';

function filled(sentence: Template, values: Readonly<Record<string, string>>, translate: Translate): string {
  const names = [...sentence.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  const all = names.map((name) => [name, values[name] ?? translate(MISSING[name] ?? MISSING_OTHERWISE)]);
  const words = translate(sentence, Object.fromEntries(all) as Record<string, string>);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
