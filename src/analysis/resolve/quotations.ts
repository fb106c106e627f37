import type { Entity, Mention, Problem, Quotation } from '../../article/analysis-model.ts';
import { hull, type Span } from '../../article/span.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { runToEnd, type Steps } from '../../article/steps.ts';
import type { Candidate } from './attribution/candidates.ts';
import { rememberedCandidates } from './attribution/remembered-candidates.ts';
import { indirectSteps } from './indirect.ts';
import { placeSteps, type PlacedQuoted } from './attribution/places.ts';
import { reportedContent } from './attribution/content.ts';
import { sourceOf } from './attribution/source-mention.ts';
import { speakersOf } from './attribution/speakers.ts';
import { placeGroupSteps, type Group } from './quotation-groups.ts';
import { QuotationIdentity } from './quotation-identity.ts';
import type { QuotedStretch } from './quoted.ts';

/** A quotation without its id, which depends on the words of those before it. */
export type Found = Omit<Quotation, 'id'>;

/**
 * Who said what: joins quoted stretches into quotations, finds cue, source and speaker of each, tells direct from mixed
 * speech and scare marks, and adds indirect speech. Only the article's own regions have quotations.
 */
export function resolveQuotations(
  article: ParsedArticle,
  quoted: readonly QuotedStretch[],
  entities: readonly Entity[],
): Resolved {
  return runToEnd(quotationSteps(article, quoted, entities));
}

interface Resolved {
  readonly quotations: readonly Quotation[];
  readonly problems: readonly Problem[];
}

/** Quotations read before others get a turn. */
const AT_ONCE = 200;

/** `resolveQuotations` in steps. */
export function* quotationSteps(
  article: ParsedArticle,
  quoted: readonly QuotedStretch[],
  entities: readonly Entity[],
): Steps<Resolved> {
  const { text, language } = article;
  const { places, sentences } = yield* placeSteps(article, quoted);
  const offered = new Map<PlacedQuoted, readonly Candidate[]>();
  for (const place of places) {
    // In a language whose words are not read nobody is known to speak.
    offered.set(place, language === 'en' ? rememberedCandidates(place) : []);
    if (offered.size % AT_ONCE === 0) yield;
  }
  yield;
  const speakerOf = speakersOf(entities);
  yield;
  const groups = yield* placeGroupSteps(text, places, (place) => offered.get(place) ?? [], speakerOf);
  yield;
  const found: Found[] = [];
  for (const group of groups) {
    found.push(finish(text, group, speakerOf));
    if (found.length % AT_ONCE === 0) yield;
  }
  const indirect = language === 'en' ? yield* indirectSteps(text, sentences, found, speakerOf) : [];
  for (const quotation of indirect) found.push(quotation);
  yield;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const identity = new QuotationIdentity();
  const quotations: Quotation[] = [];
  for (const quotation of found) {
    const words = quotation.content.map((part) => text.slice(part.start, part.end)).join(' ');
    quotations.push({ id: identity.idOf(words), ...quotation });
    if (quotations.length % AT_ONCE === 0) yield;
  }
  return { quotations, problems: [] };
}

/** Turns a group into a quotation. */
function finish(text: string, group: Group, speakerOf: (candidate: Candidate) => string | undefined): Found {
  const first = group.places[0];
  if (first === undefined) throw new Error('a quotation has a stretch');
  const quoted = group.places.map(({ quoted: { start, end } }) => ({ start, end }));
  let content: Span[] = group.places.map((place) => place.quoted.content);
  const { candidate } = group.choice;
  let type: Quotation['type'] = group.scare ? 'scare' : 'direct';
  if (!group.scare && first.isFragment) {
    type = 'mixed';
    const link = candidate?.link;
    if (link !== undefined) {
      const parts = reportedContent(first.sentence, link)?.map((part) => ({
        start: part.start + first.base,
        end: part.end + first.base,
      }));
      if (
        parts !== undefined &&
        quoted.every((stretch) => parts.some((part) => part.start <= stretch.start && stretch.end <= part.end))
      )
        content = parts;
    }
  }
  const span = hull([...quoted, ...content]);
  const base = {
    start: span.start,
    end: span.end,
    type,
    content,
    quoted,
    rule: group.scare ? 'scare-marks' : group.choice.rule,
  };
  if (group.scare || candidate?.source === undefined) return base;
  const speakerId = speakerOf(candidate);
  const source: Mention = sourceOf(text, candidate, speakerId);
  const { cue } = candidate;
  return {
    ...base,
    ...(cue === undefined ? {} : { cue: { start: cue.start, end: cue.end, lemma: cue.lemma, slant: cue.slant } }),
    source,
    ...(speakerId === undefined ? {} : { speakerId }),
    ...(group.choice.doubtful ? { doubtful: true as const } : {}),
  };
}
