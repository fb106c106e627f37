import type { Decision } from '../../article/annotation-model.ts';
import type { Span } from '../../article/span.ts';

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
      /** The rule that offered it. */
      readonly rule?: string;
      /** Who stands behind it, where it is not only the person who does this. */
      readonly creators?: readonly string[];
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
  /** Answers a tagging in its thread. */
  | { readonly type: 'reply'; readonly uri: string; readonly id: string; readonly text: string }
  /** Closes the thread of a tagging, or opens it again. */
  | { readonly type: 'resolve'; readonly uri: string; readonly id: string; readonly isResolved: boolean }
  /** Says who stands behind a tagging: several people, where they agreed on it. */
  | { readonly type: 'agree'; readonly uri: string; readonly id: string; readonly creators: readonly string[] }
  /** Taggings, decisions, replies, by id. */
  | { readonly type: 'remove'; readonly uri: string; readonly ids: readonly string[] }
  /** Lets a second version, kept because two people changed an annotation at once, stand as one of its own. */
  | { readonly type: 'settle'; readonly uri: string; readonly id: string }
  /** `YYYY-MM-DD`; `undefined` takes away what was set. */
  | { readonly type: 'publish'; readonly uri: string; readonly day: string | undefined }
  /** Answers a variable of the codebook, by its id; `undefined` takes the answer away. */
  | { readonly type: 'answer'; readonly uri: string; readonly variable: string; readonly value: string | undefined }
  /** Puts another tag in the place of one, or takes it away; an annotation that then says nothing is removed. */
  | {
      readonly type: 'retag';
      readonly uri: string;
      readonly ids: readonly string[];
      readonly from: string;
      readonly to: string | undefined;
    };
