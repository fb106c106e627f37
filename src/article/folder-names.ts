import type { EntityType, SettledName } from './analysis-model.ts';
import { nameKey } from './name-key.ts';

/** The names and aliases that a folder has settled once for all of its articles. */
export interface FolderNames {
  readonly entries: readonly SettledName[];
  /**
   * What is settled of an entity by its whole name: a canonical name or an alias. Where several have that name, its type
   * decides; where that does not, nobody is meant.
   */
  entryOf(name: string, type: EntityType): SettledName | undefined;
  /** The canonical name that an entity has by it; `undefined` where it says nothing. */
  canonical(name: string, type: EntityType): string | undefined;
}

/** The names of a folder, to be looked up. */
export function folderNames(entries: readonly SettledName[]): FolderNames {
  const byName = new Map<string, SettledName[]>();
  for (const entry of entries) {
    for (const key of new Set([entry.name, ...entry.aliases].map(nameKey))) {
      const known = byName.get(key);
      if (known === undefined) byName.set(key, [entry]);
      else known.push(entry);
    }
  }
  const entryOf: FolderNames['entryOf'] = (name, type) => {
    const named = byName.get(nameKey(name)) ?? [];
    const ofType = named.filter((entry) => entry.type === undefined || entry.type === type);
    const [entry, ...more] = ofType.length === 0 ? named : ofType;
    return more.length === 0 ? entry : undefined;
  };
  return { entries, entryOf, canonical: (name, type) => entryOf(name, type)?.name };
}

/** What the first of several folders that knows a name calls it. */
export function canonicalIn(
  folders: Iterable<FolderNames>,
  ...asked: Parameters<FolderNames['canonical']>
): string | undefined {
  for (const folder of folders) {
    const canonical = folder.canonical(...asked);
    if (canonical !== undefined) return canonical;
  }
  return undefined;
}

/** Where no folder has settled any. */
export const NO_NAMES: FolderNames = folderNames([]);
