import { type SharedHere, sharedByArticle } from '../../comparison/shared-by-article.ts';
import type { Comparison, SharedQuotation, Wording } from '../../comparison/comparison-model.ts';
import type { ArticleSources } from '../../workspace/article-sources.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import { fromRange } from '../convert.ts';
import { awaitedArticle } from '../current-article.ts';
import { knownModel } from '../known-model.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { CancellationTokenSource, window } from 'vscode';
import { askComparison, type ComparingParts } from './ask-comparison.ts';

/** A row, what a link in a hover or a light bulb names, or nothing: the quotation at the cursor. */
export type SharedArgument =
  | (Pick<TreeNode, 'subject'> & Partial<Pick<TreeNode, 'places'>>)
  /** `at`: an offset in the article, since one quotation may hold several utterances that others have apart. */
  | { readonly uri: string; readonly id: string; readonly at?: number }
  | undefined;

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
  if (!('subject' in argument)) return utteranceOf(parts, comparison, argument);
  const named = argument.subject;
  if (named.kind === 'quotation') return utteranceOf(parts, comparison, { ...named, ...placeOf(argument) });
  if (!('shared' in named)) return undefined;
  const quotation = comparison.shared.find(({ id }) => id === named.shared);
  const uri = named.kind === 'wording' ? named.uri : undefined;
  const wording = quotation?.wordings.find(({ article }) => article.uri === uri);
  return quotation && { quotation, ...(wording && { wording }) };
}

function utteranceOf(
  { store, index, sources }: SharedParts,
  comparison: Comparison,
  { uri, id, at }: { readonly uri: string; readonly id: string; readonly at?: number },
): SharedMeant | undefined {
  const model = at === undefined ? undefined : knownModel({ store, index }, uri);
  const here = model === undefined || at === undefined ? undefined : sources.at({ uri, model }, at);
  const has = ({ wording }: SharedHere): boolean => wording.utterances.some(({ quotation }) => quotation === id);
  return here ?? sharedByArticle(comparison).get(uri)?.find(has);
}

/** Where the passage of a row begins: of an utterance, within its first mark. */
function placeOf(row: Partial<Pick<TreeNode, 'places'>>): { readonly at?: number } {
  const start = row.places?.[0]?.span.start;
  return start === undefined ? {} : { at: start + 1 };
}

async function atCursor({ store, sources }: SharedParts): Promise<SharedMeant | undefined> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !store.has(editor.document.uri.toString())) return undefined;
  // Just opened or edited: the answer waits for its analysis.
  const article = await awaitedArticle(store, editor.document, new CancellationTokenSource().token);
  return article && sources.at(article, fromRange(article.lines, editor.selection).end);
}
