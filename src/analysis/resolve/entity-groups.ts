import type { EntityType } from '../../article/analysis-model.ts';
import type { Steps } from '../../article/steps.ts';
import type { NameFound } from './entity-names.ts';
import { fullName, wordsOf, type GroupedName, type Growing } from './growing-group.ts';
import { PeopleIndex } from './people-index.ts';
import { ThingsIndex } from './things-index.ts';

/** All names of one thing, in text order, and what it is called in full. */
export interface NameGroup {
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly GroupedName[];
}

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
