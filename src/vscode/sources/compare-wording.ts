import { commands, type Uri } from 'vscode';
import type { SharedQuotation, Wording } from '../../comparison/comparison-model.ts';
import type { ComparedArticle } from '../../comparison/compared-article.ts';
import { titleOf } from './wording-title.ts';
import { wordingUri } from './wording-documents.ts';

/**
 * Shows in the editor’s own comparison how the other sources word a quotation: one beside the reference in the diff
 * editor, several below each other in the multi diff editor.
 */
export async function compareWording(
  quotation: SharedQuotation,
  reference: Wording,
  others: readonly Wording[],
  nameOf: (article: ComparedArticle) => string,
): Promise<void> {
  const left = wordingUri(quotation, reference);
  const [first] = others;
  if (first === undefined) return;
  const words = titleOf(reference);
  if (others.length === 1) {
    const title = `${words} · ${nameOf(reference.article)} ↔ ${nameOf(first.article)}`;
    await commands.executeCommand('vscode.diff', left, wordingUri(quotation, first), title);
    return;
  }
  const pairs = others.map((other): [Uri, Uri, Uri] => {
    const right = wordingUri(quotation, other);
    return [right, left, right];
  });
  await commands.executeCommand('vscode.changes', `${words} · ${nameOf(reference.article)}`, pairs);
}
