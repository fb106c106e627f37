import type { EntityType, RegionKind } from '../../src/article/analysis-model.ts';
import type { Span } from '../../src/article/span.ts';

/** A quotation as marked by hand. Offsets are UTF-16 code units in `GoldArticle.text`, half-open. */
export interface GoldQuotation extends Span {
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** Content with its quotation marks, in parts where something interrupts it. */
  readonly parts: readonly Span[];
  /** Stretches inside quotation marks, marks included. */
  readonly quoted: readonly Span[];
  readonly cues: readonly Span[];
  readonly sources: readonly Span[];
  /** Canonical name of the speaker. */
  readonly speaker?: string;
  /** Neither wanted nor punished. */
  readonly optional?: true;
}

export interface GoldName extends Span {
  readonly type: EntityType;
  readonly name: string;
}

export interface GoldTime extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
}

export type GoldRegion = Span & { readonly kind: RegionKind };

/** One article and what it says. A layer that was not marked is absent and not scored. */
export interface GoldArticle {
  readonly name: string;
  readonly published?: string;
  readonly text: string;
  readonly quotations?: readonly GoldQuotation[];
  /** Marks that quote nobody. */
  readonly scare?: readonly Span[];
  readonly names?: readonly GoldName[];
  readonly times?: readonly GoldTime[];
  readonly regions?: readonly GoldRegion[];
  /** Stretches in which nothing found counts. */
  readonly ignore: readonly Span[];
}
