import type { Span } from '../article/span.ts';
import type { Difference, Grade, SharedQuotation, Wording } from './comparison-model.ts';
import { heaviest } from './differences.ts';
import { wordsAt } from './words-at.ts';

/** How another source has a shared quotation, seen from one of its sources. */
export interface OtherWording {
  readonly wording: Wording;
  /** The heaviest of what differs between the two; `indirect` where one of them has no words inside marks. */
  readonly grade: Grade;
  /** All that differs is shown where it was changed, by `…` or `[ ]`. */
  readonly isMarked: boolean;
  /** Words of the other that differ; offsets in its article. */
  readonly changed: readonly Span[];
  /** Words that differ from the other’s; offsets in the own article. Not those that the other only leaves out at its edges. */
  readonly own: readonly Span[];
}

/** What differs between two wordings: places in the own one and in the other. */
interface Between extends Pick<Difference, 'kind' | 'marked'> {
  readonly own?: Span | undefined;
  readonly other?: Span | undefined;
}

/** How the other sources word what one of them quotes, in the order of the sources. */
export function otherWordings({ reference, wordings }: SharedQuotation, own: Wording): OtherWording[] {
  return wordings
    .filter((wording) => wording !== own)
    .map((wording) => {
      const isReported = own.grade === 'indirect' || wording.grade === 'indirect';
      const found = isReported ? [] : between(own, wording, reference);
      return {
        wording,
        grade: isReported ? 'indirect' : heaviest(found.map(({ kind }) => kind)),
        isMarked: found.length > 0 && found.every(({ marked }) => marked),
        changed: found.flatMap(({ kind, other }) => (kind === 'cut-at-edge' ? [] : wordsOnly(other))),
        own: found.flatMap((difference) => (hasOtherWords(difference) ? wordsOnly(difference.own) : [])),
      };
    });
}

/** Both are held against the reference: what is the same change in both is none between them. */
function between(own: Wording, other: Wording, reference: Wording): Between[] {
  if (own === reference) return other.differences.map(({ kind, marked, here, there }) => ({ kind, marked, own: there, other: here })); // prettier-ignore
  if (other === reference) return own.differences.map(({ kind, marked, here, there }) => ({ kind, marked, own: here, other: there })); // prettier-ignore
  const sum = (wording: Wording) => (difference: Difference) => `${difference.there.start}-${difference.there.end} ${wordsAt(wording, difference.here)}`; // prettier-ignore
  const [owns, others] = [own.differences.map(sum(own)), other.differences.map(sum(other))];
  const only = (wording: Wording, its: readonly string[], theirs: readonly string[]): Difference[] =>
    wording.differences.filter((_, at) => !theirs.includes(its[at] ?? ''));
  return [
    ...only(own, owns, others).map(({ kind, marked, here, there }): Between => ({
      kind,
      marked,
      own: here,
      other: placeOf(wordsAt(reference, there), other),
    })),
    ...only(other, others, owns).map(({ kind, marked, here, there }): Between => ({
      kind,
      marked,
      own: placeOf(wordsAt(reference, there), own),
      other: here,
    })),
  ];
}

/** Where words stand in a wording, if they stand there once. */
function placeOf(words: string, { utterances }: Wording): Span | undefined {
  if (words.length < 3) return undefined;
  const places = utterances
    .flatMap(({ parts }) => parts)
    .flatMap(({ start, text, verbatim }) => {
      const at = verbatim ? text.indexOf(words) : -1;
      return at === -1 ? [] : [{ start: start + at, end: start + at + words.length, again: text.includes(words, at + 1) }]; // prettier-ignore
    });
  const [place] = places;
  return place === undefined || places.length > 1 || place.again ? undefined : { start: place.start, end: place.end };
}

function hasOtherWords({ kind }: Between): boolean {
  return kind !== 'cut-at-edge' && kind !== 'ellipsis' && kind !== 'punctuation';
}

function wordsOnly(span: Span | undefined): Span[] {
  return span === undefined || span.start >= span.end ? [] : [span];
}
