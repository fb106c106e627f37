import { nameClasses, type PhraseClass } from '../lexicon/name-classes.ts';
import { groupsOf } from '../lexicon/word-families.ts';
import type { NameRun } from './name-runs.ts';
import type { NameToken } from './name-tokens.ts';

/** How a segment is written, which says what its capitals are worth. */
export interface CaseStyle {
  /** Every longer word begins with a capital: a headline in title case. */
  readonly title: boolean;
  /** No lower case at all. */
  readonly upper: boolean;
}

/** Longest phrase of the lists, in words. */
const LONGEST_PHRASE = 6;
const NUMBER = /^\d/;

/**
 * Features that depend on the same few things, which `key` tells in full: what they weigh together need be summed up
 * once a key, not once a token. Few words stand beside many names.
 */
export interface FeatureGroup {
  readonly key: string;
  readonly features: () => string[];
}

/** What speaks for and against each token of a run being (in) a name, as strings: the features that the weights belong to. */
export function nameFeaturesOf(tokens: readonly NameToken[], run: NameRun, style: CaseStyle): string[][] {
  return nameFeatureGroupsOf(tokens, run, style).map((groups) => groups.flatMap((group) => group.features()));
}

/** The same by what they depend on. */
export function nameFeatureGroupsOf(tokens: readonly NameToken[], run: NameRun, style: CaseStyle): FeatureGroup[][] {
  const { words } = nameClasses();
  const phrases = phrasesIn(tokens, run);
  const first = tokens[run.from];
  const final = tokens[run.to - 1];
  const runEnd = final === undefined ? '' : (words.get(final.text) ?? []).join();
  const runStart = first === undefined ? '' : (words.get(first.text) ?? []).join();
  const length = Math.min(run.to - run.from, 5);
  const all: FeatureGroup[][] = [];
  let opened = '';
  for (let at = run.from; at < run.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const place = at === run.from ? (length === 1 ? 'S' : 'B') : at === run.to - 1 ? 'E' : 'I';
    const phrase = phrases[at - run.from] ?? '-';
    const casing = style.upper ? 'U' : style.title ? 'T' : token.initial ? 'i' : 'm';
    const groups: FeatureGroup[] = [
      own(token, place, casing),
      {
        key: `p${place}${String(length)}${runStart} ${runEnd}`,
        features: () => [
          `p${place}${String(length)}`,
          `e${runEnd}${place}`,
          ...(runStart === '' ? [] : [`a${runStart}${place}`]),
        ],
      },
      { key: `x${phrase}${place}${casing}`, features: () => [`x${phrase}`, `x${phrase}${place}${casing}`] },
      { key: `r${token.rest}${place}${token.gap}`, features: () => [`r${token.rest}${place}`, `g${token.gap}`] },
      beside(tokens, at, -1),
      beside(tokens, at, 1),
    ];
    if (opened !== '') {
      const opening = opened;
      const next = token.capital ? 'X' : token.lower;
      groups.push({ key: `q${opening} ${next}`, features: () => [`q${opening}`, `q${opening}${next}`] });
    }
    if (words.get(token.text)?.includes('organization-beginning') === true && tokens[at + 1]?.capital === false)
      opened = token.lower;
    const before = at === run.from ? tokens[run.from - 2] : undefined;
    if (before !== undefined && token.gap === ' ') {
      groups.push({ key: `-2${before.lower}`, features: () => [`-2${before.lower}`, `-2f${familyOf(before)}`] });
    }
    if (at === run.from || place === 'S')
      groups.push(outside(tokens[run.from - 1], '<', run.from > 0 ? token.gap : '^'));
    groups.push(outside(tokens[run.to], '>', (tokens[run.to]?.gap ?? '$') + place));
    const left = tokens[run.from - 1];
    if (left !== undefined && place !== 'S' && first?.gap === ' ')
      groups.push({ key: `l${left.lower}`, features: () => [`l${left.lower}`, `lf${familyOf(left)}`] });
    all.push(groups);
  }
  return all;
}

