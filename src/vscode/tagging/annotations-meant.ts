import { window } from 'vscode';
import type { AnchoredTagging } from '../../article/annotation-model.ts';
import { fromRange } from '../convert.ts';
import { activeArticle } from '../current-article.ts';
import type { AnnotationId } from '../trees/shown-annotations.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { taggingAt } from './passages/tagging-at.ts';

/**
 * What a command on annotations may be given: a row of the tree, what a link in a hover names, or, by a key that is
 * pressed in the tree, that the rows selected there are meant. Nothing: the annotation at the cursor.
 */
export type AnnotationArgument = Pick<TreeNode, 'subject'> | AnnotationId | { readonly selected: true } | undefined;

/** An annotation and the article it is in. */
export interface FoundAnnotation extends AnchoredTagging {
  readonly uri: string;
}

type Parts = Pick<TaggingParts, 'store' | 'sidecars' | 'shown'>;

/** The annotations that a command is about; `rows`: all rows selected, where it was asked for on one of several. */
export async function annotationsMeant(
  parts: Parts,
  argument: AnnotationArgument,
  rows?: readonly Pick<TreeNode, 'subject'>[],
): Promise<FoundAnnotation[]> {
  if (argument === undefined) {
    const found = annotationAtCursor(parts);
    return found === undefined ? [] : [found];
  }
  // Rows have an id too, of their own.
  if ('uri' in argument) return found(parts, [argument]);
  const meant = 'selected' in argument ? await parts.shown.selected.get() : (rows ?? [argument]);
  return found(
    parts,
    meant.flatMap(({ subject }) => (subject.kind === 'annotation' ? [subject] : [])),
  );
}

/** The one annotation that a command is about. */
export async function annotationMeant(
  parts: Parts,
  argument: AnnotationArgument,
): Promise<FoundAnnotation | undefined> {
  return (await annotationsMeant(parts, argument))[0];
}

/** The annotations of these names that are still there, each once: one with two tags may have two rows selected. */
export function found({ sidecars }: Pick<Parts, 'sidecars'>, names: readonly AnnotationId[]): FoundAnnotation[] {
  const byUri = new Map<string, Set<string>>();
  for (const { uri, id } of names) byUri.set(uri, (byUri.get(uri) ?? new Set()).add(id));
  return [...byUri].flatMap(([uri, ids]) =>
    (sidecars.annotationsOf(uri)?.taggings ?? [])
      .filter(({ tagging }) => ids.has(tagging.id))
      .map((anchored) => ({ ...anchored, uri })),
  );
}

function annotationAtCursor({ store }: Pick<Parts, 'store'>): FoundAnnotation | undefined {
  const editor = window.activeTextEditor;
  const article = activeArticle(store);
  if (editor === undefined || article === undefined) return undefined;
  const selection = fromRange(article.lines, editor.selection);
  const cursor = { start: selection.end, end: selection.end };
  const at = taggingAt(article.model.taggings, selection) ?? taggingAt(article.model.taggings, cursor);
  return at === undefined ? undefined : { ...at, uri: article.uri };
}
