import { runToEnd, type Steps } from '../../article/steps.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Words compared between two pauses. */
const STEP = 1_024;

/** Whether two texts differ as typesetting differs only. No further than to the first word that differs, in steps. */
export function* sameWords(a: string, b: string): Steps<boolean> {
  const vocabulary = new Vocabulary();
  let [inA, inB] = [0, 0];
  for (;;) {
    const one = runToEnd(wordsOf(a, vocabulary, inA, STEP));
    const other = runToEnd(wordsOf(b, vocabulary, inB, STEP));
    const same = one.forms.length === other.forms.length && one.forms.every((form, at) => form === other.forms[at]);
    if (!same) return false;
    if (one.forms.length < STEP) return true;
    inA = one.ends.at(-1) ?? a.length;
    inB = other.ends.at(-1) ?? b.length;
    yield;
  }
}
