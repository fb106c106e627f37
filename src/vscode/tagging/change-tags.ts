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
  const picked = await pickTags(`Tags of “${excerpt(words, 60)}”`, withOwn(parts, uri, tagging), tagging.tags);
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
  const noted = await askNote(excerpt(words, 120), tagging.note, `Note on ${title} (2/2)`);
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
  const what = added[0] ?? taken[0] ?? tags[0] ?? 'The note';
  if (words.tags.length === 0 && words.note === undefined) {
    await edits.edit(`Removed ${what}`, what, { type: 'remove', uri, ids: [id] });
    return;
  }
  const done =
    added.length > 0 ? `Tagged ${added.join(', ')}` : taken.length > 0 ? `Removed ${taken.join(', ')}` : 'Note saved';
  await edits.edit(done, what, { type: 'reword', uri, id, ...words });
}

/** The tags known, and those of the annotation that nobody has elsewhere. */
function withOwn(parts: TaggingParts, uri: string, { tags }: Tagging): ReturnType<typeof knownTags> {
  const groups = knownTags(parts, uri);
  const known = new Set(groups.flatMap(({ rows }) => rows.map(({ name }) => name)));
  const own = tags.filter((tag) => !known.has(tag)).map((name) => ({ name }));
  return own.length === 0 ? groups : [{ heading: 'here', rows: own }, ...groups];
}
