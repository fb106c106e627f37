import type { Root } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Span } from '../../article/span.ts';

declare module 'vfile' {
  interface DataMap {
    words: readonly Word[];
    sentences: readonly Span[];
  }
}

/** One word with its text as written; `Berg’s` and `U.S.` are one word each. */
export interface Word extends Span {
  readonly text: string;
}

/**
 * Finds words and sentences, the ground that the other plugins stand on: flat arrays, so that the tree can be dropped.
 *
 * Sentences are the parser's own: a sentence ends at `.`, `?`, `!` even where a cue follows the closing mark
 * (“Why?” she said.). Passes that know the quotation marks join these.
 */
export function retextWords() {
  return (tree: Root, file: VFile): undefined => {
    const words: Word[] = [];
    const sentences: Span[] = [];
    visit(tree, (node) => {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined) return;
      if (node.type === 'SentenceNode') sentences.push({ start, end });
      if (node.type !== 'WordNode') return;
      words.push({ start, end, text: toString(node) });
      return SKIP;
    });
    file.data.words = words;
    file.data.sentences = sentences;
  };
}
