import { sentenceRule } from './sentence-rule.ts';

/** “reportedly”, “allegedly”, “purportedly”: the narrator says that others say so. */
const ADVERB = /\b(?:reportedly|allegedly|purportedly|supposedly)\b/giu;
/** “is said to have”, “was believed to be”, “are rumored to”. */
const SAID_TO =
  /\b(?:is|are|was|were|has been|have been) (?:widely )?(?:said|believed|thought|rumou?red|alleged|reported|understood|suspected) to (?:have|be|own|hold|know|include)\b/giu;
/** “could not be independently verified”, “it was not clear whether”, “has not been confirmed”, “unconfirmed reports”. */
const UNVERIFIED =
  /\b(?:(?:could|can) not (?:immediately )?be (?:independently )?(?:verified|confirmed)|(?:has|have|had) not (?:yet )?been (?:independently )?(?:verified|confirmed)|(?:was|were) unable to (?:independently )?(?:verify|confirm)|(?:is|was|remains|remained) (?:unclear|not (?:immediately )?clear) (?:whether|if|how|who|what|why)|(?:unconfirmed|unverified) (?:reports?|claims?|accounts?|rumou?rs?|information|images?|video|footage))\b/giu;

/** Finds sentences whose narrator leaves open whether it is so. */
export const hedge = sentenceRule(
  'hedge',
  [
    ['hedge-unverified', UNVERIFIED],
    ['hedge-word', ADVERB],
    ['hedge-word', SAID_TO],
  ],
  'narrator',
);
