import type { Analysis, RegionKind, TimeExpression } from '../../src/article/analysis-model.ts';
import { contains, sliceOf, type Span } from '../../src/article/span.ts';
import type { Counts, Share } from './counts.ts';
import type { GoldArticle } from './gold.ts';
import { pairBest, spanLikeness } from './pair-spans.ts';

/** Adds one article's names: exact span and type (the CoNLL-2003 measure). Only mentions by name count. */
export function scoreNames(counts: Counts, errors: string[], gold: GoldArticle, analysis: Analysis): void {
  const found = analysis.entities
    .flatMap(({ type, mentions }) => mentions.filter(({ form }) => form === 'name').map((span) => ({ ...span, type })))
    .filter(counted(gold));
  const key = ({ start, end, type }: Span & { type: string }): string => `${start} ${end} ${type}`;
  const wanted = new Set((gold.names ?? []).map(key));
  const got = new Set(found.map(key));
  counts.gold += wanted.size;
  counts.found += got.size;
  for (const one of wanted) if (got.has(one)) counts.right++;
  const note = noteInto(errors, gold);
  for (const one of gold.names ?? []) if (!got.has(key(one))) note(`name missed (${one.type})`, one);
  for (const one of found) if (!wanted.has(key(one))) note(`name found wrongly (${one.type})`, one);
}

/**
 * Adds one article's times: spans that overlap and whose value is the same (the ranking measure of TempEval-3). Only
 * what `marked` lets through counts among those found.
 */
export function scoreTimes(
  counts: Counts,
  errors: string[],
  gold: GoldArticle,
  analysis: Analysis,
  marked: (time: TimeExpression) => boolean,
): void {
  const wanted = gold.times ?? [];
  const found = analysis.timeExpressions.filter(counted(gold)).filter(marked);
  const pairs = pairBest(wanted, found, spanLikeness);
  counts.gold += wanted.length;
  counts.found += found.length;
  const note = noteInto(errors, gold);
  for (const [g, f] of pairs) {
    const one = wanted[g];
    if (one === undefined) continue;
    if (one.value === found[f]?.value) counts.right++;
    else note(`time valued ${found[f]?.value ?? '–'} (${found[f]?.rule ?? ''}), not ${one.value}`, one);
  }
  const pairedGold = new Set(pairs.map(([g]) => g));
  const pairedFound = new Set(pairs.map(([, f]) => f));
  wanted.forEach((one, index) => !pairedGold.has(index) && note(`time missed (${one.value})`, one));
  found.forEach((one, index) => !pairedFound.has(index) && note(`time found wrongly (${one.value ?? '–'})`, one));
}

const AROUND: ReadonlySet<RegionKind> = new Set(['metadata', 'byline', 'advertisement', 'furniture', 'related']);

/** Adds one article's regions: the share of visible characters put rightly inside or outside the article's own text. */
export function scoreRegions(share: Share, errors: string[], gold: GoldArticle, analysis: Analysis): void {
  const outside = (regions: readonly (Span & { kind: RegionKind })[]): Uint8Array => {
    const flags = new Uint8Array(gold.text.length);
    for (const { start, end, kind } of regions) if (AROUND.has(kind)) flags.fill(1, start, end);
    return flags;
  };
  const wanted = outside(gold.regions ?? []);
  const got = outside(analysis.regions);
  const note = noteInto(errors, gold);
  let wrongFrom = -1;
  for (let at = 0; at <= gold.text.length; at++) {
    const visible = at < gold.text.length && gold.text.charAt(at).trim() !== '';
    const wrong = visible && wanted[at] !== got[at];
    if (visible) share.of++;
    if (visible && !wrong) share.right++;
    if (wrong && wrongFrom < 0) wrongFrom = at;
    if (!wrong && (visible || at === gold.text.length) && wrongFrom >= 0) {
      note(got[wrongFrom] === 1 ? 'taken for surroundings' : 'taken for the article', { start: wrongFrom, end: at });
      wrongFrom = -1;
    }
  }
}

function counted(gold: GoldArticle): (span: Span) => boolean {
  return (span) => !gold.ignore.some((stretch) => contains(stretch, span));
}

function noteInto(errors: string[], gold: GoldArticle): (kind: string, span: Span) => void {
  return (kind, span) => {
    errors.push(`${gold.name}: ${kind}: ${sliceOf(gold.text, span).replace(/\s+/g, ' ').slice(0, 90)}`);
  };
}

/** What a corpus marks of times: types, and references such as *now*, of which it holds none were not annotated at all. */
export function markedTimes(articles: readonly GoldArticle[]): (time: TimeExpression) => boolean {
  const kindOf = ({ type, value }: { type: string; value?: string }): string =>
    value?.endsWith('_REF') === true ? 'reference' : type;
  const kinds = new Set(articles.flatMap(({ times = [] }) => times.map(kindOf)));
  return (time) => kinds.has(kindOf(time));
}
