import type { Reference } from '../retext/references.ts';
import { nominalAntecedent } from './nominal-antecedents.ts';
import { personInReach } from './person-in-reach.ts';
import { genderOf, REACH, type Antecedent, type Choice, type SaidSoFar } from './said-so-far.ts';

/** What a reference goes back to, where anything fits. */
export function antecedentOf(reference: Reference, said: SaidSoFar): Choice | undefined {
  if (reference.form === 'nominal') return nominalAntecedent(reference, said);
  return reference.gender === 'n' ? bodyAntecedent(said) : pronounAntecedent(reference.gender, reference.subject, said);
}

/** “Mayor Anna Berg met Olaf Lind. *She* said …” → Berg. */
function pronounAntecedent(gender: 'm' | 'f', subject: boolean, said: SaidSoFar): Choice | undefined {
  const choice = personInReach(gender, subject, said);
  if (choice !== undefined && genderOf(choice.id, said) === 'n') said.learned.set(choice.id, gender);
  return choice;
}

/** “The Harbor Workers Union rejected the offer. … *it* said” → the union: the nearest body, subjects first. */
function bodyAntecedent({ recent, sentence }: SaidSoFar): Choice | undefined {
  let best: Antecedent | undefined;
  let bestScore = -Infinity;
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const candidate = recent[at];
    if (candidate === undefined || sentence - candidate.sentence > REACH) break;
    if (candidate.type !== 'organization') continue;
    const score = -2 * (sentence - candidate.sentence) + (candidate.first ? 2 : 0) - (candidate.quoted ? 4 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = candidate;
    }
  }
  return best === undefined ? undefined : { id: best.id, type: best.type, rule: 'entity-pronoun' };
}
