import type { Anchor, Decision, Tagging } from '../../article/annotation-model.ts';
import type { CodePointIndex } from '../../article/code-points.ts';
import { decisionsOf, keptTwice, type KeptTwice, taggingsOf } from '../../annotations/sidecar/read-annotations.ts';
import { articleUrn, type Sidecar } from '../../annotations/sidecar/sidecar.ts';
import { publishedOf } from '../../annotations/sidecar/stored-published.ts';
import { variablesOf } from '../../annotations/sidecar/stored-variable.ts';
import type { ArticleAnnotations } from './sidecar-annotations.ts';

/** What one state of a sidecar says, counted in one state of the text. */
export interface SidecarReading {
  /** `undefined` where there is none. */
  readonly sidecar: Sidecar | undefined;
  readonly index: CodePointIndex;
  readonly taggings: readonly Tagging[];
  readonly decisions: readonly Decision[];
  readonly published: string | undefined;
  readonly variables: Readonly<Record<string, string>>;
  readonly conflicts: readonly KeptTwice[];
}

const NOTHING: Sidecar = { collection: {}, annotations: [] };

export function readingOf(sidecar: Sidecar | undefined, index: CodePointIndex): SidecarReading {
  const said = sidecar ?? NOTHING;
  return {
    sidecar,
    index,
    taggings: taggingsOf(said, index),
    decisions: decisionsOf(said, index),
    published: publishedOf(said),
    variables: variablesOf(said),
    conflicts: keptTwice(said),
  };
}

/** The same with the places in the text as it is now. */
export function anchoredReading(
  { sidecar, taggings, decisions, published, variables, conflicts }: SidecarReading,
  anchorOf: (id: string) => Anchor,
): Omit<ArticleAnnotations, 'uri' | 'sidecarUri' | 'fault' | 'unsaved'> {
  const source = sidecar === undefined ? undefined : articleUrn(sidecar);
  return {
    taggings: taggings.map((tagging) => ({ tagging, anchor: anchorOf(tagging.id) })),
    decisions: decisions.map((decision) => ({ decision, anchor: anchorOf(decision.id) })),
    variables,
    conflicts,
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
  };
}
