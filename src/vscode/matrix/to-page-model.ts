import { oneLine } from '../../article/one-line.ts';
import type { Hue } from '../../article/speaker-hues.ts';
import type { Translate } from '../../article/translate.ts';
import type { ComparedArticle, Utterance } from '../../comparison/compared-article.ts';
import type { Comparison } from '../../comparison/comparison-model.ts';
import { GRADE_WORDS } from '../../comparison/grade-words.ts';
import { quotedSpeakers } from '../../comparison/ledger.ts';
import { type MatrixCell, matrixOf, type MatrixRow } from '../../comparison/matrix.ts';
import { narrowed } from '../../comparison/narrowed.ts';
import { quotedShares, verbsByOutlet } from '../../comparison/quoted-shares.ts';
import { sourceNames } from '../../comparison/source-names.ts';
import { timelineOf } from '../../comparison/timeline.ts';
import { utteranceKey } from '../../comparison/utterance-key.ts';
import { plainWording, wordingText } from '../../comparison/wording-text.ts';
import type {
  MatrixSection,
  PageCell,
  PageModel,
  PagePlace,
  PageRow,
  PageSpeaker,
  PageTimeline,
  PageVerbs,
} from '../../page/messages/page-model.ts';
import { REFERENCE } from './reference-word.ts';
import { spanOf } from './span-of.ts';
import { toPageLedger } from './to-page-ledger.ts';

/** Utterances of one source alone: nobody reads more, and a folder of thousands of articles has a hundred thousand. */
const MOST_LONE = 1_000;

/** The hue of a speaker by canonical name; undefined is nobody named. */
export type HueOf = (name: string | undefined) => Hue;

/** What the page shows of a comparison; with the ledger of `speaker`, by canonical name, where one was asked for. */
export function toPageModel(whole: Comparison, hueOf: HueOf, translate: Translate, speaker?: string): PageModel {
  const shown = narrowed(whole);
  const comparison = { ...shown, lone: shown.lone.slice(0, MOST_LONE) };
  const { articles } = comparison;
  const indexOf = new Map(articles.map((article, index) => [article, index]));
  const placeIn = (article: ComparedArticle, utterances: readonly Utterance[]): PagePlace => ({
    source: indexOf.get(article) ?? 0,
    ...spanOf(utterances),
  });
  const quoted = new Map(quotedSpeakers(whole).map(({ of, count }) => [of, count]));
  const toSpeaker = (name: string | undefined): PageSpeaker =>
    name === undefined ? { hue: 'none', quotations: 0 } : { name, hue: hueOf(name), quotations: quoted.get(name) ?? 0 };
  const nameOf = sourceNames(whole.articles);
  const { speakers, sources } = quotedShares(comparison);
  return {
    sources: articles.map((article) => ({
      uri: article.uri,
      name: nameOf(article),
      ...(article.published === undefined ? {} : { published: article.published }),
    })),
    sourcesLeftOut: whole.articles.length - articles.length,
    matrix: sectionsOf(matrixOf(comparison), toSpeaker, placeIn, translate),
    rowsLeftOut: shown.lone.length - comparison.lone.length,
    timeline: timelineIn(comparison, indexOf),
    shares: speakers.map((name) => ({
      speaker: toSpeaker(name),
      words: sources.map(({ words }) => words.get(name) ?? 0),
    })),
    verbs: verbsIn(comparison),
    speakers: [...quoted.keys()].map(toSpeaker),
    ...(speaker === undefined ? {} : { ledger: toPageLedger(whole, toSpeaker(speaker), nameOf, translate) }),
  };
}

function sectionsOf(
  rows: readonly MatrixRow[],
  toSpeaker: (name: string | undefined) => PageSpeaker,
  placeIn: (article: ComparedArticle, utterances: readonly Utterance[]) => PagePlace,
  translate: Translate,
): MatrixSection[] {
  const sections: { speaker: PageSpeaker; rows: PageRow[] }[] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    const section =
      last !== undefined && last.speaker.name === row.speaker ? last : { speaker: toSpeaker(row.speaker), rows: [] };
    if (section !== last) sections.push(section);
    section.rows.push(rowOf(row, placeIn, translate));
  }
  return sections;
}

function rowOf(
  { quotation, cells }: MatrixRow,
  placeIn: (article: ComparedArticle, utterances: readonly Utterance[]) => PagePlace,
  translate: Translate,
): PageRow {
  const isShared = 'wordings' in quotation;
  const utterances = isShared ? quotation.reference.utterances : [quotation.utterance];
  return {
    key: isShared ? quotation.id : utteranceKey(quotation.article, quotation.utterance),
    words: plainWording({ utterances }),
    isShared,
    cells: cells.map((cell) =>
      cellOf(cell, isShared && cell.wording === quotation.reference, isShared, placeIn, translate),
    ),
  };
}

function cellOf(
  { article, state, wording }: MatrixCell,
  isReference: boolean,
  isShared: boolean,
  placeIn: (article: ComparedArticle, utterances: readonly Utterance[]) => PagePlace,
  translate: Translate,
): PageCell {
  if (wording === undefined) return { state };
  const changed = wording.differences.map(({ here }) => here);
  return {
    state,
    // What stands alone is like nothing else.
    ...(isShared ? { note: translate(isReference ? REFERENCE : GRADE_WORDS[wording.grade]) } : {}),
    stretches: wordingText(wording, changed).map(({ text, isChanged }) => ({ text, isChanged })),
    place: placeIn(article, wording.utterances),
  };
}

function timelineIn(comparison: Comparison, indexOf: ReadonlyMap<ComparedArticle, number>): PageTimeline {
  const { days, undated } = timelineOf(comparison);
  const indexes = (articles: readonly ComparedArticle[]): number[] => articles.map((one) => indexOf.get(one) ?? 0);
  return {
    days: days.map(({ day, published, spokenOf }) => ({
      day,
      published: indexes(published),
      spokenOf: spokenOf.map(({ article, places }) => {
        const source = indexOf.get(article) ?? 0;
        return { source, places: places.map(({ start, end, line }) => ({ source, start, end, line })) };
      }),
    })),
    undated: indexes(undated),
  };
}

function verbsIn(comparison: Comparison): PageVerbs {
  const byOutlet = verbsByOutlet(comparison);
  const rows = new Map<string, { lemma: string; isLoaded: boolean; counts: number[] }>();
  byOutlet.forEach(({ verbs }, at) => {
    for (const { lemma, slant, count } of verbs) {
      const row = rows.get(lemma) ?? { lemma, isLoaded: slant === 'loaded', counts: byOutlet.map(() => 0) };
      row.counts[at] = count;
      rows.set(lemma, row);
    }
  });
  const sum = (counts: readonly number[]): number => counts.reduce((one, other) => one + other, 0);
  return {
    outlets: byOutlet.map(({ outlet }) => oneLine(outlet)),
    rows: [...rows.values()].sort((a, b) => sum(b.counts) - sum(a.counts) || (a.lemma < b.lemma ? -1 : 1)),
  };
}
