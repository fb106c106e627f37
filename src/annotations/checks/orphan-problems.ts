import type { Problem } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { oneLine } from '../../article/one-line.ts';
import { wordsOfTargets } from '../../article/words-of-targets.ts';

/** Words of a passage that a message shows. */
const SHOWN = 60;

/**
 * Annotations whose words are no longer in the article, at its first word: they have no place of their own, and a line
 * may be a paragraph.
 */
export function orphanProblems({ text, taggings }: ArticleModel): Problem[] {
  const start = Math.max(0, text.search(/\S/));
  const place = { start, end: start + (/^\S+/.exec(text.slice(start, start + 100))?.[0].length ?? 0) };
  return taggings
    .filter(({ anchor }) => anchor.status === 'orphan')
    .map(({ tagging }) => {
      const words = oneLine(wordsOfTargets(tagging));
      const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : words;
      const tag = tagging.tags.join(', ');
      return { ...place, rule: 'annotation-lost', values: { ...(tag !== '' && { tag }), words: shown } };
    });
}
