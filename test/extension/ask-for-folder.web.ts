import * as vscode from 'vscode';

/** On the web a folder is read once somebody asks, as by opening the view of its sources. */
export async function askForFolder(): Promise<void> {
  await vscode.commands.executeCommand('pressmark.sources.focus');
}
