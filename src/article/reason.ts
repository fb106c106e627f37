import type { Problem } from './analysis-model.ts';
import { problemSentences } from './problem-sentences.ts';
import { ruleReasons } from './rule-reasons.ts';

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Why a rule found what it found, as one sentence with its placeholders filled; undefined for a rule that has none. A
 * value that is not given reads as “the text”. Values are put in as they are: escape them for Markdown before.
 */
export function reasonFor(rule: string, values: Readonly<Record<string, string>>): string | undefined {
  const reason = ruleReasons[rule];
  return reason === undefined ? undefined : filled(reason, values);
}

/** What is odd about the text, as one sentence that ends with what to do where something can be done. */
export function problemSentence({ rule, values }: Problem): string {
  return filled(problemSentences[rule] ?? rule, values);
}

function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  const words = sentence.replace(PLACEHOLDER, (_, name: string) => values[name] ?? 'the text');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
