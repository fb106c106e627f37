import { sentenceRule } from './sentence-rule.ts';

const CHARGE =
  '(?:accusations?|allegations?|charges?|claims?|rumou?rs?|reports?|assertions?|suggestions?|insinuations?|criticism|speculation|story|wrongdoing|misconduct|guilt)';

/**
 * “denied the allegations”, “denies any role”, “has denied that he knew”, “denied taking bribes”; not “denied access”, not
 * “would neither confirm nor deny it”.
 */
const DENIED = new RegExp(
  String.raw`(?<!\b(?:n?or|neither) )\b(?:den(?:y|ies|ied|ying)) (?:that\b|any\b|it\b|(?:having|being|taking|knowing|doing|making|using|paying|receiving|ever)\b|(?:(?:the|all|these|those|such|his|her|their|its|repeated|earlier) ){0,2}(?:[\p{L}-]{1,25} )?${CHARGE}\b|(?:involvement|responsibility|knowledge|links?)\b)`,
  'giu',
);
/** “dismissed the report as”, “rejected the accusation”, “refuted claims”, “disputed the allegation”; not “rejected the offer”. */
const TURNED_DOWN = new RegExp(
  String.raw`\b(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|rebut(?:s|ted|ting)?) (?:(?:the|all|any|these|those|such|his|her|their|its|repeated|earlier) ){0,2}(?:[\p{L}-]{1,25} )?${CHARGE}\b`,
  'giu',
);
/** Where somebody speaks: “That is not true.” “It’s a lie.” “This is completely false.” */
const NOT_TRUE =
  /\b(?:that|this|it|which|they)(?:[’']s| is| are| was| were) (?:(?:simply|completely|totally|absolutely|just|all|utterly|entirely|categorically) )?(?:not true|untrue|false|a lie|lies|nonsense|fabricated|a fabrication|made up(?! (?:of|by|for)\b))\b|\b(?:nothing of the (?:kind|sort)|no truth (?:in|to) (?:it|this|that|the|these))\b/giu;
/** “the ministry’s denial”, “issued a denial”. */
const NOUN = /\b(?:flat|categorical|strong|swift|issued a|[’']s) denial\b/giu;

/** Finds sentences in which somebody says that a claim or an accusation is not so. */
export const denial = sentenceRule('denial', [
  ['denial-verb', DENIED],
  ['denial-verb', TURNED_DOWN],
  ['denial-words', NOT_TRUE],
  ['denial-verb', NOUN],
]);
