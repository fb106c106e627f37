import type { CodebookTag } from '../../article/codebook.ts';
import type { TagHue } from '../../article/tag-hues.ts';

/** What a new tag begins with; its id is made of its label. */
export type NewTag = Pick<CodebookTag, 'label' | 'definition' | 'color' | 'parent'>;

/**
 * What a person does to a tag, with everything that follows in the codebook and in all annotations. Tags are named by
 * their label: one that no codebook knows can be changed like any other.
 */
export type TagChange =
  | { readonly type: 'create'; readonly tag: NewTag }
  | { readonly type: 'rename'; readonly tag: string; readonly to: string }
  | { readonly type: 'recolor'; readonly tag: string; readonly color: TagHue }
  /** `undefined`: to the top. */
  | { readonly type: 'move'; readonly tag: string; readonly under: string | undefined }
  | { readonly type: 'merge'; readonly tag: string; readonly into: string }
  /** Some of the annotations take another tag instead: which, is chosen with the change. */
  | { readonly type: 'split'; readonly tag: string; readonly to: string }
  | { readonly type: 'delete'; readonly tag: string };

/** What stands in annotations in the place of a tag; `undefined` where they keep it. `to: undefined` takes it away. */
export function replacementOf(
  change: TagChange,
): { readonly from: string; readonly to: string | undefined } | undefined {
  switch (change.type) {
    case 'rename':
    case 'split':
      return { from: change.tag, to: change.to };
    case 'merge':
      return { from: change.tag, to: change.into };
    case 'delete':
      return { from: change.tag, to: undefined };
    case 'create':
    case 'recolor':
    case 'move':
      return undefined;
  }
}
