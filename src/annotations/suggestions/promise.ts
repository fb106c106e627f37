import { sentenceRule } from './sentence-rule.ts';

/** What is no promise but a threat, and what was not promised: *retaliate*, *punish*. */
const NO_PROMISE = '(?!to (?:retaliate|punish|avenge|destroy|crush|strike|hit|fight|make (?:them|him|her) pay))';

/**
 * “promised to reopen it”, “pledged $5 million”, “vowed that nobody would”, “has committed to”, “guaranteed that”; not
 * “promised land”, “compromised”, “a promising start”.
 */
const PROMISED = new RegExp(
  String.raw`\b(?:promised|promises|promising|pledged|pledges|pledging|vowed|vows|vowing) ${NO_PROMISE}(?:(?:him|her|them|us|me|voters|residents|workers|parents|reporters|members|customers|that|not) )?(?:to|that|not|never|there|it|they|he|she|we|more|a|an|at least|up to|[$€£\d])(?![\p{L}])`,
  'giu',
);
/** “guaranteed that no job would go”, “has committed itself to”, “committed to building”. */
const COMMITTED =
  /\b(?:guaranteed? that|(?:has|have|had) committed (?:(?:itself|himself|herself|themselves) )?to \p{L}{1,20}ing|gave (?:his|her|their|its) word)\b/giu;
/** Where somebody speaks: “I promise”, “we guarantee”, “you have my word”, “I give you my word”. */
const I_PROMISE =
  /\b(?:I|we)(?: (?:can|will|do|solemnly|hereby)){0,2} (?:promise|pledge|vow|guarantee|swear (?:that|to))(?! (?:nothing|no one|nobody)\b)\b|\b(?:you have|I give you|we give you) (?:my|our) word\b/gu;
/** “made a promise”, “broke a pledge”, “kept his promise”. */
const NOUN =
  /\b(?:made|making|makes|repeated|renewed|kept|keep|gave) (?:a|an|his|her|their|its|the) (?:\p{L}{1,20} )?(?:promise|pledge|vow)s?\b/giu;

/** Finds sentences in which somebody commits to doing something that others want. */
export const promise = sentenceRule('promise', [
  ['promise-verb', PROMISED],
  ['promise-verb', COMMITTED],
  ['promise-words', I_PROMISE],
  ['promise-verb', NOUN],
]);
