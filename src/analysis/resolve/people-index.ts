import { nameClasses } from '../lexicon/name-classes.ts';
import { sameGivenName } from '../../article/nicknames.ts';
import type { NameFound } from './entity-names.ts';
import { MOST_COMPARED, nearest, push, wordsOf, type Growing, type Match } from './growing-group.ts';
import { fold, isVariant, stemOf } from '../../article/name-spelling.ts';

/** People by surname and given name. */
export class PeopleIndex {
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
      const given = nearest(this.#byGiven.get(fold(last)) ?? [], name) ?? this.#byShortName(last);
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

  /** “*Tiff*” of Tiffany Berg, “*Mike*” of Michael Berg, where one person alone has a given name that is so shortened. */
  #byShortName(word: string): Growing | undefined {
    let only: Growing | undefined;
    if (this.#byGiven.size > MOST_SHORTENED) return undefined;
    for (const [given, groups] of this.#byGiven) {
      if (!isShortFor(word, given)) continue;
      if (only !== undefined || groups.length > 1) return undefined;
      only = groups[0];
    }
    return only;
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

const INITIAL = /^(?:\p{Lu}\.?)+$/u;
const NUMERAL = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

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

/** More people than are looked through for somebody's short name. */
const MOST_SHORTENED = 60;

/** Whether `word` is what somebody of the given name (folded) is called for short: its first letters, or as the lists have it. */
function isShortFor(word: string, given: string): boolean {
  const folded = fold(word);
  if (folded.length >= 3 && folded.length < given.length - 1 && given.startsWith(folded)) return true;
  return sameGivenName(unraised(word), given.charAt(0).toUpperCase() + given.slice(1));
}

/** MIKE → Mike. */
function unraised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
