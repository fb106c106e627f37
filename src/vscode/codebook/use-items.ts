import { l10n, type QuickPickItem, Uri, window } from 'vscode';
import { LineIndex } from '../../article/line-index.ts';
import { hull } from '../../article/span.ts';
import { wordsOfTargets } from '../../article/words-of-targets.ts';
import type { TagUse } from '../../workspace/codebooks/tag-step.ts';
import { pathInFolder } from '../article-admission.ts';
import { toRange } from '../convert.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { lineNumberAt } from '../trees/article-lines.ts';
import { type KnownArticles, knownModel } from '../known-model.ts';

/** An annotation as a row of a pick list: its words, and where they stand. */
export function useItem(articles: KnownArticles, use: TagUse): QuickPickItem {
  const { uri, tagging, anchor } = use;
  const model = knownModel(articles, uri);
  const span = 'spans' in anchor && anchor.spans.length > 0 ? hull(anchor.spans) : undefined;
  const place = [
    pathInFolder(Uri.parse(uri)),
    ...(model === undefined || span === undefined ? [] : [`¶${lineNumberAt(model, span.start)}`]),
    ...(span === undefined ? [l10n.t('not found in the text')] : []),
  ];
  return {
    label: `$(note) ${excerpt(wordsOfTargets(tagging), 80)}`,
    description: place.join(' · '),
    ...(tagging.note === undefined ? {} : { detail: excerpt(tagging.note, 120) }),
  };
}

/** Shows an annotation in its article; the focus stays where it is. */
export async function showUse(articles: KnownArticles, use: TagUse): Promise<void> {
  const { uri, anchor } = use;
  const model = knownModel(articles, uri);
  const span = 'spans' in anchor && anchor.spans.length > 0 ? hull(anchor.spans) : undefined;
  const selection = model === undefined || span === undefined ? {} : { selection: toRange(new LineIndex(model.text), span) }; // prettier-ignore
  await window.showTextDocument(Uri.parse(uri), { preview: true, preserveFocus: true, ...selection });
}
