import type { Analysis, Quotation } from '../../src/article/analysis-model.ts';
import { overlaps, sliceOf, type Span } from '../../src/article/span.ts';
import { noCounts, noShare, type Counts, type Share } from './counts.ts';
import type { GoldArticle, GoldQuotation } from './gold.ts';
import { pairBest, sharedUnits, trimEdges } from './pair-spans.ts';
import { isRightName, isRightSpeaker, type FoundSpeaker } from './speaker-match.ts';

/** An item is one stretch: of quoted words, or of content. */
interface Item<Q> {
  readonly quotation: Q;
  readonly span: Span;
}

export interface QuotationScore {
  readonly exact: Counts;
  readonly overlap: Counts;
  /** Overlapping and with the right speaker. */
  readonly withSpeaker: Counts;
  readonly speaker: Share;
  readonly canonicalName: Share;
  readonly cue: Share;
  readonly errors: string[];
}

export const noQuotationScore = (): QuotationScore => ({
  exact: noCounts(),
  overlap: noCounts(),
  withSpeaker: noCounts(),
  speaker: noShare(),
  canonicalName: noShare(),
  cue: noShare(),
  errors: [],
});

/** What counts as an item: stretches in marks of direct and mixed quotations, or content of one type. */
export type Unit = 'in marks' | 'direct' | 'indirect';

/** Two stretches are the same item from this share of common code units on (Jaccard), edges trimmed. */
const ENOUGH = 0.8;

/** Adds one article to the score. */
export function scoreQuotations(score: QuotationScore, unit: Unit, gold: GoldArticle, analysis: Analysis): void {
  const { text } = gold;
  const all = gold.quotations ?? [];
  const wanted = (quotation: GoldQuotation): boolean =>
    quotation.optional !== true && (unit === 'in marks' ? quotation.type !== 'indirect' : quotation.type === unit);
  const trim = (span: Span): Span => trimEdges(text, span);
  const goldItems = all
    .filter(wanted)
    .flatMap((quotation) =>
      (unit === 'in marks' ? quotation.quoted : quotation.parts).map((span) => ({ quotation, span: trim(span) })),
    );
  const leftOut = [...all.filter((quotation) => !wanted(quotation)).flatMap(({ parts }) => parts), ...gold.ignore];
  const foundItems: Item<Quotation>[] = analysis.quotations
    .filter(({ type }) => type !== 'scare' && (unit === 'in marks' ? type !== 'indirect' : type === unit))
    .flatMap((quotation) =>
      (unit === 'in marks' ? quotation.quoted : quotation.content).map((span) => ({
        quotation,
        span: trim(span),
      })),
    );
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const speakerOf = ({ source, speakerId }: Quotation): FoundSpeaker => {
    const name = speakerId === undefined ? undefined : names.get(speakerId);
    return { ...(source && { source }), ...(name === undefined ? {} : { name }) };
  };
  const pairs = pairBest(goldItems, foundItems, (a, b) => {
    const common = sharedUnits([a.span], [b.span]);
    const likeness = common / (length(a.span) + length(b.span) - common);
    if (likeness < ENOUGH - 1e-9) return 0;
    return likeness + (isRightSpeaker(text, a.quotation, speakerOf(b.quotation)) ? 1e-6 : 0);
  });
  const partner = new Map(pairs);
  const paired = new Set(pairs.map(([, found]) => found));
  const f1s = [score.exact, score.overlap, score.withSpeaker];
  const note = (kind: string, span: Span, rest = ''): void => {
    score.errors.push(`${gold.name}: ${kind}: ${sliceOf(text, span).replace(/\s+/g, ' ').slice(0, 90)}${rest}`);
  };
  foundItems.forEach(({ span, quotation }, index) => {
    if (!paired.has(index) && sharedUnits([span], leftOut) >= ENOUGH * length(span)) return;
    for (const counts of f1s) counts.found++;
    if (!paired.has(index)) note(`found wrongly (${quotation.type}, ${quotation.rule})`, span);
  });
  goldItems.forEach(({ quotation, span }, index) => {
    for (const counts of f1s) counts.gold++;
    const other = foundItems[partner.get(index) ?? -1];
    if (other === undefined) return note(`missed (${quotation.type})`, span);
    const found = speakerOf(other.quotation);
    const right = isRightSpeaker(text, quotation, found);
    score.overlap.right++;
    if (other.span.start === span.start && other.span.end === span.end) score.exact.right++;
    if (right) score.withSpeaker.right++;
    if (quotation.sources.length > 0 || quotation.speaker !== undefined) add(score.speaker, right);
    if (quotation.speaker !== undefined) add(score.canonicalName, isRightName(text, quotation.speaker, found));
    if (quotation.cues.length > 0) {
      const { cue } = other.quotation;
      add(score.cue, cue !== undefined && quotation.cues.some((one) => overlaps(one, cue)));
    }
    if (!right) {
      const asked = quotation.speaker ?? quotation.sources.map((source) => sliceOf(text, source)).join(', ');
      const got = found.name ?? (found.source && sliceOf(text, found.source)) ?? '–';
      note(`wrong speaker (${other.quotation.rule})`, span, ` ← ${got}, not ${asked || 'nobody'}`);
    }
  });
}

function add(share: Share, right: boolean): void {
  share.of++;
  if (right) share.right++;
}

function length({ start, end }: Span): number {
  return end - start;
}
