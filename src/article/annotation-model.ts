import type { Span } from './span.ts';

/**
 * Where an annotation is anchored, so that it survives edits: W3C TextPositionSelector and TextQuoteSelector.
 * `position` is in UTF-16 code units here; the sidecar holds code points.
 */
export interface Target {
  readonly position: Span;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
}

/** One answer in the thread of a tagging. */
export interface Reply {
  readonly id: string;
  readonly text: string;
  readonly creator?: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
}

/** Somebody's word that the thread of a tagging is closed. */
export interface Resolution {
  readonly id: string;
  readonly creator?: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
}

/** A passage that a person tagged. Several targets when the passage is interrupted. */
export interface Tagging {
  readonly id: string;
  readonly targets: readonly Target[];
  readonly tags: readonly string[];
  readonly note?: string;
  readonly replies?: readonly Reply[];
  readonly resolved?: Resolution;
  readonly creator?: string;
  /** All who stand behind it, `creator` first, where they are several: they agreed on it. */
  readonly creators?: readonly string[];
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly modified?: string;
  /** Name of the rule that offered it, where it was accepted from an offer. */
  readonly rule?: string;
}

/** A person's word on something the analysis found. Decisions are stored; analyses are recomputed. */
export type Decision = {
  readonly id: string;
  readonly targets: readonly Target[];
  readonly creator?: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly modified?: string;
} &
  /** Where it is about an offer: the rule that made it and the id of the codebook's tag that it was for. */
  (
    | { readonly type: 'accept' | 'reject'; readonly rule?: string; readonly tag?: string }
    | { readonly type: 'speaker'; readonly name: string }
    | { readonly type: 'entity' | 'date' | 'quotation'; readonly value: unknown }
  );

/**
 * Outcome of anchoring; spans are in the canonical text. An orphan is shown and kept, never dropped; where several places
 * fit alike, `candidates` are those, best first.
 */
export type Anchor =
  | { readonly status: 'exact' | 'moved' | 'changed'; readonly spans: readonly Span[]; readonly score: number }
  | { readonly status: 'ambiguous'; readonly candidates?: readonly Span[] }
  | { readonly status: 'orphan' };

/** A tagging with its place in the text as it is now. */
export interface AnchoredTagging {
  readonly tagging: Tagging;
  readonly anchor: Anchor;
}

/** A decision with its place in the text as it is now. */
export interface AnchoredDecision {
  readonly decision: Decision;
  readonly anchor: Anchor;
}

/** What people said about an article, all of it, where it lies in the text as it is now. */
export interface AnchoredAnnotations {
  readonly taggings: readonly AnchoredTagging[];
  readonly decisions: readonly AnchoredDecision[];
}
