import { attributionWeights } from '../lexicon/attribution-weights.ts';
import { runToEnd, type Steps } from '../../article/steps.ts';
import type { Candidate } from './attribution/candidates.ts';
import { choose, withPrevious, type Choice } from './attribution/choose.ts';
import type { PlacedQuoted } from './attribution/places.ts';
import type { Weights } from './attribution/weigh.ts';
import { isScare } from './scare.ts';

/** Stretches that are one quotation, and what was decided for it. */
export interface Group {
  readonly places: PlacedQuoted[];
  choice: Choice;
  readonly scare: boolean;
}

/** What training watches and changes. */
export interface Study {
  readonly weights: Weights;
  /** Told of each stretch for which a speaker was chosen, with all who might have been. */
  readonly seen: (place: PlacedQuoted, candidates: readonly Candidate[], choice: Choice) => void;
}

/**
 * Joins quoted stretches into quotations and decides who says each, left to right: the speaker of the one before is a
 * sign for the next.
 */
export function groupPlaces(
  text: string,
  places: readonly PlacedQuoted[],
  offers: (place: PlacedQuoted) => readonly Candidate[],
  speakerOf: (candidate: Candidate) => string | undefined,
  study?: Study,
): Group[] {
  return runToEnd(placeGroupSteps(text, places, offers, speakerOf, study));
}

/** Stretches read before others get a turn. */
const AT_ONCE = 100;

/** `groupPlaces` in steps. */
export function* placeGroupSteps(
  text: string,
  places: readonly PlacedQuoted[],
  offers: (place: PlacedQuoted) => readonly Candidate[],
  speakerOf: (candidate: Candidate) => string | undefined,
  study?: Study,
): Steps<Group[]> {
  const groups: Group[] = [];
  const weights = study?.weights ?? attributionWeights;
  let group: Group | undefined;
  const isDoubleUsual = usesDouble(places);
  for (const [index, place] of places.entries()) {
    if (index % AT_ONCE === 0) yield;
    const candidates = offers(place);
    if (group !== undefined && isContinued(group, place)) {
      const own = ownSpeaker(candidates);
      if (own === undefined) {
        group.places.push(place);
        continue;
      }
      if (group.choice.candidate === undefined) {
        // The speaker is named only where the last paragraph closes.
        group.places.push(place);
        group.choice = { candidate: own, rule: own.rule, doubtful: false, margin: Infinity };
        continue;
      }
    }
    const before = group && { ...group, place: group.places.at(-1) ?? place };
    const all = withPrevious(candidates, place, before, speakerOf);
    const choice = choose(all, weights, speakerOf);
    study?.seen(place, all, choice);
    const scare = isScare(text, place, choice, isDoubleUsual);
    if (group !== undefined && !scare && joins(group, place, choice)) {
      group.places.push(place);
      continue;
    }
    group = { places: [place], choice, scare };
    groups.push(group);
  }
  return groups;
}

/** Whether more stretches stand in double marks or guillemets than in single ones. */
export function usesDouble(places: readonly PlacedQuoted[]): boolean {
  return 2 * places.filter(({ quoted }) => quoted.marks !== 'single').length > places.length;
}

/** A paragraph that ended without a closing mark goes on in the next. */
function isContinued(group: Group, place: PlacedQuoted): boolean {
  return group.places.at(-1)?.quoted.continues === true && place.stretch.tokensBefore === 0;
}

/** Somebody whom the paragraph itself names beyond doubt: a label inside the marks, or a cue right behind them. */
function ownSpeaker(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(({ rule, signs }) => rule === 'label' || (signs['after-adjacent'] ?? 0) > 0);
}

/** “We will,” she said, “go.” “Now.” One quotation: the cue stands between, or nothing does. */
function joins(group: Group, place: PlacedQuoted, choice: Choice): boolean {
  const last = group.places.at(-1);
  if (last === undefined || group.scare) return false;
  const link = group.choice.candidate?.link;
  if (last.sentence === place.sentence) {
    if (link === undefined) return false;
    if (choice.candidate?.link === link && last.isFragment && place.isFragment) return true;
    const between = link.at >= last.stretch.tokensBefore && link.at < place.stretch.tokensBefore;
    return between && !last.isFragment && choice.candidate?.link === link;
  }
  if (last.isFragment || place.paragraph !== last.paragraph) return false;
  return (
    choice.rule === 'continued' && place.stretch.tokensBefore === 0 && place.sentenceIndex === last.sentenceIndex + 1
  );
}
