import type { Span } from '../../article/span.ts';

/** A passage of an article: where a click leads. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** What a row stands for, so that commands on it know what they are about. */
export type TreeSubject =
  | { readonly kind: 'group' | 'more' | 'date' | 'offers' | 'copies' }
  | { readonly kind: 'speaker' | 'entity'; readonly name: string }
  | { readonly kind: 'quotation'; readonly uri: string; readonly id: string }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'annotation' | 'correction'; readonly uri: string; readonly id: string }
  | { readonly kind: 'offer'; readonly uri: string; readonly key: string }
  | { readonly kind: 'disagreement'; readonly uri: string; readonly key: string }
  /** A quotation that several sources have, by its id in the comparison; what they disagree on there; one source's wording. */
  | { readonly kind: 'shared' | 'dispute'; readonly shared: string }
  | { readonly kind: 'wording'; readonly shared: string; readonly uri: string }
  | { readonly kind: 'source'; readonly uri: string }
  /** An offer that was rejected: the id is that of the decision. */
  | { readonly kind: 'rejection'; readonly uri: string; readonly id: string };

/** One row of a tree: a plain value made from the articles as they are now. */
export interface TreeNode {
  /** Stable while what it stands for stays, so that a refresh keeps what is open. */
  readonly id: string;
  readonly subject: TreeSubject;
  /** What menus tell rows of one kind apart by; the kind where it is left out. */
  readonly context?: string;
  readonly label: string;
  readonly description: string;
  /** Name of a codicon. */
  readonly icon: string;
  /** Id of a theme color for the icon. */
  readonly color?: string;
  /** Shown in the letters of what is there but of no use now. */
  readonly isDimmed?: true;
  /** What a screen reader says: everything that the icon and its color say to the eye. */
  readonly spoken: string;
  /** Clicked again, the next one is shown. */
  readonly places: readonly Place[];
  /** Markdown with article text escaped, made when asked for. */
  readonly tooltip?: () => string;
  readonly children: readonly TreeNode[];
  /** What sorting by count goes by; the number of places where it is left out. */
  readonly count?: number;
}

/** A row without children is shown without an arrow; a group without children is not shown at all. */
export function group(
  id: string,
  label: string,
  icon: string,
  children: readonly TreeNode[],
  description = String(children.length),
): TreeNode[] {
  if (children.length === 0) return [];
  const spoken = `${label}, ${description}`;
  return [{ id, subject: { kind: 'group' }, label, description, icon, spoken, places: [], children }];
}
