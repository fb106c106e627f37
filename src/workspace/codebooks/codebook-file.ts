import { parseCodebook } from '../../annotations/codebook/parse-codebook.ts';
import type { Codebook } from '../../article/codebook.ts';
import type { FolderFile } from '../folder-files/folder-file.ts';

/** The codebook of a folder. */
export const CODEBOOK_FILE: FolderFile<Codebook> = { name: 'pressmark.codebook.json', parse: parseCodebook };
