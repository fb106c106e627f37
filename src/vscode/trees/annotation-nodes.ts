import { l10n } from 'vscode';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import type { KeptTwice } from '../../annotations/sidecar/read-annotations.ts';
import { annotationRow, type RowDetails, type Tagged } from './annotation-row.ts';
import { filtered, sorted } from './arrange-nodes.ts';
import { correctionNodes } from './correction-nodes.ts';
import { isKindOf, type TagScheme, tagNodes, tagsOf } from './tag-nodes.ts';
import { group, type TreeNode } from './tree-node.ts';
import type { TreeOptions } from './tree-options.ts';

/**
 * Everything the Annotations view shows: what was tagged, by tag or by article; then what a person must look at, because
 * it is not sure what was meant, what they decided on what was found, and what is not found in the text. Tags that nobody
 * used stand behind all that: a codebook has many, and they must not push out of sight what wants a look.
 */
export function annotationNodes(
  articles: readonly IndexedArticle[],
  scheme: TagScheme,
  { sort, filter, onlyTag, grouping }: Omit<TreeOptions, 'scope'>,
  conflictsOf: (uri: string) => readonly KeptTwice[] = () => [],
): TreeNode[] {
  const all = articles.flatMap((article) => taggedIn(article, conflictsOf(article.uri)));
  const wanted = all.filter(({ tagging }) => tagsOf(tagging).some((tag) => isKindOf(scheme, tag, onlyTag)));
  const details = {
    isFolder: articles.length > 1 && grouping === 'tag',
    hasSeveralCreators: new Set(all.map(({ tagging }) => tagging.creator)).size > 1,
  };
  const found = wanted.filter(({ anchor }) => 'spans' in anchor);
  const groups =
    grouping === 'tag'
      ? tagNodes(found, scheme, sort, details, onlyTag)
      : sorted(articleGroups(found, details), sort, ({ children }) => children.length);
  const rowsOf = (some: readonly Tagged[], parent: string): TreeNode[] =>
    some.map((one) => annotationRow(one, parent, { ...details, isFolder: articles.length > 1 }));
  const roots = [
    ...groups.filter(({ isDimmed }) => isDimmed !== true),
    ...group('group:doubt', l10n.t('In doubt'), 'question', rowsOf(wanted.filter(isInDoubt), 'doubt')),
    ...group('group:corrections', l10n.t('Corrections'), 'edit', onlyTag === '' ? correctionNodes(articles) : []),
    ...group('group:lost', l10n.t('Not found in the text'), 'warning', rowsOf(wanted.filter(isLost), 'lost')),
    ...groups.filter(({ isDimmed }) => isDimmed === true),
  ];
  return filtered(roots, filter);
}

function taggedIn(article: IndexedArticle, conflicts: readonly KeptTwice[]): Tagged[] {
  const twice = new Set(conflicts.flatMap(({ id, copyId }) => [id, copyId]));
  return article.model.taggings.map((one) => ({ ...one, article, isKeptTwice: twice.has(one.tagging.id) }));
}

/** What a person should look at, though it has a place: passages that only moved say the same words still. */
function isInDoubt({ anchor, isKeptTwice }: Tagged): boolean {
  return isKeptTwice || anchor.status === 'changed' || anchor.status === 'ambiguous';
}

function isLost({ anchor }: Tagged): boolean {
  return anchor.status === 'orphan';
}

function articleGroups(found: readonly Tagged[], details: RowDetails): TreeNode[] {
  const byArticle = new Map<IndexedArticle, Tagged[]>();
  for (const one of found) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one]);
  return [...byArticle].flatMap(([article, taggings]) =>
    group(
      `article:${article.uri}`,
      article.model.name,
      'file-text',
      taggings.map((one) => annotationRow(one, article.uri, details)),
    ),
  );
}
