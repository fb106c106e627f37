import type { Tagging } from '../article/annotation-model.ts';
import type { TagHueOf } from '../article/tag-hues.ts';

/** Class of a tagging's color, that of its first tag as in the editor: `t-yellow`; `t-none` for a note without a tag. */
export function tagClass({ tags: [first] }: Tagging, hueOf: TagHueOf): string {
  return first === undefined ? 't-none' : `t-${hueOf(first)}`;
}
