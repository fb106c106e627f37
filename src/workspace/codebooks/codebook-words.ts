import type { CodebookFaultReason } from '../sidecars/sidecar-store.ts';

/** The message where a codebook could not be changed; `what` in quotation marks is the tag that it was about. */
export function refusedSentence(what: string, reason: CodebookFaultReason): string {
  return `“${what}” was not changed: ${REASONS[reason]}. Nothing was done.`;
}

const REASONS: Readonly<Record<CodebookFaultReason, string>> = {
  'no-space': 'the disk is full',
  'read-only': 'the folder is read-only',
  unavailable: 'the codebook cannot be written now',
  conflict: 'somebody changed the same lines of the codebook since',
};
