import { sentenceRule } from './sentence-rule.ts';

/** What one does to somebody: “threatened to sue”. Rain may threaten to return; nobody means it as a threat. */
const HARM =
  '(?:arrest|attack|ban|block|bomb|boycott|cancel|close|crush|cut|deport|destroy|dismiss|evict|execute|expel|expose|fine|fire|halt|harm|hit|impose|invade|jail|kill|leave|leak|prosecute|publish|pull|punish|quit|release|resign|retaliate|revoke|sanction|seize|shoot|shut|stop|strike|sue|suspend|take|veto|walk|withdraw|withhold|wreck)';

/** “threatened to sue”, “is threatening to close the border”, “threatened him with jail”. */
const THREATENED = new RegExp(
  String.raw`\b(?:threatened|threatening|threaten|threatens) (?:to (?:\p{L}{1,20}ly )?${HARM}\b|(?:him|her|them|us|me)\b)`,
  'giu',
);
/** “vowed revenge”, “vowed to retaliate”, “promised to punish”. */
const VOWED = /\b(?:vow(?:s|ed|ing)?|swore|sworn|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|warn(?:s|ed|ing)? of) (?:to (?:retaliate|punish|avenge|destroy|crush|strike back|hit back|make (?:them|him|her) pay)|revenge|retaliation|reprisals)\b/giu; // prettier-ignore
/** “will pay a heavy price”, “would face serious consequences”, “will regret it”, “there will be hell to pay”. */
const CONSEQUENCES =
  /\b(?:will|shall|would|[’']ll|going to) (?:pay (?:a|the) (?:(?:very )?(?:heavy|high|terrible|bitter|steep) )?price|pay dearly|face (?:(?:severe|serious|grave|dire|unprecedented|the|heavy) ){1,2}consequences|face (?:our|my|his|their) wrath|regret (?:it|this|that|the day)|be (?:severe|serious|grave|dire) consequences|be (?:punished|hunted down|held to account|hell to pay)|suffer the consequences)\b/giu;
/** “pay up or else”, “death threats”, “issued a threat”. */
const NOUN = /\bor else\b(?=[”"’'.,!?])|\b(?:death|bomb|veiled|explicit|direct) threats?\b|\b(?:issued|made|repeated|renewed) (?:a|his|her|its|their|the) (?:\p{L}{1,20} )?threats?\b/giu; // prettier-ignore

/** Finds sentences in which somebody announces harm to others, with or without a condition. */
export const threat = sentenceRule('threat', [
  ['threat-verb', THREATENED],
  ['threat-verb', VOWED],
  ['threat-words', CONSEQUENCES],
  ['threat-words', NOUN],
]);
