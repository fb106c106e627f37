import type { AnchoredTagging } from '../../../src/article/annotation-model.ts';
import type { CodedArticle } from '../../../src/annotations/agreement/coded-article.ts';

/** `[coder: tag, tag| words]` in a text: the article, coded so. Brackets do not nest; say the same words again to code them twice. */
export interface Code {
  readonly by: string | readonly string[];
  readonly tags: readonly string[];
  readonly words: string;
}

export function codedArticle(name: string, text: string, ...codes: readonly Code[]): CodedArticle {
  return { name, text, taggings: codes.map((code, at) => taggingOf(text, code, at)) };
}

function taggingOf(text: string, { by, tags, words }: Code, at: number): AnchoredTagging {
  const start = text.indexOf(words);
  if (start === -1) throw new RangeError(`no “${words}” in the text`);
  const creators = typeof by === 'string' ? [by] : by;
  const [creator] = creators;
  return {
    tagging: {
      id: `urn:uuid:${at}`,
      targets: [],
      tags,
      created: '2031-05-06T10:00:00.000Z',
      ...(creator === undefined ? {} : { creator }),
      ...(creators.length > 1 ? { creators } : {}),
    },
    anchor: { status: 'exact', spans: [{ start, end: start + words.length }], score: 1 },
  };
}
