import { parseCodebook } from '../../annotations/codebook/parse-codebook.ts';
import { FileFault, type FileFaultReason, type FileSystem } from '../ports.ts';

/** Name of the codebook in its workspace folder. */
export const CODEBOOK_NAME = 'pressmark.codebook.json';

/** URI of the codebook of a workspace folder, be there one or not. */
export function codebookUriOf(folder: string): string {
  return folder.replace(/\/?(?=[?#]|$)/, `/${CODEBOOK_NAME}`);
}

/**
 * The text of a codebook, `undefined` where there is none. Where saving it was cut short, the whole text lies beside it
 * and takes its place, unless that is cut short itself.
 */
export async function readCodebook(files: FileSystem, uri: string): Promise<string | undefined> {
  const [text, spare] = [await textOf(files, uri), await textOf(files, spareOf(uri))];
  if (spare === undefined) return text;
  const isCutShort = (text === undefined || !isWhole(text)) && isWhole(spare);
  if (isCutShort) await files.write(uri, bytesOf(spare));
  await files.delete(spareOf(uri));
  return isCutShort ? spare : text;
}

/** Saves a codebook, or deletes it where there is no text; says why where it cannot. At any moment one whole text is there. */
export async function saveCodebook(
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

function isWhole(text: string): boolean {
  return parseCodebook(text).codebook !== undefined;
}

async function textOf(files: FileSystem, uri: string): Promise<string | undefined> {
  const bytes = await files.read(uri);
  // A byte order mark stays in the text, so that it is written back.
  return bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
