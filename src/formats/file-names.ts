/** Characters that a file name cannot hold on some system, and `/`, which becomes part of a flat name. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const FORBIDDEN = /[\u0000-\u001F<>:"/\\|?*]+/g;
/** Names that Windows keeps for devices, whatever the ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A flat file name without ending for each article name (`north/river.txt` → `north-river`), no two alike, also where
 * case does not count: the second `river` is `river-2`. Depends on the names and their order alone.
 */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  /** By lower-case base name: the number to try next, so that a thousand articles of one name stay linear. */
  const counts = new Map<string, number>();
  return names.map((name) => {
    const base = baseName(name);
    const key = base.toLowerCase();
    let unique = base;
    for (let count = counts.get(key) ?? 2; taken.has(unique.toLowerCase()); count += 1) {
      unique = `${base}-${String(count)}`;
      counts.set(key, count + 1);
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function baseName(name: string): string {
  const slash = name.lastIndexOf('/');
  const dot = name.lastIndexOf('.');
  const stem = dot > slash + 1 ? name.slice(0, dot) : name;
  const flat = stem.replace(FORBIDDEN, '-').replace(/^[-. ]+|[-. ]+$/g, '');
  if (flat === '') return 'article';
  return RESERVED.test(flat) ? `${flat}-` : flat;
}
