import type { Mention } from '../../article/analysis-model.ts';
import { shift, type Span } from '../../article/span.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import type { Reference } from '../retext/references.ts';
import type { Steps } from '../../article/steps.ts';
import type { NameGroup } from './entity-groups.ts';
import type { QuotedStretch } from './quoted.ts';
import { antecedentOf } from './antecedents.ts';
import { firstPersonAhead, nameAhead, type NamedSpan } from './names-ahead.ts';
import { kindOf } from './nominal-antecedents.ts';
import { holdersOf, type Antecedent, type Choice } from './said-so-far.ts';
import { rolesOf, type Roles } from './coreference-roles.ts';
import { NOT_OWN } from './entity-names.ts';
import { regionAtOf } from './regions-in-order.ts';

/** A group of names that has got its id. */
export interface NamedGroup extends NameGroup {
  readonly id: string;
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
  const learned = new Map<string, 'm' | 'f'>();
  const introduced = new Set<string>();
  const varied = new Map<string, string>();
  const remember = (mention: Omit<Antecedent, 'first'>): void => {
    const leads = !mention.quoted && !mention.possessive;
    recent.push({ ...mention, first: leads && sentenceOfLast !== mention.sentence });
    if (recent.length > REMEMBERED) recent.shift();
    if (leads) sentenceOfLast = mention.sentence;
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
            possessive: isPossessive(article.text, name.end) || article.text.startsWith('of ', name.start - 3),
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
            antecedentOf(other, { recent, sentence, roles, named, holders, learned, introduced, varied }) ??
            firstPersonAhead(article.text, other, span, recent, names, next, roles));
        if (choice === undefined) {
          if (!inside && other.form === 'nominal' && !other.definite) introduced.add(other.head);
          continue;
        }
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
          possessive:
            other.form === 'pronoun' ? isOwner(article.text, other, span) : isPossessive(article.text, span.end),
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

/** “Berg’s co-author, Olaf Lind, said”: the owner is not the subject. */
function isPossessive(text: string, end: number): boolean {
  return /^['’]/.test(text.charAt(end));
}

/** “*Her* friend Olaf Lind said”. */
function isOwner(text: string, reference: Reference, span: Span): boolean {
  return reference.form === 'pronoun' && /^(?:his|her|its)$/i.test(text.slice(span.start, span.end));
}

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
