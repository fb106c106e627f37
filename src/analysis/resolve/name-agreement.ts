import type { EntityType } from '../../article/analysis-model.ts';
import { nameClasses } from '../lexicon/name-classes.ts';
import { SIGNS } from '../retext/name-signs.ts';
import type { ScoredRun, ScoredToken } from '../retext/names.ts';
import type { Steps } from '../../article/steps.ts';
import { nameHabits, ownerAndOwned, textOf } from './name-habits.ts';

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

/** Short names of countries that are never words of another kind when written so. */
const ALWAYS_PLACES = /^(?:US|U\.S|U\.S\.|UK|U\.K\.|USA|U\.S\.A\.|UAE|U\.A\.E\.)$/;

/**
 * Makes the readings of one article agree: a word that is a name of one type nearly everywhere is one elsewhere too
 * (“between Berg and Lind”), and fixed habits hold: no courtesy titles in names, *US* is a place, “Tarnby and Denmark”
 * is two places.
 */
export function* agreementSteps(runs: readonly LabeledRun[]): Steps<LabeledRun[]> {
  const habits: LabeledRun[] = [];
  for (const { run, names } of runs) {
    habits.push({ run, names: habitsOnce(run, names) });
    if (habits.length % AT_ONCE === 0) yield;
  }
  const votes = yield* voteSteps(habits);
  const isSurname = (word: string): boolean => votes.get(word)?.surname === true;
  const agreed: LabeledRun[] = [];
  for (const { run, names } of habits) {
    const typed: LabeledName[] = [];
    for (const name of names)
      for (const part of ownerAndOwned(run, name, isSurname)) typed.push(elected(run, part, votes));
    agreed.push({ run, names: addKnown(run, typed, votes) });
    if (agreed.length % AT_ONCE === 0) yield;
  }
  return agreed;
}

/** Runs read before others get a turn. */
const AT_ONCE = 500;

/** Habits by what was read in a run, which is kept while its segment and the evidence stay. */
const known = new WeakMap<readonly LabeledName[], readonly LabeledName[]>();

function habitsOnce(run: ScoredRun, names: readonly LabeledName[]): readonly LabeledName[] {
  let kept = known.get(names);
  if (kept === undefined) known.set(names, (kept = names.flatMap((name) => nameHabits(run, name))));
  return kept;
}

/** How often a text was read as each type, and whether it is the last word of some person's full name. */
interface Votes {
  readonly types: Map<EntityType, number>;
  surname: boolean;
  /** Last word of some organization's longer name: *Post* of “Tarnby Post”. */
  ending: boolean;
  /** First word of some organization's name that goes on with *of*: *Church* of “Church of the Tide”. */
  beginning: boolean;
  /** What a longer name that begins so is: *Orlund* of “Orlund Pharma”. */
  opens?: EntityType;
  /** First letters of some organization's name: *HWU* of Harbor Workers Union. */
  acronym: boolean;
  /** Signs of the word anywhere in the article. */
  signs: number;
}

function* voteSteps(runs: readonly LabeledRun[]): Steps<Map<string, Votes>> {
  const all = new Map<string, Votes>();
  const at = (text: string): Votes => {
    let votes = all.get(text);
    if (votes === undefined)
      all.set(
        text,
        (votes = { types: new Map(), surname: false, ending: false, beginning: false, acronym: false, signs: 0 }),
      );
    return votes;
  };
  for (const [index, { run, names }] of runs.entries()) {
    if (index % AT_ONCE === 0) yield;
    for (const name of names) {
      const { types } = at(unraised(textOf(run, name)));
      types.set(name.type, (types.get(name.type) ?? 0) + 1);
      const first = run.tokens[name.from];
      if (name.to - name.from === 1 && first !== undefined) at(first.text).signs |= first.signs;
      if (name.to - name.from > 1 && name.type !== 'person' && first !== undefined) at(first.text).opens = name.type;
      if (name.type === 'person' && name.to - name.from > 1) at(run.tokens[name.to - 1]?.text ?? '').surname = true;
      if (name.type === 'organization' && name.to - name.from > 1)
        at(run.tokens[name.to - 1]?.text ?? '').ending = true;
      if (name.type === 'organization' && name.to - name.from > 1) {
        const letters = run.tokens.slice(name.from, name.to).map((token) => token.text.charAt(0));
        at(letters.filter((letter) => /\p{Lu}/u.test(letter)).join('')).acronym = true;
      }
      if (name.type === 'organization' && run.tokens[name.from + 1]?.text === 'of') {
        at(run.tokens[name.from]?.text ?? '').beginning = true;
      }
    }
  }
  return all;
}

