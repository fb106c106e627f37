import type { Difference } from './comparison-model.ts';
import { MODALS, NEGATIONS } from './lexicon/modals.ts';
import { isContent, isNumber, type Word } from './words.ts';

/** What stands around words that differ. */
interface Edges {
  /** Before the first or behind the last word that both have. */
  readonly isAtEdge: boolean;
  /** The wording shows by … that words are left out here. */
  readonly isElided: boolean;
  /** The wording’s marks end and begin again here: it quotes two stretches. */
  readonly opensPart: boolean;
}

type Change = Pick<Difference, 'kind' | 'marked'>;

/** A change of a negation or modal is one of few words; in longer stretches the words have changed. */
const FEW = 4;

/** What became of words of the reference (`there`) in a wording that has others (`here`) or none. Heaviest first. */
export function changeKind(there: readonly Word[], here: readonly Word[], edges: Edges): Change[] {
  const isElided: Change[] = edges.isElided ? [{ kind: 'ellipsis', marked: true }] : [];
  if (here.length === 0) {
    if (edges.isElided) return isElided;
    if (edges.isAtEdge || edges.opensPart) return [{ kind: 'cut-at-edge', marked: false }];
    return [{ kind: turns(there, []) ? 'negation' : 'cut-inside', marked: false }];
  }
  if (here.every((word) => word.isBracketed)) return [{ kind: 'brackets', marked: true }, ...isElided];
  if (there.length === 0) {
    return [{ kind: !edges.isAtEdge && turns([], here) ? 'negation' : 'words-added', marked: false }, ...isElided];
  }
  return [{ kind: changed(there, here), marked: false }, ...isElided];
}

function changed(there: readonly Word[], here: readonly Word[]): Difference['kind'] {
  const numbers = [there, here].map((words) => words.filter(isNumber).map(({ form }) => form));
  if (numbers.every(({ length }) => length > 0) && numbers[0]?.join() !== numbers[1]?.join()) return 'number';
  if (turns(there, here)) return 'negation';
  const modals = [there, here].map((words) => words.find(({ form }) => MODALS.has(form))?.form);
  const isOfFew = [there, here].every((words) => words.filter(isContent).length <= 1 && words.length <= FEW);
  if (isOfFew && modals[0] !== undefined && modals[1] !== undefined && modals[0] !== modals[1]) return 'modal';
  return 'words-changed';
}

/** Whether one side says no where the other says yes, in few words. */
function turns(there: readonly Word[], here: readonly Word[]): boolean {
  const [one, other] = [there, here].map((words) => words.filter(({ form }) => NEGATIONS.has(form)).length);
  return one !== other && Math.max(there.length, here.length) <= FEW;
}
