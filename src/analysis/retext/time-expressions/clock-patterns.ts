import { dayMeaning } from './calendar-patterns.ts';
import { reading, type TimeMatch, type TimePattern } from './time-pattern.ts';
import type { TimeMeaning } from './time-meaning.ts';

/** Times of the day: “9 a.m.”, “18:00 UTC”, “Friday night”, “tonight”, “noon”. */
export const clockPatterns: readonly TimePattern[] = [
  {
    // “9 a.m.”, “6:00am”, “10:30 p.m. ET on Friday”, “10 a.m. local time on Thursday”, “9 p.m. Monday night”.
    rule: 'time-clock',
    tokens:
      '(about)? (hour|clockTime) meridiem (local time | zone)? ((comma? on)? weekday dayPart? | relativeDay (dayPart)?)?',
    read: (match) => clockReading(match),
  },
  {
    // “Friday at 9 a.m.”, “tomorrow at 18:30”.
    rule: 'time-clock',
    tokens: '(weekday|relativeDay) at (about)? (hour meridiem | clockTime meridiem?) zone?',
    read: (match) => clockReading(match),
  },
  {
    // “18:00 UTC”, “at 22:30”, “0800 GMT”.
    rule: 'time-clock',
    tokens:
      '((clockTime|fourDigits|year) zone | (?<= (at|by|until|from|before|after|since|about|to|between|and)) clockTime zone?) (on? weekday)?',
    read: (match) => clockReading(match),
  },
  {
    // “five o’clock”, “nine o’clock on Thursday evening”.
    rule: 'time-clock',
    tokens: '(hour|numberWord) clock ((in the | this | on? (weekday|relativeDay))? dayPart)?',
    read: (match) => spokenHour(match),
  },
  {
    // “at seven this morning”, “until two in the morning”, “at 8 on Thursday evening”.
    rule: 'time-clock',
    tokens:
      '(?<= (at|by|until|from|since|before|after|about)) (hour|numberWord|clockTime) (in the | this | on? (weekday|relativeDay)) dayPart',
    read: (match) => spokenHour(match),
  },
  {
    // “by dawn”, “before dawn on Tuesday”, “until dusk”.
    rule: 'time-part-of-day',
    tokens: '(?<= (at|by|until|before|after|since|about)) sunWord ((on)? weekday)? (?! name)',
    read: (match) =>
      reading({
        kind: 'clock',
        time: `T${match.first('sunWord')?.value}`,
        ...(match.has('weekday') ? { on: dayOf(match) } : {}),
      }),
  },
  {
    // “Friday night”, “late Monday afternoon”, “yesterday morning”, “on the morning of May 3” (left to its parts).
    rule: 'time-part-of-day',
    tokens: '(early|late)? (weekday|relativeDay) (early|late)? dayPart',
    read: (match) => partReading(match, dayOf(match)),
  },
  {
    // “last Friday night”.
    rule: 'time-part-of-day',
    tokens: '(last|this|next) weekday dayPart',
    read: (match) =>
      partReading(match, { kind: 'weekday', weekday: match.number('weekday') ?? 0, direction: match.direction ?? 0 }),
  },
  {
    // “this morning”, “last night”.
    rule: 'time-part-of-day',
    tokens: '(early|late|earlier|later)? (this|last) dayPart',
    read: (match) =>
      partReading(match, { kind: 'shift', unit: 'D', by: match.has('last') ? -1 : 0, from: 'published' }),
  },
  {
    // “the next morning”, “that evening”, “the same night”.
    rule: 'time-part-of-day',
    tokens: '(the (next|following|previous|same) | that) dayPart',
    read: (match) => {
      const by = match.has('next', 'following') ? 1 : match.has('previous') ? -1 : 0;
      return partReading(match, { kind: 'shift', unit: 'D', by, from: 'running' });
    },
  },
  {
    // “the morning of May 3”, “the night of Jan. 3, 2010”, “the evening of 4 March”.
    rule: 'time-part-of-day',
    tokens: '(the)? dayPart of (anyMonth the? day | the? day of? anyMonth) (comma? year)?',
    read: (match) => {
      const day = dayMeaning(match);
      return day === undefined ? undefined : partReading(match, day);
    },
  },
  {
    // “in the morning”, “during the night”: the day spoken of.
    rule: 'time-part-of-day',
    tokens: '(?<= (in|during|of)) the (early|late)? dayPart (?! (name|word name))',
    read: (match) => partReading(match, undefined),
  },
  {
    rule: 'time-part-of-day',
    tokens: 'tonight',
    read: () => reading({ kind: 'clock', time: 'TNI', on: { kind: 'shift', unit: 'D', by: 0, from: 'published' } }),
  },
  {
    // “at noon”, “until midnight”, “noon on Monday”.
    rule: 'time-noon',
    tokens: '(?<= (at|by|until|before|after|from|to|since|about|of|and)) noon ((on)? weekday)?',
    read: (match) =>
      reading({
        kind: 'clock',
        time: match.number('noon') === 12 ? 'T12:00' : 'T00:00',
        ...(match.has('weekday') ? { on: dayOf(match) } : {}),
      }),
  },
];

function partReading(match: TimeMatch, on: TimeMeaning | undefined) {
  const time = `T${match.first('dayPart')?.value}`;
  return reading({ kind: 'clock', time, ...(on === undefined ? {} : { on }) });
}

function dayOf(match: TimeMatch): TimeMeaning {
  const by = match.number('relativeDay');
  if (by !== undefined) return { kind: 'shift', unit: 'D', by, from: 'published' };
  return { kind: 'weekday', weekday: match.number('weekday') ?? 0 };
}

function clockReading(match: TimeMatch) {
  const token = match.first('clockTime', 'fourDigits', 'yearNumber');
  const written = token === undefined ? '' : match.words(token);
  const parts = token === undefined ? undefined : /^(\d{1,2})[:.]?(\d\d)/.exec(written);
  let hour = Number(parts?.[1] ?? match.number('smallNumber', 'dayNumber') ?? 24);
  const minute = Number(parts?.[2] ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  const meridiem = match.number('meridiem');
  if (meridiem !== undefined) {
    if (hour > 12) return undefined;
    hour = (hour % 12) + (meridiem === 112 ? 12 : 0);
  }
  const zone = String(match.first('zone')?.value ?? '');
  const on = match.has('weekday', 'relativeDay') ? { on: dayOf(match) } : {};
  return reading({ kind: 'clock', time: `T${two(hour)}:${two(minute)}${zone}`, ...on });
}

/** An hour told with its part of the day: “nine o’clock on Thursday evening” is 21:00. */
function spokenHour(match: TimeMatch) {
  const clock = match.first('clockTime');
  const [, hours, minutes = '00'] = /^(\d{1,2})[:.](\d\d)/.exec(clock === undefined ? '' : match.words(clock)) ?? [];
  const hour = hours === undefined ? match.number('smallNumber', 'dayNumber', 'numberWord') : Number(hours);
  if (hour === undefined || hour > 23) return undefined;
  const part = String(match.first('dayPart')?.value);
  // “two at night” is early, “ten at night” late.
  const late = hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5));
  const time = `T${two(late ? hour + 12 : hour)}:${minutes}`;
  if (match.has('weekday', 'relativeDay')) return reading({ kind: 'clock', time, on: dayOf(match) });
  return match.has('this')
    ? reading({ kind: 'clock', time, on: { kind: 'shift', unit: 'D', by: 0, from: 'published' } })
    : reading({ kind: 'clock', time });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
