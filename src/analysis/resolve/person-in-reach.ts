import type { Gender } from '../lexicon/name-classes.ts';
import { genderOf, REACH, type Antecedent, type Choice, type SaidSoFar } from './said-so-far.ts';

/** The person most likely spoken of: near, subject of a sentence, outside quotations, of the right gender. */
export function personInReach(
  gender: Gender,
  subject: boolean,
  said: SaidSoFar,
  mayBe: (candidate: Antecedent) => boolean = () => true,
): Choice | undefined {
  const { recent, sentence } = said;
  let best: Antecedent | undefined;
  let bestScore = -Infinity;
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const candidate = recent[at];
    if (candidate === undefined || sentence - candidate.sentence > REACH) break;
    if (candidate.type !== 'person' || !mayBe(candidate)) continue;
    const own = genderOf(candidate.id, said);
    if (gender !== 'n' && own !== 'n' && own !== gender) continue;
    let score = -2 * (sentence - candidate.sentence) - 0.1 * (recent.length - 1 - at);
    if (candidate.first) score += subject || candidate.sentence === sentence ? 2 : 1;
    if (candidate.possessive) score -= 1;
    if (candidate.quoted) score -= 4;
    if (gender !== 'n' && own === gender) score += 1;
    if (score > bestScore) {
      bestScore = score;
      best = candidate;
    }
  }
  return best === undefined ? undefined : { id: best.id, type: 'person', rule: 'entity-pronoun' };
}
