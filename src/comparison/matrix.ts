import { grouped } from '../article/grouped.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Comparison, Grade, LoneQuotation, SharedQuotation, Wording } from './comparison-model.ts';

/** How a source has an utterance; `absent` is a finding too. */
export type CellState = 'verbatim' | 'worded-differently' | 'indirect' | 'sense-changed' | 'absent';

export interface MatrixCell {
  readonly article: ComparedArticle;
  readonly state: CellState;
  /** What the source has; undefined where it is absent. */
  readonly wording?: Wording;
}

/** One utterance over all sources, a cell each in their order. */
export interface MatrixRow {
  readonly speaker: string | undefined;
  readonly quotation: SharedQuotation | LoneQuotation;
  readonly cells: readonly MatrixCell[];
}

/** Who said what where: shared quotations first, then those of one source, by speaker; who says most is first. */
export function matrixOf({ articles, shared, lone }: Comparison): MatrixRow[] {
  const rows = [
    ...shared.map((quotation): MatrixRow => ({
      speaker: quotation.speaker,
      quotation,
      cells: articles.map((article) => cellOf(article, quotation.wordings)),
    })),
    ...lone.map((quotation): MatrixRow => ({
      speaker: quotation.speaker,
      quotation,
      cells: articles.map((article) => cellOf(article, article === quotation.article ? [loneWording(quotation)] : [])),
    })),
  ];
  const bySpeaker = [...grouped(rows, ({ speaker }) => speaker)].sort(
    ([a, rowsA], [b, rowsB]) => Number(a === undefined) - Number(b === undefined) || rowsB.length - rowsA.length,
  );
  return bySpeaker.flatMap(([, ofSpeaker]) => ofSpeaker);
}

/** How a wording of this grade is shown. */
export function stateOf(grade: Grade): Exclude<CellState, 'absent'> {
  switch (grade) {
    case 'same':
    case 'punctuation':
    case 'case':
    case 'spelling':
      return 'verbatim';
    case 'indirect':
      return 'indirect';
    case 'number':
    case 'negation':
    case 'modal':
      return 'sense-changed';
    case 'ellipsis':
    case 'brackets':
    case 'cut-at-edge':
    case 'cut-inside':
    case 'words-added':
    case 'words-changed':
      return 'worded-differently';
  }
}

function cellOf(article: ComparedArticle, wordings: readonly Wording[]): MatrixCell {
  const wording = wordings.find((one) => one.article === article);
  return wording === undefined ? { article, state: 'absent' } : { article, state: stateOf(wording.grade), wording };
}

/** A quotation of one source, as the only wording there is. */
export function loneWording({ article, utterance, speaker }: LoneQuotation): Wording {
  return {
    article,
    utterances: [utterance],
    ...(speaker === undefined ? {} : { speaker }),
    differences: [],
    grade: 'same',
  };
}
