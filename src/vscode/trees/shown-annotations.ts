import type { CodebookStore } from '../../workspace/codebook-store.ts';
import type { SidecarStore } from '../../workspace/sidecar-store.ts';
import { tagColor } from '../tag-color.ts';
import { annotationNodes } from './annotation-nodes.ts';
import type { ShownArticles } from './shown-articles.ts';
import type { TreeNode } from './tree-node.ts';
import { TreeChoice } from './tree-options.ts';

/** Names one annotation. */
export interface AnnotationId {
  readonly uri: string;
  readonly id: string;
}

/** What the Annotations view shows now, for the view itself and for commands that act on what it shows. */
export class ShownAnnotations {
  readonly choice = new TreeChoice();
  /** The rows selected in the view. */
  selected: readonly TreeNode[] = [];
  readonly #articles: ShownArticles;
  readonly #sidecars: SidecarStore;
  readonly #codebooks: CodebookStore;

  constructor(articles: ShownArticles, sidecars: SidecarStore, codebooks: CodebookStore) {
    this.#articles = articles;
    this.#sidecars = sidecars;
    this.#codebooks = codebooks;
  }

  /** Whether rows are left out because of a filter. */
  get isFiltered(): boolean {
    return this.choice.filterWords !== undefined;
  }

  /** The rows, made anew. */
  nodes(): TreeNode[] {
    const { options } = this.choice;
    const articles = this.#articles.of(options.scope);
    const hueOf = this.#codebooks.tagHuesOf(articles[0]?.uri ?? '');
    return annotationNodes(
      articles,
      (tag) => tagColor(hueOf(tag), 'Border'),
      options,
      (uri) => this.#sidecars.annotationsOf(uri)?.conflicts ?? [],
    );
  }

  /** The annotations that have a row, each once: those that match the filter, in the scope chosen. */
  all(): AnnotationId[] {
    return annotationsIn(this.nodes());
  }
}

/** The annotations of some rows and of the rows below them, each once. */
export function annotationsIn(nodes: readonly TreeNode[]): AnnotationId[] {
  const found = new Map<string, AnnotationId>();
  const visit = ({ subject, children }: TreeNode): void => {
    if (subject.kind === 'annotation') found.set(`${subject.uri}#${subject.id}`, { uri: subject.uri, id: subject.id });
    children.forEach(visit);
  };
  nodes.forEach(visit);
  return [...found.values()];
}
