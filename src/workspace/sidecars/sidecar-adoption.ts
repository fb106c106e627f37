import { textHashOf } from '../../annotations/sidecar/stored-text-hash.ts';
import type { FileSystem } from '../ports.ts';
import { readSidecar } from './sidecar-file.ts';
import { articleUriOf, sidecarUriOf } from './sidecar-uri.ts';

/** An article whose text is that of one that is gone: `from` was renamed to `to` while nobody looked. */
export interface Adoption {
  readonly from: string;
  readonly to: string;
}

/**
 * Sidecars whose article is gone, each with the article that has its text now. Nothing is guessed: where several
 * articles have that text, or several sidecars had it, and for an article that has a sidecar of its own, there is none.
 *
 * @param sidecars URIs of all sidecars, and of what saves that were cut short left beside them
 * @param articles with the `textHash` of their canonical texts as saved
 */
export async function findAdoptions(
  files: FileSystem,
  sidecars: readonly string[],
  articles: readonly { readonly uri: string; readonly hash: string }[],
): Promise<Adoption[]> {
  const annotated = new Set(sidecars.map(articleUriOf));
  const known = new Set(articles.map(({ uri }) => uri));
  const without = articles.filter(({ uri }) => !annotated.has(uri));
  const gone = [...annotated].filter((uri) => uri !== undefined).filter((uri) => !known.has(uri));
  if (without.length === 0 || gone.length === 0) return [];
  const orphans = new Map<string, string[]>();
  for (const from of gone) {
    const hash = await hashOfGone(files, from);
    if (hash !== undefined) orphans.set(hash, [...(orphans.get(hash) ?? []), from]);
  }
  if (orphans.size === 0) return [];
  const homes = new Map<string, string[]>();
  for (const { uri, hash } of without) {
    if (orphans.has(hash)) homes.set(hash, [...(homes.get(hash) ?? []), uri]);
  }
  return [...homes].flatMap(([hash, uris]) => {
    const [[to, ...more], [from, ...others]] = [uris, orphans.get(hash) ?? []];
    return to === undefined || from === undefined || more.length + others.length > 0 ? [] : [{ from, to }];
  });
}

/** The text that the sidecar of an article names; `undefined` where the article is there after all. */
async function hashOfGone(files: FileSystem, uri: string): Promise<string | undefined> {
  try {
    if ((await files.read(uri)) !== undefined) return undefined;
  } catch {
    return undefined;
  }
  const read = await readSidecar(files, sidecarUriOf(uri));
  return read.status === 'read' && read.sidecar !== undefined ? textHashOf(read.sidecar) : undefined;
}
