import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import type { Annotator } from '../annotator.ts';
import type { AnnotationEdits } from './annotation-edits.ts';
import type { PassageTour } from '../trees/passage-tour.ts';
import type { ShownAnnotations } from '../trees/shown-annotations.ts';
import type { SelectedRows } from '../trees/selected-rows.ts';
import type { StickyTag } from './sticky-tag.ts';
import type { TagMemory } from './picking/tag-memory.ts';

/** What the commands on annotations work with. */
export interface TaggingParts {
  readonly store: ArticleStore;
  readonly index: ArticleIndex;
  readonly sidecars: SidecarStore;
  /** Which tags there are for an article, and what they mean. */
  readonly codebooks: CodebookStore;
  readonly edits: AnnotationEdits;
  readonly annotator: Annotator;
  readonly memory: TagMemory;
  readonly sticky: StickyTag;
  /** What the Annotations view shows. */
  readonly shown: ShownAnnotations;
  readonly tour: PassageTour;
  /** The rows selected in the Entities view. */
  readonly selectedEntities: SelectedRows;
}
