import { candidatesOf } from '../../src/analysis/resolve/attribution/candidates.ts';
import type { Choice } from '../../src/analysis/resolve/attribution/choose.ts';
import type { PlacedQuoted } from '../../src/analysis/resolve/attribution/places.ts';
import type { Weights } from '../../src/analysis/resolve/attribution/weigh.ts';
import { groupPlaces, usesDouble } from '../../src/analysis/resolve/quotation-groups.ts';
import { scareSigns } from '../../src/analysis/resolve/scare-signs.ts';
import { sharedUnits } from '../../bench/accuracy/pair-spans.ts';
import type { Decision } from './log-linear.ts';
import type { ReadArticle } from './read-article.ts';
import { goldOf } from './speaker-decisions.ts';

/** Whether the marks of a stretch quote somebody. */
export interface ScareDecision extends Decision {
  readonly isScare: boolean;
  readonly place: PlacedQuoted;
  readonly choice: Choice;
}

/**
 * One decision for each stretch whose speaker was chosen: scare where the gold has no quotation in its marks. A stretch
 * that the gold cuts otherwise, or leaves open, is left out.
 */
export function scareDecisions(article: ReadArticle, weights: Weights): ScareDecision[] {
  const decisions: ScareDecision[] = [];
  const { text, quotations = [], ignore } = article.gold;
  const isDoubleUsual = usesDouble(article.places);
  groupPlaces(text, article.places, candidatesOf, article.speakerOf, {
    weights,
    seen: (place, _candidates, choice) => {
      const gold = goldOf(article, place);
      if (gold?.optional === true) return;
      const isCutOtherwise =
        sharedUnits([place.quoted], [...quotations.flatMap(({ quoted }) => quoted), ...ignore]) > 0;
      if (gold === undefined && isCutOtherwise) return;
      const isScare = gold === undefined;
      decisions.push({
        isScare,
        place,
        choice,
        options: [
          { signs: scareSigns(text, place, choice, isDoubleUsual), isRight: isScare },
          { signs: {}, isRight: !isScare },
        ],
      });
    },
  });
  return decisions;
}
