import { neededClasses } from './pattern-needs.ts';
import type { TimeMeaning, TimeUnit } from './time-meaning.ts';
import { classCharacters, type TimeToken, type TokenClass } from './time-tokens.ts';

/** What a pattern says of its match; undefined where the words are no time after all (“the 40th”). */
export interface PatternReading {
  readonly meaning: TimeMeaning;
  readonly mod?: string;
}

/** One way to tell a time. */
export interface TimePattern {
  /** Name of the rule: what a hover explains. */
  readonly rule: string;
  /**
   * Classes of tokens as a regular expression over classes instead of characters: `month day (comma? year)?`. Blanks
   * mean nothing; names of `shorthands` stand for their own expression. Each is linear: no star over a star.
   */
  readonly tokens: string;
  readonly read: (match: TimeMatch) => PatternReading | undefined;
}

/** Expressions that many patterns use. */
const shorthands: Readonly<Record<string, string>> = {
  anyMonth: '(month|doubtfulMonth)',
  day: '(smallNumber|dayNumber|highDayNumber|ordinalNumber)',
  digits: '(smallNumber|dayNumber|highDayNumber|number)',
  hour: '(smallNumber|dayNumber)',
  ordinal: '(ordinalWord|second|ordinalNumber)',
  year: 'yearNumber',
  unit: '(dayUnit|weekUnit|monthUnit|yearUnit|decadeUnit|centuryUnit|clockUnit|quarterUnit)',
  calendarUnit: '(dayUnit|weekUnit|monthUnit|yearUnit|decadeUnit|centuryUnit)',
  approx: '(about|nearly|over|(more|less) than|at least|at most)',
  count:
    '((digits|figure|numberWord|tensWord) (dash? (numberWord|scaleWord) | and article half)? | article (few of? | scaleWord | half) | half article | few of? | scaleWord)',
  anySeason: '(season|fall)',
};

/** A pattern ready to run. */
export interface CompiledPattern extends TimePattern {
  /** The pattern over the class string; global. */
  readonly expression: RegExp;
  /** Codes of the classes of which a match holds at least one; none where any segment may match. */
  readonly needs: readonly number[];
}

