import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';

/** A file of the window's folder. */
export function fileNamed(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/**
 * Opens a file of the window's folder in an editor, written first where `text` is given. The document is the one that
 * stays: a switch of the language closes the first and opens another.
 */
export async function openFile(name: string, text?: string): Promise<vscode.TextDocument> {
  const uri = fileNamed(name);
  if (text !== undefined) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return (await vscode.window.showTextDocument(uri, { preview: false })).document;
}

/** Opens a file that is an article, and waits until it was read as one. */
export async function openArticle(name: string, text?: string): Promise<vscode.TextDocument> {
  await openFile(name, text);
  return eventually(() => {
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'article', `${name} is read as an article`);
    return document;
  });
}

/**
 * What comes up on pointing at the middle of `words`, the first in the document or the first after other words; as
 * Markdown without the backslashes that escape.
 */
export async function hoverOn(document: vscode.TextDocument, words: string, after = ''): Promise<string> {
  const [hover] = await eventually(async () => {
    const text = document.getText();
    const start = text.indexOf(words, text.indexOf(after) + after.length);
    const found = await hoversAt(document.uri, document.positionAt(start + Math.floor(words.length / 2)));
    assert.ok(found.length > 0, `nothing comes up on “${words}”`);
    return found;
  });
  const contents = hover!.contents.map((content) => (typeof content === 'string' ? content : content.value));
  return contents.join('\n\n').replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/** What comes up at a place. */
export async function hoversAt(uri: vscode.Uri, position: vscode.Position): Promise<vscode.Hover[]> {
  return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
}

/** The outline of the document, once it is there. */
export async function outlineOf({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return eventually(async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.ok(symbols !== undefined && symbols.length > 0, 'the outline is empty');
    return symbols;
  });
}
