import type { Template, Translate } from '../../article/translate.ts';
import type { SaveFaultReason } from './sidecar-annotations.ts';

/** The message for a change of annotations that could not be saved: `what` in quotation marks is its tag, or a file's name. */
export function unsavedSentence(what: string, reason: SaveFaultReason, translate: Translate): string {
  const why = translate(REASONS[reason]);
  return translate('“{what}” was not saved: {why}. It is kept here until you close VS Code.', { what, why });
}

const REASONS: Readonly<Record<SaveFaultReason, Template>> = {
  'no-space': 'the disk is full',
  'read-only': 'the folder is read-only',
  unavailable: 'its file of annotations cannot be written now',
  unreadable: 'its file of annotations cannot be read',
  newer: 'its file of annotations was written by a later version of Pressmark',
};
