import type { Entity, Mention, Problem, Quotation } from '../../article/analysis-model.ts';
import { hull, type Span } from '../../article/span.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { candidatesOf, type Candidate } from './attribution/candidates.ts';
import { indirectQuotations } from './indirect.ts';
import { placesOf, type PlacedQuoted } from './attribution/places.ts';
import { choose, type Choice } from './attribution/choose.ts';
import { reportedContent } from './attribution/content.ts';
import { sourceOf } from './attribution/source-mention.ts';
import { speakersOf } from './attribution/speakers.ts';
import { isScare } from './scare.ts';
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
): { readonly quotations: readonly Quotation[]; readonly problems: readonly Problem[] } {
  const { places, sentences } = placesOf(article, quoted);
  const speakerOf = speakersOf(entities);
  const found: Found[] = [];
  let group: Group | undefined;
  const close = (): void => {
    if (group !== undefined) found.push(finish(article.text, group, speakerOf));
    group = undefined;
  };
  for (const place of places) {
    const candidates = article.language === 'en' ? candidatesOf(place) : [];
    if (group !== undefined && isContinued(group, place)) {
      const own = ownSpeaker(candidates);
      if (own === undefined) {
        group.places.push(place);
        continue;
      }
      if (group.choice.candidate === undefined) {
        // The speaker is named only where the last paragraph closes.
        group = {
          ...group,
          choice: { candidate: own, rule: own.rule, doubtful: false },
          places: [...group.places, place],
        };
        continue;
      }
    }
    const choice = choose(
      candidates,
      place,
      group === undefined
        ? undefined
        : { place: group.places.at(-1) ?? place, choice: group.choice, scare: group.scare },
      speakerOf,
    );
    const scare = isScare(article.text, place, choice);
    if (group !== undefined && !scare && joins(group, place, choice)) {
      group.places.push(place);
      continue;
    }
    close();
    group = { places: [place], choice, scare };
  }
  close();
  if (article.language === 'en') found.push(...indirectQuotations(article.text, sentences, found, speakerOf));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const identity = new QuotationIdentity();
  const quotations = found.map((quotation) => ({
    id: identity.idOf(quotation.content.map((part) => article.text.slice(part.start, part.end)).join(' ')),
    ...quotation,
  }));
  return { quotations, problems: [] };
}

interface Group {
  readonly places: PlacedQuoted[];
  readonly choice: Choice;
  readonly scare: boolean;
}

/** A paragraph that ended without a closing mark goes on in the next. */
function isContinued(group: Group, place: PlacedQuoted): boolean {
  return group.places.at(-1)?.quoted.continues === true && place.stretch.tokensBefore === 0;
}

/** Somebody whom the paragraph itself names beyond doubt: a label inside the marks, or a cue right behind them. */
function ownSpeaker(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(({ rule, signs }) => rule === 'label' || (signs['after-adjacent'] ?? 0) > 0);
}

/** “We will,” she said, “go.” “Now.” One quotation: the cue stands between, or nothing does. */
function joins(group: Group, place: PlacedQuoted, choice: Choice): boolean {
  const last = group.places.at(-1);
  if (last === undefined || group.scare) return false;
  const link = group.choice.candidate?.link;
  if (last.sentence === place.sentence) {
    if (link === undefined) return false;
    if (choice.candidate?.link === link && last.isFragment && place.isFragment) return true;
    const between = link.at >= last.stretch.tokensBefore && link.at < place.stretch.tokensBefore;
    return between && !last.isFragment && choice.candidate?.link === link;
  }
  if (last.isFragment || place.paragraph !== last.paragraph) return false;
  return (
    choice.rule === 'continued' && place.stretch.tokensBefore === 0 && place.sentenceIndex === last.sentenceIndex + 1
  );
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
