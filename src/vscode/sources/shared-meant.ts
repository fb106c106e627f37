import { sharedByArticle } from '../../comparison/shared-by-article.ts';
import type { Comparison, SharedQuotation, Wording } from '../../comparison/comparison-model.ts';
import type { ArticleSources } from '../../workspace/article-sources.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromRange } from '../convert.ts';
import { awaitedArticle } from '../current-article.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { CancellationTokenSource, window } from 'vscode';
import { askComparison, type ComparingParts } from './ask-comparison.ts';

/** A row, what a link in a hover or a light bulb names, or nothing: the quotation at the cursor. */
export type SharedArgument = Pick<TreeNode, 'subject'> | { readonly uri: string; readonly id: string } | undefined;

/** A shared quotation that a command is about. */
export interface SharedMeant {
  readonly quotation: SharedQuotation;
  /** The source it was asked from, where it was asked from one. */
  readonly wording?: Wording;
}

/** What finds the shared quotation that a command is about. */
export interface SharedParts extends ComparingParts {
  readonly store: ArticleStore;
  readonly sources: ArticleSources;
}

/** The shared quotation that a command is about; undefined where no other source has it, `stopped` where nothing was compared. */
export async function sharedMeant(
  parts: SharedParts,
  argument: SharedArgument,
): Promise<SharedMeant | 'stopped' | undefined> {
  const comparison = await askComparison(parts);
  if (comparison === undefined) return 'stopped';
  if (argument === undefined) return atCursor(parts);
  const named = 'subject' in argument ? argument.subject : { kind: 'quotation' as const, ...argument };
  if (named.kind === 'quotation') return withUtterance(comparison, named.uri, named.id);
  if (!('shared' in named)) return undefined;
  const quotation = comparison.shared.find(({ id }) => id === named.shared);
  const uri = named.kind === 'wording' ? named.uri : undefined;
  const wording = quotation?.wordings.find(({ article }) => article.uri === uri);
  return quotation && { quotation, ...(wording && { wording }) };
}

function withUtterance(comparison: Comparison, uri: string, id: string): SharedMeant | undefined {
  return sharedByArticle(comparison)
    .get(uri)
    ?.find(({ wording }) => wording.utterances.some(({ quotation }) => quotation === id));
}

async function atCursor({ store, sources }: SharedParts): Promise<SharedMeant | undefined> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !store.has(editor.document.uri.toString())) return undefined;
  // Just opened or edited: the answer waits for its analysis.
  const article = await awaitedArticle(store, editor.document, new CancellationTokenSource().token);
  return article && sources.at(article, fromRange(article.lines, editor.selection).end);
}
