import type { Decision } from '../article/annotation-model.ts';
import type { Span } from '../article/span.ts';

type WithoutAuthorship<T> = T extends unknown ? Omit<T, 'id' | 'targets' | 'creator' | 'created' | 'modified'> : never;

/** What a decision says, without its place, author and time. */
export type Verdict = WithoutAuthorship<Decision>;

/** One thing that a person does to the annotations of one article. Spans are in the canonical text as it is now. */
export type AnnotationEdit =
  /** Several spans where the passage is interrupted. */
  | {
      readonly type: 'tag';
      readonly uri: string;
      readonly spans: readonly Span[];
      readonly tags: readonly string[];
      readonly note?: string;
    }
  /** What is left out stays; `note: undefined` takes the note away. */
  | {
      readonly type: 'reword';
      readonly uri: string;
      readonly id: string;
      readonly tags?: readonly string[];
      readonly note?: string | undefined;
    }
  /** Places an annotation anew: re-attach, extend, shrink. */
  | { readonly type: 'place'; readonly uri: string; readonly id: string; readonly spans: readonly Span[] }
  | { readonly type: 'decide'; readonly uri: string; readonly spans: readonly Span[]; readonly verdict: Verdict }
  /** Taggings, decisions or both, by id. */
  | { readonly type: 'remove'; readonly uri: string; readonly ids: readonly string[] }
  /** `YYYY-MM-DD`; `undefined` takes away what was set. */
  | { readonly type: 'publish'; readonly uri: string; readonly day: string | undefined };
