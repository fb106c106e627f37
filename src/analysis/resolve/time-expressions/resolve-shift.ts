import type { CalendarUnit, TimeMeaning } from '../../retext/time-expressions/time-meaning.ts';
import { dayNumber, dayOf, monthOf, weekOf } from './calendar.ts';
import type { ResolvedTime } from './resolve-meaning.ts';
import type { TimeReference } from './time-reference.ts';

/**
 * Times counted in units: “two years ago”, “last week”, “a year later”, “that day”. The value is as fine as the unit:
 * “three weeks ago” is a week, “two months ago” a month.
 */
export function resolveShift(
  meaning: Extract<TimeMeaning, { kind: 'shift' | 'same' }>,
  reference: TimeReference,
): ResolvedTime {
  const by = meaning.kind === 'same' ? 0 : meaning.by;
  const running = meaning.kind === 'same' || meaning.from === 'running';
  const published = reference.published === undefined ? undefined : dayOf(reference.published);
  const isDays = meaning.unit === 'D' || meaning.unit === 'W' || meaning.unit === 'WE';
  const spoken = isDays && reference.day !== undefined ? dayOf(reference.day) : reference.running;
  const anchor = running ? spoken : published;
  const type = 'DATE';
  if (anchor === undefined) return { type };
  if (meaning.kind === 'shift' && meaning.quarterly === true && reference.quarter?.startsWith(anchor) === true) {
    return { type, value: `${Number(anchor) + by}${reference.quarter.slice(4)}`, anchor: reference.quarter };
  }
  const value = shifted(anchor, meaning.unit, by);
  return value === undefined ? { type } : { type, value, anchor };
}

function shifted(anchor: string, unit: CalendarUnit, by: number): string | undefined {
  const year = Number(anchor.slice(0, 4));
  const month = anchor.length >= 7 ? Number(anchor.slice(5, 7)) : undefined;
  switch (unit) {
    case 'Y':
      return Number.isInteger(by) ? String(year + by) : monthShift(anchor, by * 12);
    case 'DE':
      return String(Math.floor(year / 10) + by);
    case 'CE':
      return String(Math.floor(year / 100) + by).padStart(2, '0');
    case 'M':
      return month === undefined ? undefined : monthShift(anchor, by);
    case 'Q':
      return month === undefined ? undefined : quarterShift(year, month, by);
    case 'W':
    case 'WE':
    case 'D': {
      const day = dayNumber(anchor);
      if (Number.isNaN(day)) return undefined;
      if (unit === 'D') return dayOf(day + Math.round(by));
      return weekOf(day + 7 * Math.round(by)) + (unit === 'WE' ? '-WE' : '');
    }
  }
}

function monthShift(anchor: string, by: number): string {
  return monthOf(Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7) || 6) + Math.round(by));
}

function quarterShift(year: number, month: number, by: number): string {
  const quarters = year * 4 + Math.floor((month - 1) / 3) + by;
  return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
}
