import { bySpan } from '../../../article/span.ts';
import { calendarPatterns } from './calendar-patterns.ts';
import { clockPatterns } from './clock-patterns.ts';
import { durationPatterns } from './duration-patterns.ts';
import { findNamedDays } from './named-day-patterns.ts';
import { periodPartPatterns } from './period-part-patterns.ts';
import { periodPatterns } from './period-patterns.ts';
import { relativePatterns } from './relative-patterns.ts';
import { repetitionPatterns } from './repetition-patterns.ts';
import type { TimeCandidate } from './time-meaning.ts';
import { compiled, TimeMatch } from './time-pattern.ts';
import { NO_CLASS, timeTokens } from './time-tokens.ts';
import { vaguePatterns } from './vague-patterns.ts';

const patterns = [
  ...calendarPatterns,
  ...relativePatterns,
  ...periodPartPatterns,
  ...periodPatterns,
  ...durationPatterns,
  ...repetitionPatterns,
  ...clockPatterns,
  ...vaguePatterns,
].map(compiled);

/**
 * Time expressions of one segment, in text order, without overlap. All patterns are run; of those that overlap the
 * longest is kept, and of equally long ones the pattern listed first.
 */
export function findTimeExpressions(text: string): TimeCandidate[] {
  const { tokens, classes } = timeTokens(text);
  const found = findNamedDays(text);
  if (classes !== '') {
    const isThere = new Uint8Array(NO_CLASS);
    for (let at = 0; at < classes.length; at += 1) isThere[classes.charCodeAt(at)] = 1;
    for (const { rule, expression, needs, read } of patterns) {
      if (needs.length > 0 && !needs.some((code) => isThere[code] === 1)) continue;
      expression.lastIndex = 0;
      for (let match = expression.exec(classes); match !== null; match = expression.exec(classes)) {
        const to = match.index + match[0].length;
        const first = tokens[match.index];
        const last = tokens[to - 1];
        if (first === undefined || last === undefined) continue;
        const said = read(new TimeMatch(tokens, match.index, to, text));
        if (said !== undefined) found.push({ start: first.start, end: last.end, rule, ...said });
      }
    }
  }
  return longest(found);
}

/** Those that stay when of two that overlap the longer wins. */
function longest(found: TimeCandidate[]): TimeCandidate[] {
  if (found.length < 2) return found;
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: TimeCandidate[] = [];
  const taken = new Set<number>();
  for (const candidate of byLength) {
    let free = true;
    for (let at = candidate.start; at < candidate.end && free; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = candidate.start; at < candidate.end; at += 1) taken.add(at);
    kept.push(candidate);
  }
  return kept.sort(bySpan);
}
