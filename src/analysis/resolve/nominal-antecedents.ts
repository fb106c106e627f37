import type { EntityType } from '../../article/analysis-model.ts';
import { nameClasses } from '../lexicon/name-classes.ts';
import type { Reference } from '../retext/references.ts';
import type { Roles } from './coreference-roles.ts';
import { personInReach } from './person-in-reach.ts';
import { genderOf, type Choice, type SaidSoFar } from './said-so-far.ts';

type Nominal = Reference & { readonly form: 'nominal' };

/** “Mayor Anna Berg … *the mayor*”, “Dellmar Airlines … *the airline*”: what a nominal goes back to. */
export function nominalAntecedent(reference: Nominal, said: SaidSoFar): Choice | undefined {
  // “a mayor” is somebody new.
  if (!reference.definite) return undefined;
  const type = kindOf(reference);
  if (type === 'location') return placeAntecedent(reference, said);
  const best = holderBefore(reference, type, said);
  if (best !== undefined && best.fit > 0) return { id: best.id, type, rule: 'entity-role' };
  // “the *prime* minister” is not the finance minister last spoken of, but whom the article calls so elsewhere.
  const fitting = holderThatFits(reference, type, said);
  if (fitting !== undefined) return { id: fitting, type, rule: 'entity-role' };
  if (best !== undefined) return isOffice(reference) ? undefined : { id: best.id, type, rule: 'entity-role' };
  return onlyHolder(reference, type, said) ?? protagonist(reference, type, said) ?? variation(reference, type, said);
}

/** Type of what a nominal stands for. */
export function kindOf(reference: Nominal): EntityType {
  return reference.kind === 'o' ? 'organization' : reference.kind === 'l' ? 'location' : 'person';
}

/** Words that tell one office from another: the *prime* minister, the *finance* minister. */
const OFFICE =
  /^(?:prime|foreign|interior|home|finance|defen[cs]e|justice|health|education|transport|trade|business|labou?r|energy|environment|culture|agriculture|press|general|opposition|union|party|state|attorney)$/i;

function isOffice({ modifiers }: Nominal): boolean {
  return modifiers.some((word) => OFFICE.test(word));
}

/** How well what describes somebody agrees with the words before a head: 2 shared, 1 nothing known, 0 something else. */
function fitOf(reference: Nominal, own: Roles): number {
  const modifiers = reference.modifiers.map((word) => word.toLowerCase());
  if (modifiers.length === 0) return 1;
  if (modifiers.some((word) => own.described.has(word) || own.details.has(word))) return 2;
  return isOffice(reference) && [...own.described, ...own.details].some((word) => OFFICE.test(word)) ? 0 : 1;
}

/** The one nearest before the reference that has the role, best fitting first. */
function holderBefore(
  reference: Nominal,
  type: EntityType,
  { recent, roles }: SaidSoFar,
): { readonly id: string; readonly fit: number } | undefined {
  let best: { readonly id: string; readonly fit: number } | undefined;
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const candidate = recent[at];
    if (candidate?.type !== type) continue;
    const own = roles.get(candidate.id);
    if (own === undefined || !own.heads.has(reference.head)) continue;
    if (contradicts(reference.modifiers, own.described)) continue;
    const fit = fitOf(reference, own);
    if (best === undefined || fit > best.fit) best = { id: candidate.id, fit };
    if (fit === 2) break;
  }
  return best;
}

