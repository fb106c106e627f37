import type { TreeNode } from './tree-node.ts';

/** Two rows of names of which one was dropped on the other. */
export interface EntityDrop {
  readonly dragged: TreeNode;
  /** The name that the two get. */
  readonly into: string;
}

/** What dropping rows of the Entities view on another means: two that have a name are the same. `undefined`: nothing. */
export function entityDrop([dragged, ...more]: readonly TreeNode[], target: TreeNode): EntityDrop | undefined {
  const from = nameOf(dragged);
  const into = nameOf(target);
  if (dragged === undefined || from === undefined || into === undefined || from === into || more.length > 0) return undefined; // prettier-ignore
  return { dragged, into };
}

function nameOf(row: TreeNode | undefined): string | undefined {
  if (row === undefined || row.context === UNNAMED) return undefined;
  return row.subject.kind === 'speaker' || row.subject.kind === 'entity' ? row.subject.name : undefined;
}

/** Context of a speaker whom the article does not name: there is nothing to rename or to merge. */
export const UNNAMED = 'speaker unnamed';
