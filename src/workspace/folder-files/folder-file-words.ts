import type { FolderFileFaultReason } from './folder-file-store.ts';

/** The message where a codebook, or the names of a folder, could not be changed; `what` in quotation marks is what it was about. */
export function refusedSentence(
  what: string,
  { uri, reason }: { readonly uri: string; readonly reason: FolderFileFaultReason },
): string {
  const file = uri.replace(/[?#].*$/, '').replace(/^.*\//, '');
  return `“${what}” was not changed: ${reasonIn(file, reason)}. Nothing was done.`;
}

function reasonIn(file: string, reason: FolderFileFaultReason): string {
  switch (reason) {
    case 'no-space':
      return 'the disk is full';
    case 'read-only':
      return 'the folder is read-only';
    case 'unavailable':
      return `${file} cannot be written now`;
    case 'conflict':
      return `somebody changed the same lines of ${file} since`;
  }
}
