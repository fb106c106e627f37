import type { Nodes, Root } from 'nlcst';
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
  /** `text` in lower case: most plugins ask for it. */
  readonly lower: string;
}

/**
 * Finds words and sentences, the ground that the other plugins stand on: flat arrays, so that the tree can be dropped.
 *
 * Sentences are the parser's own: a sentence ends at `.`, `?`, `!` even where a cue follows the closing mark
 * (“Why?” she said.). Passes that know the quotation marks join these.
 */
export function retextWords() {
  return (tree: Root, file: VFile): undefined => {
    const text = String(file);
    const words: Word[] = [];
    const sentences: Span[] = [];
    // By hand: a general visitor looks at every blank and letter, and cost more than the parser itself.
    const collect = (node: Nodes): void => {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined) return;
      if (node.type === 'WordNode') {
        const word = text.slice(start, end);
        words.push({ start, end, text: word, lower: word.toLowerCase() });
      } else if ('children' in node) {
        if (node.type === 'SentenceNode') sentences.push({ start, end });
        for (const child of node.children) collect(child);
      }
    };
    collect(tree);
    file.data.words = words;
    file.data.sentences = sentences;
  };
}