/** The only one whom the article calls just so, wherever it does. */
function holderThatFits(reference: Nominal, type: EntityType, { roles, holders }: SaidSoFar): string | undefined {
  if (reference.modifiers.length === 0) return undefined;
  const all = holders.get(reference.head) ?? [];
  if (all.length > MOST_HOLDERS) return undefined;
  const fitting = all.filter((id) => {
    const own = roles.get(id);
    return own !== undefined && id.startsWith(type) && fitOf(reference, own) === 2;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * “*The captain* had warned them, the court heard. Captain Anna Berg …”: the only one in the article who has this role,
 * wherever the article says so. “*The US president*” may be a president whose country is never said.
 */
function onlyHolder(reference: Nominal, type: EntityType, { roles, holders }: SaidSoFar): Choice | undefined {
  let only: string | undefined;
  const all = holders.get(reference.head) ?? [];
  if (all.length > MOST_HOLDERS) return undefined;
  for (const id of all) {
    if (!id.startsWith(type) || contradicts(reference.modifiers, roles.get(id)?.described ?? NOBODY, true)) continue;
    if (only !== undefined) return undefined;
    only = id;
  }
  return only === undefined ? undefined : { id: only, type, rule: 'entity-only-role' };
}

/** More people of one role, and none of them is the only one. */
const MOST_HOLDERS = 12;
const NOBODY: ReadonlySet<string> = new Set();

/** Kinds of places by what they are called: the lists' classes that fit. */
const PLACE_KINDS: Readonly<Record<string, readonly string[]>> = {
  country: ['country'],
  nation: ['country'],
  kingdom: ['country'],
  republic: ['country'],
  state: ['state'],
  province: ['state'],
  city: ['city'],
  town: ['city'],
  capital: ['city'],
};
/** Sentences back that a nominal for a place may reach over. */
const PLACE_REACH = 2;

/** “Oslo’s council met. *The city* said …”: the nearest place of that kind, an unlisted one for a town or village. */
function placeAntecedent(reference: Nominal, { recent, sentence }: SaidSoFar): Choice | undefined {
  if (reference.modifiers.length > 0) return undefined;
  const fitting = PLACE_KINDS[reference.head] ?? [];
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const candidate = recent[at];
    if (candidate === undefined || sentence - candidate.sentence > PLACE_REACH) return undefined;
    if (candidate.type !== 'location') continue;
    const kind = nameClasses().phrases.get(candidate.text);
    if (kind === undefined ? /^(?:city|town|village|island)$/.test(reference.head) : fitting.includes(kind))
      return { id: candidate.id, type: 'location', rule: 'entity-place' };
  }
  return undefined;
}

/** Roles and kinds of bodies that an article on somebody or something may give without ever joining them to the name. */
const LEADING: Readonly<Record<EntityType, ReadonlySet<string>>> = {
  person: new Set('president premier chancellor minister mayor governor senator leader'.split(' ')),
  organization: new Set('company firm agency group club team bank charity startup carrier manufacturer'.split(' ')),
  location: new Set(),
};

/** An article with more people is about no single one. */
const MOST_PEOPLE = 60;

/**
 * “*The Danish premier* also spoke of …” where the text has only said Berg: she whom it names most, if she has no other
 * role in it, nobody else has this one, and no other without a role is named half as often. Bodies likewise.
 */
function protagonist(reference: Nominal, type: EntityType, { named, roles }: SaidSoFar): Choice | undefined {
  if (!LEADING[type].has(reference.head) || named.size > MOST_PEOPLE) return undefined;
  if (type === 'person' && reference.modifiers.length === 0) return undefined;
  let best: string | undefined;
  let most = 0;
  let second = 0;
  for (const [id, count] of named) {
    const own = roles.get(id);
    if (own === undefined || own.heads.size > 0 || !id.startsWith(type)) continue;
    if (count > most) {
      second = most;
      most = count;
      best = id;
    } else second = Math.max(second, count);
  }
  return best !== undefined && most >= 3 && most > 2 * second
    ? { id: best, type, rule: 'entity-most-named' }
    : undefined;
}

/**
 * “The former mayor”, “the French president” are not those called mayor, or Danish president, before. Whose country
 * was never said contradicts no country where `mayBeUnsaid`.
 */
function contradicts(modifiers: readonly string[], described: ReadonlySet<string>, mayBeUnsaid = false): boolean {
  const { countryOf, fullNames, phrases } = nameClasses();
  const unsaid = mayBeUnsaid && described.size === 0;
  return modifiers.some((word) => {
    if (/^(?:former|ex|late|new|next|other|first|second|deputy|vice)$/i.test(word))
      return word !== 'new' && !described.has(word.toLowerCase());
    const country = countryOf.get(word) ?? fullNames.get(word) ?? (phrases.get(word) === 'country' ? word : undefined);
    return country !== undefined && !unsaid && ![...described].some((other) => other === country.toLowerCase());
  });
}

/** Heads of speakers whom news leaves unnamed: “the official said”. */
const NOBODY_NAMED = new Set(
  `official spokesman spokeswoman spokesperson expert analyst witness source reporter correspondent critic resident
  person victim suspect representative worker member opponent counterpart`.split(/\s+/),
);
/** Offices, which one does not hold because one was just spoken of. */
const OFFICES = new Set(
  `president president-elect premier chancellor minister secretary ambassador senator representative governor mayor
  deputy speaker judge justice attorney prosecutor sheriff commissioner bishop archbishop chairman chairwoman chair
  chairperson king queen prince princess pope congressman congresswoman councilman councilwoman mp chief director
  executive leader boss`.split(/\s+/),
);

/**
 * “Danny Brophy was dropped on Wednesday. ‘No,’ *the striker* said”: news varies how it calls whom it speaks of. Where
 * nobody has the role, and no unnamed “a striker” stands before, who speaks is the person spoken of last.
 */
function variation(reference: Nominal, type: EntityType, said: SaidSoFar): Choice | undefined {
  if (type !== 'person' || !reference.definite || !reference.speaks) return undefined;
  const { head, kind } = reference;
  if (NOBODY_NAMED.has(head) || said.introduced.has(head)) return undefined;
  const known = said.varied.get(head);
  if (known !== undefined) return { id: known, type, rule: 'entity-variation' };
  const gender = kind === 'm' || kind === 'f' ? kind : 'n';
  const choice = personInReach(
    gender,
    true,
    said,
    ({ id }) => !(OFFICES.has(head) && (said.roles.get(id)?.heads.size ?? 0) > 0),
  );
  if (choice === undefined) return undefined;
  said.varied.set(head, choice.id);
  if (gender !== 'n' && genderOf(choice.id, said) === 'n') said.learned.set(choice.id, gender);
  return { ...choice, rule: 'entity-variation' };
}
