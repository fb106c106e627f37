import { l10n, type TextEditor, workspace } from 'vscode';
import type { ArticleModel } from '../../../article/article-model.ts';
import { sliceOf, type Span } from '../../../article/span.ts';
import type { Article } from '../../../workspace/article-store.ts';
import { fromRange } from '../../convert.ts';
import { tell } from '../../tell.ts';
import { ownModel } from '../own-taggings.ts';
import { readyArticle } from '../ready-article.ts';
import type { TaggingParts } from '../tagging-parts.ts';
import { passageAt, selectedPassage } from './passage-of.ts';
import type { Snap } from './snapped-span.ts';
import { taggingAt } from './tagging-at.ts';

/** A passage and the article it is in, with what this person tagged; several spans where it is interrupted. */
export interface Passage {
  readonly uri: string;
  readonly model: ArticleModel;
  readonly spans: readonly Span[];
}

/** A passage in the active editor, and where the question is about what is tagged there. */
export interface PassageInEditor extends Passage {
  readonly editor: TextEditor;
  /** The passage where words are selected, else the place of the cursor. */
  readonly selection: Span;
  readonly isSelected: boolean;
}

/** What would be tagged in the active editor; says so where there is nothing. */
export async function passageInEditor({
  store,
  sidecars,
  annotator,
}: TaggingParts): Promise<PassageInEditor | undefined> {
  const ready = await readyArticle(store, sidecars);
  if (ready === undefined) return undefined;
  const { editor, article } = ready;
  const { uri, lines } = article;
  await annotator.lookUp();
  const model = ownModel(article.model, annotator.name);
  const selected = selectedSpans(editor, article);
  const isSelected = selected.length > 0;
  const place = fromRange(lines, editor.selection);
  const cursor = { start: place.end, end: place.end };
  // With the cursor in what another tagged, the same words are meant.
  const at = taggingAt(article.model.taggings, cursor)?.anchor;
  const others = at !== undefined && 'spans' in at ? at.spans : undefined;
  const spans = isSelected ? selected : (others ?? passageAt(model.text, model.analysis, cursor.end));
  const [first] = spans;
  if (first === undefined) {
    tell(l10n.t('There are no words here to tag'));
    return undefined;
  }
  return { uri, model, spans, editor, isSelected, selection: isSelected && spans.length === 1 ? first : cursor };
}

/** What is selected in an editor, as it would be tagged: in text order, without overlaps; empty where nothing is. */
export function selectedSpans(editor: TextEditor, { lines, model }: Article): readonly Span[] {
  const snap = workspace.getConfiguration('pressmark', editor.document.uri).get<Snap>('tagging.snap', 'word');
  return selectedPassage(model.text, editor.selections.map((selection) => fromRange(lines, selection)), snap); // prettier-ignore
}

/** The words of a passage, as people see them named. */
export function wordsOf({ model, spans }: Pick<Passage, 'model' | 'spans'>): string {
  return spans.map((span) => sliceOf(model.text, span)).join(' … ');
}
