import type { Steps } from '../../article/steps.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Marks say little about a place: quotation marks and full stops are everywhere, and change with the typesetting. */
const MARK_WEIGHT = 0.25;
/** A word of a short text is no more common than one of an article of so many words. */
const LEAST = 500;
const HAS_LETTER = /[\p{L}\p{N}]/u;
const SHORT = 3;
/** Forms between two pauses, of the text and of the vocabulary. */
const STEP = 32_768;
const VOCABULARY_STEP = 4_096;

/** How telling a form is: the bits by which meeting it narrows down the place in the text. */
export interface Frequency {
  readonly weights: Float64Array;
  /** 1 where a form is a word, 0 where it is a mark. */
  readonly isWord: Uint8Array;
  /** One bit for each letter of a form, to tell quickly that two have little in common. 0 for marks and short words. */
  readonly letters: Int32Array;
}

/** Counts the forms of a text, once all patterns are in the vocabulary too. */
export function* frequencyOf({ forms }: Words, vocabulary: Vocabulary): Steps<Frequency> {
  const counts = new Uint32Array(vocabulary.size);
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at] ?? 0;
    counts[form] = (counts[form] ?? 0) + 1;
    if (at % STEP === 0) yield;
  }
  const weights = new Float64Array(vocabulary.size);
  const isWord = new Uint8Array(vocabulary.size);
  const letters = new Int32Array(vocabulary.size);
  for (let form = 0; form < vocabulary.size; form++) {
    if (form % VOCABULARY_STEP === 0) yield;
    const word = vocabulary.word(form);
    const telling = HAS_LETTER.test(word);
    isWord[form] = telling ? 1 : 0;
    weights[form] =
      Math.log2(2 + Math.max(LEAST, forms.length) / Math.max(1, counts[form] ?? 0)) * (telling ? 1 : MARK_WEIGHT);
    if (!telling || word.length <= SHORT) continue;
    let bits = 0;
    for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
    letters[form] = bits;
  }
  return { weights, isWord, letters };
}
