import type { EntityType } from '../../article/analysis-model.ts';
import { nameClasses } from '../lexicon/name-classes.ts';
import type { NameFound } from './entity-names.ts';
import { sameGivenName } from '../lexicon/nicknames.ts';
import type { Steps } from '../steps.ts';
import { fold, isVariant, stemOf } from './name-spelling.ts';

/** A name with the rule that put it with the others of its group. */
export interface GroupedName extends NameFound {
  readonly rule: string;
}

/** All names of one thing, in text order, and what it is called in full. */
export interface NameGroup {
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly GroupedName[];
}

/** A group while it grows. */
interface Growing {
  readonly type: EntityType;
  readonly names: GroupedName[];
  /** The fullest form, as words. */
  readonly words: readonly string[];
  /** Offsets of its names of several words. */
  readonly fuller: number[];
  /** `fuller` in order, made when first asked for. */
  sorted?: readonly number[] | undefined;
}

/** Groups that share a surname or its beginning are compared up to here; no article has more. */
const MOST_COMPARED = 30;
/** A name behind is farther than any name before. */
const FAR = 1e9;

const INITIAL = /^(?:\p{Lu}\.?)+$/u;
const NUMERAL = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

/**
 * Puts names of one thing together: full names first, since a headline may say “Berg” before the text says “Anna Berg”,
 * then what is shorter to what is fuller: surnames, given names, acronyms, clipped names of organizations.
 */
export function* nameGroupSteps(names: readonly NameFound[]): Steps<NameGroup[]> {
  const groups: Growing[] = [];
  const people = new PeopleIndex();
  const things = new ThingsIndex();
  for (const [index, name] of byFullness(names).entries()) {
    if (index % AT_ONCE === 0) yield;
    // “Zorenkko … Zorenko”: a word alone that is nearly a surname of the article is no place.
    const known = name.type === 'person' || people.hasVariant(name) ? people : things;
    const found = known.find(name);
    const group = found?.group ?? { type: name.type, words: wordsOf(name), names: [], fuller: [] };
    if (found === undefined) groups.push(group);
    group.names.push({ ...name, rule: found?.rule ?? 'entity-fullest-name' });
    if (name.words.length > 1) {
      group.fuller.push(name.start);
      group.sorted = undefined;
    }
    known.add(group, name);
  }
  return groups
    .map(({ type, names: own, words }) => ({
      type,
      name: type === 'person' ? words.join(' ') : fullName(words.join(' ')),
      names: own.sort((a, b) => a.start - b.start),
    }))
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
}

/** Names read before others get a turn. */
const AT_ONCE = 200;

/** Names of most words first, among those the ones not raised: “TARNBY (AP) — …” is called Tarnby. */
function byFullness(names: readonly NameFound[]): NameFound[] {
  const shelves: NameFound[][] = [];
  for (const name of names) (shelves[2 * name.words.length + (isRaised(name) ? 0 : 1)] ??= []).push(name);
  return shelves.reverse().flatMap((shelf) => shelf);
}

function isRaised({ text }: NameFound): boolean {
  return text.length > 3 && text === text.toUpperCase();
}

interface Match {
  readonly group: Growing;
  readonly rule: string;
}

/** People by surname and given name. */
class PeopleIndex {
  readonly #bySurname = new Map<string, Growing[]>();
  readonly #byGiven = new Map<string, Growing[]>();
  readonly #byStem = new Map<string, Growing[]>();

