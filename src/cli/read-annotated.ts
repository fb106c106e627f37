import type { ArticleModel } from '../article/article-model.ts';
import { toCanonical } from '../article/canonical-text.ts';
import type { FolderNames } from '../article/folder-names.ts';
import { annotatedArticle } from './annotated-article.ts';
import type { CommandIo } from './command-io.ts';
import type { ArticleFile } from './find-articles.ts';
import { readArticle } from './read-article.ts';
import { sidecarBeside } from './sidecar-beside.ts';

/**
 * An article with its analysis and what people added to it. `undefined` where the article, or a sidecar beside it,
 * cannot be read: it was named on standard error, and an export without people's annotations would pass for a whole one.
 */
export async function readAnnotated(
  file: ArticleFile,
  io: CommandIo,
  names?: FolderNames,
): Promise<ArticleModel | undefined> {
  const original = await readArticle(file, io);
  if (original === undefined) return undefined;
  const read = await sidecarBeside(file, 'The article was left out.', io);
  return read === undefined ? undefined : annotatedArticle(file.name, toCanonical(original), read.sidecar, names);
}
