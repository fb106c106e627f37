import { bySpan, hull, overlaps, sameSpans, type Span } from '../../article/span.ts';
import { codingsOf, type CodedArticle, type Coding } from './coded-article.ts';

/** One passage on which two people differ. */
export type PassageDisagreement =
  /** Only one of them tagged it. */
  | { readonly kind: 'only'; readonly first: Coding; readonly missing: string }
  /** Both tagged it, with different tags. */
  | { readonly kind: 'tag'; readonly first: Coding; readonly second: Coding }
  /** Both gave it the same tag, with different edges. */
  | { readonly kind: 'edges'; readonly first: Coding; readonly second: Coding };

/** Two passages with different tags are about the same words where they share at least this part of what they cover. */
const SAME_WORDS = 0.5;

/** Where two people differ in an article, in text order. What both stand behind is no difference. */
export function disagreementsIn(article: CodedArticle, a: string, b: string): PassageDisagreement[] {
  const [left, right] = [codingsOf(article, a), codingsOf(article, b)];
  const same = matched(left, right, (one, other) => {
    if (one.tag !== other.tag || !sameSpans(one.spans, other.spans)) return 0;
    // What both stand behind comes before what each of them tagged alone.
    return one.tagging.id === other.tagging.id ? 2 : 1;
  });
  const edges = matched(same.left, same.right, (one, other) => (one.tag === other.tag ? shared(one, other) : 0));
  const tags = matched(edges.left, edges.right, (one, other) => {
    const part = shared(one, other);
    return part < SAME_WORDS ? 0 : part;
  });
  const found: PassageDisagreement[] = [
    ...edges.pairs.map(([first, second]) => ({ kind: 'edges', first, second }) as const),
    ...tags.pairs.map(([first, second]) => ({ kind: 'tag', first, second }) as const),
    ...tags.left.map((first) => ({ kind: 'only', first, missing: b }) as const),
    ...tags.right.map((first) => ({ kind: 'only', first, missing: a }) as const),
  ];
  return found.sort((one, other) => bySpan(wordsOf(one), wordsOf(other)));
}

/** All the words that a disagreement is about. */
export function wordsOf(disagreement: PassageDisagreement): Span {
  const { first } = disagreement;
  return hull(disagreement.kind === 'only' ? first.spans : [...first.spans, ...disagreement.second.spans]);
}

interface Matched {
  readonly pairs: readonly (readonly [Coding, Coding])[];
  /** What found no partner. */
  readonly left: readonly Coding[];
  readonly right: readonly Coding[];
}

/** Pairs off what fits, what fits best first; 0 is no fit. Both in text order: only what overlaps is looked at. */
function matched(
  left: readonly Coding[],
  right: readonly Coding[],
  fit: (one: Coding, other: Coding) => number,
): Matched {
  const longest = right.reduce((most, { spans }) => Math.max(most, lengthOf(hull(spans))), 0);
  const candidates: { readonly one: Coding; readonly other: Coding; readonly score: number }[] = [];
  let from = 0;
  for (const one of left) {
    const place = hull(one.spans);
    while (from < right.length && startAt(right, from) < place.start - longest) from++;
    for (let at = from; at < right.length && startAt(right, at) < place.end; at++) {
      const other = right[at];
      const score = other !== undefined && overlaps(hull(other.spans), place) ? fit(one, other) : 0;
      if (other !== undefined && score > 0) candidates.push({ one, other, score });
    }
  }
  const taken = new Set<Coding>();
  const pairs: (readonly [Coding, Coding])[] = [];
  for (const { one, other } of candidates.sort((a, b) => b.score - a.score)) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return { pairs, left: left.filter((one) => !taken.has(one)), right: right.filter((one) => !taken.has(one)) };
}

/** The part that two passages share of what they cover together, from 0 to 1. */
function shared(one: Coding, other: Coding): number {
  const [a, b] = [hull(one.spans), hull(other.spans)];
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function startAt(codings: readonly Coding[], at: number): number {
  const coding = codings[at];
  return coding === undefined ? Infinity : hull(coding.spans).start;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
