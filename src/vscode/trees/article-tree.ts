import type { Disposable } from 'vscode';
import {
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { paged } from './arrange-nodes.ts';
import { dimmedUri } from './dimmed-rows.ts';
import type { TreeNode } from './tree-node.ts';

/**
 * Shows the rows that `nodes` makes of the articles as they are now, made only while somebody looks. Rows are plain
 * values; this class knows their parents, which the editor asks for to reveal one.
 */
export class ArticleTree implements TreeDataProvider<TreeNode>, Disposable {
  readonly #nodes: () => readonly TreeNode[];
  readonly #changed = new EventEmitter<undefined>();
  /** Pages shown under a row with many children, by its id. */
  readonly #pages = new Map<string, number>();
  /** Rows opened and closed since they were first shown, by id. */
  readonly #open = new Map<string, boolean>();
  #roots: readonly TreeNode[] | undefined;
  #parents = new Map<string, TreeNode>();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(nodes: () => readonly TreeNode[]) {
    this.#nodes = nodes;
  }

  /** All rows, shown or not. */
  get roots(): readonly TreeNode[] {
    this.#roots ??= this.#nodes();
    return this.#roots;
  }

  refresh(): void {
    this.#roots = undefined;
    this.#parents = new Map();
    this.#changed.fire(undefined);
  }

  /** Shows another page of the rows that a `Show … more` stands for. */
  showMore(more: TreeNode): void {
    const parent = more.id.slice('more:'.length);
    this.#pages.set(parent, (this.#pages.get(parent) ?? 1) + 1);
    this.#changed.fire(undefined);
  }

  /** Whether a row with children shows them. */
  isOpen(node: TreeNode): boolean {
    return this.#open.get(node.id) ?? isOpenAtFirst(node);
  }

  /** Notes that a row was closed; that one was opened shows by itself, when the editor asks for its children. */
  closed(node: TreeNode): void {
    this.#open.set(node.id, false);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (node === undefined) return [...this.roots];
    this.#open.set(node.id, true);
    const children = paged(node.id, node.children, this.#pages.get(node.id) ?? 1);
    for (const child of children) this.#parents.set(child.id, node);
    return [...children];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#parents.get(node.id) ?? this.roots.map((root) => parentOf(root, node.id)).find(Boolean);
  }

  getTreeItem(node: TreeNode): TreeItem {
    const item = new TreeItem(
      node.label,
      node.children.length === 0
        ? TreeItemCollapsibleState.None
        : isOpenAtFirst(node)
          ? TreeItemCollapsibleState.Expanded
          : TreeItemCollapsibleState.Collapsed,
    );
    item.id = node.id;
    item.description = node.description;
    item.iconPath = new ThemeIcon(node.icon, node.color === undefined ? undefined : new ThemeColor(node.color));
    item.accessibilityInformation = { label: node.spoken };
    if (node.isDimmed === true) item.resourceUri = dimmedUri(node.id);
    item.contextValue = node.context ?? node.subject.kind;
    if (node.subject.kind === 'more') {
      item.command = { command: 'pressmark.showMore', title: l10n.t('Show More'), arguments: [node] };
    } else if (node.subject.kind === 'shared') {
      item.command = { command: 'pressmark.openSideBySide', title: l10n.t('Open Side by Side'), arguments: [node] };
    } else if (node.places.length > 0) {
      item.command = { command: 'pressmark.goToPassage', title: l10n.t('Go to Passage'), arguments: [node] };
    }
    return item;
  }

  resolveTreeItem(item: TreeItem, node: TreeNode): TreeItem {
    if (node.tooltip !== undefined) {
      const tooltip = new MarkdownString(node.tooltip());
      tooltip.supportThemeIcons = true;
      item.tooltip = tooltip;
    }
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function isOpenAtFirst({ id, subject }: TreeNode): boolean {
  return id === 'group:speakers' || id === 'group:shared' || subject.kind === 'tag';
}

function parentOf(node: TreeNode, id: string): TreeNode | undefined {
  if (node.children.some((child) => child.id === id)) return node;
  return node.children.map((child) => parentOf(child, id)).find(Boolean);
}
