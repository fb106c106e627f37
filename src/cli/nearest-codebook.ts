import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseCodebook } from '../annotations/codebook/parse-codebook.ts';
import type { Codebook } from '../article/codebook.ts';
import { CODEBOOK_NAME } from '../workspace/codebook-file.ts';

/** The codebook in the folder of a file, or in the nearest one above; `undefined` where none can be read. */
export async function nearestCodebook(file: string): Promise<Codebook | undefined> {
  const folder = dirname(file);
  if (folder === file) return undefined;
  try {
    return parseCodebook(await readFile(join(folder, CODEBOOK_NAME), 'utf8')).codebook;
  } catch {
    return nearestCodebook(folder);
  }
}
