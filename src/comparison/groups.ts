import type { Steps } from '../article/steps.ts';
import { Candidates } from './candidates.ts';
import type { ComparedArticle, Utterance } from './compared-article.ts';
import { dayNumber, isNear } from './near-days.ts';
import { type Match, matchOf, type Speakers } from './evidence.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { separateJoined } from './separate-joined.ts';

/** An utterance with its article. */
export interface Said {
  readonly article: ComparedArticle;
  readonly utterance: Utterance;
  /** Canonical name over all articles; undefined where nobody is named. */
  readonly speaker: string | undefined;
}

/** Pieces whose words are kept, since they are held against several others one after the other. */
const MOST_KEPT = 20_000;
const AT_ONCE = 50;
/** Of what is quick for each. */
const MANY = 1_000;
/** What an article says a second time, in its headline, is all in what it says below. */
const REPEATED = 0.95;

/**
 * The utterances that are one, each group with those of two articles at least. Quoted words link; speech that is only
 * reported joins the group it is most like, and never makes two groups one.
 */
export function* groupSteps(said: readonly Said[]): Steps<Said[][]> {
  const days = new Map<ComparedArticle, number | undefined>();
  const owners: number[] = [];
  const candidates = new Candidates();
  for (const [at, { article, utterance, speaker }] of said.entries()) {
    if (!days.has(article)) days.set(article, dayNumber(article.published));
    for (const piece of piecesOf(utterance)) {
      owners.push(at);
      candidates.add(piece, speaker ?? '', days.get(article));
    }
    if (at % AT_ONCE === 0) yield;
  }
  const pieceOf = pieces(said, owners);
  const found: Link[] = [];
  const pairs = yield* candidates.pairs();
  for (const [count, [one, other]] of pairs.entries()) {
    if (count % AT_ONCE === 0) yield;
    const link = linkBetween(one, other);
    if (link !== undefined) found.push(link);
  }
  const sets = new Sets(said.length);
  const links = new Set<number>();
  const linkOf = (a: number, b: number): number => Math.min(a, b) * said.length + Math.max(a, b);
  const reported = new Map<number, { readonly to: number; readonly likely: number }>();
  for (const [count, { a, b, likely, isReported }] of (yield* withoutLesser(found, said)).entries()) {
    if (count % MANY === 0) yield;
    if (!isReported) {
      links.add(linkOf(a, b));
      sets.join(a, b);
    } else if (likely > (reported.get(a)?.likely ?? 0)) reported.set(a, { to: b, likely });
  }
  for (const [from, { to }] of reported) {
    if (sets.sizeOf(from) > 1) continue;
    links.add(linkOf(from, to));
    sets.join(from, to);
  }
  const groups: Said[][] = [];
  for (const [count, members] of (yield* sets.groups()).entries()) {
    if (count % AT_ONCE === 0) yield;
    const numbers = new Map<Said, number>();
    for (const at of members) if (said[at] !== undefined) numbers.set(said[at], at);
    const isLinked = (a: Said, b: Said): boolean => links.has(linkOf(numbers.get(a) ?? 0, numbers.get(b) ?? 0));
    for (const group of separateJoined([...numbers.keys()], isLinked))
      if (new Set(group.map(({ article }) => article)).size > 1) groups.push(group);
  }
  return groups;

  function linkBetween(one: number, other: number): Link | undefined {
    const [a, b] = [owners[one] ?? 0, owners[other] ?? 0];
    const [saidA, saidB] = [said[a], said[b]];
    const [pieceA, pieceB] = [pieceOf(one), pieceOf(other)];
    const isReported = !pieceA.strict || !pieceB.strict;
    if (a === b || !saidA || !saidB || (!pieceA.strict && !pieceB.strict)) return undefined;
    if (isReported && saidA.article === saidB.article) return undefined;
    const match = matchOf(pieceA, pieceB, {
      speakers: speakersOf(saidA, saidB),
      isNear: isNear(days.get(saidA.article), days.get(saidB.article)),
    });
    if (match === undefined || (saidA.article === saidB.article && match.covered < REPEATED)) return undefined;
    return pieceA.strict && isReported ? { a: b, b: a, isReported, ...match } : { a, b, isReported, ...match };
  }
}

/** Two utterances that are one, by their numbers; of reported speech `a` is what reports. */
interface Link extends Match {
  readonly a: number;
  readonly b: number;
  readonly isReported: boolean;
}

/**
 * Links without those to what is only much alike, where the same article has the very words: “close the pier by May” and
 * “close the pier by June” stay apart when both outlets have both.
 */
function* withoutLesser(links: readonly Link[], said: readonly Said[]): Steps<Link[]> {
  const whole = new Map<number, Set<ComparedArticle>>();
  const note = (from: number, to: number): void => {
    const article = said[to]?.article;
    if (article !== undefined) whole.set(from, (whole.get(from) ?? new Set()).add(article));
  };
  for (const [count, { a, b, isWhole }] of links.entries()) {
    if (count % MANY === 0) yield;
    if (!isWhole) continue;
    note(a, b);
    note(b, a);
  }
  const hasWhole = (from: number, to: number): boolean => {
    const article = said[to]?.article;
    return article !== undefined && whole.get(from)?.has(article) === true;
  };
  const kept: Link[] = [];
  for (const [count, link] of links.entries()) {
    if (count % MANY === 0) yield;
    if (link.isWhole || (!hasWhole(link.a, link.b) && !hasWhole(link.b, link.a))) kept.push(link);
  }
  return kept;
}

function speakersOf(a: Said, b: Said): Speakers {
  if (a.speaker === undefined || b.speaker === undefined) return 'unknown';
  if (a.speaker === b.speaker) return 'same';
  return a.utterance.doubtful === true || b.utterance.doubtful === true ? 'unknown' : 'other';
}

/** The pieces by number, their words made when asked for. */
function pieces(said: readonly Said[], owners: readonly number[]): (number: number) => Piece {
  const kept = new Map<number, Piece>();
  const first = new Int32Array(said.length).fill(-1);
  for (let number = 0; number < owners.length; number++) {
    const owner = owners[number] ?? 0;
    if (first[owner] === -1) first[owner] = number;
  }
  return (number) => {
    const known = kept.get(number);
    if (known !== undefined) return known;
    if (kept.size > MOST_KEPT) kept.clear();
    const owner = owners[number] ?? 0;
    const utterance = said[owner]?.utterance;
    const from = first[owner] ?? 0;
    for (const [at, piece] of (utterance === undefined ? [] : piecesOf(utterance)).entries())
      kept.set(from + at, piece);
    return kept.get(number) ?? { strict: false, words: [] };
  };
}

/** Disjoint sets of numbers. */
class Sets {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(length: number) {
    this.#parent = new Int32Array(length);
    for (let at = 0; at < length; at++) this.#parent[at] = at;
    this.#size = new Int32Array(length).fill(1);
  }

  find(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    while (this.#parent[at] !== root) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  sizeOf(at: number): number {
    return this.#size[this.find(at)] ?? 1;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return;
    const [into, from] = one < other ? [one, other] : [other, one];
    this.#parent[from] = into;
    this.#size[into] = (this.#size[into] ?? 1) + (this.#size[from] ?? 1);
  }

  /** Those of two or more, each in rising order, by their smallest. */
  *groups(): Steps<number[][]> {
    const groups = new Map<number, number[]>();
    for (const at of this.#parent.keys()) {
      if (at % MANY === 0) yield;
      const root = this.find(at);
      if ((this.#size[root] ?? 1) === 1) continue;
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [at]);
      else group.push(at);
    }
    return [...groups.values()];
  }
}