  find(name: NameFound): Match | undefined {
    const words = wordsOf(name);
    const last = surnameOf(words);
    const own = this.#bySurname.get(fold(last)) ?? [];
    if (words.length === 1) {
      const near = nearest(own, name);
      if (near !== undefined) return { group: near, rule: 'entity-surname' };
      const given = nearest(this.#byGiven.get(fold(last)) ?? [], name);
      if (given !== undefined) return { group: given, rule: 'entity-given-name' };
    } else {
      const same = own.slice(0, MOST_COMPARED).find((group) => agree(group.words, words));
      if (same !== undefined) return { group: same, rule: 'entity-full-name' };
    }
    const variants = (this.#byStem.get(stemOf(last)) ?? [])
      .slice(0, MOST_COMPARED)
      .filter(
        (group) => isVariant(surnameOf(group.words), last) && (words.length === 1 || agree(group.words, words, true)),
      );
    const variant = nearest(variants, name);
    return variant === undefined ? undefined : { group: variant, rule: 'entity-spelling' };
  }

  /** Whether a word alone, in none of the lists, is another spelling of the surname of somebody named in full. */
  hasVariant({ words }: NameFound): boolean {
    const word = words[0] ?? '';
    if (words.length > 1 || nameClasses().phrases.has(word)) return false;
    const alike = (this.#byStem.get(stemOf(word)) ?? []).slice(0, MOST_COMPARED);
    return alike.some((group) => group.words.length > 1 && isVariant(surnameOf(group.words), word));
  }

  add(group: Growing, name: NameFound): void {
    const words = wordsOf(name);
    const last = surnameOf(words);
    push(this.#bySurname, fold(last), group);
    push(this.#byStem, stemOf(last), group);
    if (words.length > 1) push(this.#byGiven, fold(words[0] ?? ''), group);
  }
}

/** Organizations and places by name, acronym and first or last word. */
class ThingsIndex {
  readonly #byName = new Map<string, Growing>();
  readonly #byAcronym = new Map<string, Growing>();
  readonly #byFirst = new Map<string, Growing[]>();
  readonly #byLast = new Map<string, Growing[]>();

  find(name: NameFound): Match | undefined {
    const words = wordsOf(name);
    const full = fullName(words.join(' '));
    const same = this.#byName.get(`${name.type}:${fold(full)}`);
    if (same !== undefined)
      return { group: same, rule: full === words.join(' ') ? 'entity-same-name' : 'entity-other-name' };
    if (name.type === 'location') return undefined;
    if (words.length === 1 && /^[\p{Lu}&.]{2,}$/u.test(words[0] ?? '')) {
      const spelled = this.#byAcronym.get((words[0] ?? '').replaceAll('.', ''));
      if (spelled !== undefined) return { group: spelled, rule: 'entity-acronym' };
    }
    const first = (this.#byFirst.get(words[0] ?? '') ?? [])
      .slice(0, MOST_COMPARED)
      .filter((group) => isClipped(group.words, words));
    const clipped = nearest(first, name);
    if (clipped !== undefined) return { group: clipped, rule: 'entity-clipped-name' };
    if (words.length === 1 && (name.afterThe || name.words[0] === 'The')) {
      const ending = nearest(this.#byLast.get(words[0] ?? '') ?? [], name);
      if (ending !== undefined) return { group: ending, rule: 'entity-last-word' };
      const opening = (this.#byFirst.get(words[0] ?? '') ?? []).filter((group) => group.words[1] === 'of');
      const beginning = nearest(opening, name);
      if (beginning !== undefined) return { group: beginning, rule: 'entity-first-word' };
    }
    return undefined;
  }

  add(group: Growing, name: NameFound): void {
    const words = wordsOf(name);
    const key = `${name.type}:${fold(fullName(words.join(' ')))}`;
    if (!this.#byName.has(key)) this.#byName.set(key, group);
    if (words.length === 1 || name.type === 'location') return;
    for (const acronym of acronymsOf(words)) if (!this.#byAcronym.has(acronym)) this.#byAcronym.set(acronym, group);
    push(this.#byFirst, words[0] ?? '', group);
    push(this.#byLast, words.at(-1) ?? '', group);
  }
}

function push(map: Map<string, Growing[]>, key: string, group: Growing): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [group]);
  else if (!known.includes(group)) known.push(group);
}

/** The group whose fuller name stands nearest before this one; where none does, nearest behind it. */
function nearest(groups: readonly Growing[], name: NameFound): Growing | undefined {
  if (groups.length < 2) return groups[0];
  let best: Growing | undefined;
  let distance = Infinity;
  for (const group of groups.slice(0, MOST_COMPARED)) {
    const starts = (group.sorted ??= group.fuller.toSorted((a, b) => a - b));
    const behind = firstAfter(starts, name.start);
    const before = starts[behind - 1];
    const away = before === undefined ? FAR + (starts[0] ?? 0) - name.start : name.start - before;
    if (away < distance) {
      best = group;
      distance = away;
    }
  }
  return best ?? groups[0];
}

/** Index of the first number above `limit`, by bisection. */
function firstAfter(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Words of a name without a leading *The* and the abbreviating dots of initials. */
function wordsOf(name: NameFound): readonly string[] {
  const { words } = name;
  return words.length > 1 && words[0] === 'The' ? words.slice(1) : words;
}

function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return NUMERAL.test(last) && words.length > 1 ? (words.at(-2) ?? '') : last;
}

/** Whether two full names with one surname may be one person: Anna Berg, Anna M. Berg, A. Berg; not Anna and Olaf Berg. */
function agree(a: readonly string[], b: readonly string[], spelledOtherwise = false): boolean {
  if (a.length === 1 || b.length === 1) return true;
  const first = a[0] ?? '';
  const other = b[0] ?? '';
  if (first === other || sameGivenName(first, other)) return true;
  if (spelledOtherwise) return isVariant(first, other);
  if (INITIAL.test(first) || INITIAL.test(other)) return first.charAt(0) === other.charAt(0);
  // “Maria Anna Berg” and “Anna Berg”
  return a.includes(other) || b.includes(first);
}

function fullName(name: string): string {
  return nameClasses().fullNames.get(name) ?? name;
}

/** HWU for Harbor Workers Union, also with its small words: DoT. */
function acronymsOf(words: readonly string[]): string[] {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return [capitals.join(''), words.map((word) => word.charAt(0).toUpperCase()).join('')];
}

/** Whether `clipped` is `words` without its legal or kind ending: Dellmar for Dellmar Inc., Dellmar Airlines. */
function isClipped(words: readonly string[], clipped: readonly string[]): boolean {
  if (clipped.length >= words.length || clipped.some((word, at) => words[at] !== word)) return false;
  const classes = nameClasses().words;
  return words.slice(clipped.length).every((word) => classes.get(word)?.includes('organization-ending') ?? false);
}
