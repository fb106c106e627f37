import { sliceOf } from '../../article/span.ts';
import { overlapsAny } from '../../article/spans-in-order.ts';
import { outermost } from './outermost.ts';
import type { RuledArticle } from './ruled-article.ts';
import type { Finding, SuggestionRule } from './suggestion-rule.ts';

/** “4”, “4,500”, “4.5”, “four”, “twenty-two”. */
const FIGURE = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;
const MAGNITUDE = '(?:hundred|thousand|million|billion|trillion|m|bn|k)';
/** “nearly”, “at least”: part of what is claimed. */
const ABOUT =
  '(?:(?:nearly|almost|about|around|roughly|some|over|more than|less than|fewer than|at least|at most|up to|approximately|an estimated) )?';

/** “$4.5 million”, “€300”, “4 million euros”, “20 billion dollars”, “about 300 pounds”. */
const MONEY = new RegExp(
  String.raw`(?<![\p{L}\d])${ABOUT}(?:[A-Z]{0,3}[$€£¥]\s?\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?(?:[ -]?${MAGNITUDE}\b)?|\b${FIGURE}(?:[ -]${MAGNITUDE})?[ -](?:dollars?|euros?|pounds?|cents?|yen|francs?|kroner|kronor|rubles?|roubles?|rupees?|yuan|pesos?)\b)`,
  'giu',
);
/** “12 percent”, “3.5%”, “two percentage points”, “two-thirds of”, “one in five”. */
const SHARE = new RegExp(
  String.raw`\b${ABOUT}(?:${FIGURE}(?:\s?%|[ -](?:percent|per cent|percentage points?)\b)|(?:one|two|three)-(?:third|thirds|quarter|quarters|fifth|fifths)\b(?= of)|(?:a third|a quarter|half)(?= of (?:the|all|its|their|his|her|our|those|these)\b)|(?:one|two|three|four|nine) (?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b)`,
  'giu',
);
/** “40 kilometers”, “12 tons”, “900 megawatts”. */
const MEASURE = new RegExp(
  String.raw`\b${ABOUT}${FIGURE}(?:[ -]${MAGNITUDE})?[ -](?:(?:square|cubic) )?(?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|acres?|hectares?|tons?|tonnes?|kilograms?|pounds?|lit(?:er|re)s?|gallons?|barrels?|megawatts?|gigawatts?|degrees?)\b`,
  'giu',
);
/** As `FIGURE`, from ten up: “two men” is no figure to check. */
const MANY = String.raw`(?:${FIGURE}[ -]${MAGNITUDE}|\d{1,3}(?:,\d{3}){1,4}|\d{2,12}|(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]{3,5})?))`;
/** What news counts. */
const COUNTED =
  '(?:people|persons|children|women|men|civilians|soldiers|troops|fighters|workers|employees|jobs|homes|houses|families|households|residents|patients|students|passengers|voters|votes|seats|deaths|casualties|injuries|cases|victims|refugees|migrants|prisoners|hostages|arrests|complaints|buildings|schools|vehicles|drones|missiles|tickets|customers|members|countries)';
/** What may stand between figure and noun: “1,200 new jobs”. Not: “1,200 from their homes”. */
const BETWEEN = String.raw`(?: (?!(?:of|and|or|to|from|in|on|at|by|for|with|than|per|a|the|his|her|their|its|who|that|years?|days?|hours?|weeks?|months?)\b)[\p{L}-]{2,20}){0,2}`;
/** “1,200 jobs”, “two million votes”, “40 former crew members”. */
const COUNT = new RegExp(String.raw`\b${ABOUT}${MANY}${BETWEEN} ${COUNTED}\b`, 'giu');

/** “12 killed”, “at least 40 dead”. */
const TOLL = new RegExp(String.raw`\b${ABOUT}${FIGURE} (?:were |was |are )?(?:killed|dead|injured|wounded|missing|arrested|hospitali[sz]ed|displaced)\b`, 'giu'); // prettier-ignore
/** “3 million”, “twelve thousand”: whatever it counts. */
const LARGE = new RegExp(String.raw`\b${ABOUT}${FIGURE}[ -](?:thousand|million|billion|trillion)\b`, 'giu');

const KINDS: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['number-money', MONEY],
  ['number-share', SHARE],
  ['number-measure', MEASURE],
  ['number-count', COUNT],
  ['number-toll', TOLL],
  ['number-large', LARGE],
];

/**
 * Finds figures that one can check: sums, shares, measures, counts, tolls. Dates, ages and durations are none (the
 * analysis finds them), and neither are bare figures, which number pages and streets.
 */
export const number: SuggestionRule = {
  name: 'number',
  patterns: KINDS.map(([, pattern]) => pattern),
  find,
};

function find(article: RuledArticle): Finding[] {
  const { text, analysis } = article;
  const found = KINDS.flatMap(([why, pattern]) =>
    article.places(pattern).map((span): Finding => ({ span, why, values: { words: sliceOf(text, span) } })),
  );
  return outermost(found).filter(({ span }) => !overlapsAny(analysis.timeExpressions, span));
}
