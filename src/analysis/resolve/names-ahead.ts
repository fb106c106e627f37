import type { EntityType } from '../../article/analysis-model.ts';
import type { Span } from '../../article/span.ts';
import type { Reference } from '../retext/references.ts';
import type { Roles } from './coreference-roles.ts';
import type { Antecedent, Choice } from './said-so-far.ts';

/** A name in the article and whose it is. */
export interface NamedSpan extends Span {
  readonly id: string;
  readonly type: EntityType;
}

/** Words that open a clause or phrase before the main one. */
const FRONTED =
  /^\W*(?:After|Although|Amid|As|Asked|Because|Before|Despite|During|Following|For|Given|If|In|On|Once|Regarding|Since|Speaking|Though|Throughout|Unless|Until|Upon|When|While|With|Without)\s/;

/** “Since *his* election, Olaf Lind has …”: in a phrase before the main clause the pronoun looks ahead to its subject. */
export function nameAhead(
  text: string,
  reference: Reference,
  sentence: Span | undefined,
  names: readonly NamedSpan[],
  next: number,
  roles: ReadonlyMap<string, Roles>,
): Choice | undefined {
  if (reference.form !== 'pronoun' || sentence === undefined) return undefined;
  if (!FRONTED.test(text.slice(sentence.start, sentence.start + 20))) return undefined;
  for (let at = next; at < next + LOOK_AHEAD; at += 1) {
    const name = names[at];
    if (name === undefined || name.start >= sentence.end) return undefined;
    const gender = roles.get(name.id)?.gender ?? 'n';
    const fits = name.type === 'person' && (gender === 'n' || gender === reference.gender);
    if (fits && text.slice(name.start - 2, name.start) === ', ')
      return { id: name.id, type: name.type, rule: 'entity-pronoun-ahead' };
  }
  return undefined;
}

/**
 * “A teenager told the board … ¶ Anna Berg, 16, …”, “The woman who found a lynx fed it, *she* said. ¶ Anna Berg …”: in the lead, where
 * nobody is named yet, who speaks is whom the article names next at the head of a sentence.
 */
export function firstPersonAhead(
  text: string,
  reference: Reference,
  span: Span,
  recent: readonly Antecedent[],
  names: readonly NamedSpan[],
  next: number,
  roles: ReadonlyMap<string, Roles>,
): Choice | undefined {
  const isSpeaker = reference.form === 'pronoun' ? reference.subject : !reference.definite && reference.speaks;
  if (!isSpeaker || recent.some(({ type }) => type === 'person')) return undefined;
  for (let at = next; at < next + LOOK_AHEAD; at += 1) {
    const name = names[at];
    if (name === undefined || name.start > span.end + LEAD) return undefined;
    if (name.type !== 'person' || !OPENS.test(text.slice(Math.max(0, name.start - 40), name.start))) continue;
    const fits = mayBeCalled(roles.get(name.id), reference);
    return fits ? { id: name.id, type: name.type, rule: 'entity-pronoun-ahead' } : undefined;
  }
  return undefined;
}

/** The head of a sentence or paragraph, perhaps with a title: “¶ Chief Anna Berg”. */
const OPENS = /(?:^|\n|[.!?]['’”"]? )(?:\p{Lu}\p{L}*\.? ){0,3}$/u;
/** What anybody may be called. */
const ANYBODY = new Set(['year-old', 'man', 'woman', 'boy', 'girl', 'teenager', 'mother', 'father']);

/** Whether somebody with these roles may be *she*, “a teenager”, “a nurse”. */
function mayBeCalled(own: Roles | undefined, reference: Reference): boolean {
  const gender = own?.gender ?? 'n';
  if (reference.form === 'pronoun') return reference.gender !== 'n' && (gender === 'n' || gender === reference.gender);
  if (!ANYBODY.has(reference.head)) return own?.heads.has(reference.head) === true;
  return gender === 'n' || (reference.kind !== 'm' && reference.kind !== 'f') || gender === reference.kind;
}

/** How far ahead of the lead somebody is named. */
const LEAD = 400;

/** Names in the sentence that a pronoun may look past. */
const LOOK_AHEAD = 4;
