import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { SidecarStore } from '../../workspace/sidecar-store.ts';
import type { Annotator } from '../annotator.ts';
import type { AnnotationEdits } from './annotation-edits.ts';
import type { TagMemory } from './tag-memory.ts';

/** What the commands on annotations work with. */
export interface TaggingParts {
  readonly store: ArticleStore;
  readonly index: ArticleIndex;
  readonly sidecars: SidecarStore;
  readonly edits: AnnotationEdits;
  readonly annotator: Annotator;
  readonly memory: TagMemory;
}
