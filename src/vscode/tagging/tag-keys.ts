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
