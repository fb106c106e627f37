import type { EntityType } from '../../article/analysis-model.ts';
import { nameClasses } from '../lexicon/name-classes.ts';
import type { NameFound } from './entity-names.ts';

/** A name with the rule that put it with the others of its group. */
export interface GroupedName extends NameFound {
  readonly rule: string;
}

/** A group while it grows. */
export interface Growing {
  readonly type: EntityType;
  readonly names: GroupedName[];
  /** The fullest form, as words. */
  readonly words: readonly string[];
  /** Offsets of its names of several words. */
  readonly fuller: number[];
  /** `fuller` in order, made when first asked for. */
  sorted?: readonly number[] | undefined;
}

/** The group that a name belongs to, and the rule that says so. */
export interface Match {
  readonly group: Growing;
  readonly rule: string;
}

/** Groups that share a surname or its beginning are compared up to here; no article has more. */
export const MOST_COMPARED = 30;
/** A name behind is farther than any name before. */
const FAR = 1e9;

/** The group whose fuller name stands nearest before this one; where none does, nearest behind it. */
export function nearest(groups: readonly Growing[], name: NameFound): Growing | undefined {
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

/** Adds a group under a key, once. */
export function push(map: Map<string, Growing[]>, key: string, group: Growing): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [group]);
  else if (!known.includes(group)) known.push(group);
}

/** Words of a name without a leading *The* and the abbreviating dots of initials. */
export function wordsOf(name: NameFound): readonly string[] {
  const { words } = name;
  return words.length > 1 && words[0] === 'The' ? words.slice(1) : words;
}

/** What an acronym of the lists stands for: UN → United Nations. */
export function fullName(name: string): string {
  return nameClasses().fullNames.get(name) ?? name;
}
