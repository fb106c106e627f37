import { type FolderNames, NO_NAMES } from '../../article/folder-names.ts';
import { FolderFileStore } from '../folder-files/folder-file-store.ts';
import type { FileSystem } from '../ports.ts';
import { NAMES_FILE } from './names-file.ts';
import type { NamesInForce } from './names-in-force.ts';

/** The names of the workspace folder that an article lies in. */
export class NamesStore extends FolderFileStore<FolderNames> implements NamesInForce {
  constructor(files: FileSystem, folderOf: (uri: string) => string | undefined) {
    super(NAMES_FILE, files, folderOf);
  }

  namesOf(uri: string): FolderNames {
    return this.contentOf(uri) ?? NO_NAMES;
  }
}
