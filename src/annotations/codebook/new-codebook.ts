import { DEFAULT_CODEBOOK } from '../../article/default-codebook.ts';
import { FOLDER_FILE_VERSION } from '../folder-files/parse-folder-file.ts';

/** The text of a folder's first codebook: the one that Pressmark brings, to be made one's own. */
export function newCodebook(): string {
  return `${JSON.stringify({ version: FOLDER_FILE_VERSION, ...DEFAULT_CODEBOOK }, undefined, 2)}\n`;
}
