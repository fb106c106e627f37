import type { KeptTwice } from '../../annotations/sidecar/read-annotations.ts';
import type { AnchoredDecision, AnchoredTagging } from '../../article/annotation-model.ts';
import type { SidecarFault } from '../../annotations/sidecar/sidecar-fault.ts';
import type { FileFaultReason } from '../ports.ts';

/** Why annotations are in memory and not in their file. */
export type SaveFaultReason = FileFaultReason | 'unreadable' | 'newer';

/** Annotations of one article as they are now. Replaced as a whole, never mutated. */
export interface ArticleAnnotations {
  /** URI of the article. */
  readonly uri: string;
  /** URI of its sidecar, be there one or not. */
  readonly sidecarUri: string;
  /** In the order of the sidecar: by position, then created, then id. Spans are in the text last given. */
  readonly taggings: readonly AnchoredTagging[];
  readonly decisions: readonly AnchoredDecision[];
  /** Publication date that a person set, `YYYY-MM-DD`. */
  readonly published?: string;
  /** Answers to the codebook's variables, by the variable's id. */
  readonly variables: Readonly<Record<string, string>>;
  /** Absolute IRI by which the sidecar names an article without an address. */
  readonly source?: string;
  /** Annotations that are kept twice because two people changed the same: ids of both versions. */
  readonly conflicts: readonly KeptTwice[];
  /** The sidecar cannot be read: it is left as it is, and nothing is saved until it is repaired. */
  readonly fault?: SidecarFault;
  /** The last save did not succeed: what was added since is kept in memory, and saved with the next change. */
  readonly unsaved?: SaveFaultReason;
}
