import { grouped } from '../article/grouped.ts';
import { sentenceSpans } from '../article/sentences.ts';
import { alignedWords } from './align.ts';
import type { Part, Utterance } from './compared-article.ts';
import type { Said } from './groups.ts';
import { likeness } from './likeness.ts';
import { type Word, wordsOf, wordsOfPart } from './words.ts';

/** Of more, copies of an agency’s text, all pairs would be looked at for the sake of one. */
const MOST = 400;

/**
 * Parts a group that is one only because an outlet joined two utterances in one pair of marks: “A. B.” here, “A” and “B”
 * in places of their own there. Each gets its sentences of the quotation that joins them. `isLinked` says whether two
 * members were found to be one.
 */
export function separateJoined(group: readonly Said[], isLinked: (a: Said, b: Said) => boolean): Said[][] {
  if (group.length > MOST) return [[...group]];
  const joining = group.filter((said) => joinsTwo(said, group, isLinked));
  if (joining.length === 0) return [[...group]];
  const groups = components(
    group.filter((said) => !joining.includes(said)),
    isLinked,
  );
  if (groups.length < 2) return [[...group]];
  for (const said of joining) {
    const shares = sharedOut(said, groups);
    for (const [at, parts] of shares) groups[at]?.push({ ...said, utterance: partOf(said.utterance, parts) });
  }
  return groups;
}

/** Whether another article has two quotations, unlike each other, that are both this one. */
function joinsTwo(said: Said, group: readonly Said[], isLinked: (a: Said, b: Said) => boolean): boolean {
  const others = group.filter((other) => other.article !== said.article && isLinked(said, other));
  return [...grouped(others, ({ article }) => article).values()].some((own) =>
    own.some((one, at) =>
      own.slice(at + 1).some((other) => one.utterance.quotation !== other.utterance.quotation && !isLinked(one, other)),
    ),
  );
}

function components(members: readonly Said[], isLinked: (a: Said, b: Said) => boolean): Said[][] {
  const found: Said[][] = [];
  for (const said of members) {
    const near = found.filter((one) => one.some((other) => isLinked(said, other)));
    const [first, ...others] = near;
    if (first === undefined) found.push([said]);
    else {
      first.push(said, ...others.flat());
      for (const other of others) found.splice(found.indexOf(other), 1);
    }
  }
  return found;
}

/** The sentences of a quotation by the group that has most of their words, by its number. */
function sharedOut({ utterance }: Said, groups: readonly (readonly Said[])[]): Map<number, Part[]> {
  const words = groups.map((group) => group.map((one) => wordsOf(one.utterance, 'verbatim')));
  const shares = new Map<number, Part[]>();
  let last = 0;
  for (const sentence of utterance.parts.flatMap(sentencesOfPart)) {
    const own = wordsOfPart(sentence);
    const common = words.map((of) => Math.max(...of.map((other) => weightIn(own, other))));
    const most = Math.max(...common);
    if (most > 0) last = common.indexOf(most);
    shares.set(last, [...(shares.get(last) ?? []), sentence]);
  }
  return shares;
}

function sentencesOfPart({ start, text, verbatim }: Part): Part[] {
  return sentenceSpans(text).map((span) => ({
    start: start + span.start,
    text: text.slice(span.start, span.end),
    verbatim,
  }));
}

function weightIn(words: readonly Word[], other: readonly Word[]): number {
  return alignedWords(words, other).reduce((sum, [one, two]) => sum + likeness(one, two) * one.weight, 0);
}

function partOf(utterance: Utterance, parts: readonly Part[]): Utterance {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return utterance;
  return { ...utterance, start: first.start, end: last.start + last.text.length, parts, whole: utterance };
}
