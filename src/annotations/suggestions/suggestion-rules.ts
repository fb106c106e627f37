import { anonymousSource } from './anonymous-source.ts';
import { denial } from './denial.ts';
import { hedge } from './hedge.ts';
import { loadedVerb } from './loaded-verb.ts';
import { number } from './number.ts';
import { promise } from './promise.ts';
import type { SuggestionRule } from './suggestion-rule.ts';
import { threat } from './threat.ts';

/** The rules that a codebook's tag may name in `suggest`. A new one is a file and a line here. */
export const SUGGESTION_RULES: readonly SuggestionRule[] = [
  anonymousSource,
  denial,
  hedge,
  loadedVerb,
  number,
  promise,
  threat,
];
