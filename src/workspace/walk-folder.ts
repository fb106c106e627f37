import { matcherOf } from './matcher-of.ts';

/** What a folder holds, by name. A link is neither: it may lead back to where it stands. */
export interface FolderEntry {
  readonly name: string;
  readonly type: 'file' | 'folder' | 'other';
}

/** Which files of a folder are wanted: globs over paths relative to it, with `/`. */
export interface WantedFiles {
  readonly included: readonly string[];
  /** Folders that match are not even looked into. */
  readonly excluded: readonly string[];
}

/** So many folders are asked for at a time: each may be a question to a server far away. */
const AT_ONCE = 8;

/**
 * Paths of the wanted files in a folder and all below it, relative to it, in no order. A folder that cannot be read is
 * taken for an empty one.
 *
 * @param entries what the folder at a relative path holds; `''` is the folder itself
 * @param isOver asked between folders: whether nobody wants to know any more
 */
export async function walkFolder(
  entries: (path: string) => PromiseLike<readonly FolderEntry[]>,
  { included, excluded }: WantedFiles,
  isOver: () => boolean = () => false,
): Promise<string[]> {
  const [isWanted, isExcluded] = [matcherOf(included), matcherOf(excluded)];
  const found: string[] = [];
  const folders = [''];
  const look = async (folder: string): Promise<void> => {
    for (const { name, type } of await entries(folder)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (isExcluded(path)) continue;
      if (type === 'folder') folders.push(path);
      else if (type === 'file' && isWanted(path)) found.push(path);
    }
  };
  while (folders.length > 0 && !isOver())
    await Promise.all(folders.splice(0, AT_ONCE).map((folder) => look(folder).catch(() => undefined)));
  return found;
}
