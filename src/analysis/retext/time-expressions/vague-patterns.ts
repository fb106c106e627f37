import { reading, type TimePattern } from './time-pattern.ts';

/** Times that are not said closer: “now”, “recently”, “in the future”. */
export const vaguePatterns: readonly TimePattern[] = [
  {
    // “now”, “currently”, “for now”; “now-defunct” and “right now” too.
    rule: 'time-now',
    tokens: 'nowWord',
    read: () => reading({ kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' }),
  },
  {
    // “at the moment”, “at present”.
    rule: 'time-now',
    tokens: '(?<= at) (the|this) moment (?! (word|name|of|that))',
    read: () => reading({ kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' }),
  },
  {
    // “the current crisis”.
    rule: 'time-now',
    tokens: 'currentWord',
    read: () => reading({ kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' }),
  },
  {
    // “recently”, “more recently”, “a recent interview”.
    rule: 'time-recently',
    tokens: '(more|most)? recentWord (?! pluralUnit)',
    read: (match) => {
      // “the most recent report” tells which one, not when.
      const last = match.tokens.at(-1);
      if (match.has('most') && last !== undefined && /recent$/i.test(match.words(last))) return undefined;
      return reading({ kind: 'fixed', type: 'DATE', value: 'PAST_REF' });
    },
  },
  {
    // “long ago”, “a long time ago”.
    rule: 'time-recently',
    tokens: '(article)? long (time)? ago',
    read: () => reading({ kind: 'fixed', type: 'DATE', value: 'PAST_REF' }),
  },
  {
    // “in the future”, “the near future”.
    rule: 'time-future',
    tokens: '(?<= in) the (word)? future (?! (of|possessive))',
    read: (match) => {
      const word = match.first('word');
      if (word !== undefined && !/^(?:near|foreseeable|distant)$/i.test(match.words(word))) return undefined;
      return reading({ kind: 'fixed', type: 'DATE', value: 'FUTURE_REF' });
    },
  },
  {
    // “in the long term”, “the near term”.
    rule: 'time-future',
    tokens: 'the (word|long) term (?! name)',
    read: (match) => {
      const word = match.first('word');
      if (word !== undefined && !/^(?:near|short)$/i.test(match.words(word))) return undefined;
      return reading({ kind: 'fixed', type: 'DATE', value: 'FUTURE_REF' });
    },
  },
];
