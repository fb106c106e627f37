import type { Clause, Subject } from './clause.ts';
import type { Chunk } from './noun-phrases.ts';

/** The noun phrase or pronoun that starts at a token, with the prepositional phrases and names that belong to it. */
export function phraseFrom(clause: Clause, at: number): Subject | undefined {
  const token = clause.tokens[at];
  if (token === undefined) return undefined;
  if (
    token.kind === 'subject' ||
    token.kind === 'object' ||
    (token.kind === 'possessive' && chunkFrom(clause, at) === undefined)
  ) {
    return { first: at, last: at, heads: [at] };
  }
  const chunk = chunkFrom(clause, at);
  if (chunk === undefined) return undefined;
  let last = chunk.last;
  const heads = [chunk.last];
  for (;;) {
    const link = clause.tokens[last + 1];
    const next = chunkFrom(clause, last + 2);
    if (
      link === undefined ||
      next === undefined ||
      !/^\s$/.test(clause.gapBefore(last + 1)) ||
      !/^\s$/.test(clause.gapBefore(last + 2))
    )
      break;
    const joins = /^(?:of|for|from|with|at|in)$/.test(link.lower) && !isTime(clause, next);
    if (link.lower === 'and') {
      // “said Reed and Cole”, but not “said Reed and the mayor left”.
      const after = clause.tokens[next.last + 1];
      if (after !== undefined && /^\s$/.test(clause.gapBefore(next.last + 1)) && after.kind !== 'preposition') break;
      last = next.last;
      heads.push(next.last);
      continue;
    }
    if (!joins) break;
    last = next.last;
  }
  return { first: chunk.first, last, heads, ...joinedIf(heads) };
}

function joinedIf(heads: readonly number[]): Pick<Subject, 'joined'> {
  return heads.length > 1 ? { joined: true } : {};
}

/** The phrase that ends at a token, with the phrases before it that it belongs to: *a spokesman for | the firm*. */
export function phraseTo(clause: Clause, at: number): Subject | undefined {
  const token = clause.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'subject' || token.kind === 'object') return { first: at, last: at, heads: [at] };
  const end = chunkTo(clause, at);
  if (end === undefined || end.last !== at) return undefined;
  let first = end;
  let last = end.last;
  let heads = [end.last];
  for (;;) {
    const link = clause.tokens[first.first - 1];
    if (link === undefined || !/^\s$/.test(clause.gapBefore(first.first))) break;
    const before = chunkTo(clause, first.first - 2);
    if (before === undefined || before.last !== first.first - 2 || !/^\s$/.test(clause.gapBefore(first.first - 1)))
      break;
    if (link.kind === 'preposition') {
      // “Reed on Monday said”: the time is no part of the phrase.
      if (isTime(clause, first) || (link.lower === 'on' && clause.tokens[first.first]?.kind === 'time'))
        last = before.last;
      first = before;
      heads = [before.last];
    } else if (link.lower === 'and' && heads.length < 3) {
      first = before;
      heads = [before.last, ...heads];
    } else break;
  }
  return { first: first.first, last, heads, ...joinedIf(heads) };
}

/** said the coach, *Jo Reed*, …: a name between commas is one more head. */
export function withApposed(clause: Clause, subject: Subject): Subject {
  const next = chunkFrom(clause, subject.last + 1);
  if (
    next === undefined ||
    !/^,\s$/.test(clause.gapBefore(subject.last + 1)) ||
    clause.tokens[next.last]?.kind !== 'name'
  )
    return subject;
  const closes = clause.tokens[next.last + 1] === undefined || /^[,.)]/.test(clause.gapBefore(next.last + 1));
  return closes ? { ...subject, heads: [...subject.heads, next.last] } : subject;
}

export function chunkFrom(clause: Clause, at: number): Chunk | undefined {
  const chunk = clause.chunkOf[at];
  return chunk?.first === at ? chunk : undefined;
}

function isTime(clause: Clause, chunk: Chunk): boolean {
  for (let at = chunk.first; at <= chunk.last; at += 1) {
    const token = clause.tokens[at];
    if (token === undefined) continue;
    if (token.kind === 'number' && /^(?:19|20)\d\d/.test(token.lower)) return true;
    if (
      /^(?:morning|afternoon|evening|night|week|month|year|interview|statement|email|speech|tweet|briefing|conference)$/.test(
        token.lower,
      )
    )
      return true;
  }
  return clause.tokens[chunk.first]?.kind === 'time';
}

/** The noun phrase that a token is part of. */
export function chunkTo(clause: Clause, at: number): Chunk | undefined {
  return clause.chunkOf[at];
}
