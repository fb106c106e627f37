import type { Anchor, Target } from '../article/annotation-model.ts';
import { sliceOf, type Span } from '../article/span.ts';
import { commonPrefix, commonSuffix, similarity } from './similarity.ts';

/** Places of one wording that are looked at; one that occurs more often says too little to be told apart. */
const MOST_PLACES = 2_000;
/** Share of the context that must be found around words that stand elsewhere, unless they are long enough to be rare. */
const LEAST_CONTEXT = 0.4;
const RARE = 24;
/** Words shorter than this may stand at the old place by chance. */
const TELLING = 8;
/** Code units of context from which on a side counts in full. */
const FULL_WEIGHT = 12;
/** By so much the best place must agree better with the context than the next. */
const MARGIN = 0.15;
/** Share of the old words that must be left in a passage whose words were changed. */
const LEAST_LEFT = 0.4;
/** Code units of context that place a changed passage. */
const LEAST_FRAME = 8;

type Found =
  | { readonly status: 'exact' | 'moved' | 'changed'; readonly span: Span; readonly score: number }
  | { readonly status: 'ambiguous' | 'orphan' };

/**
 * Finds a described passage again. All its parts must be found for it to be `exact` or `moved`; where some are lost it
 * is `changed`, with the parts that are left. Nothing is guessed: words that fit several places equally well are
 * `ambiguous`, words that fit none are an `orphan`.
 *
 * `exact`: the same words at the same place; `moved`: the same words elsewhere; `changed`: other words between the same
 * context. `score` is from 0 to 1: how much of the words and their context agrees.
 */
export function anchor(text: string, targets: readonly Target[]): Anchor {
  const found = targets.map((target) => anchorTarget(text, target));
  const placed = found.filter((part) => 'span' in part);
  if (placed.length === 0)
    return { status: found.some((part) => part.status === 'ambiguous') ? 'ambiguous' : 'orphan' };
  const whole = placed.length === found.length;
  const changed = !whole || placed.some((part) => part.status === 'changed');
  return {
    status: changed ? 'changed' : placed.every((part) => part.status === 'exact') ? 'exact' : 'moved',
    spans: placed.map((part) => part.span),
    score: Math.min(...placed.map((part) => part.score)) * (placed.length / found.length),
  };
}

function anchorTarget(text: string, target: Target): Found {
  const { position, quote } = target;
  const stands = sliceOf(text, position) === quote.exact && position.start <= position.end;
  if (stands && contextAt(text, position, target) === 1) return { status: 'exact', span: position, score: 1 };
  const whole = onlyPlace(text, quote.prefix + quote.exact + quote.suffix);
  if (whole !== undefined) {
    const start = whole + quote.prefix.length;
    return { status: 'moved', span: { start, end: start + quote.exact.length }, score: 1 };
  }
  if (quote.exact === '') return { status: 'orphan' };
  const places = placesOf(text, quote.exact);
  if (places.length > 0) return bestPlace(text, target, places);
  return changedPlace(text, target);
}

/**
 * Share of the context found around the span, from 0 to 1; 1 where there is none. Both sides count alike, unless one is
 * so short that it says little: an edit right before the passage leaves what follows it to tell where it is.
 */
function contextAt(text: string, span: Span, { quote }: Target): number {
  const { prefix, suffix } = quote;
  const weights = Math.min(prefix.length, FULL_WEIGHT) + Math.min(suffix.length, FULL_WEIGHT);
  if (weights === 0) return 1;
  const before = commonSuffix(text.slice(Math.max(0, span.start - prefix.length), span.start), prefix);
  const after = commonPrefix(text.slice(span.end, span.end + suffix.length), suffix);
  // Asked for equality with 1: in full is in full, whatever the rounding.
  if (before === prefix.length && after === suffix.length) return 1;
  return (weighed(before, prefix.length) + weighed(after, suffix.length)) / weights;
}

function weighed(agreeing: number, length: number): number {
  return length === 0 ? 0 : (agreeing / length) * Math.min(length, FULL_WEIGHT);
}

/** Where the words stand, if in one place only. */
function onlyPlace(text: string, words: string): number | undefined {
  const first = words === '' ? -1 : text.indexOf(words);
  return first === -1 || text.indexOf(words, first + 1) !== -1 ? undefined : first;
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1)) {
    places.push(at);
  }
  return places;
}

/** The place whose context agrees best: the nearest one where several agree in full. */
function bestPlace(text: string, target: Target, places: readonly number[]): Found {
  const { position, quote } = target;
  const ranked = places
    .map((start) => {
      const span = { start, end: start + quote.exact.length };
      return { span, context: contextAt(text, span, target), distance: Math.abs(start - position.start) };
    })
    .sort((a, b) => b.context - a.context || a.distance - b.distance);
  const [best, next] = ranked;
  if (best === undefined) return { status: 'orphan' };
  const { span, context, distance } = best;
  const { length } = quote.exact;
  const telling = (distance === 0 && length >= TELLING) || (next === undefined && length >= RARE);
  if (context < LEAST_CONTEXT && !telling) return { status: 'orphan' };
  if (next !== undefined && distance > 0 && context - next.context < MARGIN) return { status: 'ambiguous' };
  return { status: distance === 0 ? 'exact' : 'moved', span, score: (1 + context) / 2 };
}

/** What stands between prefix and suffix now, where enough of the old words is left. */
function changedPlace(text: string, { position, quote }: Target): Found {
  const { exact, prefix, suffix } = quote;
  if (prefix.length < LEAST_FRAME || suffix.length < LEAST_FRAME) return { status: 'orphan' };
  const reach = exact.length * 2 + suffix.length;
  const found: { span: Span; score: number }[] = [];
  for (const before of placesOf(text, prefix)) {
    const start = before + prefix.length;
    const length = text.slice(start, start + reach).indexOf(suffix);
    if (length < 1) continue;
    const span = { start, end: start + length };
    const score = similarity(sliceOf(text, span), exact);
    if (score >= LEAST_LEFT) found.push({ span, score });
  }
  const near = ({ span }: { span: Span }): number => Math.abs(span.start - position.start);
  const [best, next] = found.sort((a, b) => b.score - a.score || near(a) - near(b));
  if (best === undefined) return { status: 'orphan' };
  if (next !== undefined && best.score - next.score < MARGIN) return { status: 'ambiguous' };
  return { status: 'changed', ...best };
}