/** The type that most readings of the text have; a surname of somebody named in full is a person unless it is a place. */
function elected(run: ScoredRun, name: LabeledName, votes: ReadonlyMap<string, Votes>): LabeledName {
  const text = unraised(textOf(run, name));
  const own = votes.get(text);
  if (own === undefined) return name;
  if (own.acronym && !nameClasses().phrases.has(text)) return { ...name, type: 'organization' };
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
  const unlikely = name.type === 'person' && name.to - name.from === 1 ? notSomebody(text, own) : undefined;
  if (unlikely !== undefined) return { ...name, type: unlikely };
  let best = name.type;
  for (const [type, number] of own.types) if (number > count(best)) best = type;
  return best === name.type ? name : { ...name, type: best };
}

/**
 * What a word read as a person is where nothing in the article makes it somebody's: no full name, title or given name,
 * but a longer name that begins so (“Orlund Pharma … *Orlund*”) or a place to be *in*. News introduces people in full.
 */
function notSomebody(text: string, own: Votes): EntityType | undefined {
  if (own.surname || (own.signs & PERSONAL) !== 0 || nameClasses().given.has(text)) return undefined;
  return own.opens ?? ((own.signs & SIGNS.afterIn) !== 0 ? 'location' : undefined);
}

const PERSONAL = SIGNS.afterTitle | SIGNS.afterGivenName | SIGNS.beforeSpeech;

/** With the names of one word that were overlooked here, though they are names elsewhere in the article. `names` are in order. */
function addKnown(
  run: ScoredRun,
  names: readonly LabeledName[],
  votes: ReadonlyMap<string, Votes>,
): readonly LabeledName[] {
  const added: LabeledName[] = [];
  let next = 0;
  run.tokens.forEach((token, at) => {
    while ((names[next]?.to ?? Infinity) <= at) next += 1;
    const following = names[next]?.from ?? Infinity;
    if (following <= at) return;
    const type = ALWAYS_PLACES.test(token.text)
      ? 'location'
      : knownType(token, run.tokens[at - 1], votes.get(token.text) ?? votes.get(unraised(token.text)));
    const beside = run.tokens[at + 1];
    // “Berg Prize” is something else than Berg.
    if (
      type === undefined ||
      (type !== 'location' && beside !== undefined && following !== at + 1 && /^\p{Lu}/u.test(beside.text))
    )
      return;
    added.push({ from: at, to: at + 1, type });
  });
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.from - b.from);
}

/** Words as they stand elsewhere in the article: PORT BERG → Port Berg. A short word of capitals is an acronym. */
function unraised(text: string): string {
  return /^\p{Lu}[\p{Lu} ]{3,}$/u.test(text)
    ? text.replace(/(\p{Lu})(\p{Lu}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
    : text;
}

function knownType(
  token: ScoredToken,
  before: ScoredToken | undefined,
  votes: Votes | undefined,
): EntityType | undefined {
  if (votes === undefined || !/^\p{Lu}/u.test(token.text)) return undefined;
  if (votes.acronym && token.text.length > 2 && !nameClasses().phrases.has(token.text)) return 'organization';
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
