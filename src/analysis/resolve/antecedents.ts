import type { EntityType } from '../../article/analysis-model.ts';
import type { Span } from '../../article/span.ts';
import { nameClasses } from '../lexicon/name-classes.ts';
import type { Reference } from '../retext/references.ts';
import type { Roles } from './coreference-roles.ts';

/** A mention that pronouns and nominals may go back to. */
export interface Antecedent extends Span {
  readonly id: string;
  readonly type: EntityType;
  /** The words as written. */
  readonly text: string;
  readonly quoted: boolean;
  /** First of its sentence: most likely its subject. */
  readonly first: boolean;
  /** Index of its sentence in the article. */
  readonly sentence: number;
}

/** Whom a reference stands for, and the rule that says so. */
export interface Choice {
  readonly id: string;
  readonly type: EntityType;
  readonly rule: string;
}

/** What the article has said up to a reference. */
export interface SaidSoFar {
  /** In text order. */
  readonly recent: readonly Antecedent[];
  readonly sentence: number;
  /** Of everybody in the article, named already or not. */
  readonly roles: ReadonlyMap<string, Roles>;
  readonly named: ReadonlyMap<string, number>;
  /** Who has a role, by its head. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
}

/** Everybody's roles turned about: head → who has it. */
export function holdersOf(roles: ReadonlyMap<string, Roles>): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const [id, { heads }] of roles) {
    for (const head of heads) {
      const known = holders.get(head);
      if (known === undefined) holders.set(head, [id]);
      else known.push(id);
    }
  }
  return holders;
}

/** Sentences back that a pronoun may reach over. */
const REACH = 4;

/** What a reference goes back to, where anything fits. */
export function antecedentOf(reference: Reference, said: SaidSoFar): Choice | undefined {
  if (reference.form === 'nominal') return nominalAntecedent(reference, said);
  return reference.gender === 'n' ? bodyAntecedent(said) : pronounAntecedent(reference.gender, reference.subject, said);
}

/** Type of what a nominal stands for. */
export function kindOf(reference: Reference & { readonly form: 'nominal' }): EntityType {
  return reference.kind === 'o' ? 'organization' : reference.kind === 'l' ? 'location' : 'person';
}

/** “Mayor Anna Berg met Olaf Lind. *She* said …” → Berg. */
function pronounAntecedent(gender: 'm' | 'f', subject: boolean, said: SaidSoFar): Choice | undefined {
  const { recent, sentence, roles } = said;
  let best: Antecedent | undefined;
  let bestScore = -Infinity;
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const candidate = recent[at];
    if (candidate === undefined || sentence - candidate.sentence > REACH) break;
    if (candidate.type !== 'person') continue;
    const own = roles.get(candidate.id)?.gender ?? 'n';
    if (own !== 'n' && own !== gender) continue;
    let score = -2 * (sentence - candidate.sentence) - 0.1 * (recent.length - 1 - at);
    if (candidate.first) score += subject || candidate.sentence === sentence ? 2 : 1;
    if (candidate.quoted) score -= 4;
    if (own === gender) score += 1.5;
    if (score > bestScore) {
      bestScore = score;
      best = candidate;
    }
  }
  return best === undefined ? undefined : { id: best.id, type: 'person', rule: 'entity-pronoun' };
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

/** “Mayor Anna Berg … *the mayor*”, “Dellmar Airlines … *the airline*”. */
function nominalAntecedent(reference: Reference & { readonly form: 'nominal' }, said: SaidSoFar): Choice | undefined {
  const type = kindOf(reference);
  if (type === 'location') return placeAntecedent(reference, said);
  const { recent, roles } = said;
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const candidate = recent[at];
    if (candidate?.type !== type) continue;
    const own = roles.get(candidate.id);
    if (own === undefined || !own.heads.has(reference.head)) continue;
    if (contradicts(reference.modifiers, own.described)) continue;
    return { id: candidate.id, type, rule: 'entity-role' };
  }
  return onlyHolder(reference, type, said) ?? protagonist(reference, type, said);
}

/**
 * “*The captain* had warned them, the court heard. Captain Anna Berg …”: the only one in the article who has this role,
 * wherever the article says so. “*The US president*” may be a president whose country is never said.
 */
function onlyHolder(
  reference: Reference & { readonly form: 'nominal' },
  type: EntityType,
  { roles, holders }: SaidSoFar,
): Choice | undefined {
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
function placeAntecedent(
  reference: Reference & { readonly form: 'nominal' },
  { recent, sentence }: SaidSoFar,
): Choice | undefined {
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
function protagonist(
  reference: Reference & { readonly form: 'nominal' },
  type: EntityType,
  { named, roles }: SaidSoFar,
): Choice | undefined {
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
