import { analyze } from '../../src/analysis/analyze.ts';
import type { Analysis } from '../../src/article/analysis-model.ts';
import { f1, noCounts, noShare, share, type Counts, type Share } from './counts.ts';
import type { GoldArticle } from './gold.ts';
import { noQuotationScore, scoreQuotations, type Unit } from './score-quotations.ts';
import { markedTimes, scoreNames, scoreRegions, scoreTimes } from './score-spans.ts';

/** One figure of a corpus: a measure between 0 and 1 over `items` items. */
export interface Figure {
  readonly measure: string;
  readonly value: number;
  readonly items: number;
}

/** Figures and every error behind them, in the order of the articles. */
export interface Accuracy {
  readonly figures: readonly Figure[];
  readonly errors: readonly string[];
}

/** Analyzes the articles of one corpus and scores every layer that its gold has. */
export function measure(articles: readonly GoldArticle[]): Accuracy {
  const analyses = articles.map(({ text, published }) => analyze(text, published === undefined ? {} : { published }));
  const each = (score: (gold: GoldArticle, analysis: Analysis) => void): void => {
    articles.forEach((gold, index) => {
      const analysis = analyses[index];
      if (analysis !== undefined) score(gold, analysis);
    });
  };
  const figures: Figure[] = [];
  const errors: string[] = [];
  const add = (name: string, value: number | undefined, items: number): void => {
    if (value !== undefined) figures.push({ measure: name, value, items });
  };
  const addF1 = (name: string, counts: Counts): void => add(name, f1(counts), counts.gold);
  const addShare = (name: string, one: Share): void => add(name, share(one), one.of);
  const has = (layer: 'quotations' | 'names' | 'times' | 'regions'): boolean =>
    articles.some((article) => article[layer] !== undefined);

  if (has('quotations')) {
    const scored = (unit: Unit): ReturnType<typeof noQuotationScore> => {
      const score = noQuotationScore();
      each((gold, analysis) => scoreQuotations(score, unit, gold, analysis));
      errors.push(...(unit === 'direct' ? [] : score.errors));
      return score;
    };
    const marks = scored('in marks');
    addF1('in marks: overlap F1', marks.overlap);
    addShare('in marks: speaker accuracy', marks.speaker);
    addShare('in marks: canonical name accuracy', marks.canonicalName);
    addShare('in marks: cue accuracy', marks.cue);
    addF1('in marks: quotation + speaker F1', marks.withSpeaker);
    addF1('direct content: exact F1', scored('direct').exact);
    const indirect = scored('indirect');
    addF1('indirect speech: overlap F1', indirect.overlap);
    addF1('indirect speech: with speaker F1', indirect.withSpeaker);
  }
  if (has('times')) {
    const counts = noCounts();
    const marked = markedTimes(articles);
    each((gold, analysis) => scoreTimes(counts, errors, gold, analysis, marked));
    addF1('dates: value F1', counts);
  }
  if (has('names')) {
    const counts = noCounts();
    each((gold, analysis) => scoreNames(counts, errors, gold, analysis));
    addF1('names: exact F1', counts);
  }
  if (has('regions')) {
    const right = noShare();
    each((gold, analysis) => scoreRegions(right, errors, gold, analysis));
    addShare('article text apart from the rest', right);
  }
  return { figures, errors };
}
