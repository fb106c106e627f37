import { l10n } from 'vscode';
import { plainLetters } from '../../article/plain-letters.ts';
import type { TreeNode } from './tree-node.ts';
import type { Sort } from './tree-options.ts';

/** Rows at the most under one node; the rest follows on a click. */
const PAGE = 200;

/** Rows that hold the filter's words, in their label or below them; a row that holds them keeps all its children. */
export function filtered(nodes: readonly TreeNode[], filter: string): TreeNode[] {
  const wanted = plainLetters(filter);
  if (wanted === '') return [...nodes];
  return nodes.flatMap((node) => {
    if (node.subject.kind !== 'group' && plainLetters(`${node.label} ${node.description}`).includes(wanted))
      return [node];
    const children = filtered(node.children, filter);
    if (children.length === 0) return [];
    return [{ ...node, children, ...(node.subject.kind === 'group' && { description: String(children.length) }) }];
  });
}

/** In the order asked for; rows come in text order. Ties stay in text order. */
export function sorted(nodes: readonly TreeNode[], sort: Sort, countOf: (node: TreeNode) => number): TreeNode[] {
  switch (sort) {
    case 'text':
      return [...nodes];
    case 'name':
      return nodes.toSorted((a, b) => a.label.localeCompare(b.label));
    case 'count':
      return nodes.toSorted((a, b) => countOf(b) - countOf(a));
  }
}

/** The first rows under a node, and one that stands for the rest; `shown` counts the pages already asked for. */
export function paged(parentId: string, children: readonly TreeNode[], shown: number): readonly TreeNode[] {
  const limit = PAGE * shown;
  if (children.length <= limit) return children;
  const label = l10n.t('Show {0} more', children.length - limit);
  return [
    ...children.slice(0, limit),
    {
      id: `more:${parentId}`,
      subject: { kind: 'more' },
      label,
      description: '',
      icon: 'ellipsis',
      spoken: label,
      places: [],
      children: [],
    },
  ];
}
