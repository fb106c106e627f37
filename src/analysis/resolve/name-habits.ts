import { nameClasses, type WordClass } from '../lexicon/name-classes.ts';
import { nominalHeads } from '../lexicon/nominal-heads.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import { SIGNS } from '../retext/name-signs.ts';
import type { ScoredRun } from '../retext/names.ts';
import type { LabeledName } from './name-agreement.ts';

/** Courtesy titles and ranks, which belong to no name; *Prince* and *King* may be one. */
const COURTESY =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Col|Gen|Capt|Sgt|Maj|Adm|Rev|Hon|Judge|Justice|President|Senator|Governor|Minister|Mayor|Professor|Detective|Coun|Councillor|Cllr|Supt|Insp|Sir|Dame)\.?$/;
/** Those of them behind which only somebody's name stands: not *Justice* Department. */
const MISTER = /^(?:Mr|Mrs|Ms|Miss|Dr|Sen|Sens|Rep|Reps|Gov|Sgt|Supt|Coun|Cllr|Sir|Dame)\.?$/;
/** Titles that are no name when they stand alone: “the MP said”. */
const NEVER_ALONE: readonly WordClass[] = ['never', 'title'];

/**
 * What holds for any name whatever the weights say, as up to two names: no small words at its edges (“Her Dellmar”), no
 * courtesy titles in it, “Tarnby and Denmark” is two places, “Berg’s Coast Party” is Berg and a party, “Zahir Province”
 * is a place.
 */
export function nameHabits(run: ScoredRun, name: LabeledName): LabeledName[] {
  const textAt = (at: number): string => run.tokens[at]?.text ?? '';
  let { from, to } = name;
  while (to > from && SMALL_WORDS.has(textAt(to - 1))) to -= 1;
  while (to > from && SMALL_WORDS.has(textAt(from)) && !keepsArticle(run, { ...name, from, to })) from += 1;
  if (to === from) return [];
  from += peopleBefore(run, { ...name, from, to });
  // “Mr Berg” is somebody, whatever *Berg* is elsewhere.
  const isTitled = name.type === 'person' || MISTER.test(textAt(from));
  while (isTitled && from < to - 1 && COURTESY.test(textAt(from))) from += 1;
  // “Andre Berg III”
  if (isTitled && to - from > 1 && isOf(textAt(to), 'suffix')) to += 1;
  if (to - from === 1 && NEVER_ALONE.some((wordClass) => isOf(textAt(from), wordClass)) && !isGiven(textAt(from)))
    return [];
  const parts = isTitled
    ? [{ from, to, type: 'person' } as const]
    : (twoPlaces(run, { ...name, from, to }) ?? [{ ...name, from, to }]);
  return parts.flatMap((part) => ownerAndOwned(run, part)).map((part) => typedByItsWords(run, part));
}

/** Tokens of “*Members of the* Growers’ Union”, “*Leaders of* Dellmar” at the head of a sentence: people of the body, not its name. */
function peopleBefore(run: ScoredRun, { from, to, type }: LabeledName): number {
  const first = run.tokens[from];
  if (type !== 'organization' || first?.initial !== true || run.tokens[from + 1]?.text !== 'of') return 0;
  if (!/s$/.test(first.text) || nominalHeads().get(first.text.slice(0, -1).toLowerCase()) !== 'p') return 0;
  const behind = run.tokens[from + 2]?.text === 'the' ? 3 : 2;
  return from + behind < to ? behind : 0;
}

/** “The Tarnby Post”, “told The Ledgerline”, “The Hague”; not “The Post said” at the head of a sentence. */
function keepsArticle(run: ScoredRun, name: LabeledName): boolean {
  const first = run.tokens[name.from];
  if (first?.text !== 'The' || name.type === 'person') return false;
  return name.to - name.from > 2 || !first.initial || nameClasses().phrases.has(textOf(run, name));
}

/** “Bosnia and Herzegovina” is one, “Tarnby and Denmark” two. */
function twoPlaces(run: ScoredRun, name: LabeledName): LabeledName[] | undefined {
  const and = run.tokens.findIndex((token, at) => at > name.from && at < name.to - 1 && token.text === 'and');
  if (and < 0) return undefined;
  const left = { from: name.from, to: and, type: 'location' } as const;
  const right = { from: and + 1, to: name.to, type: 'location' } as const;
  const isTwo = isPlace(textOf(run, left)) && isPlace(textOf(run, right)) && !isPlace(textOf(run, name));
  return isTwo ? [left, right] : undefined;
}

/**
 * “Anna Berg’s Coast Party”: what follows a possessive person is another name. Whoever opens with a given name is a
 * person, and so is who `isSurname` of somebody in the article.
 */
export function ownerAndOwned(
  run: ScoredRun,
  name: LabeledName,
  isSurname: (word: string) => boolean = () => false,
): LabeledName[] {
  for (let at = name.from; at < name.to - 1; at += 1) {
    const token = run.tokens[at];
    const owned = run.tokens[at + 1];
    if (token === undefined || owned === undefined || (token.signs & SIGNS.possessive) === 0) continue;
    const isOwner = at > name.from ? isGiven(run.tokens[name.from]?.text ?? '') : isSurname(token.text);
    if (!isOwner) continue;
    const rest: LabeledName = { from: at + 1, to: name.to, type: name.type === 'person' ? 'organization' : name.type };
    return [{ from: name.from, to: at + 1, type: 'person' }, rest];
  }
  return [name];
}

/** “Brandt Line”, “Zahir Province”, “Port Halden”: its last or first word says what it is, where no given name speaks against it. */
function typedByItsWords(run: ScoredRun, name: LabeledName): LabeledName {
  const first = run.tokens[name.from];
  const last = run.tokens[name.to - 1];
  if (name.type !== 'person' || name.to - name.from < 2 || first === undefined || last === undefined) return name;
  if (isGiven(first.text) || (first.signs & SIGNS.afterTitle) !== 0 || /^\p{Lu}\.?$/u.test(first.text)) return name;
  const isPlaceWord = isOf(capitalized(last.text), 'place-ending') || isOf(capitalized(first.text), 'place-beginning');
  // “Sporting Tarnby”, “Radio Orlund”
  if (isOf(last.text, 'organization-ending') || isOf(first.text, 'organization-beginning'))
    return { ...name, type: 'organization' };
  return isPlaceWord && !isOf(first.text, 'title') ? { ...name, type: 'location' } : name;
}

/** PORT → Port. */
function capitalized(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

function isOf(word: string, wordClass: WordClass): boolean {
  return nameClasses().words.get(word)?.includes(wordClass) === true;
}

function isGiven(word: string): boolean {
  return nameClasses().given.has(word);
}

function isPlace(text: string): boolean {
  const kind = nameClasses().phrases.get(text);
  return kind !== undefined && kind !== 'organization';
}

/** The words of a name as the lists have them: parted by blanks. */
export function textOf(run: ScoredRun, name: LabeledName): string {
  // Most names are one word.
  if (name.to - name.from === 1) return run.tokens[name.from]?.text ?? '';
  return run.tokens
    .slice(name.from, name.to)
    .map((token) => token.text)
    .join(' ');
}
