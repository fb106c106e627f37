import type { Problem, Region, RegionKind, TimeExpression } from '../../article/analysis-model.ts';
import { shift, type Span } from '../../article/span.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import type { TimeCandidate } from '../retext/time-expressions/time-meaning.ts';
import { dayNumber, weekdayOf } from './time-expressions/calendar.ts';
import { resolveMeaning } from './time-expressions/resolve-meaning.ts';
import { firstReference, nextReference } from './time-expressions/time-reference.ts';

/** Regions that are not the article's own text: what they date is something else. */
const foreign: ReadonlySet<RegionKind> = new Set<RegionKind>(['metadata', 'advertisement', 'furniture', 'related']);

const weekdayNames = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * Gives every time expression of the article its value, left to right, against the publication date and a running
 * reference: the date and the quarter last spoken of (“In 2007 … A year later …”). What comes after never changes what
 * came before. Where the publication date is unknown, what depends on it has no value, and one problem says so.
 */
export function resolveTimeExpressions(article: ParsedArticle): {
  readonly timeExpressions: readonly TimeExpression[];
  readonly problems: readonly Problem[];
} {
  const timeExpressions: TimeExpression[] = [];
  const problems: Problem[] = [];
  const isForeign = foreignTest(article.regions);
  let reference = firstReference(article.published);
  let unresolved: Span | undefined;
  let before: { readonly candidate: TimeCandidate; readonly end: number } | undefined;
  for (const segment of article.segments) {
    for (const candidate of segment.marks.timeExpressions) {
      const span = shift(candidate, segment.start);
      if (isForeign(span)) continue;
      const { type, value, anchor } = resolveMeaning(candidate.meaning, reference);
      timeExpressions.push({
        start: span.start,
        end: span.end,
        type,
        ...(value === undefined ? {} : { value }),
        ...(candidate.mod === undefined ? {} : { mod: candidate.mod }),
        rule: candidate.rule,
        ...(anchor === undefined ? {} : { anchor }),
      });
      if (value === undefined) unresolved ??= { start: span.start, end: span.end };
      else if (type === 'DATE' || type === 'TIME') reference = nextReference(reference, value);
      const gap = before === undefined ? undefined : article.text.slice(before.end, span.start);
      const mismatch = weekdayMismatch(candidate, value, span, before?.candidate, gap, article.text);
      if (mismatch !== undefined) problems.push(mismatch);
      before = { candidate, end: span.end };
    }
  }
  if (article.published === undefined && unresolved !== undefined) {
    problems.push({ ...unresolved, rule: 'publication-date-unknown', values: {} });
  }
  return { timeExpressions, problems };
}

/** What may stand between a weekday and its date: “Tuesday (Feb. 9)”, “Tuesday, the 9th”. */
const WEEKDAY_GAP = /^,? ?\(?(?:the )?$/;

/** “Tuesday (Feb. 9)” in a year in which the 9th is a Monday. */
function weekdayMismatch(
  candidate: TimeCandidate,
  value: string | undefined,
  span: Span,
  before: TimeCandidate | undefined,
  gap: string | undefined,
  text: string,
): Problem | undefined {
  const day = value === undefined ? Number.NaN : dayNumber(value);
  if (candidate.meaning.kind !== 'day' || Number.isNaN(day)) return undefined;
  const told = candidate.meaning.weekday ?? weekdayBefore(before, gap);
  if (told === undefined || told === weekdayOf(day)) return undefined;
  return {
    start: span.start,
    end: span.end,
    rule: 'weekday-date-mismatch',
    values: {
      weekday: weekdayNames[told] ?? '',
      date: value ?? text.slice(span.start, span.end),
      actual: weekdayNames[weekdayOf(day)] ?? '',
    },
  };
}

function weekdayBefore(before: TimeCandidate | undefined, gap: string | undefined): number | undefined {
  if (before?.meaning.kind !== 'weekday' || gap === undefined || !WEEKDAY_GAP.test(gap)) return undefined;
  return before.meaning.weekday;
}

/** Whether a span lies in a foreign region; to be asked in text order, so that it costs one walk over the regions. */
function foreignTest(regions: readonly Region[]): (span: Span) => boolean {
  let index = 0;
  return (span) => {
    while (index < regions.length && (regions[index]?.end ?? 0) <= span.start) index += 1;
    const region = regions[index];
    return region !== undefined && foreign.has(region.kind);
  };
}
