import type { Frequency } from './frequency.ts';
import { likeness } from './likeness.ts';
import type { Pattern } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** What words in between cost, in bits: for there being some, and for each. Matches that lie together are worth more than ones strewn about. */
const OPEN = 2.5;
const BETWEEN = 0.75;
const MARK_BETWEEN = 0.2;
/** At an edge of the quote they cost less: what was put in there stands outside. */
const AT_EDGE = 0.6;

/** How the best of a cell came to be: the pattern's word is missing, words of the text are in between, or the two match. */
const MISSING = 0;
const INSERTED = 1;
const MATCHED = 2;
/** Set where the words in between began further left. */
const GOES_ON = 4;

let moves = new Uint8Array(1 << 14);
let above = new Float64Array(512);
let row = new Float64Array(512);

/**
 * Lays a pattern along a stretch of text: for each word of the pattern the word of the text that it became, -1 where it
 * is gone. Words keep their order; a word changed in some letters is still matched. What is best is the weight of what
 * matches, less a cost for words in between; before the first match and behind the last these cost nothing.
 *
 * Smith and Waterman's alignment with Gotoh's gaps, words as letters; time is the product of the two lengths.
 */
export function align(
  { forms: pattern, first, last }: Pattern,
  { forms: text }: Words,
  from: number,
  to: number,
  { weights, isWord, letters }: Frequency,
  vocabulary: Vocabulary,
): Int32Array {
  const m = pattern.length;
  const width = to - from + 1;
  if (moves.length < (m + 1) * width) moves = new Uint8Array((m + 1) * width * 2);
  if (above.length < width) {
    above = new Float64Array(width * 2);
    row = new Float64Array(width * 2);
  }
  above.fill(0, 0, width);
  for (let i = 1; i <= m; i++) {
    const form = pattern[i - 1] ?? 0;
    const weight = weights[form] ?? 0;
    const bits = letters[form] ?? 0;
    const scale = i === m ? 0 : i === first || i === last ? AT_EDGE : 1;
    const open = scale * OPEN;
    const cost = scale * BETWEEN;
    const markCost = scale * MARK_BETWEEN;
    const base = i * width;
    let left = 0;
    let inserted = -Infinity;
    row[0] = 0;
    for (let j = 1; j < width; j++) {
      const other = text[from + j - 1] ?? 0;
      let best = above[j] ?? 0;
      let move = MISSING;
      let match = 0;
      if (form === other) match = weight;
      else if (bits !== 0 && isNear(bits, letters[other] ?? 0)) {
        match = weight * likeness(vocabulary.word(form), vocabulary.word(other));
      }
      const matched = (above[j - 1] ?? 0) + match;
      // Where either will do, a word belongs to the quote rather than to its suffix.
      if (match > 0 && (i > last ? matched > best : matched >= best)) {
        best = matched;
        move = MATCHED;
      }
      const each = isWord[other] === 1 ? cost : markCost;
      const opened = left - open - each;
      const goesOn = inserted - each;
      inserted = Math.max(opened, goesOn);
      if (inserted > best) {
        best = inserted;
        move = INSERTED;
      }
      if (goesOn > opened) move |= GOES_ON;
      row[j] = best;
      left = best;
      moves[base + j] = move;
    }
    [above, row] = [row, above];
  }
  return traceBack(m, width, from);
}

/** Whether the letters of two words differ by few. */
function isNear(a: number, b: number): boolean {
  if (b === 0) return false;
  let differ = a ^ b;
  let count = 0;
  while (differ !== 0 && count < 5) {
    differ &= differ - 1;
    count++;
  }
  return count < 5;
}

function traceBack(m: number, width: number, from: number): Int32Array {
  const matches = new Int32Array(m).fill(-1);
  let i = m;
  let j = width - 1;
  let inside = false;
  while (i > 0 && j > 0) {
    const move = moves[i * width + j] ?? MISSING;
    if (inside || (move & ~GOES_ON) === INSERTED) {
      inside = (move & GOES_ON) !== 0;
      j--;
    } else if ((move & ~GOES_ON) === MATCHED) {
      matches[i - 1] = from + j - 1;
      i--;
      j--;
    } else i--;
  }
  return matches;
}
