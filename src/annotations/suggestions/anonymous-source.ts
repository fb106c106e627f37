import { sliceOf, type Span } from '../../article/span.ts';
import { outermost } from './outermost.ts';
import type { RuledArticle } from './ruled-article.ts';
import type { Finding, SuggestionRule } from './suggestion-rule.ts';

/**
 * Nouns for somebody who speaks and is not named. Not: a body that can be asked (*the ministry*), people in the street
 * (*residents*), a spokesman, who speaks for a body.
 */
const NOBODY =
  '(?:officials?|sources?|insiders?|aides?|advis[eo]rs?|diplomats?|executives?|employees?|staffers?|negotiators?|critics|observers|people|persons?|individuals?)';
/** The noun phrase ends here, or goes on with what the person knows: “officials at the port”, “a person who saw it”. */
const HEAD = new RegExp(
  String.raw`^(?:[\p{L}\p{N}’'.-]{1,30}\s+){0,7}${NOBODY}(?:$|\s+(?:familiar|close|briefed|involved|with|in|at|from|inside|on|who|there|of)\b|,)`,
  'iu',
);
/** “a person familiar with the matter”, “two people briefed on the talks”, “a source close to the minister”. */
const WITH_KNOWLEDGE = new RegExp(
  String.raw`\b(?:(?:an?|the|one|two|three|four|five|six|several|some|many|other|senior|another)\s+){1,2}(?:[\p{L}-]{1,30}\s+){0,2}${NOBODY}\s+(?:(?:who (?:is|are|was|were) )?(?:familiar with|close to|briefed on|involved in)|with (?:direct )?knowledge of)\s+(?:(?:the|his|her|their|its)\s+)?[\p{L}’-]{1,30}`,
  'giu',
);
/** “on condition of anonymity”, “who asked not to be named”, “was not authorized to speak publicly”. */
const NOT_NAMED =
  /\b(?:(?:speaking|spoke)\s+)?on (?:the )?condition of anonymity\b|\b(?:asked|asking|requested|wished|wanted|preferred|declined|refused|insisted on) (?:not )?(?:to be|being) (?:named|identified)\b|\b(?:asked|requested|was granted|were granted) (?:for )?anonymity\b|\bnot authori[sz]ed to (?:speak|comment|discuss)\b(?: (?:publicly|the matter))?/giu;

/**
 * Finds sources without a name that a reader could check: “officials said”, “a person familiar with the talks”, “on
 * condition of anonymity”. A source whose name the article gives elsewhere is none. Misses nouns not in its list.
 */
export const anonymousSource: SuggestionRule = {
  name: 'anonymous-source',
  patterns: [WITH_KNOWLEDGE, NOT_NAMED],
  find,
};

function find(article: RuledArticle): Finding[] {
  const { text, analysis } = article;
  const named = new Set(
    analysis.entities.filter(({ mentions }) => mentions.some(({ form }) => form === 'name')).map(({ id }) => id),
  );
  const finding = (span: Span, why: string): Finding => ({ span, why, values: { words: sliceOf(text, span) } });
  const sources = analysis.quotations.flatMap(({ source, type }) => {
    if (type === 'scare' || source?.form !== 'nominal') return [];
    if (source.entity !== undefined && named.has(source.entity)) return [];
    return HEAD.test(sliceOf(text, source)) ? [{ start: source.start, end: source.end }] : [];
  });
  return outermost([
    ...article.places(WITH_KNOWLEDGE).map((span) => finding(span, 'anonymous-with-knowledge')),
    ...sources.map((span) => finding(span, 'anonymous-source')),
    ...article.places(NOT_NAMED).map((span) => finding(span, 'anonymous-by-wish')),
  ]);
}
