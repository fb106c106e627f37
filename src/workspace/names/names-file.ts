import { parseNames } from '../../annotations/names/parse-names.ts';
import type { FolderNames } from '../../article/folder-names.ts';
import type { FolderFile } from '../folder-files/folder-file.ts';

/** The names of a folder. */
export const NAMES_FILE: FolderFile<FolderNames> = { name: 'pressmark.entities.json', parse: parseNames };