/** The token itself: its looks, groups and classes. */
function own(token: NameToken, place: string, casing: string): FeatureGroup {
  const features = (): string[] => {
    const groups = groupsOf(token.lower);
    const family = String(groups?.family ?? -1);
    const shape = shapeOf(token.text);
    const classes = nameClasses().words.get(token.text) ?? [];
    const found = [
      'b',
      `s${shape}`,
      `s${shape}${place}${casing}`,
      `c${String(groups?.cluster ?? -1)}`,
      `f${family}`,
      `f${family}${casing}${place}`,
      `z${token.lower.slice(-3)}`,
    ];
    for (const wordClass of classes) found.push(`w${wordClass}`, `w${wordClass}${place}`);
    if (classes.length === 0) found.push(`w-${groups === undefined ? '?' : ''}${casing}${place}`);
    if (!token.capital && !NUMBER.test(token.text)) found.push(`k${token.lower}`);
    return found;
  };
  return { key: `b${place}${casing}${token.capital ? 'X' : 'x'}${token.text}`, features };
}

/** The token beside: its looks, groups and classes, whether in the run or not. */
function beside(tokens: readonly NameToken[], at: number, by: -1 | 1): FeatureGroup {
  const side = by < 0 ? '<' : '>';
  const token = tokens[at + by];
  const gap = (by < 0 ? tokens[at] : token)?.gap ?? '$';
  if (token === undefined || (by < 0 && tokens[at]?.initial === true))
    return { key: `${side}$`, features: () => [`${side}$`] };
  const features = (): string[] => {
    const found: string[] = [];
    if (gap !== ' ') {
      found.push(`${side}gap${gap}`);
      if (gap === '\n') return found;
    }
    const groups = groupsOf(token.lower);
    found.push(`${side}s${gap}${shapeOf(token.text)}`, `${side}f${gap}${String(groups?.family ?? -1)}`);
    if (token.capital) {
      found.push(`${side}c${String(groups?.cluster ?? -1)}`);
      for (const wordClass of nameClasses().words.get(token.text) ?? []) found.push(`${side}w${gap}${wordClass}`);
    } else found.push(`${side}${gap}${token.lower}`, `${side}lc${String(groups?.cluster ?? -1)}`);
    return found;
  };
  return { key: `${side}${gap}${token.capital ? 'X' : 'x'}${token.text}`, features };
}

/** What stands before or behind the whole run. */
function outside(token: NameToken | undefined, side: '<' | '>', gap: string): FeatureGroup {
  const words = token === undefined || token.capital ? '' : token.lower;
  return {
    key: `o${side}${gap} ${words}`,
    features: () => [
      `o${side}${gap}`,
      ...(token === undefined || token.capital ? [] : [`o${side}${gap}${familyOf(token)}`]),
    ],
  };
}

function familyOf(token: NameToken): string {
  return String(groupsOf(token.lower)?.family ?? -1);
}

/** Phrases of the lists in the run, longest first from the left, one label a token: country and where in it. */
function phrasesIn(tokens: readonly NameToken[], run: NameRun): string[] {
  const { phrases, beginnings } = nameClasses();
  const labels: string[] = [];
  for (let at = run.from; at < run.to;) {
    const found = longestPhrase(tokens, at, run.to, phrases, beginnings);
    if (found === undefined) {
      labels.push('-');
      at += 1;
      continue;
    }
    for (let part = 0; part < found.length; part += 1) {
      labels.push(
        `${found.kind}${found.length === 1 ? 'S' : part === 0 ? 'B' : part === found.length - 1 ? 'E' : 'I'}`,
      );
    }
    at += found.length;
  }
  return labels;
}

function longestPhrase(
  tokens: readonly NameToken[],
  at: number,
  end: number,
  phrases: ReadonlyMap<string, PhraseClass>,
  beginnings: ReadonlyMap<string, number>,
): { readonly kind: PhraseClass; readonly length: number } | undefined {
  const longest = Math.min(beginnings.get(tokens[at]?.text ?? '') ?? 0, LONGEST_PHRASE, end - at);
  for (let length = longest; length > 0; length -= 1) {
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => (token.gap === '&' && token !== tokens[at] ? `& ${token.text}` : token.text))
      .join(' ')
      .replaceAll('’', "'");
    const kind = phrases.get(phrase);
    if (kind !== undefined) return { kind, length };
  }
  return undefined;
}

/** Xx, XX, X., Xx-Xx, xX, 0, x: the looks of a word, repeats folded. */
export function shapeOf(word: string): string {
  let shape = '';
  let count = 0;
  for (const character of word) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\d/.test(character)
          ? '0'
          : character;
    if (shape.endsWith(kind)) count += 1;
    else count = 1;
    if (count < 3 && !(kind === 'x' && count > 1)) shape += kind;
    if (shape.length > 8) break;
  }
  return shape;
}
