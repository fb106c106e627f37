import { matcherOf } from './matcher-of.ts';

/** The two settings that say which files are articles: globs over paths relative to their folder. */
export interface ArticleGlobs {
  readonly articles: readonly string[];
  readonly articlesExcluded: readonly string[];
}

/** What Pressmark writes itself, whatever the globs say: sidecars (and what a save leaves beside them), brat's files, name lists. */
const OWN_FILES = ['**/*.annotations.json*', '**/*.ann', '**/annotation.conf', '**/pressmark.*.json'];

/** A file in a folder makes all of the folder an export: brat reads its settings from it. */
export const EXPORT_FOLDER_MARK = 'annotation.conf';

/**
 * A test for paths that are read as articles: relative to their folder, with `/`. What it cannot know from the path is
 * left to its user: a folder that holds `EXPORT_FOLDER_MARK`, a text that begins with the mark of an export.
 */
export function articlePaths({ articles, articlesExcluded }: ArticleGlobs): (path: string) => boolean {
  const included = matcherOf(articles);
  const excluded = matcherOf([...articlesExcluded, ...OWN_FILES]);
  return (path) => included(path) && !excluded(path);
}
