import { type Uri, workspace } from 'vscode';

/** What the editor would show of a file: decoded by its own settings and guesses; undefined where there is none. */
export async function decodedFile(uri: Uri): Promise<string | undefined> {
  try {
    return await workspace.decode(await workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}
