import { nameClasses } from '../lexicon/name-classes.ts';
import type { NameFound } from './entity-names.ts';
import { fullName, MOST_COMPARED, nearest, push, wordsOf, type Growing, type Match } from './growing-group.ts';
import { fold } from '../../article/name-spelling.ts';

/** Organizations and places by name, acronym and first or last word. */
export class ThingsIndex {
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
