import { analyze } from '../../../src/analysis/analyze.ts';
import { compare } from '../../../src/comparison/compare.ts';
import type { Comparison } from '../../../src/comparison/comparison-model.ts';
import { toComparedArticle } from '../../../src/comparison/to-compared-article.ts';

/** Compares articles by name, their text as written in a file. */
export function compared(texts: Readonly<Record<string, string>>): Comparison {
  return compare(
    Object.entries(texts).map(([name, text]) =>
      toComparedArticle(`file:///${name}`, { name, text, analysis: analyze(text), taggings: [], decisions: [] }),
    ),
  );
}

/** Three outlets on one invented event: the same words, other words, and words that one has alone. */
export const HARBOR = {
  'post.txt':
    ' date 2031-05-02 “We will not sell the harbor to anyone,” Mayor Ana Duarte said on Thursday. “The cranes stay,” she said.\n\n“It is a sad day,” claimed Peter Voss.',
  'radio.txt': ' date 2031-05-03 “We would not sell the harbor to anyone,” Ana Duarte told reporters.',
  'star.txt': 'Ana Duarte said on 5 May 2031 that the city would not sell the harbor.',
};
