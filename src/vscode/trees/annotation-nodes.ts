import type { IndexedArticle } from '../../workspace/article-index.ts';
import type { KeptTwice } from '../../workspace/sidecar-annotations.ts';
import { plural } from '../article-counts.ts';
import { annotationRow, type RowDetails, type Tagged, UNTAGGED } from './annotation-row.ts';
import { filtered, sorted } from './arrange-nodes.ts';
import { group, type TreeNode } from './tree-node.ts';
import type { TreeOptions } from './tree-options.ts';

/**
 * Everything the Annotations view shows: what was tagged, by tag or by article; then what a person must look at, because
 * it is not sure what was meant, and what is not found in the text.
 */
export function annotationNodes(
  articles: readonly IndexedArticle[],
  colorOf: (tag: string) => string,
  { sort, filter, onlyTag, grouping }: Omit<TreeOptions, 'scope'>,
  conflictsOf: (uri: string) => readonly KeptTwice[] = () => [],
): TreeNode[] {
  const all = articles.flatMap((article) => taggedIn(article, conflictsOf(article.uri)));
  const wanted = onlyTag === '' ? all : all.filter(({ tagging }) => tagsOf(tagging).includes(onlyTag));
  const details = {
    isFolder: articles.length > 1 && grouping === 'tag',
    hasSeveralCreators: new Set(all.map(({ tagging }) => tagging.creator)).size > 1,
  };
  const found = wanted.filter(({ anchor }) => 'spans' in anchor);
  const groups = grouping === 'tag' ? tagGroups(found, colorOf, details, onlyTag) : articleGroups(found, details);
  const rowsOf = (some: readonly Tagged[], parent: string): TreeNode[] =>
    some.map((one) => annotationRow(one, parent, { ...details, isFolder: articles.length > 1 }));
  const roots = [
    ...sorted(groups, sort, ({ children }) => children.length),
    ...group('group:doubt', 'In doubt', 'question', rowsOf(wanted.filter(isInDoubt), 'doubt')),
    ...group('group:lost', 'Not found in the text', 'warning', rowsOf(wanted.filter(isLost), 'lost')),
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

function tagsOf({ tags }: Tagged['tagging']): readonly string[] {
  return tags.length > 0 ? tags : [UNTAGGED];
}

function tagGroups(
  found: readonly Tagged[],
  colorOf: (tag: string) => string,
  details: RowDetails,
  onlyTag: string,
): TreeNode[] {
  const byTag = new Map<string, Tagged[]>();
  for (const one of found) {
    for (const tag of tagsOf(one.tagging)) {
      if (onlyTag === '' || tag === onlyTag) byTag.set(tag, [...(byTag.get(tag) ?? []), one]);
    }
  }
  return [...byTag].map(([tag, taggings]) => ({
    id: `tag:${tag}`,
    subject: { kind: 'tag', name: tag },
    label: tag,
    description: String(taggings.length),
    icon: 'bookmark',
    color: colorOf(tag),
    spoken: `Tag ${tag}, ${plural(taggings.length, 'passage')}`,
    places: [],
    children: taggings.map((one) => annotationRow(one, tag, details)),
  }));
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
