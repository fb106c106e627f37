import { commands, env, l10n, UIKind, Uri, window, workspace } from 'vscode';

/** Says what was written, and leads to it. `unreadable`: files whose annotations are not in it. */
export async function tellWritten(sentence: string, written: string, unreadable: readonly string[]): Promise<void> {
  const uri = Uri.parse(written);
  const [open, reveal] = [l10n.t('Open'), l10n.t('Reveal')];
  const missing = l10n.t('Without the annotations of {0}, which cannot be read.', unreadable.join(', '));
  const answer = await (unreadable.length === 0
    ? window.showInformationMessage(sentence, open, reveal)
    : window.showWarningMessage(`${sentence} ${missing}`, open, reveal));
  if (answer === open) await (isForBrowser(uri) ? env.openExternal(uri) : commands.executeCommand('vscode.open', uri));
  if (answer === reveal)
    await commands.executeCommand(workspace.getWorkspaceFolder(uri) === undefined ? 'revealFileInOS' : 'revealInExplorer', uri); // prettier-ignore
}

/** Whether it is a page, and on this very machine: the editor would show its source. */
function isForBrowser({ scheme, path }: Uri): boolean {
  return scheme === 'file' && path.endsWith('.html') && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}
