import type { EntityType } from '../../article/analysis-model.ts';
import { nameClasses } from '../lexicon/name-classes.ts';
import { nominalHeads } from '../lexicon/nominal-heads.ts';
import type { Steps } from '../../article/steps.ts';
import type { NameFound } from './entity-names.ts';

/** How far an apposition is read. */
const WINDOW = 70;
/** Behind the name: “Maartens, the ministry’s *spokeswoman*,”, “Ashwater, the *company* that …”. */
const BEHIND =
  /^,(?: \d{1,3},)? (?:the|a|an|its|his|her|their) ((?:[\p{Ll}\p{Lu}\d’'-]+ ){0,4}?[\p{Ll}\p{Lu}’'-]+)(?=[,.;]| (?:that|who|which|of|for|in|at|from|with|whose)\b)/u;
/** Before the name: “the *firm* Hedley Fencing”, “the *village* of Tarnby”, “the operator, Celtel,”. */
const BEFORE = /\b(?:the|a|an|whose|its|his|her|their) (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]+)(?: of|,)? $/u;

/**
 * Names that an apposition beside one of them says the kind of, corrected wherever they stand: “Maartens” is a person
 * throughout when once she is “Maartens, the ministry’s spokeswoman,”. A ship
 * or a drug is no name here. Names of the lists are left alone.
 */
export function* appositionSteps(text: string, names: readonly NameFound[]): Steps<NameFound[]> {
  const said = new Map<string, EntityType | 'thing' | undefined>();
  for (const [index, name] of names.entries()) {
    if (index % AT_ONCE === 0) yield;
    if (isCertain(name)) continue;
    const type = isThing(text, name) ? 'thing' : (kindBehind(text, name) ?? kindBefore(text, name));
    if (type === undefined) continue;
    said.set(name.text, !said.has(name.text) || said.get(name.text) === type ? type : undefined);
  }
  if (said.size === 0) return [...names];
  const typed: NameFound[] = [];
  for (const [index, name] of names.entries()) {
    if (index % AT_ONCE === 0) yield;
    const kind = said.get(name.text);
    const type = kind === undefined || isCertain(name) ? undefined : kind;
    if (type === 'thing') continue;
    typed.push(type === undefined || type === name.type ? name : { ...name, type });
  }
  return typed;
}

/** Names read before others get a turn. */
const AT_ONCE = 500;

const KINDS_OF_THINGS =
  'ferry|ship|boat|yacht|trawler|tanker|vessel|freighter|liner|submarine|frigate|tug|aircraft|drug|novel|film|album|song|typhoon|hurricane|cyclone|storm|software|app|horse|dog|cat';
/** “the *ferry* Grayline”: neither somebody nor a body nor a place. */
const THING = new RegExp(`\\b[Tt]he (?:[\\p{Ll}-]+ ){0,2}(?:${KINDS_OF_THINGS}) $`, 'u');
/** “Grayline, a *ferry* built in 1988,”; not “Berg, a film director,”. */
const THING_BEHIND = new RegExp(
  `^, (?:a|an|the) (?:[\\p{Ll}\\d-]+ ){0,3}?(?:${KINDS_OF_THINGS})(?=[,.;]| (?:that|which|built|carrying|owned|operated|registered)\\b)`,
  'u',
);
/** What stands before the name of a ship and belongs to it: *MV* Grayline. */
const SHIP = /^(?:MV|M\/V|MS|SS|HMS|USS|RMS|MT|FV) /;

function isThing(text: string, { start, end, text: name }: NameFound): boolean {
  if (SHIP.test(name)) return true;
  return THING.test(text.slice(Math.max(0, start - WINDOW), start)) || THING_BEHIND.test(text.slice(end, end + WINDOW));
}

/** Whether the lists know the name, or a given name makes it somebody's. */
function isCertain({ text, words, type }: NameFound): boolean {
  const { phrases, given } = nameClasses();
  return phrases.has(text) || (type === 'person' && words.length > 1 && given.has(words[0] ?? ''));
}

function kindBehind(text: string, { end }: NameFound): EntityType | undefined {
  const match = BEHIND.exec(text.slice(end, end + WINDOW));
  return match === null ? undefined : kindOf(match[1]?.split(' ').at(-1));
}

function kindBefore(text: string, { start }: NameFound): EntityType | undefined {
  const match = BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start));
  const kind = match === null ? undefined : kindOf(match[1]);
  // “the son of Berg”, “the firm, Berg said”: only what a thing is called by follows so.
  if (kind === 'person' || match === null) return undefined;
  if (match[0].endsWith(' of ')) return kind === 'location' ? kind : undefined;
  return kind;
}

function kindOf(head: string | undefined): EntityType | undefined {
  const kind = nominalHeads().get((head ?? '').toLowerCase());
  if (kind === undefined) return undefined;
  return kind === 'o' ? 'organization' : kind === 'l' ? 'location' : 'person';
}
