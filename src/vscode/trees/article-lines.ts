import type { ArticleModel } from '../../article/article-model.ts';
import { LineIndex } from '../../article/line-index.ts';

const known = new WeakMap<ArticleModel, LineIndex>();

/** Line number, from 1, of an offset: what the editor's margin says, and `¶` in the trees. */
export function lineNumberAt(model: ArticleModel, offset: number): number {
  let lines = known.get(model);
  if (lines === undefined) {
    lines = new LineIndex(model.text);
    known.set(model, lines);
  }
  return lines.lineAt(offset) + 1;
}