export function compiled(pattern: TimePattern): CompiledPattern {
  const tokens = expanded(pattern.tokens);
  const source = tokens
    .replaceAll(/[A-Za-z]+|\s+/g, (word) => (word.trim() === '' ? '' : characterOf(word)))
    .replaceAll(/\((?!\?)/g, '(?:');
  return {
    ...pattern,
    expression: new RegExp(source, 'g'),
    needs: [...new Set(neededClasses(tokens))].map((name) => characterOf(name).charCodeAt(0)),
  };
}

/** The pattern with its shorthands written out. */
function expanded(tokens: string): string {
  return tokens.replaceAll(/[A-Za-z]+/g, (word) => {
    const shorthand = shorthands[word];
    return shorthand === undefined ? word : `(${expanded(shorthand)})`;
  });
}

function characterOf(name: string): string {
  const character = classCharacters.get(name);
  if (character === undefined) throw new Error(`no token class ${name}`);
  return character;
}

/** The tokens a pattern matched, asked by class. */
export class TimeMatch {
  readonly tokens: readonly TimeToken[];
  readonly text: string;
  readonly #all: readonly TimeToken[];
  readonly #from: number;

  constructor(all: readonly TimeToken[], from: number, to: number, text: string) {
    this.tokens = all.slice(from, to);
    this.text = text;
    this.#all = all;
    this.#from = from;
  }

  /** The token `back` places before the match: what a look-behind of the pattern saw. */
  before(back: number): TimeToken | undefined {
    return this.#all[this.#from - back];
  }

  /** The first token of one of the classes. */
  first(...types: readonly TokenClass[]): TimeToken | undefined {
    return this.tokens.find((token) => types.includes(token.type));
  }

  has(...types: readonly TokenClass[]): boolean {
    return this.first(...types) !== undefined;
  }

  /** Numeric value of the first token of one of the classes. */
  number(...types: readonly TokenClass[]): number | undefined {
    const value = this.first(...types)?.value;
    return typeof value === 'number' ? value : undefined;
  }

  /** The words of one token as written. */
  words(token: TimeToken): string {
    return this.text.slice(token.start, token.end);
  }

  /** Code of the first word that is a unit. */
  get unit(): TimeUnit | '2W' | undefined {
    const token = this.first(
      'dayUnit',
      'weekUnit',
      'monthUnit',
      'yearUnit',
      'decadeUnit',
      'centuryUnit',
      'clockUnit',
      'quarterUnit',
      'weekendUnit',
      'pluralUnit',
    );
    return token?.value as TimeUnit | '2W' | undefined;
  }

  get month(): number {
    return this.number('month', 'doubtfulMonth') ?? 0;
  }

  get year(): number | undefined {
    return this.number('yearNumber');
  }

  /** `{ year }` where the match names one. */
  get yearPart(): { readonly year?: number } {
    return this.year === undefined ? {} : { year: this.year };
  }

  /** Day of the month, 1–31. */
  get day(): number {
    return this.number('smallNumber', 'dayNumber', 'highDayNumber', 'ordinalNumber') ?? 0;
  }

  /** −1 for last, 0 for this, 1 for next. */
  get direction(): -1 | 0 | 1 | undefined {
    if (this.has('last', 'past', 'previous')) return -1;
    if (this.has('next', 'coming', 'following')) return 1;
    return this.has('this') ? 0 : undefined;
  }

  get ordinal(): number | undefined {
    return this.number('ordinalWord', 'second', 'ordinalNumber');
  }

  /** TIMEX3 value of a century: 18 for “the 19th”. */
  get century(): string {
    return String((this.number('tensWord') ?? 0) + (this.ordinal ?? 0) - 1).padStart(2, '0');
  }

  /** TIMEX3 mod of a part of a period: START for “early”, MID for “mid”, END for “late”. */
  get part(): 'START' | 'MID' | 'END' | undefined {
    if (this.has('early', 'start', 'earlier')) return 'START';
    if (this.has('mid', 'middle')) return 'MID';
    return this.has('late', 'end', 'later', 'rest') ? 'END' : undefined;
  }

  /** How many: “two and a half” 2.5, “twenty-five” 25, “a few” and plain plurals X, “a” 1. */
  get amount(): number | 'X' {
    let sum: number | undefined;
    for (const [index, token] of this.tokens.entries()) {
      if (token.type === 'few') return 'X';
      if (token.type === 'half') {
        // “half a year”, “two and a half years”, “a half-hour”.
        sum = (sum ?? 0) + 0.5;
        continue;
      }
      if (typeof token.value !== 'number') continue;
      if (token.type === 'scaleWord') sum = (sum ?? 1) * token.value;
      else if (countClasses.has(token.type)) {
        if (sum !== undefined && this.tokens[index - 1]?.type === 'to') break;
        sum = (sum ?? 0) + token.value;
      }
    }
    if (sum !== undefined) return sum;
    return this.has('pluralUnit') ? 'X' : 1;
  }

  /** TIMEX3 mod of “about”, “nearly”, “over”. */
  get approximation(): string | undefined {
    if (this.has('about')) return 'APPROX';
    if (this.has('nearly', 'less', 'most')) return 'LESS_THAN';
    return this.has('over', 'more', 'least') ? 'MORE_THAN' : undefined;
  }
}

const countClasses: ReadonlySet<TokenClass> = new Set<TokenClass>([
  'smallNumber',
  'dayNumber',
  'highDayNumber',
  'number',
  'figure',
  'numberWord',
  'tensWord',
  'yearNumber',
]);

/** The reading, with `mod` where there is one. */
export function reading(meaning: TimeMeaning, mod?: string): PatternReading {
  return mod === undefined ? { meaning } : { meaning, mod };
}
