import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { Span } from '../../article/span.ts';
import { NAME_LABELS, nameWeights } from '../lexicon/name-weights.ts';
import { nameFeatureGroupsOf, type CaseStyle, type FeatureGroup } from './name-features.ts';
import { joinOwners } from './name-owners.ts';
import { nameRunsOf } from './name-runs.ts';
import { signsOf } from './name-signs.ts';
import { nameTokensOf, type NameToken } from './name-tokens.ts';

declare module 'vfile' {
  interface DataMap {
    nameRuns: readonly ScoredRun[];
  }
}

/** One token that may be (part of) a name. */
export interface ScoredToken extends Span {
  readonly text: string;
  /** One score a label of `NAME_LABELS`: what the token and its neighbors say. */
  readonly scores: readonly number[];
  /** Signs that speak for the same word elsewhere in the article, one bit each of `SIGNS`. */
  readonly signs: number;
  readonly initial: boolean;
}

/** Capitalized words in a row, which may hold any number of names. */
export interface ScoredRun {
  readonly tokens: readonly ScoredToken[];
}

/**
 * Finds what may be names and weighs each word of it: “Mayor Anna Berg told the Harbor Workers Union” gives two runs.
 * Which words become names is decided article-wide (`resolve/entities.ts`), where the same word speaks for itself
 * elsewhere. Misses names written in lower case (“bell hooks”).
 */
export function retextNames() {
  return (_tree: Root, file: VFile): undefined => {
    const text = String(file);
    const tokens = joinOwners(nameTokensOf(text, file.data.words ?? [], file.data.sentences ?? []), text);
    const style = caseStyleOf(tokens);
    file.data.nameRuns = nameRunsOf(tokens).map((run) => {
      const groups = nameFeatureGroupsOf(tokens, run, style);
      const signs = signsOf(tokens, run, style);
      return {
        tokens: tokens.slice(run.from, run.to).map((token, index) => ({
          start: token.start,
          end: token.end,
          text: token.text,
          scores: scoresOf(groups[index] ?? []),
          signs: signs[index] ?? 0,
          initial: token.initial,
        })),
      };
    });
  };
}

/** Whether longer words that are no names would have a small letter here. */
export function caseStyleOf(tokens: readonly NameToken[]): CaseStyle {
  const long = tokens.filter((token) => token.text.length > 3);
  const small = long.filter((token) => !token.capital).length;
  const upper = long.length > 2 && long.every((token) => token.text === token.text.toUpperCase());
  return { title: !upper && long.length > 3 && small / long.length < 0.2, upper };
}

function scoresOf(groups: readonly FeatureGroup[]): number[] {
  const scores = new Array<number>(NAME_LABELS.length).fill(0);
  for (const group of groups) addTo(scores, rememberedScores(group));
  return scores;
}

/** More distinct keys than an article of 100 KB has; beyond it the memory starts afresh. */
const REMEMBERED = 20_000;
const known = new Map<string, readonly number[]>();

/** What the features of a group weigh together. */
function rememberedScores({ key, features }: FeatureGroup): readonly number[] {
  let scores = known.get(key);
  if (scores === undefined) {
    const weights = nameWeights();
    const sum = new Array<number>(NAME_LABELS.length).fill(0);
    for (const feature of features()) addTo(sum, weights.get(feature) ?? NOTHING);
    if (known.size > REMEMBERED) known.clear();
    known.set(key, (scores = sum));
  }
  return scores;
}

const NOTHING: readonly number[] = [];

function addTo(sum: number[], row: readonly number[]): void {
  for (let label = 0; label < row.length; label += 1) sum[label] = (sum[label] ?? 0) + (row[label] ?? 0);
}
