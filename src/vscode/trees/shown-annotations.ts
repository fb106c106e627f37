import type { IndexedArticle } from '../../workspace/article-index.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import type { Disposable } from '../../workspace/event.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import { tagColor } from '../tag-color.ts';
import { annotationNodes } from './annotation-nodes.ts';
import { filtered } from './arrange-nodes.ts';
import { SelectedRows } from './selected-rows.ts';
import type { ShownArticles } from './shown-articles.ts';
import type { TreeNode } from './tree-node.ts';
import { TreeChoice } from './tree-options.ts';

/** Names one annotation. */
export interface AnnotationId {
  readonly uri: string;
  readonly id: string;
}

/** Makes rows of the articles shown. */
export type Rows = (articles: readonly IndexedArticle[]) => readonly TreeNode[];

/** What the Annotations view shows now, for the view itself and for commands that act on what it shows. */
export class ShownAnnotations {
  readonly choice = new TreeChoice();
  /** The rows selected in the view. */
  readonly selected = new SelectedRows();
  readonly #articles: ShownArticles;
  readonly #sidecars: SidecarStore;
  readonly #codebooks: CodebookStore;
  readonly #groups = new Set<Rows>();

  constructor(articles: ShownArticles, sidecars: SidecarStore, codebooks: CodebookStore) {
    this.#articles = articles;
    this.#sidecars = sidecars;
    this.#codebooks = codebooks;
  }

  /** The articles in the scope chosen. */
  get articles(): readonly IndexedArticle[] {
    return this.#articles.of(this.choice.options.scope);
  }

  /** Whether rows are left out because of a filter. */
  get isFiltered(): boolean {
    return this.choice.filterWords !== undefined;
  }

  /** Shows more rows, above the annotations. */
  addGroup(rows: Rows): Disposable {
    this.#groups.add(rows);
    return { dispose: () => void this.#groups.delete(rows) };
  }

  /** To be called when such rows may be others for a reason that the articles do not tell. */
  refresh(): void {
    this.choice.choose({});
  }

  /** The rows, made anew. */
  nodes(): TreeNode[] {
    const { options } = this.choice;
    const { articles } = this;
    const uri = articles[0]?.uri ?? '';
    const hueOf = this.#codebooks.tagHuesOf(uri);
    const annotations = annotationNodes(
      articles,
      {
        codebook: this.#codebooks.codebookOf(uri),
        isOwn: this.#codebooks.hasOwn(uri),
        colorOf: (tag) => tagColor(hueOf(tag), 'Border'),
      },
      options,
      (uri) => this.#sidecars.annotationsOf(uri)?.conflicts ?? [],
    );
    const groups = [...this.#groups].flatMap((rows) => rows(articles));
    return [...filtered(groups, options.filter), ...annotations];
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
