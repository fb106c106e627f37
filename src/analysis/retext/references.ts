import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { Span } from '../../article/span.ts';
import { nominalHeads, type NominalKind } from '../lexicon/nominal-heads.ts';
import type { Word } from './words.ts';

declare module 'vfile' {
  interface DataMap {
    references: readonly Reference[];
  }
}

/** Words that may stand for something named elsewhere: a pronoun, or a nominal with its head and what describes it. */
export type Reference = Span &
  (
    | { readonly form: 'pronoun'; readonly gender: 'm' | 'f' | 'n'; readonly subject: boolean }
    | {
        readonly form: 'nominal';
        readonly head: string;
        readonly kind: NominalKind;
        readonly modifiers: readonly string[];
      }
  );

const PRONOUNS: Readonly<Record<string, { readonly gender: 'm' | 'f'; readonly subject: boolean }>> = {
  he: { gender: 'm', subject: true },
  him: { gender: 'm', subject: false },
  his: { gender: 'm', subject: false },
  himself: { gender: 'm', subject: false },
  she: { gender: 'f', subject: true },
  her: { gender: 'f', subject: false },
  hers: { gender: 'f', subject: false },
  herself: { gender: 'f', subject: false },
};
/** Behind these *it* is a body that speaks, not the weather: “…,” *it* added. */
const SPEECH = new Set(
  'said says added wrote announced reported warned argued insisted claimed noted continued'.split(' '),
);
const DETERMINERS = new Set(['the', 'this', 'that']);
/** Words between the determiner and the head: the *former Berlin* mayor. */
const MOST_MODIFIERS = 4;
const PLAIN_GAP = /^[ \u00A0]+$/;
/** Contractions and possessives: he’s, he’d, the mayor’s. */
const ENDING = /['’](?:s|d|ll|re|ve)?$/;

/**
 * Finds pronouns (he, her, “it said”) and nominals (“the Berlin mayor”, “the company”) that may refer to somebody or something
 * named. Which of them do is decided article-wide (`resolve/coreference.ts`). Misses nominals without a determiner and
 * those described behind the head (“the man in the hat” is found as “the man”).
 */
export function retextReferences() {
  return (_tree: Root, file: VFile): undefined => {
    file.data.references = referencesOf(String(file), file.data.words ?? []);
  };
}

function referencesOf(text: string, words: readonly Word[]): Reference[] {
  const references: Reference[] = [];
  words.forEach((word, index) => {
    const bare = word.text.replace(ENDING, '');
    const lower = bare.toLowerCase();
    const pronoun = Object.hasOwn(PRONOUNS, lower) ? PRONOUNS[lower] : undefined;
    if (lower === 'it' && SPEECH.has(words[index + 1]?.text ?? '')) {
      references.push({
        start: word.start,
        end: word.start + bare.length,
        form: 'pronoun',
        gender: 'n',
        subject: true,
      });
    } else if (pronoun !== undefined) {
      references.push({ start: word.start, end: word.start + bare.length, form: 'pronoun', ...pronoun });
    } else if (DETERMINERS.has(lower)) {
      const nominal = nominalAt(text, words, index);
      if (nominal !== undefined) references.push(nominal);
    }
  });
  return references;
}

/** The nominal that the determiner at `index` opens: the last head in a row of words. */
function nominalAt(text: string, words: readonly Word[], index: number): Reference | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  const modifiers: string[] = [];
  let found: Reference | undefined;
  for (let at = index + 1; at <= index + 1 + MOST_MODIFIERS; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined || !PLAIN_GAP.test(text.slice(before.end, word.start))) break;
    const bare = word.text.replace(ENDING, '');
    if (Object.hasOwn(PRONOUNS, bare.toLowerCase())) break;
    const kind = nominalHeads().get(bare.toLowerCase());
    if (kind !== undefined) {
      found = {
        start: first.start,
        end: word.start + bare.length,
        form: 'nominal',
        head: bare.toLowerCase(),
        kind,
        modifiers: [...modifiers],
      };
    } else if (found !== undefined) break;
    if (bare !== word.text) break;
    modifiers.push(bare);
  }
  return found;
}
