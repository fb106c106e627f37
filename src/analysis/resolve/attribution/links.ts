import type { CueWord } from '../../retext/cues.ts';
import { phraseFrom, withApposed } from './phrases.ts';
import { appositionSubject, invertedSubject, participleSubject, possessorOf, subjectBefore } from './subjects.ts';
import { followsBe, groupStartOf, isNegated, isPassive } from './verb-groups.ts';
import type { Clause, Link } from './clause.ts';

/** Ties each cue of a sentence to its subject: the one table that speakers, cues and indirect speech are read from. */
export function linksOf(clause: Clause): Link[] {
  const links: Link[] = [];
  clause.tokens.forEach((token, at) => {
    if (token.cue === undefined) return;
    const link = linkOf(clause, at, token.cue, links);
    if (link !== undefined) links.push(link);
  });
  return links;
}

function linkOf(clause: Clause, at: number, cue: CueWord, earlier: readonly Link[]): Link | undefined {
  const base = { cue, at, groupStart: at, negated: false };
  if (cue.form === 'phrase') {
    // According to the mayor, …
    const subject = phraseFrom(clause, at + 1);
    return subject === undefined
      ? undefined
      : { ...base, pattern: 'according-to', subject: withApposed(clause, subject) };
  }
  if (cue.form === 'noun') {
    const subject = possessorOf(clause, at);
    return subject === undefined ? undefined : { ...base, pattern: 'possessor', subject };
  }
  const group = groupStartOf(clause, at);
  const negated = isNegated(clause, group, at);
  const verb = { cue, at, groupStart: group, negated };
  if (cue.form === 'past' && isPassive(clause, group, at)) {
    const agent = clause.tokens[at + 1]?.lower === 'by' ? phraseFrom(clause, at + 2) : undefined;
    return agent === undefined ? undefined : { ...verb, pattern: 'agent', subject: agent };
  }
  const apposed = /,\s*$/.test(clause.gapBefore(group)) ? appositionSubject(clause, group - 1, []) : undefined;
  // “Reed, asked whether he would go, said …”: he was asked.
  if (cue.form === 'past' && group === at && ASKED.has(cue.lemma) && apposed?.pattern === 'shared-subject')
    return undefined;
  const inverted = apposed?.pattern === 'apposition' ? undefined : invertedSubject(clause, at, group, cue);
  if (inverted !== undefined) return { ...verb, pattern: 'inverted', subject: withApposed(clause, inverted) };
  if (cue.form === 'participle' && !followsBe(clause, group, at)) {
    const subject = participleSubject(clause, at, group, earlier);
    return subject === undefined ? undefined : { ...verb, pattern: 'participle', subject };
  }
  const found = subjectBefore(clause, group, earlier);
  return found === undefined ? undefined : { ...verb, pattern: found.pattern, subject: found.subject };
}

const ASKED = new Set(['ask', 'tell', 'press', 'question', 'urge', 'quote', 'remind', 'quiz']);
