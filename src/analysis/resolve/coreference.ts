import type { EntityType, Mention } from '../../article/analysis-model.ts';
import { shift, type Span } from '../../article/span.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import type { Reference } from '../retext/references.ts';
import type { Steps } from '../steps.ts';
import type { NameGroup } from './entity-groups.ts';
import type { QuotedStretch } from './quoted.ts';
import { antecedentOf, holdersOf, kindOf, type Antecedent, type Choice } from './antecedents.ts';
import { rolesOf, type Roles } from './coreference-roles.ts';
import { NOT_OWN } from './entity-names.ts';
import { regionAtOf } from './regions-in-order.ts';

/** A group of names that has got its id. */
export interface NamedGroup extends NameGroup {
  readonly id: string;
}

interface NamedSpan extends Span {
  readonly id: string;
  readonly type: EntityType;
}

/** Groups or segments read before others get a turn. */
const AT_ONCE = 50;

/** Antecedents remembered: more than any sentences within reach hold. */
const REMEMBERED = 40;

/**
 * Resolves pronouns and nominals to what is named before them: the nearest that fits in gender and kind, the subject of
 * a sentence before the rest of it, and nothing inside a quotation before what stands outside. Pronouns inside
 * quotations stay open: there the speaker's *he* is often somebody the article names later, or never.
 */
export function* referenceSteps(
  article: ParsedArticle,
  quoted: readonly QuotedStretch[],
  groups: readonly NamedGroup[],
): Steps<ReadonlyMap<string, readonly Mention[]>> {
  const inQuotation = insideOf(quoted.filter((stretch) => stretch.depth === 0));
  const roles = new Map<string, Roles>();
  for (const group of groups) {
    roles.set(group.id, rolesOf(article.text, group));
    if (roles.size % AT_ONCE === 0) yield;
  }
  const holders = holdersOf(roles);
  const names: NamedSpan[] = [];
  for (const { id, type, names: own } of groups) for (const { start, end } of own) names.push({ start, end, id, type });
  names.sort((a, b) => a.start - b.start);
  const found = new Map<string, Mention[]>();
  const recent: Antecedent[] = [];
  /** How often each person and body was named so far. */
  const named = new Map<string, number>();
  let next = 0;
  let sentence = 0;
  let sentenceOfLast = -1;
  const remember = (antecedent: Antecedent): void => {
    recent.push(antecedent);
    if (recent.length > REMEMBERED) recent.shift();
    sentenceOfLast = antecedent.sentence;
  };
  const kindAt = regionAtOf(article.regions);
  for (const [index, segment] of article.segments.entries()) {
    if (index % AT_ONCE === 0) yield;
    const { sentences, references: all } = segment.marks;
    const references =
      all.length === 0 ? all : all.filter((other) => !NOT_OWN.has(kindAt(segment.start + other.start)));
    let at = 0;
    let reference = 0;
    for (; at < sentences.length; at += 1) {
      const end = segment.start + (sentences[at]?.end ?? 0);
      sentence += 1;
      for (;;) {
        const name = names[next];
        const other = references[reference];
        const otherStart = other === undefined ? Infinity : segment.start + other.start;
        if (name !== undefined && name.start < end && name.start <= otherStart) {
          next += 1;
          if (name.type !== 'location') named.set(name.id, (named.get(name.id) ?? 0) + 1);
          const inside = inQuotation(name.start);
          remember({
            start: name.start,
            end: name.end,
            id: name.id,
            type: name.type,
            text: article.text.slice(name.start, name.end),
            quoted: inside,
            first: !inside && sentenceOfLast !== sentence,
            sentence,
          });
          continue;
        }
        if (other === undefined || otherStart >= end) break;
        reference += 1;
        const span = { start: otherStart, end: segment.start + other.end };
        if (overlapsName(span, names, next)) continue;
        const inside = inQuotation(span.start);
        const choice = inside
          ? undefined
          : (nameBeside(article.text, other, span, names[next]) ??
            (sentenceOfLast === sentence
              ? undefined
              : nameAhead(article.text, other, shifted(sentences[at], segment.start), names, next, roles)) ??
            antecedentOf(other, { recent, sentence, roles, named, holders }));
        if (choice === undefined) continue;
        const mention: Mention = { ...span, form: other.form, entity: choice.id, rule: choice.rule };
        const known = found.get(choice.id);
        if (known === undefined) found.set(choice.id, [mention]);
        else known.push(mention);
        remember({
          ...span,
          id: choice.id,
          type: choice.type,
          text: article.text.slice(span.start, span.end),
          quoted: false,
          first: sentenceOfLast !== sentence,
          sentence,
        });
      }
    }
  }
  return found;
}

/** “*The Danish premier*, Anna Berg, said”: the name follows at once. */
function nameBeside(text: string, reference: Reference, span: Span, name: NamedSpan | undefined): Choice | undefined {
  if (reference.form !== 'nominal' || name === undefined || kindOf(reference) !== name.type) return undefined;
  return /^,? $/.test(text.slice(span.end, name.start))
    ? { id: name.id, type: name.type, rule: 'entity-apposition' }
    : undefined;
}

function shifted(sentence: Span | undefined, by: number): Span | undefined {
  return sentence === undefined ? undefined : shift(sentence, by);
}

/** Words that open a clause or phrase before the main one. */
const FRONTED =
  /^\W*(?:After|Although|Amid|As|Asked|Because|Before|Despite|During|Following|For|Given|If|In|On|Once|Regarding|Since|Speaking|Though|Throughout|Unless|Until|Upon|When|While|With|Without)\s/;

/** “Since *his* election, Olaf Lind has …”: in a phrase before the main clause the pronoun looks ahead to its subject. */
function nameAhead(
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

/** Names in the sentence that a pronoun may look past. */
const LOOK_AHEAD = 4;

function overlapsName(span: Span, names: readonly Span[], next: number): boolean {
  const before = names[next - 1];
  const after = names[next];
  return (
    (before !== undefined && before.end > span.start) ||
    (after !== undefined && after.start < span.end && after.end >= span.end)
  );
}

/** Whether an offset lies in one of the stretches; asked in text order. */
function insideOf(stretches: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while (at < stretches.length && (stretches[at]?.end ?? 0) <= offset) at += 1;
    const stretch = stretches[at];
    return stretch !== undefined && stretch.start <= offset;
  };
}
