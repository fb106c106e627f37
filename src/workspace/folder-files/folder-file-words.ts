import type { Translate } from '../../article/translate.ts';
import type { FolderFileFaultReason } from './folder-file-store.ts';

/** The message where a codebook, or the names of a folder, could not be changed; `what` in quotation marks is what it was about. */
export function refusedSentence(
  what: string,
  { uri, reason }: { readonly uri: string; readonly reason: FolderFileFaultReason },
  translate: Translate,
): string {
  const file = uri.replace(/[?#].*$/, '').replace(/^.*\//, '');
  return translate('“{what}” was not changed: {why}. Nothing was done.', {
    what,
    why: reasonIn(file, reason, translate),
  });
}

function reasonIn(file: string, reason: FolderFileFaultReason, translate: Translate): string {
  switch (reason) {
    case 'no-space':
      return translate('the disk is full');
    case 'read-only':
      return translate('the folder is read-only');
    case 'unavailable':
      return translate('{file} cannot be written now', { file });
    case 'conflict':
      return translate('somebody changed the same lines of {file} since', { file });
  }
}
