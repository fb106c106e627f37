import { grouped } from '../article/grouped.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Comparison } from './comparison-model.ts';
import { counted, inOrder } from './counted.ts';
import { spokenIn } from './spoken.ts';
import { wordsOf } from './words.ts';

/** How many words inside quotation marks each speaker has in each source. */
export interface QuotedShares {
  /** Who has most words is first; nobody named is last, as undefined. */
  readonly speakers: readonly (string | undefined)[];
  readonly sources: readonly {
    readonly article: ComparedArticle;
    readonly words: ReadonlyMap<string | undefined, number>;
  }[];
}

/** The words inside quotation marks by speaker and source. */
export function quotedShares(comparison: Comparison): QuotedShares {
  const totals = new Map<string | undefined, number>();
  const sources = new Map(comparison.articles.map((article) => [article, new Map<string | undefined, number>()]));
  for (const { article, utterance, speaker } of spokenIn(comparison)) {
    // A contraction is one word of the article.
    const words = new Set(wordsOf(utterance, 'verbatim').map(({ start }) => start)).size;
    if (words === 0) continue;
    const own = sources.get(article);
    own?.set(speaker, (own.get(speaker) ?? 0) + words);
    totals.set(speaker, (totals.get(speaker) ?? 0) + words);
  }
  const named = inOrder(totals).filter(({ of }) => of !== undefined);
  return {
    speakers: [...named.map(({ of }) => of), ...(totals.has(undefined) ? [undefined] : [])],
    sources: [...sources].map(([article, words]) => ({ article, words })),
  };
}

/** Which verbs an outlet introduces quotations with, most used first. */
export interface OutletVerbs {
  readonly outlet: string;
  readonly verbs: readonly { readonly lemma: string; readonly slant: 'neutral' | 'loaded'; readonly count: number }[];
}

/** The verbs by outlet, outlets in the order of the comparison. */
export function verbsByOutlet(comparison: Comparison): OutletVerbs[] {
  const outlets = [...new Set(comparison.articles.map(({ outlet }) => outlet))];
  const spoken = grouped(spokenIn(comparison), ({ article }) => article.outlet);
  return outlets.map((outlet) => {
    const cues = (spoken.get(outlet) ?? []).flatMap(({ utterance }) => utterance.cue ?? []);
    const slants = new Map(cues.map(({ lemma, slant }) => [lemma, slant]));
    return {
      outlet,
      verbs: inOrder(counted(cues.map(({ lemma }) => lemma))).map(({ of, count }) => ({
        lemma: of,
        slant: slants.get(of) ?? 'neutral',
        count,
      })),
    };
  });
}
