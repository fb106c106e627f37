import { timeAbbreviations, timeShapeWords, timeWordValues } from '../../lexicon/time-words.ts';

/** One word, number or mark; `value` is what the lexicon or the digits say. */
export interface TimeToken {
  readonly start: number;
  readonly end: number;
  readonly type: TokenClass;
  readonly value: number | string;
}

/** The text as tokens, and as a string with one character a token, its class: patterns are run over that string. */
export interface TimeTokens {
  readonly tokens: readonly TimeToken[];
  readonly classes: string;
}

const markClasses = [
  /** A run of words that the lexicon does not know, in lower case … */
  'word',
  /** … and capitalized ones. */
  'name',
  'comma',
  'dash',
  'possessive',
  'open',
  'close',
  'slash',
  'currency',
  'percent',
  /** Any other mark, and a line end between sentences. */
  'mark',
] as const;
const numberClasses = [
  /** 1–12 */ 'smallNumber',
  /** 13–24 */ 'dayNumber',
  /** 25–31 */ 'highDayNumber',
  /** 0, 32–999 */ 'number',
  /** 12,500 and 2.5 */ 'figure',
  /** 1000–2199, four digits */ 'yearNumber',
  /** four digits with a leading zero, 0800 */ 'fourDigits',
  /** 10:30 */ 'clockTime',
  'isoDate',
  'slashDate',
  /** 1990s, ’90s */ 'decadeNumber',
  /** ’82 */ 'shortYear',
  /** 1st–31st */ 'ordinalNumber',
  /** 32nd and above */ 'highOrdinal',
  'meridiem',
  /** A weekday or month abbreviation */ 'shortWeekday',
] as const;

export type TokenClass =
  | (typeof markClasses)[number]
  | (typeof numberClasses)[number]
  | keyof typeof timeWordValues
  | keyof typeof timeShapeWords;

const classNames: readonly TokenClass[] = [
  ...markClasses,
  ...numberClasses,
  ...(Object.keys(timeWordValues) as (keyof typeof timeWordValues)[]),
  ...(Object.keys(timeShapeWords) as (keyof typeof timeShapeWords)[]),
];

/** The character that stands for a class: letters from U+00C0 on, none of which means anything in a regular expression. */
export const classCharacters: ReadonlyMap<string, string> = new Map(
  classNames.map((name, index) => [name, String.fromCharCode(0xc0 + index)]),
);

/** Above the codes of all classes. */
export const NO_CLASS = 0xc0 + classNames.length;

interface WordEntry {
  readonly type: TokenClass;
  readonly value: number | string;
  /** Counts only where capitalized: “May”, “Jan.”, “Sun.”. */
  readonly capitalized: boolean;
  readonly abbreviation: boolean;
}

const words = wordTable();

/**
 * A number in one of its forms, a word, an abbreviation of the hour, or one other character. Alternatives start with
 * different characters or have bounded length, so the pass is linear.
 */
const TOKEN =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)+|\d+(?:st|nd|rd|th|[’']?s)?(?![A-Za-z\d])|\d+|[ap]\.\s?m\.|[A-Za-z]+(?:[’'][A-Za-z]{2,})?|\n\s*|[^\s\dA-Za-z]/gi;

/** Cuts `text` into tokens. Runs of unknown words become one token, so that the class string is short. */
export function timeTokens(text: string): TimeTokens {
  // Mutable while read: a run of words grows word by word.
  const tokens: { start: number; end: number; type: TokenClass; value: number | string }[] = [];
  let classes = '';
  let known = false;
  const add = (type: TokenClass, start: number, end: number, value: number | string = 0): void => {
    tokens.push({ start, end, type, value });
    classes += classCharacters.get(type) ?? '';
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    const code = written.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      known = true;
      addNumber(written, start, end, add, tokens, text);
    } else if (isLetter(code)) {
      const last = tokens.at(-1);
      const entry = written.length > 13 ? undefined : words.get(written.toLowerCase());
      if (written.charAt(1) === '.') add('meridiem', start, end, code | 32);
      else if (entry !== undefined && (!entry.capitalized || code < 97)) {
        known = true;
        const dot = entry.abbreviation && text.charAt(end) === '.';
        add(entry.type, start, dot ? end + 1 : end, entry.value);
        if (dot) TOKEN.lastIndex = end + 1;
      } else if (written.length === 2 && /^[ap]m$/i.test(written) && last?.end !== undefined && isNumber(last.type)) {
        add('meridiem', start, end, code | 32);
      } else {
        const type = code < 97 ? 'name' : 'word';
        if (last?.type === type) last.end = end;
        else add(type, start, end);
      }
    } else addMark(written, start, end, add, text);
  }
  return known ? { tokens, classes } : { tokens: [], classes: '' };
}

