import { l10n } from 'vscode';
import { counted } from '../../article/counted.ts';
import { type Codebook, type CodebookTag, tagIn, tagsAbove } from '../../article/codebook.ts';
import { translate } from '../translate.ts';
import { escapeMarkdown } from '../hovers/escape-markdown.ts';
import { annotationRow, type RowDetails, type Tagged, UNTAGGED } from './annotation-row.ts';
import { sorted } from './arrange-nodes.ts';
import type { TreeNode } from './tree-node.ts';
import type { Sort } from './tree-options.ts';

/** What the rows of tags go by. */
export interface TagScheme {
  readonly codebook: Codebook;
  /** Whether the folder has the codebook itself: only then do tags stand there that nobody used. */
  readonly isOwn: boolean;
  /** Id of the theme color of a tag. */
  readonly colorOf: (tag: string) => string;
}

/** The tags of an annotation, or what stands for none. */
export function tagsOf({ tags }: Tagged['tagging']): readonly string[] {
  return tags.length > 0 ? tags : [UNTAGGED];
}

/** Whether a tag is the one wanted or a kind of it. An empty name wants all. */
export function isKindOf({ codebook }: TagScheme, tag: string, wanted: string): boolean {
  if (wanted === '' || tag === wanted) return true;
  const known = tagIn(codebook, tag);
  return known !== undefined && tagsAbove(codebook, known).some(({ label }) => label === wanted);
}

/**
 * One row a tag, under the row of the tag that it is a kind of, whose count takes it in: each annotation once. Those of
 * the codebook that nobody used stand dimmed behind the others.
 */
export function tagNodes(
  found: readonly Tagged[],
  scheme: TagScheme,
  sort: Sort,
  details: RowDetails,
  onlyTag: string,
): TreeNode[] {
  const byTag = new Map<string, Tagged[]>();
  for (const one of found) {
    for (const tag of tagsOf(one.tagging)) {
      if (isKindOf(scheme, tag, onlyTag)) byTag.set(tag, [...(byTag.get(tag) ?? []), one]);
    }
  }
  const showsUnused = scheme.isOwn && onlyTag === '';
  const { tags } = scheme.codebook;
  const rows = (parent: string | undefined): TagRow[] =>
    tags.filter((tag) => tag.parent === parent).flatMap((tag) => rowOf(tag.label, tag, rows(tag.id)) ?? []);
  const rowOf = (label: string, tag?: CodebookTag, below: readonly TagRow[] = []): TagRow | undefined => {
    const own = byTag.get(label) ?? [];
    const all = new Set([...own, ...below.flatMap(({ all }) => [...all])]);
    if (all.size === 0 && !showsUnused) return undefined;
    const children = [
      ...inOrder(below.filter(isUsed), sort, found),
      ...own.map((one) => annotationRow(one, label, details)),
      ...below.filter((row) => !isUsed(row)).map(({ node }) => node),
    ];
    return { all, node: tagNode(label, tag, all.size, children, scheme) };
  };
  const known = new Set(tags.map(({ label }) => label));
  const others = [...byTag.keys()].filter((label) => !known.has(label)).flatMap((label) => rowOf(label) ?? []);
  const roots = [...rows(undefined), ...others];
  return [...inOrder(roots.filter(isUsed), sort, found), ...roots.filter((row) => !isUsed(row)).map(({ node }) => node)]; // prettier-ignore
}

interface TagRow {
  readonly node: TreeNode;
  /** The annotations of the tag and of those below it. */
  readonly all: ReadonlySet<Tagged>;
}

function isUsed({ all }: TagRow): boolean {
  return all.size > 0;
}

/** In the text means: as the tags first come up in it. */
function inOrder(rows: readonly TagRow[], sort: Sort, found: readonly Tagged[]): TreeNode[] {
  const place = new Map(found.map((one, at) => [one, at]));
  const first = ({ all }: TagRow): number => Math.min(...[...all].map((one) => place.get(one) ?? 0));
  const firsts = new Map(rows.map((row) => [row, first(row)]));
  const nodes = rows.toSorted((a, b) => (firsts.get(a) ?? 0) - (firsts.get(b) ?? 0)).map(({ node }) => node);
  return sorted(nodes, sort, ({ count = 0 }) => count);
}

function tagNode(
  label: string,
  tag: CodebookTag | undefined,
  count: number,
  children: readonly TreeNode[],
  { colorOf }: TagScheme,
): TreeNode {
  const isUnused = count === 0;
  return {
    // Another row than the one with children: the editor would show that closed, as it knew this one.
    id: `${isUnused ? 'unused ' : ''}tag:${label}`,
    subject: { kind: 'tag', name: label },
    context: label === UNTAGGED ? 'untagged' : isUnused ? 'tag unused' : 'tag',
    label,
    description: isUnused ? '' : String(count),
    icon: 'bookmark',
    ...(label === UNTAGGED ? {} : { color: colorOf(label) }),
    ...(isUnused ? { isDimmed: true } : {}),
    spoken: isUnused
      ? l10n.t('Tag {0}, not used', label)
      : l10n.t('Tag {0}, {1}', label, counted(count, 'passage', translate)),
    places: [],
    count,
    ...(tag === undefined ? {} : { tooltip: () => tagTooltip(tag) }),
    children,
  };
}

function tagTooltip({ label, definition, example, rulings = [] }: CodebookTag): string {
  return [
    `**${escapeMarkdown(label)}**`,
    ...(definition === undefined ? [] : [escapeMarkdown(definition)]),
    ...(example === undefined ? [] : [`*${escapeMarkdown(example)}*`]),
    ...rulings.map((ruling) => `- ${escapeMarkdown(ruling)}`),
  ].join('\n\n');
}
