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

/** What speaks for and against each token of a run being (in) a name, as strings: the features that the weights belong to. */
export function nameFeaturesOf(tokens: readonly NameToken[], run: NameRun, style: CaseStyle): string[][] {
  const { words } = nameClasses();
  const phrases = phrasesIn(tokens, run);
  const first = tokens[run.from];
  const final = tokens[run.to - 1];
  const runEnd = final === undefined ? '' : (words.get(final.text) ?? []).join();
  const runStart = first === undefined ? '' : (words.get(first.text) ?? []).join();
  const length = Math.min(run.to - run.from, 5);
  const all: string[][] = [];
  let opened = '';
  for (let at = run.from; at < run.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const features: string[] = [];
    const groups = groupsOf(token.lower);
    const shape = shapeOf(token.text);
    const place = at === run.from ? (length === 1 ? 'S' : 'B') : at === run.to - 1 ? 'E' : 'I';
    const classes = words.get(token.text) ?? [];
    const phrase = phrases[at - run.from] ?? '-';
    const casing = style.upper ? 'U' : style.title ? 'T' : token.initial ? 'i' : 'm';
    features.push(
      'b',
      `s${shape}`,
      `s${shape}${place}${casing}`,
      `p${place}${String(length)}`,
      `c${String(groups?.cluster ?? -1)}`,
      `f${String(groups?.family ?? -1)}`,
      `f${String(groups?.family ?? -1)}${casing}${place}`,
      `x${phrase}`,
      `x${phrase}${place}${casing}`,
      `r${token.rest}${place}`,
      `z${token.lower.slice(-3)}`,
      `e${runEnd}${place}`,
      `g${token.gap}`,
    );
    if (opened !== '') features.push(`q${opened}`, `q${opened}${token.capital ? 'X' : token.lower}`);
    if (classes.includes('organization-beginning') && tokens[at + 1]?.capital === false) opened = token.lower;
    if (runStart !== '') features.push(`a${runStart}${place}`);
    for (const wordClass of classes) features.push(`w${wordClass}`, `w${wordClass}${place}`);
    if (classes.length === 0) features.push(`w-${groups === undefined ? '?' : ''}${casing}${place}`);
    if (!token.capital && !NUMBER.test(token.text)) features.push(`k${token.lower}`);
    addNeighbor(features, tokens, at, -1);
    addNeighbor(features, tokens, at, 1);
    const before = at === run.from ? tokens[run.from - 2] : undefined;
    if (before !== undefined && token.gap === ' ') features.push(`-2${before.lower}`, `-2f${familyOf(before)}`);
    if (at === run.from || place === 'S') outside(features, tokens[run.from - 1], '<', run.from > 0 ? token.gap : '^');
    outside(features, tokens[run.to], '>', (tokens[run.to]?.gap ?? '$') + place);
    const left = tokens[run.from - 1];
    if (left !== undefined && place !== 'S' && first?.gap === ' ')
      features.push(`l${left.lower}`, `lf${familyOf(left)}`);
    all.push(features);
  }
  return all;
}

/** The token beside: its looks, groups and classes, whether in the run or not. */
function addNeighbor(features: string[], tokens: readonly NameToken[], at: number, by: -1 | 1): void {
  const side = by < 0 ? '<' : '>';
  const beside = tokens[at + by];
  const gap = (by < 0 ? tokens[at] : beside)?.gap ?? '$';
  if (beside === undefined || (by < 0 && tokens[at]?.initial === true)) {
    features.push(`${side}$`);
    return;
  }
  if (gap !== ' ') {
    features.push(`${side}gap${gap}`);
    if (gap === '\n') return;
  }
  const groups = groupsOf(beside.lower);
  features.push(`${side}s${gap}${shapeOf(beside.text)}`, `${side}f${gap}${String(groups?.family ?? -1)}`);
  if (beside.capital) {
    features.push(`${side}c${String(groups?.cluster ?? -1)}`);
    for (const wordClass of nameClasses().words.get(beside.text) ?? []) features.push(`${side}w${gap}${wordClass}`);
  } else features.push(`${side}${gap}${beside.lower}`, `${side}lc${String(groups?.cluster ?? -1)}`);
}

/** What stands before or behind the whole run. */
function outside(features: string[], token: NameToken | undefined, side: '<' | '>', gap: string): void {
  features.push(`o${side}${gap}`);
  if (token !== undefined && !token.capital) features.push(`o${side}${gap}${familyOf(token)}`);
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
