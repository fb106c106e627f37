import { commands, Disposable, window } from 'vscode';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { ArticleDocuments } from '../article-documents.ts';
import type { Highlighting } from '../highlighting.ts';
import { registerDescribeArticle } from './describe-article.ts';
import { registerQuotationSteps } from './quotation-steps.ts';
import { registerReadingFont } from './reading-font.ts';

/** The commands about an article in the editor that need no annotations. */
export function registerCommands(
  store: ArticleStore,
  documents: ArticleDocuments,
  highlighting: Highlighting,
): Disposable {
  return Disposable.from(
    commands.registerCommand('pressmark.toggleHighlighting', () => highlighting.toggle()),
    commands.registerCommand('pressmark.readAsArticle', async () => {
      const document = window.activeTextEditor?.document;
      if (document !== undefined) await documents.admit(document);
    }),
    registerQuotationSteps(store),
    registerReadingFont(),
    registerDescribeArticle(store),
  );
}
