import { commands, Disposable, window } from 'vscode';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import type { ArticleDocuments } from '../article-documents.ts';
import type { Highlighting } from '../highlighting.ts';
import type { AnnotationEdits } from '../tagging/annotation-edits.ts';
import { registerDescribeArticle } from './describe-article.ts';
import { registerPublicationDate } from './publication-date.ts';
import { registerQuotationSteps } from './quotation-steps.ts';
import { registerReadingFont } from './reading-font.ts';

/** The commands about the article in the editor that concern no passage. */
export function registerCommands(
  store: ArticleStore,
  sidecars: SidecarStore,
  documents: ArticleDocuments,
  highlighting: Highlighting,
  edits: AnnotationEdits,
): Disposable {
  return Disposable.from(
    commands.registerCommand('pressmark.toggleHighlighting', () => highlighting.toggle()),
    commands.registerCommand('pressmark.readAsArticle', async () => {
      const document = window.activeTextEditor?.document;
      if (document !== undefined) await documents.admit(document);
    }),
    registerPublicationDate(store, sidecars, edits),
    registerQuotationSteps(store),
    registerReadingFont(),
    registerDescribeArticle(store),
  );
}
