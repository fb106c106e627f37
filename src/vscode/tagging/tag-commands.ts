import { commands, Disposable, window, workspace } from 'vscode';
import type { ArticleModel } from '../../article/article-model.ts';
import { sliceOf, type Span } from '../../article/span.ts';
import { fromRange } from '../convert.ts';
import { excerpt } from '../hovers/excerpt.ts';
import type { TreeNode } from '../trees/tree-node.ts';
import { askAnnotator } from './ask-annotator.ts';
import { askNote } from './ask-note.ts';
import { changeTags } from './change-tags.ts';
import { knownTags } from './known-tags.ts';
import { passageOf, spansOfQuotation } from './passage-of.ts';
import { readyArticle } from './ready-article.ts';
import type { Snap } from './snapped-span.ts';
import { pickTag } from './tag-pick.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { taggingAt, taggingOf } from './tagging-at.ts';

/** A passage and the article it is in. */
interface Passage {
  readonly uri: string;
  readonly model: ArticleModel;
  readonly spans: readonly Span[];
}

/** Tag…, Tag Again, and the tag button on quotations in the tree. */
export function registerTagCommands(parts: TaggingParts): Disposable {
  return Disposable.from(
    commands.registerCommand('pressmark.tag', () => tagInEditor(parts)),
    commands.registerCommand('pressmark.tagAgain', () => tagAgain(parts)),
    commands.registerCommand('pressmark.tagQuotation', async (row: Pick<TreeNode, 'subject'>) => {
      const passage = quotationOf(parts, row);
      if (passage === undefined) return;
      const { uri, model } = passage;
      // An article of the folder that nobody opened or tagged.
      if (parts.sidecars.annotationsOf(uri) === undefined)
        await parts.sidecars.articleOpened(uri, model.text, model.analysis.metadata.url);
      await tag(parts, passage);
    }),
  );
}

async function tagInEditor(parts: TaggingParts): Promise<void> {
  const here = await passageInEditor(parts);
  if (here === undefined) return;
  const { uri, model, spans, selection } = here;
  const known = taggingAt(model.taggings, selection);
  if (known !== undefined) await changeTags(parts, { uri, model }, known.tagging);
  else await tag(parts, { uri, model, spans });
}

async function tagAgain(parts: TaggingParts): Promise<void> {
  const [last] = parts.memory.recent;
  if (last === undefined) return tagInEditor(parts);
  const here = await passageInEditor(parts);
  if (here !== undefined) await addTag(parts, here, last);
}

/** Asks for a tag and gives it; a passage that has annotations already shows all tags with checkboxes. */
async function tag(parts: TaggingParts, passage: Passage): Promise<void> {
  const known = taggingOf(passage.model.taggings, passage.spans);
  if (known !== undefined) return changeTags(parts, passage, known.tagging);
  const words = wordsOf(passage);
  const picked = await pickTag(`Tag “${excerpt(words, 60)}”`, knownTags(parts));
  if (picked === undefined) return;
  const noted =
    picked.and === 'note'
      ? await askNote(excerpt(words, 120), undefined, `Note on ${picked.tag}`)
      : { note: undefined };
  if (noted === undefined) return;
  await addTag(parts, passage, picked.tag, noted.note);
}

async function addTag(parts: TaggingParts, passage: Passage, tagName: string, note?: string): Promise<void> {
  const { annotator, edits, memory } = parts;
  await askAnnotator(annotator);
  const { uri, spans } = passage;
  const known = taggingOf(passage.model.taggings, spans);
  await memory.used(tagName);
  if (known === undefined) {
    const tagging = { type: 'tag', uri, spans, tags: [tagName] } as const;
    await edits.edit(`Tagged ${tagName}`, tagName, note === undefined ? tagging : { ...tagging, note });
    return;
  }
  const { id, tags } = known.tagging;
  await edits.edit(`Tagged ${tagName}`, tagName, { type: 'reword', uri, id, tags: [...tags, tagName] });
}

async function passageInEditor({
  store,
  sidecars,
}: TaggingParts): Promise<(Passage & { selection: Span }) | undefined> {
  const ready = await readyArticle(store, sidecars);
  if (ready === undefined) return undefined;
  const { editor, article } = ready;
  const { uri, model, lines } = article;
  const snap = workspace.getConfiguration('pressmark', editor.document.uri).get<Snap>('tagging.snap', 'word');
  const selection = fromRange(lines, editor.selection);
  const spans = passageOf(model.text, model.analysis, selection, snap);
  if (spans.length === 0) {
    window.setStatusBarMessage('There are no words here to tag', 3_000);
    return undefined;
  }
  const [first] = spans;
  const isSelected = selection.start < selection.end && spans.length === 1 && first !== undefined;
  return { uri, model, spans, selection: isSelected ? first : { start: selection.end, end: selection.end } };
}

function quotationOf({ store, index }: TaggingParts, { subject }: Pick<TreeNode, 'subject'>): Passage | undefined {
  if (subject.kind !== 'quotation') return undefined;
  const { uri, id } = subject;
  const model = store.get(uri)?.model ?? index.get(uri);
  const quotation = model?.analysis.quotations.find((other) => other.id === id);
  if (model === undefined || quotation === undefined) return undefined;
  return { uri, model, spans: spansOfQuotation(quotation) };
}

function wordsOf({ model, spans }: Passage): string {
  return spans.map((span) => sliceOf(model.text, span)).join(' … ');
}
