import type { Target } from './annotation-model.ts';

/** The words that an annotation was made of, as they stood in the text then; ` … ` where the passage is interrupted. */
export function wordsOfTargets({ targets }: { readonly targets: readonly Target[] }): string {
  return targets.map(({ quote }) => quote.exact).join(' … ');
}
