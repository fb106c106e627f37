import { attributionWeights } from '../../src/analysis/lexicon/attribution-weights.ts';
import { candidatesOf, type Candidate } from '../../src/analysis/resolve/attribution/candidates.ts';
import type { PlacedQuoted } from '../../src/analysis/resolve/attribution/places.ts';
import type { Weights } from '../../src/analysis/resolve/attribution/weigh.ts';
import { groupPlaces } from '../../src/analysis/resolve/quotation-groups.ts';
import { overlaps } from '../../src/article/span.ts';
import type { GoldQuotation } from '../../bench/accuracy/gold.ts';
import { sharedUnits, trimEdges } from '../../bench/accuracy/pair-spans.ts';
import { isRightSpeaker } from '../../bench/accuracy/speaker-match.ts';
import type { Decision } from './log-linear.ts';
import type { ReadArticle } from './read-article.ts';

/** One choice of a speaker, as the analysis made it with given weights, and what was right. */
export interface SpeakerDecision extends Decision {
  /** Whether the speaker chosen is the gold's. */
  readonly wasRight: boolean;
  readonly margin: number;
}

/**
 * The choices of speakers in an article as they come up when it is read with `weights`: the speaker of the quotation
 * before is the one chosen, right or wrong, as it will be. A stretch that the gold does not have is left out.
 */
export function speakerDecisions(article: ReadArticle, weights: Weights = attributionWeights): SpeakerDecision[] {
  const decisions: SpeakerDecision[] = [];
  groupPlaces(article.gold.text, article.places, candidatesOf, article.speakerOf, {
    weights,
    seen: (place, candidates, choice) => {
      const gold = goldOf(article, place);
      if (gold === undefined) return;
      const isRight = (candidate: Candidate | undefined): boolean => isSpeaker(article, gold, candidate);
      const right = candidates.filter(isRight);
      const withCue = right.filter(({ cue }) => cue !== undefined && gold.cues.some((one) => overlaps(one, cue)));
      const wanted = new Set(withCue.length > 0 ? withCue : right);
      decisions.push({
        options: [
          ...candidates.map((one) => ({ signs: one.signs, isRight: wanted.has(one) })),
          { signs: { none: 1 }, isRight: isRight(undefined) },
        ],
        wasRight: isRight(choice.candidate),
        margin: choice.margin,
      });
    },
  });
  return decisions;
}

function isSpeaker(article: ReadArticle, gold: GoldQuotation, candidate: Candidate | undefined): boolean {
  const name = candidate && article.nameOf(article.speakerOf(candidate));
  return isRightSpeaker(article.gold.text, gold, {
    ...(candidate?.source && { source: candidate.source }),
    ...(name === undefined ? {} : { name }),
  });
}

/** The quotation of the gold in whose marks a stretch stands. */
export function goldOf({ gold }: ReadArticle, place: PlacedQuoted): GoldQuotation | undefined {
  const span = trimEdges(gold.text, place.quoted);
  return gold.quotations?.find(
    (quotation) =>
      quotation.type !== 'indirect' &&
      quotation.quoted.some((one) => {
        const other = trimEdges(gold.text, one);
        const common = sharedUnits([span], [other]);
        return common >= 0.8 * (span.end - span.start + other.end - other.start - common);
      }),
  );
}
