import type { ParsedFolderFile } from '../../annotations/folder-files/parse-folder-file.ts';
import { FileFault, type FileFaultReason, type FileSystem } from '../ports.ts';

/** A file that people keep at the top of a workspace folder: its codebook, or its names. */
export interface FolderFile<T> {
  /** File name: `pressmark.codebook.json`. */
  readonly name: string;
  readonly parse: (text: string) => ParsedFolderFile<T>;
}

/** URI of the file in a workspace folder, be there one or not. */
export function folderFileUri({ name }: Pick<FolderFile<unknown>, 'name'>, folder: string): string {
  return folder.replace(/\/?(?=[?#]|$)/, `/${name}`);
}

/**
 * The text of such a file, `undefined` where there is none. Where saving it was cut short, the whole text lies beside it
 * and takes its place, unless that is cut short itself.
 */
export async function readFolderFile(
  { parse }: FolderFile<unknown>,
  files: FileSystem,
  uri: string,
): Promise<string | undefined> {
  const isWhole = (text: string): boolean => parse(text).content !== undefined;
  const [text, spare] = [await textOf(files, uri), await textOf(files, spareOf(uri))];
  if (spare === undefined) return text;
  const isCutShort = (text === undefined || !isWhole(text)) && isWhole(spare);
  if (isCutShort) await files.write(uri, bytesOf(spare));
  await files.delete(spareOf(uri));
  return isCutShort ? spare : text;
}

/** Saves such a file, or deletes it where there is no text; says why where it cannot. At any moment one whole text is there. */
export async function saveFolderFile(
  files: FileSystem,
  uri: string,
  text: string | undefined,
): Promise<FileFaultReason | undefined> {
  try {
    if (text === undefined) await files.delete(uri);
    else {
      await files.write(spareOf(uri), bytesOf(text));
      await files.write(uri, bytesOf(text));
      await files.delete(spareOf(uri));
    }
    return undefined;
  } catch (error) {
    return error instanceof FileFault ? error.reason : 'unavailable';
  }
}

function spareOf(uri: string): string {
  return uri.replace(/(?=[?#]|$)/, '.new');
}

async function textOf(files: FileSystem, uri: string): Promise<string | undefined> {
  const bytes = await files.read(uri);
  // A byte order mark stays in the text, so that it is written back.
  return bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
