import { commands, type Disposable, l10n } from 'vscode';
import { sliceOf } from '../../article/span.ts';
import type { AnnotationEdit } from '../../workspace/sidecars/sidecar-edit.ts';
import { fromRange } from '../convert.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { tell } from '../tell.ts';
import { ArticlesWithWords } from './articles-with-words.ts';
import { askAnnotator } from './picking/ask-annotator.ts';
import { tagEdit, untagEdit } from './give-tag.ts';
import { knownTags } from './picking/known-tags.ts';
import { type Occurrence, occurrences } from './picking/occurrence-rows.ts';
import { pickOccurrences } from './picking/occurrences-pick.ts';
import { openedForEdits } from './opened-for-edits.ts';
import { ownModel } from './own-taggings.ts';
import { selectedSpans } from './passages/passage-in-editor.ts';
import { readyArticle, type ReadyArticle } from './ready-article.ts';
import { wordAt } from './passages/snapped-span.ts';
import { suggestedTagName } from './picking/suggested-tag-name.ts';
import { pickTag } from './picking/tag-pick.ts';
import type { TaggingParts } from './tagging-parts.ts';
import { taggingAt, taggingOf } from './passages/tagging-at.ts';

/** Tag Every Occurrence…: of the words selected, else of the tagged passage, else of the word at the cursor. */
export function registerTagEvery(parts: TaggingParts): Disposable {
  return commands.registerCommand('pressmark.tagEvery', () => tagEvery(parts));
}

async function tagEvery(parts: TaggingParts): Promise<void> {
  const ready = await readyArticle(parts.store, parts.sidecars);
  if (ready === undefined) return;
  const meant = wordsMeant(ready);
  if (meant === undefined) {
    tell(l10n.t('Select the words to tag wherever they stand'));
    return;
  }
  const { words, tags } = meant;
  const tag = tags.length === 1 ? tags[0] : await askTag(parts, words);
  if (tag === undefined) return;
  const { uri } = ready.article;
  const others = new ArticlesWithWords(parts.index, words, uri);
  const picked = await pickOccurrences(
    l10n.t('Tag “{0}” {1}', excerpt(words, 40), tag),
    uri,
    (wording) => {
      const list = occurrences(articlesFrom(parts, ready, others), words, wording, tag);
      return { list, isReading: others.isLooking || parts.index.progress.status === 'reading' };
    },
    others.onDidChange,
  );
  others.dispose();
  if (picked !== undefined) await tagThose(parts, tag, picked.checked, picked.all);
}

/** All is one change to take back, over however many articles. */
async function tagThose(
  parts: TaggingParts,
  tag: string,
  checked: readonly Occurrence[],
  all: readonly Occurrence[],
): Promise<void> {
  const wanted = new Set(checked);
  const added = checked.filter(({ tagged }) => tagged !== 'yes');
  const taken = all.filter((one) => one.tagged === 'yes' && !wanted.has(one));
  if (added.length + taken.length === 0) return;
  await askAnnotator(parts.annotator);
  for (const { article } of added) await openedForEdits(parts, article);
  await parts.memory.used(tag);
  const edits: AnnotationEdit[] = [
    ...added.map(({ article: { uri, model }, span }) => tagEdit({ uri, model, spans: [span] }, tag)),
    ...taken.flatMap(({ article: { uri, model }, span }) => {
      const known = taggingOf(model.taggings, [span]);
      return known === undefined ? [] : [untagEdit(uri, known.tagging, tag)];
    }),
  ];
  const done = [
    ...(added.length > 0
      ? [added.length === 1 ? l10n.t('Tagged 1 place {0}', tag) : l10n.t('Tagged {0} places {1}', added.length, tag)]
      : []),
    ...(taken.length > 0
      ? [
          taken.length === 1
            ? l10n.t('Removed {0} from 1 place', tag)
            : l10n.t('Removed {0} from {1} places', tag, taken.length),
        ]
      : []),
  ];
  await parts.edits.edit(done.join(', '), tag, ...edits);
}

function wordsMeant({ editor, article }: ReadyArticle): { words: string; tags: readonly string[] } | undefined {
  const { model, lines } = article;
  const selection = fromRange(lines, editor.selection);
  const [selected] = selectedSpans(editor, article);
  const cursor = { start: selection.end, end: selection.end };
  const known = taggingAt(model.taggings, selected ?? cursor);
  const tags = known?.tagging.tags ?? [];
  const [first] = known !== undefined && 'spans' in known.anchor ? known.anchor.spans : [];
  const span = selected ?? first ?? wordAt(model.text, cursor.end) ?? wordAt(model.text, cursor.end - 1);
  return span === undefined ? undefined : { words: sliceOf(model.text, span), tags };
}

async function askTag(parts: TaggingParts, words: string): Promise<string | undefined> {
  const suggestedName = suggestedTagName(words);
  const title = l10n.t('Tag every “{0}”', excerpt(words, 40));
  const named = suggestedName === undefined ? {} : { suggestedName };
  return (await pickTag(title, knownTags(parts), { plain: true, ...named }))?.tag;
}

/** The article at hand first, then the others of the folder. */
function articlesFrom(
  { store, annotator }: TaggingParts,
  { article }: ReadyArticle,
  others: ArticlesWithWords,
): Parameters<typeof occurrences>[0] {
  const now = store.get(article.uri) ?? article;
  const all = [{ uri: now.uri, model: now.model }, ...others.articles()];
  return all.map(({ uri, model }) => ({ uri, model: ownModel(model, annotator.name) }));
}
