import { overlaps, type Span } from '../../article/span.ts';

/** How far people differ in what they marked in one text, beside what chance would give. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Krippendorff’s alpha for unitizing: whether people marked the same passages, with the same edges. 1 is full agreement,
 * 0 what chance gives. Of several disagreements, as of several tags, their joint alpha.
 *
 * @returns `undefined` where nobody marked anything
 */
export function unitizedAlpha(...disagreements: readonly Disagreement[]): number | undefined {
  const observed = disagreements.reduce((sum, one) => sum + one.observed, 0);
  const expected = disagreements.reduce((sum, one) => sum + one.expected, 0);
  return expected === 0 ? undefined : 1 - observed / expected;
}

/**
 * The disagreement of two people or more over one tag, as Krippendorff has it in “Measuring the reliability of
 * qualitative text analysis data” (2004) and “Content Analysis” (2004, 11.6): passages that overlap differ by the squares
 * of the distances of their edges, one that the other left out by the square of its length.
 *
 * @param length length of the text
 * @param codings for each person, what they marked: in text order, none overlapping
 */
export function unitizedDisagreement(length: number, codings: readonly (readonly Span[])[]): Disagreement {
  const people = codings.length;
  if (people < 2 || length < 1) return { observed: 0, expected: 0 };
  let observed = 0;
  for (const [index, first] of codings.entries()) {
    for (const second of codings.slice(index + 1)) observed += 2 * distance(first, second);
  }
  return { observed: observed / (people * (people - 1) * length ** 2), expected: expected(length, codings) };
}

/** Sum of the squared differences of two codings: of each overlapping pair, and of each passage that meets none. */
function distance(first: readonly Span[], second: readonly Span[]): number {
  let sum = 0;
  let from = 0;
  const met = new Set<Span>();
  for (const a of first) {
    while ((second[from]?.end ?? Infinity) <= a.start) from++;
    let at = from;
    for (let b = second[at]; b !== undefined && overlaps(a, b); b = second[++at]) {
      sum += (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
      met.add(a).add(b);
    }
  }
  for (const alone of [...first, ...second]) if (!met.has(alone)) sum += (alone.end - alone.start) ** 2;
  return sum;
}

/** What the distance would be, on average, if all passages of all people lay anywhere. */
function expected(length: number, codings: readonly (readonly Span[])[]): number {
  const units = codings.flat().map(({ start, end }) => end - start);
  const longGaps = gapsFrom(codings.flatMap((coding) => gapsOf(length, coding)));
  const all = codings.length * length;
  let sum = 0;
  for (const unit of units) {
    const beside = longGaps(unit);
    sum += ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit);
    sum += unit ** 2 * (beside.length - beside.count * (unit - 1));
  }
  const within = units.reduce((total, unit) => total + unit * (unit - 1), 0);
  return sum === 0 ? 0 : ((2 / length) * sum) / (all * (all - 1) - within);
}

function gapsOf(length: number, coding: readonly Span[]): number[] {
  let from = 0;
  const gaps = coding.map(({ start, end }) => {
    const gap = start - from;
    from = end;
    return gap;
  });
  return [...gaps, length - from].filter((gap) => gap > 0);
}

/** Finds how many gaps are at least so long, and how long they are together. */
function gapsFrom(gaps: readonly number[]): (least: number) => { readonly count: number; readonly length: number } {
  const longestFirst = gaps.toSorted((a, b) => b - a);
  const together = [0];
  for (const gap of longestFirst) together.push((together.at(-1) ?? 0) + gap);
  return (least) => {
    let low = 0;
    let high = longestFirst.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((longestFirst[middle] ?? 0) >= least) low = middle + 1;
      else high = middle;
    }
    return { count: low, length: together[low] ?? 0 };
  };
}