type Add = (type: TokenClass, start: number, end: number, value?: number | string) => void;

function addNumber(
  written: string,
  start: number,
  end: number,
  add: Add,
  tokens: readonly TimeToken[],
  text: string,
): void {
  if (written.includes('-')) return add('isoDate', start, end, written);
  if (written.includes('/')) return add('slashDate', start, end, written);
  if (written.includes(':')) return add('clockTime', start, end, written);
  if (/[.,]/.test(written)) {
    // “9.30 pm” is a time of day, “2.5 years” is not.
    const time = /^(\d{1,2})\.(\d\d)$/.exec(written);
    if (time !== null && /^\s?[ap]\.?m/i.test(text.slice(end, end + 4))) return add('clockTime', start, end, written);
    return add('figure', start, end, Number(written.replaceAll(',', '')));
  }
  const value = Number.parseInt(written, 10);
  const digits = /^\d+/.exec(written)?.[0].length ?? 0;
  const suffix = written.slice(digits).toLowerCase();
  const last = tokens.at(-1);
  const apostrophe = last?.type === 'mark' && last.end === start && /[’'‘]/.test(text.charAt(last.start));
  if (suffix.endsWith('s') && (digits === 4 || digits === 2) && value % 10 === 0) {
    return add('decadeNumber', start, end, digits === 4 ? Math.floor(value / 10) : value);
  }
  if (suffix.length === 2 && !suffix.endsWith('s'))
    return add(value <= 31 ? 'ordinalNumber' : 'highOrdinal', start, end, value);
  if (apostrophe && digits === 2 && suffix === '') return add('shortYear', start, end, value);
  if (digits === 4) {
    if (written.startsWith('0')) return add('fourDigits', start, end, written);
    if (value < 2200) return add('yearNumber', start, end, value);
  }
  if (digits > 3) return add('figure', start, end, value);
  if (value >= 1 && value <= 12) return add('smallNumber', start, end, value);
  if (value >= 13 && value <= 24) return add('dayNumber', start, end, value);
  return add(value >= 25 && value <= 31 ? 'highDayNumber' : 'number', start, end, value);
}

function addMark(written: string, start: number, end: number, add: Add, text: string): void {
  switch (written.charAt(0)) {
    case '\n': {
      // A line end inside a wrapped sentence is a blank: what follows goes on in lower case or with a number.
      const wrapped =
        written.indexOf('\n', 1) === -1 && /[a-z\d]/.test(text.charAt(end)) && /[a-z,]/.test(text.charAt(start - 1));
      return wrapped ? undefined : add('mark', start, end);
    }
    case ',':
      return add('comma', start, end);
    case '-':
    case '‐':
    case '‑':
    case '–':
    case '—':
      return add('dash', start, end);
    case '(':
      return add('open', start, end);
    case ')':
      return add('close', start, end);
    case '/':
      return add('slash', start, end);
    case '$':
    case '£':
    case '€':
    case '¥':
    case '#':
      return add('currency', start, end);
    case '%':
      return add('percent', start, end);
    case '’':
    case "'":
      if (/^s?(?![A-Za-z])/i.test(text.slice(end, end + 2)) && /[a-z\d]/i.test(text.charAt(start - 1))) {
        const possessive = /s/i.test(text.charAt(end)) ? end + 1 : end;
        add('possessive', start, possessive);
        TOKEN.lastIndex = possessive;
        return undefined;
      }
      return add('mark', start, end);
    default:
      return add('mark', start, end);
  }
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isNumber(type: TokenClass): boolean {
  return type === 'smallNumber' || type === 'clockTime';
}

function wordTable(): ReadonlyMap<string, WordEntry> {
  const table = new Map<string, WordEntry>();
  const valued: Readonly<Record<string, Readonly<Record<string, number | string>>>> = timeWordValues;
  for (const [type, entries] of Object.entries(valued)) {
    // “may” and “march” are words, “May” and “March” may be months.
    const capitalized = type === 'doubtfulMonth' || type === 'quarterLetter';
    for (const [word, value] of Object.entries(entries)) {
      table.set(word, { type: type as TokenClass, value, capitalized, abbreviation: false });
    }
  }
  for (const [type, list] of Object.entries(timeShapeWords)) {
    for (const word of list) {
      table.set(word, { type: type as TokenClass, value: 0, capitalized: false, abbreviation: false });
    }
  }
  for (const [type, entries] of Object.entries(timeAbbreviations)) {
    for (const [word, value] of Object.entries(entries)) {
      table.set(word, { type: type as TokenClass, value, capitalized: true, abbreviation: true });
    }
  }
  return table;
}
