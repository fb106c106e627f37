import type { EntityType } from '../../article/analysis-model.ts';
import { nameClasses } from '../lexicon/name-classes.ts';
import { SIGNS } from '../retext/name-signs.ts';
import type { ScoredRun, ScoredToken } from '../retext/names.ts';

/** A name as read in its run: tokens `from` to before `to`. */
export interface LabeledName {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

/** One run with what was read in it. */
export interface LabeledRun {
  readonly run: ScoredRun;
  readonly names: readonly LabeledName[];
}

/** Courtesy titles and ranks, which belong to no name; *Prince* and *King* may be one. */
const COURTESY =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Col|Gen|Capt|Sgt|Maj|Adm|Rev|Hon|Judge|Justice|President|Senator|Governor|Minister|Mayor|Professor|Detective|Sir|Dame)\.?$/;
/** Short names of countries that are never words of another kind when written so. */
const ALWAYS_PLACES = /^(?:US|U\.S|U\.S\.|UK|U\.K\.|USA|U\.S\.A\.|UAE|U\.A\.E\.)$/;

/**
 * Makes the readings of one article agree: a word that is a name of one type nearly everywhere is one elsewhere too
 * (“between Berg and Lind”), and fixed habits hold: no courtesy titles in names, *US* is a place, “Tarnby and Denmark”
 * is two places.
 */
export function agreeOnNames(runs: readonly LabeledRun[]): LabeledRun[] {
  const habits = runs.map(({ run, names }) => ({ run, names: names.flatMap((name) => byHabit(run, name)) }));
  const votes = votesOf(habits);
  return habits.map(({ run, names }) => ({
    run,
    names: addKnown(
      run,
      names.map((name) => elected(run, name, votes)),
      votes,
    ),
  }));
}

function byHabit(run: ScoredRun, name: LabeledName): LabeledName[] {
  let { from } = name;
  while (name.type === 'person' && from < name.to - 1 && COURTESY.test(run.tokens[from]?.text ?? '')) from += 1;
  if (name.type !== 'person') {
    const and = run.tokens.findIndex((token, at) => at > from && at < name.to - 1 && token.text === 'and');
    if (and > 0) {
      const left = { from, to: and, type: 'location' } as const;
      const right = { from: and + 1, to: name.to, type: 'location' } as const;
      // “Bosnia and Herzegovina” is one, “Tarnby and Denmark” two.
      if (isPlace(textOf(run, left)) && isPlace(textOf(run, right)) && !isPlace(textOf(run, name)))
        return [left, right];
    }
  }
  return [{ ...name, from }];
}

function isPlace(text: string): boolean {
  const kind = nameClasses().phrases.get(text);
  return kind !== undefined && kind !== 'organization';
}

function textOf(run: ScoredRun, name: LabeledName): string {
  return run.tokens
    .slice(name.from, name.to)
    .map((token) => token.text)
    .join(' ');
}

/** How often a text was read as each type, and whether it is the last word of some person's full name. */
interface Votes {
  readonly types: Map<EntityType, number>;
  surname: boolean;
  /** Last word of some organization's longer name: *Post* of “Tarnby Post”. */
  ending: boolean;
  /** First word of some organization's name that goes on with *of*: *Church* of “Church of the Tide”. */
  beginning: boolean;
}

function votesOf(runs: readonly LabeledRun[]): Map<string, Votes> {
  const all = new Map<string, Votes>();
  const at = (text: string): Votes => {
    let votes = all.get(text);
    if (votes === undefined)
      all.set(text, (votes = { types: new Map(), surname: false, ending: false, beginning: false }));
    return votes;
  };
  for (const { run, names } of runs) {
    for (const name of names) {
      const { types } = at(textOf(run, name));
      types.set(name.type, (types.get(name.type) ?? 0) + 1);
      if (name.type === 'person' && name.to - name.from > 1) at(run.tokens[name.to - 1]?.text ?? '').surname = true;
      if (name.type === 'organization' && name.to - name.from > 1)
        at(run.tokens[name.to - 1]?.text ?? '').ending = true;
      if (name.type === 'organization' && run.tokens[name.from + 1]?.text === 'of') {
        at(run.tokens[name.from]?.text ?? '').beginning = true;
      }
    }
  }
  return all;
}

/** The type that most readings of the text have; a surname of somebody named in full is a person unless it is a place. */
function elected(run: ScoredRun, name: LabeledName, votes: ReadonlyMap<string, Votes>): LabeledName {
  const text = textOf(run, name);
  const own = votes.get(text);
  if (own === undefined) return name;
  const count = (type: EntityType): number => own.types.get(type) ?? 0;
  if (
    own.surname &&
    name.to - name.from === 1 &&
    name.type !== 'person' &&
    (!nameClasses().phrases.has(text) || count('person') > count(name.type))
  ) {
    return { ...name, type: 'person' };
  }
  // A national team is its country here, and “Israel” more often the country than somebody's given name.
  const isCountry = nameClasses().phrases.get(text) === 'country' && !own.surname;
  if (isCountry && (name.type === 'organization' || count('person') <= count('location')))
    return { ...name, type: 'location' };
  let best = name.type;
  for (const [type, number] of own.types) if (number > 2 * count(best)) best = type;
  return best === name.type ? name : { ...name, type: best };
}

/** Names of one word that were overlooked here, though they are names elsewhere in the article. */
function addKnown(run: ScoredRun, names: readonly LabeledName[], votes: ReadonlyMap<string, Votes>): LabeledName[] {
  const taken = new Set<number>();
  for (const name of names) for (let at = name.from; at < name.to; at += 1) taken.add(at);
  const added: LabeledName[] = [];
  run.tokens.forEach((token, at) => {
    if (taken.has(at)) return;
    const type = ALWAYS_PLACES.test(token.text)
      ? 'location'
      : knownType(token, run.tokens[at - 1], votes.get(token.text));
    const beside = run.tokens[at + 1];
    // “Berg Prize” is something else than Berg.
    if (
      type === undefined ||
      (type !== 'location' && beside !== undefined && !taken.has(at + 1) && /^\p{Lu}/u.test(beside.text))
    )
      return;
    added.push({ from: at, to: at + 1, type });
  });
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.from - b.from);
}

function knownType(
  token: ScoredToken,
  before: ScoredToken | undefined,
  votes: Votes | undefined,
): EntityType | undefined {
  if (votes === undefined || !/^\p{Lu}/u.test(token.text)) return undefined;
  // “The Post said”
  const afterThe = before === undefined ? (token.signs & SIGNS.afterThe) !== 0 : before.text === 'The';
  if ((votes.ending || votes.beginning) && afterThe) return 'organization';
  let total = 0;
  let best: EntityType | undefined;
  let most = 0;
  for (const [type, count] of votes.types) {
    total += count;
    if (count > most) {
      most = count;
      best = type;
    }
  }
  if (votes.surname && (best === undefined || best === 'person')) return 'person';
  return total >= 2 ? best : undefined;
}
