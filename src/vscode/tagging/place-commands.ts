import { counted } from '../../article/counted.ts';
import { translate } from '../translate.ts';
import { commands, Disposable, l10n, Selection, window } from 'vscode';
import { hull, type Span } from '../../article/span.ts';
import type { Article } from '../../workspace/article-store.ts';
import { fromRange, toRange } from '../convert.ts';
import { activeArticle } from '../current-article.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import {
  annotationMeant,
  annotationsMeant,
  type AnnotationArgument,
  type FoundAnnotation,
} from './annotations-meant.ts';
import { joinedSpans } from './passages/joined-spans.ts';
import { type EdgeMove, movedEdge } from './passages/moved-edge.ts';
import { selectedSpans } from './passages/passage-in-editor.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { nearestTagging } from './passages/tagging-at.ts';
import { tell, tellLonger } from '../tell.ts';
import { knownModel } from '../known-model.ts';

/** What was done with an annotation, for the status bar. */
type Done = (what: string) => string;

const SELECT_FIRST = l10n.t('Select in the article where the annotation belongs, then choose this again');

/** Everything that moves the edges of an annotation, or says that they are right: each is one change to take back. */
export function registerPlaceCommands(parts: TaggingParts): Disposable {
  // One after the other: a key held comes again before its last change is made, and is to go on from that.
  let last: Promise<unknown> = Promise.resolve();
  const byAWord = (move: EdgeMove) => (argument: AnnotationArgument) => {
    const moved = last.then(() => moveEdge(parts, argument, move));
    last = moved.catch(() => undefined);
    return moved;
  };
  return Disposable.from(
    commands.registerCommand('pressmark.extendEnd', byAWord({ edge: 'end', by: 'more' })),
    commands.registerCommand('pressmark.shrinkEnd', byAWord({ edge: 'end', by: 'less' })),
    commands.registerCommand('pressmark.extendStart', byAWord({ edge: 'start', by: 'more' })),
    commands.registerCommand('pressmark.shrinkStart', byAWord({ edge: 'start', by: 'less' })),
    commands.registerCommand('pressmark.reattach', async (argument: AnnotationArgument) =>
      placeAtSelection(parts, await annotationMeant(parts, argument), (what) => l10n.t('Re-attached {0}', what)),
    ),
    commands.registerCommand('pressmark.tagExactly', async (argument: AnnotationArgument) =>
      placeAtSelection(parts, await annotationNearSelection(parts, argument), (what) =>
        l10n.t('Moved the edges of {0}', what),
      ),
    ),
    commands.registerCommand('pressmark.addSelection', async (argument: AnnotationArgument) =>
      addSelection(parts, await annotationNearSelection(parts, argument)),
    ),
    commands.registerCommand('pressmark.confirmPlace', async (argument: AnnotationArgument, rows?: TreeNode[]) =>
      confirm(parts, await annotationsMeant(parts, argument, rows)),
    ),
  );
}

/** The annotation that words selected in the editor are to belong to, where no row or link names one. */
async function annotationNearSelection(
  parts: TaggingParts,
  argument: AnnotationArgument,
): Promise<FoundAnnotation | undefined> {
  if (argument !== undefined) return annotationMeant(parts, argument);
  const selected = selectionIn(parts);
  if (selected === undefined) return undefined;
  const { article, spans } = selected;
  const meant = nearestTagging(article.model.taggings, hull(spans));
  return meant === undefined ? undefined : { ...meant, uri: article.uri };
}

function selectionIn({ store }: TaggingParts): { article: Article; spans: readonly Span[] } | undefined {
  const editor = window.activeTextEditor;
  const article = activeArticle(store);
  if (editor === undefined || article === undefined) return undefined;
  const spans = selectedSpans(editor, article);
  return spans.length === 0 ? undefined : { article, spans };
}

async function placeAtSelection(parts: TaggingParts, meant: FoundAnnotation | undefined, done: Done): Promise<void> {
  const selected = selectionIn(parts);
  if (meant === undefined || selected?.article.uri !== meant.uri) {
    tellLonger(SELECT_FIRST);
    return;
  }
  await place(parts, meant, selected.spans, done);
}

async function addSelection(parts: TaggingParts, meant: FoundAnnotation | undefined): Promise<void> {
  const selected = selectionIn(parts);
  if (meant === undefined || selected?.article.uri !== meant.uri || !('spans' in meant.anchor)) {
    tellLonger(SELECT_FIRST);
    return;
  }
  await place(parts, meant, joinedSpans([...meant.anchor.spans, ...selected.spans]), (what) =>
    l10n.t('Added to {0}', what),
  );
}

async function moveEdge(parts: TaggingParts, argument: AnnotationArgument, move: EdgeMove): Promise<void> {
  const meant = await annotationMeant(parts, argument);
  const text = meant === undefined ? undefined : knownModel(parts, meant.uri)?.text;
  if (meant === undefined || text === undefined || !('spans' in meant.anchor)) return;
  const { spans } = meant.anchor;
  const moved = movedEdge(text, spans, move);
  if (moved === undefined) {
    tell(l10n.t('There is no further word'));
    return;
  }
  if (argument === undefined) keepCursorInside(parts, spans, moved);
  await place(parts, meant, moved, (what) =>
    move.by === 'more' ? l10n.t('Extended {0}', what) : l10n.t('Shrunk {0}', what),
  );
}

/** Asked for in the editor, it can be asked for again: what was selected as a whole stays so, the cursor stays inside. */
function keepCursorInside({ store }: TaggingParts, before: readonly Span[], after: readonly Span[]): void {
  const editor = window.activeTextEditor;
  const article = activeArticle(store);
  if (editor === undefined || article === undefined) return;
  const { start, end } = fromRange(article.lines, editor.selection);
  const [old, now] = [hull(before), hull(after)];
  const isWhole = start === old.start && end === old.end;
  if (!isWhole && now.start <= end && end <= now.end) return;
  const range = toRange(article.lines, isWhole ? now : { start: now.end, end: now.end });
  editor.selection = new Selection(range.start, range.end);
}

/** Says that annotations lie where they were found: what they say of their places is written anew. */
async function confirm({ edits }: TaggingParts, meant: readonly FoundAnnotation[]): Promise<void> {
  const placed = meant.flatMap(
    ({ uri, tagging, anchor }) =>
    'spans' in anchor && anchor.status !== 'exact' ? [{ type: 'place', uri, id: tagging.id, spans: anchor.spans } as const] : [], // prettier-ignore
  );
  if (placed.length === 0) return;
  const what = counted(placed.length, 'place', translate);
  await edits.edit(l10n.t('Confirmed {0}', what), what, ...placed);
}

async function place(
  { edits }: TaggingParts,
  { uri, tagging }: FoundAnnotation,
  spans: readonly Span[],
  done: Done,
): Promise<void> {
  const what = tagging.tags.join(', ') || l10n.t('note');
  await edits.edit(done(what), what, { type: 'place', uri, id: tagging.id, spans });
}
