import { l10n } from 'vscode';
import type { Span } from '../../article/span.ts';
import type { AnnotationEdit, Verdict } from '../../workspace/sidecars/sidecar-edit.ts';
import { askAnnotator } from '../tagging/picking/ask-annotator.ts';
import { openedForEdits } from '../tagging/opened-for-edits.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import type { CorrectingParts } from './correcting-parts.ts';
import { superseded } from './superseded.ts';

/** One thing that a person decides on words of an article. */
export interface Deciding {
  readonly article: IndexedArticle;
  readonly spans: readonly Span[];
  readonly verdict: Verdict;
}

/**
 * Keeps what a person decided, as one step to undo; what they decided on the same words before goes.
 *
 * @param done What the status bar says: `Speaker: Ida Brun`.
 */
export async function decide(parts: CorrectingParts, done: string, ...decisions: readonly Deciding[]): Promise<void> {
  if (decisions.length === 0) return;
  await askAnnotator(parts.annotator);
  const edits: AnnotationEdit[] = [];
  for (const { article, spans, verdict } of decisions) {
    const { uri } = article;
    await openedForEdits(parts, article);
    const ids = superseded(parts.sidecars.annotationsOf(uri)?.decisions ?? [], spans, verdict);
    if (ids.length > 0) edits.push({ type: 'remove', uri, ids });
    edits.push({ type: 'decide', uri, spans, verdict });
  }
  await parts.edits.edit(done, l10n.t('correction'), ...edits);
}
