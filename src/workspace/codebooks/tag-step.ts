import type { FolderFileChange } from '../../annotations/editing/history.ts';
import { changeCodebook } from '../../annotations/codebook/change-codebook.ts';
import { newCodebook } from '../../annotations/codebook/new-codebook.ts';
import { replacementOf, type TagChange } from '../../annotations/codebook/tag-change.ts';
import type { AnchoredTagging } from '../../article/annotation-model.ts';
import type { ArticleAnnotations } from '../sidecars/sidecar-annotations.ts';
import type { AnnotationEdit } from '../sidecars/sidecar-edit.ts';

/** One annotation that a change of a tag touches. */
export interface TagUse extends AnchoredTagging {
  /** URI of the article. */
  readonly uri: string;
}

/** Everything that a change of a tag does, to be shown before it is done, and to be done and undone as one. */
export interface TagStep {
  /** `undefined` where the codebook does not know the tag, and need not. */
  readonly codebook: FolderFileChange | undefined;
  readonly edits: readonly AnnotationEdit[];
  /** The annotations that change, in the order of the articles. */
  readonly uses: readonly TagUse[];
  /** How many of them go, since they say nothing else. */
  readonly removed: number;
}

/** The codebook of a folder as its file is now. */
export interface CodebookNow {
  /** URI of the file. */
  readonly uri: string;
  /** `undefined` where there is none: the change makes one of what Pressmark brings, if it concerns it. */
  readonly text: string | undefined;
}

/**
 * What a change of a tag means for the codebook and the annotations of a folder.
 *
 * @param codebook `undefined` for articles that lie in no folder
 * @param chosen ids of the annotations that change, where not all do
 */
export function tagStep(
  change: TagChange,
  codebook: CodebookNow | undefined,
  articles: readonly ArticleAnnotations[],
  chosen?: ReadonlySet<string>,
): TagStep {
  const replacement = replacementOf(change);
  const uses =
    replacement === undefined
      ? []
      : usesOf(replacement.from, articles).filter(({ tagging }) => chosen?.has(tagging.id) ?? true);
  const ids = new Map<string, string[]>();
  for (const { uri, tagging } of uses) {
    const known = ids.get(uri);
    if (known === undefined) ids.set(uri, [tagging.id]);
    else known.push(tagging.id);
  }
  return {
    codebook: codebook === undefined ? undefined : codebookChange(change, codebook),
    edits: replacement === undefined ? [] : [...ids].map(([uri, ids]) => ({ type: 'retag', uri, ids, ...replacement })),
    uses,
    removed: replacement?.to === undefined ? uses.filter(saysNothingElse).length : 0,
  };
}

/** The annotations that have a tag. */
export function usesOf(tag: string, articles: readonly ArticleAnnotations[]): TagUse[] {
  return articles.flatMap(({ uri, taggings }) =>
    taggings.filter(({ tagging }) => tagging.tags.includes(tag)).map((one) => ({ ...one, uri })),
  );
}

function saysNothingElse({ tagging: { tags, note, replies = [], resolved } }: TagUse): boolean {
  return tags.length === 1 && note === undefined && replies.length === 0 && resolved === undefined;
}

function codebookChange(change: TagChange, { uri, text }: CodebookNow): FolderFileChange | undefined {
  const before = text ?? newCodebook();
  const after = changeCodebook(before, change);
  if (after === before) return undefined;
  return { uri, after, ...(text === undefined ? {} : { before: text }) };
}
