import { l10n } from 'vscode';
import type { Tagging } from '../../article/annotation-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { wordsOfTargets } from '../../article/words-of-targets.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { askNote } from './picking/ask-note.ts';
import { knownTags } from './picking/known-tags.ts';
import { pickTags } from './picking/tags-pick.ts';
import type { TaggingParts } from './tagging-parts.ts';

/** Shows all tags with checkboxes, those of the annotation checked: checking adds, unchecking removes. */
export async function changeTags(
  parts: TaggingParts,
  { uri }: { readonly uri: string; readonly model: ArticleModel },
  tagging: Tagging,
): Promise<void> {
  const words = wordsOfTargets(tagging);
  const picked = await pickTags(
    l10n.t('Tags of “{0}”', excerpt(words, 60)),
    withOwn(parts, uri, tagging),
    tagging.tags,
  );
  if (picked === undefined) return;
  const noted = picked.withNote ? await askNote(excerpt(words, 120), tagging.note) : { note: tagging.note };
  if (noted === undefined) return;
  await saveWords(parts, uri, tagging, { tags: picked.tags, note: noted.note });
}

/** Edit Annotation…: first its tags, then its note. */
export async function changeWords(parts: TaggingParts, uri: string, tagging: Tagging): Promise<void> {
  const words = wordsOfTargets(tagging);
  const title = `“${excerpt(words, 60)}”`;
  const picked = await pickTags(title, withOwn(parts, uri, tagging), tagging.tags, { step: 1, totalSteps: 2 });
  if (picked === undefined) return;
  const noted = await askNote(excerpt(words, 120), tagging.note, l10n.t('Note on {0} (2/2)', title));
  if (noted !== undefined) await saveWords(parts, uri, tagging, { tags: picked.tags, note: noted.note });
}

/** Without tag and note nothing is left of an annotation: it is removed. */
async function saveWords(
  { edits, memory }: TaggingParts,
  uri: string,
  { id, tags }: Tagging,
  words: { readonly tags: readonly string[]; readonly note: string | undefined },
): Promise<void> {
  const added = words.tags.filter((tag) => !tags.includes(tag));
  const taken = tags.filter((tag) => !words.tags.includes(tag));
  for (const tag of added) await memory.used(tag);
  const what = added[0] ?? taken[0] ?? tags[0] ?? l10n.t('The note');
  if (words.tags.length === 0 && words.note === undefined) {
    await edits.edit(l10n.t('Removed {0}', what), what, { type: 'remove', uri, ids: [id] });
    return;
  }
  const done =
    added.length > 0
      ? l10n.t('Tagged {0}', added.join(', '))
      : taken.length > 0
        ? l10n.t('Removed {0}', taken.join(', '))
        : l10n.t('Note saved');
  await edits.edit(done, what, { type: 'reword', uri, id, ...words });
}

/** The tags known, and those of the annotation that nobody has elsewhere. */
function withOwn(parts: TaggingParts, uri: string, { tags }: Tagging): ReturnType<typeof knownTags> {
  const groups = knownTags(parts, uri);
  const known = new Set(groups.flatMap(({ rows }) => rows.map(({ name }) => name)));
  const own = tags.filter((tag) => !known.has(tag)).map((name) => ({ name }));
  return own.length === 0 ? groups : [{ heading: l10n.t('here'), rows: own }, ...groups];
}
