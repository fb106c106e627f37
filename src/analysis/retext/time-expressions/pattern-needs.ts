import { classCharacters } from './time-tokens.ts';

/** Words of a pattern, its groups and marks: `month`, `(?<=`, `(`, `)`, `|`, `?`, `{0,4}`. */
const PART = /[A-Za-z]+|\(\?<?[=!]|[()|?*+]|\{\d(?:,\d)?\}/g;

/** Words so common that to look for them saves nothing, and the marks. */
const common: ReadonlySet<string> = new Set(
  (
    'word name comma dash possessive open close slash currency percent mark the article this that these last past next ' +
    'of in on at to from by for and or over about more less than since until before after during within between all'
  ).split(' '),
);

/**
 * Classes of which every match of the pattern holds at least one: where a segment has none of them, the pattern need
 * not run. `undefined` where there is no such set. The rarest part decides: `month` in `the? month day`.
 * `tokens` is a pattern with its shorthands expanded but its names kept.
 */
export function neededClasses(tokens: string): readonly string[] | undefined {
  const parts = tokens.match(PART) ?? [];
  let at = 0;
  const alternatives = (): readonly string[] | undefined => {
    let all: readonly string[] | undefined = [];
    for (;;) {
      const one = sequence();
      all = one === undefined || all === undefined ? undefined : [...all, ...one];
      if (parts[at] !== '|') return all;
      at += 1;
    }
  };
  const sequence = (): readonly string[] | undefined => {
    let best: readonly string[] | undefined;
    while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') {
      const found = element();
      if (found !== undefined && (best === undefined || cost(found) < cost(best))) best = found;
    }
    return best;
  };
  const element = (): readonly string[] | undefined => {
    const part = parts[at] ?? '';
    at += 1;
    let found: readonly string[] | undefined;
    if (part.startsWith('(')) {
      found = alternatives();
      at += 1;
      // What must not stand beside is no need; what must is one.
      if (part.endsWith('!')) found = undefined;
    } else if (classCharacters.has(part) && !common.has(part)) found = [part];
    if (parts[at] === '?' || parts[at] === '*' || parts[at]?.startsWith('{0') === true) {
      at += 1;
      return undefined;
    }
    return found;
  };
  return alternatives();
}

/** Digits are in most paragraphs: names of months and units are the better test. */
function cost(classes: readonly string[]): number {
  return classes.length + (classes.some((name) => /Number$|^number$|^figure$/.test(name)) ? 20 : 0);
}
