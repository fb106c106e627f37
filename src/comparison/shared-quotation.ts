import { grouped } from '../article/grouped.ts';
import { fnv1a } from '../article/fnv1a.ts';
import type { ComparedArticle, Utterance } from './compared-article.ts';
import { counted, inOrder } from './counted.ts';
import type { SharedQuotation, Wording } from './comparison-model.ts';
import { differencesOf, gradeOf, heaviest } from './differences.ts';
import { disputesOf } from './disputes.ts';
import type { Said } from './groups.ts';
import { ownWords } from './own-words.ts';
import type { Word } from './words.ts';

/** One source’s part of a group, before it is held against the reference. */
interface Draft {
  readonly article: ComparedArticle;
  readonly utterances: readonly Utterance[];
  readonly speaker: string | undefined;
  /** The words inside marks, of all utterances that say something of their own. */
  readonly words: readonly Word[];
}

/** Makes a shared quotation of the utterances that are one; those of an article come in the order of its text. */
export function sharedQuotation(group: readonly Said[], order: ReadonlyMap<ComparedArticle, number>): SharedQuotation {
  const sources = [...grouped(group, ({ article }) => article)]
    .map(([article, said]) => sourceOf(article, said))
    .sort((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0));
  const words = ownWords(sources.map(({ utterances }) => utterances));
  const drafts = sources.map((source, at): Draft => ({ ...source, words: words[at] ?? [] }));
  const reference = referenceOf(drafts);
  const wordings = drafts.map((draft): Wording => {
    const { article, utterances, speaker } = draft;
    const isReported = draft.words.length === 0 || reference.words.length === 0;
    const differences = draft === reference || isReported ? [] : differencesOf(reference.words, draft.words);
    return {
      article,
      utterances,
      ...(speaker === undefined ? {} : { speaker }),
      differences,
      grade: draft === reference ? 'same' : isReported ? 'indirect' : gradeOf(differences),
    };
  });
  const held = wordings[drafts.indexOf(reference)] as Wording;
  const speaker = inOrder(counted(wordings.flatMap((wording) => wording.speaker ?? [])))[0]?.of;
  return {
    id: idOf(held),
    ...(speaker === undefined ? {} : { speaker }),
    reference: held,
    wordings,
    grade: heaviest(wordings.map(({ grade }) => grade)),
    disputes: disputesOf(held, wordings),
  };
}

function sourceOf(article: ComparedArticle, said: readonly Said[]): Omit<Draft, 'words'> {
  const utterances = said.map(({ utterance }) => utterance).sort((a, b) => a.start - b.start);
  const named = said.find(({ speaker, utterance }) => speaker !== undefined && utterance.doubtful !== true);
  const speaker = named?.speaker ?? said.find((one) => one.speaker !== undefined)?.speaker;
  return { article, utterances, speaker };
}

/**
 * The earliest dated source that has the longest wording, words in brackets left out, since nobody said them; one without
 * a date where none has one; where nobody quotes, the earliest.
 */
function referenceOf(drafts: readonly Draft[]): Draft {
  const quoting = drafts.filter(({ words }) => words.length > 0);
  const dated = quoting.filter(({ article }) => article.published !== undefined);
  const [first, ...others] = [dated, quoting, drafts].find((some) => some.length > 0) ?? drafts;
  return others.reduce((best, draft) => (spoken(draft) > spoken(best) ? draft : best), first as Draft);
}

/** How many words of the article were spoken; a contraction is one. */
function spoken({ words }: Draft): number {
  return new Set(words.filter((word) => !word.isBracketed).map(({ start }) => start)).size;
}

/** One quotation may hold several sayings, each shared by itself: the words tell them apart. */
function idOf({ article, utterances }: Wording): string {
  const said = utterances.map(({ quotation, parts }) => [quotation, ...parts.map(({ text }) => text)].join(' '));
  return fnv1a(`${article.uri} ${said.join(' ')}`).toString(36);
}
