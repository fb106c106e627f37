import type { Codebook } from '../../../article/codebook.ts';

/** Tags used, and the tags of the digits 1 to 9. */
export interface TagUse {
  /** The last one used first. */
  readonly recent: readonly string[];
  readonly keys: readonly string[];
}

/** So many are remembered: one a digit. */
const REMEMBERED = 9;

/**
 * The same after a tag was used. A digit stays with its tag, since hands learn it; a tag without one takes the last
 * digit whose tag was never used, else that of the tag not used for the longest.
 */
export function withUsed({ recent, keys }: TagUse, tag: string): TagUse {
  const used = [tag, ...recent.filter((other) => other !== tag)].slice(0, REMEMBERED);
  if (keys.includes(tag)) return { recent: used, keys };
  if (keys.length < REMEMBERED) return { recent: used, keys: [...keys, tag] };
  const free = keys.findLastIndex((other) => !recent.includes(other));
  const at = free === -1 ? keys.indexOf(recent.at(-1) ?? '') : free;
  return { recent: used, keys: keys.map((other, index) => (index === at ? tag : other)) };
}

/**
 * The key of each tag, by label: as the codebook of the folder gives them, digits that it leaves free to the tags that
 * took one by use. The keys of the codebook that Pressmark brings are where use begins, and `learned` says what became
 * of them.
 */
export function tagKeys(codebook: Codebook, isOwn: boolean, learned: readonly string[]): ReadonlyMap<string, string> {
  const given = isOwn ? codebook.tags.flatMap(({ label, key }) => (key === undefined ? [] : [[label, key] as const])) : []; // prettier-ignore
  const keys = new Map(given);
  const taken = new Set(keys.values());
  const free = DIGITS.filter((digit) => !taken.has(digit));
  learned
    .filter((label) => !keys.has(label))
    .forEach((label, at) => {
      const digit = free[at];
      if (digit !== undefined) keys.set(label, digit);
    });
  return keys;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
