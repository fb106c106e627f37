import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ParsedCodebook, parseCodebook } from '../annotations/codebook/parse-codebook.ts';
import { CODEBOOK_NAME } from '../workspace/codebooks/codebook-file.ts';

/** A codebook with the absolute path and the text of its file. */
export interface CodebookHere extends ParsedCodebook {
  readonly path: string;
  readonly text: string;
}

/** The codebook in the folder of a file, or in the nearest one above; `undefined` where there is none that can be opened. */
export async function nearestCodebook(file: string): Promise<CodebookHere | undefined> {
  const folder = dirname(file);
  if (folder === file) return undefined;
  const path = join(folder, CODEBOOK_NAME);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return nearestCodebook(folder);
  }
  return { path, text, ...parseCodebook(text) };
}
