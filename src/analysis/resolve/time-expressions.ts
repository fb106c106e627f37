import type { Problem, RegionKind, TimeExpression } from '../../article/analysis-model.ts';
import { shift, type Span } from '../../article/span.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { runToEnd, type Steps } from '../../article/steps.ts';
import type { TimeCandidate, TimeMeaning } from '../retext/time-expressions/time-meaning.ts';
import { regionAtOf } from './regions-in-order.ts';
import { dayNumber, dayOf, weekdayOf } from './time-expressions/calendar.ts';
import { resolveMeaning } from './time-expressions/resolve-meaning.ts';
import { firstReference, nextReference } from './time-expressions/time-reference.ts';

/** Regions that are not the article's own text: what they date is something else. */
const foreign: ReadonlySet<RegionKind> = new Set<RegionKind>(['advertisement', 'furniture', 'related']);

/** Rules of dates written for readers: “March 27, 2008” under the headline is kept, ` date 2008-03-27` is not. */
const written: ReadonlySet<string> = new Set(['time-month-day', 'time-day-month']);

const weekdayNames = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * Gives every time expression of the article its value, left to right, against the publication date and a running
 * reference: the date and the quarter last spoken of (“In 2007 … A year later …”). What comes after never changes what
 * came before. Where the publication date is unknown, what depends on it has no value, and one problem says so.
 */
export function resolveTimeExpressions(article: ParsedArticle): Resolved {
  return runToEnd(timeSteps(article));
}

interface Resolved {
  readonly timeExpressions: readonly TimeExpression[];
  readonly problems: readonly Problem[];
}

/** Segments read before others get a turn. */
const AT_ONCE = 500;

/** `resolveTimeExpressions` in steps. */
export function* timeSteps(article: ParsedArticle): Steps<Resolved> {
  const timeExpressions: TimeExpression[] = [];
  const problems: Problem[] = [];
  const regionAt = regionAtOf(article.regions);
  let reference = firstReference(article.published);
  let unresolved: Span | undefined;
  for (const [number, segment] of article.segments.entries()) {
    if (number % AT_ONCE === 0) yield;
    const candidates = segment.marks.timeExpressions;
    for (const [index, candidate] of candidates.entries()) {
      const span = shift(candidate, segment.start);
      const region = regionAt(span.start);
      if (foreign.has(region)) continue;
      if (region === 'metadata' && !written.has(candidate.rule)) continue;
      const date = dateBeside(candidate, candidates[index + 1], segment.text);
      const opening = index === 0 ? undefined : timeExpressions.at(-1)?.value;
      const meaning = date ?? endOfRange(candidate, candidates[index - 1], segment.text, opening) ?? candidate.meaning;
      const { type, value, anchor } = resolveMeaning(meaning, reference);
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
      const told = candidate.meaning.kind === 'weekday' ? candidate.meaning.weekday : weekdayIn(candidate.meaning);
      if (told === undefined || value === undefined) continue;
      const day = dayNumber(value);
      if (!Number.isNaN(day) && told !== weekdayOf(day)) {
        problems.push({
          start: span.start,
          end: date === undefined ? span.end : segment.start + (candidates[index + 1]?.end ?? candidate.end),
          rule: 'weekday-date-mismatch',
          values: { weekday: weekdayNames[told] ?? '', date: dayOf(day), actual: weekdayNames[weekdayOf(day)] ?? '' },
        });
      }
    }
  }
  if (reference.published === undefined && unresolved !== undefined) {
    problems.push({ ...unresolved, rule: 'publication-date-unknown', values: {} });
  }
  return { timeExpressions, problems };
}

/** What may stand between a weekday or an hour and its date: “Tuesday (Feb. 9)”, “16:15 UTC, June 1st”. */
const DATE_GAP = /^,? ?\(?(?:on )?(?:the )?$/;

/** What joins two days that share a year: “Feb. 3–5, 2021”, “Jan. 30 to Feb. 2, 2021”. */
const RANGE_GAP = /^ ?(?:[-–—]|to|and|or|through|until) ?$/;

/**
 * The meaning that the date right behind gives to a weekday, an hour or a day without a year: “Tuesday (Feb. 9)” means February 9, whatever
 * day that is, and “16:15 UTC, June 1st” is an hour of that day.
 */
function dateBeside(candidate: TimeCandidate, next: TimeCandidate | undefined, text: string): TimeMeaning | undefined {
  const { meaning } = candidate;
  if (next?.meaning.kind !== 'day') return undefined;
  if (meaning.kind === 'day' && meaning.year === undefined && next.meaning.year !== undefined) {
    return RANGE_GAP.test(text.slice(candidate.end, next.start)) ? { ...meaning, year: next.meaning.year } : undefined;
  }
  if (!DATE_GAP.test(text.slice(candidate.end, next.start))) return undefined;
  if (meaning.kind === 'weekday') return next.meaning;
  return meaning.kind === 'clock' && meaning.on === undefined ? { ...meaning, on: next.meaning } : undefined;
}

/** “Monday to Friday”, whatever day it is: the Friday of that week, where Monday (`opening`) was just resolved. */
function endOfRange(
  { meaning, start }: TimeCandidate,
  before: TimeCandidate | undefined,
  text: string,
  opening: string | undefined,
): TimeMeaning | undefined {
  if (meaning.kind !== 'weekday' || before?.meaning.kind !== 'weekday' || opening === undefined) return undefined;
  const gap = text.slice(before.end, start);
  if (!RANGE_GAP.test(gap) || / (?:and|or) /.test(gap)) return undefined;
  const days = (meaning.weekday - before.meaning.weekday + 7) % 7;
  return { kind: 'fixed', type: 'DATE', value: dayOf(dayNumber(opening) + days) };
}

/** Weekday told within a date: “Tuesday, September 1, 2015”. */
function weekdayIn(meaning: TimeMeaning): number | undefined {
  return meaning.kind === 'day' ? meaning.weekday : undefined;
}
