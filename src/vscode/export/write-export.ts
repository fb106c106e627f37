import type { FileSystem } from '../../workspace/ports.ts';

/** A file to be written, by URI. */
export interface FileToWrite {
  readonly uri: string;
  readonly text: string;
}

/** Put behind a file's name while it is not whole. */
export const PART = '.part';

/**
 * Writes files so that none is ever half there: each whole beside its place first, and when all are written, all are
 * renamed. What goes wrong before that, or is cancelled, leaves everything as it was. Gives whether they were written.
 *
 * @param wrote called after each file, with how many are written
 */
export async function writeExport(
  files: FileSystem,
  toWrite: readonly FileToWrite[],
  token: { readonly isCancellationRequested: boolean },
  wrote: (count: number) => void = () => undefined,
): Promise<boolean> {
  const encoder = new TextEncoder();
  const begun: string[] = [];
  const giveUp = (): Promise<unknown> => Promise.allSettled(begun.map((uri) => files.delete(uri + PART)));
  try {
    for (const { uri, text } of toWrite) {
      if (token.isCancellationRequested) break;
      begun.push(uri);
      await files.write(uri + PART, encoder.encode(text));
      wrote(begun.length);
    }
    if (token.isCancellationRequested) {
      await giveUp();
      return false;
    }
    for (const { uri } of toWrite) await files.rename(uri + PART, uri);
    return true;
  } catch (error) {
    await giveUp();
    throw error;
  }
}
