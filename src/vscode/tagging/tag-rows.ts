import { DEFAULT_TAGS } from '../../article/default-tags.ts';

/** One tag to choose from. */
export interface TagRow {
  readonly name: string;
  readonly definition?: string;
  /** The digit that takes it. */
  readonly key?: string;
}

/** Tags under one heading. */
export interface TagGroup {
  readonly heading: string;
  readonly rows: readonly TagRow[];
}

/** What is known of tags: `recent` with the last one used first, `keys` the tags of the digits 1 to 9. */
export interface KnownTags {
  readonly recent: readonly string[];
  readonly keys: readonly string[];
  /** Tags that annotations have, of whoever. */
  readonly used: readonly string[];
}

/** The tags one can choose, each once: those used last, those that others used, those that come with Pressmark. */
export function tagGroups({ recent, keys, used }: KnownTags): TagGroup[] {
  const shown = new Set<string>();
  const rowsOf = (names: readonly string[]): TagRow[] =>
    names.flatMap((name) => {
      if (shown.has(name)) return [];
      shown.add(name);
      const digit = keys.indexOf(name) + 1;
      const definition = DEFAULT_TAGS.find((tag) => tag.name === name)?.definition;
      return [
        {
          name,
          ...(definition === undefined ? {} : { definition }),
          ...(digit === 0 ? {} : { key: String(digit) }),
        },
      ];
    });
  const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return [
    { heading: 'recent', rows: rowsOf(recent) },
    { heading: 'in these articles', rows: rowsOf([...used].sort((a, b) => byName.compare(a, b))) },
    { heading: 'for news', rows: rowsOf(DEFAULT_TAGS.map(({ name }) => name)) },
  ].filter(({ rows }) => rows.length > 0);
}

/** The name for a new tag that somebody typed: undefined where nothing is, or a tag is called so. */
export function newTagName(typed: string, known: Iterable<string>): string | undefined {
  const name = typed.trim().replace(/\s+/g, ' ');
  if (name === '' || /^[1-9]$/.test(name)) return undefined;
  for (const tag of known) if (tag.toLowerCase() === name.toLowerCase()) return undefined;
  return name;
}

/** The tag that somebody means who typed and pressed Enter: one that is called so, else a new one. */
export function tagTyped(typed: string, known: readonly string[]): string | undefined {
  const name = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  return known.find((tag) => tag.toLowerCase() === name) ?? newTagName(typed, known);
}
