import { CLUSTER_FAMILIES, WORD_CLUSTERS } from './word-clusters.ts';

/** Groups of words of like use, learned from raw text: numbers without names, stable for one version of the list. */
export interface WordGroups {
  /** Narrow group (given names of one language, carmakers, ministries …). */
  readonly cluster: number;
  /** Wide group that the narrow one belongs to. */
  readonly family: number;
}

/** More distinct words than an article of 1 MB holds; beyond it the memory starts afresh. */
const REMEMBERED = 50_000;

let blocks: readonly string[] | undefined;
let families: readonly number[] = [];
const known = new Map<string, WordGroups | undefined>();

/**
 * Groups of a word in lower case, where it is among the commonest. The list is never unpacked as a whole: its lines are
 * found by bisection and read when asked for, so that loading costs next to nothing.
 */
export function groupsOf(word: string): WordGroups | undefined {
  if (known.has(word)) return known.get(word);
  if (known.size > REMEMBERED) known.clear();
  const groups = lookUp(word);
  known.set(word, groups);
  return groups;
}

function lookUp(word: string): WordGroups | undefined {
  if (blocks === undefined) {
    blocks = WORD_CLUSTERS.trim().split('\n');
    families = Array.from({ length: CLUSTER_FAMILIES.length / 2 }, (_, at) => numberAt(CLUSTER_FAMILIES, 2 * at));
  }
  let low = 0;
  let high = blocks.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (headOf(blocks[middle] ?? '') <= word) low = middle;
    else high = middle;
  }
  return findIn(blocks[low] ?? '', word);
}

function headOf(block: string): string {
  let end = 1;
  while (end < block.length && !isDigit(block.charCodeAt(end))) end += 1;
  return block.slice(1, end);
}

function findIn(block: string, word: string): WordGroups | undefined {
  let entry = '';
  for (let at = 0; at < block.length;) {
    const shared = block.charCodeAt(at) - 97;
    let end = at + 1;
    while (end < block.length && !isDigit(block.charCodeAt(end))) end += 1;
    entry = entry.slice(0, shared) + block.slice(at + 1, end);
    if (entry === word) {
      const cluster = numberAt(block, end);
      return { cluster, family: families[cluster] ?? 0 };
    }
    if (entry > word) return undefined;
    at = end + 2;
  }
  return undefined;
}

/** A–Z and 0–9, the digits of base 36; words and shared lengths are lower case. */
function isDigit(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

function numberAt(text: string, at: number): number {
  return 36 * digit(text.charCodeAt(at)) + digit(text.charCodeAt(at + 1));
}

function digit(unit: number): number {
  return unit >= 65 ? unit - 65 : unit - 48 + 26;
}
