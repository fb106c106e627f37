/** An article with the path that it is called by: relative to the folder, after the folder's name where several are open. */
export interface NamedArticle {
  readonly uri: string;
  readonly file: string;
  /** Path of its URI. */
  readonly path: string;
}

/** So many names are said where one is not known. */
const NAMED = 20;

/**
 * The articles that are named by their path, by the last part of it, or by a folder that holds them; all where `paths` is no
 * list, or an empty one. Throws where a path names none, with the names that there are.
 */
export function namedArticles(articles: readonly NamedArticle[], paths: unknown): readonly NamedArticle[] {
  const asked: readonly unknown[] = Array.isArray(paths) ? paths : typeof paths === 'string' ? [paths] : [];
  if (asked.length === 0) return articles;
  const named = new Set<NamedArticle>();
  for (const path of asked) {
    const wanted = String(path)
      .replaceAll('\\', '/')
      .replace(/^\.?\/+|\/+$/g, '');
    const meant = articles.filter(
      ({ uri, path: whole, file }) =>
        uri === path || [file, whole.slice(1)].some((name) => isAt(name, wanted)) || file.endsWith(`/${wanted}`),
    );
    if (meant.length === 0) throw new Error(unknownSentence(String(path), articles));
    for (const article of meant) named.add(article);
  }
  return articles.filter((article) => named.has(article));
}

/** Whether a path is the one wanted, or lies in it. */
function isAt(path: string, wanted: string): boolean {
  return path === wanted || path.startsWith(`${wanted}/`);
}

function unknownSentence(path: string, articles: readonly NamedArticle[]): string {
  if (articles.length === 0) return 'No articles are open, and the folder holds none.';
  const names = articles.slice(0, NAMED).map(({ file }) => file);
  const more = articles.length > NAMED ? ` and ${String(articles.length - NAMED)} more` : '';
  return `“${path}” is not read as an article. These are: ${names.join(', ')}${more}.`;
}
