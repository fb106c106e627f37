import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { NamesStore } from '../../workspace/names/names-store.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import type { Annotator } from '../annotator.ts';
import type { AnnotationEdits } from '../tagging/annotation-edits.ts';
import type { SelectedRows } from '../trees/selected-rows.ts';

/** What the commands that correct the analysis work with. */
export interface CorrectingParts {
  readonly store: ArticleStore;
  readonly index: ArticleIndex;
  readonly sidecars: SidecarStore;
  /** What folders have settled of names. */
  readonly names: NamesStore;
  readonly edits: AnnotationEdits;
  readonly annotator: Annotator;
  /** The rows selected in the Entities view. */
  readonly selectedEntities: SelectedRows;
}
