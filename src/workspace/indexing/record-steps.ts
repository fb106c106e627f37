import type { Analysis } from '../../article/analysis-model.ts';
import type { Steps } from '../../article/steps.ts';
import { toComparedArticle } from '../../comparison/to-compared-article.ts';
import { NO_ANNOTATIONS } from '../annotated-model.ts';
import type { ArticleRecord, ArticleToRecord } from './article-record.ts';
import { namesOf } from './named-in.ts';
import { pack } from './packing.ts';

/** Packs what was found in an article, part by part. */
export function* recordSteps({ uri, name, text }: ArticleToRecord, analysis: Analysis): Steps<ArticleRecord> {
  yield;
  const packed = pack(text);
  yield;
  const found = pack(analysis);
  yield;
  const article = toComparedArticle(uri, { name, text, analysis, ...NO_ANNOTATIONS });
  yield;
  return { text: packed, analysis: found, compared: pack(article), names: namesOf(analysis) };
}
