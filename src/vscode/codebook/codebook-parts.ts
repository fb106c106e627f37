import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import type { AnnotationEdits } from '../tagging/annotation-edits.ts';
import type { TagMemory } from '../tagging/picking/tag-memory.ts';

/** What the commands on codebooks work with. */
export interface CodebookParts {
  readonly codebooks: CodebookStore;
  readonly store: ArticleStore;
  readonly index: ArticleIndex;
  readonly sidecars: SidecarStore;
  readonly edits: AnnotationEdits;
  readonly memory: TagMemory;
}
