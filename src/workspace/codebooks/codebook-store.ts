import type { Codebook } from '../../article/codebook.ts';
import { DEFAULT_CODEBOOK } from '../../article/default-codebook.ts';
import { onceForEach } from '../../annotations/once-for-each.ts';
import { tagHues, type TagHueOf } from '../../article/tag-hues.ts';
import { FolderFileStore } from '../folder-files/folder-file-store.ts';
import type { FileSystem } from '../ports.ts';
import { CODEBOOK_FILE } from './codebook-file.ts';

/** The codebook in force for each article: that of the workspace folder it lies in, else the one that Pressmark brings. */
export class CodebookStore extends FolderFileStore<Codebook> {
  constructor(files: FileSystem, folderOf: (uri: string) => string | undefined) {
    super(CODEBOOK_FILE, files, folderOf);
  }

  /** @param uri URI of the article. */
  codebookOf(uri: string): Codebook {
    return this.contentOf(uri) ?? DEFAULT_CODEBOOK;
  }

  /** The colors of tags in an article. */
  tagHuesOf(uri: string): TagHueOf {
    return huesOf(this.codebookOf(uri));
  }

  /** Whether an article has the codebook of its folder, rather than the one that Pressmark brings. */
  hasOwn(uri: string): boolean {
    return this.contentOf(uri) !== undefined;
  }
}

const huesOf = onceForEach(tagHues);
