import { workspace } from 'vscode';

/** Saves a file that is open with unsaved changes, so that these are not lost when it is changed. */
export async function saveOpenFile(uri: string): Promise<void> {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (document?.isDirty === true) await document.save();
}
