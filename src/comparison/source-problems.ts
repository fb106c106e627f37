import type { Problem, ProblemPhrase } from '../article/analysis-model.ts';
import { oneLine } from '../article/one-line.ts';
import { bySpan, hull, type Span } from '../article/span.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Comparison, Wording } from './comparison-model.ts';
import { REWORDS } from './grade-words.ts';
import type { SharedPassage } from './shared-passages.ts';
import { sourceNames } from './source-names.ts';
import { isDoubtful } from './who-said.ts';
import { wordsAt } from './words-at.ts';

/** Something about an article that only its comparison with others shows. */
export interface SourceProblem extends Problem {
  /** What other sources have instead. */
  readonly elsewhere: readonly Wording[];
}

type NameOf = (article: ComparedArticle) => string;

/** Words of a problem’s sentence are cut behind so many code units. */
const MOST_WORDS = 60;

/**
 * What other sources say differently of the shared quotations of an article, in the order of the text: words inside
 * marks that one of them changed without saying so, and speakers by name that they do not agree on.
 */
export function sourceProblems(comparison: Comparison, passages: readonly SharedPassage[]): SourceProblem[] {
  const nameOf = sourceNames(comparison.articles);
  return passages
    .flatMap((passage) => [...wordedDifferently(passage, nameOf), ...speakerDisputed(passage, nameOf)])
    .sort(bySpan);
}

/** `“president, if they”`: the words of another source that differ; where it only leaves some out, what it has. */
export function differingWords({
  wording,
  changed,
}: {
  readonly wording: Wording;
  readonly changed: readonly Span[];
}): string {
  const words = changed.map((span) => oneLine(wordsAt(wording, span))).filter((some) => some !== '');
  const all = words.length > 0 ? words : [oneLine(wordsAt(wording, hull(wording.utterances)))];
  return all.map((some) => `“${cut(some)}”`).join(' … ');
}

function wordedDifferently({ others, boxes, passages }: SharedPassage, nameOf: NameOf): SourceProblem[] {
  const reworded = others.filter(({ grade, isMarked }) => REWORDS.has(grade) && !isMarked);
  const [only] = reworded;
  const span = boxes[0] ?? passages[0];
  if (only === undefined || span === undefined) return [];
  const isOne = reworded.length === 1;
  const sources: string | ProblemPhrase[] = isOne
    ? nameOf(only.wording.article)
    : [{ phrase: 'other-sources', values: { count: reworded.length } }];
  const words = reworded.map((other) => `${isOne ? '' : `${nameOf(other.wording.article)} `}${differingWords(other)}`);
  return [
    {
      ...span,
      rule: 'worded-differently',
      values: { sources, words: words.join(', ') },
      elsewhere: reworded.map(({ wording }) => wording),
    },
  ];
}

/** A name here and “an official” there is no contradiction; two names are. */
function speakerDisputed({ quotation, wording, others, passages }: SharedPassage, nameOf: NameOf): SourceProblem[] {
  const { speaker } = wording;
  const [span] = passages;
  const isDisputed = quotation.disputes.some(({ kind }) => kind === 'speaker');
  if (!isDisputed || speaker === undefined || span === undefined || isDoubtful(wording)) return [];
  const otherwise = others
    .map((other) => other.wording)
    .filter((other) => other.speaker !== undefined && other.speaker !== speaker && !isDoubtful(other));
  if (otherwise.length === 0) return [];
  const saidElsewhere = otherwise.map((other): ProblemPhrase => ({
    phrase: 'said-elsewhere',
    values: { speaker: other.speaker ?? '', source: nameOf(other.article) },
  }));
  return [
    { ...span, rule: 'speaker-disputed', values: { name: speaker, others: saidElsewhere }, elsewhere: otherwise },
  ];
}

function cut(words: string): string {
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1).trimEnd()}…` : words;
}
