import { FOLDER_FILE_VERSION } from '../folder-files/parse-folder-file.ts';

/** The text of a folder's first file of names: nothing is settled yet. */
export function newNames(): string {
  return `${JSON.stringify({ version: FOLDER_FILE_VERSION, entities: [] }, undefined, 2)}\n`;
}
