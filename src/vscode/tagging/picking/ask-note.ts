import { l10n, window } from 'vscode';

/** Asks for the note of an annotation: `{ note: undefined }` where it is emptied, `undefined` on Escape. */
export async function askNote(
  passage: string,
  before: string | undefined,
  title = l10n.t('Note'),
): Promise<{ readonly note: string | undefined } | undefined> {
  // The box has one line: a note of several is shown on one, and stays as it was unless it is changed.
  const shown = before?.replace(/\s*\n\s*/g, ' ') ?? '';
  const typed = await window.showInputBox({ title, prompt: passage, value: shown, placeHolder: l10n.t('Your note') });
  if (typed === undefined) return undefined;
  if (typed === shown) return { note: before };
  return { note: typed.trim() === '' ? undefined : typed.trim() };
}
