import { NAME_MODEL } from './name-model.ts';

/** What a word of a run may be: outside any name, first of one (B) or inside one (I). */
export const NAME_LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-organization',
  'I-organization',
  'B-location',
  'I-location',
] as const;

let unpacked: ReadonlyMap<string, readonly number[]> | undefined;

/** Weights by feature, one a label of `NAME_LABELS`; transitions under `>` and the label come from (`^` at the start). */
export function nameWeights(): ReadonlyMap<string, readonly number[]> {
  return (unpacked ??= unpack(NAME_MODEL));
}

/** A line a feature: the feature, a tab, then per label one character, `O` for 0, later ones for more, earlier ones for less. */
function unpack(model: string): Map<string, readonly number[]> {
  const weights = new Map<string, readonly number[]>();
  for (let start = 0; start < model.length;) {
    const feed = model.indexOf('\n', start);
    const end = feed === -1 ? model.length : feed;
    const tab = end - NAME_LABELS.length - 1;
    if (model.charAt(tab) === '\t') {
      const row: number[] = [];
      for (let at = tab + 1; at < end; at += 1) row.push(model.charCodeAt(at) - ZERO);
      weights.set(model.slice(start, tab), row);
    }
    start = end + 1;
  }
  return weights;
}

/** Code unit that stands for the weight 0. */
const ZERO = 79;
