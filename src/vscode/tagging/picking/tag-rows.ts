import { l10n } from 'vscode';
import { type Codebook, tagIn } from '../../../article/codebook.ts';
import type { TagHue } from '../../../article/tag-hues.ts';
import { oneLine } from '../../../article/one-line.ts';
import { tagKeys } from './tag-keys.ts';

/** One tag to choose from. */
export interface TagRow {
  readonly name: string;
  readonly definition?: string;
  /** The character that takes it. */
  readonly key?: string;
  /** The tag that it is a kind of. */
  readonly parent?: string;
  readonly hue?: TagHue;
}

/** Tags under one heading. */
export interface TagGroup {
  readonly heading: string;
  readonly rows: readonly TagRow[];
}

/** What is known of tags. */
export interface KnownTags {
  readonly codebook: Codebook;
  /** Whether the codebook is the folder's own, rather than the one that Pressmark brings. */
  readonly isOwn: boolean;
  /** The last one used first. */
  readonly recent: readonly string[];
  /** Tags in the order of the digits that they took by use. */
  readonly keys: readonly string[];
  /** Tags that annotations have, of whoever. */
  readonly used: readonly string[];
}

/**
 * The tags one can choose, each once: those used last, those of the codebook in its order, and those that somebody used
 * without either; these come before a codebook that nobody here has made.
 */
export function tagGroups({ codebook, isOwn, recent, keys, used }: KnownTags): TagGroup[] {
  const keyOf = tagKeys(codebook, isOwn, keys);
  const shown = new Set<string>();
  const rowsOf = (heading: string, names: readonly string[]): TagGroup => ({
    heading,
    rows: names.flatMap((name) => {
      if (shown.has(name)) return [];
      shown.add(name);
      return [rowOf(codebook, name, keyOf.get(name))];
    }),
  });
  const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const labels = codebook.tags.map(({ label }) => label);
  const others = used.filter((name) => !labels.includes(name)).sort((a, b) => byName.compare(a, b));
  // One that was renamed, taken back or deleted is no tag any more.
  const latest = rowsOf(l10n.t('recent'), recent.filter((name) => labels.includes(name) || used.includes(name))); // prettier-ignore
  const rest = isOwn
    ? [rowsOf(l10n.t('codebook'), labels), rowsOf(l10n.t('not in the codebook'), others)]
    : [rowsOf(l10n.t('in these articles'), others), rowsOf(l10n.t('codebook'), labels)];
  return [latest, ...rest].filter(({ rows }) => rows.length > 0);
}

function rowOf(codebook: Codebook, name: string, key: string | undefined): TagRow {
  const tag = tagIn(codebook, name);
  const parent = codebook.tags.find(({ id }) => id === tag?.parent)?.label;
  return {
    name,
    ...(tag?.definition === undefined ? {} : { definition: tag.definition }),
    ...(key === undefined ? {} : { key }),
    ...(parent === undefined ? {} : { parent }),
  };
}

/** The name for a new tag that somebody typed: undefined where nothing is, or a tag is called so. */
export function newTagName(typed: string, known: Iterable<string>): string | undefined {
  const name = oneLine(typed);
  if (name === '' || /^[1-9]$/.test(name)) return undefined;
  for (const tag of known) if (tag.toLowerCase() === name.toLowerCase()) return undefined;
  return name;
}

/** The tag that somebody means who typed and pressed Enter: one that is called so, else a new one. */
export function tagTyped(typed: string, known: readonly string[]): string | undefined {
  const name = oneLine(typed).toLowerCase();
  return known.find((tag) => tag.toLowerCase() === name) ?? newTagName(typed, known);
}
