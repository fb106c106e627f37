import { readFile } from 'node:fs/promises';
import { decodeArticle } from './article-bytes.ts';
import type { CommandIo } from './command-io.ts';
import { faultWords } from './file-fault.ts';
import type { ArticleFile } from './find-articles.ts';

/** The text of an article as an editor has it: line ends as in the file, no byte order mark. `undefined` with a line on standard error. */
export async function readArticle(file: ArticleFile, io: CommandIo): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.path);
  } catch (error) {
    io.note(`${file.shown}: ${faultWords(error)} (unreadable)`);
    return undefined;
  }
  const decoded = decodeArticle(bytes);
  if ('binary' in decoded) {
    io.note(`${file.shown}: This is not a text file; it was left out. (binary)`);
    return undefined;
  }
  if (decoded.encoding === 'windows-1252') {
    io.note(`${file.shown}: This is not UTF-8; it was read as Windows-1252. (encoding)`);
  }
  return decoded.text;
}
